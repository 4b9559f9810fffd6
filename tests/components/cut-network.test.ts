/**
 * The network is cut for each request in turn: every errand of following and rating is done once over a whole connection, then again as
 * often as it made requests, with one of them lost before it arrived, or the answer to a write lost after. Nothing typed may be gone,
 * nothing may have been done twice, and what is in sight says what happened and what to do.
 */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import type { Client } from "@yichuang/sdk";
import { createClock, createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/review-widget.ts";
import "../../packages/components/src/define/status-tracker.ts";
import type { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { answer, handOut, rateBadly } from "../../stories/review-widget/ratings.ts";
import type { Handed } from "../../stories/review-widget/ratings.ts";
import {
  apply,
  askForCorrection,
  clientOf,
  samplePdf,
  toClosed,
  toReview,
} from "../../stories/status-tracker/cases.ts";

const OWNER = "company-1";

/** Where a request is lost: on its way, or its answer after the platform has done what it asks. */
const LOSSES = ["request", "answer"] as const;

type Loss = (typeof LOSSES)[number];

/** A read whose answer is lost leaves both sides as one that never arrived: only a write is lost in either way. */
const canBeLost = (loss: Loss, method: string): boolean => loss === "request" || method !== "GET";

/** One request of an errand, counted from 0 among those that can be lost in this way. */
interface Cut {
  readonly loss: Loss;
  readonly nth: number;
}

/** What a person does, and what is in sight once it worked. */
interface Step {
  readonly act: (element: YichuangElement) => void;
  readonly done: (element: YichuangElement) => boolean;
  /** What they had written and must still find after a failure. */
  readonly kept?: (element: YichuangElement) => boolean;
}

interface Errand {
  readonly name: string;
  readonly tag: "yct-status-tracker" | "yct-review-widget";
  /** Brings a case to where the errand begins. */
  prepare(sandbox: Sandbox): Promise<string>;
  /** Hands an invitation to rate out, to be rated by its code. */
  readonly handOut?: (sandbox: Sandbox, caseNo: string) => Promise<Handed>;
  readonly steps: readonly Step[];
  /** What the platform has in the end; the same whatever was cut. */
  outcome(client: Client, caseNo: string): Promise<unknown>;
}

const DELIVERY = {
  method: "post" as const,
  recipient: "样例甲",
  mobile: "13800000001",
  address: { text: "南郑区示范路 18 号" },
};

const find = <T extends HTMLElement>(element: YichuangElement, selector: string): T | null =>
  element.renderRoot.querySelector<T>(selector);

const textOf = (element: YichuangElement): string => (find(element, ".base")?.textContent ?? "").replace(/\s+/g, " ");

const press =
  (action: string) =>
  (element: YichuangElement): void =>
    find(element, `[data-action="${action}"]`)?.click();

const says =
  (words: string) =>
  (element: YichuangElement): boolean =>
    textOf(element).includes(words);

/** What was attached has come; while more of it is on its way, nothing can be sent. */
const uploaded = (element: YichuangElement): boolean => says("已上传")(element) && find(element, ".file__bar") === null;

const offers =
  (selector: string) =>
  (element: YichuangElement): boolean =>
    find(element, selector) !== null;

function write(element: YichuangElement, selector: string, text: string): void {
  const control = find<HTMLInputElement>(element, selector);
  if (!control || control.value === text) return;
  control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
}

function attach(element: YichuangElement): void {
  const input = find<HTMLInputElement>(element, "input[type=file]");
  if (!input) return;
  const files = new DataTransfer();
  files.items.add(samplePdf("平面图.pdf"));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

const choose =
  (level: string) =>
  (element: YichuangElement): void =>
    find(element, `.level__input[value="${level}"]`)?.click();

const holds =
  (selector: string, text: string) =>
  (element: YichuangElement): boolean =>
    find<HTMLInputElement>(element, selector)?.value === text;

/** Kinds of the events of a case, oldest first. */
const history = async (client: Client, caseNo: string): Promise<string[]> =>
  (await client.cases.events(caseNo)).map(({ kind }) => kind);

const reviewsOf = async (client: Client, caseNo: string): Promise<unknown> =>
  (await client.reviews.list(caseNo)).map(({ satisfaction, text, anonymous, handling }) => ({
    satisfaction,
    text,
    anonymous,
    round: handling.round,
    steps: handling.steps.map(({ kind, text: words }) => [kind, words]),
  }));

const ERRANDS: readonly Errand[] = [
  {
    name: "the answer to a correction",
    tag: "yct-status-tracker",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox);
      await askForCorrection(sandbox, given);
      return given.caseNo;
    },
    steps: [
      { act: () => undefined, done: offers('[data-action="supply"]') },
      {
        act: press("supply"),
        done: (element) => offers("#supply-0")(element) && offers("input[type=file]")(element),
      },
      {
        act(element) {
          write(element, "#supply-0", "80");
          attach(element);
        },
        done: uploaded,
        kept: holds("#supply-0", "80"),
      },
      { act: press("send"), done: says("补正已提交"), kept: holds("#supply-0", "80") },
    ],
    outcome: async (client, caseNo) => ({
      kinds: await history(client, caseNo),
      area: (await client.cases.application(caseNo)).data.premises,
    }),
  },
  {
    name: "materials that were promised",
    tag: "yct-status-tracker",
    prepare: async (sandbox) =>
      toReview(sandbox, (await apply(sandbox, { deferred: true })).case).then(({ caseNo }) => caseNo),
    steps: [
      { act: () => undefined, done: offers('[data-action="supply"]') },
      { act: press("supply"), done: offers("input[type=file]") },
      { act: attach, done: uploaded },
      { act: press("send"), done: says("材料已提交") },
    ],
    outcome: history,
  },
  {
    name: "a withdrawal",
    tag: "yct-status-tracker",
    prepare: async (sandbox) => (await apply(sandbox)).case.caseNo,
    steps: [
      { act: () => undefined, done: offers('[data-action="withdraw"]') },
      { act: press("withdraw"), done: offers('[data-action="confirm-withdrawal"]') },
      { act: press("confirm-withdrawal"), done: says("这次申请已撤回") },
    ],
    outcome: history,
  },
  {
    name: "a change of how the result comes",
    tag: "yct-status-tracker",
    prepare: async (sandbox) => (await apply(sandbox)).case.caseNo,
    steps: [
      { act: () => undefined, done: offers('[data-action="change-delivery"]') },
      { act: press("change-delivery"), done: offers(".panel .choice") },
      {
        act: (element) =>
          Array.from(element.renderRoot.querySelectorAll<HTMLElement>(".panel .choice"))
            .find((choice) => choice.textContent?.includes("邮寄到家"))
            ?.click(),
        done: offers(".panel [autocomplete=street-address]"),
      },
      {
        act(element) {
          write(element, ".panel [autocomplete=name]", DELIVERY.recipient);
          write(element, ".panel [autocomplete=tel]", DELIVERY.mobile);
          write(element, ".panel [autocomplete=street-address]", DELIVERY.address.text);
        },
        done: holds(".panel [autocomplete=street-address]", DELIVERY.address.text),
      },
      {
        act: press("send-delivery"),
        done: says("取件方式已更改"),
        kept: holds(".panel [autocomplete=street-address]", DELIVERY.address.text),
      },
    ],
    outcome: async (client, caseNo) => ({
      kinds: await history(client, caseNo),
      delivery: (await client.cases.get(caseNo)).delivery,
    }),
  },
  {
    name: "signing for a result",
    tag: "yct-status-tracker",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox, { delivery: DELIVERY });
      await toClosed(sandbox, given);
      return given.caseNo;
    },
    steps: [
      { act: () => undefined, done: offers('[data-action="confirm-receipt"]') },
      { act: press("confirm-receipt"), done: says("签收时间") },
    ],
    outcome: history,
  },
  {
    name: "opening a document",
    tag: "yct-status-tracker",
    prepare: async (sandbox) => (await apply(sandbox)).case.caseNo,
    steps: [
      { act: () => undefined, done: offers('[data-action="open-document"]') },
      { act: press("open-document"), done: says("内容与签发时一致") },
    ],
    outcome: history,
  },
  {
    name: "a good rating",
    tag: "yct-review-widget",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox);
      await toClosed(sandbox, given);
      return given.caseNo;
    },
    steps: [
      { act: () => undefined, done: offers(".level__input") },
      { act: choose("satisfied"), done: offers("#text") },
      { act: (element) => write(element, "#text", "办得很快"), done: holds("#text", "办得很快") },
      { act: press("submit"), done: says("评价已提交"), kept: holds("#text", "办得很快") },
    ],
    outcome: reviewsOf,
  },
  {
    name: "a bad rating without a name",
    tag: "yct-review-widget",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox);
      await toClosed(sandbox, given);
      return given.caseNo;
    },
    steps: [
      { act: () => undefined, done: offers(".level__input") },
      { act: choose("dissatisfied"), done: offers("#text") },
      { act: (element) => write(element, "#text", "等得太久"), done: holds("#text", "等得太久") },
      {
        act(element) {
          const anonymous = find<HTMLInputElement>(element, "[name=anonymous]");
          if (!anonymous?.checked) anonymous?.click();
        },
        done: (element) => find<HTMLInputElement>(element, "[name=anonymous]")?.checked ?? false,
      },
      { act: press("submit"), done: says("评价已提交"), kept: holds("#text", "等得太久") },
    ],
    outcome: reviewsOf,
  },
  {
    name: "adding to a rating",
    tag: "yct-review-widget",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox);
      await toClosed(sandbox, given);
      await rateBadly(sandbox, given);
      return given.caseNo;
    },
    steps: [
      { act: () => undefined, done: offers('[data-action="follow-up"]') },
      { act: press("follow-up"), done: offers(".level__input") },
      { act: choose("satisfied"), done: offers("#text") },
      { act: (element) => write(element, "#text", "现在好多了"), done: holds("#text", "现在好多了") },
      { act: press("submit"), done: says("评价已提交"), kept: holds("#text", "现在好多了") },
    ],
    outcome: reviewsOf,
  },
  {
    name: "a rating by the code of an invitation, seen as published first",
    tag: "yct-review-widget",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox);
      await toClosed(sandbox, given);
      return given.caseNo;
    },
    handOut: async (sandbox, caseNo) => handOut(sandbox, await clientOf(sandbox, OWNER).cases.get(caseNo)),
    steps: [
      { act: () => undefined, done: offers(".level__input") },
      { act: choose("satisfied"), done: offers("#text") },
      { act: (element) => write(element, "#text", "办得很快"), done: holds("#text", "办得很快") },
      { act: press("preview"), done: offers("[part=preview]"), kept: holds("#text", "办得很快") },
      { act: press("submit"), done: says("评价已提交"), kept: holds("#text", "办得很快") },
    ],
    outcome: reviewsOf,
  },
  {
    name: "saying that it is not solved",
    tag: "yct-review-widget",
    async prepare(sandbox) {
      const { case: given } = await apply(sandbox);
      await toClosed(sandbox, given);
      await answer(sandbox, given, await rateBadly(sandbox, given));
      return given.caseNo;
    },
    steps: [
      { act: () => undefined, done: offers('[data-action="unsolved"]') },
      {
        act: (element) => write(element, ".solved textarea", "还是要等"),
        done: holds(".solved textarea", "还是要等"),
      },
      {
        act: press("unsolved"),
        done: says("您反映没有解决，重新处理"),
        kept: holds(".solved textarea", "还是要等"),
      },
    ],
    outcome: reviewsOf,
  },
];

/** How an element says that something did not get through, and what to do. */
const FAILED = /请检查网络，再试一次|没有载入成功/;

interface Line {
  readonly client: Client;
  /** Methods of the requests so far. */
  readonly methods: readonly string[];
  /** Requests that are under way, but for streams. */
  readonly pending: () => number;
  /** The request that was lost, once one was. */
  readonly lost: () => string | undefined;
}

/** A connection that loses one request. */
function lineTo(sandbox: Sandbox, cut?: Cut): Line {
  const methods: string[] = [];
  let seen = 0;
  let pending = 0;
  let lost: string | undefined;
  async function send(request: Request): Promise<Response> {
    const last = cut !== undefined && canBeLost(cut.loss, request.method) && seen++ === cut.nth;
    if (last) lost = `${request.method} ${new URL(request.url).pathname}`;
    const failure = new TypeError("Failed to fetch");
    if (last && cut.loss === "request") throw failure;
    const response = await sandbox.fetch(request);
    if (!last) return response;
    await response.body?.cancel();
    throw failure;
  }
  const client = clientOf(sandbox, OWNER, async (request) => {
    pending++;
    methods.push(request.method);
    return send(request).finally(() => pending--);
  });
  return { client, methods, pending: () => pending, lost: () => lost };
}

/** Does a step, and again as long as it failed, as whoever reads what is in sight would. Answers how often it failed. */
async function persevere(
  element: YichuangElement,
  { act, done, kept }: Step,
  line: Line,
  where: () => string,
): Promise<number> {
  for (let failures = 0; ; failures++) {
    if (failures) find(element, '[data-action="retry"]')?.click();
    act(element);
    let quiet = 0;
    // A failure counts once nothing is under way any more.
    const failed = (): boolean => {
      quiet = line.pending() ? 0 : quiet + 1;
      return quiet > 2 && FAILED.test(textOf(element));
    };
    await waitUntil(() => done(element) || failed(), undefined, { interval: 10, timeout: 5000 }).catch(() => {
      throw new Error(`Nothing happened: ${where()}: ${textOf(element)}`);
    });
    if (done(element)) return failures;
    if (kept) expect(kept(element), `kept: ${where()}`).to.equal(true);
    expect(failures, `${where()}: ${textOf(element)}`).to.be.below(3);
  }
}

/** Does an errand on a platform of its own, with one of its requests lost. */
async function run(errand: Errand, cut?: Cut) {
  const sandbox = createSandbox({ clock: createClock() });
  const caseNo = await errand.prepare(sandbox);
  const handed = await errand.handOut?.(sandbox, caseNo);
  const line = lineTo(sandbox, cut);
  const provider = await fixture(
    errand.tag === "yct-status-tracker"
      ? html`<yct-provider .client=${line.client}
          ><yct-status-tracker case-no=${caseNo}></yct-status-tracker
        ></yct-provider>`
      : html`<yct-provider .client=${line.client}
          ><yct-review-widget
            .caseNo=${handed ? undefined : caseNo}
            .invitationId=${handed?.invitationId}
            .secret=${handed?.secret}
          ></yct-review-widget
        ></yct-provider>`,
  );
  const element = provider.querySelector<YichuangElement>(errand.tag)!;
  const where = (): string => `${errand.name}, ${cut?.loss ?? "nothing"} lost (${line.lost() ?? "not yet"})`;
  let failures = 0;
  for (const step of errand.steps) failures += await persevere(element, step, line, where);
  const outcome = await errand.outcome(clientOf(sandbox, OWNER), caseNo);
  provider.remove();
  return { outcome, methods: line.methods, where: where(), failures };
}

describe("the network cut for each request in turn", () => {
  for (const errand of ERRANDS)
    it(`loses nothing and does nothing twice: ${errand.name}`, async function () {
      this.timeout(60_000);
      const whole = await run(errand);
      expect(whole.failures).to.equal(0);
      for (const loss of LOSSES) {
        const count = whole.methods.filter((method) => canBeLost(loss, method)).length;
        for (let nth = 0; nth < count; nth++) {
          const cut = await run(errand, { loss, nth });
          expect(cut.outcome, cut.where).to.deep.equal(whole.outcome);
        }
      }
    });
});

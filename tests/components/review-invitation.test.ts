import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys, setViewport } from "@web/test-runner-commands";
import type { Case, Client, IndicatorSet, Review } from "@yichuang/sdk";
import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/review-widget.ts";
import { fromReviewFragment, toReviewFragment } from "../../packages/components/src/review-widget/review-fragment.ts";
import type { ReviewWidgetElement } from "../../packages/components/src/review-widget/review-widget.ts";
import { SESSION_SECONDS, WARNING_SECONDS } from "../../packages/components/src/review-widget/tablet-controller.ts";
import { publishIndicators } from "../../packages/openapi/src/sandbox/reviews/indicators.ts";
import { answer, appeal, handOut, handOutService, rateBadly } from "../../stories/review-widget/ratings.ts";
import type { Handed } from "../../stories/review-widget/ratings.ts";
import { apply, clientOf, toClosed } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { ManualTimers } from "./manual-timers.ts";

const OWNER = "company-1";

interface Opening {
  readonly client: Client;
  readonly caseNo?: string;
  readonly handed?: Handed;
  readonly secret?: string;
  readonly channel?: "hall_tablet" | "qr_code";
  readonly storage?: "session";
}

async function open({ client, caseNo, handed, secret, channel, storage }: Opening): Promise<ReviewWidgetElement> {
  const provider = await fixture(
    html`<yct-provider .client=${client} storage=${storage ?? "none"}>
      <yct-review-widget
        .caseNo=${caseNo}
        .invitationId=${handed?.invitationId}
        .secret=${handed?.secret ?? secret}
        .channel=${channel}
      ></yct-review-widget>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-review-widget")!;
  await waitUntil(() => find(element, '[data-view="ready"], [data-view="empty"], [data-view="failed"]'), "no view", {
    timeout: 5000,
  });
  return element;
}

/** A closed case that can be rated. */
async function closedCase(): Promise<{ sandbox: Sandbox; given: Case }> {
  const sandbox = createSandbox();
  const { case: given } = await apply(sandbox);
  await toClosed(sandbox, given);
  return { sandbox, given };
}

const find = (element: ReviewWidgetElement, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

const textOf = (element: ReviewWidgetElement, selector = ".base"): string =>
  Array.from(element.renderRoot.querySelectorAll(selector), (node) => node.textContent ?? "")
    .join(" ")
    .replace(/\s+/g, " ");

const shows = (element: ReviewWidgetElement, words: string, selector?: string): Promise<void> =>
  waitUntil(() => textOf(element, selector).includes(words), `“${words}” did not appear`, { timeout: 5000 });

async function press(element: ReviewWidgetElement, selector: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
  find(element, selector)!.focus();
  await sendKeys({ press: key });
  await element.updateComplete;
}

const chooseLevel = (element: ReviewWidgetElement, level: string): Promise<void> =>
  press(element, `.level__input[value="${level}"]`, "Space");

async function type(element: ReviewWidgetElement, selector: string, text: string): Promise<void> {
  find(element, selector)!.focus();
  await sendKeys({ type: text });
}

async function rate(element: ReviewWidgetElement, level: string, text: string): Promise<void> {
  await chooseLevel(element, level);
  if (text !== "") await type(element, "#text", text);
  await press(element, '[data-action="submit"]');
  await waitUntil(() => find(element, "[part=own-code]"), "it was not taken", { timeout: 5000 });
}

/** What opens a rating once it was given, as the QR code has it. */
function ownCode(element: ReviewWidgetElement): Handed | undefined {
  const address = find(element, "[data-address]")?.dataset["address"];
  return address === undefined ? undefined : fromReviewFragment(new URL(address).hash);
}

async function theReview(sandbox: Sandbox): Promise<Review> {
  const { items } = await clientOf(sandbox, "supervisor").office.reviews();
  return items[0]!;
}

describe("a rating by an invitation that was handed out", () => {
  it("is opened by the code of its QR, which stands in the fragment alone", () => {
    const code = { invitationId: "inv-1", secret: "K7P2-9MXD" };
    expect(new URL(`https://portal.example/review${toReviewFragment(code)}`).search).to.equal("");
    expect(fromReviewFragment(toReviewFragment(code))).to.deep.equal(code);
    expect(fromReviewFragment("#invitation=inv-1")).to.equal(undefined);
  });

  for (const [origin, words] of [
    ["complaints_desk", "坐班接诉"],
    ["walk_through", "陪同办事"],
  ] as const)
    it(`needs nobody to sign in, and is anonymous unless one says who one is: ${words}`, async () => {
      const sandbox = createSandbox();
      const handed = await handOutService(sandbox, origin);
      const element = await open({ client: clientOf(sandbox), handed, channel: "qr_code" });
      expect(textOf(element, ".head")).to.include(words);
      await chooseLevel(element, "very_satisfied");
      expect(textOf(element)).to.include("不留就是匿名评价");
      await expectAccessible(element);
      await press(element, '[data-action="submit"]');
      await shows(element, "评价已提交");
      const [review] = sandbox.context.store.list("reviews");
      expect(review).to.deep.include({ origin, anonymous: true, channel: "qr_code", sequence: 1 });
    });

  it("wants name and phone of whoever leaves them, and says what is missing where it is", async () => {
    const sandbox = createSandbox();
    const element = await open({ client: clientOf(sandbox), handed: await handOutService(sandbox) });
    await chooseLevel(element, "dissatisfied");
    await press(element, '[part=tags] input[value="208"]', "Space");
    await press(element, 'input[name="contact"]', "Space");
    await press(element, '[data-action="submit"]');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === "name");
    await sendKeys({ type: "样例丁" });
    await press(element, '[data-action="submit"]');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === "mobile");
    expect(textOf(element)).to.include("请填写能打通的电话号码");
    await expectAccessible(element);
    await sendKeys({ type: "13800000009" });
    await press(element, 'input[name="contact-wanted"]', "Space");
    await press(element, '[data-action="submit"]');
    await shows(element, "希望部门联系", "[data-thanks]");
    const [review] = sandbox.context.store.list("reviews");
    expect(review?.contact).to.deep.equal({ name: "样例丁", mobile: "13800000009" });
    expect(review?.contactWanted).to.equal(true);
  });

  it("follows its loop by the reviewer's own code, which the one that was handed out does not open any more", async () => {
    const { sandbox, given } = await closedCase();
    const handed = await handOut(sandbox, given);
    const first = await open({ client: clientOf(sandbox), handed, channel: "qr_code" });
    await rate(first, "dissatisfied", "等了两个小时");
    await shows(first, "只有您有", "[part=own-code]");
    await expectAccessible(first);
    const own = ownCode(first)!;
    expect([own.invitationId, own.secret === handed.secret]).to.deep.equal([handed.invitationId, false]);
    first.parentElement!.remove();

    const kept = await open({ client: clientOf(sandbox), handed });
    await shows(kept, "这次服务已经评价过");
    expect(textOf(kept)).to.include("评价后就作废").and.not.to.include("等了两个小时");
    await expectAccessible(kept);

    await answer(sandbox, given, await theReview(sandbox));
    const later = await open({ client: clientOf(sandbox), handed: own });
    await shows(later, "上午已增开一个窗口", "[part=answer]");
    await press(later, '[data-action="unsolved"]');
    await shows(later, "您反映没有解决，重新处理");
    await shows(later, "上一轮的答复", "[part=answer]");
  });

  it("goes on by the reviewer's own code when the ticket has run out, and keeps that code in sight", async () => {
    const sandbox = createSandbox();
    const element = await open({ client: clientOf(sandbox), handed: await handOutService(sandbox) });
    await rate(element, "satisfied", "讲得清楚");
    const own = ownCode(element);
    for (const { id } of sandbox.context.store.list("tokens")) sandbox.context.store.delete("tokens", id);
    await press(element, '[data-action="refresh"]');
    await waitUntil(() => sandbox.context.store.list("tokens").length === 1);
    await waitUntil(() => find(element, '[data-view="ready"][aria-busy="false"]'));
    expect(find(element, ".notice--warning")).to.equal(null);
    expect(ownCode(element)).to.deep.equal(own);
  });

  it("shows what was written in vain when somebody else has rated by the same code meanwhile", async () => {
    const sandbox = createSandbox();
    const handed = await handOutService(sandbox);
    const late = await open({ client: clientOf(sandbox), handed });
    await chooseLevel(late, "satisfied");
    await type(late, "#text", "写了也没用上");
    const early = await open({ client: clientOf(sandbox), handed });
    await rate(early, "dissatisfied", "抢先写的");
    await shows(early, "评价已提交");
    await press(late, '[data-action="submit"]');
    await shows(late, "写了也没用上", "[data-refused]");
    expect(textOf(late)).to.include("这次服务已经评价过").and.not.to.include("抢先写的");
    expect(find(late, ".level__input")).to.equal(null);
    await waitUntil(() => late.shadowRoot!.activeElement?.matches("[data-refused]"));
  });

  it("copies the link to it on one's own device, and offers it to the phone alone at a tablet of the hall", async () => {
    const sandbox = createSandbox();
    const mine = await open({ client: clientOf(sandbox), handed: await handOutService(sandbox), channel: "qr_code" });
    await rate(mine, "satisfied", "");
    await press(mine, '[data-action="copy-own-code"]');
    await waitUntil(() => find(mine, "[part=own-code] [data-note]"));
    const atHall = await open({
      client: clientOf(sandbox),
      handed: await handOutService(sandbox),
      channel: "hall_tablet",
    });
    await rate(atHall, "satisfied", "");
    await shows(atHall, "用手机扫码", "[part=own-code]");
    expect(find(atHall, '[data-action="copy-own-code"]')).to.equal(null);
    await press(atHall, '[data-action="end"]');
    await shows(atHall, "评价已结束");
    expect(find(atHall, "[part=own-code]")).to.equal(null);
  });

  it("is opened by a receipt's secret too", async () => {
    const sandbox = createSandbox();
    const receipt = await apply(sandbox);
    await toClosed(sandbox, receipt.case);
    const element = await open({
      client: clientOf(sandbox),
      caseNo: receipt.case.caseNo,
      secret: receipt.lookUpSecret,
    });
    await chooseLevel(element, "satisfied");
    await shows(element, "凭回执的查询码看不到它，登录后可以看评价和答复");
    await press(element, 'input[name="anonymous"]', "Space");
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
    await shows(element, "匿名");
  });

  it("says what to do where nobody has said what is to be rated", async () => {
    const provider = await fixture(
      html`<yct-provider .client=${clientOf(createSandbox())}><yct-review-widget></yct-review-widget></yct-provider>`,
    );
    const element = provider.querySelector("yct-review-widget")!;
    await shows(element, "请扫描工作人员出示的评价码");
    await expectAccessible(element);
  });

  it("says so kindly when the code does not open it", async () => {
    const sandbox = createSandbox();
    const { invitationId } = await handOutService(sandbox);
    const element = await open({ client: clientOf(sandbox), handed: { invitationId, secret: "WRNG-0000" } });
    await shows(element, "打不开这次评价");
    await expectAccessible(element);
  });

  it("gets a new ticket when the one in hand has run out, and keeps what was written", async () => {
    const sandbox = createSandbox();
    const element = await open({ client: clientOf(sandbox), handed: await handOutService(sandbox) });
    await chooseLevel(element, "satisfied");
    await type(element, "#text", "讲得清楚");
    for (const { id } of sandbox.context.store.list("tokens")) sandbox.context.store.delete("tokens", id);
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
    expect(sandbox.context.store.list("reviews").map(({ text }) => text)).to.deep.equal(["讲得清楚"]);
  });
});

describe("staff and a rating", () => {
  it("cannot give one: the platform refuses them, and the element says who can", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, "counter-hall"), caseNo: given.caseNo });
    await shows(element, "只有办事人可以评价");
    expect(find(element, ".level__input")).to.equal(null);
    await expectAccessible(element);
  });

  it("cannot preset a level by any attribute or property the page can set", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    const observed = (element.constructor as typeof ReviewWidgetElement).observedAttributes;
    expect([...observed].sort()).to.deep.equal(
      ["case-no", "channel", "heading-level", "invitation-id", "mode", "service-event", "theme"].sort(),
    );
    for (const name of ["satisfaction", "level", "value", "rating", "tags", "text"]) {
      element.setAttribute(name, "very_satisfied");
      (element as unknown as Record<string, unknown>)[name] = "very_satisfied";
    }
    element.requestUpdate();
    await element.updateComplete;
    expect(find(element, ":checked")).to.equal(null);
    expect(find(element, "[part=tags]")).to.equal(null);
  });
});

describe("a rating at a tablet of the hall", () => {
  let timers: ManualTimers;
  let restore: () => void;
  beforeEach(() => {
    timers = new ManualTimers();
    restore = replaceTimers(timers);
  });
  afterEach(() => restore());

  async function atTablet() {
    const { sandbox, given } = await closedCase();
    const handed = await handOut(sandbox, given);
    const line = { requests: 0 };
    const client = clientOf(sandbox, undefined, (request) => {
      line.requests++;
      return sandbox.fetch(request);
    });
    const element = await open({ client, handed, channel: "hall_tablet" });
    await shows(element, "没有操作的话，2 分钟后自动结束");
    return { sandbox, handed, line, element };
  }

  const pass = async (element: ReviewWidgetElement, seconds: number): Promise<void> => {
    timers.advance(seconds * 1000);
    await element.updateComplete;
  };

  it("shows its time, warns 30 seconds before, is extended as often as one likes, and ends by itself", async () => {
    const { element } = await atTablet();
    await expectAccessible(element);
    for (let turn = 0; turn < 11; turn++) {
      await pass(element, SESSION_SECONDS - WARNING_SECONDS);
      await shows(element, "30 秒后自动结束", "[part=time]");
      await shows(element, "还没提交的内容不会保留", "[data-announcer]");
      await press(element, '[data-action="extend"]');
      await shows(element, "2 分钟后自动结束", "[part=time]");
    }
    await pass(element, SESSION_SECONDS - 1);
    expect(find(element, "[data-ended]")).to.equal(null);
    await expectAccessible(element);
    const ended = oneEvent(element, "yct-review-ended");
    await pass(element, 1);
    await ended;
    await shows(element, "评价已结束");
    element.addEventListener("yct-review-ended", () => expect.fail("it ended twice"));
    await pass(element, 10 * SESSION_SECONDS);
    expect(timers.pending).to.equal(0);
    await expectAccessible(element);
  });

  it("goes on as long as somebody types", async () => {
    const { element } = await atTablet();
    await chooseLevel(element, "satisfied");
    await pass(element, SESSION_SECONDS - 5);
    await type(element, "#text", "好");
    await pass(element, SESSION_SECONDS - 5);
    expect(find(element, "#text")).to.have.property("value", "好");
  });

  it("covers no field with its time that the keyboard comes to", async () => {
    await setViewport({ width: 768, height: 500 });
    const { element } = await atTablet();
    await chooseLevel(element, "dissatisfied");
    find(element, '[data-action="more-tags"]')!.focus();
    await sendKeys({ press: "Tab" });
    expect(element.shadowRoot!.activeElement?.id).to.equal("text");
    const bottomOf = find(element, "#text")!.getBoundingClientRect().bottom;
    expect(bottomOf).to.be.at.most(find(element, "[part=time]")!.getBoundingClientRect().top);
    await setViewport({ width: 800, height: 600 });
  });

  it("leaves nothing of who was there: no words, no field, no code, no right, no focus on what was", async () => {
    const { sandbox, handed, line, element } = await atTablet();
    await chooseLevel(element, "dissatisfied");
    await press(element, '[part=tags] input[value="207"]', "Space");
    expect(find(element, '[part=tags] input[value="207"]')).to.have.property("checked", true);
    await type(element, "#text", "只有我知道的事");
    expect(find(element, "#text")).to.have.property("autocomplete", "off");
    await pass(element, SESSION_SECONDS);
    await waitUntil(() => element.shadowRoot!.activeElement?.matches("[data-ended]"));
    expect(element.renderRoot.querySelectorAll("input, textarea")).to.have.length(0);
    expect(textOf(element)).not.to.match(/只有我知道|没有提供|办结/);
    expect([element.secret, element.invitationId, element.caseNo]).to.deep.equal([undefined, undefined, undefined]);
    expect(sandbox.context.store.list("reviews")).to.have.length(0);
    expect(element.outerHTML).not.to.include(handed.invitationId);
    const { requests } = line;
    document.dispatchEvent(new Event("visibilitychange"));
    await element.updateComplete;
    expect(line.requests).to.equal(requests);
    // The next citizen finds an empty one.
    const next = await handOutService(sandbox);
    element.secret = next.secret;
    element.invitationId = next.invitationId;
    await shows(element, "坐班接诉", ".head");
    expect(find(element, ":checked")).to.equal(null);
    await chooseLevel(element, "dissatisfied");
    expect(find(element, "#text")).to.have.property("value", "");
  });

  it("is over as soon as the page is left, before the browser puts it by", async () => {
    const { element } = await atTablet();
    await chooseLevel(element, "satisfied");
    await type(element, "#text", "好");
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    expect(find(element, "#text")).to.equal(null);
    expect(find(element, "[data-ended]")).not.to.equal(null);
  });

  it("is ended by closing it as easily as by rating", async () => {
    const { sandbox, element } = await atTablet();
    await press(element, '[data-action="dismiss"]');
    await shows(element, "评价已结束");
    expect(sandbox.context.store.list("reviews")).to.have.length(0);
  });

  it("does not take the answer of a rating that ended while it was on its way", async () => {
    const { sandbox, given } = await closedCase();
    const handed = await handOut(sandbox, given);
    let release = (): void => undefined;
    const client = clientOf(sandbox, undefined, async (request) => {
      const response = await sandbox.fetch(request);
      if (request.method === "POST" && request.url.endsWith("/reviews"))
        await new Promise<void>((resolve) => (release = resolve));
      return response;
    });
    const element = await open({ client, handed, channel: "hall_tablet" });
    await chooseLevel(element, "satisfied");
    await press(element, '[data-action="submit"]');
    await waitUntil(() => sandbox.context.store.list("reviews").length === 1);
    await pass(element, SESSION_SECONDS);
    release();
    await shows(element, "评价已结束");
    await element.updateComplete;
    expect(find(element, "[data-thanks]")).to.equal(null);
  });

  it("ends what could not be loaded as well, before the connection is back for the next citizen", async () => {
    const { sandbox, given } = await closedCase();
    const handed = await handOut(sandbox, given);
    const client = clientOf(sandbox, undefined, () => Promise.reject(new TypeError("Failed to fetch")));
    const element = await open({ client, handed, channel: "hall_tablet" });
    await waitUntil(() => find(element, '[data-view="failed"]'), "it did not fail", { timeout: 5000 });
    await pass(element, SESSION_SECONDS);
    await shows(element, "评价已结束");
    expect(element.secret).to.equal(undefined);
  });
});

describe("before a rating is sent", () => {
  it("can be seen as it will be published, de-identified, and what is changed then is not what was seen", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await chooseLevel(element, "satisfied");
    await type(element, "#text", "样例甲，13800000001");
    await press(element, '[data-action="preview"]');
    await shows(element, "***，***********", "[part=preview]");
    expect(textOf(element, "[part=preview]")).not.to.match(/样例甲|NZ\d/);
    await waitUntil(() => element.shadowRoot!.activeElement?.matches("[part=preview]"));
    await expectAccessible(element);
    expect(sandbox.context.store.list("reviews")).to.have.length(0);
    await type(element, "#text", "！");
    expect(find(element, "[part=preview]")).to.equal(null);
    expect(find(element, '[data-action="preview"]')).not.to.equal(null);
  });

  it("hides in what will be published the name and phone that are left for a call", async () => {
    const sandbox = createSandbox();
    const contacts: unknown[] = [];
    const client = clientOf(sandbox, undefined, async (request) => {
      if (request.url.endsWith("/preview"))
        contacts.push(((await request.clone().json()) as { contact?: unknown }).contact);
      return sandbox.fetch(request);
    });
    const element = await open({ client, handed: await handOutService(sandbox) });
    await chooseLevel(element, "dissatisfied");
    await type(element, "#text", "样例丁打5551234没人接");
    await press(element, 'input[name="contact"]', "Space");
    await type(element, "#name", "样例丁");
    await type(element, "#mobile", "5");
    await press(element, '[data-action="preview"]');
    await shows(element, "***打5551234没人接", "[part=preview]");
    expect(contacts).to.deep.equal([{ name: "样例丁" }]);
    await type(element, "#mobile", "551234");
    await press(element, '[data-action="preview"]');
    await shows(element, "***打*******没人接", "[part=preview]");
  });

  it("says so when the preview does not come, and can still be sent", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await chooseLevel(element, "satisfied");
    sandbox.faults.plant([{ kind: "status", status: 503, times: 1, operation: "previewReview" }]);
    await press(element, '[data-action="preview"]');
    await shows(element, "您写的内容还在");
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
  });

  it("leaves a tag that is unticked in its place, also when the others are folded", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await chooseLevel(element, "dissatisfied");
    await press(element, '[data-action="more-tags"]');
    for (const code of ["213", "214"]) await press(element, `[part=tags] input[value="${code}"]`, "Space");
    await press(element, '[data-action="more-tags"]');
    await press(element, '[part=tags] input[value="213"]', "Space");
    expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal("213");
    const ticked = Array.from(element.renderRoot.querySelectorAll<HTMLInputElement>("[name=tags]:checked"));
    expect(ticked.map(({ value }) => value)).to.deep.equal(["214"]);
  });

  it("leaves the focus on its tag when a new version has another order", async () => {
    const { sandbox, given } = await closedCase();
    const client = clientOf(sandbox, OWNER, async (request) => {
      const response = await sandbox.fetch(request);
      if (!request.url.endsWith("/review-indicators")) return response;
      const set = (await response.json()) as IndicatorSet;
      const levels =
        set.version === "2" ? set.levels : set.levels.map(({ tags, ...level }) => ({ ...level, tags: tags.reverse() }));
      return Response.json({ ...set, levels });
    });
    const element = await open({ client, caseNo: given.caseNo });
    await chooseLevel(element, "dissatisfied");
    const tags = (): string[] =>
      Array.from(element.renderRoot.querySelectorAll<HTMLInputElement>("[name=tags]"), ({ value }) => value);
    expect(tags()).to.deep.equal(["207", "208", "209"]);
    find(element, '[part=tags] input[value="209"]')!.focus();
    publishIndicators(sandbox.context);
    find(element, '[data-action="refresh"]')!.click();
    await waitUntil(() => tags()[0] === "209", "there is no new order");
    expect((element.shadowRoot!.activeElement as HTMLInputElement | null)?.value).to.equal("209");
  });

  it("keeps level and words when the indicators change meanwhile, and drops tags that are gone", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await chooseLevel(element, "dissatisfied");
    await press(element, '[data-action="more-tags"]');
    await press(element, '[part=tags] input[value="207"]', "Space");
    await press(element, '[part=tags] input[value="213"]', "Space");
    await type(element, "#text", "窗口少");
    publishIndicators(sandbox.context);
    await press(element, '[data-action="submit"]');
    await shows(element, "评价选项刚刚更新");
    expect(find(element, "#text")).to.have.property("value", "窗口少");
    expect(find(element, '.level__input[value="dissatisfied"]')).to.have.property("checked", true);
    expect(find(element, '[part=tags] input[value="213"]')).to.equal(null);
    expect(find(element, '[part=tags] input[value="207"]')).to.have.property("checked", true);
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
  });

  it("shows what was rated elsewhere meanwhile, and what was written now", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await chooseLevel(element, "satisfied");
    await type(element, "#text", "在另一个页面上写的");
    await rateBadly(sandbox, given);
    await rateBadly(sandbox, given);
    await press(element, '[data-action="submit"]');
    await shows(element, "这次服务已经评价过", "[data-refused]");
    expect(textOf(element, "[data-refused]")).to.include("在另一个页面上写的");
    await shows(element, "窗口等了两个多小时", "[data-review]");
    await expectAccessible(element);
  });

  it("is kept as written, and not asked for twice, as far as the page lets it be kept", async () => {
    const { sandbox, given } = await closedCase();
    const opening = { client: clientOf(sandbox, OWNER), caseNo: given.caseNo, storage: "session" as const };
    const first = await open(opening);
    await chooseLevel(first, "satisfied");
    await type(first, "#text", "写到一半");
    first.parentElement!.remove();
    const second = await open(opening);
    expect(find(second, ":checked")).to.equal(null);
    await chooseLevel(second, "very_satisfied");
    await waitUntil(
      () => find(second, "#text")?.matches("textarea") && (find(second, "#text") as HTMLTextAreaElement).value,
    );
    expect(find(second, "#text")).to.have.property("value", "写到一半");
    await press(second, '[data-action="dismiss"]');
    second.parentElement!.remove();
    const third = await open(opening);
    await shows(third, "不评价也没关系");
    third.parentElement!.remove();
    const fourth = await open({ ...opening, storage: undefined as never });
    expect(find(fourth, ".level__input")).not.to.equal(null);
    sessionStorage.clear();
  });
});

describe("what became of a bad rating, besides", () => {
  it("tells of an appeal: the reason, and what was decided", async () => {
    for (const [upheld, words] of [
      [undefined, "正在复核"],
      [true, "不计入统计"],
      [false, "您的评价有效"],
    ] as const) {
      const { sandbox, given } = await closedCase();
      await appeal(sandbox, given, await rateBadly(sandbox, given), upheld);
      const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
      await shows(element, words, "[part=appeal]");
      expect(textOf(element, "[part=appeal]")).to.include("当天排队系统显示");
      if (upheld === undefined) expect(textOf(element, "[part=appeal]")).to.include("处理暂停");
      await expectAccessible(element);
    }
  });

  it("says when a deadline has passed", async () => {
    const { sandbox, given } = await closedCase();
    const { handling } = await rateBadly(sandbox, given);
    const timers = new ManualTimers(`${handling.rectifyDue!.date}T12:00:00+08:00`);
    timers.advance(86_400_000);
    const restore = replaceTimers(timers);
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await shows(element, "已超期", "[part=handling]");
    restore();
  });

  it("shows tags that have been retired since as they were", async () => {
    const { sandbox, given } = await closedCase();
    await rateBadly(sandbox, given);
    publishIndicators(sandbox.context);
    const element = await open({ client: clientOf(sandbox, OWNER), caseNo: given.caseNo });
    await shows(element, "窗口人员业务不熟练", "[data-review]");
    await shows(element, "评价时的选项，现在已更新");
    await expectAccessible(element);
  });
});

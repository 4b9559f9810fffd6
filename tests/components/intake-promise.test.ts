import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { createSandbox, filledDraft } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Client, Draft } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import "../../packages/components/src/define/intake-form.ts";
import "../../packages/components/src/define/provider.ts";
import type { IntakeFormElement } from "../../packages/components/src/intake-form/intake-form.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { expectAccessible } from "./axe.ts";

const FOOD = "SCJY-001-01";
const RULES = "safety-rules";

let sandbox: Sandbox;
let draftId: string;
/** Set by a test to answer a submission in the platform's place. */
let refusal: string | undefined;

const clientOf = (): Client =>
  createClient({
    baseUrl: "https://platform.example",
    getToken: () => sandbox.issueToken("company-1"),
    fetch: async (request) =>
      refusal !== undefined && request.url.endsWith("/submission")
        ? Response.json(
            {
              type: "https://yichuang.example/problems/validation",
              title: "validation",
              status: 422,
              supportId: "s-1",
              errors: [{ pointer: "/commitment", rule: refusal }],
            },
            { status: 422, headers: { "content-type": "application/problem+json" } },
          )
        : sandbox.fetch(request),
    retry: { limit: 0 },
  });

const draft = (): Promise<Draft> => clientOf().drafts.get(draftId);

/** An application for a food licence without its safety rules, on one of its steps. */
async function open(step: string, changes: { commitment?: boolean } = {}, lang = "zh-CN"): Promise<IntakeFormElement> {
  const facts = await filledDraft(sandbox, FOOD);
  ({ draftId } = facts);
  const client = clientOf();
  const known = await client.drafts.get(draftId);
  const materials = known.materials.filter(({ materialCode }) => materialCode !== RULES);
  await client.drafts.update(known, { materials, step, ...changes });
  const provider = await fixture<ProviderElement>(
    html`<yct-provider lang=${lang} history="none" .client=${clientOf()} .links=${{ case: "/cases/{case}" }}>
      <yct-intake-form .draftId=${draftId}></yct-intake-form>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-intake-form")!;
  await until(element, () => element.shadowRoot?.querySelector(`[data-step="${step}"]`) !== null, `no step ${step}`);
  return element;
}

const textOf = ({ shadowRoot }: IntakeFormElement, place = ".base"): string =>
  shadowRoot?.querySelector(place)?.textContent.replace(/\s+/g, " ") ?? "";

async function until(element: IntakeFormElement, check: () => boolean, what: string): Promise<void> {
  await waitUntil(check, what, { timeout: 5000, interval: 10 });
  await element.updateComplete;
}

const reads = (element: IntakeFormElement, words: string, place?: string): Promise<void> =>
  until(element, () => textOf(element, place).includes(words), `“${words}” is not to be read`);

async function press(element: IntakeFormElement, selector: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
}

const PROMISE = "[name=commitment][value=promise]";
const SUPPLY = "[name=commitment][value=supply]";
const CONFIRM = "[name=commitment-confirmed]";
const NEXT = "[data-action=next]";
const ROW = `[data-material="${RULES}"]`;

beforeEach(() => {
  sandbox = createSandbox();
  refusal = undefined;
});

describe("a promise in the place of a material", () => {
  it("is offered as a choice, with what is told, promised, spared, verified, and what follows", async () => {
    const element = await open("data.4");
    expect(textOf(element, ".commitment")).to.include("可以用承诺代替证明材料");
    expect(element.shadowRoot!.querySelector<HTMLInputElement>(SUPPLY)!.checked).to.equal(true);
    const { commitment, materials } = await clientOf().items.guide(FOOD);
    const { told, promised, consequences } = commitment!;
    expect(textOf(element, ".commitment")).not.to.include(told.text);
    await press(element, PROMISE);
    const name = materials.find(({ code }) => code === RULES)!.name.text;
    for (const words of [told.text, promised.text, consequences.text, name, "作出决定后 2 个月内核查"])
      expect(textOf(element, ".commitment")).to.include(words);
    await expectAccessible(element);
  });

  it("is no promise before it is confirmed", async () => {
    const element = await open("data.4");
    await press(element, PROMISE);
    await press(element, NEXT);
    await reads(element, "请看完告知内容并勾选承诺", ".error-summary");
    await expectAccessible(element);
    await press(element, CONFIRM);
    expect(textOf(element, ".commitment")).not.to.include("请看完告知内容并勾选承诺");
    await press(element, NEXT);
    await until(element, () => element.shadowRoot!.querySelector('[data-step="delivery"]') !== null, "it stays");
  });

  it("is kept in the draft, and the material counts as not needed", async () => {
    const element = await open("data.4");
    await press(element, NEXT);
    await reads(element, "请上传", ROW);
    await press(element, PROMISE);
    await press(element, CONFIRM);
    expect(textOf(element, ROW)).to.include("以承诺代替，不用交").and.not.to.include("请上传");
    expect(element.shadowRoot!.querySelector(`${ROW} input`)).to.equal(null);
    await press(element, NEXT);
    await until(element, () => element.shadowRoot!.querySelector('[data-step="delivery"]') !== null, "it stays");
    await until(element, () => element.shadowRoot!.querySelector('[data-save="saved"]') !== null, "nothing is saved");
    expect((await draft()).commitment).to.equal(true);
  });

  it("can be given up again, and then the material has to come", async () => {
    const element = await open("data.4", { commitment: true });
    expect(element.shadowRoot!.querySelector<HTMLInputElement>(CONFIRM)!.checked).to.equal(true);
    await press(element, SUPPLY);
    await press(element, NEXT);
    await reads(element, "请上传", ROW);
    await press(element, PROMISE);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>(CONFIRM)!.checked).to.equal(false);
  });

  it("stands in the summary and, with its verification, in the receipt", async () => {
    const element = await open("check", { commitment: true });
    await reads(element, "已承诺，免交“食品安全管理制度”；作出决定后 2 个月内核查");
    await press(element, "[data-action=submit]");
    await reads(element, "您已承诺，免交：食品安全管理制度。作出决定后 2 个月内核查", "[part=receipt]");
    const { items } = await clientOf().cases.list();
    const found = await clientOf().cases.get(items[0]!.caseNo);
    expect(found.commitment?.materialCodes).to.deep.equal([RULES]);
    const { materials } = await clientOf().cases.application(found.caseNo);
    expect(materials.map(({ materialCode }) => materialCode)).not.to.include(RULES);
  });

  for (const [rule, words] of [
    ["commitment:offered", "这个事项现在不适用告知承诺"],
    ["commitment:broken-before", "有过不实承诺"],
  ] as const) {
    it(`that the platform refuses by ${rule} is said, and leads back to the choice`, async () => {
      const element = await open("check", { commitment: true });
      refusal = rule;
      await press(element, "[data-action=submit]");
      await reads(element, words, ".error-summary");
      await press(element, ".error-summary a, .error-summary button");
      await reads(element, words, ".commitment");
      expect(element.shadowRoot!.activeElement?.id).to.equal("commitment");
      await press(element, SUPPLY);
      expect(textOf(element)).not.to.include(words);
    });
  }

  it("is offered in English too", async () => {
    const element = await open("data.4", { commitment: true }, "en");
    await reads(element, "The promise is verified within 2 months after the decision.", ".commitment");
    await reads(element, "Promised, nothing to bring", ROW);
  });
});

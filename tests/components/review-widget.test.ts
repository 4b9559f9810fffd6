import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Case, Review } from "@yichuang/sdk";
import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/review-widget.ts";
import type { ReviewEvent } from "../../packages/components/src/review-widget/review-widget.events.ts";
import type { ReviewWidgetElement } from "../../packages/components/src/review-widget/review-widget.ts";
import { importDefaultReview } from "../../packages/openapi/src/sandbox/reviews/default-reviews.ts";
import { apply, clientOf, toClosed } from "../../stories/status-tracker/cases.ts";
import { answer, rateBadly } from "../../stories/review-widget/ratings.ts";
import { expectAccessible } from "./axe.ts";

async function open(
  sandbox: Sandbox,
  { caseNo }: Case,
  lang = "zh-CN",
  client = clientOf(sandbox, "company-1"),
): Promise<ReviewWidgetElement> {
  const provider = await fixture(
    html`<yct-provider lang=${lang} .client=${client}>
      <yct-review-widget case-no=${caseNo}></yct-review-widget>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-review-widget")!;
  await waitUntil(
    () => element.renderRoot.querySelector('[data-view="ready"], [data-view="empty"]'),
    "neither ready nor empty",
    { timeout: 5000 },
  );
  return element;
}

/** A closed case whose result was signed for. */
async function closedCase(): Promise<{ sandbox: Sandbox; given: Case }> {
  const sandbox = createSandbox();
  const { case: given } = await apply(sandbox);
  await toClosed(sandbox, given);
  return { sandbox, given };
}

const textOf = (element: ReviewWidgetElement, selector = ".base"): string =>
  Array.from(element.renderRoot.querySelectorAll(selector), (node) => node.textContent ?? "")
    .join(" ")
    .replace(/\s+/g, " ");

const shows = (element: ReviewWidgetElement, words: string, selector?: string): Promise<void> =>
  waitUntil(() => textOf(element, selector).includes(words), `“${words}” did not appear`, { timeout: 5000 });

const focuses = (element: ReviewWidgetElement, selector: string): Promise<void> =>
  waitUntil(() => element.shadowRoot!.activeElement?.matches(selector), `${selector} did not get the focus`, {
    timeout: 5000,
  });

const find = (element: ReviewWidgetElement, selector: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;

async function press(element: ReviewWidgetElement, selector: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
  find(element, selector).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
}

const chooseLevel = (element: ReviewWidgetElement, level: string): Promise<void> =>
  press(element, `.level__input[value="${level}"]`, "Space");

const tagLabels = (element: ReviewWidgetElement): string[] =>
  Array.from(element.renderRoot.querySelectorAll("[part=tags] .choice__text"), (node) => node.textContent.trim());

describe("the rating", () => {
  it("has its title also where nobody has said what is to be rated", async () => {
    const element = await fixture<ReviewWidgetElement>(html`<yct-review-widget heading-level="1"></yct-review-widget>`);
    expect(textOf(element, "h1")).to.equal("评价服务");
    expect(textOf(element)).to.include("还不知道要评价哪次服务");
    await expectAccessible(element);
  });

  it("asks for nothing where nothing can be rated", async () => {
    const sandbox = createSandbox();
    const { case: given } = await apply(sandbox);
    const element = await open(sandbox, given);
    await shows(element, "现在没有要评价的服务");
    expect(textOf(element, "h2")).to.equal("评价服务");
    await expectAccessible(element);
  });

  it("presets nothing, says that it is voluntary, and asks for the newest service first", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    expect(textOf(element, ".head")).to.include("办结");
    expect(textOf(element)).to.include("评价自愿");
    expect(element.renderRoot.querySelectorAll(".level__input")).to.have.length(5);
    expect(element.renderRoot.querySelector(":checked")).to.equal(null);
    expect(element.renderRoot.querySelector("[part=tags]")).to.equal(null);
    await expectAccessible(element);
  });

  it("takes a default rating of another system for nothing that the person said", async () => {
    const { sandbox, given } = await closedCase();
    importDefaultReview(sandbox.context, {
      caseNo: given.caseNo,
      satisfaction: "very_satisfied",
      channel: "web",
      at: sandbox.context.clock.iso(),
    });
    const element = await open(sandbox, given);
    expect(textOf(element, ".head")).to.include("办结");
    expect(element.renderRoot.querySelectorAll(".level__input")).to.have.length(5);
    expect(element.renderRoot.querySelector("[data-review]")).to.equal(null);
  });

  it("shows the base tags of the level, the rest on request, and keeps the text when the level changes", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    await chooseLevel(element, "satisfied");
    expect(tagLabels(element)).to.have.length(3);
    await press(element, '[data-action="more-tags"]');
    expect(tagLabels(element)).to.have.length(8);
    await waitUntil(() => (element.shadowRoot!.activeElement as HTMLInputElement | null)?.value === "409");
    await press(element, '[part=tags] input[value="413"]', "Space");
    find(element, "#text").focus();
    await sendKeys({ type: "辛苦了" });
    await shows(element, "还可以写 147 个字");
    await chooseLevel(element, "dissatisfied");
    expect(tagLabels(element)).to.include("没有提供材料样本").and.to.have.length(3);
    expect(find(element, "#text")).to.have.property("value", "辛苦了");
    expect(element.renderRoot.querySelector("[part=tags] :checked")).to.equal(null);
    await expectAccessible(element);
  });

  it("takes all that is entered before it is drawn again", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    await chooseLevel(element, "dissatisfied");
    const [first, second] = element.renderRoot.querySelectorAll<HTMLInputElement>("[part=tags] input");
    const text = find(element, "#text") as HTMLTextAreaElement;
    text.value = "等了很久";
    text.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    first!.click();
    second!.click();
    find(element, 'input[name="anonymous"]').click();
    await element.updateComplete;
    expect([first!.checked, second!.checked, text.value]).to.deep.equal([true, true, "等了很久"]);
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
    const [review] = sandbox.context.store.list("reviews");
    const { value: one } = first!;
    expect(review).to.deep.include({ tags: [one, second!.value], text: "等了很久", anonymous: true });
  });

  it("wants a reason for a bad one, and says so kindly", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    await chooseLevel(element, "very_dissatisfied");
    await press(element, '[data-action="submit"]');
    await shows(element, "请勾选一项，或写几个字");
    expect(find(element, "[part=tags] input")).to.equal(element.shadowRoot!.activeElement);
    await expectAccessible(element);
    await sendKeys({ press: "Space" });
    await waitUntil(() => !textOf(element).includes("请勾选一项"));
  });

  it("is sent once, and shows what was sent", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    let before: ReviewEvent | undefined;
    element.addEventListener("yct-review", (event) => (before = event));
    await chooseLevel(element, "dissatisfied");
    await press(element, '[part=tags] input[value="207"]', "Space");
    const reviewed = oneEvent(element, "yct-reviewed");
    await press(element, '[data-action="submit"]');
    expect(await reviewed).to.include({ caseNo: given.caseNo, satisfaction: "dissatisfied" });
    expect(before?.review).to.deep.include({ tags: ["207"], anonymous: false, channel: "web" });
    await shows(element, "评价已提交");
    expect(textOf(element, "[data-thanks]"))
      .to.include("不满意")
      .and.to.include("没有提供材料样本")
      .and.to.include("处理过程");
    expect(await clientOf(sandbox, "company-1").reviews.list(given.caseNo)).to.have.length(1);
    await expectAccessible(element);
    await press(element, '[data-action="another"]');
    await shows(element, "受理", ".head");
  });

  it("goes on to the next at once, however slow the platform is to say what follows", async () => {
    const { sandbox, given } = await closedCase();
    let answered = Promise.resolve();
    let release = (): void => undefined;
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (request.method === "GET") await answered;
      return sandbox.fetch(request);
    });
    const element = await open(sandbox, given, "zh-CN", client);
    await chooseLevel(element, "satisfied");
    answered = new Promise((resolve) => (release = resolve));
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
    await focuses(element, "[data-sent]");
    await shows(element, "评价下一项：受理");
    await press(element, '[data-action="another"]');
    await shows(element, "受理", ".head");
    await focuses(element, ".level__input");
    release();
    await waitUntil(() => element.renderRoot.querySelector('[data-view="ready"][aria-busy="false"]'));
    expect(element.shadowRoot!.activeElement?.matches(".level__input")).to.equal(true);
    expect(textOf(element, ".head")).to.include("受理");
  });

  it("leaves whoever has gone on to a field of the page there", async () => {
    const { sandbox, given } = await closedCase();
    let answer = (): void => undefined;
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (request.method === "POST") await new Promise<void>((resolve) => (answer = resolve));
      return sandbox.fetch(request);
    });
    const element = await open(sandbox, given, "zh-CN", client);
    const search = await fixture<HTMLInputElement>(html`<input aria-label="站内搜索" />`);
    await chooseLevel(element, "satisfied");
    await press(element, '[data-action="submit"]');
    search.focus();
    await sendKeys({ type: "lao" });
    answer();
    await shows(element, "评价已提交");
    await element.updateComplete;
    await sendKeys({ type: "nian" });
    expect(search.value).to.equal("laonian");
  });

  it("is kept back when the page cancels it", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    element.addEventListener("yct-review", (event) => event.preventDefault());
    await chooseLevel(element, "satisfied");
    await press(element, '[data-action="submit"]');
    expect(await clientOf(sandbox, "company-1").reviews.list(given.caseNo)).to.have.length(0);
  });

  it("keeps what was written when it does not get through", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    await chooseLevel(element, "satisfied");
    find(element, "#text").focus();
    await sendKeys({ type: "好" });
    sandbox.faults.plant([{ kind: "status", status: 413, times: 1, operation: "createReview" }]);
    await press(element, '[data-action="submit"]');
    await shows(element, "您写的内容还在");
    expect(find(element, "#text")).to.have.property("value", "好");
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
  });

  it("is given by keyboard alone, from stop to stop in the order of the page, each in sight", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    const active = (): HTMLInputElement => element.shadowRoot!.activeElement as HTMLInputElement;
    const isInSight = (): boolean =>
      [active(), active().closest("label")].some((node) => {
        const { outlineStyle, outlineWidth } = node
          ? getComputedStyle(node)
          : { outlineStyle: "none", outlineWidth: "" };
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 3;
      });
    find(element, "[data-action=refresh]").focus();
    await sendKeys({ press: "Tab" });
    for (let level = 0; level < 3; level++) await sendKeys({ press: "ArrowDown" });
    expect([active().value, isInSight()]).to.deep.equal(["dissatisfied", true]);
    const stops: string[] = [];
    const tab = async (): Promise<string> => {
      await sendKeys({ press: "Tab" });
      const { name, id, dataset } = active();
      expect(isInSight(), name || id || dataset.action).to.equal(true);
      return dataset.action ?? (id || name);
    };
    for (let stop = ""; stop !== "dismiss"; stops.push(stop)) stop = await tab();
    expect(stops.filter((stop, index) => stop !== stops[index - 1])).to.deep.equal([
      "tags",
      "more-tags",
      "text",
      "anonymous",
      "contact-wanted",
      "preview",
      "submit",
      "dismiss",
    ]);
    await press(element, "[name=tags]", "Space");
    await press(element, "[data-action=preview]");
    await focuses(element, "[part=preview]");
    expect(await tab()).to.equal("submit");
    await sendKeys({ press: "Enter" });
    await focuses(element, "[data-sent]");
    expect(find(element, "[data-sent]").getBoundingClientRect().top).to.be.at.least(0);
  });

  it("is put away as easily as given", async () => {
    const { sandbox, given } = await closedCase();
    const element = await open(sandbox, given);
    await press(element, '[data-action="dismiss"]');
    await shows(element, "不评价也没关系");
    expect(element.renderRoot.querySelector(".level__input")).to.equal(null);
    await expectAccessible(element);
    await press(element, '[data-action="rate"]');
    expect(element.renderRoot.querySelectorAll(".level__input")).to.have.length(5);
  });
});

describe("what became of a bad rating", () => {
  async function answered(): Promise<{ sandbox: Sandbox; given: Case; review: Review }> {
    const { sandbox, given } = await closedCase();
    const review = await rateBadly(sandbox, given);
    await answer(sandbox, given, review);
    return { sandbox, given, review };
  }

  it("shows each step with its day, and the answer first", async () => {
    const { sandbox, given } = await answered();
    const element = await open(sandbox, given);
    expect(textOf(element, "[part=answer]")).to.include("上午已增开一个窗口");
    expect(textOf(element, "[part=handling]")).to.include("已与您联系").and.to.include("整改完成");
    expect(element.renderRoot.querySelector(".level__input")).to.equal(null);
    await expectAccessible(element);
  });

  it("is confirmed as solved", async () => {
    const { sandbox, given } = await answered();
    const element = await open(sandbox, given);
    await press(element, '[data-action="solved"]');
    await shows(element, "您确认已解决", "[part=handling]");
    await focuses(element, "[part=handling]");
    await expectAccessible(element);
  });

  it("begins another round when it is not solved", async () => {
    const { sandbox, given, review } = await answered();
    const element = await open(sandbox, given);
    find(element, ".solved textarea").focus();
    await sendKeys({ type: "还是要等" });
    await press(element, '[data-action="unsolved"]');
    await shows(element, "您反映没有解决，重新处理");
    const { handling } = await clientOf(sandbox, "company-1").reviews.get(review.id);
    expect(handling).to.include({ state: "open", round: 2 });
    expect(handling.steps[handling.steps.length - 1]).to.include({ kind: "reopened", text: "还是要等" });
  });

  it("shows news after a refresh", async () => {
    const { sandbox, given } = await closedCase();
    const review = await rateBadly(sandbox, given);
    const element = await open(sandbox, given);
    await answer(sandbox, given, review);
    await press(element, '[data-action="refresh"]');
    await shows(element, "上午已增开一个窗口", "[part=answer]");
    await shows(element, "评价处理有新进展", "[data-announcer]");
  });

  it("can be added to once", async () => {
    const { sandbox, given } = await closedCase();
    await rateBadly(sandbox, given);
    const element = await open(sandbox, given);
    await press(element, '[data-action="follow-up"]');
    await shows(element, "追加评价", ".head");
    await chooseLevel(element, "satisfied");
    await press(element, '[data-action="submit"]');
    await shows(element, "评价已提交");
    expect(element.renderRoot.querySelector('[data-action="follow-up"]')).to.equal(null);
  });

  it("reads in English", async () => {
    const { sandbox, given } = await answered();
    const element = await open(sandbox, given, "en");
    await shows(element, "Is it solved?");
    await expectAccessible(element);
  });
});

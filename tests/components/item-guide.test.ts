import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { expectAccessible } from "./axe.ts";
import { CataloguePlatform, problem } from "./catalogue-platform.ts";
import { edited, food, FOOD, GuidePage, time } from "./guide-page.ts";

describe("the item guide at first", () => {
  it("leads with how long, how often, how much, and both ways on", async () => {
    const page = await GuidePage.open();
    expect(page.words(".heading-large")).to.equal("食品经营许可（新办）");
    expect(page.words("[part=summary]")).to.contain("多久办好 5 个工作日");
    expect(page.words("[part=summary]")).to.contain("不收费");
    expect(page.one(".button--primary").textContent).to.contain("在线申请");
    expect(page.one(".button--primary").getAttribute("href")).to.equal(`#/apply/${FOOD}`);
    expect(page.one("[data-action=window]").textContent).to.contain("到窗口办理");
    expect(page.words(".head__tags")).to.contain("示范数据");
  });

  it("asks what people ask, in their order", async () => {
    const page = await GuidePage.open();
    expect(page.all(".section__title").map((title) => title.textContent?.trim())).to.deep.equal([
      "我能不能办",
      "要带什么",
      "多久办好",
      "要不要钱",
      "到哪里办",
      "带走这份清单",
      "还想知道",
    ]);
    expect(page.words("#conditions")).to.contain("可以申请");
    expect(page.all("#conditions li").length).to.be.above(2);
    expect(page.words("#duration")).to.contain("法定时限 20 个工作日");
  });

  it("keeps the rest folded, with everything a guide must state", async () => {
    const page = await GuidePage.open();
    const folded = page.all<HTMLDetailsElement>(".details > details");
    expect(folded.every((each) => !each.open)).to.be.true;
    const all = page.words(".details");
    for (const words of ["现场核查", "市场监督管理局", "食品安全法", "行政复议", "常问", "实施编码"]) {
      expect(all).to.contain(words);
    }
    expect(page.words("[data-version]")).to.match(/^第 .+ 版，.+ 起施行$/);
  });

  it("unfolds and folds all of it at one press", async () => {
    const page = await GuidePage.open();
    await page.press("[data-action=unfold]");
    expect(page.all<HTMLDetailsElement>("details").every((each) => each.open)).to.be.true;
    await page.press("[data-action=unfold]");
    expect(page.all<HTMLDetailsElement>("details").some((each) => each.open)).to.be.false;
  });

  it("puts the law in plain words before its article", async () => {
    const page = await GuidePage.open();
    const [basis] = page.all(".basis details");
    expect(basis?.textContent).to.contain("看法条出处");
    expect(basis?.previousElementSibling?.textContent?.trim()).not.to.equal("");
  });

  it("says by which article a special step stops the clock, and claims none where there is none", async () => {
    const page = await GuidePage.open(undefined, {
      platform: edited((guide) => {
        const step = guide.steps[0]!;
        const base = { ...step, kind: "special_step" as const, countsTowardLimit: false };
        guide.item.type = "administrative_license";
        guide.steps = [
          { ...base, id: "a", specialStep: "hearing" },
          { ...base, id: "b", specialStep: "site_survey" },
        ];
      }),
    });
    const steps = page.all(".timeline__entry").map((each) => each.textContent ?? "");
    expect(steps[0]).to.contain("第四十五条");
    expect(steps[1]).to.contain("暂停计时");
    expect(steps[1]).not.to.contain("第四十五条");
  });

  it("shows the parts of a bundle, which material serves which, and one limit", async () => {
    const page = await GuidePage.open(html`<yct-item-guide item-code="YJS-001-01"></yct-item-guide>`);
    expect(page.all(".bundle__part").length).to.be.at.least(2);
    expect(page.words("#parts")).to.contain("共用一个时限");
    expect(page.words(".materials")).to.contain("用于：");
    await expectAccessible(page.provider);
  });

  it("says of each step who does it and whether the clock runs", async () => {
    const page = await GuidePage.open();
    const steps = page.all(".timeline__entry").map((each) => each.textContent?.replace(/\s+/g, " ") ?? "");
    const survey = steps.find((words) => words.includes("现场核查"));
    expect(survey).to.contain("3 个工作日");
    expect(survey).to.contain("市场监督管理局办理");
    expect(survey).to.contain(" 计入时限");
    expect(steps.some((words) => words.includes("不计入时限"))).to.be.true;
  });

  it("takes the reader to the window by keyboard", async () => {
    const page = await GuidePage.open();
    await page.press("[data-action=window]");
    expect(page.focused?.id).to.equal("venues");
  });
});

describe("the versions of a guide", () => {
  it("announce the next edition and let it be read", async () => {
    const platform = new CataloguePlatform();
    const next = { version: "9", effectiveFrom: "2027-01-01", changes: { text: "不再要平面图。", lang: "zh-CN" } };
    platform.intercept = ({ url }) =>
      url.includes("/guide-versions") || url.includes("/guide/versions")
        ? new Response(JSON.stringify({ items: [next, { version: "1", effectiveFrom: "2026-01-01" }] }), {
            headers: { "content-type": "application/json" },
          })
        : undefined;
    const page = await GuidePage.open(undefined, { platform });
    expect(page.words(".head")).to.contain("2027年1月1日 起改用新版指南");
    expect(page.words(".head")).to.contain("不再要平面图。");
    await page.press("[data-action=edition-next]");
    await page.settle();
    expect(platform.asked(`/items/${FOOD}/guide`).pop()?.searchParams.get("asOf")).to.equal("2027-01-01");
    expect(page.words(".versions")).to.contain("第 9 版");
  });

  it("can be read as of a day, and say so", async () => {
    const page = await GuidePage.open(html`<yct-item-guide item-code=${FOOD} as-of="2026-03-01"></yct-item-guide>`);
    const [asked] = page.platform.asked(`/items/${FOOD}/guide`);
    expect(asked?.searchParams.get("asOf")).to.equal("2026-03-01");
    expect(page.words(".head")).to.contain("这是 2026年3月1日 有效的指南");
  });

  it("tell of a fresh change at the top, later only in their place", async () => {
    const changes = { text: "健康证明改为可以后补。", lang: "zh-CN" as const };
    const fresh = await GuidePage.open(undefined, {
      platform: edited((guide) => Object.assign(guide, { changes, effectiveFrom: "2026-11-10" })),
    });
    expect(fresh.words(".head")).to.contain("2026年11月10日 起有变化");
    const old = await GuidePage.open(undefined, {
      platform: edited((guide) => Object.assign(guide, { changes, effectiveFrom: "2026-01-01" })),
    });
    expect(old.words(".head")).not.to.contain("有变化");
    expect(old.words(".details")).to.contain("健康证明改为可以后补。");
  });
});

describe("a guide for the counter", () => {
  it("asks for a token and shows the checkpoints", async () => {
    const platform = new CataloguePlatform("counter-hall");
    const page = await GuidePage.open(html`<yct-item-guide item-code=${FOOD} audience="counter"></yct-item-guide>`, {
      platform,
    });
    expect(page.words()).to.contain("窗口核查：");
    await expectAccessible(page.provider);
  });

  it("counts them all and says what they rest on", async () => {
    const platform = new CataloguePlatform("counter-hall");
    const guide = await platform.client.items.guide(FOOD, {}, { asStaff: true });
    const count = guide.checkpoints.filter((each) => each.for === "counter").length;
    const page = await GuidePage.open(html`<yct-item-guide item-code=${FOOD} audience="counter"></yct-item-guide>`, {
      platform,
    });
    expect(count).to.be.above(1);
    expect(page.words("[data-total]")).to.equal(`共 ${count} 条。`);
    expect(page.words(".details")).to.match(/共 \d+ 条。.+依据.+食品安全法/);
  });

  it("shows the public none of them", async () => {
    const page = await GuidePage.open(undefined, { platform: new CataloguePlatform("counter-hall") });
    expect(page.words()).not.to.contain("窗口核查");
  });

  it("offers to sign in where nobody is", async () => {
    const page = await GuidePage.open(html`<yct-item-guide item-code=${FOOD} audience="counter"></yct-item-guide>`);
    expect(page.words()).to.contain("登录");
    expect(page.one(".button--primary").textContent).to.contain("去登录");
  });
});

describe("a guide that cannot be shown", () => {
  it("says that no item is chosen", async () => {
    const page = await GuidePage.open(html`<yct-item-guide></yct-item-guide>`);
    expect(page.words()).to.contain("还没有选事项");
    expect(page.platform.requests).to.be.empty;
    await expectAccessible(page.provider);
  });

  it("says that there is no such guide", async () => {
    const page = await GuidePage.open(html`<yct-item-guide item-code="none"></yct-item-guide>`);
    expect(page.words()).to.contain("没有这个事项的办事指南");
    await expectAccessible(page.provider);
  });

  it("says of an item that left since when, by whose approval, and what to do", async () => {
    const page = await GuidePage.open(html`<yct-item-guide item-code="SHMS-999-01"></yct-item-guide>`);
    const words = page.words();
    expect(page.words(".heading-large")).to.equal("高校毕业生就业报到证办理");
    expect(words).to.contain("已退出政务大厅，不再办理");
    expect(words).to.contain("2025年6月30日");
    expect(words).to.contain("示政函〔2025〕3号");
    expect(words).not.to.match(/在线申请|到窗口办理|打印|加到日历/);
    await expectAccessible(page.provider);
  });

  it("says where else an item of the negative list is handled", async () => {
    const platform = new CataloguePlatform();
    const [entry] = await platform.client.items.negativeList();
    const page = await GuidePage.open(html`<yct-item-guide item-code=${entry!.code}></yct-item-guide>`);
    expect(page.words()).to.contain("不在政务大厅办理");
    expect(page.words()).to.contain(entry!.instead.place.text);
    await expectAccessible(page.provider);
  });

  it("says what failed, and tries again", async () => {
    const platform = new CataloguePlatform();
    platform.intercept = () => problem("internal", 500);
    const page = await GuidePage.open(undefined, { platform });
    expect(page.words()).to.contain("办理系统出了点问题");
    await expectAccessible(page.provider);
    platform.intercept = undefined;
    await page.press("[data-action=retry]");
    await waitUntil(() => page.words().includes("我能不能办"));
  });

  it("is a skeleton while the guide loads", async () => {
    const platform = new CataloguePlatform();
    platform.intercept = () => new Promise(() => undefined);
    const provider = await fixture<ProviderElement>(
      html`<yct-provider .client=${platform.client}>${food()}</yct-provider>`,
    );
    const element = provider.querySelector("yct-item-guide")!;
    await element.updateComplete;
    time.advance(200);
    await element.updateComplete;
    expect(element.renderRoot.querySelector(".skeleton")?.textContent).to.contain("正在载入");
    await expectAccessible(provider);
  });
});

describe("the guide's words and looks", () => {
  it("are English where the page is", async () => {
    const page = await GuidePage.open(undefined, { lang: "en" });
    expect(page.words(".heading-large")).to.equal("Food business licence (new)");
    expect(page.words("#duration")).to.contain("5 working days");
    expect(page.words(".venue .status")).to.equal("Open now until 17:00");
    expect(page.words()).not.to.match(/itemGuide\.|\{\w+\}/);
    await expectAccessible(page.provider);
  });

  it("leave Chinese marked as Chinese where nobody translated it", async () => {
    const text = { text: "只有中文的条件", lang: "zh-CN" as const };
    const page = await GuidePage.open(undefined, {
      lang: "en",
      platform: edited((guide) => (guide.conditions = [text])),
    });
    expect(page.all("#conditions [lang=zh-CN]").map((each) => each.textContent)).to.deep.equal(["只有中文的条件"]);
  });

  it("hold with everything answered and unfolded", async () => {
    const page = await GuidePage.open();
    await page.answerAll();
    for (const each of page.all<HTMLDetailsElement>("details")) each.open = true;
    await expectAccessible(page.provider);
    expect(page.words()).not.to.match(/itemGuide\.|\{\w+\}/);
  });

  it("ask one question at a time in elder mode", async () => {
    const page = await GuidePage.open(
      html`<yct-item-guide item-code=${FOOD} mode="elder" theme="dark"></yct-item-guide>`,
    );
    expect(page.all("fieldset")).to.have.length(1);
    expect(page.words(".questions")).to.contain("第 1 问，共 3 问");
    await page.tick("input[value=catering]");
    await page.press("[data-action=next-question]");
    await waitUntil(() => page.focused?.id === "question-coldFood");
    expect(page.words(".questions")).to.contain("第 2 问，共 3 问");
    await page.press("[data-action=previous-question]");
    await waitUntil(() => page.focused?.id === "question-businessKind");
    expect(page.one<HTMLInputElement>("input[value=catering]").checked).to.be.true;
    expect(page.one("[data-action=window]").getBoundingClientRect().height).to.be.at.least(48);
    await expectAccessible(page.provider);
  });

  it("fit every generated guide too", async () => {
    const page = await GuidePage.open(html`<yct-item-guide item-code="SHMS-002-01"></yct-item-guide>`);
    expect(page.words(".heading-large")).not.to.equal("");
    expect(page.words()).not.to.match(/itemGuide\.|\{\w+\}|undefined/);
    await expectAccessible(page.provider);
  });
});

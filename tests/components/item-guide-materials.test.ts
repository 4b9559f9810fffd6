import { expect, waitUntil } from "@open-wc/testing";
import { applies } from "../../packages/components/src/item/applicable-materials.ts";
import { expectAccessible } from "./axe.ts";
import { CataloguePlatform, problem } from "./catalogue-platform.ts";
import { edited, FOOD, GuidePage } from "./guide-page.ts";
import { catchClipboard } from "./hand-outs.ts";

describe("the materials of a guide", () => {
  it("are those that always apply, until questions are answered", async () => {
    const page = await GuidePage.open();
    expect(page.materials).to.include("营业执照");
    expect(page.materials).not.to.include("经营场所平面图");
    expect(page.words(".questions")).to.contain("还要不要别的材料");
    expect(page.words("#materials")).to.contain("经营场所平面图");
  });

  it("follow the answers, and say how many there are", async () => {
    const page = await GuidePage.open();
    const before = page.materials.length;
    await page.answerAll();
    expect(page.materials).to.include("经营场所平面图");
    expect(page.materials).not.to.include("专用操作间或者专用操作区的图片");
    expect(page.materials.length).to.be.above(before);
    expect(page.said).to.match(/^\d+ 份，其中 \d+ 份必须交。$/);
    expect(page.words(".questions")).not.to.contain("还要不要别的材料");
    await page.tick("#question-coldFood input[value=yes]");
    expect(page.materials).to.include("专用操作间或者专用操作区的图片");
  });

  it("can be asked for anew", async () => {
    const page = await GuidePage.open();
    await page.answerAll();
    await page.press(".questions .button--quiet");
    await waitUntil(() => page.focused?.id === "question-businessKind");
    expect(page.all("input[type=radio]:checked")).to.be.empty;
  });

  it("say need, form, source, copies, notes and what may follow", async () => {
    const page = await GuidePage.open();
    await page.answerAll();
    const list = page.words(".materials");
    expect(list).to.contain("必须交");
    expect(list).to.contain("纸质、电子版都行");
    expect(list).to.contain("体检机构");
    expect(list).to.contain("复印件 1 份");
    expect(list).to.contain("手头没有也能先受理，受理后 10 个工作日内补上。");
    expect(list).to.contain("每个文件不超过");
    expect(list).to.contain("会核对：");
  });

  it("are counted down as they are ticked", async () => {
    const page = await GuidePage.open();
    await page.answerAll();
    const boxes = page.all<HTMLInputElement>("[data-material]");
    await page.tick(`[data-material=${boxes[0]!.dataset.material}]`);
    expect(page.words("[data-count]")).to.match(/^还差 \d+ 份必须交的。$/);
    expect(page.said).to.equal(page.words("[data-count]"));
    for (const box of boxes.slice(1)) await page.tick(`[data-material=${box.dataset.material}]`);
    expect(page.words("[data-count]")).to.equal("必须交的都齐了。");
  });

  it("link to sample and blank form, in words that name the material", async () => {
    const platform = edited(({ materials: [first] }) => {
      const title = { text: "申请书", lang: "zh-CN" as const };
      first!.sample = { href: "https://files.example/sample.pdf", title };
      first!.blankForm = { href: "javascript:alert(1)", title };
    });
    const page = await GuidePage.open(undefined, { platform });
    const [link, ...others] = page.all<HTMLAnchorElement>(".material__files a");
    expect(link?.textContent?.replace(/\s+/g, "")).to.equal("看样本（食品经营许可申请书）（在新窗口打开）");
    expect(link?.rel).to.contain("noopener");
    expect(others, "an address that runs script").to.be.empty;
  });

  it("apply when their condition cannot be read", () => {
    expect(applies({ when: { $ref: "#/nowhere" } }, {})).to.be.true;
    expect(applies({ when: { required: ["data"] } }, {})).to.be.true;
    expect(applies({ when: { properties: { answers: { required: ["a"] } } } }, {})).to.be.false;
  });

  it("are forgotten with the item they belong to", async () => {
    const page = await GuidePage.open();
    await page.answerAll();
    page.element.itemCode = "QYDJ-001-01";
    await page.settle();
    page.element.itemCode = FOOD;
    await page.settle();
    expect(page.all("input:checked")).to.be.empty;
  });
});

describe("what is on file", () => {
  const LICENCE = { text: "营业执照（电子证照）", lang: "zh-CN" as const };

  const withOnFile = (answer: () => Response): CataloguePlatform => {
    const platform = new CataloguePlatform("company-1");
    platform.intercept = ({ url }) => (url.includes("/on-file") ? answer() : undefined);
    return platform;
  };

  const found = (): Response =>
    new Response(JSON.stringify({ items: [{ name: LICENCE, materialCodes: [licenceCode] }], total: 1 }), {
      headers: { "content-type": "application/json" },
    });

  let licenceCode = "";

  it("is asked about only when somebody wishes it, and need not be brought", async () => {
    const platform = withOnFile(found);
    const guide = await platform.client.items.guide(FOOD);
    licenceCode = guide.materials.find(({ name }) => name.text === "营业执照")!.code;
    const page = await GuidePage.open(undefined, { platform });
    expect(platform.asked("/on-file")).to.be.empty;
    await page.press("[data-action=on-file]");
    await waitUntil(() => page.all("[data-on-file]").length > 0);
    expect(platform.asked("/on-file")[0]?.searchParams.get("item")).to.equal(FOOD);
    expect(page.words(".materials")).to.contain("已经有您的营业执照（电子证照），不用再交。");
    expect(page.all(`[data-material=${licenceCode}]`), "nothing to tick").to.be.empty;
    const clipboard = catchClipboard();
    await page.press("[data-action=copy]");
    await waitUntil(() => clipboard.text !== "");
    clipboard.restore();
    expect(clipboard.text).to.match(/已经有了，不用带\n营业执照\n {2}营业执照（电子证照）/);
    await expectAccessible(page.provider);
  });

  it("says when it could not be looked up", async () => {
    const page = await GuidePage.open(undefined, { platform: withOnFile(() => problem("internal", 500)) });
    await page.press("[data-action=on-file]");
    await waitUntil(() => page.words(".on-file").includes("没有查到结果"));
    expect(page.one("[data-action=on-file]").textContent).to.contain("查哪些不用带");
  });

  it("asks to sign in where nobody is", async () => {
    const page = await GuidePage.open();
    let asked = 0;
    page.provider.addEventListener("yct-sign-in", (event) => {
      asked++;
      event.preventDefault();
    });
    await page.press("[data-action=on-file]");
    await waitUntil(() => asked === 1);
  });
});

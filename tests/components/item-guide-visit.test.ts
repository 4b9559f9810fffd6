import { expect, waitUntil } from "@open-wc/testing";
import jsQR from "jsqr";
import type { Calendar, OpeningHours } from "@yichuang/sdk";
import { calendarFile } from "../../packages/components/src/files/calendar-file.ts";
import { openingStatus } from "../../packages/components/src/item-guide/opening.ts";
import { breakLines, drawSheet } from "../../packages/components/src/print/sheet-picture.ts";
import type { Sheet } from "../../packages/components/src/print/sheet.ts";
import { sheetText } from "../../packages/components/src/print/sheet.ts";
import { expectAccessible } from "./axe.ts";
import { parseCalendar } from "./calendar-parser.ts";
import { CataloguePlatform, NOW, problem } from "./catalogue-platform.ts";
import { FOOD, GuidePage, time } from "./guide-page.ts";
import { catchClipboard, catchDownloads, inMessenger, refuseClipboard } from "./hand-outs.ts";

describe("where and when to go", () => {
  it("says of each place how to find it and whether it is open now", async () => {
    const page = await GuidePage.open();
    const venue = page.words(".venue");
    expect(venue).to.contain("现在开放，到 17:00");
    expect(venue).to.contain("周一至周五");
    expect(venue).to.contain("号");
    expect(page.one<HTMLAnchorElement>(".venue a").href).to.match(/^tel:0916\d+$/);
    expect(page.words("#venues")).to.contain("随时可以提交申请");
  });

  it("keeps that true while the page stands open", async () => {
    const page = await GuidePage.open();
    time.advance(3 * 3_600_000);
    await page.element.updateComplete;
    expect(page.words(".venue .status")).to.equal("现在关着，11月24日 09:00 开门");
  });

  it("says nothing about this moment without the calendar", async () => {
    const platform = new CataloguePlatform();
    platform.intercept = ({ url }) => (url.includes("/calendar") ? problem("unavailable", 503) : undefined);
    const page = await GuidePage.open(undefined, { platform });
    expect(page.all(".status")).to.be.empty;
    expect(page.words(".venue")).to.contain("周一至周五");
  });

  it("knows holidays, weekends worked in exchange, breaks and years not published", () => {
    const weekdays: OpeningHours["weekdays"] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    const hours = [
      { weekdays, opens: "13:30", closes: "17:00" },
      { weekdays, opens: "09:00", closes: "12:00" },
    ];
    const calendar: Calendar = {
      publishedFrom: "2026-01-01",
      publishedUntil: "2026-12-31",
      holidays: [{ date: "2026-10-01", name: "国庆节" }],
      makeUpWorkdays: [{ date: "2026-10-10", name: "国庆节" }],
    };
    const at = (moment: string): unknown => {
      const status = openingStatus(hours, new Date(`${moment}:00+08:00`), calendar);
      return (
        status && `${status.open ? "open" : "closed"} ${status.date} ${status.time}${status.provisional ? "?" : ""}`
      );
    };
    expect(at("2026-11-23T12:30")).to.equal("closed 2026-11-23 13:30");
    expect(at("2026-10-01T10:00")).to.equal("closed 2026-10-02 09:00");
    expect(at("2026-10-10T10:00")).to.equal("open 2026-10-10 12:00");
    expect(at("2026-10-11T10:00")).to.equal("closed 2026-10-12 09:00");
    expect(at("2026-12-31T18:00")).to.equal("closed 2027-01-01 09:00?");
    expect(openingStatus([], new Date(NOW), calendar)).to.equal(undefined);
  });
});

describe("the one-sheet notice", () => {
  it("is copied as text: for these answers, with the address that brings them back", async () => {
    const page = await GuidePage.open(undefined, { links: { guide: "https://host.example/items/{item}" } });
    await page.answerAll();
    const clipboard = catchClipboard();
    await page.press("[data-action=copy]");
    await waitUntil(() => clipboard.text !== "");
    clipboard.restore();
    const { text } = clipboard;
    for (const words of ["一次性告知单", "☐ 经营场所平面图", "5 个工作日内办结", "周一至周五", "咨询 0916"])
      expect(text).to.contain(words);
    expect(text).not.to.contain("专用操作间");
    expect(text).to.match(/https:\/\/host\.example\/items\/SCJY-001-01#answers=businessKind:catering,coldFood:no,/);
    await waitUntil(() => page.words(".take-away").includes("已复制"));
  });

  it("is selected to be copied by hand where the clipboard is closed", async () => {
    const page = await GuidePage.open();
    const restored = refuseClipboard();
    await page.press("[data-action=copy]");
    await waitUntil(() => page.all("textarea").length > 0);
    restored();
    await waitUntil(() => page.one<HTMLTextAreaElement>("textarea").selectionEnd > 100);
    expect(page.one<HTMLTextAreaElement>("textarea").value).to.contain("一次性告知单");
    await expectAccessible(page.provider);
  });

  it("is a picture to keep in an app that prints nothing", async () => {
    const browser = inMessenger();
    const page = await GuidePage.open();
    expect(page.all("[data-action=print]")).to.be.empty;
    await page.press("[data-action=picture]");
    await waitUntil(() => page.one<HTMLImageElement>(".take-away img")?.naturalWidth === 1080, "no picture", {
      timeout: 8000,
    });
    browser();
    expect(page.words(".take-away")).to.contain("长按图片");
    expect(page.all("[data-action=download]"), "no downloads there").to.be.empty;
    await expectAccessible(page.provider);
    await page.press("[data-action=close]");
    await waitUntil(() => page.focused?.getAttribute("data-action") === "picture");
    expect(page.all(".take-away img")).to.be.empty;
  });

  it("shows the canvas itself where the page lets no picture in", async () => {
    const page = await GuidePage.open();
    await page.press("[data-action=picture]");
    await waitUntil(() => page.all(".take-away img").length > 0, "no picture", { timeout: 8000 });
    page.one(".take-away img").dispatchEvent(new Event("error"));
    await page.element.updateComplete;
    expect(page.all(".take-away canvas")).to.have.length(1);
    expect(page.words(".take-away")).to.contain("请截屏保存");
  });

  it("is drawn as long as it must be, with a code that a phone reads", () => {
    const address = "https://host.example/items/1#answers=a:b";
    const entries = Array.from({ length: 40 }, (_, index) => ({ text: `第 ${index} 份`, box: "open" as const }));
    const sheet: Sheet = {
      lang: "zh-CN",
      kind: "告知单",
      title: "事项",
      sections: [{ title: "要带什么", entries }],
      code: { address, caption: "扫码" },
      foot: ["完"],
      overflow: "",
    };
    const long = drawSheet(sheet);
    const short = drawSheet({ ...sheet, sections: [] });
    expect(long.height).to.be.above(short.height + 40 * 46);
    const { data, width, height } = short.getContext("2d")!.getImageData(0, 0, short.width, short.height);
    expect(jsQR(data, width, height)?.data).to.equal(address);
    expect(sheetText(sheet)).to.contain("☐ 第 39 份");
  });

  it("breaks lines as Chinese type does: no closing mark first, long words where they must", () => {
    const measure = (text: string): number => text.length;
    expect(breakLines("一二三四五，六七。", 5, measure)).to.deep.equal(["一二三四五，", "六七。"]);
    expect(breakLines("一二三四\u00a0· 五六", 5, measure)).to.deep.equal(["一二三四\u00a0·", "五六"]);
    expect(breakLines("one two three", 8, measure)).to.deep.equal(["one two", "three"]);
    expect(breakLines("abcdefghij", 4, measure)).to.deep.equal(["abcd", "efgh", "ij"]);
  });
});

describe("a visit to the window", () => {
  it("goes into the calendar with the place, the hours of that day and what to bring", async () => {
    const page = await GuidePage.open();
    await page.answerAll();
    const downloads = catchDownloads();
    expect(page.one<HTMLInputElement>(".visit input").value, "tomorrow is open").to.equal("2026-11-24");
    await page.press("[data-action=visit]");
    await waitUntil(() => downloads.files.length > 0, "nothing is handed out", { timeout: 8000 });
    downloads.restore();
    const [file] = downloads.files;
    expect(file?.name).to.equal(`${FOOD}-2026-11-24.ics`);
    const [visit] = parseCalendar(await file!.content.text());
    expect(visit?.start.toISOString()).to.equal("2026-11-24T01:00:00.000Z");
    expect(visit?.end?.toISOString()).to.equal("2026-11-24T09:00:00.000Z");
    expect(visit?.values.SUMMARY).to.equal("去办食品经营许可（新办）");
    expect(visit?.values.LOCATION).to.contain("政务大厅");
    expect(visit?.values.DESCRIPTION).to.contain("\n- 经营场所平面图");
    expect(visit?.alarm?.toISOString(), "the evening before").to.equal("2026-11-23T10:00:00.000Z");
    expect(page.words(".visit")).to.contain("会提醒带材料");
  });

  it("is not offered for a day that is closed", async () => {
    const page = await GuidePage.open();
    const day = page.one<HTMLInputElement>(".visit input");
    day.value = "2026-11-29";
    day.dispatchEvent(new Event("change"));
    await page.element.updateComplete;
    expect(page.words(".visit")).to.contain("这天不开放");
    expect(page.one<HTMLButtonElement>("[data-action=visit]").disabled).to.be.true;
  });

  it("is copied where no file can be had", async () => {
    const [browser, clipboard] = [inMessenger(), catchClipboard()];
    const page = await GuidePage.open();
    await page.press("[data-action=visit]");
    await waitUntil(() => clipboard.text !== "");
    browser();
    clipboard.restore();
    expect(clipboard.text).to.match(/^去办食品经营许可（新办）\n2026年11月24日/);
    expect(page.words(".visit")).to.contain("已复制");
  });

  it("stands there to be copied by hand where the clipboard is closed, until another day is chosen", async () => {
    const [browser, clipboard] = [inMessenger(), refuseClipboard()];
    const page = await GuidePage.open();
    await page.press("[data-action=visit]");
    await waitUntil(() => page.all(".visit textarea").length > 0);
    browser();
    clipboard();
    const area = page.one<HTMLTextAreaElement>(".visit textarea");
    expect(page.words(".visit")).to.contain("没能自动复制").and.to.contain("Ctrl+C");
    expect(area.value).to.match(/^去办食品经营许可（新办）\n2026年11月24日/);
    await waitUntil(() => area.matches(":focus") && area.selectionEnd === area.value.length);
    await expectAccessible(page.provider);
    const day = page.one<HTMLInputElement>(".visit input");
    day.value = "2026-11-25";
    day.dispatchEvent(new Event("change"));
    await page.element.updateComplete;
    expect(page.all(".visit textarea")).to.be.empty;
  });

  it("keeps to the format: folded lines, escaped text, whole characters", () => {
    const notes = `${"很长的说明，".repeat(20)}\n; 分号 \\ 反斜杠`;
    const file = calendarFile(
      {
        uid: "1@yichuang",
        date: "2026-11-24",
        hours: { from: "09:00", until: "12:00" },
        title: "去办“甲，乙”",
        place: "一号；二号",
        notes,
        reminder: "带",
      },
      new Date(NOW),
    );
    const encoder = new TextEncoder();
    for (const line of file.split("\r\n")) expect(encoder.encode(line).length).to.be.at.most(75);
    expect(file).not.to.match(/[^\r]\n/);
    const [visit] = parseCalendar(file);
    expect(visit?.values.DESCRIPTION).to.equal(notes);
    expect(visit?.values.SUMMARY).to.equal("去办“甲，乙”");
  });
});

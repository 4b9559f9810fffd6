/** In a messenger's webview: no print dialog, no downloads, no new windows. From finding to following, nothing leads nowhere. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import {
  beginApplication,
  fillApplication,
  findItem,
  passStep,
  seesStep,
  submitApplication,
} from "./support/citizen.ts";
import { SENIOR_CARD } from "./support/errands.ts";
import type { Errand } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";

const WECHAT =
  "Mozilla/5.0 (Linux; Android 13; V2218A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 " +
  "Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F30) Process/tools WeChat/arm64";

/** Takes away what a webview lacks; whatever asks for it all the same is noted down. */
async function takeAway(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    // Files of the platform stand in a sandbox, without scripts and without storage.
    if (self.origin === "null") return;
    const key = "journey.impossible";
    const note = (what: string): void => {
      const known = JSON.parse(sessionStorage.getItem(key) ?? "[]") as string[];
      sessionStorage.setItem(key, JSON.stringify([...known, what]));
    };
    window.print = () => note("print");
    window.open = (address) => {
      note(`window ${String(address)}`);
      return null;
    };
    const refuse = (event: Event): void => {
      const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
      if (!link || (!link.hasAttribute("download") && !link.target)) return;
      event.preventDefault();
      note(`${link.hasAttribute("download") ? "download" : "window"} ${link.href}`);
    };
    addEventListener("click", refuse, true);
    // A link that stands in no document is clicked by script alone.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.isConnected || (!this.download && !this.target)) click.call(this);
      else note(`${this.download ? "download" : "window"} ${this.href}`);
    };
  });
  return () => page.evaluate(() => JSON.parse(sessionStorage.getItem("journey.impossible") ?? "[]") as string[]);
}

/** What is shown on the page's elements and cannot work here. */
const useless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const each of root.querySelectorAll("*")) {
        if (each.shadowRoot) visit(each.shadowRoot);
        const words = each.textContent.trim();
        const isLink = each.matches("a[download], a[target]:not([target=_self])");
        const isButton = each.matches("button, a") && /^(打印|下载)/.test(words);
        if ((isLink || isButton) && each.getClientRects().length > 0) found.push(words);
      }
    };
    for (const element of document.querySelectorAll("*"))
      if (element.localName.startsWith("yct-") && element.shadowRoot) visit(element.shadowRoot);
    return found;
  });

describe("in a messenger's webview", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const open = async ({ persona }: Errand) => {
    const opened = await house.newPage({ width: 360, height: 740, persona, userAgent: WECHAT });
    return { ...opened, impossible: await takeAway(opened.page) };
  };

  /** The sheet as a picture to hold on to, and as text, on whichever element shows it. */
  const takesSheet = async (page: Page, tag: string): Promise<void> => {
    const element = page.locator(tag);
    await element.getByRole("button", { name: "存成图片" }).click();
    const picture = element.locator(".take-away__picture > img, .take-away__picture > canvas");
    await picture.waitFor();
    const { width } = (await picture.boundingBox()) ?? { width: 0 };
    assert.ok(width > 250, `a picture of ${String(width)} px`);
    assert.deepEqual(await useless(page), []);
    await element.getByRole("button", { name: "复制文字" }).click();
    // The clipboard is closed to a page that was not granted it: the text stands there to be copied by hand.
    await element.locator("[data-note]").waitFor();
  };

  test("a citizen finds, reads, applies, keeps the receipt and follows the case", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems, impossible } = await open(SENIOR_CARD);
      await page.goto(`${house.portal}/find`);
      await findItem(page, SENIOR_CARD);
      await page.locator("yct-item-guide").getByRole("heading", { name: "带走这份清单" }).waitFor();
      assert.deepEqual(await useless(page), []);
      await takesSheet(page, "yct-item-guide");

      await beginApplication(page);
      await fillApplication(page, SENIOR_CARD);
      assert.deepEqual(await useless(page), []);
      const caseNo = await submitApplication(page);
      assert.deepEqual(await useless(page), []);
      await takesSheet(page, "yct-intake-form");

      await page.locator("yct-intake-form").getByRole("link", { name: "查看办理进度" }).click();
      await page.waitForURL(new RegExp(`/cases/${caseNo}`));
      const documents = page.locator("yct-status-tracker");
      await documents.locator("[data-action=open-document]").first().click();
      await documents.getByText(/长按图片可以保存到手机|这个应用里不能显示和保存/).waitFor();
      assert.deepEqual(await useless(page), []);
      assert.deepEqual(await impossible(), []);
      assert.deepEqual(problems, []);
    });
  });

  test("a sample opens in the same window, and Back brings the application as it was", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems, impossible } = await open(SENIOR_CARD);
      await page.goto(`${house.portal}/apply/${SENIOR_CARD.itemCode}`);
      const upTo = SENIOR_CARD.steps.findIndex(({ step }) => step === "申请材料");
      for (const input of SENIOR_CARD.steps.slice(0, upTo)) await passStep(page, input);
      await seesStep(page, "申请材料");
      const form = page.locator("yct-intake-form");
      await form.getByText(/^已保存 \d/).waitFor();
      await form
        .getByRole("link", { name: /看样本|拿空白表/ })
        .first()
        .click();
      await page.waitForURL((url) => !url.href.startsWith(house.portal));
      await page.goBack();
      await seesStep(page, "申请材料");
      assert.deepEqual(await impossible(), []);
      assert.deepEqual(problems, []);
    });
  });
});

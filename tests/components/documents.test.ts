import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import type { Case } from "@yichuang/sdk";
import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import { apply, clientOf, desksOf, toClosed } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { inMessenger } from "./hand-outs.ts";

interface Page {
  readonly lang?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A case with its documents, of which the one with this title is opened. */
async function openDocument(
  sandbox: Sandbox,
  { caseNo }: Case,
  title: string,
  { lang = "zh-CN", fetch }: Page = {},
): Promise<StatusTrackerElement> {
  const provider = await fixture(
    html`<yct-provider lang=${lang} .client=${clientOf(sandbox, "company-1", fetch)}>
      <yct-status-tracker case-no=${caseNo}></yct-status-tracker>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-status-tracker")!;
  element.scrollIntoView();
  const row = (): Element | undefined =>
    [...element.renderRoot.querySelectorAll("[data-document]")].find(
      (each) => each.querySelector(".document__title")?.textContent?.trim() === title,
    );
  await waitUntil(row, `there is no ${title}`, { timeout: 5000 });
  row()!.querySelector<HTMLElement>("[data-action=open-document]")!.click();
  return element;
}

const textOf = (element: StatusTrackerElement): string =>
  (element.renderRoot.querySelector("[part=documents]")?.textContent ?? "").replace(/\s+/g, " ");

const shows = (element: StatusTrackerElement, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${words}” did not appear`, { timeout: 5000 });

const PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/** Makes the first document of a case one of another format, as many platforms issue them. */
async function issue(sandbox: Sandbox, { caseNo }: Case, mediaType: string, content: string): Promise<void> {
  const { store } = sandbox.context;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const [document] = store.list("documents", caseNo);
  store.put("documents", { ...document!, mediaType, content, sha256 });
}

describe("a document of a case", () => {
  let sandbox: Sandbox;
  let given: Case;

  beforeEach(async () => {
    sandbox = createSandbox();
    ({ case: given } = await apply(sandbox));
  });

  it("tells in words what was verified of it, and by whom", async () => {
    const element = await openDocument(sandbox, given, "收件凭证");
    await shows(element, "内容与签发时一致");
    await shows(element, "汉中市南郑区行政审批服务局签发，现在有效");
    expect(textOf(element)).to.match(/电子印章有效：汉中市南郑区行政审批服务局，\d+年\d+月\d+日盖章，盖章后没有改动/);
    expect(textOf(element)).to.include("内容由本页面核对，印章和签名由签发平台核验");
    await expectAccessible(element);
  });

  it("speaks English", async () => {
    const element = await openDocument(sandbox, given, "Receipt of application", { lang: "en" });
    await shows(element, "It is exactly what was issued");
    await shows(element, "and still holds");
    await shows(element, "E-seal valid: ");
  });

  it("stays open, with the focus on it, when a newer one comes on top", async () => {
    const element = await openDocument(sandbox, given, "收件凭证");
    await shows(element, "内容与签发时一致");
    const preview = element.renderRoot.querySelector("[data-document] :is(iframe, img)");
    expect(preview !== null).to.equal(true);
    element.renderRoot.querySelector<HTMLElement>("[data-action=open-document]")!.focus();
    await desksOf(sandbox, given).counter.counter.accept(given.caseNo, {});
    await shows(element, "受理通知书");
    const focused = element.shadowRoot!.activeElement?.closest("[data-document]");
    expect(focused?.querySelector(".document__title")?.textContent?.trim()).to.equal("收件凭证");
    expect(focused?.contains(preview)).to.equal(true);
  });

  it("that was undone says that it can no longer be used", async () => {
    await toClosed(sandbox, given);
    await desksOf(sandbox, given).office.office.revoke(given.caseNo, {
      reason: "作出决定时依据的材料不实。",
    });
    const element = await openDocument(sandbox, given, "办理决定书");
    await shows(element, "已经撤销或者过期，不能再使用");
    await shows(element, "只能留作记录");
    expect(element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")?.download).to.match(/^已失效 办理决定书/);
    expect(element.renderRoot.querySelector("[data-action=print-document]")).to.equal(null);
  });

  it("that the platform does not know is not to be used", async () => {
    const element = await openDocument(sandbox, given, "收件凭证", {
      fetch: (request) =>
        request.url.endsWith("/document-verifications")
          ? Promise.resolve(new Response('{"known":false}', { headers: { "content-type": "application/json" } }))
          : sandbox.fetch(request),
    });
    await shows(element, "签发平台上查不到这份文书，请不要使用");
    expect(textOf(element)).not.to.include("电子印章有效");
    expect(textOf(element)).not.to.include("内容与签发时一致");
    expect(textOf(element)).to.include("只能拿给窗口核对");
    expect(element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")?.download).to.match(
      /^未通过核验 收件凭证/,
    );
    expect(element.renderRoot.querySelector("[data-action=print-document]")).to.equal(null);
  });

  it("is handed out while the platform is being asked, and once that knows nothing of it, so is said of the copy", async () => {
    let answer: (() => void) | undefined;
    const element = await openDocument(sandbox, given, "收件凭证", {
      fetch: async (request) => {
        if (!request.url.endsWith("/document-verifications")) return sandbox.fetch(request);
        await new Promise<void>((resolve) => (answer = resolve));
        return new Response('{"known":false}', { headers: { "content-type": "application/json" } });
      },
    });
    await shows(element, "有结果以前请先不要使用");
    const save = element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")!;
    expect(save.download).to.match(/^收件凭证/);
    save.addEventListener("click", (event) => event.preventDefault());
    save.click();
    answer!();
    await shows(element, "签发平台上查不到这份文书，请不要使用");
    expect(textOf(element)).to.include("刚才保存或打印的那份也一样");
    expect(element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")?.download).to.match(/^未通过核验/);
    await expectAccessible(element);
  });

  it("is shown while its seals cannot be verified, which can be asked again", async () => {
    let broken = true;
    const element = await openDocument(sandbox, given, "收件凭证", {
      fetch: (request) =>
        broken && request.url.endsWith("/document-verifications")
          ? Promise.reject(new TypeError("Failed to fetch"))
          : sandbox.fetch(request),
    });
    await shows(element, "印章和签名还没有核验");
    expect(textOf(element)).to.include("内容与签发时一致");
    broken = false;
    element.renderRoot.querySelector<HTMLElement>("[data-action=ask-again]")!.click();
    await shows(element, "电子印章有效");
  });

  it("is printed from a page of its own", async () => {
    const element = await openDocument(sandbox, given, "收件凭证");
    await shows(element, "电子印章有效");
    const append = document.body.append.bind(document.body);
    const printed = new Promise<Document>((resolve) => {
      document.body.append = (frame) => {
        append(frame);
        const view = (frame as HTMLIFrameElement).contentWindow!;
        view.print = () => resolve(view.document);
      };
    });
    try {
      element.renderRoot.querySelector<HTMLElement>("[data-action=print-document]")!.click();
      const page = await printed;
      expect(page.title).to.equal("收件凭证");
      expect(page.querySelector("img")?.naturalWidth).to.be.greaterThan(0);
    } finally {
      Reflect.deleteProperty(document.body, "append");
    }
  });

  it("is not printed in an app that prints nothing", async () => {
    const restore = inMessenger();
    try {
      const element = await openDocument(sandbox, given, "收件凭证");
      await shows(element, "长按图片可以保存到手机");
      expect(element.renderRoot.querySelector("[data-action=print-document]")).to.equal(null);
    } finally {
      restore();
    }
  });

  describe("that is a PDF", () => {
    const withViewer = (enabled: boolean): void =>
      void Object.defineProperty(navigator, "pdfViewerEnabled", { configurable: true, value: enabled });

    beforeEach(() => issue(sandbox, given, "application/pdf", PDF));

    afterEach(() => void Reflect.deleteProperty(navigator, "pdfViewerEnabled"));

    it("is shown by the browser's own viewer, unless the page's policy forbids it", async () => {
      withViewer(true);
      const element = await openDocument(sandbox, given, "收件凭证");
      const frame = (): HTMLIFrameElement | null => element.renderRoot.querySelector(".document__frame");
      await waitUntil(frame, "there is no frame");
      expect(frame()!.src).to.match(/^blob:/);
      expect(frame()!.title).to.include("收件凭证");
      document.dispatchEvent(
        new SecurityPolicyViolationEvent("securitypolicyviolation", {
          blockedURI: "blob",
          effectiveDirective: "frame-src",
          violatedDirective: "frame-src",
          documentURI: location.href,
          originalPolicy: "",
          disposition: "enforce",
          statusCode: 200,
        }),
      );
      await shows(element, "这里显示不了，请保存后打开");
      expect(element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")?.download).to.match(/\.pdf$/);
    });

    it("is handed out where the browser has no viewer", async () => {
      withViewer(false);
      const element = await openDocument(sandbox, given, "收件凭证");
      await shows(element, "这里显示不了，请保存后打开");
      expect(element.renderRoot.querySelector("iframe, [data-action=print-document]")).to.equal(null);
    });

    it("leads out of an app that neither shows nor saves it", async () => {
      const restore = inMessenger();
      try {
        const element = await openDocument(sandbox, given, "收件凭证");
        await shows(element, "请用手机浏览器打开本页");
        expect(textOf(element)).not.to.include("请保存后打开");
      } finally {
        restore();
      }
    });
  });

  it("that no browser shows names the reader that it needs", async () => {
    await issue(sandbox, given, "application/ofd", "PK");
    const element = await openDocument(sandbox, given, "收件凭证");
    await shows(element, "请用 OFD 阅读器打开");
    expect(element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")?.download).to.match(/\.ofd$/);
  });
});

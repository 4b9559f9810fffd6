import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Case } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import { apply, askForCorrection, clientOf, samplePdf, toReview } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { noise } from "./noise.ts";
import { platform, openOwn, textOf, shows, button, press, type, attach } from "./tracker.ts";

describe("an applicant who is asked for something", () => {
  it("answers a correction in place", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const element = await openOwn(sandbox, given);
    await press(element, "supply");
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>("#supply-0")?.value === "86");
    expect(textOf(element, ".panel")).to.include("经营面积").and.to.include("面积与场所平面图不一致");
    await press(element, "send");
    await shows(element, "请上传这份材料");
    await expectAccessible(element);
    await type(element, "supply-0", "80");
    attach(element, samplePdf("平面图.pdf"));
    await shows(element, "已上传", ".file");
    const corrected = oneEvent(element, "yct-corrected");
    await press(element, "send");
    expect(await corrected).to.include({ caseNo: given.caseNo });
    await shows(element, "补正已提交");
    await shows(element, "窗口正在核对材料", ".next");
    const application = await clientOf(sandbox, "company-1").cases.application(given.caseNo);
    expect(application.data).to.have.nested.property("premises.area", 80);
    await expectAccessible(element);
    expect(textOf(element, ".sent"), "until the case goes on").to.include("补正已提交");
    await toReview(sandbox, given);
    await shows(element, "审批部门正在审查", ".next");
    expect(!!element.renderRoot.querySelector(".sent"), "is still said").to.equal(false);
  });

  it("lets nobody type into a field that is still to be filled in", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (request.url.endsWith("/application")) await arrived;
      return sandbox.fetch(request);
    });
    const provider = await fixture(
      html`<yct-provider .client=${client}>
        <yct-status-tracker case-no=${given.caseNo}></yct-status-tracker>
      </yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    await waitUntil(() => button(element, "supply"), "nothing to correct", { timeout: 5000 });
    await press(element, "supply");
    await waitUntil(() => element.renderRoot.querySelector("input[type=file]"), "no panel", { timeout: 5000 });
    expect(element.renderRoot.querySelector("#supply-0")).to.equal(null);
    arrive();
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>("#supply-0")?.value === "86");
  });

  /** Opens the panel of a correction of a floor area and a plan of the premises. */
  async function correcting(): Promise<{ sandbox: Sandbox; given: Case; element: StatusTrackerElement }> {
    const { sandbox } = platform();
    const { case: applied } = await apply(sandbox);
    const given = await askForCorrection(sandbox, applied);
    const element = await openOwn(sandbox, given);
    await press(element, "supply");
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>("#supply-0")?.value === "86");
    return { sandbox, given, element };
  }

  it("refuses files that do not fit before they are sent, each with its name", async () => {
    const { element } = await correcting();
    attach(element, new File(["x"], "a.exe", { type: "application/x-msdownload" }));
    await shows(element, "“a.exe”没有加上：这里只收 PDF、JPG或PNG 文件");
    attach(element, new File(["x"], "假.pdf", { type: "application/pdf" }));
    await shows(element, "“假.pdf”没有加上：它的内容和扩展名不符");
    expect(element.renderRoot.querySelector(".file")).to.equal(null);
    await expectAccessible(element);
  });

  it("makes a large photo smaller once they agree", async () => {
    const { sandbox, given, element } = await correcting();
    attach(element, await noise("平面图.png"));
    await shows(element, "照片较大，压缩后上传更快");
    await press(element, "send");
    await shows(element, "有文件没有传完");
    expect(element.shadowRoot!.activeElement?.matches("input[type=file]")).to.equal(true);
    await expectAccessible(element);
    await press(element, "shrink");
    await shows(element, "“平面图.jpg”已上传", "[data-announcer]");
    await press(element, "send");
    await shows(element, "补正已提交");
    const { uploads } = await clientOf(sandbox, "company-1").cases.application(given.caseNo);
    expect(uploads.map(({ filename, mediaType }) => [filename, mediaType])).to.deep.include([
      "平面图.jpg",
      "image/jpeg",
    ]);
  });

  it("leads to a material that takes no more while one of its files stands still", async () => {
    const { sandbox, given, element } = await correcting();
    const { materials } = await clientOf(sandbox).items.guide(given.itemCode);
    const { maxCount } = materials.find(({ code }) => code === "premises-plan")!;
    attach(element, await noise("平面图.png"));
    for (let count = 2; count <= maxCount; count++) attach(element, samplePdf(`第${String(count)}页.pdf`));
    await waitUntil(() => !element.renderRoot.querySelector("input[type=file]"), "there is room for more");
    // One that comes after the button was pressed would take back what is said.
    const come = (): number => textOf(element, ".file").match(/已上传/g)?.length ?? 0;
    await waitUntil(() => come() === maxCount - 1, "the others do not come", { timeout: 5000 });
    await press(element, "send");
    await shows(element, "有文件没有传完");
    expect(!!element.shadowRoot!.activeElement?.matches(".supply__item--files")).to.equal(true);
  });

  it("is told what else to do when a file keeps failing: where the window takes it, and until when", async () => {
    const { sandbox, given, element } = await correcting();
    sandbox.faults.plant([{ kind: "status", status: 413, operation: "appendUpload", times: 2 }]);
    attach(element, samplePdf("平面图.pdf"));
    await waitUntil(() => button(element, "retry-upload"), "it does not fail", { timeout: 5000 });
    expect(textOf(element, ".panel")).not.to.include("一直传不上去");
    await press(element, "retry-upload");
    await shows(element, "一直传不上去", ".panel");
    const [year, month, day] = given.correction!.due!.date.split("-").map(Number);
    const { centre, window } = given.venue;
    expect(textOf(element, ".panel"))
      .to.match(new RegExp(`带到${centre.text}${window.text}.*请在 ${year}年${month}月${day}日（星期.）前`))
      .and.not.include("草稿");
    await expectAccessible(element);
    await press(element, "retry-upload");
    await shows(element, "已上传", ".file");
    expect(textOf(element, ".panel")).not.to.include("一直传不上去");
  });

  it("takes a file away again, at the platform too, and keeps the focus", async () => {
    const { sandbox, given, element } = await correcting();
    attach(element, samplePdf("错的.pdf"));
    await shows(element, "已上传", ".file");
    const { store } = sandbox.context;
    const isThere = (): boolean => store.list("uploads", given.caseNo).some(({ filename }) => filename === "错的.pdf");
    expect(isThere()).to.equal(true);
    [...element.renderRoot.querySelectorAll<HTMLElement>(".file button")].pop()!.focus();
    await sendKeys({ press: "Enter" });
    await waitUntil(() => !element.renderRoot.querySelector(".file"), "the file stays");
    expect(element.shadowRoot!.activeElement?.matches(".supply__item")).to.equal(true);
    await waitUntil(() => !isThere(), "the upload stays");
  });

  it("reads another language in the middle of it, and loses nothing", async () => {
    const { element } = await correcting();
    await type(element, "supply-0", "80");
    attach(element, samplePdf("平面图.pdf"));
    await shows(element, "已上传", ".file");
    element.closest("yct-provider")!.lang = "en";
    await shows(element, "Floor area", ".panel .field__label");
    await shows(element, "Floor plan", ".panel .field__label");
    expect(textOf(element, ".panel .field__label")).to.not.match(/[\u4e00-\u9fff]/);
    expect(element.renderRoot.querySelector<HTMLInputElement>("#supply-0")!.value).to.equal("80");
    await shows(element, "Uploaded", ".file");
  });

  it("is done with the keyboard alone, and the focus is never lost", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const element = await openOwn(sandbox, given);
    const active = (): Element | null => element.shadowRoot!.activeElement;
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 30 && !active()?.matches(selector); step++) await sendKeys({ press: "Tab" });
      expect(active()?.matches(selector), selector).to.equal(true);
    };
    await tabTo('[data-action="supply"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches("[data-panel]"));
    await tabTo("#supply-0");
    await tabTo("input[type=file]");
    await tabTo('[data-action="send"]');
    await tabTo('[data-action="later"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches('[data-action="supply"]'));
    await tabTo('[data-action="withdraw"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches("[data-panel]"));
    await tabTo('[data-action="keep"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches('[data-action="withdraw"]'));
  });

  it("brings what was promised one after the other, and sees what is still to come", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox, { deferred: true });
    const { store } = sandbox.context;
    const record = store.get("cases", given.caseNo)!;
    const materials = record.materials.map((entry) =>
      entry.materialCode === "premises-plan" ? { materialCode: "premises-plan", means: "deferred" as const } : entry,
    );
    store.put("cases", { ...record, materials });
    const accepted = await toReview(sandbox, given);
    expect(accepted.deferral?.materialCodes).to.have.length(2);
    const element = await openOwn(sandbox, given);
    const labels = (): string[] =>
      Array.from(
        element.renderRoot.querySelectorAll(".supply__item .field__label"),
        (label) => label.textContent ?? "",
      );
    expect(textOf(element, ".next")).to.match(/还没有交：.*平面图.*健康证明|还没有交：.*健康证明.*平面图/);
    await press(element, "supply");
    await waitUntil(() => labels().length === 2);
    await press(element, "send");
    await shows(element, "请上传这份材料");
    const item = labels().findIndex((label) => label.includes("平面图"));
    attach(element, samplePdf("平面图.pdf"), item);
    await shows(element, "已上传", ".file");
    await press(element, "send");
    await shows(element, "材料已提交", ".sent");
    await waitUntil(() => !textOf(element, ".next").includes("平面图"), "what has come is asked for");
    expect(textOf(element, ".sent"))
      .to.match(/还没有交：[^。]*健康证明/)
      .and.not.include("平面图");
    await expectAccessible(element);
    await press(element, "supply");
    await waitUntil(() => labels().length === 1);
    expect(labels()[0]).to.include("健康证明");
  });
});

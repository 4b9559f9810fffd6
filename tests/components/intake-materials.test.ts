import { expect, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../packages/components/src/define/intake-form.ts";
import "../../packages/components/src/define/provider.ts";
import type { CaseSubmittedEvent } from "../../packages/components/src/intake-form/intake-form.events.ts";
import { expectAccessible } from "./axe.ts";

import { clientOf, ITEM, open, picture, PNG, problem, stage } from "./intake.ts";
import type { Intake } from "./intake.ts";
import { noise } from "./noise.ts";

describe("the materials of an intake", () => {
  it("say which of them were ticked in the guide, and are asked for all the same", async () => {
    const { materials } = await clientOf().items.guide(ITEM);
    history.replaceState(null, "", `#have=${materials[0]!.code}`);
    const intake = await open({ history: "steps" });
    await intake.toMaterials();
    history.replaceState(null, "", location.pathname + location.search);
    const said = [...intake.root.querySelectorAll<HTMLElement>("[data-material]")].filter((each) =>
      each.textContent.includes("您在指南里说已经有了"),
    );
    expect(said.map(({ dataset }) => dataset["material"])).to.deep.equal([materials[0]!.code]);
    intake.element.have = [];
    await intake.element.updateComplete;
    expect(intake.text).not.to.include("您在指南里说已经有了");
    await intake.next();
    await intake.reads("请上传");
  });

  it("are asked for, and refused with a sentence where a file does not fit", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.next();
    await intake.reads("请上传“近期证件照”");
    await expectAccessible(intake.element);
    await intake.attach(0, new File(["x"], "说明.txt", { type: "text/plain" }));
    await intake.reads("“说明.txt”没有加上：这里只收 PDF、JPG或PNG 文件");
    await intake.attach(0, new File(["x"], "假.pdf", { type: "application/pdf" }));
    await intake.reads("“假.pdf”没有加上：它的内容和扩展名不符");
    await intake.attach(
      0,
      new File(["%PDF-1.7", new Uint8Array(11 * 1024 * 1024)], "大.pdf", { type: "application/pdf" }),
    );
    await intake.reads("超过每个 10 MB 的上限");
    await intake.attach(2, new File([], "空.png", { type: "image/png" }));
    await intake.reads("“空.png”没有加上：它是空文件");
  });

  it("are taken for what they are, whatever their name says", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.attach(0, new File([new Uint8Array([...PNG, 1, 2, 3])], "扫描.pdf", { type: "application/pdf" }));
    await intake.reads("已上传");
    const [draft] = (await clientOf().drafts.list()).items;
    const { uploads } = await clientOf().drafts.get(draft!.id);
    expect(uploads.map(({ mediaType }) => mediaType)).to.deep.equal(["image/png"]);
  });

  it("that are large photos are made smaller once a person agrees", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.attach(2, await noise("证件照.png"));
    await intake.reads("照片超过每个 2 MB 的上限");
    await expectAccessible(intake.element);
    intake.button("shrink").click();
    await intake.reads("已上传");
    const [draft] = (await clientOf().drafts.list()).items;
    const { uploads } = await clientOf().drafts.get(draft!.id);
    expect(uploads.map(({ filename, mediaType }) => [filename, mediaType])).to.deep.equal([
      ["证件照.jpg", "image/jpeg"],
    ]);
    expect(uploads[0]!.bytes).to.be.below(2 * 1024 * 1024);
    await intake.attach(1, picture("坏.png", 11 * 1024 * 1024));
    await intake.reads("照片超过每个");
    intake.button("shrink").click();
    await intake.reads("“坏.png”没有加上：没能压缩");
  });

  it("need not come where they are on file", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.reads("已有，不用交");
    await intake.reads("居民身份证，汉中市公安局南郑分局，2018年5月2日");
    await expectAccessible(intake.element);
    await intake.attach(0, picture("申请表.png"));
    await intake.attach(2, picture("照片.png"));
    // Also the announcement says it, while the other file may be on its way and would hold the submission.
    await intake.until(() => intake.root.querySelectorAll(".file__bar").length === 0, "the uploads do not end");
    await intake.until(() => (intake.text.match(/已上传/g) ?? []).length >= 2, "not all files have come");
    await intake.next();
    await intake.at("delivery");
    await intake.chooseFirst();
    await intake.chooseFirst();
    await intake.next();
    await intake.at("check");
    await intake.reads("用平台已有的“居民身份证”");
    await intake.confirm();
    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    intake.button("submit").click();
    const { caseNo } = await submitted;
    const { materials } = await clientOf().cases.application(caseNo);
    expect(materials.map(({ materialCode, means }) => [materialCode, means])).to.deep.include(["identity", "on_file"]);
  });

  it("are looked for at a window, once who stands there agrees", async () => {
    const intake = await open({ persona: "counter-hall", answers: { residence: "registered", handledBy: "self" } });
    await intake.at("applicant");
    await intake.type("/applicant/name", "样例丙");
    await intake.type("/applicant/certificate/number", "440524188001010014");
    await intake.next();
    await intake.at("data.0");
    await intake.type("/data/holder/name", "样例丙");
    await intake.type("/data/holder/residentId", "440524188001010014");
    await intake.type("/data/holder/address", "城关街道示例路 1 号");
    await intake.next();
    await intake.at("data.1");
    await intake.next();
    await intake.at("data.2");
    expect(intake.button("search-on-file").disabled).to.equal(true);
    await expectAccessible(intake.element);
    intake.root.querySelector<HTMLInputElement>(".on-file-search input")!.click();
    await intake.element.updateComplete;
    intake.button("search-on-file").click();
    await intake.reads("调取到 1 份证照，能用的已经选上");
    await intake.reads("已有，不用交");
  });

  it("may come another way when uploading keeps failing", async () => {
    const intake = await open();
    await intake.toMaterials();
    stage.between = (request) =>
      Promise.resolve(
        request.method === "PATCH" && request.url.includes("/uploads/") ? problem("forbidden", 403) : undefined,
      );
    await intake.attach(0, picture("身份证.png"));
    const retry = (): HTMLButtonElement | undefined =>
      [...intake.root.querySelectorAll<HTMLButtonElement>(".file button")].find(({ textContent }) =>
        textContent.includes("重试"),
      );
    await intake.until(() => retry() !== undefined, "it does not fail");
    expect(intake.text).not.to.include("一直传不上去");
    retry()!.click();
    await intake.reads("一直传不上去");
    await expectAccessible(intake.element);
    intake.root.querySelector<HTMLInputElement>(".material [value=at_window]")!.click();
    await intake.reads("请在受理前把这份材料带到窗口");
    const [draft] = (await clientOf().drafts.list()).items;
    const means = async (): Promise<string | undefined> => (await clientOf().drafts.get(draft!.id)).materials[0]?.means;
    await waitUntil(async () => (await means()) === "at_window", "it is not saved", { timeout: 5000 });
  });

  it("wait without a connection, which is said at once, and go on by themselves from where they were", async () => {
    const intake = await open();
    await intake.toMaterials();
    let cut = true;
    const sent: number[] = [];
    stage.between = (request) => {
      if (request.method !== "PATCH" || !request.url.includes("/uploads/")) return Promise.resolve(undefined);
      sent.push(Number(request.headers.get("upload-offset")));
      return cut && sent.length > 1 ? Promise.reject(new TypeError("offline")) : Promise.resolve(undefined);
    };
    await intake.attach(0, picture("表.png", 600_000));
    await intake.reads("没有网络，已传 87%，连上后自动继续");
    await intake.reads("没有网络，“表.png”连上后自动继续上传");
    await expectAccessible(intake.element);
    const tries = sent.length;
    cut = false;
    dispatchEvent(new Event("online"));
    await intake.reads("已上传");
    expect([...new Set(sent)], "bytes were sent again").to.deep.equal([0, 524_288]);
    expect(sent).to.have.length(tries + 1);
  });

  it("wait for their draft without a connection, and can be told to try again", async () => {
    const intake = await open();
    let cut = true;
    stage.between = (request) =>
      cut && request.method === "POST" ? Promise.reject(new TypeError("offline")) : Promise.resolve(undefined);
    await intake.toMaterials();
    await intake.attach(0, picture("表.png"));
    await intake.reads("没有网络，已传 0%");
    const retry = [...intake.root.querySelectorAll<HTMLElement>(".file button")].find(({ textContent }) =>
      textContent.includes("重试"),
    )!;
    cut = false;
    retry.focus();
    await sendKeys({ press: "Enter" });
    await intake.reads("已上传");
  });

  it("come while one goes on, and keep the submission waiting with words that stay", async () => {
    const intake = await open();
    await intake.toMaterials();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    stage.between = async (request) => {
      if (request.method === "PATCH" && request.url.includes("/uploads/")) await gate;
      return undefined;
    };
    for (const index of [0, 1, 2]) await intake.attach(index, picture(`材料${index}.png`));
    await intake.until(() => intake.text.includes("正在上传"), "no upload begins");
    await intake.next();
    await intake.at("delivery");
    await intake.chooseFirst();
    await intake.chooseFirst();
    await intake.next();
    await intake.at("check");
    await intake.reads("还有 3 个文件正在上传");
    await intake.confirm();
    intake.button("submit").click();
    await intake.reads("还没有提交。文件传完后，请再点一次");
    await expectAccessible(intake.element);
    release();
    await intake.reads("文件已传完，可以提交了");
    expect((await clientOf().cases.list()).items).to.have.length(0);
    await intake.until(() => !intake.element.unsaved, "the files are not saved");
    expect(intake.text).to.include("文件已传完，可以提交了");
    intake.button("submit").click();
    await intake.reads("申请已提交");
  });

  it("that stand still are said before one goes on", async () => {
    const intake = await open();
    await intake.toMaterials();
    stage.between = (request) =>
      request.method === "PATCH" && request.url.includes("/uploads/")
        ? new Promise<never>(() => undefined)
        : Promise.resolve(undefined);
    for (const index of [0, 1, 2]) await intake.attach(index, picture(`材料${index}.png`));
    await intake.until(() => intake.text.includes("暂停"), "no upload begins");
    const pause = [...intake.root.querySelectorAll("button")].find(({ textContent }) => textContent.includes("暂停"));
    pause!.click();
    await intake.next();
    await intake.reads("有文件没有传完，请接着传，或者删除它");
    expect(intake.step).to.equal("data.2");
    expect(intake.root.querySelectorAll(".error-summary li")).to.have.length(1);
  });

  it("can be removed again, at the platform too, and leave the focus where they were", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.attach(0, picture("表.png"));
    await intake.reads("已上传");
    const remove = [...intake.root.querySelectorAll<HTMLElement>(".file button")];
    remove[remove.length - 1]!.focus();
    await sendKeys({ press: "Enter" });
    await intake.until(() => intake.root.querySelector(".file") === null, "the file stays");
    expect(intake.root.activeElement).to.equal(intake.root.querySelector(".material"));
    const [draft] = (await clientOf().drafts.list()).items;
    await waitUntil(async () => (await clientOf().drafts.get(draft!.id)).uploads.length === 0, "the upload stays");
  });

  it("that stopped half way go on once the same file is chosen again", async () => {
    const client = ((stage.persona = "citizen-1"), clientOf());
    const draft = await client.drafts.create({
      itemCode: ITEM,
      draft: { answers: { residence: "registered", handledBy: "self" }, step: "data.2" },
    });
    const file = picture("表.png", 300_000);
    stage.between = async (request) => {
      if (request.method !== "PATCH" || !request.url.includes("/uploads/")) return undefined;
      const half = (await request.blob()).slice(0, 1000);
      await stage.sandbox.fetch(new Request(request.url, { method: "PATCH", headers: request.headers, body: half }));
      throw new TypeError("offline");
    };
    const upload = client.uploads.start(file, { draftId: draft.id, materialCode: "application-form" });
    await waitUntil(() => upload.id !== undefined, "the upload does not begin");
    await waitUntil(async () => ((await client.drafts.get(draft.id)).uploads[0]?.offset ?? 0) > 0, "no bytes come");
    upload.pause();
    stage.between = undefined;
    await client.drafts.update(await client.drafts.get(draft.id), {
      materials: [{ materialCode: "application-form", means: "upload", uploadIds: [upload.id!] }],
    });

    const intake = await open({ draftId: draft.id });
    await intake.at("data.2");
    await intake.reads("请重新选择同一文件以继续");
    await expectAccessible(intake.element);
    await intake.attach(0, picture("别的.png", 10));
    await intake.reads("不是同一个文件");
    await intake.attach(0, file);
    await intake.reads("已上传");
    const there = await client.drafts.get(draft.id);
    expect(there.uploads.map(({ complete }) => complete)).to.deep.equal([true]);
  });

  it("may follow later where the guide allows it, once that is promised", async () => {
    const client = ((stage.persona = "company-1"), clientOf());
    const guide = await client.items.guide("SCJY-001-01");
    const answers = Object.fromEntries(guide.questions.map(({ id, options }) => [id, options[0]!.value]));
    const form = await client.items.form("SCJY-001-01");
    const last = ((form.uischema as { elements?: unknown[] }).elements?.length ?? 1) - 1;
    const draft = await client.drafts.create({
      itemCode: "SCJY-001-01",
      draft: { answers, step: `data.${last}` },
    });
    const intake = await open({ persona: "company-1", item: "SCJY-001-01", draftId: draft.id });
    await intake.at(`data.${last}`);
    const { code } = guide.materials.find(({ need }) => need === "deferrable")!;
    const row = (): Element => intake.root.querySelector(`[data-material="${code}"]`)!;
    row().querySelector<HTMLInputElement>("input[value=deferred]")!.click();
    await intake.element.updateComplete;
    await intake.next();
    await intake.until(() => row().textContent.includes("请勾选"), "the promise is not asked for");
    await expectAccessible(intake.element);
    row().querySelector<HTMLInputElement>("input[type=checkbox]")!.click();
    await intake.until(() => !row().textContent.includes("请勾选"), "the error stays");
    await waitUntil(
      async () => (await client.drafts.get(draft.id)).materials.some(({ means }) => means === "deferred"),
      "the promise is not saved",
      { timeout: 4000 },
    );
    const entry = (await client.drafts.get(draft.id)).materials.find(({ means }) => means === "deferred");
    expect(entry?.promise).to.include("10 个工作日");
  });
});

describe("an address in an intake", () => {
  /** 退役军人优待证申领, which asks for one, on the step that does. */
  const openVeterans = async (lang?: string): Promise<Intake> => {
    stage.persona = "citizen-1";
    const client = clientOf();
    const { questions } = await client.items.guide("SHMS-075-01");
    const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.value]));
    const { id } = await client.drafts.create({ itemCode: "SHMS-075-01", draft: { answers, step: "data.0" } });
    const intake = await open({ item: "SHMS-075-01", draftId: id, ...(lang && { lang }) });
    await intake.at("data.0");
    return intake;
  };

  it("is given by the platform's divisions, level by level, and kept with its code", async () => {
    const intake = await openVeterans();
    const level = (index: number): HTMLSelectElement | null => intake.root.querySelector(`[data-level="${index}"]`);
    const names = ["陕西省", "汉中市", "南郑区", "示例镇", "示例一村"];
    for (const [index, name] of names.entries()) {
      await intake.until(() => level(index) !== null, `level ${index} does not come`);
      const select = level(index)!;
      const choice = [...select.options].find(({ label }) => label.trim() === name);
      expect(choice, name).not.to.equal(undefined);
      select.value = choice!.value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await intake.element.updateComplete;
      if (name === "汉中市") {
        await intake.next();
        await intake.until(
          () => intake.root.querySelector(".error-summary") !== null,
          "a city is taken for an address",
        );
      }
    }
    await intake.type("/data/holder/address/text", "示例路 1 号");
    await expectAccessible(intake.element);
    await intake.next();
    await intake.until(() => intake.saved === "saved", "nothing is saved");
    const { data } = await clientOf().drafts.get((await clientOf().drafts.list()).items[0]!.id);
    expect(data).to.have.nested.property("holder.address.divisionCode", "610703902901");
    expect(data).to.have.nested.property("holder.address.text", `${names.join("")}示例路 1 号`);
  });

  it("holds the official names also where the page reads English", async () => {
    const intake = await openVeterans("en");
    const level = (): HTMLSelectElement | null => intake.root.querySelector('[data-level="0"]');
    await intake.until(() => level() !== null, "no level comes");
    expect([...level()!.options].map(({ label }) => label.trim())).to.include("Shaanxi Province");
    level()!.value = "610000";
    level()!.dispatchEvent(new Event("change", { bubbles: true }));
    await intake.type("/data/holder/address/text", "示例路 1 号");
    expect(intake.field("/data/holder/address/text").value).to.equal("示例路 1 号");
    await intake.until(() => intake.saved === "saved", "nothing is saved");
    const { data } = await clientOf().drafts.get((await clientOf().drafts.list()).items[0]!.id);
    expect(data).to.have.nested.property("holder.address.text", "陕西省示例路 1 号");
  });

  it("is asked for in words while the platform gives no divisions", async () => {
    stage.between = (request) =>
      Promise.resolve(request.url.includes("/divisions") ? problem("internal", 500) : undefined);
    const intake = await openVeterans();
    await intake.until(() => intake.root.querySelector(".address [role=status]") !== null, "it is not said");
    expect(intake.root.querySelector("[data-level]")).to.equal(null);
    expect(intake.field("/data/holder/address/text").disabled).to.equal(false);
  });
});

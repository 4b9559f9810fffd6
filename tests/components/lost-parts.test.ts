/**
 * What is loaded when it is first needed and does not come. A page holds each part once, so that each can be lost here only once.
 */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { createClock, createSandbox, pastYear } from "@yichuang/openapi/sandbox";
import { isYichuangError } from "@yichuang/sdk";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/review-board.ts";
import "../../packages/components/src/define/status-tracker.ts";
import type { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { keptStore } from "../../packages/components/src/storage/kept-store.ts";
import { apply, clientOf } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import type { FormHost } from "./form/form-host.ts";
import "./form/form-host.ts";
import * as intakes from "./intake.ts";

const lose = (part: string): Promise<Response> => fetch(`/lost-part?${part}`, { cache: "no-store" });
const find = (): Promise<Response> => lose("");

const FAILED = "页面的这一部分没有载入";

const textOf = (element: YichuangElement | FormHost): string =>
  (element.shadowRoot?.textContent ?? "").replace(/\s+/g, " ");

const button = (element: HTMLElement, action: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? null;

async function press(element: HTMLElement, action: string): Promise<void> {
  await waitUntil(() => button(element, action), `no ${action}`, { timeout: 5000 });
  button(element, action)!.focus();
  await sendKeys({ press: "Enter" });
}

const reads = (element: YichuangElement | FormHost, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${words}” is not to be read`, { timeout: 5000 });

afterEach(find);

describe("a part that did not load", () => {
  // First, since what others prepare is uploaded.
  it("of the client fails an upload, which goes on when it is told to", async () => {
    const { uploads, drafts } = clientOf(createSandbox({ clock: createClock() }), "citizen-1");
    const { id: draftId } = await drafts.create({ itemCode: intakes.ITEM });
    await lose("upload");
    const upload = uploads.start(intakes.picture("表.png"), { draftId, materialCode: "application-form" });
    const error: unknown = await upload.done.catch((thrown: unknown) => thrown);
    expect(isYichuangError(error) && error.kind).to.equal("not_loaded");
    expect(upload.state).to.equal("failed");
    await find();
    upload.resume();
    await upload.done;
    expect(upload.state).to.equal("done");
  });

  it("of the review board is said, and loads when it is asked for again", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    await pastYear(sandbox);
    await lose("board");
    const provider = await fixture(
      html`<yct-provider .client=${clientOf(sandbox)}><yct-review-board></yct-review-board></yct-provider>`,
    );
    const board = provider.querySelector("yct-review-board")!;
    await reads(board, FAILED);
    await reads(board, "请检查网络，再试一次。如仍不行，请刷新页面。");
    await expectAccessible(board);
    await press(board, "retry");
    await waitUntil(() => button(board, "retry")?.getAttribute("aria-disabled") !== "true");
    await reads(board, FAILED);
    await find();
    await press(board, "retry");
    await waitUntil(() => board.shadowRoot?.querySelector("[part=reviews]"), "no reviews", { timeout: 5000 });
    expect(textOf(board)).not.to.include(FAILED);
    expect(board.shadowRoot?.activeElement, "the focus is lost").not.to.equal(null);
  });

  it("of the tracker is said where the fields belong, and loads when it is asked for again", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const { caseNo } = (await apply(sandbox)).case;
    const provider = await fixture(
      html`<yct-provider .client=${clientOf(sandbox, "company-1")}>
        <yct-status-tracker case-no=${caseNo}></yct-status-tracker>
      </yct-provider>`,
    );
    const tracker = provider.querySelector("yct-status-tracker")!;
    await lose("delivery-form");
    await press(tracker, "change-delivery");
    await reads(tracker, FAILED);
    await find();
    await press(tracker, "retry");
    await reads(tracker, "邮寄到家");
    await waitUntil(() => tracker.shadowRoot?.activeElement, "the focus is lost");
    expect(textOf(tracker)).not.to.include(FAILED);
  });

  it("of a form is said at its field, leaves what was typed alone, and loads when it is asked for again", async () => {
    await lose("signature-surface");
    const host = await fixture<FormHost>(html`<form-host></form-host>`);
    const control = (name: string, options: object): unknown => ({
      type: "Control",
      scope: `#/properties/${name}`,
      options,
    });
    host.form.load({
      schema: {
        type: "object",
        properties: { name: { type: "string", title: "姓名" }, sign: { type: "string", title: "签名" } },
      },
      uischema: {
        type: "VerticalLayout",
        elements: [control("name", {}), control("sign", { format: "signature" })],
      },
      data: { name: "样例甲" },
    });
    await reads(host, "签名板没有载入");
    expect(textOf(host)).to.include("您填的内容还在。");
    await expectAccessible(host);
    await press(host, "retry-signature");
    await waitUntil(() => button(host, "retry-signature")?.getAttribute("aria-disabled") !== "true");
    expect(host.shadowRoot?.activeElement).to.equal(button(host, "retry-signature"));
    await find();
    await press(host, "retry-signature");
    await waitUntil(() => host.shadowRoot?.activeElement === button(host, "signature-way"), "the focus is lost");
    await sendKeys({ press: "Enter" });
    await host.updateComplete;
    await sendKeys({ type: "Wang" });
    await press(host, "sign");
    await reads(host, "已签名");
    expect(host.form.state?.value("/name")).to.equal("样例甲");
  });

  it("that keeps answers on the device is said instead of beginning without them", async () => {
    await lose("device-store");
    expect(await keptStore("device").write("x", 1)).to.equal(false);
    await keptStore("device").remove("x");
    const intake = await intakes.open({ persona: null, storage: "device" });
    expect(intake.text).to.include(FAILED);
    await find();
    intake.button("retry").click();
    await intake.at("answers");
  });

  it("of the client fails a call as any other error does", async () => {
    const client = clientOf(createSandbox({ clock: createClock() }), "counter-hall");
    const call = () =>
      client.call("listOfficeCases", {}).then(
        () => undefined,
        (error: unknown) => (isYichuangError(error) ? [error.kind, error.retryable] : error),
      );
    await lose("staff-operations");
    expect(await call()).to.deep.equal(["not_loaded", true]);
    await find();
    expect(await call(), "the platform's own answer").to.deep.equal(["forbidden", false]);
  });
});

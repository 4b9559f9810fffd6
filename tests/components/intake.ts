import { fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Client } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import "../../packages/components/src/define/intake-form.ts";
import "../../packages/components/src/define/provider.ts";
import type { IntakeFormElement } from "../../packages/components/src/intake-form/intake-form.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";

export const ITEM = "SHMS-001-01";
export const FOOD = "SCJY-001-01";
/** How a PNG begins. */
export const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Options {
  readonly persona?: string | null;
  readonly item?: string;
  readonly lang?: string;
  readonly mode?: "elder";
  readonly draftId?: string;
  readonly answers?: Record<string, string>;
  readonly history?: "none" | "steps";
  readonly storage?: "none" | "session" | "device";
}

/** The platform of a test, who calls it, and what a test puts between; set up anew before each. */
export const stage = {
  sandbox: createSandbox(),
  persona: null as string | null,
  /** Comes between element and platform; undefined lets a request through. */
  between: undefined as ((request: Request) => Promise<Response | undefined>) | undefined,
};

beforeEach(() => {
  stage.sandbox = createSandbox();
  stage.between = undefined;
});

export function clientOf(): Client {
  return createClient({
    baseUrl: "https://platform.example",
    getToken: () => (stage.persona === null ? null : stage.sandbox.issueToken(stage.persona)),
    fetch: async (request) => (await stage.between?.(request)) ?? stage.sandbox.fetch(request),
    retry: { limit: 0 },
  });
}

/** An intake below a provider, and what a person can do with it. */
export class Intake {
  readonly element: IntakeFormElement;
  readonly provider: ProviderElement;

  constructor(provider: ProviderElement) {
    this.provider = provider;
    this.element = provider.querySelector("yct-intake-form")!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector(".base")?.textContent.replace(/\s+/g, " ") ?? "";
  }

  get step(): string | undefined {
    return this.root.querySelector<HTMLElement>("[data-step]")?.dataset["step"];
  }

  get saved(): string | undefined {
    return this.root.querySelector<HTMLElement>("[data-save]")?.dataset["save"];
  }

  field<Kind extends HTMLElement = HTMLInputElement>(pointer: string): Kind {
    return this.root.querySelector<Kind>(`[name="${pointer}"]`)!;
  }

  button(action: string): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
  }

  async until(check: () => boolean, what: string): Promise<void> {
    await waitUntil(check, what, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  async reads(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `“${text}” is not to be read in: ${this.text}`);
  }

  async at(step: string): Promise<void> {
    await this.until(() => this.step === step, `the step is not ${step} but ${String(this.step)}`);
  }

  async type(pointer: string, text: string): Promise<void> {
    this.field(pointer).focus();
    await sendKeys({ type: text });
  }

  async next(): Promise<void> {
    this.button("next").click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async chooseFirst(): Promise<void> {
    for (const group of this.root.querySelectorAll("fieldset.field")) group.querySelector("input")!.click();
    await this.element.updateComplete;
  }

  /** Hands a file in for a material, also for one that is on file. */
  async attach(index: number, file: File): Promise<void> {
    const row = this.root.querySelectorAll(".material")[index]!;
    row.querySelector<HTMLInputElement>("input[value=upload]:not(:checked)")?.click();
    await this.element.updateComplete;
    const input = row.querySelector<HTMLInputElement>("input[type=file]")!;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await this.element.updateComplete;
  }

  /** From the first step to the materials; `service` is done on the last step before them. */
  async toMaterials(service?: () => Promise<void>): Promise<void> {
    await this.at("answers");
    await this.chooseFirst();
    await this.next();
    await this.at("applicant");
    await this.next();
    await this.at("data.0");
    await this.type("/data/holder/address", "城关街道示例路 1 号");
    await this.next();
    await this.at("data.1");
    await service?.();
    await this.next();
    await this.at("data.2");
  }

  /** From the first step to the check, with everything in it. */
  async toCheck(service?: () => Promise<void>): Promise<void> {
    await this.toMaterials(service);
    for (const index of [0, 1, 2]) await this.attach(index, picture(`材料${index}.png`));
    await this.until(() => (this.text.match(/已上传/g) ?? []).length >= 3, "not all files have come");
    // The announcement says it too, while another file may be on its way and would hold the submission.
    await this.until(() => this.root.querySelectorAll(".file__bar").length === 0, "the uploads do not end");
    await this.next();
    await this.at("delivery");
    await this.chooseFirst();
    await this.chooseFirst();
    await this.next();
    await this.at("check");
  }

  async confirm(): Promise<void> {
    for (const box of this.root.querySelectorAll<HTMLInputElement>(".declarations input")) {
      if (!box.checked) box.click();
    }
    await this.element.updateComplete;
  }
}

export const picture = (name: string, bytes = 4000): File =>
  new File([new Uint8Array([...PNG, ...new Uint8Array(bytes)])], name, { type: "image/png" });

export const problem = (slug: string, status: number): Response =>
  new Response(
    JSON.stringify({ type: `https://yichuang.example/problems/${slug}`, title: slug, status, supportId: "s-1" }),
    { status, headers: { "content-type": "application/problem+json" } },
  );

export async function open(options: Options = {}): Promise<Intake> {
  stage.persona = options.persona === undefined ? "citizen-1" : options.persona;
  const provider = await fixture<ProviderElement>(
    html`<yct-provider
      lang=${options.lang ?? "zh-CN"}
      mode=${options.mode ?? "standard"}
      history=${options.history ?? "none"}
      storage=${options.storage ?? "none"}
      .client=${clientOf()}
      .links=${{ guide: "/items/{item}", case: "/cases/{case}" }}
    >
      <yct-intake-form
        item-code=${options.item ?? ITEM}
        .draftId=${options.draftId}
        .answers=${options.answers}
      ></yct-intake-form>
    </yct-provider>`,
  );
  const intake = new Intake(provider);
  await intake.until(() => intake.root.querySelector("[data-view]:not([data-view=pending])") !== null, "nothing loads");
  return intake;
}

import { html } from "lit";
import type { TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { YichuangElement } from "../../../packages/components/src/base/yichuang-element.ts";
import { LocalizeController } from "../../../packages/components/src/controllers/localize-controller.ts";
import { FormController, formMessages, formStyles } from "../../../packages/components/src/form/index.ts";
import type { FieldRenderer, FormChange, UiElement } from "../../../packages/components/src/form/index.ts";
import { buttonClasses, buttonStyles } from "../../../packages/components/src/parts/button.ts";

/** The smallest element that hosts a form: a step, a button to go on, the error summary, the review. */
export class FormHost extends YichuangElement {
  static override styles = [formStyles, buttonStyles];

  @state() step = 0;
  @state() view: "step" | "review" = "step";

  readonly changes: FormChange[] = [];
  /** Kinds of field of a test's own. */
  readonly fields: FieldRenderer[] = [];
  submissions = 0;
  readonly localize = new LocalizeController(this, formMessages);
  readonly form = new FormController(this, {
    words: this.localize,
    heading: (...heading) => this.heading(...heading),
    elements: {
      Materials: {
        render: () => html`<p class="materials">材料清单</p>`,
        review: () => html`<p class="materials">材料 1 份</p>`,
      },
    },
    fields: this.fields,
    goToStep: (step) => {
      this.view = "step";
      this.step = step;
    },
    onChange: (change) => this.changes.push(change),
    today: () => "2026-11-22",
  });

  /** What a person finds in this form, by label and role. */
  get harness(): FormHarness {
    return new FormHarness(this);
  }

  override render(): TemplateResult {
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.submissions++;
      }}
    >
      ${this.form.renderErrors()}
      ${
        this.view === "review"
          ? this.form.renderSummary({ onChange: this.handleChange })
          : this.form.renderStep(this.step)
      }
      <button type="submit" class=${buttonClasses("primary")} @click=${this.handleNext}>下一步</button>
    </form>`;
  }

  readonly handleChange = (step: number): void => {
    this.view = "step";
    this.step = step;
  };

  readonly handleNext = (): void => {
    if (this.form.state?.validateStep(this.step).length) void this.form.focusErrors();
  };
}

customElements.define("form-host", FormHost);

/** Finds fields as a person does, so that tests need not know the shadow root. */
export class FormHarness {
  readonly #host: FormHost;

  constructor(host: FormHost) {
    this.#host = host;
  }

  get root(): ShadowRoot {
    return this.#host.shadowRoot as ShadowRoot;
  }

  /** The input, select or textarea with this label. */
  input(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll("label")].find((each) => textOf(each).startsWith(label));
    const id = found?.htmlFor || found?.querySelector("input")?.id || "";
    const input = this.root.getElementById(id);
    if (!input) throw new Error(`no field “${label}”`);
    return input as HTMLInputElement;
  }

  /** The fieldset with this legend. */
  group(legend: string): HTMLFieldSetElement {
    const found = [...this.root.querySelectorAll("legend")].find((each) => textOf(each).startsWith(legend));
    if (!found) throw new Error(`no group “${legend}”`);
    return found.closest("fieldset") as HTMLFieldSetElement;
  }

  has(label: string): boolean {
    return [...this.root.querySelectorAll("label, legend")].some((each) => textOf(each).startsWith(label));
  }

  /** The texts an input or fieldset is described by: hint, error, count. */
  description(field: Element): string {
    const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
    return ids.map((id) => textOf(this.root.getElementById(id))).join(" | ");
  }

  get active(): Element | null {
    return this.root.activeElement;
  }

  get summary(): HTMLElement | null {
    return this.root.querySelector("section[aria-labelledby='error-summary-title']");
  }
}

/** The visible words of an element, with single spaces. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** A control on its own, as a UI schema. */
export const only = (pointer: string, options: Record<string, unknown> = {}): UiElement => ({
  type: "VerticalLayout",
  elements: [{ type: "Control", scope: `#/properties/${pointer}`, options }],
});

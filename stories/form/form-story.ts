import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { LocalizeController } from "../../packages/components/src/controllers/localize-controller.ts";
import { FormController, formMessages, formStyles, registerFormat } from "../../packages/components/src/form/index.ts";
import type { DivisionChoice, FormDefinition } from "../../packages/components/src/form/index.ts";
import { checkResidentId } from "@yichuang/sdk";
import { identityFormat } from "../../packages/components/src/form/index.ts";
import { renderButton } from "../../packages/components/src/parts/button.ts";

registerFormat("cn-resident-id", identityFormat(checkResidentId));

/** A few divisions, as the platform's `listDivisions` gives them; the county's towns are invented. */
const DIVISIONS: Readonly<Record<string, readonly DivisionChoice[]>> = {
  "": [
    { code: "610000", name: "陕西省", hasChildren: true },
    { code: "510000", name: "四川省", hasChildren: false },
  ],
  "610000": [
    { code: "610700", name: "汉中市", hasChildren: true },
    { code: "610100", name: "西安市", hasChildren: false },
  ],
  "610700": [
    { code: "610702", name: "汉台区", hasChildren: true },
    { code: "610703", name: "南郑区", hasChildren: false },
  ],
  "610702": [
    { code: "610702001", name: "甲街道", hasChildren: false },
    { code: "610702002", name: "乙镇", hasChildren: false },
  ],
};

/** The engine alone, in the smallest element that can host it; for stories only. */
export class FormStory extends YichuangElement {
  static override styles = [formStyles];

  readonly form = new FormController(this, {
    words: new LocalizeController(this, formMessages),
    heading: (...heading) => this.heading(...heading),
    services: { divisions: (parent) => Promise.resolve(DIVISIONS[parent ?? ""] ?? []) },
    today: () => "2026-11-22",
  });
  #checked = false;

  /** What to show; `check` shows all errors at once. */
  set definition(definition: FormDefinition & { check?: boolean; review?: boolean }) {
    if (this.#checked) return;
    this.#checked = true;
    this.form.load(definition);
    if (definition.check) this.form.state?.validateAll();
    this.#review = definition.review ?? false;
    this.requestUpdate();
  }
  #review = false;

  override render(): TemplateResult {
    return html`<form class="layout" novalidate>
      ${this.form.renderErrors()}${this.#review ? this.form.renderSummary() : this.form.renderForm()}
      ${this.#review ? nothing : renderButton({ look: "primary", label: this.lang === "en" ? "Check" : "检查", onClick: this.#check })}
    </form>`;
  }

  readonly #check = (): void => {
    if (this.form.state?.validateAll().length) void this.form.focusErrors();
  };
}

if (!customElements.get("form-story")) customElements.define("form-story", FormStory);

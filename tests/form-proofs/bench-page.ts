import { html } from "lit";
import type { TemplateResult } from "lit";
import { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { LocalizeController } from "../../packages/components/src/controllers/localize-controller.ts";
import { FormController, formMessages, formStyles } from "../../packages/components/src/form/index.ts";

const FIELDS = 200;

class BenchForm extends YichuangElement {
  static override styles = [formStyles];
  readonly form = new FormController(this, { words: new LocalizeController(this, formMessages) });

  override render(): TemplateResult {
    return html`<form novalidate>${this.form.renderForm()}</form>`;
  }
}
customElements.define("bench-form", BenchForm);

const names = Array.from({ length: FIELDS }, (_, index) => `f${index}`);
const host = document.createElement("bench-form") as BenchForm;
const plain = document.createElement("input");
document.body.append(plain, host);
host.form.load({
  schema: {
    type: "object",
    required: names.slice(0, 100),
    properties: Object.fromEntries(names.map((name) => [name, { type: "string", title: name, maxLength: 50 }])),
  },
  // Twenty rules, all of which look at the field that is typed in.
  uischema: {
    type: "VerticalLayout",
    elements: names.map((name, index) => ({
      type: "Control",
      scope: `#/properties/${name}`,
      ...(index > 0 && index % 10 === 9
        ? { rule: { effect: "HIDE", condition: { scope: "#/properties/f0", schema: { const: `x${index}` } } } }
        : {}),
    })),
  },
});

/** Milliseconds from a keystroke until the page is laid out anew, once for each of `keys` keystrokes. */
async function typing(input: HTMLInputElement, settled: () => Promise<unknown>, keys: number): Promise<number[]> {
  const times: number[] = [];
  input.focus();
  for (let key = 0; key < keys; key++) {
    const start = performance.now();
    input.value += "a";
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await settled();
    void document.body.offsetHeight;
    times.push(performance.now() - start);
  }
  return times;
}

/** Typing into a plain input and into the first field of the form, by turns. */
export async function measure(keys: number): Promise<{ plain: number[]; form: number[] }> {
  await host.updateComplete;
  const field = host.renderRoot.querySelector("input") as HTMLInputElement;
  await typing(field, () => host.updateComplete, 3);
  return {
    plain: await typing(plain, () => Promise.resolve(), keys),
    form: await typing(field, () => host.updateComplete, keys),
  };
}

Object.assign(globalThis, { measure });

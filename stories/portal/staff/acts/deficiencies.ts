import type { Deficiency } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { areaField } from "../fields.ts";
import type { Entered } from "../entered.ts";
import type { Scene } from "./act.ts";

/** Lines that each name a field or a material and say what is wrong with it; where `whole`, also the application as a whole. */
export function renderDeficiencies(scene: Scene, whole: boolean): TemplateResult {
  const { desk, detail, rows, lines, addLine } = scene;
  const { materials } = detail.guide;
  return html`
    ${Array.from(
      { length: lines },
      () => html`
        <div class="act-row">
          <label class="act-field">
            <span>${desk.say("target")}</span>
            <select name="target" ?required=${!whole}>
              ${whole ? html`<option value="">${desk.say("wholeCase")}</option>` : nothing}
              <optgroup label=${desk.say("materials")}>
                ${repeat(
                  materials,
                  ({ code }) => code,
                  ({ code, name }) => html`<option value="material:${code}">${name.text}</option>`,
                )}
              </optgroup>
              <optgroup label=${desk.say("data")}>
                ${repeat(
                  rows,
                  ({ pointer }) => pointer,
                  ({ pointer, title }) => html`<option value="pointer:${pointer}">${title}</option>`,
                )}
              </optgroup>
            </select>
          </label>
          ${areaField({ name: "reason", label: desk.say("reason"), required: true })}
        </div>
      `,
    )}
    <button type="button" class="link" @click=${addLine}>${desk.say("addReason")}</button>
  `;
}

const targetOf = (target: string): Partial<Deficiency> => {
  if (target.startsWith("material:")) return { materialCode: target.slice("material:".length) };
  return target.startsWith("pointer:") ? { pointer: target.slice("pointer:".length) } : {};
};

/** The lines that were filled in. */
export function deficienciesIn(entered: Entered): Deficiency[] {
  const reasons = entered.all("reason");
  return entered.all("target").map((target, index) => ({ ...targetOf(target), reason: reasons[index] ?? "" }));
}

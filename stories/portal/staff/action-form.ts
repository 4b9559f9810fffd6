import type { CaseAction } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { ACTION_FORMS } from "./actions.ts";
import type { ActionField } from "./actions.ts";
import type { DataRow, Detail } from "./detail.ts";
import type { Desk } from "./desk.ts";

/** What the platform lets this member of staff do with the case, each action with its small form. */
export function renderActions(desk: Desk, detail: Detail, rows: readonly DataRow[]): TemplateResult {
  const actions = detail.case.allowedActions.filter((action) => action in ACTION_FORMS);
  const open = desk.action && actions.includes(desk.action) ? desk.action : undefined;
  return html`
    <section class="act" aria-label=${desk.say("act")}>
      ${
        actions.length
          ? html`<div class="act-buttons">
              ${actions.map(
                (action) => html`
                  <button type="button" aria-expanded=${action === open} @click=${() => desk.toggle(action)}>
                    ${desk.say(`action_${action}`)}
                  </button>
                `,
              )}
            </div>`
          : html`<p class="quiet">${desk.say("nothingToDo")}</p>`
      }
      ${open ? renderForm(desk, detail, open, rows) : nothing}
    </section>
  `;
}

function renderForm(desk: Desk, detail: Detail, action: CaseAction, rows: readonly DataRow[]): TemplateResult {
  const { checkpoints } = detail.guide;
  return html`
    <form class="act-form" data-action=${action} @submit=${(event: SubmitEvent) => submit(event, desk, action)}>
      ${
        action === "accept" && checkpoints.length
          ? html`<p class="quiet">${desk.say("checked", { done: desk.checked.size, all: checkpoints.length })}</p>`
          : nothing
      }
      ${ACTION_FORMS[action]?.fields(detail.case).map((field) => renderField(desk, detail, field, rows))}
      <div class="act-buttons">
        <button type="submit" class="primary" ?disabled=${desk.busy}>
          ${desk.say("confirm", { action: desk.say(`action_${action}`) })}
        </button>
        <button type="button" @click=${() => desk.toggle(action)}>${desk.say("cancel")}</button>
      </div>
    </form>
  `;
}

function renderField(desk: Desk, detail: Detail, field: ActionField, rows: readonly DataRow[]): TemplateResult {
  const { name, label, type, required = false, options = [], max } = field;
  if (type === "deficiencies") return renderDeficiencies(desk, detail, rows);
  const control =
    type === "select"
      ? html`<select name=${name}>
          ${options.map((option) => html`<option value=${option}>${desk.say(option)}</option>`)}
        </select>`
      : type === "number"
        ? html`<input
            name=${name}
            class="short"
            type="number"
            min="1"
            max=${max ?? nothing}
            inputmode="numeric"
            ?required=${required}
          />`
        : html`<textarea name=${name} rows="2" maxlength="500" ?required=${required}></textarea>`;
  return html`<label class="act-field"><span>${desk.say(label)}</span>${control}</label>`;
}

function renderDeficiencies(desk: Desk, { guide }: Detail, rows: readonly DataRow[]): TemplateResult {
  return html`
    ${Array.from(
      { length: desk.rows },
      () => html`
        <div class="act-row">
          <label class="act-field">
            <span>${desk.say("target")}</span>
            <select name="target">
              <option value="">${desk.say("wholeCase")}</option>
              <optgroup label=${desk.say("materials")}>
                ${guide.materials.map(({ code, name }) => html`<option value="material:${code}">${name.text}</option>`)}
              </optgroup>
              <optgroup label=${desk.say("data")}>
                ${rows.map(({ pointer, title }) => html`<option value="pointer:${pointer}">${title}</option>`)}
              </optgroup>
            </select>
          </label>
          <label class="act-field"
            ><span>${desk.say("reason")}</span><textarea name="reason" rows="2" maxlength="500" required></textarea>
          </label>
        </div>
      `,
    )}
    <button type="button" class="link" @click=${() => desk.addRow()}>${desk.say("addReason")}</button>
  `;
}

function submit(event: SubmitEvent, desk: Desk, action: CaseAction): void {
  event.preventDefault();
  const entered = new FormData(event.currentTarget as HTMLFormElement);
  const targets = entered.getAll("target").map(String);
  const reasons = entered.getAll("reason").map(String);
  void desk.act(action, {
    counter: desk.isCounter,
    checkpoints: [...desk.checked],
    text: (name) => {
      const value = entered.get(name);
      return typeof value === "string" ? value.trim() : "";
    },
    deficiencies: targets.map((target, index) => ({
      reason: reasons[index]?.trim() ?? "",
      ...(target.startsWith("material:") && { materialCode: target.slice("material:".length) }),
      ...(target.startsWith("pointer:") && { pointer: target.slice("pointer:".length) }),
    })),
  });
}

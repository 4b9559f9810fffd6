import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { isObject } from "../core/pointer.ts";
import { renderIcon } from "../../parts/icon.ts";
import { levelOf, loadChain } from "./address-divisions.ts";
import type { AddressState } from "./address-divisions.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { renderFieldset } from "./field-frame.ts";

/**
 * An address `{ text, divisionCode }`: its division, level by level, from the host's `services.divisions`, and the rest in words. `text`
 * is the whole address, official names of the divisions included. Without the service, or while it fails, the text alone is asked for.
 */
export const addressRenderer: FieldRenderer = {
  whole: true,
  test: ({ type, options }) => (type === "object" && options.format === "address" ? 10 : 0),
  render(field) {
    const state = field.local<AddressState>(() => ({ levels: [], failed: false, loaded: undefined }));
    if (field.services.divisions) void loadChain(field, state, codeOf(field));
    return renderFieldset(
      field,
      html`<div class="address">
        ${state.levels.length > 0 ? html`<div class="address__levels">${state.levels.map((_, level) => renderLevel(field, state, level))}</div>` : nothing}
        ${renderNote(field, state)} ${renderDetail(field, state)}
      </div>`,
      "group",
    );
  },
};

function renderLevel(field: Field, state: AddressState, level: number): TemplateResult | typeof nothing {
  const { control, words, enabled, required } = field;
  const { choices = [], chosen } = state.levels[level] ?? {};
  if (choices.length === 0) return nothing;
  return html`<div class="select">
    <select
      class="control"
      aria-label=${words.textByKey("form.address.level", { count: level + 1 })}
      aria-required=${String(required && level === 0)}
      data-level=${level}
      name="${control.pointer}/divisionCode"
      ?disabled=${!enabled}
      @change=${(event: Event) => chooseDivision(field, state, level, (event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${live(chosen === undefined)}>${words.textByKey("form.choose")}</option>
      ${choices.map(
        ({ code, name }) => html`<option value=${code} .selected=${live(code === chosen?.code)}>${name}</option>`,
      )}
    </select>
    ${renderIcon("chevron-down")}
  </div>`;
}

function renderNote({ words, services }: Field, state: AddressState): TemplateResult | typeof nothing {
  if (state.failed) return html`<p class="field__hint" role="status">${words.textByKey("form.address.failed")}</p>`;
  const waiting = services.divisions && state.levels.length === 0;
  return waiting ? html`<p class="field__hint" role="status">${words.textByKey("form.address.loading")}</p>` : nothing;
}

function renderDetail(field: Field, state: AddressState): TemplateResult {
  const { control, words, enabled, message } = field;
  const id = `${control.id}-detail`;
  const take = (event: Event): void => {
    const rest = (event.target as HTMLInputElement).value;
    if ((event as InputEvent).isComposing) return;
    setAddress(field, state, rest);
  };
  return html`<div>
    <label class="address__label" for=${id}>${words.textByKey("form.address.detail")}</label>
    <p class="field__hint" id="${id}-hint">${words.textByKey("form.address.detail.hint")}</p>
    <input
      class="control"
      id=${id}
      name="${control.pointer}/text"
      type="text"
      autocomplete=${control.options.autocomplete ?? "street-address"}
      aria-describedby="${id}-hint"
      aria-invalid=${String(Boolean(message))}
      ?disabled=${!enabled}
      .value=${live(restOf(field, state))}
      @input=${take}
      @compositionend=${(event: Event) => setAddress(field, state, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

const addressOf = ({ value }: Field): Record<string, unknown> => (isObject(value) ? value : {});

function codeOf(field: Field): string | undefined {
  const { divisionCode } = addressOf(field);
  return typeof divisionCode === "string" ? divisionCode : undefined;
}

const prefixOf = (state: AddressState): string =>
  state.levels.map(({ chosen }) => chosen?.officialName ?? chosen?.name ?? "").join("");

function restOf(field: Field, state: AddressState): string {
  const { text } = addressOf(field);
  if (typeof text !== "string") return "";
  const prefix = prefixOf(state);
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

function setAddress(field: Field, state: AddressState, rest: string): void {
  const chosen = levelOf(state)?.chosen;
  const next = { ...addressOf(field) };
  delete next["text"];
  delete next["divisionCode"];
  if (rest.trim() !== "") next["text"] = prefixOf(state) + rest;
  if (chosen) next["divisionCode"] = chosen.code;
  field.set(Object.keys(next).length > 0 ? next : undefined);
}

function chooseDivision(field: Field, state: AddressState, level: number, code: string): void {
  const rest = restOf(field, state);
  const own = state.levels[level];
  if (!own) return;
  own.chosen = own.choices.find((division) => division.code === code);
  state.levels.length = level + 1;
  state.loaded = levelOf(state)?.chosen?.code;
  setAddress(field, state, rest);
  void loadChain(field, state, state.loaded, true);
}

import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Choice } from "../core/schema.ts";
import { renderIcon } from "../../parts/icon.ts";
import { isSingleChoice } from "./choice-fields.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { describedBy, renderFrame } from "./field-frame.ts";

/** More than this many answers are looked for rather than looked through. */
const LONG_LIST = 15;
/** So many are shown at once; whoever does not find theirs types on. */
const SHOWN = 100;

interface ComboboxState {
  open: boolean;
  /** Position of the marked answer among those that fit. */
  active: number;
  /** What was typed, while it is no answer. */
  query: string | undefined;
}

/** One of many, by typing part of its words: the combobox of the ARIA Authoring Practices, with a list that narrows. */
export const comboboxRenderer: FieldRenderer = {
  test(control) {
    const { format, autocomplete } = control.options;
    if (!isSingleChoice(control) || format === "select" || format === "radio") return 0;
    const wanted = format === "combobox" || (autocomplete as unknown) === true;
    return wanted || (control.choices?.length ?? 0) > LONG_LIST ? 6 : 0;
  },
  /* eslint-disable lit-a11y/accessible-name -- the label of the frame names the input */
  render(field) {
    const { control, required, enabled, message } = field;
    const state = stateOf(field);
    const fitting = state.open ? fittingChoices(field, state) : [];
    const id = `${control.id}-list`;
    return renderFrame(
      field,

      html`<div class="select combobox">
        <input
          class="control"
          id=${control.id}
          name=${control.pointer}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${String(state.open)}
          aria-controls=${id}
          aria-activedescendant=${state.open && fitting[state.active] ? `${id}-${state.active}` : nothing}
          aria-describedby=${describedBy(field)}
          aria-required=${String(required)}
          aria-invalid=${String(Boolean(message))}
          placeholder=${control.options.placeholder ?? field.words.textByKey("form.combobox.placeholder")}
          ?disabled=${!enabled}
          .value=${live(state.query ?? chosenTitle(field))}
          @input=${(event: InputEvent) => handleInput(field, event)}
          @compositionend=${(event: Event) => search(field, (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => handleKey(field, event)}
          @click=${() => show(field, true)}
          @blur=${() => handleLeave(field)}
        />
        ${renderIcon("chevron-down")}
        <ul class="combobox__list" id=${id} role="listbox" aria-label=${control.label} ?hidden=${!state.open}>
          ${fitting.slice(0, SHOWN).map((choice, index) => renderOption(field, choice, index, state))}
          ${renderNote(field, fitting.length)}
        </ul>
        <span class="visually-hidden" role="status"
          >${state.open ? field.words.textByKey("form.combobox.count", { count: fitting.length }) : nothing}</span
        >
      </div>`,
    );
  },
};

/* eslint-enable lit-a11y/accessible-name */

function renderOption(field: Field, choice: Choice, index: number, state: ComboboxState): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the input has the focus and the keys
  return html`<li
    class="combobox__option ${index === state.active ? "combobox__option--active" : ""}"
    id="${field.control.id}-list-${index}"
    role="option"
    aria-selected=${String(choice.value === field.value)}
    @mousedown=${(event: MouseEvent) => event.preventDefault()}
    @click=${() => choose(field, choice)}
  >
    ${choice.title}
  </li>`;
}

function renderNote({ words }: Field, count: number): TemplateResult | typeof nothing {
  if (count > 0 && count <= SHOWN) return nothing;
  const key = count === 0 ? "form.combobox.none" : "form.combobox.more";
  return html`<li class="combobox__note" role="presentation">${words.textByKey(key)}</li>`;
}

function stateOf(field: Field): ComboboxState {
  return field.local<ComboboxState>(() => ({ open: false, active: -1, query: undefined }));
}

function chosenTitle({ control, value }: Field): string {
  return control.choices?.find((choice) => choice.value === value)?.title ?? "";
}

function fittingChoices({ control }: Field, { query }: ComboboxState): readonly Choice[] {
  const choices = control.choices ?? [];
  const words = plain(query ?? "")
    .split(" ")
    .filter(Boolean);
  return choices.filter((choice) =>
    words.every((word) => plain(`${choice.title} ${choice.description ?? ""}`).includes(word)),
  );
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

function handleInput(field: Field, event: InputEvent): void {
  const { value } = event.target as HTMLInputElement;
  // What an input method composes is kept, and looked for once it stands.
  if (event.isComposing) stateOf(field).query = value;
  else search(field, value);
}

function search(field: Field, query: string): void {
  Object.assign(stateOf(field), { open: true, query, active: query.trim() === "" ? -1 : 0 });
  void field.redraw();
}

function show(field: Field, open: boolean): void {
  const state = stateOf(field);
  if (state.open === open) return;
  state.open = open;
  const at = fittingChoices(field, state).findIndex((choice) => choice.value === field.value);
  state.active = open ? at : -1;
  void field.redraw().then(() => reveal(field));
}

function handleKey(field: Field, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const state = stateOf(field);
  const last = Math.min(fittingChoices(field, state).length, SHOWN) - 1;
  const move = (active: number): void => {
    event.preventDefault();
    Object.assign(state, { open: true, active });
    void field.redraw().then(() => reveal(field));
  };
  if (event.key === "ArrowDown") move(state.active >= last ? 0 : state.active + 1);
  else if (event.key === "ArrowUp") move(state.active <= 0 ? last : state.active - 1);
  else if (event.key === "Enter" && state.open) {
    event.preventDefault();
    const choice = fittingChoices(field, state)[state.active];
    if (choice) choose(field, choice);
  } else if (event.key === "Escape" && (state.open || state.query !== undefined)) {
    event.preventDefault();
    state.query = undefined;
    show(field, false);
    void field.redraw();
  } else if (event.key === "Tab" && state.open && state.query !== undefined) {
    const choice = fittingChoices(field, state)[state.active];
    if (choice) choose(field, choice);
  }
}

function reveal({ control, root }: Field): void {
  root().querySelector(`#${control.id}-list .combobox__option--active`)?.scrollIntoView({ block: "nearest" });
}

function choose(field: Field, choice: Choice): void {
  Object.assign(stateOf(field), { open: false, active: -1, query: undefined });
  field.set(choice.value);
  void field.redraw();
}

/** What was typed counts when it names an answer; emptied it means none; anything else stays and is told to be none. */
function handleLeave(field: Field): void {
  const state = stateOf(field);
  const { query } = state;
  state.open = false;
  if (query !== undefined) {
    const exact = field.control.choices?.find((choice) => plain(choice.title) === plain(query));
    if (exact) choose(field, exact);
    else if (query.trim() === "") {
      state.query = undefined;
      field.set(undefined);
    } else field.setUnreadable();
  }
  void field.redraw();
  field.leave();
}

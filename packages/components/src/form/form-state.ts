import { compileSchema, SchemaError } from "./core/compiled-schema.ts";
import { deriveUiSchema } from "./core/derive-ui-schema.ts";
import { normalizeUiSchema } from "./core/normalize.ts";
import { chinaToday, judge, NO_JUDGEMENT } from "./core/judgement.ts";
import type { Finding } from "./core/judgement.ts";
import { isItemWithin, moveItem, remapItems } from "./core/items.ts";
import { unknownKeywords } from "./core/keywords.ts";
import { FormReader } from "./core/model.ts";
import type { Control, FormModel, ReaderOptions, Step } from "./core/model.ts";
import { getAt, setAt } from "./core/pointer.ts";
import { controlsOf, prune } from "./core/rules.ts";
import { typeOf } from "./core/schema.ts";
import { startValue } from "./core/start-value.ts";
import type { FieldError, UiElement } from "./core/types.ts";
import { differs, inForce } from "./form-snapshot.ts";
import type { Snapshot } from "./form-snapshot.ts";
import type { ControlView, FormChange, FormDefect, FormDefinition, PlacedError, StepView } from "./form-types.ts";

type Due = (control: Control, finding: Finding) => boolean;

/**
 * The state of one form being filled in, without a DOM: data, what was touched, what is wrong and when that is said.
 *
 * An error is shown once a person has left the field or asked to go on, and goes away as soon as it no longer holds; a
 * different one does not take its place while they type. While an input method composes, nothing is checked. Answers
 * in hidden controls stay in `data` and are never judged.
 */
export class FormState {
  readonly #reader: FormReader;
  readonly #stash = new Map<string, unknown>();
  readonly #definition: FormDefinition;
  readonly #listeners = new Set<(change: FormChange) => void>();
  readonly #checkedSteps = new Set<number>();
  readonly #composing = new Set<string>();
  #unreadable = new Set<string>();
  #drafts = new Map<string, string>();
  readonly #report: (defect: FormDefect) => void;
  readonly #today: () => string;
  #server = new Map<string, FieldError>();
  #checkedAll = false;
  #now: Snapshot;

  /**
   * @param options.onDefect hears of what an author has to mend, once each
   * @param options.today the day in China as `YYYY-MM-DD`, for date limits of `today`
   * @throws SchemaError when the schema cannot be read at all
   */
  constructor(
    definition: FormDefinition,
    options: {
      onDefect?: (defect: FormDefect) => void;
      today?: () => string;
      isWhole?: ReaderOptions["isWhole"];
    } = {},
  ) {
    const reported = new Set<string>();
    this.#report = (defect) => {
      const key = `${defect.kind} ${defect.detail}`;
      if (!reported.has(key)) options.onDefect?.(defect);
      reported.add(key);
    };
    this.#today = options.today ?? chinaToday;
    this.#definition = definition;
    const schema = compileSchema(definition.schema);
    this.#reader = new FormReader(schema, normalizeUiSchema(definition.uischema) ?? deriveUiSchema(schema), {
      isWhole: options.isWhole,
      translate: definition.translate,
    });
    for (const keyword of unknownKeywords(schema.root)) this.#report({ kind: "unknown-keyword", detail: keyword });
    const isObject = (typeOf(schema.resolve(schema.root)) ?? "object") === "object";
    const data = definition.data === undefined && isObject ? {} : definition.data;
    const model = this.#reader.read(data);
    for (const scope of model.unresolved) this.#report({ kind: "unknown-scope", detail: scope });
    const start: Snapshot = { model, data: undefined, drafts: new Map(), judgement: NO_JUDGEMENT, shown: new Map() };
    this.#now = this.#derive(start, data);
  }

  /** The form as read, for the data as they stand: steps, controls, schema. */
  get model(): FormModel {
    return this.#now.model;
  }

  /** Words for the form's own texts, as the definition has them. */
  get translate(): FormDefinition["translate"] {
    return this.#definition.translate;
  }

  /** The data as they stand, answers in hidden controls included. */
  get data(): unknown {
    return this.#now.data;
  }

  /** What is to be submitted: the data without answers in hidden controls. */
  get submission(): unknown {
    return prune(this.#now.data, this.#definition.schema, this.model.uischema);
  }

  /** Whether nothing is wrong, shown or not. */
  get valid(): boolean {
    return this.#now.judgement.errors.size === 0 && this.#now.judgement.loose.length === 0;
  }

  /** The steps that are visible now, in order. */
  get steps(): StepView[] {
    return this.model.steps
      .filter((step) => !this.isHidden(step.element))
      .map((step) => ({
        index: step.index,
        label: step.label,
        errorCount: step.controls.filter((control) => this.#now.shown.has(control)).length,
        valid: !step.controls.some((control) => this.#now.judgement.errors.has(control)),
        checked: this.#isChecked(step.index),
      }));
  }

  /** The visible controls of a step, or of the whole form, in reading order. */
  controls(step?: number): Control[] {
    return this.#stepsOf(step)
      .flatMap((each) => each.controls)
      .filter((control) => !this.isHidden(control.element));
  }

  /** Whether a rule hides an element of the UI schema. */
  isHidden(element: UiElement): boolean {
    return this.#now.judgement.rules.hidden.has(element);
  }

  /** How many errors are shown below an element of the UI schema. */
  errorCount(element: UiElement): number {
    if (this.#now.shown.size === 0) return 0;
    return controlsOf(element).filter((control) => {
      const known = this.model.byElement.get(control);
      return known !== undefined && this.#now.shown.has(known);
    }).length;
  }

  /** The value at a pointer of the data, or undefined. */
  value(pointer: string): unknown {
    return getAt(this.#now.data, pointer);
  }

  /** A control as it is to be drawn now. */
  view(control: Control): ControlView {
    return {
      control,
      value: this.value(control.pointer),
      draft: this.#now.drafts.get(control.pointer),
      error: this.#now.shown.get(control),
      required: this.#now.judgement.required.has(control.pointer),
      enabled: !this.#now.judgement.rules.disabled.has(control.element),
    };
  }

  /** All errors that are shown, in reading order; with a step, only that step's. Those of the form as a whole come first. */
  shownErrors(step?: number): PlacedError[] {
    const placed = this.controls(step).flatMap((control): PlacedError[] => {
      const error = this.#now.shown.get(control);
      return error ? [{ error, control }] : [];
    });
    const loose = step === undefined && this.#checkedAll ? this.#now.judgement.loose : [];
    return [...loose.map((error) => ({ error, control: undefined })), ...placed];
  }

  /**
   * Takes an answer. `undefined` takes the property out of the data.
   * @param draft what was typed, where it must stay on the screen as it is though the value is another
   */
  setValue(pointer: string, value: unknown, draft?: string): void {
    this.#server.delete(pointer);
    this.#unreadable.delete(pointer);
    if (draft === undefined) this.#drafts.delete(pointer);
    else this.#drafts.set(pointer, draft);
    const data = Object.is(this.value(pointer), value) ? this.#now.data : setAt(this.#now.data, pointer, value);
    this.#update(data);
  }

  /** Adds an item at the end of a list, with the defaults of its schema. */
  addItem(pointer: string): void {
    const items = this.#itemsAt(pointer);
    const start = startValue(this.model.schema, this.#partAt(pointer), items.length);
    this.setValue(pointer, [...items, start]);
  }

  /** Takes an item out of a list; those after it move up, with what was typed and found in them. */
  removeItem(pointer: string, index: number): void {
    this.#reorder(pointer, moveItem(this.#itemsAt(pointer).length, index, undefined));
  }

  /** Moves an item of a list to another position. */
  moveItem(pointer: string, from: number, to: number): void {
    const { length } = this.#itemsAt(pointer);
    if (to >= 0 && to < length && from !== to) this.#reorder(pointer, moveItem(length, from, to));
  }

  /** Begins an object that is only there when asked for. */
  begin(pointer: string): void {
    this.setValue(pointer, {});
  }

  /**
   * Chooses one of several shapes for a place. What was filled in for the shape before is kept aside, and comes back with it;
   * answers that both shapes know stay.
   */
  choose(control: Control, index: number | undefined): void {
    const { composition, pointer } = control;
    if (composition?.kind !== "choice" || composition.chosen === index) return;
    const value = this.value(pointer);
    if (composition.chosen !== undefined) this.#stash.set(`${composition.chosen} ${pointer}`, value);
    if (index === undefined) this.#reader.chosen.delete(pointer);
    else this.#reader.chosen.set(pointer, index);
    const part = index === undefined ? undefined : composition.alternatives[index]?.part;
    const kept = this.#stash.get(`${index} ${pointer}`);
    this.setValue(pointer, part && (kept ?? startValue(this.model.schema, part, undefined, value)));
  }

  /** Keeps what is being composed on the screen, unjudged: the value waits for {@link endComposition}. */
  compose(pointer: string, draft: string): void {
    this.#composing.add(pointer);
    this.#drafts.set(pointer, draft);
    this.#update(this.#now.data);
  }

  /** Ends a composition; the caller then sets the value. */
  endComposition(pointer: string): void {
    this.#composing.delete(pointer);
  }

  /** Whether an input method is composing in this field. */
  isComposing(pointer: string): boolean {
    return this.#composing.has(pointer);
  }

  /** Says that a field holds something that is not yet an answer, as a date without its day. The value is then undefined. */
  setUnreadable(pointer: string): void {
    this.#unreadable.add(pointer);
    this.#update(setAt(this.#now.data, pointer, undefined));
  }

  /** The person has left the field: its error is shown from now on, and a number stands as it was understood. */
  touch(pointer: string): void {
    this.#composing.delete(pointer);
    this.#drafts.delete(pointer);
    this.#update(this.#now.data, (control, { own }) => own && control.pointer === pointer);
  }

  /**
   * Shows all errors of a step and gives them; an empty list means one can go on. What the platform found is dropped:
   * it decides anew, so that an answer elsewhere can mend it.
   */
  validateStep(step: number): FieldError[] {
    this.#checkedSteps.add(step);
    this.#server.clear();
    this.#update(this.#now.data, (control) => control.step === step);
    return this.shownErrors(step).map(({ error }) => error);
  }

  /** Shows all errors of the form and gives them; an empty list means it can be submitted. Drops the platform's findings. */
  validateAll(): FieldError[] {
    this.#checkedAll = true;
    this.#server.clear();
    this.#update(this.#now.data, () => true);
    for (const { pointer } of this.#now.judgement.loose) this.#report({ kind: "unreachable-field", detail: pointer });
    return this.shownErrors().map(({ error }) => error);
  }

  /**
   * Shows what the platform found; each finding goes away when its field gets another answer. Replaces earlier ones.
   * Pointers are those of the data: a prefix such as `/data` is the caller's to take off.
   */
  serverErrors(errors: readonly FieldError[]): void {
    this.#server = new Map(errors.map((error) => [error.pointer, error]));
    this.#checkedAll ||= errors.length > 0;
    this.#update(this.#now.data, (_, { error }) => this.#server.get(error.pointer) === error);
  }

  /** The day that counts as today in date limits, `YYYY-MM-DD`. */
  get today(): string {
    return this.#today();
  }

  /** Hears of every change until the returned function is called. */
  subscribe(listener: (change: FormChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reports something an author has to mend; the same defect only once. */
  reportDefect(defect: FormDefect): void {
    this.#report(defect);
  }

  #itemsAt(pointer: string): readonly unknown[] {
    const value = this.value(pointer);
    return Array.isArray(value) ? (value as unknown[]) : [];
  }

  #partAt(pointer: string): Control["schema"] {
    const own = this.model.controls.filter((control) => control.pointer === pointer);
    return (own.find(({ composition }) => composition?.kind === "list") ?? own[0])?.schema ?? {};
  }

  /** @param order for each place of the list afterwards, which item comes there */
  #reorder(pointer: string, order: readonly number[]): void {
    const items = this.#itemsAt(pointer);
    const remap = (place: string): string | undefined => remapItems(place, pointer, order);
    this.#drafts = mapKeys(this.#drafts, remap);
    this.#server = mapKeys(this.#server, remap);
    this.#unreadable = new Set([...this.#unreadable].flatMap((place) => remap(place) ?? []));
    const chosen = mapKeys(this.#reader.chosen, remap);
    this.#reader.chosen.clear();
    for (const [place, index] of chosen) this.#reader.chosen.set(place, index);
    const shown = mapKeys(new Map([...this.#now.shown].map(([control, error]) => [control.pointer, error])), remap);
    const data = setAt(
      this.#now.data,
      pointer,
      order.map((from) => items[from]),
    );
    this.#update(data, (control) => isItemWithin(control.pointer, pointer) && shown.has(control.pointer));
  }

  #stepsOf(step: number | undefined): readonly Step[] {
    return step === undefined ? this.model.steps : this.model.steps.filter(({ index }) => index === step);
  }

  #isChecked(step: number): boolean {
    return this.#checkedAll || this.#checkedSteps.has(step);
  }

  #update(data: unknown, due: Due = () => false): void {
    const before = this.#now;
    const derived = this.#derive(before, data);
    const shown = new Map(derived.shown);
    for (const [control, finding] of derived.judgement.errors) {
      if (due(control, finding)) shown.set(control, finding.error);
    }
    this.#now = { ...derived, shown };
    this.#tell(before);
  }

  #derive(before: Snapshot, data: unknown): Snapshot {
    const drafts = new Map(this.#drafts);
    const model = this.#reader.read(data);
    if (this.#composing.size > 0 && model === before.model) return { ...before, data, drafts };
    const unreadable = [...this.#unreadable].map((pointer): FieldError => ({
      pointer,
      rule: "unreadable",
      params: {},
    }));
    try {
      const judgement = judge(model, data, [...this.#server.values(), ...unreadable], this.#today());
      return { model, data, drafts, judgement, shown: inForce(before, model, judgement.errors) };
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      // The form stays usable and the platform checks again; the author hears of it.
      this.#report({ kind: "broken-schema", detail: error.message });
      return { model, data, drafts, judgement: NO_JUDGEMENT, shown: new Map() };
    }
  }

  #tell(before: Snapshot): void {
    const pointers = new Set<string>();
    for (const control of this.model.controls) {
      if (differs(control, before, this.#now)) pointers.add(control.pointer);
    }
    const shape = before.model !== this.#now.model;
    const data = before.data !== this.#now.data;
    const loose = before.judgement.loose.length !== this.#now.judgement.loose.length;
    if (!data && !loose && !shape && pointers.size === 0) return;
    for (const listener of [...this.#listeners]) listener({ pointers, data });
  }
}

function mapKeys<T>(map: ReadonlyMap<string, T>, remap: (key: string) => string | undefined): Map<string, T> {
  return new Map(
    [...map].flatMap(([key, value]) => {
      const to = remap(key);
      return to === undefined ? [] : [[to, value] as const];
    }),
  );
}

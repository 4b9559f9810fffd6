import { html, nothing } from "lit";
import type { ReactiveController, ReactiveElement } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import { keyed } from "lit/directives/keyed.js";
import { SchemaError } from "./core/compiled-schema.ts";
import { isItemWithin } from "./core/items.ts";
import { isComposite } from "./core/model.ts";
import type { Control } from "./core/model.ts";
import { childrenOf, controlsOf } from "./core/rules.ts";
import { elementText } from "./core/translate.ts";
import type { UiElement } from "./core/types.ts";
import { errorMessage } from "./error-message.ts";
import { focusErrorSummary, renderErrorSummary } from "./error-summary.ts";
import type { SummaryEntry } from "./error-summary.ts";
import type { Tabs } from "./fields/categorization.ts";
import type { Field, FieldRenderer, FieldServices } from "./fields/field.ts";
import { renderElement } from "./fields/layouts.ts";
import type { ElementRenderer, LayoutContext } from "./fields/layouts.ts";
import { findRenderer } from "./fields/registry.ts";
import { FormDefectEvent } from "./form-events.ts";
import { FormState } from "./form-state.ts";
import type { FormChange, FormDefect, FormDefinition } from "./form-types.ts";
import type { FormWords } from "./form.messages.ts";
import { defaultHeading } from "./heading.ts";
import type { RenderHeading } from "./heading.ts";
import { renderReview } from "./review.ts";
import { StructureActions } from "./structure-actions.ts";

/** What a {@link FormController} takes; all but `words` may be left out. */
export interface FormControllerOptions {
  /** The host's localizer; it must know `formMessages`. */
  words: FormWords;
  /** Renders headings; an element passes its `heading` method. Default: as below an `h2`. */
  heading?: RenderHeading;
  /** Renderers for elements that are not the form's own, by type: `{ Materials: { render, review } }`. */
  elements?: Readonly<Record<string, ElementRenderer>>;
  /** Kinds of field of the host's own; at equal rank they win. */
  fields?: readonly FieldRenderer[];
  /** Makes a step the current one, for links of the error summary. Steps are numbered as in `state.steps`. */
  goToStep?: (step: number) => void;
  /** Hears of every change, to save a draft. */
  onChange?: (change: FormChange) => void;
  /** Hears of what a form's author has to mend, beside the event `yct-form-defect`. */
  onDefect?: (defect: FormDefect) => void;
  /** What fields ask of the host: the divisions of an address. */
  services?: FieldServices;
  /** Today in China, `YYYY-MM-DD`. Default: by the clock. */
  today?: () => string;
}

/**
 * Renders a form into the one shadow root of its host and keeps its state. The host adds `formStyles` to its styles and
 * calls the render methods from its own `render()`; nothing is submitted here.
 * @example
 * readonly form = new FormController(this, { words: this.localize, goToStep: (step) => (this.step = step) });
 * // this.form.load({ schema, uischema, data }); then in render(): this.form.renderStep(this.step)
 */
export class FormController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: FormControllerOptions;
  #state: FormState | undefined;
  #unsubscribe: (() => void) | undefined;
  #generation = 0;
  #pressed = false;
  #left = new Set<string>();
  readonly #structure: StructureActions;
  readonly #selected = new Map<UiElement, number>();
  readonly #locals = new Map<string, { value: object; version: number }>();

  constructor(host: ReactiveElement, options: FormControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#structure = new StructureActions(host, options.words, () => this.#state);
    host.addController(this);
  }

  /** The state of the loaded form, or undefined before {@link load} and when its schema cannot be read. */
  get state(): FormState | undefined {
    return this.#state;
  }

  hostConnected(): void {
    addEventListener("pointerdown", this.#handlePress, true);
    addEventListener("pointerup", this.#handleRelease, true);
    addEventListener("pointercancel", this.#handleRelease, true);
  }

  hostDisconnected(): void {
    removeEventListener("pointerdown", this.#handlePress, true);
    removeEventListener("pointerup", this.#handleRelease, true);
    removeEventListener("pointercancel", this.#handleRelease, true);
  }

  /** Reads a form and starts from its data; what was filled in before is dropped. Gives false when its schema is broken. */
  load(definition: FormDefinition): boolean {
    this.#unsubscribe?.();
    this.#left.clear();
    this.#selected.clear();
    this.#locals.clear();
    this.#generation++;
    this.#state = this.#read(definition);
    this.#unsubscribe = this.#state?.subscribe((change) => {
      this.#host.requestUpdate();
      this.#options.onChange?.(change);
    });
    this.#host.requestUpdate();
    return this.#state !== undefined;
  }

  /** The fields of a step, by its number in `state.steps`. Without a heading: that is the host's. */
  renderStep(step: number): unknown {
    const state = this.#state;
    const element = state?.model.steps[step]?.element;
    if (!state || !element) return nothing;
    // Keyed, so that no input is handed from one step to another with what the browser keeps in it.
    return keyed(
      `${this.#generation}-${step}`,
      html`<div class="form" @keydown=${preventSubmission} @keypress=${preventSubmission}>
        ${renderElement(element, this.#context(state))}
      </div>`,
    );
  }

  /** The whole form at once, for hosts without steps of their own: a `Categorization` at the top shows as tabs or a stepper. */
  renderForm(): unknown {
    const state = this.#state;
    if (!state) return nothing;
    return keyed(
      this.#generation,
      html`<div class="form" @keydown=${preventSubmission} @keypress=${preventSubmission}>
        ${renderElement(state.model.uischema, this.#context(state))}
      </div>`,
    );
  }

  /** One field alone, by its pointer, where a view shows one question at a time. */
  renderField(pointer: string): unknown {
    const control = this.#state?.controls().find((each) => each.pointer === pointer);
    if (!control) return nothing;
    return keyed(
      `${this.#generation}-${pointer}`,
      html`<div class="form" @keydown=${preventSubmission} @keypress=${preventSubmission}>
        ${renderElement(control.element, this.#context(this.#state as FormState))}
      </div>`,
    );
  }

  /** All answers by step for checking; `onChange` makes each step changeable. */
  renderSummary(options: { onChange?: (step: number) => void } = {}): unknown {
    const state = this.#state;
    if (!state) return nothing;
    return renderReview({
      context: this.#context(state),
      value: (pointer) => state.value(pointer),
      heading: this.#options.heading ?? defaultHeading,
      onChange: options.onChange,
    });
  }

  /**
   * The error summary: of one step, or of the whole form.
   * @param options.more lines of the host's own, as for materials; they come last
   */
  renderErrors(options: { step?: number; more?: readonly SummaryEntry[] } = {}): unknown {
    const { words, heading } = this.#options;
    const own = this.#state?.shownErrors(options.step).map(({ error, control }): SummaryEntry => {
      const controls = this.#state?.model.controls ?? [];
      const text = errorMessage(error, control, words, controls);
      if (!control) return { text };
      return {
        text: placeInLists(control, controls, words) + text,
        target: control.id,
        go: () => void this.focusField(control.pointer),
      };
    });
    return renderErrorSummary([...(own ?? []), ...(options.more ?? [])], words, heading ?? defaultHeading);
  }

  /** Gives the focus to the error summary after the next rendering, unless something of the page around has it. False when none stands there. */
  async focusErrors(): Promise<boolean> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return focusErrorSummary(this.#host);
  }

  /** Brings a field into view and focuses it, on whichever step it stands. False when it is not to be found. */
  async focusField(pointer: string): Promise<boolean> {
    const control = this.#state?.controls().find((each) => each.pointer === pointer);
    if (!control) return false;
    this.#options.goToStep?.(control.step);
    this.#reveal(control);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(`#${control.id}`);
    if (!found) return false;
    const input = found.matches("fieldset:not(.list, .group)")
      ? (found.querySelector<HTMLElement>("input:checked") ?? found.querySelector<HTMLElement>("input"))
      : found;
    (found.closest(".field") ?? found).scrollIntoView({ block: "center" });
    input?.focus({ preventScroll: true });
    return true;
  }

  #read(definition: FormDefinition): FormState | undefined {
    const { today } = this.#options;
    try {
      const isWhole = (control: Control): boolean => {
        const renderer = findRenderer(control, this.#options.fields);
        return renderer !== undefined && (renderer.whole === true || !isComposite(control));
      };
      return new FormState(definition, { onDefect: this.#handleDefect, isWhole, ...(today ? { today } : {}) });
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      this.#handleDefect({ kind: "broken-schema", detail: error.message });
      return undefined;
    }
  }

  #context(state: FormState): LayoutContext {
    return {
      model: state.model,
      words: this.#options.words,
      heading: this.#options.heading ?? defaultHeading,
      elements: this.#options.elements ?? {},
      isHidden: (element) => state.isHidden(element),
      text: (element, property) => elementText(element, property, state.translate),
      field: (control) => this.#field(state, control),
      structure: this.#structure,
      tabs: this.#tabs(state),
      errorCount: (element) => state.errorCount(element),
      renderControl: (control) => this.#renderControl(control),
      reportDefect: (defect) => state.reportDefect(defect),
    };
  }

  /** A field is drawn again only when something about it is another. */
  #renderControl(control: Control): DirectiveResult | undefined {
    const state = this.#state;
    const renderer = findRenderer(control, this.#options.fields);
    if (!state || !renderer) return undefined;
    const { value, draft, error, required, enabled } = state.view(control);
    const { words } = this.#options;
    const version = this.#locals.get(control.id)?.version;
    return guard(
      [control, renderer, value, draft, error, required, enabled, version, words.locale, state.today, this.#generation],
      () => renderer.render(this.#field(state, control)),
    );
  }

  #tabs({ model }: FormState): Tabs {
    const idOf = (element: UiElement): string =>
      `tabs-${model.byElement.get(controlsOf(element)[0] as never)?.id ?? "0"}`;
    return {
      current: (element) => this.#selected.get(model.originOf(element)) ?? 0,
      select: (element, index, focus) => {
        this.#selected.set(model.originOf(element), index);
        this.#host.requestUpdate();
        if (focus) {
          void this.#host.updateComplete.then(() =>
            this.#host.renderRoot.querySelector<HTMLElement>(`#${idOf(element)}-${index}`)?.focus(),
          );
        }
      },
      id: idOf,
    };
  }

  /** Opens the tabs that a control stands behind. */
  #reveal({ element }: Control): void {
    const state = this.#state;
    if (!state) return;
    const visit = (parent: UiElement): boolean => {
      if (parent === element) return true;
      const children = childrenOf(parent);
      const found = children.find(visit);
      if (found && parent.type === "Categorization") {
        const visible = children.filter((child) => !state.isHidden(child));
        this.#selected.set(state.model.originOf(parent), visible.indexOf(found));
      }
      return found !== undefined;
    };
    visit(state.model.uischema);
  }

  #field(state: FormState, control: Control): Field {
    const { words } = this.#options;
    const { pointer } = control;
    const view = state.view(control);
    return {
      ...view,
      words,
      message: view.error && errorMessage(view.error, control, words, state.model.controls),
      today: state.today,
      set: (value, draft) => state.setValue(pointer, value, draft),
      setUnreadable: () => state.setUnreadable(pointer),
      compose: (draft) => state.compose(pointer, draft),
      endComposition: () => state.endComposition(pointer),
      leave: () => this.#handleLeave(pointer),
      local: (make) => this.#local(control, make),
      redraw: () => this.#redraw(control),
      root: () => this.#host.renderRoot,
      services: this.#options.services ?? {},
    };
  }

  #local<T extends object>({ id }: Control, make: () => T): T {
    const known = this.#locals.get(id) ?? { value: make(), version: 0 };
    this.#locals.set(id, known);
    return known.value as T;
  }

  async #redraw({ id }: Control): Promise<void> {
    const local = this.#locals.get(id);
    if (local) local.version++;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  // An error that appears between pressing and releasing would push the pressed button away from under the pointer.
  #handleLeave(pointer: string): void {
    if (this.#pressed) this.#left.add(pointer);
    else this.#state?.touch(pointer);
  }

  readonly #handlePress = (): void => {
    this.#pressed = true;
  };

  readonly #handleRelease = (): void => {
    this.#pressed = false;
    // The click follows the release in the same task.
    setTimeout(() => {
      for (const pointer of this.#left) this.#state?.touch(pointer);
      this.#left.clear();
    });
  };

  readonly #handleDefect = (defect: FormDefect): void => {
    this.#options.onDefect?.(defect);
    // Found while rendering, as a rule; listeners may ask for another rendering.
    queueMicrotask(() => this.#host.dispatchEvent(new FormDefectEvent(defect)));
  };
}

/** Where in which list a field stands, before its sentence: in a summary the label alone would fit every item. */
function placeInLists({ pointer }: Control, controls: readonly Control[], words: FormWords): string {
  return controls
    .filter((list) => list.composition?.kind === "list" && isItemWithin(pointer, list.pointer))
    .map(({ label, pointer: list }) => {
      const count = Number(pointer.slice(list.length + 1).split("/")[0]) + 1;
      return words.textByKey("form.list.place", { label, count });
    })
    .join("");
}

/** Enter in a field must not submit a form around it; a select acts on `keypress`, and uses the key itself on `keydown`. */
function preventSubmission(event: KeyboardEvent): void {
  if (event.key !== "Enter") return;
  const target = event.target as Element;
  // A file input has no value to submit with: Enter opens its dialog.
  const isInput = target.matches("input:not([type=file])") && event.type === "keydown";
  const isSelect = target.matches("select") && event.type === "keypress";
  if (isInput || isSelect) event.preventDefault();
}

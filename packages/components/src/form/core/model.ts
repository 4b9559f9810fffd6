import type { CompiledSchema } from "./compiled-schema.ts";
import { Expander } from "./expand.ts";
import type { Composition } from "./expand.ts";
import { formatPointer, isWithin, parsePointer, scopeToPointer } from "./pointer.ts";
import { childrenOf, controlsOf } from "./rules.ts";
import { choicesOf, resolveSchema, schemaAt, typeOf } from "./schema.ts";
import type { Choice } from "./schema.ts";
import { controlPrefix, elementText, translateChoices } from "./translate.ts";
import type { Translate } from "./translate.ts";
import type { ControlElement, ControlOptions, FieldError, JsonSchema, UiElement } from "./types.ts";

/** A control with all a field needs to know of it that does not change while the form is filled in. */
export interface Control {
  /** Id of the input (or of the fieldset) inside the shadow root; the same control keeps it. */
  readonly id: string;
  readonly pointer: string;
  /** Which step it stands on. */
  readonly step: number;
  readonly element: ControlElement;
  /** Display schema: references followed, `allOf` merged. */
  readonly schema: JsonSchema;
  readonly type: string | undefined;
  /** Whether the object it stands in always requires it; conditions may require it besides. */
  readonly mandatory: boolean;
  /** The answers of a closed list, of the value or (for an array) of its items. */
  readonly choices: readonly Choice[] | undefined;
  readonly label: string;
  readonly hint: string;
  readonly options: ControlOptions;
  /** Prefix of its keys for `translate`. */
  readonly i18n: string;
  /** What it holds below it; undefined for a field. */
  readonly composition: Composition | undefined;
}

/** One step, as the UI schema names it. */
export interface Step {
  /** Position among all steps, hidden ones too: it does not change when another step appears. */
  readonly index: number;
  readonly label: string;
  readonly element: UiElement;
  readonly controls: readonly Control[];
}

/** A form read for the shape its data have: its steps and controls. */
export interface FormModel {
  readonly schema: CompiledSchema;
  readonly uischema: UiElement;
  readonly steps: readonly Step[];
  readonly controls: readonly Control[];
  readonly byElement: ReadonlyMap<UiElement, Control>;
  /** Scopes of controls that the schema does not know, for the developer. */
  readonly unresolved: readonly string[];
  /** An element as it was before anything was put below it: steady while that changes. */
  readonly originOf: (element: UiElement) => UiElement;
}

/** What a {@link FormReader} may be told. */
export interface ReaderOptions {
  /** Which controls are one field, though they hold an object or a list. */
  isWhole?: ((control: Control) => boolean) | undefined;
  translate?: Translate | undefined;
}

/** Whether a control's value has places of its own below it; closed lists of answers have none. */
export function isComposite({ type, choices, schema }: Control): boolean {
  return (
    !choices && (type === "object" || type === "array" || schema.oneOf !== undefined || schema.anyOf !== undefined)
  );
}

/** Reads a form's two schemas into steps and controls, anew where the shape of the data is another (items added, a choice made). */
export class FormReader {
  readonly #schema: CompiledSchema;
  readonly #uischema: UiElement;
  readonly #options: ReaderOptions;
  readonly #expander: Expander;
  readonly #controls = new WeakMap<UiElement, Control>();
  readonly #ids = new WeakMap<UiElement, string>();
  #count = 0;
  #last: FormModel | undefined;

  constructor(schema: CompiledSchema, uischema: UiElement, options: ReaderOptions = {}) {
    this.#schema = schema;
    this.#uischema = uischema;
    this.#options = options;
    this.#expander = new Expander(schema, (element, part) => {
      const control = this.#build(element, part, 0);
      return control.choices !== undefined || (isComposite(control) && (options.isWhole?.(control) ?? false));
    });
  }

  /** The alternatives that a person chose, by pointer; otherwise the data tell. */
  get chosen(): Map<string, number> {
    return this.#expander.chosen;
  }

  /** A UI schema without categories is one step without a label. The same model as before while the shape stays. */
  read(data: unknown): FormModel {
    const uischema = this.#expander.expand(this.#uischema, data);
    if (this.#last?.uischema === uischema) return this.#last;
    const controls: Control[] = [];
    const unresolved: string[] = [];
    const byElement = new Map<UiElement, Control>();
    const steps = stepElements(uischema).map((element, step): Step => {
      const own = controlsOf(element).flatMap((control): Control[] => {
        const made = this.#control(control, step);
        if (!made) {
          unresolved.push(control.scope);
          return [];
        }
        controls.push(made);
        byElement.set(control, made);
        return [made];
      });
      return { index: step, label: elementText(element, "label", this.#options.translate), element, controls: own };
    });
    const originOf = (element: UiElement): UiElement => this.#expander.originOf(element);
    this.#last = { schema: this.#schema, uischema, steps, controls, byElement, unresolved, originOf };
    return this.#last;
  }

  #control(element: ControlElement, step: number): Control | undefined {
    const known = this.#controls.get(element);
    if (known) return known;
    const part = this.#expander.partOf(element);
    if (!part) return undefined;
    const made = this.#build(element, part, step);
    this.#controls.set(element, made);
    return made;
  }

  #build(element: ControlElement, part: JsonSchema, step: number): Control {
    const pointer = scopeToPointer(element.scope);
    const options = element.options ?? {};
    const type = typeOf(part);
    const items = type === "array" ? resolveSchema(this.#schema, part.items) : undefined;
    const path = [...parsePointer(pointer)];
    const own = path.pop() ?? "";
    const { translate } = this.#options;
    const i18n = controlPrefix(element, part, pointer);
    const name = typeof element.label === "string" ? element.label : part.title;
    const hint = options.hint ?? part.description;
    return {
      id: this.#idOf(element),
      pointer,
      step,
      element,
      schema: part,
      type,
      choices: translateChoices(choicesOf(items ?? part), i18n, translate),
      mandatory: schemaAt(this.#schema, formatPointer(path))?.required?.includes(own) ?? false,
      label: translate?.(`${i18n}.label`, name ?? own) ?? name ?? own,
      hint: translate?.(`${i18n}.description`, hint) ?? hint ?? "",
      options,
      i18n,
      composition: this.#expander.compositionOf(element),
    };
  }

  #idOf(element: UiElement): string {
    const origin = this.#expander.originOf(element);
    const id = this.#ids.get(origin) ?? `field-${this.#count++}`;
    this.#ids.set(origin, id);
    return id;
  }
}

function stepElements(uischema: UiElement): UiElement[] {
  if (uischema.type !== "Categorization") return [uischema];
  return childrenOf(uischema).flatMap(stepElements);
}

/**
 * Which control tells of an error: the one at its place, else the one that holds the place (an item of a list), else
 * the first visible one of those it names or that stand below it. `own` is false in the last case.
 */
export function controlOfError(
  controls: readonly Control[],
  error: FieldError,
): { control: Control; own: boolean } | undefined {
  let holder: Control | undefined;
  for (const control of controls) {
    // Of several at one place the innermost tells: a choice has its field after it.
    if (isWithin(error.pointer, control.pointer) && control.pointer.length >= (holder?.pointer.length ?? 0)) {
      holder = control;
    }
  }
  if (holder) return { control: holder, own: true };
  const named = String(error.params["fields"] ?? "").split(" ");
  const below =
    controls.find((control) => named.includes(control.pointer)) ??
    controls.find((control) => isWithin(control.pointer, error.pointer));
  return below && { control: below, own: false };
}

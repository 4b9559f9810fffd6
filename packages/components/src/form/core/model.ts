import type { CompiledSchema } from "./compiled-schema.ts";
import { formatPointer, isWithin, parsePointer, scopeToPointer } from "./pointer.ts";
import { childrenOf, controlsOf } from "./rules.ts";
import { choicesOf, schemaAt, typeOf } from "./schema.ts";
import type { Choice } from "./schema.ts";
import type { ControlElement, ControlOptions, FieldError, JsonSchema, UiElement } from "./types.ts";

/** A control with all a field needs to know of it that does not change while the form is filled in. */
export interface Control {
  /** Position in the whole form, from 0; the same control keeps it. */
  readonly index: number;
  /** Id of the input (or of the fieldset) inside the shadow root. */
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
}

/** One step, as the UI schema names it. */
export interface Step {
  /** Position among all steps, hidden ones too: it does not change when another step appears. */
  readonly index: number;
  readonly label: string;
  readonly element: UiElement;
  readonly controls: readonly Control[];
}

/** A form read once: its steps and controls. */
export interface FormModel {
  readonly schema: CompiledSchema;
  readonly uischema: UiElement;
  readonly steps: readonly Step[];
  readonly controls: readonly Control[];
  readonly byElement: ReadonlyMap<UiElement, Control>;
  /** Scopes of controls that the schema does not know, for the developer. */
  readonly unresolved: readonly string[];
}

/** Reads a form's two schemas into steps and controls. A UI schema without categories is one step without a label. */
export function buildModel(schema: CompiledSchema, uischema: UiElement): FormModel {
  const controls: Control[] = [];
  const unresolved: string[] = [];
  const byElement = new Map<UiElement, Control>();
  const steps = stepElements(uischema).map((element, step): Step => {
    const own = controlsOf(element).flatMap((control): Control[] => {
      const made = buildControl(schema, control, controls.length, step);
      if (!made) {
        unresolved.push(control.scope);
        return [];
      }
      controls.push(made);
      byElement.set(control, made);
      return [made];
    });
    const label = (element as { label?: unknown }).label;
    return { index: step, label: typeof label === "string" ? label : "", element, controls: own };
  });
  return { schema, uischema, steps, controls, byElement, unresolved };
}

function stepElements(uischema: UiElement): UiElement[] {
  if (uischema.type !== "Categorization") return [uischema];
  return childrenOf(uischema).flatMap(stepElements);
}

function buildControl(
  schema: CompiledSchema,
  element: ControlElement,
  index: number,
  step: number,
): Control | undefined {
  const pointer = scopeToPointer(element.scope);
  const part = schemaAt(schema, pointer);
  if (!part) return undefined;
  const options = element.options ?? {};
  const type = typeOf(part);
  const items = type === "array" ? schemaAt(schema, `${pointer}/0`) : undefined;
  const path = parsePointer(pointer);
  const own = path.pop() ?? "";
  const name = typeof element.label === "string" ? element.label : part.title;
  return {
    index,
    id: `field-${index}`,
    pointer,
    step,
    element,
    schema: part,
    type,
    choices: choicesOf(items ?? part),
    mandatory: schemaAt(schema, formatPointer(path))?.required?.includes(own) ?? false,
    label: name ?? own,
    hint: options.hint ?? part.description ?? "",
    options,
  };
}

/**
 * Which control tells of an error: the one at its place, else the one that holds the place (an item of a list), else
 * the first visible one of those it names or that stand below it. `own` is false in the last case.
 */
export function controlOfError(
  controls: readonly Control[],
  error: FieldError,
): { control: Control; own: boolean } | undefined {
  const holder = controls
    .filter((control) => isWithin(error.pointer, control.pointer))
    .sort((a, b) => b.pointer.length - a.pointer.length)[0];
  if (holder) return { control: holder, own: true };
  const named = String(error.params["fields"] ?? "").split(" ");
  const below =
    controls.find((control) => named.includes(control.pointer)) ??
    controls.find((control) => isWithin(control.pointer, error.pointer));
  return below && { control: below, own: false };
}

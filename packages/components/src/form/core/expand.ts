import { alternativesOf, fittingAlternative } from "./alternatives.ts";
import type { Alternative } from "./alternatives.ts";
import type { CompiledSchema } from "./compiled-schema.ts";
import { elementsOf, isInsideItself } from "./derive-ui-schema.ts";
import {
  childPointer,
  formatPointer,
  getAt,
  isObject,
  parsePointer,
  pointerToScope,
  scopeToPointer,
} from "./pointer.ts";
import { rebase } from "./rebase.ts";
import { childrenOf, isControl } from "./rules.ts";
import { itemOf, resolveSchema, schemaAt, typeOf } from "./schema.ts";
import type { ControlElement, ControlOptions, JsonSchema, UiElement } from "./types.ts";

/** What a control holds besides a value of its own. */
export type Composition =
  | { readonly kind: "list"; readonly count: number }
  /** `begun` is false where an object within itself waits to be asked for. */
  | { readonly kind: "object"; readonly begun: boolean }
  | { readonly kind: "choice"; readonly alternatives: readonly Alternative[]; readonly chosen: number | undefined };

/** Which controls are a field as a whole, whatever their schema holds. */
export type IsWhole = (element: ControlElement, part: JsonSchema) => boolean;

/** Elements that the form lays out for the items of a list: one each. */
export const ITEM = "Item";

/**
 * Puts elements for what stands below controls into a UI schema: the fields of an object, the items of a list, the fields of
 * the alternative that was chosen. Depends on the shape of the data only; as long as that stays, the same elements come out.
 */
export class Expander {
  readonly #schema: CompiledSchema;
  readonly #isWhole: IsWhole;
  readonly #parts = new WeakMap<UiElement, JsonSchema>();
  readonly #within = new WeakMap<UiElement, ReadonlySet<object>>();
  readonly #contents = new WeakMap<UiElement, Map<string, UiElement[]>>();
  readonly #kept = new WeakMap<UiElement, UiElement>();
  readonly #origins = new WeakMap<UiElement, UiElement>();
  readonly #compositions = new WeakMap<UiElement, Composition>();
  /** The alternative a person chose, by pointer; otherwise the data tell. */
  readonly chosen = new Map<string, number>();

  constructor(schema: CompiledSchema, isWhole: IsWhole) {
    this.#schema = schema;
    this.#isWhole = isWhole;
  }

  /** The element with all below it, for these data. */
  expand(element: UiElement, data: unknown): UiElement {
    if (!isControl(element)) return this.#keep(element, childrenOf(element), data);
    const part = this.partOf(element);
    if (!part || this.#isWhole(element, part)) return element;
    const composed = this.#compose(element, part, data);
    if (!composed) return element;
    const made = this.#keep(element, composed.contents, data, composed.composition);
    this.#compositions.set(made, composed.composition);
    return made;
  }

  /** The display schema of a control, or undefined where the schema does not know its scope. */
  partOf(element: ControlElement): JsonSchema | undefined {
    const origin = this.originOf(element);
    const known = this.#parts.get(origin);
    if (known) return known;
    const part = schemaAt(this.#schema, scopeToPointer(element.scope));
    if (part) this.#parts.set(origin, part);
    return part;
  }

  /** The element before anything was put into it: steady while its content changes. */
  originOf(element: UiElement): UiElement {
    return this.#origins.get(element) ?? element;
  }

  compositionOf(element: UiElement): Composition | undefined {
    return this.#compositions.get(element);
  }

  #keep(origin: UiElement, contents: readonly UiElement[], data: unknown, composition?: Composition): UiElement {
    const children = contents.map((child) => this.expand(child, data));
    if (!composition && children.every((child, index) => child === contents[index])) return origin;
    const known = this.#kept.get(origin);
    const before = known && childrenOf(known);
    if (
      known &&
      before?.length === children.length &&
      children.every((child, index) => child === before[index]) &&
      sameComposition(this.#compositions.get(known), composition)
    ) {
      return known;
    }
    const made: UiElement = { ...origin, elements: children };
    this.#kept.set(origin, made);
    this.#origins.set(made, this.originOf(origin));
    return made;
  }

  #compose(
    element: ControlElement,
    part: JsonSchema,
    data: unknown,
  ): { composition: Composition; contents: UiElement[] } | undefined {
    const pointer = scopeToPointer(element.scope);
    const value = getAt(data, pointer);
    const alternatives = alternativesOf(this.#schema, part);
    if (alternatives) {
      const chosen = this.chosen.get(pointer) ?? fittingAlternative(this.#schema, alternatives, value);
      const contents = chosen === undefined ? [] : this.#alternative(element, alternatives, chosen, pointer);
      return { composition: { kind: "choice", alternatives, chosen }, contents };
    }
    switch (typeOf(part)) {
      case "array": {
        const items = Array.isArray(value) ? (value as unknown[]) : [];
        const contents = items.map((_, index) => this.#item(element, part, pointer, index));
        return { composition: { kind: "list", count: items.length }, contents };
      }
      case "object": {
        const within = this.#withinOf(element);
        const begun = pointer === "" || value !== undefined || !(isInsideItself(part, within) || within.size >= 5);
        const contents = begun ? this.#fields(element, part, pointer, "object") : [];
        return { composition: { kind: "object", begun }, contents };
      }
      default:
        return undefined;
    }
  }

  #alternative(
    element: ControlElement,
    alternatives: readonly Alternative[],
    chosen: number,
    pointer: string,
  ): UiElement[] {
    const part = alternatives[chosen]?.part;
    if (!part) return [];
    if (typeOf(part) === "object" && part.properties && !alternativesOf(this.#schema, part)) {
      return this.#fields(element, part, pointer, `alternative ${chosen}`);
    }
    return this.#content(element, `alternative ${chosen}`, () => [
      this.#control(
        pointer,
        { label: false },
        { ...part, title: part.title ?? alternatives[chosen]?.title ?? "" },
        element,
      ),
    ]);
  }

  #item(element: ControlElement, list: JsonSchema, pointer: string, index: number): UiElement {
    const place = childPointer(pointer, index);
    const [item] = this.#content(element, `item ${index}`, () => {
      const raw = itemOf(list, index);
      const part = resolveSchema(this.#schema, raw);
      const plain = typeOf(part) === "object" && !alternativesOf(this.#schema, part) && !this.#isWhole(element, part);
      const within = new Set([...this.#withinOf(element), part]);
      const elements = plain
        ? this.#detail(element, part, place, within)
        : [
            this.#control(
              place,
              { label: false },
              { title: `${list.title ?? nameOf(pointer)} ${index + 1}`, ...part },
              element,
            ),
          ];
      return [{ type: ITEM, index, elements: readonlyIf(element, list, elements) }];
    });
    return item as UiElement;
  }

  #fields(element: ControlElement, part: JsonSchema, pointer: string, key: string): UiElement[] {
    const within = new Set([...this.#withinOf(element), part]);
    return this.#content(element, key, () => readonlyIf(element, part, this.#detail(element, part, pointer, within)));
  }

  #detail(element: ControlElement, part: JsonSchema, pointer: string, within: ReadonlySet<object>): UiElement[] {
    const { detail } = element.options ?? {};
    if (isObject(detail) && typeof detail.type === "string") {
      const own = rebase(detail, pointer, (control, place) => {
        const known = schemaAt(this.#schema, place, part);
        if (known) this.#parts.set(control, known);
        this.#within.set(control, within);
      });
      return [own];
    }
    return elementsOf(this.#schema, part, pointer, within, (control, known, ancestors) => {
      this.#parts.set(control, known);
      this.#within.set(control, ancestors);
    });
  }

  #control(pointer: string, more: object, part: JsonSchema, parent: ControlElement): ControlElement {
    const options: ControlOptions = { ...parent.options };
    delete options.detail;
    const control: ControlElement = { type: "Control", scope: pointerToScope(pointer), options, ...more };
    this.#parts.set(control, part);
    this.#within.set(control, this.#withinOf(parent));
    return control;
  }

  #content(element: UiElement, key: string, make: () => UiElement[]): UiElement[] {
    const origin = this.originOf(element);
    const known = this.#contents.get(origin) ?? new Map<string, UiElement[]>();
    this.#contents.set(origin, known);
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  }

  /** The objects that a control stands in; for one that an author placed, those on the way to it. */
  #withinOf(element: ControlElement): ReadonlySet<object> {
    const origin = this.originOf(element);
    const known = this.#within.get(origin);
    if (known) return known;
    const path = parsePointer(scopeToPointer(element.scope));
    const within = new Set<object>();
    for (let depth = 0; depth < path.length; depth++) {
      within.add(schemaAt(this.#schema, formatPointer(path.slice(0, depth))) ?? {});
    }
    this.#within.set(origin, within);
    return within;
  }
}

function sameComposition(a: Composition | undefined, b: Composition | undefined): boolean {
  if (a?.kind !== b?.kind || !a || !b) return a === b;
  if (a.kind === "list") return a.count === (b as typeof a).count;
  if (a.kind === "object") return a.begun === (b as typeof a).begun;
  return a.chosen === (b as typeof a).chosen;
}

const nameOf = (pointer: string): string => pointer.split("/").pop() ?? "";

/** Below what is only to be read, all is. */
function readonlyIf(element: ControlElement, part: JsonSchema, elements: UiElement[]): UiElement[] {
  if (!part.readOnly && !element.options?.readonly) return elements;
  const mark = (each: UiElement): void => {
    if (isControl(each)) each.options = { ...each.options, readonly: true };
    childrenOf(each).forEach(mark);
  };
  elements.forEach(mark);
  return elements;
}

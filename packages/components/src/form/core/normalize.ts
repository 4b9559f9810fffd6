import { childrenOf } from "./rules.ts";
import type { ControlOptions, UiElement } from "./types.ts";

/**
 * A UI schema with the names this form uses: a `ListWithDetail` is a control of a list, since this form lays out the
 * detail of each item anyway. What needs no change stays the same object.
 */
export function normalizeUiSchema(element: UiElement | undefined): UiElement | undefined {
  return element && normalize(element);
}

function normalize(element: UiElement): UiElement {
  const options = element.options && normalizeOptions(element.options);
  const children = childrenOf(element);
  const next = children.map(normalize);
  const isList = element.type === "ListWithDetail";
  if (!isList && options === element.options && next.every((child, index) => child === children[index])) return element;
  return {
    ...element,
    ...(isList && { type: "Control" }),
    ...(options && { options }),
    ...(children.length > 0 && { elements: next }),
  };
}

function normalizeOptions(options: ControlOptions): ControlOptions {
  const { detail } = options;
  if (typeof detail !== "object") return options;
  const own = normalize(detail);
  return own === detail ? options : { ...options, detail: own };
}

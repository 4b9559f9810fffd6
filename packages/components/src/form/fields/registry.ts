import type { Control } from "../core/model.ts";
import { checkboxRenderer, switchRenderer } from "./boolean-fields.ts";
import { checkboxGroupRenderer, radioRenderer, selectRenderer } from "./choice-fields.ts";
import { dateRenderer } from "./date-field.ts";
import type { FieldRenderer } from "./field.ts";
import { readonlyRenderer } from "./readonly-field.ts";
import { numberRenderer, textareaRenderer, textRenderer } from "./text-fields.ts";

/** The kinds of field a form knows by itself. */
export const fieldRenderers: readonly FieldRenderer[] = [
  textRenderer,
  textareaRenderer,
  numberRenderer,
  dateRenderer,
  selectRenderer,
  radioRenderer,
  checkboxGroupRenderer,
  switchRenderer,
  checkboxRenderer,
  readonlyRenderer,
];

/**
 * The renderer that fits a control best, or undefined when none does.
 * @param more renderers of the host's own; at equal rank they win over the built-in ones
 */
export function findRenderer(control: Control, more: readonly FieldRenderer[] = []): FieldRenderer | undefined {
  let best: FieldRenderer | undefined;
  let rank = 0;
  for (const renderer of [...more, ...fieldRenderers]) {
    const own = renderer.test(control);
    if (own > rank) [best, rank] = [renderer, own];
  }
  return best;
}

import type { Control } from "../core/model.ts";
import { addressRenderer } from "./address-field.ts";
import { checkboxRenderer, switchRenderer } from "./boolean-fields.ts";
import { checkboxGroupRenderer, radioRenderer, selectRenderer } from "./choice-fields.ts";
import { comboboxRenderer } from "./combobox-field.ts";
import { dateRenderer } from "./date-field.ts";
import type { FieldRenderer } from "./field.ts";
import { readonlyRenderer } from "./readonly-field.ts";
import { signatureRenderer } from "./signature-field.ts";
import { moneyRenderer, numberRenderer, textareaRenderer, textRenderer } from "./text-fields.ts";

/** The kinds of field a form knows by itself. */
export const fieldRenderers: readonly FieldRenderer[] = [
  textRenderer,
  textareaRenderer,
  numberRenderer,
  moneyRenderer,
  dateRenderer,
  selectRenderer,
  comboboxRenderer,
  radioRenderer,
  checkboxGroupRenderer,
  switchRenderer,
  checkboxRenderer,
  addressRenderer,
  signatureRenderer,
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

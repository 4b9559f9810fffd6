import type { Answers } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { applies } from "../item/applicable-materials.ts";
import { limitInWords } from "../item/item-words.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import type { GuideContext } from "./guide-context.ts";
import { renderSection } from "./guide-context.ts";

/** The items of a bundle 一件事 that these answers ask for, who decides each, and the one limit; nothing of a single item. */
export function renderParts(context: GuideContext, answers: Answers): unknown {
  const { guide, localize } = context;
  const parts = (guide.parts ?? []).filter((part) => applies(part, answers));
  if (parts.length === 0) return nothing;
  const limit = limitInWords(guide.limits.promised, localize);
  const content: TemplateResult = html`<p>${localize.textByKey("itemGuide.parts.limit", { limit })}</p>
    <ol class="bundle">
      ${parts.map(
        ({ item, deciding, limits }) =>
          html`<li class="bundle__part">
            <p><b>${renderText(item, localize)}</b></p>
            ${renderFacts({
              facts: [
                { term: localize.textByKey("itemGuide.parts.by"), value: renderText(deciding.name, localize) },
                { term: localize.textByKey("itemGuide.parts.alone"), value: limitInWords(limits.promised, localize) },
              ],
            })}
          </li>`,
      )}
    </ol>`;
  return renderSection("parts", content, context);
}

import type { Guide, LocalizedText } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { RenderHeading } from "../form/heading.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderText } from "../parts/localized-text.ts";

/** What every part of a guide's page is rendered from. */
export interface GuideContext {
  readonly guide: Guide;
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  /** Whether window staff read it, who see the checkpoints for the counter as well. */
  readonly counter: boolean;
}

/** Sections that can be jumped to. */
export type SectionName = "conditions" | "parts" | "materials" | "duration" | "fees" | "venues" | "sheet" | "more";

/** A section under a heading that asks what people ask. It can take the focus, for links from elsewhere on the page. */
export function renderSection(
  name: SectionName,
  content: unknown,
  { heading, localize }: GuideContext,
): TemplateResult {
  const id = `section-${name}`;
  return html`<div class="section" id=${name} part="section" role="group" tabindex="-1" aria-labelledby=${id}>
    ${heading(1, localize.textByKey(`itemGuide.${name}`), "section__title", id)} ${content}
  </div>`;
}

/** Texts as a bulleted list; one alone as a sentence. */
export function renderPoints(texts: readonly LocalizedText[], localize: Localizer): TemplateResult {
  const [only] = texts;
  if (only && texts.length === 1) return html`<p>${renderText(only, localize)}</p>`;
  return html`<ul class="points">
    ${texts.map((text) => html`<li>${renderText(text, localize)}</li>`)}
  </ul>`;
}

/** A telephone number that can be dialled. */
export function renderPhone(phone: string): TemplateResult {
  return html`<a class="numeric phone" href="tel:${phone.replace(/[^0-9+]/g, "")}">${phone}</a>`;
}

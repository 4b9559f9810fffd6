import type { TemplateResult } from "lit";
import { html } from "lit";
import type { TrackerContext } from "./tracker-context.ts";

/** A titled section of the tracker; its name is its part. */
export function renderSection(
  context: TrackerContext,
  name: string,
  title: string,
  content: TemplateResult,
): TemplateResult {
  return html`<section class="section" part=${name} aria-labelledby="${name}-title">
    ${context.heading(1, title, "heading-small", `${name}-title`)} ${content}
  </section>`;
}

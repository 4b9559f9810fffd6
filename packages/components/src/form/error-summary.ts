import { html, nothing } from "lit";
import type { ReactiveElement, TemplateResult } from "lit";
import { mayMoveFocus } from "../controllers/move-focus.ts";
import type { FormWords } from "./form.messages.ts";
import type { RenderHeading } from "./heading.ts";

/** One line of the summary. */
export interface SummaryEntry {
  readonly text: string;
  /** Id of the field in the same shadow root; only names the link. */
  readonly target?: string | undefined;
  /** Brings the person to the field, across steps; without it the line is text only. */
  readonly go?: (() => void) | undefined;
}

/**
 * The list of all that is to be corrected, for the top of a view; nothing when there is nothing. Links go by script, since
 * a fragment does not reach into a shadow root. Pass it to {@link focusErrorSummary} once it stands.
 */
export function renderErrorSummary(
  entries: readonly SummaryEntry[],
  words: FormWords,
  heading: RenderHeading,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const linked = entries.some(({ go }) => go);
  return html`<section class="error-summary" tabindex="-1" aria-labelledby="error-summary-title">
    ${heading(
      1,
      words.textByKey("form.summary.title", { count: entries.length }),
      "error-summary__title",
      "error-summary-title",
    )}
    ${linked ? html`<p class="error-summary__hint">${words.textByKey("form.summary.hint")}</p>` : nothing}
    <ul class="error-summary__list">
      ${entries.map((entry) => html`<li>${renderEntry(entry)}</li>`)}
    </ul>
  </section>`;
}

function renderEntry({ text, target, go }: SummaryEntry): unknown {
  if (!go) return text;
  return html`<a
    class="error-summary__link"
    href="#${target ?? "error-summary-title"}"
    @click=${(event: Event) => {
      event.preventDefault();
      go();
    }}
    >${text}</a
  >`;
}

/** Gives the focus to the summary of an element, where it may, so that it is read out and seen. False when none stands there. */
export function focusErrorSummary(host: ReactiveElement): boolean {
  const summary = host.renderRoot.querySelector<HTMLElement>(".error-summary");
  if (mayMoveFocus(host)) summary?.focus();
  return summary !== null;
}

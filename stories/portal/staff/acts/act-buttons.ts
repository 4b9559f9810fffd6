import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Choice } from "../fields.ts";

/** What can be done, to choose from: one at a time is open, and its form, `act-form`, stands below. */
export const renderActButtons = (
  acts: readonly Choice[],
  open: string | undefined,
  toggle: (act: string) => void,
): TemplateResult => html`
  <div class="act-buttons">
    ${acts.map(
      ([act, words]) => html`
        <button type="button" aria-expanded=${act === open} aria-controls="act-form" @click=${() => toggle(act)}>
          ${words}
        </button>
      `,
    )}
  </div>
`;

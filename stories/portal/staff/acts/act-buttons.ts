import { html } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Choice } from "../fields.ts";

/** What can be done, to choose from: one at a time is open, and its form, `act-form`, stands below. A button stays what it is while others come and go. */
export const renderActButtons = (
  acts: readonly Choice[],
  open: string | undefined,
  toggle: (act: string) => void,
): TemplateResult => html`
  <div class="act-buttons">
    ${repeat(
      acts,
      ([act]) => act,
      ([act, words]) => html`
        <button type="button" aria-expanded=${act === open} aria-controls="act-form" @click=${() => toggle(act)}>
          ${words}
        </button>
      `,
    )}
  </div>
`;

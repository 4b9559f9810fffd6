import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Desk } from "../desk.ts";
import type { Choice } from "../fields.ts";

/**
 * What can be done, to choose from: one at a time is open, and its form, `act-form`, stands below. A button stays what it is while others
 * come and go; what comes `next` in the usual course stands out.
 */
export const renderActButtons = (
  acts: readonly Choice[],
  open: string | undefined,
  toggle: (act: string) => void,
  next?: string,
): TemplateResult => html`
  <div class="act-buttons">
    ${repeat(
      acts,
      ([act]) => act,
      ([act, words]) => html`
        <button
          type="button"
          class=${act === next && open === undefined ? "next" : nothing}
          aria-expanded=${act === open}
          aria-controls="act-form"
          @click=${() => toggle(act)}
        >
          ${words}
        </button>
      `,
    )}
  </div>
`;

/** Gives a form up; the button that opened it has the focus again. */
export const renderCancel = (desk: Desk, close: () => void): TemplateResult => html`
  <button
    type="button"
    @click=${({ currentTarget }: Event) => {
      const part = (currentTarget as HTMLElement).closest("li, .act");
      const opener = part?.querySelector<HTMLElement>('[aria-controls="act-form"][aria-expanded="true"]');
      close();
      opener?.focus();
    }}
  >
    ${desk.say("cancel")}
  </button>
`;

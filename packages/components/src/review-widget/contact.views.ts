import type { ReviewContact, ReviewInvitation } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderIcon } from "../parts/icon.ts";
import type { ChangeRating, Rating, RatingProblem } from "./rating-state.ts";
import { isAnonymous, isBad } from "./rating-state.ts";
import type { ReviewContext } from "./review-context.ts";

/** What the question who rates needs. */
export interface ContactOptions {
  readonly rating: Rating;
  readonly problem: RatingProblem | undefined;
  /** Whether the browser may remember what is typed. */
  readonly shared: boolean;
  /** Whether the case was looked up by the code on its receipt: staff may know that, and anonymous ratings do not open by it. */
  readonly byReceipt: boolean;
  readonly onChange: ChangeRating;
}

interface Tick {
  readonly name: string;
  readonly on: boolean;
  readonly title: string;
  readonly hint: string;
  readonly onToggle: (on: boolean) => void;
}

const renderTick = ({ name, on, title, hint, onToggle }: Tick): TemplateResult =>
  html`<label class="choice ${on ? "choice--checked" : ""}">
    <input
      class="choice__input"
      type="checkbox"
      name=${name}
      .checked=${live(on)}
      @change=${(event: Event): void => onToggle((event.currentTarget as HTMLInputElement).checked)}
    />
    <span class="choice__text">
      <span class="choice__title">${title}</span>
      <span class="choice__description">${hint}</span>
    </span>
  </label>`;

function renderContactField(
  id: keyof ReviewContact,
  contact: ReviewContact,
  { localize }: ReviewContext,
  { problem, shared, onChange }: ContactOptions,
): TemplateResult {
  const invalid = problem === id;
  return html`<div class="field ${invalid ? "field--invalid" : ""}">
    <label class="field__label" for=${id}>${localize.text(`reviewWidget.contact.${id}`)}</label>
    ${
      invalid
        ? html`<p class="field__error" id="${id}-error">
            ${renderIcon("danger")}<span>${localize.text(`reviewWidget.contact.${id}Missing`)}</span>
          </p>`
        : nothing
    }
    <input
      class="control contact__control"
      id=${id}
      type=${id === "mobile" ? "tel" : "text"}
      maxlength=${id === "mobile" ? 20 : 60}
      autocomplete=${shared ? "off" : id === "mobile" ? "tel" : "name"}
      aria-required="true"
      aria-invalid=${String(invalid)}
      aria-describedby=${invalid ? `${id}-error` : nothing}
      .value=${live(contact[id])}
      @input=${({ currentTarget }: Event): void => {
        const { value } = currentTarget as HTMLInputElement;
        onChange((now) => ({ ...now, contact: { ...(now.contact ?? contact), [id]: value } }));
      }}
    />
  </div>`;
}

/** Of a service without a case nobody knows who rates: whoever wants to be reached says how. */
function renderWho(context: ReviewContext, options: ContactOptions): TemplateResult {
  const { localize } = context;
  const { rating, onChange } = options;
  const { contact } = rating;
  return html`<div class="who">
    ${renderTick({
      name: "contact",
      on: contact !== undefined,
      title: localize.text("reviewWidget.leaveContact"),
      hint: localize.text("reviewWidget.leaveContactHint"),
      onToggle: (on) => onChange((now) => ({ ...now, contact: on ? { name: "", mobile: "" } : undefined })),
    })}
    ${
      contact
        ? html`<div class="contact">
            ${renderContactField("name", contact, context, options)}
            ${renderContactField("mobile", contact, context, options)}
          </div>`
        : nothing
    }
  </div>`;
}

/** Whether those who were rated may know who rates, in one sentence each what follows from it, and whether a call is welcome. */
export function renderContact(
  invitation: ReviewInvitation,
  context: ReviewContext,
  options: ContactOptions,
): TemplateResult {
  const { localize } = context;
  const { rating, onChange } = options;
  return html`<div class="who">
    ${
      invitation.origin === "case"
        ? renderTick({
            name: "anonymous",
            on: rating.anonymous,
            title: localize.text("reviewWidget.anonymous"),
            hint: localize.text(options.byReceipt ? "reviewWidget.anonymousByReceipt" : "reviewWidget.anonymousHint"),
            onToggle: (anonymous) => onChange((now) => ({ ...now, anonymous })),
          })
        : renderWho(context, options)
    }
    ${
      isBad(rating.satisfaction) && !isAnonymous(rating, invitation)
        ? renderTick({
            name: "contact-wanted",
            on: rating.contactWanted,
            title: localize.text("reviewWidget.contactWanted"),
            hint: localize.text("reviewWidget.contactWantedHint"),
            onToggle: (contactWanted) => onChange((now) => ({ ...now, contactWanted })),
          })
        : nothing
    }
  </div>`;
}

import type { Applicant } from "@yichuang/sdk";
import { maskResidentId } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../../i18n/localizer.ts";
import type { Fact } from "../../parts/facts.ts";
import { renderFacts } from "../../parts/facts.ts";

function factsOf(applicant: Applicant, localize: Localizer): readonly Fact[] {
  const { type, number } = applicant.certificate;
  // Enough to recognise it by, on a screen that others may see.
  const shown = type === "resident_id" ? maskResidentId(number) : number;
  const value = html`<span class="numeric" translate="no">${shown}</span>`;
  if (applicant.kind === "person") {
    return [
      { term: localize.textByKey("intake.name.person"), value: applicant.name },
      { term: localize.textByKey(`intake.certificate.${type}`), value },
    ];
  }
  return [
    { term: localize.textByKey("intake.organisation"), value: applicant.name },
    { term: localize.textByKey("intake.uscc"), value },
    { term: localize.textByKey("intake.representative"), value: applicant.representative },
  ];
}

/** Who is signed in, as the applicant: shown, not asked. */
export function renderIdentity(applicant: Applicant | undefined, localize: Localizer): unknown {
  if (!applicant) return nothing;
  return html`<div class="identity">
    <p class="subtle">${localize.textByKey("intake.signedIn")}</p>
    ${renderFacts({ facts: factsOf(applicant, localize) })}
  </div>`;
}

/** The same among the answers to be checked. */
export function renderIdentityReview(applicant: Applicant | undefined, localize: Localizer): TemplateResult {
  const rows = applicant ? factsOf(applicant, localize).filter(({ value }) => value !== undefined) : [];
  return html`<dl class="review__list">
    ${rows.map(
      ({ term, value }) =>
        html`<div class="review__row">
          <dt class="review__term">${term}</dt>
          <dd class="review__value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

import type { CommitmentOffer, Material } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { RenderHeading } from "../../form/index.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderFacts } from "../../parts/facts.ts";
import { renderIcon } from "../../parts/icon.ts";
import { renderText } from "../../parts/localized-text.ts";
import type { Materials } from "../materials.ts";

/** What the choice between proofs and a promise needs. */
export interface CommitmentContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly materials: Materials;
}

/** Id of the choice, for the error summary. */
export const COMMITMENT_ID = "commitment";

const namesOf = (materials: readonly Material[], localize: Localizer): string =>
  localize.list(materials.map(({ name }) => name.text));

/** The sentence for what keeps the promise from being made. */
export const commitmentFaultInWords = (
  { commitmentFault, sparable }: Materials,
  localize: Localizer,
): string | undefined =>
  commitmentFault &&
  localize.textByKey(`intake.commitment.error.${commitmentFault}`, { list: namesOf(sparable, localize) });

/** Where the guide offers it: hand the proofs in, or promise in their place 告知承诺. */
export function renderCommitment({ localize, heading, materials }: CommitmentContext): unknown {
  const { commitment, sparable } = materials;
  const { offer, chosen } = commitment;
  if (!offer || sparable.length === 0) return nothing;
  const list = namesOf(sparable, localize);
  const fault = commitmentFaultInWords(materials, localize);
  const way = (promise: boolean): TemplateResult => {
    const key = promise ? "intake.commitment.promise" : "intake.commitment.supply";
    return html`<label class="choice ${chosen === promise ? "choice--checked" : ""}">
      <input
        class="choice__input"
        type="radio"
        name="commitment"
        value=${promise ? "promise" : "supply"}
        .checked=${live(chosen === promise)}
        @change=${(): void => materials.commit(promise)}
      />
      <span class="choice__text">
        <span class="choice__title">${localize.textByKey(key, { list })}</span>
        <span class="choice__description">${localize.textByKey(`${key}.note`)}</span>
      </span>
    </label>`;
  };
  return html`<section
    class="commitment ${fault === undefined ? "" : "material--invalid"}"
    id=${COMMITMENT_ID}
    tabindex="-1"
    aria-labelledby="commitment-name"
  >
    ${heading(2, localize.textByKey("intake.commitment"), "material__name", "commitment-name")}
    ${
      fault === undefined
        ? nothing
        : html`<p class="field__error" id="commitment-error">${renderIcon("danger")}<span>${fault}</span></p>`
    }
    <fieldset class="material__ways">
      <legend class="field__label">${localize.textByKey("intake.commitment.which", { list })}</legend>
      <div class="choices">${way(false)}${way(true)}</div>
    </fieldset>
    ${chosen ? renderOffer(offer, list, { localize, heading, materials }) : nothing}
  </section>`;
}

function renderOffer(offer: CommitmentOffer, list: string, { localize, materials }: CommitmentContext): TemplateResult {
  const { commitment } = materials;
  const { told, promised, consequences, verification } = offer;
  const fact = (name: string, value: unknown) => ({ term: localize.textByKey(`intake.commitment.${name}`), value });
  return html`${renderFacts({
      stacked: true,
      facts: [
        fact("told", renderText(told, localize)),
        fact("promised", renderText(promised, localize)),
        fact("spares", list),
        fact(
          "verification",
          localize.textByKey("intake.commitment.verified", { duration: localize.duration(verification) }),
        ),
        fact("consequences", renderText(consequences, localize)),
      ],
    })}
    <label class="choice ${commitment.confirmed ? "choice--checked" : ""}">
      <input
        class="choice__input"
        type="checkbox"
        name="commitment-confirmed"
        aria-required="true"
        aria-invalid=${commitment.fault === "unconfirmed" ? "true" : nothing}
        aria-describedby=${commitment.fault === undefined ? nothing : "commitment-error"}
        .checked=${live(commitment.confirmed)}
        @change=${(event: Event): void => materials.confirmCommitment((event.target as HTMLInputElement).checked)}
      />
      <span class="choice__text">${localize.textByKey("intake.commitment.confirm")}</span>
    </label>`;
}

/** The promise as it will be made, as a row of the materials' review. */
export function renderCommitmentReview({
  localize,
  materials,
}: Pick<CommitmentContext, "localize" | "materials">): unknown {
  const { commitment, sparable } = materials;
  if (!commitment.offer || !commitment.chosen || sparable.length === 0) return nothing;
  const fault = commitmentFaultInWords(materials, localize);
  const key = commitment.confirmed ? "intake.commitment.review" : "intake.commitment.review.open";
  const duration = localize.duration(commitment.offer.verification);
  return html`<div class="review__row">
    <dt class="review__term">${localize.textByKey("intake.commitment.name")}</dt>
    <dd class="review__value">
      ${
        fault === undefined
          ? localize.textByKey(key, { list: namesOf(sparable, localize), duration })
          : html`<span class="review__fault">${renderIcon("danger")} ${fault}</span>`
      }
    </dd>
  </div>`;
}

import type { HandlingStep, Review } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "../desk.ts";
import { dateTime, dateWords, lastDayWords } from "../format.ts";

export type HandlingState = Exclude<Review["handling"]["state"], "none">;

/** Where staff have done their part. */
export const SETTLED: readonly HandlingState[] = ["answered", "confirmed", "set_aside"];

/** Where the person is still to be contacted, and where it is still to be put right. */
const UNCONTACTED: readonly Review["handling"]["state"][] = ["open", "assigned"];
const UNRECTIFIED: readonly Review["handling"]["state"][] = [...UNCONTACTED, "contacted", "measures"];

/** Who rated what, when, and by when something must be done about it. */
export function renderFacts(
  desk: Desk,
  { handling, anonymous, reviewer, reviewerMobile, at, caseNo }: Review,
): TemplateResult {
  const { state, body, contactDue, rectifyDue } = handling;
  const facts = [
    // The platform tells no more than the day of who rated without a name.
    anonymous ? dateWords(desk, at.slice(0, 10)) : dateTime(desk, at),
    anonymous ? desk.say("anonymous") : [reviewer, reviewerMobile].filter(Boolean).join(" "),
    caseNo,
    body?.name.text,
    UNCONTACTED.includes(state) && contactDue && lastDayWords(desk, "contactBy", contactDue.date),
    UNRECTIFIED.includes(state) && rectifyDue && lastDayWords(desk, "rectifyBy", rectifyDue.date),
  ];
  return html`<p class="review-facts quiet numeric">
    ${facts.filter(Boolean).map((each) => html`<span>${each}</span>`)}
  </p>`;
}

/** What was done; of what is settled only when it is asked for. */
export function renderSteps(desk: Desk, { handling: { steps, state } }: Review): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  const lines = html`<ol class="lines">
    ${steps.map((step) => renderStep(desk, step))}
  </ol>`;
  if (!SETTLED.some((each) => each === state)) return lines;
  return html`<details>
    <summary>${desk.say("handlingSteps", { count: steps.length })}</summary>
    ${lines}
  </details>`;
}

function renderStep(desk: Desk, { kind, at, text, body, round }: HandlingStep): TemplateResult {
  return html`<li>
    <span class="numeric quiet">${dateTime(desk, at)}</span>
    <strong>${desk.say(`step_${kind}`)}</strong>
    ${round > 1 ? html`<span class="quiet">${desk.say("round", { round })}</span>` : nothing}
    ${body ? html`<span class="quiet">${body.name.text}</span>` : nothing}
    ${text ? html`<span class="line-text" lang="zh-CN">${text}</span>` : nothing}
  </li>`;
}

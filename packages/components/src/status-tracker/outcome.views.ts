import type { Deficiency } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderCode } from "../parts/code.ts";
import type { Fact } from "../parts/facts.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import { fieldAt, materialOf } from "./deficiency-names.ts";
import { renderSection } from "./section.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";
import { pair } from "./tracker-context.ts";

type Section = TemplateResult | typeof nothing;

const renderWords = (words: string): TemplateResult => html`<span class="words" lang="zh-CN">${words}</span>`;

/** Why the window gave the application back. */
export function renderReturned({ case: current, guide, form }: TrackedCase, context: TrackerContext): Section {
  const { localize } = context;
  const { returned, state } = current;
  if (!returned || state !== "returned") return nothing;
  const nameOf = ({ pointer, materialCode }: Deficiency): string | undefined => {
    if (materialCode !== undefined) return materialOf(guide, materialCode)?.name.text;
    return pointer === undefined ? undefined : fieldAt(form, pointer)?.label;
  };
  const items = returned.reasons.map((item) => {
    const name = nameOf(item);
    return html`<li>${name === undefined ? nothing : pair(localize, name, "")}${renderWords(item.reason)}</li>`;
  });
  const title = localize.text("statusTracker.returned.title");
  return renderSection(
    context,
    "returned",
    title,
    html`<ul class="bullets">
      ${items}
    </ul>`,
  );
}

/** Why the application was not accepted, and where to go instead. */
export function renderRefusal({ case: { refusal } }: TrackedCase, context: TrackerContext): Section {
  const { localize } = context;
  if (!refusal) return nothing;
  const facts: Fact[] = [
    {
      term: localize.text("statusTracker.decision.reason"),
      value: renderWords(refusal.reason),
      note: localize.date(refusal.at, "long"),
    },
    {
      term: localize.text("statusTracker.refusal.competent"),
      value: refusal.competentBody === undefined ? undefined : renderWords(refusal.competentBody),
    },
    remedies(refusal.remedies, context),
  ];
  return renderSection(
    context,
    "refusal",
    localize.text("statusTracker.refusal.title"),
    renderFacts({ facts, stacked: true }),
  );
}

function remedies(
  texts: readonly { readonly text: string; readonly lang: "zh-CN" | "en" }[] | undefined,
  { localize }: TrackerContext,
): Fact {
  return {
    term: localize.text("statusTracker.decision.remedies"),
    value: texts?.length
      ? html`<ul class="bullets">
          ${texts.map((text) => html`<li>${renderText(text, localize)}</li>`)}
        </ul>`
      : undefined,
  };
}

/** What was decided, by whom, with whose seal, why, and what one can do about it. */
export function renderDecision({ case: { decision } }: TrackedCase, context: TrackerContext): Section {
  const { localize } = context;
  if (!decision) return nothing;
  const { outcome, body, seal, reason, resultNo } = decision;
  const facts: Fact[] = [
    {
      term: localize.text("statusTracker.decision.outcome"),
      value: html`<strong>${localize.text(`statusTracker.outcome.${outcome}`)}</strong>`,
    },
    {
      term: localize.text("statusTracker.decision.reason"),
      value: reason === undefined ? undefined : renderWords(reason),
    },
    { term: localize.text("statusTracker.decision.at"), value: renderWholeDates(localize.date(decision.decidedAt)) },
    { term: localize.text("statusTracker.decision.body"), value: renderText(body.name, localize) },
    { term: localize.text("statusTracker.decision.seal"), value: seal && renderText(seal.name, localize) },
    {
      term: localize.text("statusTracker.decision.resultNo"),
      value: resultNo === undefined ? undefined : renderCode(resultNo),
    },
    remedies(decision.remedies, context),
  ];
  return renderSection(context, "decision", localize.text("statusTracker.decision.title"), renderFacts({ facts }));
}

/** The promise 告知承诺 that a case rests on, and what became of it. */
export function renderCommitment({ case: { commitment } }: TrackedCase, context: TrackerContext): Section {
  if (!commitment) return nothing;
  const { localize } = context;
  const { state, acceptedAt, verifyBy, findings, rectifyBy } = commitment;
  const day = (due: typeof verifyBy): string | undefined => due && localize.date(due.date, "long");
  const facts: Fact[] = [
    {
      term: localize.text("statusTracker.commitment.state"),
      value: localize.text(`statusTracker.commitment.${state}`),
    },
    { term: localize.text("statusTracker.commitment.acceptedAt"), value: localize.dateTime(acceptedAt) },
    {
      term: localize.text("statusTracker.commitment.verifyBy"),
      value: state === "pending" ? day(verifyBy) : undefined,
    },
    {
      term: localize.text("statusTracker.commitment.rectifyBy"),
      value: state === "rectifying" ? day(rectifyBy) : undefined,
    },
    { term: localize.text("statusTracker.commitment.findings"), value: findings && renderWords(findings) },
  ];
  const title = localize.text("statusTracker.commitment.title");
  return renderSection(context, "commitment", title, renderFacts({ facts }));
}

import type { HandlingStep, HandlingStepKind, Review, ReviewHandling } from "@yichuang/sdk";
import { toChinaDate } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { timers } from "../controllers/timers.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderDotted } from "../parts/dotted.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderText } from "../parts/localized-text.ts";
import type { TimelineEntry } from "../parts/timeline.ts";
import { renderTimeline } from "../parts/timeline.ts";
import type { ReviewContext, ReviewData } from "./review-context.ts";
import { renderService } from "./review-context.ts";

/** What the reviewer can do about an answer. */
export interface SolvedOptions {
  /** Which of the two is being sent. */
  readonly busy: "solved" | "unsolved" | undefined;
  readonly error: unknown;
  readonly onAnswer: (solved: boolean, text: string) => void;
}

const renderWords = (words: string): TemplateResult => html`<span class="words" lang="zh-CN">${words}</span>`;

function levelInWords({ satisfaction }: Review, { indicators }: ReviewData, { localize }: ReviewContext): unknown {
  const level = indicators.levels.find((each) => each.satisfaction === satisfaction);
  return level ? renderText(level.label, localize) : satisfaction;
}

/** A review as it was sent. */
export function renderGiven(review: Review, data: ReviewData, context: ReviewContext): TemplateResult {
  const { localize } = context;
  const tags = review.tags.map(({ label }) => html`<li>${renderText(label, localize)}</li>`);
  return renderFacts({
    facts: [
      {
        term: localize.text("reviewWidget.level"),
        value: html`<strong>${levelInWords(review, data, context)}</strong>`,
      },
      {
        term: localize.text("reviewWidget.chosen"),
        value:
          tags.length > 0
            ? html`<ul>
                ${tags}
              </ul>`
            : undefined,
        note:
          review.indicatorVersion === data.indicators.version ? undefined : localize.text("reviewWidget.retiredTags"),
      },
      {
        term: localize.text("reviewWidget.written"),
        value: review.text === undefined ? undefined : html`<span class="words">${review.text}</span>`,
      },
      {
        term: localize.text("reviewWidget.shown"),
        value: localize.text(review.anonymous ? "reviewWidget.unnamed" : "reviewWidget.named"),
      },
      {
        term: localize.text("reviewWidget.contactWish"),
        value: review.contactWanted ? localize.text("reviewWidget.contactWished") : undefined,
      },
      { term: localize.text("reviewWidget.at"), value: localize.dateTime(review.at) },
    ],
  });
}

const LOOP: readonly ReviewHandling["state"][] = [
  "open",
  "assigned",
  "contacted",
  "measures",
  "rectified",
  "answered",
  "confirmed",
];

// The next step, and those with a date of their own. Steps may be left out: a simple case is put right without measures, an anonymous one without contact.
function nextSteps(
  { state, contactDue, rectifyDue }: ReviewHandling,
  { anonymous }: Review,
  { localize }: ReviewContext,
): TimelineEntry[] {
  // While an appeal is decided the loop stands still, and where it was right it has ended.
  if (state === "appealed") return [{ state: "paused", title: localize.text("reviewWidget.wait.appeal") }];
  if (state === "set_aside") return [];
  const reached = LOOP.indexOf(state);
  const coming: readonly (HandlingStepKind & ("assigned" | "contacted" | "rectified" | "answered" | "confirmed"))[] = [
    "assigned",
    "contacted",
    "rectified",
    "answered",
    "confirmed",
  ];
  const dues = { contacted: contactDue, rectified: rectifyDue } as Partial<Record<HandlingStepKind, typeof contactDue>>;
  return coming
    .filter((kind) => LOOP.indexOf(kind) > reached && !(kind === "contacted" && anonymous))
    .filter((kind, index) => index === 0 || dues[kind] !== undefined)
    .map((kind) => {
      const due = dues[kind];
      const late = due !== undefined && due.date < toChinaDate(timers.now());
      const key = late ? "reviewWidget.late" : due?.provisional ? "reviewWidget.byProvisional" : "reviewWidget.by";
      return {
        key: `coming ${kind}`,
        state: late ? ("problem" as const) : ("waiting" as const),
        title: localize.text(`reviewWidget.wait.${kind}`),
        when: due && localize.text(key, { date: localize.date(due.date, "long") }),
      };
    })
    .reverse();
}

function stepEntry(
  step: HandlingStep,
  newest: boolean,
  { handling, appeal }: Review,
  { localize }: ReviewContext,
): TimelineEntry {
  const { kind, at, body, round } = step;
  // The answer and what was decided of an appeal stand above already.
  const text = step.text === handling.answer || step.text === appeal?.decision ? undefined : step.text;
  const responsible = kind === "assigned" ? body : undefined;
  const details =
    text === undefined && responsible === undefined
      ? undefined
      : html`${responsible ? html`<p>${localize.text("reviewWidget.responsible", { body: responsible.name.text })}</p>` : nothing}${
          text === undefined ? nothing : html`<p>${renderWords(text)}</p>`
        }`;
  const words = localize.text(`reviewWidget.step.${kind}`);
  const title =
    round > 1
      ? localize.text("reviewWidget.colon", { first: localize.text("reviewWidget.round", { round }), second: words })
      : words;
  return {
    key: `${kind} ${String(round)} ${at}`,
    at,
    title,
    state: kind === "reopened" ? "problem" : newest && kind !== "confirmed" ? "now" : "done",
    ...(details !== undefined && { details }),
  };
}

/** What became of a bad review: to come, then what was done, newest first. Nothing for a good one. */
export function renderHandling(
  review: Review,
  context: ReviewContext,
  solved: SolvedOptions,
): TemplateResult | typeof nothing {
  const { localize, heading } = context;
  const { handling } = review;
  if (handling.state === "none") return nothing;
  const label = localize.text("reviewWidget.handling");
  const done = [...handling.steps].reverse().map((step, index) => stepEntry(step, index === 0, review, context));
  const received: TimelineEntry = {
    key: "received",
    state: done.length === 0 ? "now" : "done",
    title: localize.text("reviewWidget.received"),
    at: review.at,
  };
  return html`<section
    class="handling"
    part="handling"
    tabindex="-1"
    data-handling=${review.id}
    aria-labelledby="review-${review.id} about-${review.id} handling-${review.id}"
  >
    ${renderAnswer(review, context, solved)} ${renderAppeal(review, context)}
    ${heading(1, label, "heading-small", `handling-${review.id}`)}
    ${renderTimeline({ localize, label, entries: [...nextSteps(handling, review, context), ...done, received] })}
  </section>`;
}

/** An appeal stands apart: while it is open nothing goes on, and if it was right the rating counts no more. */
function renderAppeal({ appeal }: Review, { localize }: ReviewContext): TemplateResult | typeof nothing {
  if (!appeal) return nothing;
  const { state, reason, decision, body } = appeal;
  return html`<div part="appeal">
    ${renderNotice({
      tone: state === "upheld" ? "warning" : "info",
      title: localize.text(`reviewWidget.appeal.${state}`),
      body: html`<p>${localize.text("reviewWidget.appealReason")}${renderWords(reason)}</p>
        ${
          decision === undefined
            ? html`<p>${localize.text("reviewWidget.appealWait")}</p>`
            : html`<p>
                ${localize.text("reviewWidget.appealDecision", { body: body?.name.text ?? "" })}${renderWords(decision)}
              </p>`
        }`,
    })}
  </div>`;
}

function renderAnswer(review: Review, context: ReviewContext, solved: SolvedOptions): TemplateResult | typeof nothing {
  const { localize, heading } = context;
  const { answer, answeredAt, allowedSteps, body, state, round } = review.handling;
  if (answer === undefined) return nothing;
  const asks = allowedSteps?.includes("confirmed") ?? false;
  const isEarlier = round > 1 && state !== "answered" && state !== "confirmed";
  return html`<div class="answer" part="answer">
    ${heading(1, localize.text(isEarlier ? "reviewWidget.earlierAnswer" : "reviewWidget.answer"), "heading-small")}
    <blockquote class="answer__text">${renderWords(answer)}</blockquote>
    <p class="small subtle">
      ${renderDotted([...(body ? [renderText(body.name, localize)] : []), ...(answeredAt ? [localize.dateTime(answeredAt)] : [])])}
    </p>
    ${asks ? renderSolved(review, context, solved) : nothing}
  </div>`;
}

function renderSolved(
  review: Review,
  { localize }: ReviewContext,
  { busy, error, onAnswer }: SolvedOptions,
): TemplateResult {
  const id = `solved-${review.id}`;
  const send = (event: Event, solved: boolean): void => {
    const area = (event.currentTarget as HTMLElement).closest("fieldset")?.querySelector("textarea");
    onAnswer(solved, area?.value.trim() ?? "");
  };
  const button = (name: "solved" | "unsolved"): TemplateResult =>
    renderButton({
      label: localize.text(name === "solved" ? "reviewWidget.solved" : "reviewWidget.notSolved"),
      busyLabel: localize.text("reviewWidget.confirming"),
      busy: busy === name,
      disabled: busy !== undefined && busy !== name,
      look: name === "solved" ? "primary" : "secondary",
      onClick: (event) => send(event, name === "solved"),
      action: name,
    });
  return html`<fieldset class="field solved">
    <legend class="field__label">${localize.text("reviewWidget.solvedQuestion")}</legend>
    <p class="field__hint">${localize.text("reviewWidget.notSolvedHint")}</p>
    <label class="solved__label" for=${id}
      >${localize.text("reviewWidget.solvedText")}<span class="field__optional"
        >${localize.common("optional")}</span
      ></label
    >
    <textarea class="control control--area" id=${id} rows="2" maxlength="500"></textarea>
    ${error ? renderFailed({ localize, error }) : nothing} ${renderActions([button("solved"), button("unsolved")])}
  </fieldset>`;
}

/** A review given before, with what became of it. */
export function renderReview(
  review: Review,
  data: ReviewData,
  context: ReviewContext,
  options: SolvedOptions & { readonly onFollowUp: (() => void) | undefined },
): TemplateResult {
  const { localize, heading } = context;
  const title = localize.text(review.sequence === 2 ? "reviewWidget.yourFollowUp" : "reviewWidget.yours");
  return html`<section class="review" data-review=${review.id} aria-labelledby="review-${review.id} about-${review.id}">
    ${heading(1, title, "heading-small", `review-${review.id}`)}
    <p class="subtle about" id="about-${review.id}">
      ${renderService({ serviceEvent: review.serviceEvent, at: review.at }, context)}
    </p>
    ${renderGiven(review, data, context)} ${renderHandling(review, context, options)}
    ${
      options.onFollowUp
        ? renderButton({
            label: localize.text("reviewWidget.followUp"),
            look: "quiet",
            icon: "edit",
            onClick: options.onFollowUp,
            action: "follow-up",
          })
        : nothing
    }
  </section>`;
}

import type { Case, DueDate, Duration } from "@yichuang/sdk";
import { toChinaDate } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderCode } from "../parts/code.ts";
import { renderDisclosure } from "../parts/disclosure.ts";
import type { Fact } from "../parts/facts.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderLink } from "../parts/link.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSteps } from "../parts/steps.ts";
import { renderTag } from "../parts/tag.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import { openStep, stagesOf, stateInWords, stepInWords } from "./case-words.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";
import { timeLeft } from "./tracker-context.ts";

/** What the case is, and where it stands; its number where there is room. */
export function renderHead(tracked: TrackedCase, context: TrackerContext): TemplateResult {
  const { localize, heading, width } = context;
  const current = tracked.case;
  return html`<header class="head">
    ${heading(0, renderText(current.item, localize), "heading-large", "title")}
    ${width === "narrow" ? nothing : renderNumber(tracked, context)}
    <p class="head__state" part="state">${stateInWords(current, localize)}</p>
  </header>`;
}

/** The case's number and kind: above where there is room, on a phone below the next action, which has to be seen first. */
export function renderNumber({ case: current }: TrackedCase, { localize }: TrackerContext): TemplateResult {
  return html`<p class="head__line">
    <span class="head__number">
      <span class="subtle">${localize.text("statusTracker.caseNo")}</span> ${renderCode(current.caseNo)}
    </span>
    ${renderTag(localize.text(`statusTracker.handling.${current.handling}`))}
    ${current.synthetic ? renderTag(localize.text("statusTracker.synthetic"), "warning") : nothing}
  </p>`;
}

/** The four stages. */
export function renderStages({ case: current }: TrackedCase, { localize }: TrackerContext): TemplateResult {
  return html`<div class="stages" part="steps">${renderSteps({ localize, ...stagesOf(current, localize) })}</div>`;
}

const isUnder = ({ state }: Case): boolean => ["accepted", "reviewing", "suspended", "correcting"].includes(state);

/** Both clocks, what pauses them, and the rule behind in words; nothing where a case ended before it was decided. */
export function renderClock(tracked: TrackedCase, context: TrackerContext): TemplateResult | typeof nothing {
  const { localize, heading } = context;
  const { clock, handling, decision } = tracked.case;
  const waiting = ["submitted", "returned", "correcting"].includes(tracked.case.state) && clock.startedAt === undefined;
  const content = waiting ? beforeClock(tracked.case, localize) : duringClock(tracked, context);
  if (content === undefined || (!waiting && !decision && !isUnder(tracked.case))) return nothing;
  return html`<section class="section" part="clock" aria-labelledby="clock-title">
    ${heading(1, localize.text("statusTracker.clock.title"), "heading-small", "clock-title")} ${content}
    ${
      handling === "immediate" && waiting
        ? nothing
        : renderDisclosure({
            summary: localize.text("statusTracker.clock.how"),
            content: html`<p>${localize.text("statusTracker.clock.howText")}</p>`,
          })
    }
  </section>`;
}

function beforeClock({ clock, handling }: Case, localize: TrackerWords): TemplateResult | undefined {
  const { promisedLimit, statutoryLimit } = clock;
  if (handling === "immediate") return html`<p>${localize.text("statusTracker.clock.onTheSpot")}</p>`;
  if (!promisedLimit) return undefined;
  const promised = localize.duration(promisedLimit);
  const text = statutoryLimit
    ? localize.text("statusTracker.clock.before", { promised, statutory: localize.duration(statutoryLimit) })
    : localize.text("statusTracker.clock.beforePromised", { promised });
  return html`<p>${text}</p>`;
}

function duringClock(tracked: TrackedCase, context: TrackerContext): TemplateResult | undefined {
  const { localize } = context;
  const { clock, decision } = tracked.case;
  const { promised, statutory, promisedLimit, statutoryLimit, startedAt } = clock;
  const facts: Fact[] = [];
  if (promised) {
    const term = localize.text(decision ? "statusTracker.clock.promisedWas" : "statusTracker.clock.expected");
    facts.push(dateFact(tracked, context, term, promised, promisedRule(promisedLimit, startedAt, localize)));
  }
  if (statutory) {
    const term = localize.text(decision ? "statusTracker.clock.statutoryWas" : "statusTracker.clock.latest");
    const rule =
      statutoryLimit &&
      localize.text("statusTracker.clock.statutoryRule", { limit: localize.duration(statutoryLimit) });
    facts.push(dateFact(tracked, context, term, statutory, rule));
  }
  if (clock.pauses.length > 0)
    facts.push({ term: localize.text("statusTracker.clock.pauses"), value: pauses(clock, localize) });
  if (clock.extension) {
    const days = localize.duration({ value: clock.extension.days, unit: "working_day" });
    facts.push({
      term: localize.text("statusTracker.clock.extension"),
      value: localize.text("statusTracker.clock.extended", { days, reason: clock.extension.reason }),
      note: localize.date(clock.extension.at, "long"),
    });
  }
  const paused = clock.pauses.some(({ to }) => to === undefined);
  if (facts.length === 0 && !paused) return undefined;
  return html`${paused ? renderPaused(tracked.case, localize) : nothing} ${renderFacts({ facts })}`;
}

function renderPaused(current: Case, localize: TrackerWords): TemplateResult {
  const step = openStep(current);
  const name = stepInWords(localize, step?.kind ?? "other");
  const expected = step?.expectedDays;
  return renderNotice({
    tone: "warning",
    title: localize.text("statusTracker.clock.pausedTitle"),
    body: html`<p>${localize.text("statusTracker.clock.paused", { step: name })}</p>
      ${step ? html`<p>${step.reason}</p>` : nothing}
      ${
        expected === undefined
          ? nothing
          : html`<p>
              ${localize.text("statusTracker.step.expected", {
                days: localize.duration({ value: expected, unit: "working_day" }),
              })}
            </p>`
      }`,
  });
}

function promisedRule(
  limit: Duration | undefined,
  startedAt: string | undefined,
  localize: TrackerWords,
): string | undefined {
  if (!limit || limit.value === 0 || startedAt === undefined) return undefined;
  const date = localize.date(startedAt, "short");
  return localize.text("statusTracker.clock.promisedRule", { limit: localize.duration(limit), date });
}

function dateFact(
  tracked: TrackedCase,
  context: TrackerContext,
  term: string,
  due: DueDate,
  rule: string | undefined,
): Fact {
  const { localize } = context;
  const { decision } = tracked.case;
  const decided = decision && toChinaDate(decision.decidedAt) <= due.date;
  const left = decision ? undefined : timeLeft(context, tracked, due);
  const kept = decided === undefined ? undefined : decided ? "statusTracker.clock.kept" : "statusTracker.clock.missed";
  const tone = left?.overdue || decided === false ? "warning" : "info";
  const words = left?.text ?? (kept && localize.text(kept));
  return {
    term,
    value: html`<span class="due"
      ><time datetime=${due.date}>${renderWholeDates(localize.date(due.date))}</time>
      ${words ? renderTag(words, tone) : nothing}</span
    >`,
    note: html`${rule ?? nothing}${
      due.provisional && !decision
        ? html`<span class="due__line">${localize.text("statusTracker.clock.provisional")}</span>`
        : nothing
    }${left?.overdue ? html`<span class="due__line">${localize.text("statusTracker.clock.overTodo")}</span>` : nothing}`,
  };
}

function pauses(clock: Case["clock"], localize: TrackerWords): TemplateResult {
  return html`<ul>
    ${clock.pauses.map(({ kind, from, to }) => {
      const step = stepInWords(localize, kind);
      const since = localize.date(from, "long");
      return html`<li>
        ${
          to === undefined
            ? localize.text("statusTracker.clock.pauseOpen", { step, from: since })
            : localize.text("statusTracker.clock.pauseDone", { step, from: since, to: localize.date(to, "long") })
        }
      </li>`;
    })}
  </ul>`;
}

/** Who applied, where, and who decides. */
export function renderAbout({ case: current, secret }: TrackedCase, context: TrackerContext): TemplateResult {
  const { localize, heading, links } = context;
  const { venue, accepting, deciding, onBehalfOf, partOf } = current;
  const whole = partOf && { links, page: "case" as const, params: { case: partOf }, label: partOf };
  const facts: Fact[] = [
    {
      term: localize.text("statusTracker.parts.of"),
      value: whole && (secret === undefined ? renderLink(whole) : renderCode(whole.label)),
    },
    { term: localize.text("statusTracker.about.applicant"), value: current.applicantName },
    { term: localize.text("statusTracker.about.submitted"), value: localize.dateTime(current.submittedAt) },
    {
      term: localize.text("statusTracker.about.venue"),
      value: html`${renderText(venue.centre, localize)} ${renderText(venue.window, localize)}`,
    },
    { term: localize.text("statusTracker.about.accepting"), value: renderText(accepting.name, localize) },
    { term: localize.text("statusTracker.about.deciding"), value: renderText(deciding.name, localize) },
    { term: localize.text("statusTracker.about.behalf"), value: onBehalfOf && renderText(onBehalfOf.name, localize) },
  ];
  return html`<section class="section" part="about" aria-labelledby="about-title">
    ${heading(1, localize.text("statusTracker.about.title"), "heading-small", "about-title")}
    ${renderFacts({ facts, stacked: true })}
  </section>`;
}

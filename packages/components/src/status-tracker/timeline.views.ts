import type { CaseEvent } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Fact } from "../parts/facts.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import type { TimelineEntry, TimelineState } from "../parts/timeline.ts";
import { renderTimeline } from "../parts/timeline.ts";
import { custodyFacts, custodyNote } from "./custody.views.ts";
import { eventInWords, stepInWords, taskInWords } from "./case-words.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";
import { pair } from "./tracker-context.ts";

const PROBLEMS: readonly CaseEvent["kind"][] = ["returned", "correction_requested", "refused", "revoked"];
const ENDED = ["refused", "withdrawn", "revoked", "closed"];

function stateOf(event: CaseEvent, newest: boolean): TimelineState {
  if (PROBLEMS.includes(event.kind) && (newest || event.kind !== "correction_requested")) return "problem";
  if (event.kind === "special_step_started" && newest) return "paused";
  return newest && !ENDED.includes(event.state) ? "now" : "done";
}

function titleOf(event: CaseEvent, { case: current }: TrackedCase, { localize }: TrackerContext): string {
  const words = eventInWords(event, localize);
  const step = current.specialSteps.find(({ startedAt, endedAt }) => startedAt === event.at || endedAt === event.at);
  if (step && event.kind.startsWith("special_step")) return pair(localize, words, stepInWords(localize, step.kind));
  // Of a bundle each part was decided by itself; what of it all came stands at its head.
  if (event.kind === "decided" && current.outcome && current.parts.length < 2) {
    return pair(localize, words, localize.text(`statusTracker.outcome.${current.outcome}`));
  }
  return words;
}

function actorFacts({ actor }: CaseEvent, { localize, audience }: TrackerContext): Fact[] {
  const { kind, body, onBehalfOf, windowCode, staff } = actor;
  if (kind === "applicant" || kind === "clock") {
    return [
      { term: localize.text("statusTracker.timeline.who"), value: localize.text(`statusTracker.timeline.${kind}`) },
    ];
  }
  const note = onBehalfOf && localize.text("statusTracker.timeline.behalf", { body: onBehalfOf.name.text });
  const inside = audience === "counter";
  return [
    { term: localize.text("statusTracker.timeline.actor"), value: body && renderText(body.name, localize), note },
    { term: localize.text("statusTracker.timeline.window"), value: inside ? windowCode : undefined },
    {
      term: localize.text("statusTracker.timeline.staff"),
      value: inside && staff ? `${staff.name} ${staff.workNo}` : undefined,
    },
  ];
}

function entryOf(event: CaseEvent, newest: boolean, tracked: TrackedCase, context: TrackerContext): TimelineEntry {
  const { localize } = context;
  const documents = tracked.documents?.filter(({ id }) => event.documentIds?.includes(id)) ?? [];
  // A slip names who handed over as well.
  const custody = custodyFacts(event, tracked, context);
  const facts: Fact[] = [
    ...(custody.length > 0 ? custody : actorFacts(event, context)),
    {
      term: localize.text("statusTracker.timeline.note"),
      value: event.note === undefined ? undefined : html`<span class="words" lang="zh-CN">${event.note}</span>`,
    },
    {
      term: localize.text("statusTracker.timeline.documents"),
      value:
        documents.length > 0
          ? localize.list(documents.map(({ title, number }) => [title.text, number].filter(Boolean).join(" ")))
          : undefined,
    },
  ];
  return {
    key: event.id,
    state: stateOf(event, newest),
    title: titleOf(event, tracked, context),
    at: event.at,
    note: custodyNote(event, tracked, context),
    details: renderFacts({ facts, stacked: true }),
  };
}

function upcoming({ case: current }: TrackedCase, { localize, audience }: TrackerContext): TimelineEntry[] {
  const signs = audience === "applicant" && current.allowedActions.includes("confirm_receipt");
  const task = signs ? localize.text("statusTracker.next.sign_later") : taskInWords(current, localize);
  if (task === undefined) return [];
  const due = current.nextAction.dueDate;
  const when = due && localize.text("statusTracker.timeline.by", { date: localize.date(due.date, "long") });
  return [
    {
      key: "upcoming",
      state: "waiting",
      title: pair(localize, localize.text("statusTracker.timeline.upcoming"), task),
      when,
    },
  ];
}

/** What is to come, then what happened, newest first. */
export function renderHistory(tracked: TrackedCase, context: TrackerContext): TemplateResult {
  const { localize, heading } = context;
  const label = localize.text("statusTracker.timeline.title");
  const happened = [...tracked.events].reverse().map((event, index) => entryOf(event, index === 0, tracked, context));
  return html`<section class="section" part="timeline" aria-labelledby="timeline-title">
    ${heading(1, label, "heading-small", "timeline-title")}
    ${renderTimeline({ localize, label, entries: [...upcoming(tracked, context), ...happened] })}
  </section>`;
}

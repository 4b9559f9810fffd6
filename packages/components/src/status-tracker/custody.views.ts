import type { Case, CaseEvent, CustodySlip } from "@yichuang/sdk";
import { html } from "lit";
import type { Fact } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";

const WAYS: Partial<Record<CaseEvent["kind"], CustodySlip["direction"]>> = {
  handed_over: "to_office",
  handed_back: "to_window",
};

/** The slips that an event made: one, of a bundle at hand-over one for each part. */
function slipsOf({ kind, at, caseNo }: CaseEvent, { custody = [], parts }: Case): readonly CustodySlip[] {
  const way = WAYS[kind];
  return custody.filter(
    (slip) => slip.direction === way && slip.handedAt === at && (parts.length > 1 || slip.caseNo === caseNo),
  );
}

function slipFacts(slip: CustodySlip, { case: current }: TrackedCase, { localize }: TrackerContext): Fact[] {
  const { from, to, windowCode, handedBy, paper, direction, received } = slip;
  const part = current.parts.length > 1 ? current.parts.find(({ caseNo }) => caseNo === slip.caseNo) : undefined;
  const window = windowCode === undefined ? "" : ` ${windowCode}`;
  const sender = direction === "to_office" ? window : "";
  const taker = direction === "to_window" ? window : "";
  const onPaper =
    paper.length > 0
      ? localize.list(paper.map(({ name }) => name.text))
      : localize.text("statusTracker.custody.noPaper");
  return [
    { term: localize.text("statusTracker.custody.item"), value: part && renderText(part.item, localize) },
    {
      term: localize.text("statusTracker.custody.from"),
      value: html`${renderText(from.name, localize)}${sender}`,
      note: `${handedBy.name} ${handedBy.workNo}`,
    },
    { term: localize.text("statusTracker.custody.to"), value: html`${renderText(to.name, localize)}${taker}` },
    {
      term: localize.text(`statusTracker.custody.${direction === "to_office" ? "paper" : "what"}`),
      value: direction === "to_office" ? onPaper : localize.text("statusTracker.custody.result"),
    },
    {
      term: localize.text("statusTracker.custody.received"),
      value: received && `${received.by.name} ${received.by.workNo}`,
    },
    {
      term: localize.text("statusTracker.custody.remark"),
      value: received?.note === undefined ? undefined : html`<span class="words" lang="zh-CN">${received.note}</span>`,
    },
  ];
}

/** Who handed what to whom, and whether it was signed for; the platform tells it to staff only. */
export const custodyFacts = (event: CaseEvent, tracked: TrackedCase, context: TrackerContext): Fact[] =>
  slipsOf(event, tracked.case).flatMap((slip) => slipFacts(slip, tracked, context));

/** A line that always shows: who has, or has not yet, signed for it. Undefined where nothing was handed over. */
export function custodyNote(event: CaseEvent, { case: current }: TrackedCase, { localize }: TrackerContext): unknown {
  const slips = slipsOf(event, current);
  if (slips.length === 0) return undefined;
  return html`${slips.map(({ to, received }) => {
    const body = to.name.text;
    const words = received
      ? localize.text("statusTracker.custody.done", { body, time: localize.dateTime(received.at) })
      : localize.text("statusTracker.custody.waiting", { body });
    return html`<span class="due__line">${words}</span>`;
  })}`;
}

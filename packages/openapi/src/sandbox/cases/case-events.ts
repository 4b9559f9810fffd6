import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { asPart, followPart, moveParts } from "./bundle-moves.ts";
import { partsOf } from "./bundle-parts.ts";
import { keepEvent } from "./keep-event.ts";
import type { Happening } from "./keep-event.ts";
import { refundFor } from "./refunds.ts";

export type { Happening } from "./keep-event.ts";

function move(context: SandboxContext, changed: CaseRecord, happening: Happening): CaseRecord {
  if (changed.parts) return keepEvent(context, moveParts(context, changed, happening), happening);
  if (changed.partOf === undefined) return keepEvent(context, changed, happening);
  const kept = keepEvent(context, asPart(changed), happening);
  followPart(context, kept, happening);
  return kept;
}

/**
 * Keeps a changed case together with the event that changed it, and tells the streams, which listen only once the
 * transaction is through. A bundle 一件事 takes its parts along, and a part its bundle; money that is to go back is set on its way.
 * Answers the case as kept.
 */
export function record(context: SandboxContext, changed: CaseRecord, happening: Happening): CaseRecord {
  const kept = move(context, changed, happening);
  const refunds = [kept, ...partsOf(context, kept)].flatMap((one) => refundFor(context, one) ?? []);
  for (const refund of refunds) move(context, refund.record, refund.happening);
  return refunds.length > 0 ? (context.store.get("cases", kept.id) ?? kept) : kept;
}

import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { asPart, followPart, moveParts } from "./bundle-moves.ts";
import { keepEvent } from "./keep-event.ts";
import type { Happening } from "./keep-event.ts";

export type { Happening } from "./keep-event.ts";

/**
 * Keeps a changed case together with the event that changed it, and tells the streams, which listen only once the
 * transaction is through. A bundle 一件事 takes its parts along, and a part its bundle. Answers the case as kept.
 */
export function record(context: SandboxContext, changed: CaseRecord, happening: Happening): CaseRecord {
  if (changed.parts) return keepEvent(context, moveParts(context, changed, happening), happening);
  if (changed.partOf === undefined) return keepEvent(context, changed, happening);
  const kept = keepEvent(context, asPart(changed), happening);
  followPart(context, kept, happening);
  return kept;
}

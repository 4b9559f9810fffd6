import type { CaseEventKind } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { ActorRecord, CaseRecord, EventRecord } from "../records.ts";
import { withoutDue } from "./fees.ts";
import { nextNumber } from "./numbers.ts";

/** Something that happened, before it has its number. */
export interface Happening {
  readonly kind: CaseEventKind;
  readonly actor: ActorRecord;
  /** When it took effect; now by default. RFC 3339 with +08:00. */
  readonly at?: string;
  /** In the words of who acted. */
  readonly note?: string | undefined;
  readonly documentIds?: readonly (string | undefined)[];
}

/** Events that the applicant is told of. */
const TOLD: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  "accepted",
  "correction_requested",
  "decided",
  "issued",
]);

/**
 * How the applicant is told: as they asked, by SMS when they said nothing, not at all when they wish so. The sandbox
 * sends nothing, it keeps a record.
 */
function tellBy({ contact }: CaseRecord): "sms" | "phone" | undefined {
  return contact ? contact.channels[0] : "sms";
}

/**
 * Keeps a changed case together with the event that changed it, and nothing else: `record` of `case-events.ts` is for rules.
 * Tells the streams, which listen only once the transaction is through. Of a part the applicant is told with its bundle.
 */
export function keepEvent(context: SandboxContext, changed: CaseRecord, happening: Happening): CaseRecord {
  const { store, clock, feed } = context;
  const number = store.list("events", changed.id).length + 1;
  const at = happening.at ?? clock.iso();
  const event: EventRecord = {
    id: `${changed.id}:${String(number)}`,
    parent: changed.id,
    number,
    sequence: nextNumber(context, "events"),
    kind: happening.kind,
    at,
    state: changed.state,
    actor: happening.actor,
    ...(happening.note && { note: happening.note }),
    documentIds: (happening.documentIds ?? []).filter((id) => id !== undefined),
  };
  const told = TOLD.has(happening.kind) && changed.partOf === undefined;
  const channel = told ? tellBy(changed) : undefined;
  const kept: CaseRecord = {
    ...withoutDue(changed),
    updatedAt: at,
    version: changed.version + 1,
    notified: channel ? [...changed.notified, { eventId: String(number), channel, at }] : changed.notified,
  };
  store.put("events", event);
  store.put("cases", kept);
  feed.publish(kept.id);
  return kept;
}

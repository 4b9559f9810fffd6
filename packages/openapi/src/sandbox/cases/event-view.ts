import type { Actor, BodyRef, CaseEvent, Language } from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import type { ActorRecord, CaseRecord, EventRecord } from "../records.ts";
import { documentsOf } from "./documents.ts";

function actorView(context: SandboxContext, actor: ActorRecord, forStaff: boolean, lang: Language): Actor {
  const body = (code: string): BodyRef => context.catalogue.body(code, lang);
  return {
    kind: actor.kind,
    ...(actor.departmentCode !== undefined && { body: body(actor.departmentCode) }),
    ...(actor.onBehalfOfCode !== undefined && { onBehalfOf: body(actor.onBehalfOfCode) }),
    ...(actor.windowCode !== undefined && { windowCode: actor.windowCode }),
    ...(forStaff && actor.staff && { staff: actor.staff }),
  };
}

/** For whom events are told. */
export interface EventAudience {
  readonly caller: Caller;
  readonly lang: Language;
}

/** Events of a case as their readers may see them; citizens see the body and the window, not who sat there, and tickets no documents. */
export function eventViews(
  context: SandboxContext,
  record: CaseRecord,
  events: readonly EventRecord[],
  { caller, lang }: EventAudience,
): CaseEvent[] {
  const forStaff = isStaff(caller);
  const documents = caller.scopes.includes("ticket") ? [] : documentsOf(context, record, forStaff);
  const visible = new Set(documents.map(({ id }) => id));
  return events.map((event) => {
    const documentIds = event.documentIds.filter((id) => visible.has(id));
    return {
      id: String(event.number),
      caseNo: event.parent,
      kind: event.kind,
      at: event.at,
      state: event.state,
      actor: actorView(context, event.actor, forStaff, lang),
      ...(event.note !== undefined && { note: event.note }),
      ...(documentIds.length > 0 && { documentIds }),
    };
  });
}

/** The events of a case with numbers above `after`, oldest first. */
export function eventsOf(
  context: SandboxContext,
  record: CaseRecord,
  { after = 0, ...audience }: EventAudience & { readonly after?: number },
): CaseEvent[] {
  const events = context.store.list("events", record.id).filter(({ number }) => number > after);
  return eventViews(context, record, events, audience);
}

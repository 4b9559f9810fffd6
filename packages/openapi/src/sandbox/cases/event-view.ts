import type { Actor, BodyRef, CaseEvent, Language } from "../../schema.ts";
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

/** The events of a case with numbers above `after`, oldest first; citizens see the body and the window, not who sat there. */
export function eventsOf(
  context: SandboxContext,
  record: CaseRecord,
  options: { readonly forStaff: boolean; readonly lang: Language; readonly after?: number },
): CaseEvent[] {
  const { forStaff, lang, after = 0 } = options;
  const visible = new Set(documentsOf(context, record, forStaff).map(({ id }) => id));
  const view = (event: EventRecord): CaseEvent => {
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
  };
  return context.store
    .list("events", record.id)
    .filter(({ number }) => number > after)
    .map(view);
}

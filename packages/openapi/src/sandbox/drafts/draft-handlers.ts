import { requireScope } from "../access.ts";
import { located } from "../app/located.ts";
import { pageOf } from "../app/paging.ts";
import { receiptView } from "../cases/submit.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../operation.ts";
import type { Personas } from "../personas.ts";
import type { DraftRecord } from "../records.ts";
import { createDraft, deleteDraft, draftTag, draftsOf, openDraft, updateDraft } from "./draft-rules.ts";
import { draftView } from "./draft-view.ts";
import { submit } from "./submission.ts";

type DraftOperation = "listDrafts" | "createDraft" | "getDraft" | "updateDraft" | "deleteDraft" | "submitDraft";

const tag = (draft: DraftRecord): Record<string, string> => ({ etag: draftTag(draft) });

/** Drafts, and their submission. */
export function draftHandlers(context: SandboxContext, personas: Personas): Handlers<DraftOperation> {
  return {
    listDrafts: ({ query, caller, lang }) => {
      const who = requireScope(caller, "applicant", "counter");
      const { items, nextCursor } = pageOf(draftsOf(context, who), query);
      return { body: defined({ items: items.map((draft) => draftView(context, draft, who, lang)), nextCursor }) };
    },
    createDraft: ({ body, caller, lang, request }) => {
      const who = requireScope(caller, "applicant", "counter");
      const draft = createDraft(context, body, who);
      const headers = { ...tag(draft), location: located(request, `drafts/${draft.id}`) };
      return { status: 201, body: draftView(context, draft, who, lang), headers };
    },
    getDraft: ({ params, caller, lang }) => {
      const who = requireScope(caller, "applicant", "counter");
      const draft = openDraft(context, params.draftId, who);
      return { body: draftView(context, draft, who, lang), headers: tag(draft) };
    },
    updateDraft: ({ params, body, caller, lang, request }) => {
      const who = requireScope(caller, "applicant", "counter");
      const draft = updateDraft(context, params.draftId, body, request.headers.get("if-match"), who);
      return { body: draftView(context, draft, who, lang), headers: tag(draft) };
    },
    deleteDraft: ({ params, caller }) => {
      deleteDraft(context, params.draftId, requireScope(caller, "applicant", "counter"));
      return { status: 204, body: undefined };
    },
    submitDraft: ({ params, caller, lang, request }) => {
      const who = requireScope(caller, "applicant", "counter");
      const { record, created } = submit(context, personas, params.draftId, who);
      const headers = { location: located(request, `../../cases/${record.id}`) };
      return { status: created ? 201 : 200, body: receiptView(context, record, who, lang), headers };
    },
  };
}

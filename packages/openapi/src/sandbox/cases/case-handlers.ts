import { isStaff, requireScope } from "../access.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import type { Call, Handlers, OperationId } from "../operation.ts";
import { problem, ProblemError } from "../problem.ts";
import { EVERY_CASE } from "../feed.ts";
import { bearerOf, findToken } from "../tokens.ts";
import { openCase } from "./case-access.ts";
import { caseAnswer } from "./case-answer.ts";
import { myCases } from "./case-lists.ts";
import { applicationView } from "./case-view.ts";
import { answerCorrection } from "./correction-rules.ts";
import { documentResponse, documentsOf, documentView } from "./documents.ts";
import { eventsOf } from "./event-view.ts";
import { lookUp } from "./look-up.ts";
import { newsAfter, newsPage, positionNumber, presentPosition } from "./news.ts";
import { verifyDocument } from "./verification.ts";
import { changeDelivery, confirmReceipt, supplementDeferred, updateContact, withdrawCase } from "./result-rules.ts";
import { staffHandlers } from "./staff-handlers.ts";
import type { StaffOperation } from "./staff-handlers.ts";
import { streamEvents } from "./stream.ts";

/** Operations on cases: of who looks one up, of applicants, and of staff. */
export type CaseOperation =
  | "createLookUp"
  | "listCases"
  | "getCase"
  | "getApplication"
  | "listCaseEvents"
  | "streamCase"
  | "listNews"
  | "streamNews"
  | "listDocuments"
  | "getDocumentContent"
  | "answerCorrection"
  | "supplementDeferred"
  | "withdrawCase"
  | "confirmReceipt"
  | "updateContact"
  | "changeDelivery"
  | "verifyDocument"
  | StaffOperation;

/** Whoever has something to do with the case. */
const anyone = (caller: Caller | undefined): Caller => requireScope(caller, "applicant", "ticket", "counter", "office");

/** The number an event id stands for; 0 for what is none. */
function eventNumber(id: string | null | undefined): number | undefined {
  if (id === null || id === undefined || id === "") return undefined;
  return /^\d{1,9}$/.test(id) ? Number(id) : 0;
}

/** Reads for a stream, which tells no more than its token would: it ends with it, and whoever comes back is told why. */
const readingAs =
  <T>(context: SandboxContext, request: Request, read: (after: number) => T) =>
  (after: number): T =>
    context.store.transaction(() => {
      if (!findToken(context, bearerOf(request))) throw problem("unauthenticated");
      return read(after);
    });

function stream(context: SandboxContext, { params, caller, lang, request }: Call<"streamCase">): Response {
  const known = anyone(caller);
  const read = readingAs(context, request, (after) =>
    eventsOf(context, openCase(context, params.caseNo, known).record, { caller: known, lang, after }).map((event) => ({
      number: Number(event.id),
      event,
    })),
  );
  const happened = read(0);
  const latest = happened[happened.length - 1]?.number ?? 0;
  const after = eventNumber(request.headers.get("last-event-id")) ?? latest;
  return streamEvents(context, { channel: params.caseNo, after, read, signal: request.signal });
}

function streamAll(context: SandboxContext, { caller, lang, request }: Call<"streamNews">): Response {
  const known = requireScope(caller, "applicant", "counter", "office");
  const read = readingAs(context, request, (after) => newsAfter(context, known, lang, after));
  const position = request.headers.get("last-event-id");
  const after = position ? positionNumber(position) : presentPosition(context);
  return streamEvents(context, { channel: EVERY_CASE, after, read, signal: request.signal });
}

/** The operations of cases, as the contract words them. */
export function caseHandlers(context: SandboxContext): Handlers<CaseOperation> {
  const open = <Op extends OperationId>({ caller }: Call<Op>, caseNo: string) => {
    const known = anyone(caller);
    return { known, ...openCase(context, caseNo, known) };
  };
  const openDocuments = (caller: Caller | undefined, caseNo: string) => {
    const known = requireScope(caller, "applicant", "counter", "office");
    const { record } = openCase(context, caseNo, known);
    return { record, documents: documentsOf(context, record, isStaff(known)) };
  };
  return {
    ...staffHandlers(context),

    createLookUp: ({ body, lang }) => {
      const found = lookUp(context, body);
      return found instanceof ProblemError
        ? found.toResponse(context.ids.id("YC"), lang)
        : { status: 201, body: found };
    },

    listCases: ({ query, caller, lang }) => ({
      body: myCases(context, requireScope(caller, "applicant"), query, lang),
    }),

    getCase: (call) => {
      const { record, known } = open(call, call.params.caseNo);
      return caseAnswer(context, record, known, call.lang);
    },

    getApplication: ({ params, caller, lang }) => {
      const known = requireScope(caller, "applicant", "counter", "office");
      return { body: applicationView(context, openCase(context, params.caseNo, known).record, known, lang) };
    },

    listCaseEvents: (call) => {
      const { record, known } = open(call, call.params.caseNo);
      const after = eventNumber(call.query.after) ?? 0;
      return { body: { items: eventsOf(context, record, { caller: known, lang: call.lang, after }) } };
    },

    streamCase: (call) => stream(context, call),

    listNews: ({ query, caller, lang }) => ({
      body: newsPage(context, requireScope(caller, "applicant", "counter", "office"), lang, query.after),
    }),

    streamNews: (call) => streamAll(context, call),

    listDocuments: ({ params, caller, lang }) => {
      const { record, documents } = openDocuments(caller, params.caseNo);
      return { body: { items: documents.map((document) => documentView(context, record, document, lang)) } };
    },

    getDocumentContent: ({ params, caller }) => {
      const document = openDocuments(caller, params.caseNo).documents.find(({ id }) => id === params.documentId);
      if (!document) throw problem("not-found");
      return documentResponse(document);
    },

    answerCorrection: ({ params, body, caller, lang }) => {
      const known = requireScope(caller, "applicant", "counter");
      return caseAnswer(context, answerCorrection(context, params.caseNo, known, body), known, lang);
    },

    supplementDeferred: ({ params, body, caller, lang }) => {
      const known = requireScope(caller, "applicant", "counter");
      return caseAnswer(context, supplementDeferred(context, params.caseNo, known, body), known, lang);
    },

    withdrawCase: ({ params, body, caller, lang }) => {
      const known = requireScope(caller, "applicant");
      return caseAnswer(context, withdrawCase(context, params.caseNo, known, body), known, lang);
    },

    updateContact: ({ params, body, caller, lang }) => {
      const known = requireScope(caller, "applicant");
      return caseAnswer(context, updateContact(context, params.caseNo, known, body), known, lang);
    },

    changeDelivery: ({ params, body, caller, lang }) => {
      const known = requireScope(caller, "applicant", "counter");
      return caseAnswer(context, changeDelivery(context, params.caseNo, known, body), known, lang);
    },

    verifyDocument: ({ body, lang }) => ({ body: verifyDocument(context, body.digest, lang) }),

    confirmReceipt: ({ params, caller, lang }) => {
      const known = requireScope(caller, "applicant");
      return caseAnswer(context, confirmReceipt(context, params.caseNo, known), known, lang);
    },
  };
}

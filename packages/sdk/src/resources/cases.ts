import type {
  Application,
  Case,
  CaseDocument,
  CaseEvent,
  CaseSummaryPage,
  CorrectionAnswer,
  LookUp,
  LookUpInput,
  SupplementInput,
  WithdrawalInput,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import { mapAnswer } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Query, WriteOptions } from "../operation.ts";
import type { RetryLimits, Runtime, VisibilitySource } from "../options.ts";
import type { PagePromise } from "../pages.ts";
import { pagePromise } from "../pages.ts";
import type { CaseUpdate, WatchOptions } from "../watch.ts";
import { watchCase } from "../watch.ts";

/** Cases 办件, as applicants and ticket holders see and move them. */
export interface CasesResource {
  /** My cases 我的办件, newest first; `group` by what needs doing. */
  list(query?: Query<"listCases">, options?: CallOptions): PagePromise<CaseSummaryPage>;
  get(caseNo: string, options?: CallOptions): ApiPromise<Case>;
  /** What was applied for 申请内容. */
  application(caseNo: string, options?: CallOptions): ApiPromise<Application>;
  /** What happened 办理过程, oldest first. @param query `after`: only what came after the event with this id */
  events(caseNo: string, query?: Query<"listCaseEvents">, options?: CallOptions): ApiPromise<CaseEvent[]>;
  documents(caseNo: string, options?: CallOptions): ApiPromise<CaseDocument[]>;
  /** Bytes of a document 文书. */
  document(caseNo: string, documentId: string, options?: CallOptions): ApiPromise<Blob>;
  /** Answers a correction notice 提交补正. */
  answerCorrection(caseNo: string, input: CorrectionAnswer, options?: WriteOptions): ApiPromise<Case>;
  /** Brings deferred materials 补交容缺材料. */
  supplement(caseNo: string, input: SupplementInput, options?: WriteOptions): ApiPromise<Case>;
  /** Withdraws 撤回申请. */
  withdraw(caseNo: string, input?: WithdrawalInput, options?: WriteOptions): ApiPromise<Case>;
  /** Signs for the result 签收. */
  confirmReceipt(caseNo: string, options?: WriteOptions): ApiPromise<Case>;
  /** Looks a case up without an account 无账号查询; give the answer to `client.withToken`. */
  lookUp(input: LookUpInput, options?: CallOptions): ApiPromise<LookUp>;
  /**
   * Follows a case: first as it stands, then again whenever something happened. Live by server-sent events, by polling where they
   * do not come through; rests while the page is hidden and catches up. Ends, quietly, when the signal aborts or the loop is
   * left; rejects when the case cannot be read any more.
   */
  watch(caseNo: string, options?: WatchOptions): AsyncIterableIterator<CaseUpdate>;
}

/** What following a case needs of the client. */
export interface CasesOptions {
  readonly runtime: Runtime;
  readonly retry: RetryLimits;
  readonly visibility: VisibilitySource | undefined;
}

/** Makes the cases resource. */
export function casesResource(call: Call, { runtime, retry, visibility }: CasesOptions): CasesResource {
  const events: CasesResource["events"] = (caseNo, query, options) =>
    mapAnswer(call("listCaseEvents", { ...options, params: { caseNo }, query }), (data) => data.items);
  const get: CasesResource["get"] = (caseNo, options) => call("getCase", { ...options, params: { caseNo } });
  return {
    get,
    events,
    list: (query, options) =>
      pagePromise((cursor) => call("listCases", { ...options, query: { ...query, ...(cursor && { cursor }) } })),
    application: (caseNo, options) => call("getApplication", { ...options, params: { caseNo } }),
    documents: (caseNo, options) =>
      mapAnswer(call("listDocuments", { ...options, params: { caseNo } }), (data) => data.items),
    document: (caseNo, documentId, options) =>
      call("getDocumentContent", { ...options, params: { caseNo, documentId } }),
    answerCorrection: (caseNo, body, options) => call("answerCorrection", { ...options, params: { caseNo }, body }),
    supplement: (caseNo, body, options) => call("supplementDeferred", { ...options, params: { caseNo }, body }),
    withdraw: (caseNo, body = {}, options) => call("withdrawCase", { ...options, params: { caseNo }, body }),
    confirmReceipt: (caseNo, options) => call("confirmReceipt", { ...options, params: { caseNo } }),
    lookUp: (body, options) => call("createLookUp", { ...options, body }),
    watch: (caseNo, options = {}) =>
      watchCase(
        {
          readCase: (signal) => get(caseNo, { signal, locale: options.locale }),
          readEvents: (after, signal) => events(caseNo, { after }, { signal, locale: options.locale }),
          openStream: (after, signal) =>
            call("streamCase", {
              params: { caseNo },
              signal,
              locale: options.locale,
              ...(after !== undefined && { headers: { "Last-Event-ID": after } }),
            }),
          backoff: retry.backoff,
          runtime,
          visibility,
        },
        options,
      ),
  };
}

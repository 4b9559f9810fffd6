import type {
  Application,
  Case,
  CaseDocument,
  CaseEvent,
  CaseNews,
  CaseSummaryPage,
  ContactPreference,
  CorrectionAnswer,
  Delivery,
  LookUp,
  LookUpInput,
  SupplementInput,
  WithdrawalInput,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import { lazily } from "../lazily.ts";
import type { CallOptions, Query, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";
import type * as WatchPart from "../watch.ts";
import type { CaseUpdate, WatchOptions, WatchSettings } from "../watch.ts";

/** Cases 办件, as applicants and ticket holders see and move them. */
export interface CasesResource {
  /** My cases 我的办件, newest first; `group` by what needs doing. */
  list(query?: Query<"listCases">, options?: CallOptions): PagePromise<CaseSummaryPage>;
  get(caseNo: string, options?: CallOptions): ApiPromise<Case>;
  /** What was applied for 申请内容. */
  application(caseNo: string, options?: CallOptions): ApiPromise<Application>;
  /** What happened 办理过程, oldest first. @param query `after`: only what came after the event with this id */
  events(caseNo: string, query?: Query<"listCaseEvents">, options?: CallOptions): ApiPromise<CaseEvent[]>;
  /** What happened to any of the caller's cases 各办件的新进展 after a `position`; without one only the present position. */
  news(query?: Query<"listNews">, options?: CallOptions): ApiPromise<CaseNews>;
  /** Documents 文书, oldest first. A ticket opens none: they name people in full. */
  documents(caseNo: string, options?: CallOptions): ApiPromise<CaseDocument[]>;
  /** Bytes of a document 文书; not for a ticket. */
  document(caseNo: string, documentId: string, options?: CallOptions): ApiPromise<Blob>;
  /** Answers a correction notice 提交补正. */
  answerCorrection(caseNo: string, input: CorrectionAnswer, options?: WriteOptions): ApiPromise<Case>;
  /** Brings deferred materials 补交容缺材料. */
  supplement(caseNo: string, input: SupplementInput, options?: WriteOptions): ApiPromise<Case>;
  /** Withdraws 撤回申请. */
  withdraw(caseNo: string, input?: WithdrawalInput, options?: WriteOptions): ApiPromise<Case>;
  /** Signs for the result 签收. */
  confirmReceipt(caseNo: string, options?: WriteOptions): ApiPromise<Case>;
  /** Has the result sent another way 变更送达方式, until it is handed out or sent; replaces what was. */
  changeDelivery(caseNo: string, input: Delivery, options?: WriteOptions): ApiPromise<Case>;
  /** How the applicant wants to be told 通知方式; replaces what was. */
  updateContact(caseNo: string, input: ContactPreference, options?: WriteOptions): ApiPromise<Case>;
  /** Looks a case up without an account 无账号查询; give the answer to `client.withToken`. */
  lookUp(input: LookUpInput, options?: CallOptions): ApiPromise<LookUp>;
  /**
   * Follows a case: first as it stands, then again whenever something happened. Live by server-sent events, by polling where they
   * do not come through; rests while the page is hidden and catches up. Ends, quietly, when the signal aborts or the loop is
   * left; rejects when the case cannot be read any more.
   */
  watch(caseNo: string, options?: WatchOptions): AsyncIterableIterator<CaseUpdate>;
  /**
   * Hears of all the caller's cases, over the connection that every `watch` of this client shares: tells, with nothing but the fact, that
   * something may have happened to one of them, so that a list can be read anew. Stays silent where the platform has no news of all.
   */
  watchAll(options?: Pick<WatchOptions, "signal" | "onState">): AsyncIterableIterator<undefined>;
}

/** Makes the cases resource. */
export const casesResource = (call: Call, settings: WatchSettings): CasesResource => ({
  ...resource<Omit<CasesResource, "watch" | "watchAll">>(call, {
    list: "listCases",
    get: "getCase",
    application: "getApplication",
    events: "listCaseEvents",
    news: "listNews",
    documents: "listDocuments",
    document: "getDocumentContent",
    answerCorrection: "answerCorrection",
    supplement: "supplementDeferred",
    withdraw: "withdrawCase",
    confirmReceipt: "confirmReceipt",
    changeDelivery: "changeDelivery",
    updateContact: "updateContact",
    lookUp: "createLookUp",
  }),
  watch: (caseNo, options = {}) => later(({ watchCase }) => watchCase(call, caseNo, settings, options)),
  watchAll: (options = {}) => later(({ watchAllCases }) => watchAllCases(call, settings, options)),
});

const watchPart = lazily(() => import("../watch.ts"));

/** An iterator out of a part that is loaded when it is first asked: most pages show a case without following it. */
function later<T>(begin: (part: typeof WatchPart) => AsyncIterableIterator<T>): AsyncIterableIterator<T> {
  let begun: AsyncIterableIterator<T> | undefined;
  const watching = async () => {
    const part = await watchPart();
    return (begun ??= begin(part));
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => (await watching()).next(),
    return: async () => (await watching()).return!(),
  };
}

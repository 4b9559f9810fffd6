import type { Case, CaseEvents, MaterialEntry, Problem, Receipt } from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "./scenario.ts";
import type { Answered, Scenario } from "./scenario.ts";

/** How an application differs from the plain one. */
export interface Wish {
  /** Persona that applies; `company-1` by default. */
  readonly by?: string;
  readonly itemCode?: string;
  readonly draft?: Readonly<Record<string, unknown>>;
  /** Materials in place of the plain ones; none for items that ask for none. */
  readonly materials?: readonly MaterialEntry[];
}

/** A scenario in which applications are made and moved in a line each. Every answer is checked against the contract. */
export interface CaseScenario extends Scenario {
  /** Submits an application and answers its receipt. */
  apply(wish?: Wish): Promise<Receipt>;
  /** Uploads a small file for a material of a draft or a case and answers its id. */
  upload(
    by: string,
    target: { draftId?: string; caseNo?: string },
    materialCode: string,
    file?: { type: string; content: string },
  ): Promise<string>;
  /** Posts to a case; throws when the answer is not a success. */
  move(by: string, caseNo: string, action: string, body?: unknown): Promise<Case>;
  /** Posts to a case what is expected to be refused. */
  refused(by: string, caseNo: string, action: string, body?: unknown): Promise<Answered<Problem>>;
  see(by: string, caseNo: string): Promise<Case>;
  /** Kinds of the events of a case, oldest first. */
  history(by: string, caseNo: string): Promise<string[]>;
  /** Accepts and hands over, so that the department has the case. */
  toReview(caseNo: string): Promise<Case>;
}

const DELIVERY = { method: "pickup", centreCode: "hall" };
const PERMIT = { answers: { who: "self" }, data: { name: "样例店", area: 80 }, declarations: ["truth"] };
const DEFERRED: MaterialEntry = { materialCode: "health", means: "deferred", promise: "十个工作日内补交" };

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** The slug of a problem's type. */
export const slugOf = ({ type }: Problem): string => type.slice(type.lastIndexOf("/") + 1);

/** Makes a scenario of cases; options as `createScenario` takes them. */
export function createCaseScenario(options?: Parameters<typeof createScenario>[0]): CaseScenario {
  // Cases take weeks; who is signed in stays so.
  const settings = { tokenSeconds: 366 * 86_400, ...options?.settings };
  const scenario = createScenario({ ...options, settings });
  const { call } = scenario;

  const ensure = <Body>(what: string, { status, body }: Answered<Body>): Body => {
    if (status >= 300) throw new Error(`${what} -> ${String(status)} ${JSON.stringify(body)}`);
    return body;
  };

  async function upload(
    by: string,
    target: { draftId?: string; caseNo?: string },
    materialCode: string,
    { type, content } = { type: "text/plain", content: "hello" },
  ): Promise<string> {
    const tus = { "tus-resumable": "1.0.0", "idempotency-key": undefined };
    const metadata = Object.entries({ filename: "a.txt", filetype: type, materialCode, ...target });
    const created = await call(by, "POST", "/uploads", {
      headers: {
        ...tus,
        "upload-length": String(content.length),
        "upload-metadata": metadata.map(([key, value]) => `${key} ${base64(value)}`).join(","),
      },
    });
    ensure("upload", created);
    const id = (created.headers.get("location") ?? "").split("/").pop() ?? "";
    const sent = await call(by, "PATCH", `/uploads/${id}`, {
      body: content,
      headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    });
    ensure("bytes", sent);
    return id;
  }

  async function apply({ by = "company-1", itemCode = "permit", draft = {}, materials }: Wish = {}): Promise<Receipt> {
    const begun = await call<{ id: string }>(by, "POST", "/drafts", { body: { itemCode } });
    const { id } = ensure("draft", begun);
    const plain = itemCode !== "permit";
    const atWindow = by.startsWith("counter");
    const plan: MaterialEntry =
      atWindow || plain
        ? { materialCode: "plan", means: "at_window" }
        : { materialCode: "plan", means: "upload", uploadIds: [await upload(by, { draftId: id }, "plan")] };
    const health: MaterialEntry =
      atWindow || plain
        ? { materialCode: "health", means: "at_window" }
        : { materialCode: "health", means: "upload", uploadIds: [await upload(by, { draftId: id }, "health")] };
    const body = {
      ...(plain ? {} : PERMIT),
      materials: plain
        ? []
        : (materials ?? [plan, health]).map((entry) => (entry.materialCode === "plan" ? plan : entry)),
      delivery: DELIVERY,
      formVersion: "3",
      ...draft,
    };
    const saved = await call(by, "PATCH", `/drafts/${id}`, {
      body,
      headers: { "if-match": begun.headers.get("etag") ?? "" },
    });
    ensure("save", saved);
    return ensure("submit", await call<Receipt>(by, "POST", `/drafts/${id}/submission`));
  }

  const move = async (by: string, caseNo: string, action: string, body: unknown = {}): Promise<Case> => {
    const options = action === "issuance/receipt" ? {} : { body };
    return ensure(action, await call<Case>(by, "POST", `/cases/${caseNo}/${action}`, options));
  };

  return {
    ...scenario,
    apply,
    upload,
    move,
    refused: (by, caseNo, action, body = {}) =>
      call<Problem>(by, "POST", `/cases/${caseNo}/${action}`, action === "issuance/receipt" ? {} : { body }),
    see: async (by, caseNo) => ensure("case", await call<Case>(by, "GET", `/cases/${caseNo}`)),
    history: async (by, caseNo) =>
      ensure("events", await call<CaseEvents>(by, "GET", `/cases/${caseNo}/events`)).items.map(({ kind }) => kind),
    async toReview(caseNo) {
      await move("counter-hall", caseNo, "acceptance");
      return move("counter-hall", caseNo, "hand-over");
    },
  };
}

/** Materials of a permit of which one is promised for later. */
export const promised: readonly MaterialEntry[] = [{ materialCode: "plan", means: "upload" }, DEFERRED];

import type { Case, CaseDocument, CaseEvent, CaseEvents, Documents, LookUp, Receipt } from "../../schema.ts";
import { chosenItem, fillDraft, itemFor, newDraft } from "../application.ts";
import { answerFaults } from "../answer-checks.ts";
import type { Exchange } from "../answer-checks.ts";
import type { Check } from "../check.ts";
import { contractView, operationView } from "../contract-view.ts";
import type { OperationView } from "../contract-view.ts";
import type { Reader } from "../harvest.ts";
import { NOTHING, NotTried, Unmet } from "../platform.ts";
import type { Made, Platform } from "../platform.ts";
import { neededQuery } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";
import { pathsFor, roleOf } from "./reads.ts";

const APPLICANT = "applicant" as const;

const submitDraft = (platform: Platform, draftId: string, expect: readonly number[]) =>
  platform.call("submitDraft", { role: APPLICANT, params: { draftId }, expect, rule: "submission" });

async function incomplete(platform: Platform): Promise<void> {
  const { id } = await newDraft(platform);
  const refused = await submitDraft(platform, id, [422]);
  const { errors } = refused.body as { readonly errors?: readonly unknown[] };
  if (!errors?.length)
    platform.differs(refused, "submission", text("没有说明哪里不对", "it does not say what is wrong"), "/errors");
  const removed = await platform.call("deleteDraft", { role: APPLICANT, params: { draftId: id }, expect: [204] });
  if (removed.status === 204) platform.made.drafts -= 1;
}

/** A promise of a material that the guide does not mark deferrable is none. */
async function notDeferrable(platform: Platform): Promise<void> {
  const { guide } = await chosenItem(platform);
  if (platform.reach.draft || !guide.materials.some(({ need }) => need === "required"))
    throw new NotTried(text("没有必要材料可试", "there is no required material to try with"));
  const { id } = await newDraft(platform);
  await fillDraft(platform, id, { promised: ({ need }) => need === "required" });
  await platform.call("submitDraft", {
    role: APPLICANT,
    params: { draftId: id },
    expect: [422],
    rule: "deferral",
  });
  const removed = await platform.call("deleteDraft", { role: APPLICANT, params: { draftId: id }, expect: [204] });
  if (removed.status === 204) platform.made.drafts -= 1;
}

/** Applies with a new draft and keeps the case number for what is to become of it. */
export async function apply(platform: Platform, fate: keyof Made["cases"]): Promise<void> {
  const of = await itemFor(platform, fate);
  const { id } = await newDraft(platform, of);
  // The one that is seen through brings later what may follow.
  await fillDraft(platform, id, { of, ...(fate === "whole" && { promised: ({ need }) => need === "deferrable" }) });
  const first = await submitDraft(platform, id, [201]);
  const receipt = first.body as Receipt;
  platform.made.drafts -= 1;
  platform.made.cases[fate] = receipt.case.caseNo;
  platform.guard(receipt.case.caseNo, receipt.lookUpSecret);
  if (fate !== "whole") return;
  platform.made.secret = receipt.lookUpSecret;
  platform.harvest.add("caseNo", APPLICANT, receipt.case.caseNo);
  const again = await submitDraft(platform, id, [200]);
  const repeated = again.body as Receipt;
  if (repeated.case.caseNo !== receipt.case.caseNo || repeated.lookUpSecret !== receipt.lookUpSecret)
    platform.differs(again, "submission", text("重复提交得到另一个办件", "repeating it answered another case"));
}

/** Applications: refused while incomplete, one case each however often they are submitted. */
export const submissionChecks = (): Check[] => [
  writing("submitDraft", "incomplete", "submission", incomplete),
  writing("submitDraft", "not-deferrable", "deferral", notDeferrable),
  writing("submitDraft", "submit", "submission", (platform) => apply(platform, "whole")),
];

/** Two more cases, for what staff may do instead of accepting. */
export const furtherCases = (): Check[] =>
  (["returned", "refused"] as const).map((fate) => ({
    ...writing("submitDraft", `submit:${fate}`, "submission", (platform) => apply(platform, fate)),
    needs: ["applicant", "counter"],
  }));

const lookUp = (platform: Platform, caseNo: string, secret: string, expect: readonly number[]) =>
  platform.call("createLookUp", { json: { caseNo, secret }, expect, rule: "look-up" });

async function lookUpOfNothing(platform: Platform): Promise<void> {
  const json = { caseNo: NOTHING, secret: "CONF-0000" };
  await platform.call("createLookUp", { json, expect: [404], problem: "lookup-failed", rule: "look-up" });
}

const outlineOf = ({ status, body, headers }: Exchange): string => {
  const { type, title, detail, errors } = body as Readonly<Record<string, unknown>>;
  return JSON.stringify([status, headers.get("content-type"), headers.get("retry-after"), type, title, detail, errors]);
};

async function lookUpAlike(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const none = await lookUp(platform, NOTHING, "CONF-0001", [404]);
  const wrong = await lookUp(platform, caseNo, "CONF-0001", [404]);
  if (outlineOf(none) !== outlineOf(wrong))
    platform.differs(
      wrong,
      "look-up",
      text("两种回答不同，看得出编号存在", "the two answers differ: one can tell that the number exists"),
    );
}

async function lookUpRight(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const { body } = await lookUp(platform, caseNo, needed(platform.made.secret, "办件", "a case"), [201]);
  const found = body as LookUp;
  platform.lend("ticket", found.ticket);
  platform.harvest.add("caseNo", "ticket", found.caseNo);
}

/** Look-ups without an account. Of a number of nothing they are safe anywhere; the rest is about a case of our own. */
export const lookUpChecks = (): Check[] => [
  {
    ...writing("createLookUp", "nothing", "look-up", lookUpOfNothing),
    needs: [],
    writes: false,
  },
  writing("createLookUp", "alike", "look-up", lookUpAlike),
  writing("createLookUp", "ticket", "look-up", lookUpRight),
];

async function events(platform: Platform): Promise<void> {
  const [path] = pathsFor(platform, operationView("listCaseEvents"), APPLICANT);
  const params = path?.params ?? {};
  const all = await platform.call("listCaseEvents", { role: APPLICANT, params, expect: [200] });
  const { items } = all.body as CaseEvents;
  const times = items.map(({ at }) => Date.parse(at));
  if (times.some((time, index) => time < (times[index - 1] ?? time)))
    platform.differs(all, "events", text("事件不是由旧到新", "events do not come oldest first"));
  const [first] = items;
  if (!first) return;
  const query = { after: first.id };
  const later = await platform.call("listCaseEvents", { role: APPLICANT, params, query, expect: [200] });
  const ids = (later.body as CaseEvents).items.map(({ id }) => id).join(" ");
  if (
    ids !==
    items
      .slice(1)
      .map(({ id }) => id)
      .join(" ")
  )
    platform.differs(later, "events", text("after 之后的事件不对", "not the events after the one named"));
}

async function documents(platform: Platform): Promise<void> {
  const view = operationView("getDocumentContent");
  const [path] = pathsFor(platform, view, APPLICANT);
  const params = path?.params ?? {};
  const { body } = await platform.call("listDocuments", { role: APPLICANT, params, expect: [200] });
  const named = (body as Documents).items.find(({ id }): boolean => id === params["documentId"]) as CaseDocument;
  const exchange = await platform.call("getDocumentContent", { role: APPLICANT, params, expect: [200] });
  const digest = await crypto.subtle.digest("SHA-256", exchange.bytes);
  const value = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (value !== named.digest.value)
    platform.differs(exchange, "bytes", text("内容与写明的摘要不符", "the bytes do not have the digest that is named"));
}

/** A closer look at one case: its events in order, its documents by their digests. */
export const caseChecks = (): Check[] =>
  [
    writing("listCaseEvents", "after", "events", events),
    writing("getDocumentContent", "digest", "bytes", documents),
  ].map((check) => ({ ...check, writes: false, feeds: false }));

/** Milliseconds in which a stream must have said something it knows already. */
const STREAM_PATIENCE = 8000;

/** Reads a stream until it holds what is looked for, or patience ends. */
async function readUntil(response: Response, holds: (words: string) => boolean): Promise<string> {
  const decoder = new TextDecoder();
  let words = "";
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  while (reader && !holds(words)) {
    const read = await reader.read().catch((): undefined => undefined);
    if (!read || read.done) break;
    words += decoder.decode(read.value, { stream: true });
  }
  await reader?.cancel().catch(() => undefined);
  return words;
}

async function openStream(
  platform: Platform,
  operation: OperationView,
  reader: Reader,
  params: Record<string, string>,
  headers: Record<string, string>,
): Promise<{ exchange: Exchange; response: Response; end: () => void }> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), STREAM_PATIENCE);
  const role = roleOf(reader);
  const options = { role, params, query: neededQuery(operation, platform), headers };
  const asked = `GET ${operation.path} (${reader})`;
  const response = await platform.open(operation, options, controller.signal).catch((): undefined => undefined);
  const end = (): void => {
    clearTimeout(timer);
    controller.abort();
  };
  if (response?.status !== 200) {
    end();
    const came = response
      ? text(`回了 ${String(response.status)}`, `answered ${String(response.status)}`)
      : text("没有回答", "no answer came");
    if (
      response &&
      [404, 405, 501].includes(response.status) &&
      !(response.headers.get("content-type") ?? "").includes("problem")
    )
      platform.findings.of(operation.id).missing = { asked, status: response.status };
    else platform.findings.differs(operation.id, { rule: "stream", asked, came });
    throw new Unmet(operation.id);
  }
  const exchange: Exchange = {
    operation,
    asked,
    personal: role !== undefined,
    origin: platform.reach.origin,
    status: 200,
    headers: response.headers,
    // Something, since a stream is never empty.
    bytes: new Uint8Array(1),
    body: undefined,
  };
  return { exchange, response, end };
}

async function stream(platform: Platform, operation: OperationView, reader: Reader): Promise<void> {
  const [path] = pathsFor(platform, operation, reader);
  const { exchange, end } = await openStream(platform, operation, reader, path?.params ?? {}, {});
  end();
  for (const fault of answerFaults(exchange, new Set(), false))
    platform.findings.differs(operation.id, {
      ...fault,
      rule: fault.rule === "media-type" ? "stream" : fault.rule,
      asked: exchange.asked,
    });
}

async function lastEventId(platform: Platform): Promise<void> {
  const operation = operationView("streamCase");
  const [path] = pathsFor(platform, operation, APPLICANT);
  const params = path?.params ?? {};
  const list = await platform.call("listCaseEvents", { role: APPLICANT, params, expect: [200] });
  const [known, next] = (list.body as CaseEvents).items;
  if (!known || !next) throw new NotTried(text("办件的事件不足两个", "the case has fewer than two events"));
  const opened = await openStream(platform, operation, APPLICANT, params, { "last-event-id": known.id });
  const words = await readUntil(opened.response, (found) => /(?:^|\n)data:.*\n/.test(found));
  opened.end();
  const id = /(?:^|\n)id: ?(.*)\n/.exec(words)?.[1];
  if (id !== next.id) {
    const came = text("没有从 Last-Event-ID 之后的事件开始", "it does not begin with the event after Last-Event-ID");
    platform.differs(opened.exchange, "stream", came);
    return;
  }
  const data = /(?:^|\n)data: ?(.*)\n/.exec(words)?.[1] ?? "";
  const event = ((): CaseEvent | undefined => {
    try {
      return JSON.parse(data) as CaseEvent;
    } catch {
      return undefined;
    }
  })();
  if (event?.id !== next.id || event.kind !== next.kind)
    platform.differs(opened.exchange, "stream", text("data 不是该事件", "the data is not that event"));
}

/** Streams of events: that they open, what they are, where they begin. */
export function streamChecks(): Check[] {
  const opening = contractView()
    .operations.filter(({ answer }) => answer === "stream")
    .flatMap((operation) =>
      (operation.roles.length ? [...operation.roles] : (["public"] as const)).map((reader): Check => ({
        id: `stream:${operation.id}:${reader}`,
        operation: operation.id,
        rule: "stream",
        needs: reader === "public" ? [] : [reader],
        writes: false,
        feeds: false,
        run: (platform) => stream(platform, operation, reader),
      })),
    );
  const resuming = { ...writing("streamCase", "last-event-id", "stream", lastEventId), writes: false, feeds: false };
  return [...opening, resuming];
}

/** The case as a role sees it; nothing where it may not. */
export async function seen(
  platform: Platform,
  caseNo: string,
  role: "applicant" | "counter" | "office",
  token?: string,
): Promise<Case | undefined> {
  const { status, body } = await platform.call("getCase", { role, token, params: { caseNo }, expect: [200, 403, 404] });
  return status === 200 ? (body as Case) : undefined;
}

/** As released with 0.1.0: kept by tools/release-baseline.js. What compiled then compiles now. */
/* eslint-disable @typescript-eslint/ban-ts-comment */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createClient, errorTable, isYichuangError } from "@yichuang/sdk";
import type {
  ApiPromise,
  CallInit,
  Case,
  CaseDocument,
  CaseEvent,
  CaseState,
  CaseSummaryPage,
  CaseUpdate,
  Client,
  Draft,
  ErrorKind,
  Guide,
  IndicatorSet,
  Input,
  ItemMatch,
  ItemPage,
  LogEntry,
  LookUp,
  Open,
  OperationId,
  PagePromise,
  ProblemType,
  Query,
  Receipt,
  Result,
  Review,
  ReviewInvitation,
  ServiceWindow,
  UploadHandle,
  Versioned,
} from "@yichuang/sdk";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim?: Claim) => claim;

type IsAny<T> = 0 extends 1 & T ? true : false;
type IsNever<T> = [T] extends [never] ? true : false;

/** Operations that cannot be called, or whose answer nobody knows. */
type Untyped = {
  [Op in OperationId]: true extends
    IsNever<CallInit<Op>> | IsAny<CallInit<Op>> | IsNever<Result<Op>> | IsAny<Result<Op>>
    ? Op
    : never;
}[OperationId];

/** Never run: the compiler is the test. */
export async function resources(client: Client): Promise<void> {
  holds<Same<Untyped, never>>();

  holds<Same<ReturnType<Client["items"]["list"]>, PagePromise<ItemPage>>>();
  holds<Same<ReturnType<Client["items"]["guide"]>, ApiPromise<Guide>>>();
  holds<Same<ReturnType<Client["windows"]["list"]>, ApiPromise<ServiceWindow[]>>>();
  holds<Same<ReturnType<Client["drafts"]["create"]>, ApiPromise<Versioned<Draft>>>>();
  holds<Same<ReturnType<Client["drafts"]["delete"]>, ApiPromise<undefined>>>();
  holds<Same<ReturnType<Client["drafts"]["submit"]>, ApiPromise<Receipt>>>();
  holds<Same<ReturnType<Client["uploads"]["start"]>, UploadHandle>>();
  holds<Same<ReturnType<Client["uploads"]["content"]>, ApiPromise<Blob>>>();
  holds<Same<ReturnType<Client["cases"]["events"]>, ApiPromise<CaseEvent[]>>>();
  holds<Same<ReturnType<Client["cases"]["documents"]>, ApiPromise<CaseDocument[]>>>();
  holds<Same<ReturnType<Client["cases"]["lookUp"]>, ApiPromise<LookUp>>>();
  holds<Same<ReturnType<Client["cases"]["watch"]>, AsyncIterableIterator<CaseUpdate>>>();
  holds<Same<ReturnType<Client["reviews"]["indicators"]>, ApiPromise<IndicatorSet>>>();
  holds<Same<ReturnType<Client["reviews"]["invitations"]>, ApiPromise<ReviewInvitation[]>>>();
  holds<Same<ReturnType<Client["reviews"]["create"]>, ApiPromise<Review>>>();
  holds<Same<ReturnType<Client["counter"]["accept"]>, ApiPromise<Case>>>();
  holds<Same<Parameters<Client["counter"]["refuse"]>[1], Input<"refuseCase">>>();
  holds<Same<Parameters<Client["office"]["decide"]>[1], Input<"decideCase">>>();
  holds<Same<Parameters<Client["items"]["list"]>[0], Query<"listItems"> | undefined>>();

  // @ts-ignore an item is asked for by its code
  await client.items.get();
  // @ts-ignore which is a text
  await client.items.get(1);
  // @ts-ignore an answer has only what the contract says
  void (await client.items.get("a")).price;
  // @ts-ignore only writes are keyed
  await client.items.get("a", { idempotencyKey: "k" });
  // @ts-ignore what the window says the office says too, with other words
  await client.office.endSpecialStep("1", { result: "ok" });
  // @ts-ignore a special step is of a kind that the law knows
  await client.office.startSpecialStep("1", { kind: "coffee", reason: "…" });
  // @ts-ignore a look-up takes number and secret
  await client.cases.lookUp({ caseNo: "1" });
  const { data, response } = await client.cases.get("1").withResponse();
  void (data satisfies Case);
  response.headers.get("etag");
  // @ts-ignore one answer is no list
  const list: AsyncIterable<unknown> = client.cases.get("1");
  void list;
}

/** Never run: what an error carries, and what is told of it. */
export async function errors(client: Client): Promise<string | undefined> {
  try {
    await client.me.get();
  } catch (error) {
    // @ts-ignore anything may be thrown until it is asked what it is
    void error.kind;
    if (!isYichuangError(error)) throw error;
    holds<Same<typeof error.kind, ErrorKind>>();
    // @ts-ignore a closed set of words
    if (error.kind === "offline") return undefined;
    if (error.kind === "invalid") return error.problem?.errors?.[0]?.pointer;
    // @ts-ignore absent where no answer came
    return error.status.toFixed();
  }
  const type: ProblemType = "lookup-failed";
  // @ts-ignore of the contract
  const none: ProblemType = "teapot";
  return type || none;
}

/** Never run: words of a platform that is newer than this package. */
export function words(state: CaseState, entry: LogEntry): string {
  const open: Open<CaseState> = state;
  const later: Open<CaseState> = "archived";
  // @ts-ignore a word that nobody knows yet is no state of this contract
  const closed: CaseState = "archived";
  // @ts-ignore nothing of a request but what is listed is logged
  void entry.url;
  return open + later + closed;
}

/** Never run: the compiler is the test. */
export async function compiles(client: Client, draft: Draft): Promise<void> {
  holds<Same<Result<"getCase">, Case>>();
  holds<Same<Result<"submitDraft">, Receipt>>();
  holds<Same<Result<"deleteDraft">, undefined>>();
  holds<Same<Result<"getUploadContent">, Blob>>();
  holds<Same<Result<"streamCase">, Response>>();
  holds<Same<ReturnType<Client["cases"]["get"]>, ApiPromise<Case>>>();
  holds<Same<ReturnType<Client["cases"]["list"]>, PagePromise<CaseSummaryPage>>>();

  await client.call("getService");
  await client.call("getItem", { params: { itemCode: "a" }, signal: new AbortController().signal });
  await client.call("listItems", { query: { q: undefined, limit: 5 } });
  // @ts-ignore an operation of the contract
  await client.call("getNothing");
  // @ts-ignore its parameters are required
  await client.call("getItem");
  // @ts-ignore by their names
  await client.call("getItem", { params: { code: "a" } });
  // @ts-ignore only what it knows may be asked
  await client.call("listItems", { query: { word: "a" } });
  // @ts-ignore with the words it knows
  await client.call("listItems", { query: { handling: "at_once" } });
  // @ts-ignore a body where it takes one
  await client.call("decideCase", { params: { caseNo: "1" } });
  // @ts-ignore of its shape
  await client.call("decideCase", { params: { caseNo: "1" }, body: { outcome: "maybe" } });
  // @ts-ignore an edit names the version it edits
  await client.call("updateDraft", { params: { draftId: "1" }, body: {} });

  for await (const item of client.items.list()) void (item satisfies ItemMatch);
  const read: Versioned<Draft> = await client.drafts.get("1");
  await client.drafts.update(read, { materials: read.materials });
  // @ts-ignore a draft without its version cannot be saved
  await client.drafts.update(draft, {});
  // @ts-ignore every step has its own input
  await client.counter.refuse("1", { outcome: "denied" });
  await client.office.decide("1", { outcome: "denied", reason: "…" });
  // @ts-ignore an upload belongs to a draft or a case
  client.uploads.start(new Blob(), { materialCode: "a" });
  // @ts-ignore and not to both
  client.uploads.start(new Blob(), { materialCode: "a", draftId: "1", caseNo: "1" });
  client.reviews.public({ satisfaction: "satisfied" });
  // @ts-ignore levels are words
  client.reviews.public({ satisfaction: 5 });
  // @ts-ignore languages are those of the contract
  client.setLocale("fr");
}

describe("the client's types", () => {
  it("are checked by the compiler; what they promise is there", () => {
    const client = createClient({ baseUrl: "https://platform.test" });
    const nouns = ["service", "me", "centres", "windows", "departments", "themes", "calendar", "items", "drafts"];
    const more = ["uploads", "cases", "reviews", "counter", "office"];
    for (const noun of [...nouns, ...more]) assert.equal(typeof client[noun as keyof Client], "object", noun);
    // More may come within a major version; what was there stays, in its place.
    assert.deepEqual(errorTable.not_found.slice(0, 5), [404, 410, "not-found", "gone", "lookup-failed"]);
    assert.throws(() => createClient({ baseUrl: "not an address" }), TypeError);
  });
});

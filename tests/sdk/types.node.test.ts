import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createClient } from "@yichuang/sdk";
import type {
  ApiPromise,
  Case,
  CaseSummaryPage,
  Client,
  Draft,
  ItemMatch,
  PagePromise,
  Receipt,
  Result,
  Versioned,
} from "@yichuang/sdk";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(claim?: Claim) => claim;

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
  // @ts-expect-error an operation of the contract
  await client.call("getNothing");
  // @ts-expect-error its parameters are required
  await client.call("getItem");
  // @ts-expect-error by their names
  await client.call("getItem", { params: { code: "a" } });
  // @ts-expect-error only what it knows may be asked
  await client.call("listItems", { query: { word: "a" } });
  // @ts-expect-error with the words it knows
  await client.call("listItems", { query: { handling: "at_once" } });
  // @ts-expect-error a body where it takes one
  await client.call("decideCase", { params: { caseNo: "1" } });
  // @ts-expect-error of its shape
  await client.call("decideCase", { params: { caseNo: "1" }, body: { outcome: "maybe" } });
  // @ts-expect-error an edit names the version it edits
  await client.call("updateDraft", { params: { draftId: "1" }, body: {} });

  for await (const item of client.items.list()) void (item satisfies ItemMatch);
  const read: Versioned<Draft> = await client.drafts.get("1");
  await client.drafts.update(read, { materials: read.materials });
  // @ts-expect-error a draft without its version cannot be saved
  await client.drafts.update(draft, {});
  // @ts-expect-error every step has its own input
  await client.counter.refuse("1", { outcome: "denied" });
  await client.office.decide("1", { outcome: "denied", reason: "…" });
  // @ts-expect-error an upload belongs to a draft or a case
  client.uploads.start(new Blob(), { materialCode: "a" });
  // @ts-expect-error and not to both
  client.uploads.start(new Blob(), { materialCode: "a", draftId: "1", caseNo: "1" });
  client.reviews.public({ satisfaction: "satisfied" });
  // @ts-expect-error levels are words
  client.reviews.public({ satisfaction: 5 });
  // @ts-expect-error languages are those of the contract
  client.setLocale("fr");
}

describe("the client's types", () => {
  it("are checked by the compiler; what they promise is there", () => {
    const client = createClient({ baseUrl: "https://platform.test" });
    const nouns = ["service", "me", "centres", "windows", "departments", "themes", "calendar", "items", "drafts"];
    const more = ["uploads", "cases", "reviews", "counter", "office"];
    for (const noun of [...nouns, ...more]) assert.equal(typeof client[noun as keyof Client], "object", noun);
    assert.throws(() => createClient({ baseUrl: "not an address" }), TypeError);
  });
});

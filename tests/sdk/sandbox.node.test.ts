import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createClient, isYichuangError } from "@yichuang/sdk";
import type { Case, CaseUpdate, Client, ClientOptions, Draft, Receipt, Versioned, YichuangError } from "@yichuang/sdk";
import { createScenario } from "../openapi/support/scenario.ts";
import type { Scenario } from "../openapi/support/scenario.ts";

/** A client that acts as a persona of the sandbox; every answer is checked against the contract. */
function actingAs(scenario: Scenario, persona: string | undefined, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    baseUrl: "http://sandbox.test",
    fetch: (request) => scenario.fetch(request),
    getToken: () => (persona === undefined ? null : scenario.sandbox.issueToken(persona)),
    retry: { backoff: 0 },
    ...options,
  });
}

/** For what no platform answers, but something in between. */
const unchecked = (scenario: Scenario) => (request: Request) => scenario.sandbox.fetch(request);

const textFile = (bytes: number) => new File(["样例。".repeat(bytes / 9)], "plan.txt", { type: "text/plain" });

/** A draft of the permit with all that its submission needs. */
async function readyDraft(client: Client, file = textFile(90)): Promise<Versioned<Draft>> {
  const draft = await client.drafts.create({ itemCode: "permit" });
  const plan = await client.uploads.start(file, { draftId: draft.id, materialCode: "plan" }).done;
  return client.drafts.update(draft, {
    answers: { who: "self" },
    data: { name: "样例店", area: 80 },
    materials: [
      { materialCode: "plan", means: "upload", uploadIds: [plan.id] },
      { materialCode: "health", means: "deferred", promise: "十个工作日内补交" },
    ],
    delivery: { method: "post", recipient: "样例甲", mobile: "13800000001", address: { text: "示范路 2 号" } },
    declarations: ["truth"],
    formVersion: "3",
  });
}

async function failure(promise: Promise<unknown>): Promise<YichuangError> {
  const error: unknown = await promise.then(
    () => assert.fail("it succeeded"),
    (thrown: unknown) => thrown,
  );
  assert(isYichuangError(error), String(error));
  return error;
}

describe("the client over the sandbox", () => {
  it("reads what is public without a token", async () => {
    const client = actingAs(createScenario(), undefined, { getToken: () => assert.fail("nobody signs in") });
    const [service, centres, windows, departments, themes, calendar, indicators, reviews] = await Promise.all([
      client.service.get(),
      client.centres.list(),
      client.windows.list({ centre: "hall" }),
      client.departments.list(),
      client.themes.list(),
      client.calendar.get(),
      client.reviews.indicators(),
      client.reviews.public(),
    ]);
    assert.equal(service.synthetic, true);
    assert.deepEqual([centres.length, windows.length, departments.length, themes.length], [1, 2, 3, 0]);
    assert.deepEqual([calendar.publishedUntil, indicators.levels.length, reviews.total], ["2026-12-31", 5, 0]);
    assert.equal((await client.centres.get("hall")).code, "hall");
    const found = await client.items.list({ q: "许可" });
    assert.deepEqual(
      found.items.map(({ item }) => item.code),
      ["permit"],
    );
    assert.equal((await client.items.get("permit", { locale: "en" })).name.text, "Sample permit");
    assert.equal((await client.items.guide("permit", { asOf: "2026-02-01" })).materials.length, 5);
    assert.equal((await client.items.guide("permit")).checkpoints.length, 0);
    assert.equal((await client.items.form("permit")).version, "3");
    assert.equal((await client.items.form("permit")).version, "3");
  });

  it("takes a case from the draft to the answered review", async () => {
    const scenario = createScenario();
    const citizen = actingAs(scenario, "citizen-1");
    const counter = actingAs(scenario, "counter-hall");
    const office = actingAs(scenario, "office-market-supervision");
    assert.equal((await citizen.me.get()).applicant?.name, "样例甲");
    assert.equal((await counter.items.guide("permit", {}, { asStaff: true })).checkpoints.length, 1);

    const file = textFile(900_000);
    const draft = await readyDraft(citizen, file);
    assert.equal((await citizen.drafts.list()).items.length, 1);
    const { case: submitted, lookUpSecret } = await citizen.drafts.submit(draft.id);
    const { caseNo } = submitted;
    assert.equal((await citizen.drafts.submit(draft.id)).case.caseNo, caseNo);
    const [upload] = (await counter.cases.application(caseNo)).uploads;
    assert.deepEqual(await (await counter.uploads.content(upload?.id ?? "")).text(), await file.text());

    const stop = new AbortController();
    const updates = citizen.cases.watch(caseNo, { signal: stop.signal });
    const states: string[] = [];
    const seen = async (action: Promise<Case>): Promise<void> => {
      const { state } = await action;
      while (states[states.length - 1] !== state) {
        const next: IteratorResult<CaseUpdate> = await updates.next();
        assert(!next.done);
        states.push(next.value.case.state);
      }
    };
    await seen(Promise.resolve(submitted));
    assert.equal((await counter.counter.cases()).items[0]?.caseNo, caseNo);
    await seen(counter.counter.accept(caseNo, { checkpoints: ["fits"] }));
    await seen(counter.counter.handOver(caseNo, {}));
    assert.equal((await office.office.cases()).items[0]?.caseNo, caseNo);
    await seen(office.office.startSpecialStep(caseNo, { kind: "site_survey", reason: "现场勘验" }));
    const [step] = (await office.cases.get(caseNo)).specialSteps ?? [];
    await office.office.endSpecialStep(caseNo, step?.id ?? "", { result: "符合" });
    await seen(office.office.decide(caseNo, { outcome: "granted_deferred" }));
    await seen(office.office.handBack(caseNo, {}));
    await seen(counter.counter.issue(caseNo, { logistics: { carrier: "示范快递", trackingNo: "SF0001" } }));
    await seen(citizen.cases.confirmReceipt(caseNo));
    stop.abort();
    assert.equal((await updates.next()).done, true);
    assert.deepEqual([...new Set(states)], ["submitted", "accepted", "reviewing", "decided", "issuing", "closed"]);

    const events = await citizen.cases.events(caseNo);
    const [first, second] = events;
    assert.equal((await citizen.cases.events(caseNo, { after: first?.id })).length, events.length - 1);
    assert.equal(second?.kind, "accepted");
    const documents = await citizen.cases.documents(caseNo);
    const document = await citizen.cases.document(caseNo, documents[0]?.id ?? "");
    assert.equal(document.size, documents[0]?.bytes);
    assert.equal((await citizen.cases.list()).items[0]?.caseNo, caseNo);

    const visitor = actingAs(scenario, undefined);
    const bound = visitor.withToken(await visitor.cases.lookUp({ caseNo, secret: lookUpSecret }));
    assert.equal((await bound.cases.get(caseNo)).caseNo, caseNo);
    const lookUp = await failure(visitor.cases.lookUp({ caseNo, secret: "wrong" }));
    assert.deepEqual([lookUp.kind, lookUp.problem?.type.split("/").pop()], ["not_found", "lookup-failed"]);

    const invitation = (await citizen.reviews.invitations(caseNo)).find(({ canReview }) => canReview);
    const { version, levels } = await citizen.reviews.indicators();
    const tag = levels.find(({ satisfaction }) => satisfaction === "dissatisfied")?.tags[0]?.code ?? "";
    const review = await citizen.reviews.create(caseNo, {
      invitationId: invitation?.id ?? "",
      satisfaction: "dissatisfied",
      indicatorVersion: version,
      tags: [tag],
      anonymous: false,
      channel: "web",
    });
    assert.equal(review.bad, true);
    const supervisor = actingAs(scenario, "supervisor");
    assert.equal((await supervisor.office.reviews()).total, 1);
    assert.equal((await citizen.reviews.list(caseNo))[0]?.id, review.id);
    await supervisor.office.handle(review.id, { kind: "assigned", departmentCode: "market-supervision" });
    for (const kind of ["contacted", "measures", "rectified", "answered"] as const)
      await office.office.handle(review.id, { kind, text: "已处理" });
    assert.equal((await citizen.reviews.get(review.id)).handling.answer, "已处理");
    assert.equal((await citizen.reviews.confirm(review.id, { solved: true })).handling.state, "confirmed");
  });

  it("tells what is wrong by fields, and what is allowed instead", async () => {
    const scenario = createScenario();
    const citizen = actingAs(scenario, "citizen-1");
    const draft = await readyDraft(citizen);
    const saved = await citizen.drafts.update(draft, { data: { name: "", area: 80, mobile: "1" } });
    const invalid = await failure(citizen.drafts.submit(draft.id));
    assert.equal(invalid.kind, "invalid");
    assert.deepEqual(invalid.problem?.errors?.map(({ pointer }) => pointer).sort(), ["/data/mobile", "/data/name"]);
    const stale = await failure(citizen.drafts.update(draft, { step: "x" }));
    assert.deepEqual([stale.kind, stale.retryable], ["precondition_failed", false]);
    await citizen.drafts.update(saved, { data: { name: "样例店", area: 80 } });
    const { case: submitted } = await citizen.drafts.submit(draft.id);
    const office = actingAs(scenario, "office-market-supervision");
    const early = await failure(office.office.decide(submitted.caseNo, { outcome: "granted" }));
    assert.equal(early.kind, "conflict");
    assert(early.problem?.allowedActions && early.supportId);
    const foreign = await failure(actingAs(scenario, "citizen-2").cases.get(submitted.caseNo));
    assert.equal(foreign.kind, "not_found");
    assert.equal((await failure(actingAs(scenario, "citizen-2").counter.cases())).kind, "forbidden");
    assert.equal((await failure(actingAs(scenario, undefined).cases.list())).kind, "unauthenticated");
  });

  it("makes one case of a submission whose answers are lost", async () => {
    const scenario = createScenario();
    const citizen = actingAs(scenario, "citizen-1");
    const draft = await readyDraft(citizen);
    scenario.sandbox.faults.plant([
      { kind: "drop_request", operation: "submitDraft", times: 1 },
      { kind: "drop_response", operation: "submitDraft", times: 2 },
    ]);
    const receipt: Receipt = await citizen.drafts.submit(draft.id);
    assert.equal((await citizen.drafts.submit(draft.id)).case.caseNo, receipt.case.caseNo);
    assert.equal((await citizen.cases.list()).total, 1);
  });

  it("does once what is repeated under its key", async () => {
    const scenario = createScenario();
    const citizen = actingAs(scenario, "citizen-1");
    scenario.sandbox.faults.plant([{ kind: "drop_response", operation: "createDraft", times: 3 }]);
    await citizen.drafts.create({ itemCode: "permit" });
    assert.equal((await citizen.drafts.list()).items.length, 1);
    scenario.sandbox.faults.plant([{ kind: "drop_response", operation: "createDraft", times: 4 }]);
    const { kind, idempotencyKey } = await failure(citizen.drafts.create({ itemCode: "card" }));
    assert.equal(kind, "network");
    await citizen.drafts.create({ itemCode: "card" }, { idempotencyKey });
    assert.equal((await citizen.drafts.list()).items.length, 2);
    const reused = await failure(citizen.drafts.create({ itemCode: "permit" }, { idempotencyKey }));
    assert.deepEqual([reused.kind, reused.problem?.type.split("/").pop()], ["conflict", "idempotency-key-reused"]);
  });

  it("brings a file through drops, refusals and gateways, byte for byte", async () => {
    const scenario = createScenario();
    const citizen = actingAs(scenario, "citizen-1", { fetch: unchecked(scenario) });
    const draft = await citizen.drafts.create({ itemCode: "permit" });
    scenario.sandbox.faults.plant([
      { kind: "drop_request", operation: "appendUpload", times: 1 },
      { kind: "drop_response", operation: "appendUpload", times: 1 },
      { kind: "status", status: 401, method: "HEAD", times: 1 },
      { kind: "status", status: 503, method: "HEAD", times: 1 },
      { kind: "html", operation: "appendUpload", times: 1 },
    ]);
    const file = textFile(900_000);
    const { id } = await citizen.uploads.start(file, { draftId: draft.id, materialCode: "plan" }).done;
    assert.equal(await (await citizen.uploads.content(id)).text(), await file.text());
    const { uploads } = await citizen.drafts.get(draft.id);
    assert.deepEqual([uploads.length, uploads[0]?.complete], [1, true]);
    await citizen.uploads.delete(id);
    assert.equal((await citizen.drafts.get(draft.id)).uploads.length, 0);
    await citizen.drafts.delete(draft.id);
    assert.equal((await failure(citizen.drafts.get(draft.id))).kind, "not_found");
  });

  it("words the faults of the way to the platform", async () => {
    const scenario = createScenario();
    const client = actingAs(scenario, "citizen-1", { fetch: unchecked(scenario) });
    const hasty = actingAs(scenario, "citizen-1", { retry: { backoff: 0, attemptTimeout: 50 } });
    const { faults } = scenario.sandbox;
    const expected = [
      [{ kind: "drop_request", times: 4 }, "network"],
      [{ kind: "html", times: 4 }, "gateway"],
      [{ kind: "status", status: 503, times: 4 }, "unavailable"],
      [{ kind: "status", status: 413, times: 1 }, "too_large"],
      [{ kind: "status", status: 429, retryAfter: 3600, times: 1 }, "rate_limited"],
    ] as const;
    for (const [fault, kind] of expected) {
      faults.plant([{ operation: "listDrafts", ...fault }]);
      assert.equal((await failure(client.drafts.list())).kind, kind);
      faults.clear();
    }
    faults.plant([{ operation: "listDrafts", kind: "latency", ms: 1_000, times: 4 }]);
    assert.equal((await failure(hasty.drafts.list())).kind, "timeout");
    faults.clear();
    faults.plant([{ operation: "listDrafts", kind: "status", status: 401, times: 1 }]);
    assert.deepEqual((await client.drafts.list()).items, []);
  });
});

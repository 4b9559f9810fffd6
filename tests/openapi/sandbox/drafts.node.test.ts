import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft, DraftPage, Problem, Receipt } from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "../support/scenario.ts";
import type { Scenario } from "../support/scenario.ts";
import { upload } from "../support/upload.ts";

const slug = ({ type }: Problem): string => type.slice(type.lastIndexOf("/") + 1);
const rules = ({ errors = [] }: Problem): string[] =>
  errors.map(({ pointer, rule, params }) => [pointer, rule, ...Object.values(params ?? {})].join(" "));

async function begin(scenario: Scenario, persona = "citizen-1", input: object = { itemCode: "permit" }) {
  const { status, headers, body } = await scenario.call<Draft>(persona, "POST", "/drafts", { body: input });
  assert.equal(status, 201);
  return { id: body.id, path: `/drafts/${body.id}`, etag: headers.get("etag") ?? "", body };
}

const save = (scenario: Scenario, persona: string, path: string, body: object, etag: string | undefined = "*") =>
  scenario.call<Draft & Problem>(persona, "PATCH", path, { body, headers: { "if-match": etag } });

const submit = (scenario: Scenario, persona: string, path: string) =>
  scenario.call<Receipt & Problem>(persona, "POST", `${path}/submission`);

describe("a draft", () => {
  it("is begun with its applicant filled in, and says where it is", async () => {
    const scenario = createScenario();
    const { body, headers } = await scenario.call<Draft>("company-1", "POST", "/drafts", {
      body: { itemCode: "permit" },
    });
    assert.equal(body.applicant?.name, "南郑样例餐饮店");
    assert.deepEqual([body.state, body.channel, body.createdAt], ["open", "web", "2026-03-02T09:00:00+08:00"]);
    assert.equal(body.expiresAt, "2026-04-01T09:00:00+08:00");
    assert.equal(headers.get("location"), `http://sandbox.test/drafts/${body.id}`);
  });

  it("is begun of an item that is there, in use, and handled this way", async () => {
    const scenario = createScenario();
    const attempt = async (persona: string, body: object) => {
      const answer = await scenario.call<Problem>(persona, "POST", "/drafts", { body });
      return [answer.status, slug(answer.body)];
    };
    assert.deepEqual(await attempt("citizen-1", { itemCode: "nothing" }), [404, "not-found"]);
    assert.deepEqual(await attempt("citizen-1", { itemCode: "old" }), [409, "conflict"]);
    assert.deepEqual(await attempt("citizen-1", { itemCode: "move" }), [422, "validation"]);
    assert.deepEqual(await attempt("citizen-1", { itemCode: "permit", channel: "mobile" }), [422, "validation"]);
    assert.deepEqual(await attempt("citizen-1", { itemCode: "permit", channel: "window" }), [422, "validation"]);
    assert.deepEqual(await attempt("counter-hall", { itemCode: "permit", channel: "web" }), [422, "validation"]);
    assert.deepEqual(await attempt("counter-hall", { itemCode: "move" }), [403, "no-delegation"]);
    assert.deepEqual(await attempt("office-approval", { itemCode: "permit" }), [403, "forbidden"]);
  });

  it("takes the members that are given and keeps the rest", async () => {
    const scenario = createScenario();
    const { path, etag } = await begin(scenario, "citizen-1", {
      itemCode: "permit",
      draft: { answers: { who: "self" }, data: { name: "店" } },
    });
    const saved = await save(scenario, "citizen-1", path, { data: { area: 0 }, step: "place" }, etag);
    assert.deepEqual([saved.status, saved.body.answers, saved.body.data], [200, { who: "self" }, { area: 0 }]);
    assert.notEqual(saved.headers.get("etag"), etag);
    const read = await scenario.call<Draft>("citizen-1", "GET", path);
    assert.deepEqual([read.body, read.headers.get("etag")], [saved.body, saved.headers.get("etag")]);
  });

  it("is saved only over the version that was read", async () => {
    const scenario = createScenario();
    const { path, etag } = await begin(scenario);
    const without = await scenario.call<Problem>("citizen-1", "PATCH", path, { body: {} });
    assert.deepEqual([without.status, slug(without.body)], [428, "precondition-required"]);
    await save(scenario, "citizen-1", path, { step: "one" }, etag);
    const stale = await save(scenario, "citizen-1", path, { step: "two" }, etag);
    assert.deepEqual([stale.status, slug(stale.body)], [412, "precondition-failed"]);
    assert.equal((await scenario.call<Draft>("citizen-1", "GET", path)).body.step, "one");
  });

  it("names only uploads of its own, and each material once", async () => {
    const scenario = createScenario();
    const mine = await begin(scenario);
    const other = await begin(scenario);
    const plan = await upload(scenario, "citizen-1", { draftId: other.id, materialCode: "plan" });
    const entry = (materialCode: string, uploadIds: string[]) => ({ materialCode, means: "upload", uploadIds });
    const wrong = await save(scenario, "citizen-1", mine.path, {
      materials: [entry("plan", [plan]), entry("plan", ["up-9"])],
    });
    assert.deepEqual(rules(wrong.body), [
      "/materials/0/uploadIds/0 upload:unknown",
      "/materials/1/uploadIds/0 upload:unknown",
      "/materials/1/materialCode material:repeated",
    ]);
    const misplaced = await save(scenario, "citizen-1", other.path, { materials: [entry("health", [plan])] });
    assert.deepEqual(rules(misplaced.body), ["/materials/0/uploadIds/0 upload:unknown"]);
    assert.equal((await save(scenario, "citizen-1", other.path, { materials: [entry("plan", [plan])] })).status, 200);
  });

  it("is nobody else's", async () => {
    const scenario = createScenario();
    const { path } = await begin(scenario);
    for (const persona of ["citizen-2", "counter-hall"]) {
      assert.equal((await scenario.call(persona, "GET", path)).status, 404);
      assert.equal((await save(scenario, persona, path, {})).status, 404);
      assert.equal((await submit(scenario, persona, path)).status, 404);
      assert.equal((await scenario.call(persona, "DELETE", path)).status, 404);
    }
  });

  it("begun at a window is open to all staff of that window", async () => {
    const scenario = createScenario();
    const { path, body } = await begin(scenario, "counter-hall");
    assert.deepEqual([body.channel, body.applicant], ["window", undefined]);
    assert.equal((await scenario.call("counter-hall", "GET", path)).status, 200);
    assert.equal((await scenario.call("counter-GAZY", "GET", path)).status, 404);
    assert.equal((await scenario.call("citizen-1", "GET", path)).status, 404);
  });

  it("is listed newest first, page by page", async () => {
    const scenario = createScenario();
    const ids: string[] = [];
    for (const itemCode of ["permit", "card", "permit"])
      ids.unshift((await begin(scenario, "citizen-1", { itemCode })).id);
    await begin(scenario, "citizen-2");
    const page = async (query: string) =>
      (await scenario.call<DraftPage>("citizen-1", "GET", `/drafts?limit=2${query}`)).body;
    const first = await page("");
    const second = await page(`&cursor=${first.nextCursor ?? ""}`);
    assert.deepEqual(
      [...first.items, ...second.items].map(({ id }) => id),
      ids,
    );
    assert.equal(second.nextCursor, undefined);
    assert.equal((await scenario.call("citizen-1", "GET", "/drafts?cursor=nonsense")).status, 400);
  });

  it("is thrown away with its uploads", async () => {
    const scenario = createScenario();
    const { id, path } = await begin(scenario);
    const plan = await upload(scenario, "citizen-1", { draftId: id, materialCode: "plan" });
    assert.equal((await scenario.call("citizen-1", "DELETE", path)).status, 204);
    assert.equal((await scenario.call("citizen-1", "GET", path)).status, 404);
    assert.equal((await scenario.call("citizen-1", "GET", `/uploads/${plan}/content`)).status, 404);
    assert.equal(scenario.sandbox.context.store.readBytes(plan).byteLength, 0);
  });

  it("expires 30 days after the last edit", async () => {
    const scenario = createScenario({ settings: { tokenSeconds: 90 * 86_400 } });
    const { path } = await begin(scenario);
    scenario.clock.advance(29 * 86_400);
    assert.equal((await save(scenario, "citizen-1", path, { step: "place" })).status, 200);
    scenario.clock.advance(29 * 86_400);
    assert.equal((await scenario.call("citizen-1", "GET", path)).status, 200);
    scenario.clock.advance(86_400);
    assert.equal((await scenario.call("citizen-1", "GET", path)).status, 410);
    assert.deepEqual((await scenario.call<DraftPage>("citizen-1", "GET", "/drafts")).body.items, []);
  });
});

/** A draft of `permit` that could be submitted, as it stands after the changes. */
async function filled(scenario: Scenario, persona = "citizen-1", changes: object = {}) {
  const draft = await begin(scenario, persona);
  const plan = await upload(scenario, persona, { draftId: draft.id, materialCode: "plan" });
  const input = {
    answers: { who: "self" },
    data: { name: "示范店", area: 86 },
    materials: [
      { materialCode: "plan", means: "upload", uploadIds: [plan] },
      { materialCode: "health", means: "deferred", promise: "十个工作日内补交" },
    ],
    delivery: { method: "pickup", centreCode: "hall" },
    declarations: ["truth"],
    formVersion: "3",
    ...changes,
  };
  const { status, body } = await save(scenario, persona, draft.path, input);
  assert.equal(status, 200, JSON.stringify(body));
  return { ...draft, plan };
}

async function refusal(changes: object, persona = "citizen-1") {
  const scenario = createScenario();
  const { path } = await filled(scenario, persona, changes);
  const { status, body } = await submit(scenario, persona, path);
  return [status, slug(body), ...rules(body)];
}

describe("a submission", () => {
  it("makes a case, and repeating it answers the same one", async () => {
    const scenario = createScenario();
    const { path } = await filled(scenario);
    const first = await submit(scenario, "citizen-1", path);
    assert.equal(first.status, 201);
    assert.match(first.body.lookUpSecret, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.equal(first.headers.get("location"), `http://sandbox.test/cases/${first.body.case.caseNo}`);
    assert.deepEqual(
      first.body.received.map(({ materialCode, means, files }) => [materialCode, means, files]),
      [
        ["plan", "upload", 1],
        ["health", "deferred", 0],
      ],
    );
    const again = await submit(scenario, "citizen-1", path);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    assert.equal(scenario.sandbox.context.store.list("cases").length, 1);
  });

  it("closes its draft, which knows the number", async () => {
    const scenario = createScenario();
    const { path, plan } = await filled(scenario);
    const { body } = await submit(scenario, "citizen-1", path);
    const draft = await scenario.call<Draft>("citizen-1", "GET", path);
    assert.deepEqual([draft.body.state, draft.body.caseNo], ["submitted", body.case.caseNo]);
    assert.equal((await save(scenario, "citizen-1", path, { step: "more" })).status, 409);
    assert.equal((await scenario.call("citizen-1", "DELETE", path)).status, 409);
    const tus = { "tus-resumable": "1.0.0" };
    assert.equal((await scenario.call("citizen-1", "DELETE", `/uploads/${plan}`, { headers: tus })).status, 409);
    assert.deepEqual((await scenario.call<DraftPage>("citizen-1", "GET", "/drafts")).body.items, []);
  });

  it("is refused when the form has changed since", async () => {
    assert.deepEqual(await refusal({ formVersion: "2" }), [409, "form-changed"]);
  });

  it("is refused with everything that is wrong, in the data and beside it", async () => {
    const changes = {
      answers: { who: "nobody" },
      data: { name: "", area: 86, mobile: "12" },
      materials: [],
      delivery: { method: "electronic" },
      declarations: [],
    };
    assert.deepEqual(await refusal(changes), [
      422,
      "validation",
      "/answers/who enum",
      "/data/name minLength 1",
      "/data/mobile format:cn-mobile",
      "/declarations declaration:confirmed truth",
      "/delivery/method delivery:offered",
      "/materials material:required plan",
      "/materials material:required health",
    ]);
  });

  it("is refused when what every application has is missing", async () => {
    const scenario = createScenario();
    const { path } = await begin(scenario, "counter-hall");
    const { body } = await submit(scenario, "counter-hall", path);
    assert.deepEqual(rules(body).slice(0, 3), [
      "/formVersion required",
      "/answers/who required",
      "/applicant required",
    ]);
    assert.ok(rules(body).includes("/delivery required"));
  });

  it("is refused without what a delivery by post needs", async () => {
    assert.deepEqual(await refusal({ delivery: { method: "post", recipient: "样例甲", mobile: "1" } }), [
      422,
      "validation",
      "/delivery/address required",
      "/delivery/mobile format:cn-mobile",
    ]);
    assert.deepEqual(await refusal({ delivery: { method: "pickup", centreCode: "elsewhere" } }), [
      422,
      "validation",
      "/delivery/centreCode delivery:centre",
    ]);
  });

  it("checks the certificates of the applicant and the agent", async () => {
    const certificate = { type: "resident_id", number: "110105194912310021" };
    assert.deepEqual(await refusal({ applicant: { kind: "person", name: "样例甲", certificate } }), [
      422,
      "validation",
      "/applicant/certificate/number certificate:check_character resident_id",
    ]);
    const company = { type: "uscc", number: "91990703000000001P" };
    const agent = { name: "样例乙", certificate, mobile: "1380000000" };
    assert.deepEqual(
      await refusal({ applicant: { kind: "legal_person", name: "样例店", certificate: company, agent } }, "company-1"),
      [
        422,
        "validation",
        "/applicant/agent/certificate/number certificate:check_character resident_id",
        "/applicant/agent/mobile format:cn-mobile",
      ],
    );
    const own = { type: "resident_id", number: "11010519491231002X" };
    assert.deepEqual(await refusal({ applicant: { kind: "person", name: "样例甲", certificate: own, agent } }), [
      422,
      "validation",
      "/applicant/agent/certificate/number certificate:check_character resident_id",
      "/applicant/agent/mobile format:cn-mobile",
    ]);
  });

  it("is for oneself; for others one goes to a window", async () => {
    const certificate = { type: "resident_id", number: "440524188001010014" };
    assert.deepEqual(await refusal({ applicant: { kind: "person", name: "样例丙", certificate } }), [
      422,
      "validation",
      "/applicant/certificate/number applicant:own",
    ]);
  });

  it("taken at a window belongs to the applicant whom the platform knows", async () => {
    const scenario = createScenario();
    const certificate = { type: "resident_id", number: "440524188001010014" };
    const applicant = { kind: "person", name: "样例丙", certificate };
    const { path } = await filled(scenario, "counter-hall", { applicant });
    const { status, body } = await submit(scenario, "counter-hall", path);
    assert.equal(status, 201, JSON.stringify(body));
    const casePath = `/cases/${body.case.caseNo}`;
    assert.equal((await scenario.call("citizen-2", "GET", casePath)).status, 200);
    assert.equal((await scenario.call("counter-hall", "GET", casePath)).status, 200);
    assert.equal((await scenario.call("citizen-1", "GET", casePath)).status, 404);
    assert.equal((await scenario.call("counter-hall", "GET", path)).status, 200);
  });
});

describe("the materials of a submission", () => {
  const deferred = { materialCode: "health", means: "deferred", promise: "补交" };

  it("are all there that apply to the answers and the data", async () => {
    assert.deepEqual(await refusal({ materials: [deferred] }), [
      422,
      "materials-missing",
      "/materials material:required plan",
    ]);
    const scenario = createScenario();
    const { path } = await filled(scenario, "citizen-1", {
      answers: { who: "agent" },
      data: { name: "店", area: 500 },
    });
    const { body } = await submit(scenario, "citizen-1", path);
    assert.deepEqual(
      [slug(body), ...rules(body)],
      ["materials-missing", "/materials material:required agency", "/materials material:required large-hall"],
    );
  });

  it("may follow later only where the guide allows it, and with a promise", async () => {
    const scenario = createScenario();
    const { path, plan } = await filled(scenario);
    const entries = (...materials: object[]) => save(scenario, "citizen-1", path, { materials });
    await entries({ materialCode: "plan", means: "deferred", promise: "补交" }, { ...deferred, promise: " " });
    assert.deepEqual(rules((await submit(scenario, "citizen-1", path)).body), [
      "/materials material:deferrable plan",
      "/materials material:promise health",
    ]);
    await entries({ materialCode: "plan", means: "upload", uploadIds: [plan] }, deferred);
    assert.equal((await submit(scenario, "citizen-1", path)).status, 201);
  });

  it("cannot be taken from a file where nothing is; what may come on paper may be announced for a window", async () => {
    const materials = [
      { materialCode: "plan", means: "at_window" },
      { materialCode: "health", means: "on_file", onFileId: "licence-1" },
    ];
    assert.deepEqual(await refusal({ materials }), [
      422,
      "materials-missing",
      "/materials material:on-file health unknown",
    ]);
  });

  it("are complete, and no more than the guide takes", async () => {
    const scenario = createScenario();
    const { id, path, plan } = await filled(scenario);
    const half = await upload(scenario, "citizen-1", { draftId: id, materialCode: "plan", send: 4 });
    const withPlans = (...uploadIds: string[]) =>
      save(scenario, "citizen-1", path, {
        materials: [{ materialCode: "plan", means: "upload", uploadIds }, deferred],
      });
    await withPlans(plan, half);
    const unfinished = await submit(scenario, "citizen-1", path);
    assert.deepEqual(
      [unfinished.status, slug(unfinished.body), ...rules(unfinished.body)],
      [409, "upload-incomplete", "/materials/0/uploadIds/1 upload:complete"],
    );
    await withPlans(plan, plan, plan);
    assert.deepEqual(rules((await submit(scenario, "citizen-1", path)).body), ["/materials material:count plan"]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  Application,
  CaseDocument,
  Draft,
  Problem,
  Receipt,
  SigningInvitation,
  SigningLookUp,
  SigningRequest,
  Verification,
} from "../../../packages/openapi/src/schema.ts";
import { createSandbox, signingRequested } from "../../../packages/openapi/src/sandbox/index.ts";
import { createScenario } from "../support/scenario.ts";
import type { Answered, Scenario } from "../support/scenario.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const DRAWN = { method: "handwritten", image: PNG };
const CITIZEN = {
  kind: "person",
  name: "样例甲",
  certificate: { type: "resident_id", number: "11010519491231002X" },
  mobile: "13800000001",
};

const problemOf = ({ status, body }: Answered<unknown>): unknown[] => {
  const { type, errors = [] } = body as Problem;
  return [status, type.split("/").pop(), ...errors.map(({ rule }) => rule)];
};

/** Options of a scenario whose every form asks for a signature. */
function signatureRequired() {
  const catalogue = smallCatalogue();
  const form: typeof catalogue.form = (code, lang) => {
    const found = catalogue.form(code, lang);
    return found && { ...found, signature: "required" };
  };
  return { catalogue: { ...catalogue, form } };
}

/** A draft of the card, filled in whole, and what is done with it. */
async function cardDraft(scenario: Scenario, persona = "citizen-1") {
  const { call } = scenario;
  const draft = {
    applicant: CITIZEN,
    data: {},
    formVersion: "3",
    delivery: { method: "pickup", centreCode: "hall" },
    declarations: [],
  };
  const { body } = await call<Draft>(persona, "POST", "/drafts", { body: { itemCode: "card", draft } });
  const path = `/drafts/${body.id}`;
  return {
    id: body.id,
    read: async () => (await call<Draft>(persona, "GET", path)).body,
    sign: (input: object, match = "*") =>
      call<Draft>(persona, "PUT", `${path}/signature`, { body: input, headers: { "if-match": match } }),
    edit: async (input: object) =>
      (await call<Draft>(persona, "PATCH", path, { body: input, headers: { "if-match": "*" } })).body,
    submit: () => call<Receipt>(persona, "POST", `${path}/submission`),
    ask: () => call<SigningInvitation>(persona, "POST", `${path}/signing-requests`),
  };
}

/** The screen of a signer, who has scanned a code. */
async function scan(scenario: Scenario, secret: string) {
  const opened = await scenario.call<SigningLookUp>(undefined, "POST", "/signing-look-ups", { body: { secret } });
  const { requestId, ticket } = opened.body;
  const headers = { authorization: `Bearer ${ticket}` };
  const path = `/signing-requests/${requestId}`;
  return {
    opened,
    read: (language = "zh-CN") =>
      scenario.call<SigningRequest>(undefined, "GET", path, { headers: { ...headers, "accept-language": language } }),
    decide: (body: object, key?: string) =>
      scenario.call<SigningRequest>(undefined, "POST", `${path}/decision`, {
        body,
        headers: { ...headers, ...(key !== undefined && { "idempotency-key": key }) },
      }),
  };
}

describe("the signature of a draft", () => {
  it("says who signed, how, when and what", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    const { body, headers } = await draft.sign({ method: "confirmed" });
    const { digest, ...signature } = body.signature ?? {};
    assert.deepEqual(signature, {
      role: "applicant",
      method: "confirmed",
      identifiedBy: "account",
      at: "2026-03-02T09:00:00+08:00",
      valid: true,
    });
    assert.match(digest?.value ?? "", /^[0-9a-f]{64}$/);
    assert.equal(headers.get("etag"), '"v2"');
  });

  it("is voided by an edit of what was signed, and by nothing else", async () => {
    const draft = await cardDraft(createScenario());
    await draft.sign(DRAWN);
    assert.equal((await draft.edit({ step: "summary", contact: { channels: [] } })).signature?.valid, true);
    for (const edit of [
      { data: { name: "b" } },
      { answers: { who: "self" } },
      { declarations: ["truth"] },
      { materials: [{ materialCode: "plan", means: "at_window" }] },
      { applicant: { ...CITIZEN, name: "样例丙" } },
      { commitment: true },
      { formVersion: "4" },
    ]) {
      await draft.sign(DRAWN);
      const { signature } = await draft.edit(edit);
      assert.deepEqual([signature?.valid, signature?.voidedBy], [false, "edit"], JSON.stringify(edit));
    }
  });

  it("is by the order of no member: the same contents are the same contents", async () => {
    const draft = await cardDraft(createScenario());
    await draft.edit({ data: { a: 1, b: { c: 1, d: 2 } } });
    await draft.sign(DRAWN);
    assert.equal((await draft.edit({ data: { b: { d: 2, c: 1 }, a: 1 } })).signature?.valid, true);
  });

  it("is the agent's where somebody acts for the applicant", async () => {
    const draft = await cardDraft(createScenario());
    const certificate = { type: "resident_id", number: "440524188001010014" };
    await draft.edit({ applicant: { ...CITIZEN, agent: { name: "样例乙", certificate, mobile: "13800000002" } } });
    assert.equal((await draft.sign(DRAWN)).body.signature?.role, "agent");
  });

  it("is put on the version that was read, by the applicant alone, and is a whole PNG", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    assert.deepEqual(problemOf(await draft.sign(DRAWN, '"v9"')), [412, "precondition-failed"]);
    assert.deepEqual(problemOf(await draft.sign({ method: "handwritten", image: `${PNG.slice(0, 60)}AA==` })), [
      422,
      "validation",
      "signature:png",
    ]);
    const path = `/drafts/${draft.id}/signature`;
    const options = { body: DRAWN, headers: { "if-match": "*" } };
    assert.equal((await scenario.call("citizen-2", "PUT", path, options)).status, 404);
    assert.equal((await scenario.call("counter-hall", "PUT", path, options)).status, 403);
    assert.equal((await draft.read()).signature, undefined);
    await draft.submit();
    assert.equal((await draft.sign(DRAWN)).status, 409);
  });
});

describe("a form that asks for a signature", () => {
  it("takes no submission without a valid one", async () => {
    const draft = await cardDraft(createScenario(signatureRequired()));
    assert.deepEqual(problemOf(await draft.submit()), [422, "validation", "signature:required"]);
    await draft.sign(DRAWN);
    await draft.edit({ data: { name: "b" } });
    assert.deepEqual(problemOf(await draft.submit()), [422, "validation", "signature:void"]);
    await draft.sign(DRAWN);
    assert.equal((await draft.submit()).status, 201);
  });
});

describe("a signed application", () => {
  it("shows in its case, on its receipt and in the verification of that, who signed how and when", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    await draft.sign(DRAWN);
    const { caseNo } = (await draft.submit()).body.case;
    const read = async <Body>(path: string) => (await scenario.call<Body>("citizen-1", "GET", path)).body;
    const { signature } = await read<Application>(`/cases/${caseNo}/application`);
    assert.deepEqual([signature?.method, signature?.valid, signature?.image], ["handwritten", true, PNG]);
    const [receipt] = (await read<{ items: CaseDocument[] }>(`/cases/${caseNo}/documents`)).items;
    assert.equal(receipt?.signatures?.[0]?.method, "handwritten");
    const page = await scenario.sandbox.fetch(
      `http://sandbox.test/cases/${caseNo}/documents/${receipt?.id ?? ""}/content`,
      {
        headers: { authorization: `Bearer ${scenario.sandbox.issueToken("citizen-1")}` },
      },
    );
    assert.match((await page.text()).replace(/<[^>]+>/g, ""), /申请人手写签名.*2026-03-02 09:00/s);
    const body = { digest: receipt?.digest.value };
    const verified = await scenario.call<Verification>(undefined, "POST", "/document-verifications", { body });
    assert.equal(verified.body.signatures, 1);
  });

  it("carries no signature that an edit voided", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    await draft.sign(DRAWN);
    await draft.edit({ data: { name: "b" } });
    const { caseNo } = (await draft.submit()).body.case;
    const { body } = await scenario.call<Application>("citizen-1", "GET", `/cases/${caseNo}/application`);
    assert.equal(body.signature, undefined);
  });
});

describe("a signature on a second screen", () => {
  it("is asked for at the window, read masked, drawn, and then on the draft", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario, "counter-hall");
    await draft.edit({ data: { name: "样例店", mobile: "13800000001", area: 80, online: true } });
    const { id, secret, fragment, expiresAt } = (await draft.ask()).body;
    assert.deepEqual([fragment, expiresAt], [`sign=${secret}`, "2026-03-02T09:10:00+08:00"]);
    const state = async () =>
      (await scenario.call<SigningRequest>("counter-hall", "GET", `/signing-requests/${id}`)).body;
    assert.deepEqual([(await state()).state, (await state()).summary], ["pending", undefined]);
    const screen = await scan(scenario, secret);
    assert.equal((await state()).state, "opened");
    const { summary } = (await screen.read()).body;
    assert.deepEqual(
      [summary?.applicant, summary?.role, summary?.signer, summary?.methods],
      [{ name: "样**", certificate: "1101**********002X" }, "applicant", "样**", ["handwritten"]],
    );
    const values = Object.fromEntries((summary?.entries ?? []).map(({ pointer, value }) => [pointer, value]));
    assert.deepEqual([values["/data/name"], values["/data/area"], values["/data/online"]], ["样例店", "80", "是"]);
    assert.ok(!JSON.stringify(summary).includes("13800000001"), "a telephone number stands in the summary");
    const english = (await screen.read("en")).body.summary?.entries ?? [];
    assert.equal(english.find(({ pointer }) => pointer === "/data/online")?.value, "Yes");
    const merely = await screen.decide({ decision: "sign", signature: { method: "confirmed" } });
    assert.deepEqual(problemOf(merely), [422, "validation", "signature:handwritten"]);
    const decided = await screen.decide({ decision: "sign", signature: DRAWN });
    assert.deepEqual([decided.status, decided.body.state, decided.body.summary], [200, "signed", undefined]);
    const { signature } = await draft.read();
    assert.deepEqual(
      [signature?.valid, signature?.identifiedBy, signature?.digest.value],
      [true, "counter", summary?.digest.value],
    );
    assert.equal((await state()).state, "signed");
    assert.deepEqual(problemOf(await screen.decide({ decision: "decline", reason: "晚了" })), [409, "conflict"]);
  });

  it("may be confirmed on the phone of who asked for it with their own account", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    const screen = await scan(scenario, (await draft.ask()).body.secret);
    const answer = { decision: "sign", signature: { method: "confirmed" } };
    const key = "the-decision-of-a-phone";
    assert.equal((await screen.decide(answer, key)).body.state, "signed");
    assert.equal((await screen.decide(answer, key)).status, 200, "a repetition is answered alike");
    assert.equal((await draft.read()).signature?.identifiedBy, "account");
  });

  it("can be declined, with a reason that who asked can read", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario, "counter-hall");
    const { id, secret } = (await draft.ask()).body;
    const screen = await scan(scenario, secret);
    assert.equal((await screen.decide({ decision: "decline", reason: "面积写错了" })).body.state, "declined");
    const { body } = await scenario.call<SigningRequest>("counter-hall", "GET", `/signing-requests/${id}`);
    assert.deepEqual([body.state, body.reason], ["declined", "面积写错了"]);
    assert.equal((await draft.read()).signature, undefined);
  });

  it("opens once, though a repetition under its key is answered alike", async () => {
    const scenario = createScenario();
    const { secret } = (await (await cardDraft(scenario)).ask()).body;
    const open = (key: string) =>
      scenario.call<SigningLookUp>(undefined, "POST", "/signing-look-ups", {
        body: { secret },
        headers: { "idempotency-key": key },
      });
    const first = await open("the-key-of-one-phone");
    assert.equal((await open("the-key-of-one-phone")).body.ticket, first.body.ticket);
    assert.deepEqual(problemOf(await open("the-key-of-another")), [404, "signing-look-up-failed"]);
  });

  it("is over when it is late, replaced, edited or submitted", async () => {
    const scenario = createScenario();
    const ends: Readonly<Record<string, (draft: Awaited<ReturnType<typeof cardDraft>>) => unknown>> = {
      late: () => scenario.clock.advance(600),
      replaced: (draft) => draft.ask(),
      edited: (draft) => draft.edit({ data: { name: "b" } }),
      submitted: (draft) => draft.submit(),
    };
    for (const [how, end] of Object.entries(ends)) {
      const draft = await cardDraft(scenario);
      const { id, secret } = (await draft.ask()).body;
      await end(draft);
      const { body } = await scenario.call<SigningRequest>("citizen-1", "GET", `/signing-requests/${id}`);
      assert.equal(body.state, "expired", how);
      assert.deepEqual(problemOf((await scan(scenario, secret)).opened), [404, "signing-look-up-failed"], how);
    }
  });

  it("is not signed once what was read has been edited", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    const screen = await scan(scenario, (await draft.ask()).body.secret);
    await draft.edit({ data: { name: "b" } });
    const { body } = await screen.read();
    assert.deepEqual([body.state, body.summary], ["expired", undefined]);
    assert.deepEqual(problemOf(await screen.decide({ decision: "sign", signature: DRAWN })), [409, "conflict"]);
    assert.equal((await draft.read()).signature, undefined);
  });

  it("is limited by request: after five wrong secrets the right one has to wait", async () => {
    const scenario = createScenario();
    const { id, secret } = (await (await cardDraft(scenario)).ask()).body;
    const open = (word: string) => scenario.call(undefined, "POST", "/signing-look-ups", { body: { secret: word } });
    for (let tried = 0; tried < 5; tried += 1)
      assert.deepEqual(problemOf(await open(`${id}.wrong`)), [404, "signing-look-up-failed"]);
    const limited = await open(secret);
    assert.deepEqual([limited.status, Number(limited.headers.get("retry-after")) > 0], [429, true]);
  });

  it("is nobody else's: not another citizen's, not another window's, not another signer's", async () => {
    const scenario = createScenario();
    const { id } = (await (await cardDraft(scenario)).ask()).body;
    const other = await scan(scenario, (await (await cardDraft(scenario)).ask()).body.secret);
    const path = `/signing-requests/${id}`;
    for (const persona of ["citizen-2", "counter-hall"])
      assert.equal((await scenario.call(persona, "GET", path)).status, 404, persona);
    const headers = { authorization: `Bearer ${other.opened.body.ticket}` };
    assert.equal((await scenario.call(undefined, "GET", path, { headers })).status, 404);
    assert.equal((await scenario.call(undefined, "GET", "/cases", { headers })).status, 403);
  });

  it("is asked for only where somebody could sign", async () => {
    const scenario = createScenario();
    const { call } = scenario;
    const { id } = (await call<Draft>("counter-hall", "POST", "/drafts", { body: { itemCode: "card" } })).body;
    assert.equal((await call("counter-hall", "POST", `/drafts/${id}/signing-requests`)).status, 409);
  });

  it("goes with its draft", async () => {
    const scenario = createScenario();
    const draft = await cardDraft(scenario);
    const { id } = (await draft.ask()).body;
    await scenario.call("citizen-1", "DELETE", `/drafts/${draft.id}`);
    assert.equal((await scenario.call("citizen-1", "GET", `/signing-requests/${id}`)).status, 404);
    assert.equal(scenario.sandbox.context.store.list("signingRequests").length, 0);
  });

  it("is a scenario to start from", async () => {
    const sandbox = createSandbox();
    const { draftId, signingRequestId } = await signingRequested(sandbox);
    assert.equal(sandbox.context.store.get("signingRequests", signingRequestId)?.parent, draftId);
  });
});

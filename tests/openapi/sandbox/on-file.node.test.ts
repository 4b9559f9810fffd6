/** What need not be brought again: 国务院令第716号 第七至十一条, levels by 国办函〔2016〕108号. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, it } from "node:test";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { closedCase, filledDraft, submittedCase } from "../../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import type {
  Application,
  Case,
  Draft,
  MaterialEntry,
  OnFileDocument,
  OnFilePage,
  Problem,
  Receipt,
  Verification,
} from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import { createScenario } from "../support/scenario.ts";
import type { Scenario } from "../support/scenario.ts";

const SENIOR_CARD = "SHMS-001-01";
const FOOD = "SCJY-001-01";

const catalogue = createCatalogue({ today: () => "2026-03-02" });

let scenario: Scenario;
before(() => {
  scenario = createScenario({ catalogue, settings: { tokenSeconds: 366 * 86_400 } });
});

const listed = async (persona: string, query = ""): Promise<OnFileDocument[]> =>
  (await scenario.call<OnFilePage>(persona, "GET", `/on-file${query}`)).body.items;

const rules = ({ errors = [] }: Problem): unknown[] =>
  errors.map(({ pointer, rule, params }) => [pointer, rule, params?.["reason"] ?? params?.["materialCode"]]);

/** A whole draft of the senior card whose identity document is supplied in another way. */
async function withIdentity(entry: MaterialEntry | undefined): Promise<string> {
  const { draftId } = await filledDraft(scenario.sandbox, SENIOR_CARD);
  const path = `/drafts/${draftId}`;
  const read = await scenario.call<Draft>("citizen-1", "GET", path);
  const materials = read.body.materials.filter(({ materialCode }) => materialCode !== "identity");
  await scenario.call("citizen-1", "PATCH", path, {
    body: { materials: entry ? [...materials, entry] : materials },
    headers: { "if-match": read.headers.get("etag") ?? "" },
  });
  return path;
}

const bytesOf = async (persona: string, id: string): Promise<{ status: number; digest: string }> => {
  const response = await scenario.sandbox.fetch(`http://sandbox.test/on-file/${id}/content`, {
    headers: { authorization: `Bearer ${scenario.sandbox.issueToken(persona)}` },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, digest: createHash("sha256").update(bytes).digest("hex") };
};

describe("what is on file", () => {
  it("is one's own, with its level, who gave it and what must stand across its picture", async () => {
    const [card, register] = await listed("citizen-1");
    assert.deepEqual(
      [card?.licenceCode, card?.trust, card?.number, card?.issuer.code],
      ["resident_id", "issued", "1101**********002X", "public-security"],
    );
    assert.match(card?.watermark?.text ?? "", /^此件由汉中市公安局南郑分局提供，仅供办理政务服务事项时使用$/);
    assert.equal(register?.licenceCode, "household_register");
    assert.equal(register.number, "1101**********002X", "a person's number is masked whatever it stands on");
    assert.deepEqual(
      (await listed("company-1")).map(({ licenceCode }) => licenceCode),
      ["business_licence"],
    );
  });

  it("carries its watermark in the picture itself", async () => {
    const [card] = await listed("citizen-1");
    const response = await scenario.sandbox.fetch(`http://sandbox.test/on-file/${card!.id}/content`, {
      headers: { authorization: `Bearer ${scenario.sandbox.issueToken("citizen-1")}` },
    });
    const shown = [...(await response.text()).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join("");
    assert.ok(shown.includes(card!.watermark!.text));
  });

  it("says for an item which of its materials it spares, and nothing else", async () => {
    assert.deepEqual(
      (await listed("citizen-1", `?item=${SENIOR_CARD}`)).map(({ licenceCode, materialCodes }) => [
        licenceCode,
        materialCodes,
      ]),
      [
        ["resident_id", ["identity"]],
        ["household_register", ["relation"]],
      ],
    );
    assert.equal((await scenario.call("citizen-1", "GET", "/on-file?item=none")).status, 404);
  });

  it("is read by whose it is, in the very bytes of its digest, and by nobody else", async () => {
    const [card] = await listed("citizen-1");
    const { status, digest } = await bytesOf("citizen-1", card!.id);
    assert.deepEqual([status, digest], [200, card!.digest.value]);
    for (const persona of ["citizen-2", "counter-hall", "office-civil-affairs"])
      assert.equal((await bytesOf(persona, card!.id)).status, 404);
  });

  it("is for applicants; others are told so", async () => {
    assert.equal((await scenario.call(undefined, "GET", "/on-file")).status, 401);
    assert.equal((await scenario.call("counter-hall", "GET", "/on-file")).status, 403);
    assert.equal((await scenario.call("supervisor", "GET", "/on-file")).status, 403);
  });

  it("can be verified by anybody who holds it", async () => {
    const [card] = await listed("citizen-1");
    const body = { digest: card!.digest.value };
    const { body: verified } = await scenario.call<Verification>(undefined, "POST", "/document-verifications", {
      body,
    });
    assert.deepEqual([verified.known, verified.holds, verified.kind], [true, true, "licence"]);
  });
});

describe("a submission", () => {
  it("takes what is on file from there when nothing was said of it", async () => {
    const path = await withIdentity(undefined);
    const { status, body } = await scenario.call<Receipt>("citizen-1", "POST", `${path}/submission`);
    assert.equal(status, 201);
    const { body: application } = await scenario.call<Application>(
      "counter-hall",
      "GET",
      `/cases/${body.case.caseNo}/application`,
    );
    const [card] = await listed("citizen-1");
    assert.deepEqual(
      application.materials.find(({ materialCode }) => materialCode === "identity"),
      { materialCode: "identity", means: "on_file", onFileId: card!.id },
    );
    assert.deepEqual(
      application.onFile?.map(({ id }) => id),
      [card!.id],
    );
    // The window that has the case may now read it.
    assert.equal((await bytesOf("counter-hall", card!.id)).status, 200);
  });

  it("is refused for a document that is not the applicant's, or of another kind, and says why", async () => {
    const [theirs] = await listed("citizen-2");
    const [, register] = await listed("citizen-1");
    for (const [onFileId, reason] of [
      ["nothing", "unknown"],
      [theirs!.id, "unknown"],
      [register!.id, "other"],
      [undefined, "missing"],
    ] as const) {
      const path = await withIdentity({ materialCode: "identity", means: "on_file", ...(onFileId && { onFileId }) });
      const { status, body } = await scenario.call<Problem>("citizen-1", "POST", `${path}/submission`);
      assert.deepEqual([status, slugOf(body)], [422, "materials-missing"]);
      assert.deepEqual(rules(body), [["/materials", "material:on-file", reason]]);
    }
  });

  it("is not spared the document of whoever comes instead", async () => {
    const { draftId } = await filledDraft(scenario.sandbox, SENIOR_CARD);
    const path = `/drafts/${draftId}`;
    const read = await scenario.call<Draft>("citizen-1", "GET", path);
    await scenario.call("citizen-1", "PATCH", path, {
      body: { answers: { residence: "registered", handledBy: "agent" } },
      headers: { "if-match": read.headers.get("etag") ?? "" },
    });
    const { body } = await scenario.call<Problem>("citizen-1", "POST", `${path}/submission`);
    assert.deepEqual(rules(body), [["/materials", "material:required", "agent-identity"]]);
  });
});

describe("nothing on file", () => {
  it("may be asked for by a correction notice or a return", async () => {
    const { caseNo } = await submittedCase(scenario.sandbox, FOOD);
    const wanted = { materialCode: "business-licence", reason: "请再交一次营业执照" };
    for (const [action, body, place] of [
      ["correction", { items: [wanted] }, "/items/0/materialCode"],
      [
        "return",
        { reasons: [{ pointer: "/premises/area", reason: "与平面图不一致" }, wanted] },
        "/reasons/1/materialCode",
      ],
    ] as const) {
      const refused = await scenario.call<Problem>("counter-hall", "POST", `/cases/${caseNo}/${action}`, { body });
      assert.deepEqual(
        [refused.status, rules(refused.body)],
        [422, [[place, "material:on-file-already", "business-licence"]]],
      );
    }
  });
});

describe("a closed case", () => {
  it("leaves its licence on file, and what was uploaded for it at level C", async () => {
    const before = await listed("citizen-1");
    const { caseNo } = await closedCase(scenario.sandbox, SENIOR_CARD);
    const known = new Set(before.map(({ id }) => id));
    const added = (await listed("citizen-1")).filter(({ id }) => !known.has(id));
    assert.deepEqual(
      added.map(({ kind, licenceCode, trust, fromCaseNo }) => [kind, licenceCode, trust, fromCaseNo]).sort(),
      [
        ["licence", "senior_card", "issued", caseNo],
        ["material", "resident_id", "uploaded", caseNo],
      ],
    );
    for (const { id, digest } of added) assert.equal((await bytesOf("citizen-1", id)).digest, digest.value);
  });

  it("is kept in the archive, which its applicant and staff see", async () => {
    const { caseNo } = await closedCase(scenario.sandbox, FOOD);
    for (const persona of ["company-1", "counter-hall"]) {
      const { body } = await scenario.call<Case>(persona, "GET", `/cases/${caseNo}`);
      assert.match(body.archive?.number ?? "", /^NZ·2026-ZWFW-\d{6}$/);
      const documents = await scenario.call<{ items: { digest: { value: string } }[] }>(
        "counter-hall",
        "GET",
        `/cases/${caseNo}/documents`,
      );
      const lines = documents.body.items.map(({ digest }) => `${digest.value}\n`).join("");
      assert.equal(body.archive?.digest.value, createHash("sha256").update(lines).digest("hex"));
    }
  });

  it("takes its licence back when it is revoked", async () => {
    const { caseNo } = await closedCase(scenario.sandbox, FOOD);
    const licence = (await listed("company-1")).find(
      ({ fromCaseNo, kind }) => fromCaseNo === caseNo && kind === "licence",
    );
    assert.equal(licence?.licenceCode, "food_business_licence");
    const revoked = await scenario.call("office-market-supervision", "POST", `/cases/${caseNo}/revocation`, {
      body: { reason: "以欺骗手段取得" },
    });
    assert.equal(revoked.status, 200);
    assert.ok(!(await listed("company-1")).some(({ id }) => id === licence.id));
  });
});

describe("a window", () => {
  const search = (body: object) =>
    scenario.call<{ items: OnFileDocument[] }>("counter-hall", "POST", "/counter/on-file-searches", { body });
  const certificate = { type: "resident_id", number: "440524188001010014" };

  it("finds the documents of who stands there and agrees, and reads them for half an hour", async () => {
    const { status, body } = await search({ certificate, itemCode: SENIOR_CARD, consent: true });
    assert.equal(status, 200);
    assert.deepEqual(
      body.items.map(({ licenceCode, materialCodes }) => [licenceCode, materialCodes]),
      [["resident_id", ["identity"]]],
    );
    const { id } = body.items[0]!;
    assert.equal((await bytesOf("counter-hall", id)).status, 200);
    scenario.clock.advance(31 * 60);
    assert.equal((await bytesOf("counter-hall", id)).status, 404);
  });

  it("finds nothing without their consent", async () => {
    assert.equal((await search({ certificate, consent: false })).status, 422);
    assert.equal((await search({ certificate })).status, 422);
  });
});

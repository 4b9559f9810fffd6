import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import type { Case, Draft, Problem, Receipt } from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "../support/scenario.ts";
import type { Scenario } from "../support/scenario.ts";
import { PDF, metadata, upload } from "../support/upload.ts";

const slug = ({ type }: Problem): string => type.slice(type.lastIndexOf("/") + 1);

interface Uploader {
  readonly scenario: Scenario;
  readonly draftId: string;
  create(
    changes?: Readonly<Record<string, string | undefined>>,
    length?: number,
    idempotencyKey?: string,
  ): Promise<Response>;
  send(path: string, offset: number, body: BodyInit, headers?: Readonly<Record<string, string>>): Promise<Response>;
  offset(path: string): Promise<string | null>;
}

const TUS = { "tus-resumable": "1.0.0" };

async function uploader(persona = "citizen-1", scenario = createScenario()): Promise<Uploader> {
  const { body } = await scenario.call<Draft>(persona, "POST", "/drafts", { body: { itemCode: "permit" } });
  const common = { ...TUS, authorization: `Bearer ${scenario.sandbox.issueToken(persona)}` };
  return {
    scenario,
    draftId: body.id,
    create: (changes = {}, length = PDF.byteLength, idempotencyKey) => {
      const pairs = {
        draftId: body.id,
        materialCode: "plan",
        filename: "平面图.pdf",
        filetype: "application/pdf",
        ...changes,
      };
      const headers = {
        ...common,
        "upload-length": String(length),
        "upload-metadata": metadata(pairs),
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      };
      return scenario.fetch("/uploads", { method: "POST", headers });
    },
    send: (path, offset, bytes, headers = {}) =>
      scenario.fetch(path, {
        method: "PATCH",
        headers: {
          ...common,
          "upload-offset": String(offset),
          "content-type": "application/offset+octet-stream",
          ...headers,
        },
        body: bytes,
        ...({ duplex: "half" } as object),
      }),
    offset: async (path) =>
      (await scenario.fetch(path, { method: "HEAD", headers: common })).headers.get("upload-offset"),
  };
}

const pathOf = (response: Response): string => new URL(response.headers.get("location") ?? "").pathname;
const problem = async (response: Response) => {
  const body = (await response.json()) as Problem;
  return [response.status, slug(body), ...(body.errors ?? []).map(({ rule }) => rule)];
};

describe("an upload", () => {
  it("is begun once under one key, and the key serves for no other file", async () => {
    const { create, scenario, draftId } = await uploader();
    const key = "one-key-of-one-upload";
    const first = await create({}, PDF.byteLength, key);
    const again = await create({}, PDF.byteLength, key);
    assert.deepEqual([first.status, again.status, pathOf(again)], [201, 201, pathOf(first)]);
    assert.equal(again.headers.get("upload-offset"), "0");
    assert.deepEqual(await problem(await create({}, 1_000, key)), [422, "idempotency-key-reused"]);
    assert.deepEqual(await problem(await create({ filename: "b.pdf" }, PDF.byteLength, key)), [
      422,
      "idempotency-key-reused",
    ]);
    const { body } = await scenario.call<Draft>("citizen-1", "GET", `/drafts/${draftId}`);
    assert.equal(body.uploads.length, 1);
    assert.notEqual(pathOf(await create()), pathOf(first));
  });

  it("is begun, sent in pieces, and known to its draft with its digest", async () => {
    const { scenario, draftId, create, send, offset } = await uploader();
    const created = await create();
    assert.deepEqual([created.status, created.headers.get("upload-offset")], [201, "0"]);
    assert.equal(created.headers.get("upload-expires"), "Tue, 03 Mar 2026 01:00:00 GMT");
    const path = pathOf(created);
    const first = await send(path, 0, PDF.slice(0, 7));
    assert.deepEqual([first.status, first.headers.get("upload-offset")], [204, "7"]);
    assert.equal(await offset(path), "7");
    assert.equal((await send(path, 7, PDF.slice(7))).headers.get("upload-offset"), String(PDF.byteLength));
    const draft = await scenario.call<Draft>("citizen-1", "GET", `/drafts/${draftId}`);
    assert.deepEqual(draft.body.uploads, [
      {
        id: path.slice("/uploads/".length),
        materialCode: "plan",
        filename: "平面图.pdf",
        mediaType: "application/pdf",
        bytes: PDF.byteLength,
        offset: PDF.byteLength,
        complete: true,
        sha256: createHash("sha256").update(PDF).digest("hex"),
      },
    ]);
  });

  it("keeps the bytes that came when the connection breaks, and goes on from there", async () => {
    const { create, send, offset } = await uploader();
    const path = pathOf(await create());
    let pulls = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        if (pulls === 1) controller.enqueue(PDF.slice(0, 9));
        else controller.error(new Error("the line is dead"));
      },
    });
    await send(path, 0, broken);
    assert.equal(await offset(path), "9");
    assert.equal((await send(path, 9, PDF.slice(9))).status, 204);
    assert.equal(await offset(path), String(PDF.byteLength));
  });

  it("takes bytes only where it stands, and no more than it announced", async () => {
    const { create, send, offset } = await uploader();
    const path = pathOf(await create());
    assert.deepEqual(await problem(await send(path, 3, PDF.slice(3))), [409, "upload-offset-mismatch"]);
    assert.deepEqual(await problem(await send(path, 0, new Uint8Array(PDF.byteLength + 1))), [
      413,
      "payload-too-large",
    ]);
    assert.deepEqual(await problem(await send(path, 0, PDF, { "content-type": "application/pdf" })), [
      415,
      "unsupported-media-type",
    ]);
    assert.equal(await offset(path), "0");
  });

  it("is refused when the material does not take such a file", async () => {
    const { create } = await uploader();
    assert.deepEqual(await problem(await create({ filetype: "application/zip" })), [415, "unsupported-media-type"]);
    assert.deepEqual(await problem(await create({}, 1_000_001)), [413, "payload-too-large"]);
    assert.deepEqual(await problem(await create({}, 0)), [415, "unsupported-media-type"]);
    assert.equal((await create({}, 1_000_000)).status, 201);
  });

  it("is refused when as many files are there as the material takes", async () => {
    const { scenario, draftId, create } = await uploader();
    await upload(scenario, "citizen-1", { draftId, materialCode: "plan" });
    await upload(scenario, "citizen-1", { draftId, materialCode: "plan" });
    assert.deepEqual(await problem(await create()), [409, "conflict"]);
    assert.equal((await create({ materialCode: "health" })).status, 201);
  });

  it("is refused when its metadata say too little, or too much", async () => {
    const { scenario, create } = await uploader();
    assert.deepEqual(await problem(await create({ materialCode: undefined })), [
      400,
      "bad-request",
      "metadata:materialCode",
    ]);
    assert.deepEqual(await problem(await create({ materialCode: "unknown" })), [
      400,
      "bad-request",
      "metadata:materialCode",
    ]);
    assert.deepEqual(await problem(await create({ draftId: undefined })), [400, "bad-request", "metadata:draftId"]);
    assert.deepEqual(await problem(await create({ caseNo: "NZ1" })), [400, "bad-request", "metadata:caseNo"]);
    assert.deepEqual(await problem(await create({ draftId: "d-none" })), [404, "not-found"]);
    const garbled = await scenario.call<Problem>("citizen-1", "POST", "/uploads", {
      headers: { ...TUS, "upload-length": "1", "upload-metadata": "filename %%%" },
    });
    assert.deepEqual([garbled.status, garbled.body.errors?.[0]?.rule], [400, "metadata:filename"]);
  });

  it("is refused in another version of tus", async () => {
    const { scenario } = await uploader();
    const answer = await scenario.call("citizen-1", "POST", "/uploads", {
      headers: { "tus-resumable": "0.2.2", "upload-length": "1", "upload-metadata": "a" },
    });
    assert.deepEqual([answer.status, answer.headers.get("tus-version")], [412, "1.0.0"]);
  });

  it("is dropped when its content is not what it says it is", async () => {
    const { create, send } = await uploader();
    const path = pathOf(await create());
    assert.equal((await send(path, 0, new TextEncoder().encode("MZ"))).status, 204);
    assert.deepEqual(await problem(await send(path, 2, new TextEncoder().encode("this is no PDF"))), [
      415,
      "unsupported-media-type",
    ]);
    assert.equal((await send(path, 0, PDF)).status, 404);
    const image = pathOf(await create({ materialCode: "photo", filetype: "image/jpeg", filename: "p.jpg" }, 4));
    assert.equal((await send(image, 0, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).status, 204);
    const text = pathOf(await create({ filetype: "text/plain", filename: "a.txt" }, 2));
    assert.equal((await send(text, 0, new TextEncoder().encode("hi"))).status, 204);
  });

  it("is dropped when it is not gone on with for a day", async () => {
    const scenario = createScenario({ settings: { tokenSeconds: 10 * 86_400 } });
    const { create, send } = await uploader("citizen-1", scenario);
    const path = pathOf(await create());
    await send(path, 0, PDF.slice(0, 5));
    scenario.clock.advance(86_400);
    assert.deepEqual(await problem(await send(path, 5, PDF.slice(5))), [410, "gone"]);
  });

  it("is deleted with its bytes", async () => {
    const { scenario, create, offset } = await uploader();
    const path = pathOf(await create());
    assert.equal((await scenario.call("citizen-1", "DELETE", path, { headers: TUS })).status, 204);
    assert.equal(await offset(path), null);
  });
});

describe("the content of an upload", () => {
  const content = async (scenario: Scenario, persona: string, id: string): Promise<Response> =>
    scenario.fetch(`/uploads/${id}/content`, {
      headers: { authorization: `Bearer ${scenario.sandbox.issueToken(persona)}` },
    });

  it("comes back as it was sent, under its name and never run by a browser", async () => {
    const { scenario, draftId } = await uploader();
    const id = await upload(scenario, "citizen-1", { draftId, materialCode: "plan", filename: "../平 面.pdf" });
    const response = await content(scenario, "citizen-1", id);
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), PDF);
    assert.equal(response.headers.get("content-type"), "application/pdf");
    assert.equal(
      response.headers.get("content-disposition"),
      "attachment; filename*=UTF-8''.._%E5%B9%B3%20%E9%9D%A2.pdf",
    );
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.equal(response.headers.get("cache-control"), "no-store");
  });

  it("is not there before all of it has come", async () => {
    const { scenario, draftId } = await uploader();
    const id = await upload(scenario, "citizen-1", { draftId, materialCode: "plan", send: 4 });
    assert.equal((await content(scenario, "citizen-1", id)).status, 404);
  });

  it("is open to the applicant and, once there is a case, to the staff who handle it", async () => {
    const { scenario, draftId } = await uploader();
    const id = await upload(scenario, "citizen-1", { draftId, materialCode: "plan" });
    const status = async (persona: string): Promise<number> => (await content(scenario, persona, id)).status;
    assert.deepEqual([await status("citizen-2"), await status("counter-hall")], [404, 404]);
    await submitWith(scenario, draftId, id);
    assert.deepEqual(
      await Promise.all(["citizen-1", "citizen-2", "counter-hall", "office-market-supervision"].map(status)),
      [200, 404, 200, 200],
    );
    assert.deepEqual(await Promise.all(["counter-GAZY", "office-public-security"].map(status)), [403, 403]);
  });
});

async function submitWith(scenario: Scenario, draftId: string, plan: string): Promise<string> {
  const body = {
    answers: { who: "self" },
    data: { name: "示范店", area: 86 },
    materials: [
      { materialCode: "plan", means: "upload", uploadIds: [plan] },
      { materialCode: "health", means: "deferred", promise: "补交" },
    ],
    delivery: { method: "pickup" },
    declarations: ["truth"],
    formVersion: "3",
  };
  await scenario.call("citizen-1", "PATCH", `/drafts/${draftId}`, { body, headers: { "if-match": "*" } });
  const { status, body: receipt } = await scenario.call<Receipt>("citizen-1", "POST", `/drafts/${draftId}/submission`);
  assert.equal(status, 201, JSON.stringify(receipt));
  return receipt.case.caseNo;
}

describe("files of a case", () => {
  it("are taken for what the case waits for, and nothing else", async () => {
    const { scenario, draftId, create } = await uploader();
    const plan = await upload(scenario, "citizen-1", { draftId, materialCode: "plan" });
    const caseNo = await submitWith(scenario, draftId, plan);
    const into = (materialCode: string) => create({ draftId: undefined, caseNo, materialCode });
    assert.equal((await into("health")).status, 201);
    assert.deepEqual(await problem(await into("plan")), [409, "conflict"]);
    await scenario.call<Case>("counter-hall", "POST", `/cases/${caseNo}/correction`, {
      body: { items: [{ materialCode: "plan", reason: "请重新上传" }] },
    });
    assert.equal((await into("plan")).status, 201);
    assert.deepEqual(await problem(await into("photo")), [409, "conflict"]);
    assert.deepEqual(await problem(await create()), [409, "conflict"]);
  });

  it("are nobody else's", async () => {
    const { scenario, draftId } = await uploader();
    const plan = await upload(scenario, "citizen-1", { draftId, materialCode: "plan" });
    const caseNo = await submitWith(scenario, draftId, plan);
    await assert.rejects(upload(scenario, "citizen-2", { caseNo, materialCode: "health" }), /404/);
    await assert.rejects(upload(scenario, "counter-GAZY", { caseNo, materialCode: "health" }), /403/);
    await upload(scenario, "counter-hall", { caseNo, materialCode: "health" });
  });
});

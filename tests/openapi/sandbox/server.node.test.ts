import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { setupServer } from "msw/node";
import { Upload } from "tus-js-client";
import { createSandboxHandlers } from "../../../packages/openapi/src/sandbox/msw.ts";
import { startSandbox } from "../../../packages/openapi/src/sandbox/node.ts";
import type { RunningSandbox, StartOptions } from "../../../packages/openapi/src/sandbox/node.ts";
import type { Draft, Receipt } from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "../support/scenario.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";
import { PDF } from "../support/upload.ts";

const running: RunningSandbox[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yichuang-server-"));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  rmSync(folder, { recursive: true });
});

async function start(options: Partial<StartOptions> = {}): Promise<RunningSandbox> {
  const server = await startSandbox({ port: 0, catalogue: smallCatalogue(), ...options });
  running.push(server);
  return server;
}

async function json<Body>(url: string, method = "GET", token?: string, body?: unknown, headers: object = {}) {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { response, body: (await response.json()) as Body };
}

const key = (name: string): object => ({ "idempotency-key": name.padEnd(16, "0") });

const begin = async (url: string, token: string): Promise<Draft> =>
  (await json<Draft>(`${url}/drafts`, "POST", token, { itemCode: "card" }, key("begin"))).body;

async function submit(url: string, token: string): Promise<Receipt> {
  const { id } = await begin(url, token);
  const input = { delivery: { method: "pickup" }, formVersion: "3" };
  await json(`${url}/drafts/${id}`, "PATCH", token, input, { "if-match": "*" });
  return (await json<Receipt>(`${url}/drafts/${id}/submission`, "POST", token)).body;
}

describe("the sandbox as a server", () => {
  it("answers over HTTP, with its control for this machine", async () => {
    const { url } = await start();
    const { body } = await json<{ token: string }>(`${url}/__sandbox/tokens`, "POST", undefined, {
      persona: "citizen-1",
    });
    const me = await json<{ displayName: string }>(`${url}/me`, "GET", body.token);
    assert.deepEqual([me.response.status, me.body.displayName], [200, "样例甲"]);
    assert.equal((await fetch(url)).status, 200);
  });

  it("takes the next port when one is in use", async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    const second = await start({ port });
    assert.ok(Number(new URL(second.url).port) > port);
    assert.equal((await fetch(second.url)).status, 200);
  });

  it("breaks the connection where a fault says so", async () => {
    const { url, sandbox } = await start();
    sandbox.faults.plant([{ kind: "drop_request", operation: "listItems", times: 1 }]);
    await assert.rejects(fetch(`${url}/items`), TypeError);
    assert.equal((await fetch(`${url}/items`)).status, 200);
  });

  it("tells of events as they happen, and lets go of who has left", async () => {
    const { url, sandbox } = await start();
    const token = sandbox.issueToken("citizen-1");
    const { caseNo } = (await submit(url, token)).case;
    const controller = new AbortController();
    const stream = await fetch(`${url}/cases/${caseNo}/stream`, {
      headers: { authorization: `Bearer ${token}` },
      signal: controller.signal,
    });
    assert.equal(stream.headers.get("content-type")?.split(";")[0], "text/event-stream");
    const counter = sandbox.issueToken("counter-hall");
    await json(`${url}/cases/${caseNo}/refusal`, "POST", counter, { reason: "示范" }, key("refuse"));
    let text = "";
    for await (const chunk of stream.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes('"refused"')) break;
    }
    assert.match(text, /event: case\n/);
    controller.abort();
  });

  it("knows after a restart what it answered before", async () => {
    const db = join(folder, "sandbox.db");
    const first = await start({ db });
    const token = first.sandbox.issueToken("citizen-1");
    const draft = await begin(first.url, token);
    const receipt = await submit(first.url, token);
    await running.pop()?.close();
    const second = await start({ db });
    const repeated = await begin(second.url, token);
    assert.equal(repeated.id, draft.id);
    const { body, response } = await json<Receipt>(`${second.url}/drafts/${draft.id}/submission`, "POST", token);
    assert.deepEqual([response.status, body.case.caseNo], [200, receipt.case.caseNo]);
  });
});

describe("tus as another client speaks it", () => {
  it("carries a file through a broken connection", async () => {
    const { url, sandbox } = await start();
    const token = sandbox.issueToken("citizen-1");
    const draft = (await json<Draft>(`${url}/drafts`, "POST", token, { itemCode: "permit" }, key("begin"))).body;
    const bytes = new Uint8Array(700_000);
    bytes.set(PDF);
    sandbox.faults.plant([{ kind: "drop_response", operation: "appendUpload", times: 1 }]);
    const location = await new Promise<string | null>((resolve, reject) => {
      const upload = new Upload(Buffer.from(bytes), {
        endpoint: `${url}/uploads`,
        chunkSize: 256 * 1024,
        retryDelays: [0, 10, 10],
        headers: { authorization: `Bearer ${token}` },
        metadata: { draftId: draft.id, materialCode: "plan", filename: "平面图.pdf", filetype: "application/pdf" },
        onError: reject,
        onSuccess: () => resolve(upload.url),
      });
      upload.start();
    });
    const content = await fetch(`${location ?? ""}/content`, { headers: { authorization: `Bearer ${token}` } });
    assert.deepEqual(new Uint8Array(await content.arrayBuffer()), bytes);
  });
});

describe("the sandbox behind msw", () => {
  it("answers below the address that clients are given, whatever path that has", async () => {
    const { sandbox } = createScenario();
    const server = setupServer(...createSandboxHandlers(sandbox, { baseUrl: "https://platform.example/gov/api/" }));
    server.listen();
    try {
      const address = "https://platform.example/gov/api";
      const service = await json<{ synthetic: boolean }>(address);
      assert.equal(service.body.synthetic, true);
      const token = sandbox.issueToken("citizen-1");
      const { response, body } = await json<Draft>(
        `${address}/drafts`,
        "POST",
        token,
        { itemCode: "permit" },
        key("msw"),
      );
      assert.deepEqual([response.status, response.headers.get("location")], [201, `${address}/drafts/${body.id}`]);
      sandbox.faults.plant([{ kind: "drop_request", times: 1 }]);
      await assert.rejects(fetch(`${address}/items`), TypeError);
    } finally {
      server.close();
    }
  });
});

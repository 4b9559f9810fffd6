import assert from "node:assert/strict";
import { request } from "node:http";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import type { Fault } from "../../packages/openapi/src/sandbox/index.ts";
import { startSandbox } from "../../packages/openapi/src/sandbox/node.ts";
import type { RunningSandbox } from "../../packages/openapi/src/sandbox/node.ts";
import type { Draft, Problem } from "../../packages/openapi/src/schema.ts";
import { createScenario } from "../openapi/support/scenario.ts";
import type { Scenario } from "../openapi/support/scenario.ts";
import { smallCatalogue } from "../openapi/support/small-catalogue.ts";
import { metadata } from "../openapi/support/upload.ts";

/** Which of so many calls went through. */
async function outcomes({ sandbox }: Scenario, path: string, calls: number): Promise<string> {
  let line = "";
  for (let call = 0; call < calls; call += 1)
    line += await sandbox.fetch(`http://sandbox.test${path}`).then(
      ({ status }) => (status === 200 ? "." : "s"),
      () => "d",
    );
  return line;
}

describe("random faults", () => {
  const storm: Fault[] = [
    { kind: "status", status: 503, probability: 0.2, seed: 7 },
    { kind: "drop_request", probability: 0.3, seed: 7 },
  ];

  it("strike the same calls again when they are planted anew with the same seeds", async () => {
    const scenario = createScenario();
    scenario.sandbox.faults.plant(storm);
    const first = await outcomes(scenario, "/themes", 60);
    scenario.sandbox.faults.clear();
    scenario.sandbox.faults.plant(storm);
    assert.equal(await outcomes(scenario, "/themes", 60), first);
    scenario.sandbox.faults.clear();
    scenario.sandbox.faults.plant(storm.map((fault) => ({ ...fault, seed: 8 }) as Fault));
    assert.notEqual(await outcomes(scenario, "/themes", 60), first);
  });

  it("strike about as often as they say, each by itself, and stay", async () => {
    const scenario = createScenario();
    scenario.sandbox.faults.plant(storm);
    const line = await outcomes(scenario, "/themes", 1_000);
    const { status, drop_request: dropped } = scenario.sandbox.faults.struck();
    assert.deepEqual([line.match(/s/g)?.length, line.match(/d/g)?.length], [status, dropped]);
    assert.ok(Math.abs(status - 200) < 40, String(status));
    // 30 % of the calls that the other one left.
    assert.ok(Math.abs(dropped - 240) < 45, String(dropped));
    assert.deepEqual(scenario.sandbox.faults.list(), storm);
  });

  it("never strike at 0, always at 1, and only what they are meant for", async () => {
    const scenario = createScenario();
    scenario.sandbox.faults.plant([
      { kind: "drop_request", probability: 0 },
      { kind: "html", probability: 1, operation: "listThemes" },
    ]);
    assert.equal(await outcomes(scenario, "/themes", 20), "s".repeat(20));
    assert.equal(await outcomes(scenario, "/items", 20), ".".repeat(20));
  });
});

describe("the control of faults", () => {
  it("takes a number of times or a probability, and says how often each kind struck", async () => {
    const { call } = createScenario();
    const plant = async (fault: object): Promise<number> =>
      (await call(undefined, "POST", "/__sandbox/faults", { body: [fault] })).status;
    assert.equal(await plant({ kind: "status", times: 3, pathPrefix: "/items" }), 201);
    assert.equal(await plant({ kind: "latency", ms: 1, probability: 1, seed: 4 }), 201);
    assert.equal(await plant({ kind: "html" }), 422);
    assert.equal(await plant({ kind: "html", times: 1, probability: 0.5 }), 422);
    assert.equal(await plant({ kind: "html", times: 1, seed: 5 }), 422);
    assert.equal(await plant({ kind: "html", probability: 1.5 }), 422);
    assert.equal((await call(undefined, "GET", "/items")).status, 503);
    const { body } = await call<{ items: object[]; struck: object }>(undefined, "GET", "/__sandbox/faults");
    assert.deepEqual(body, {
      items: [
        { kind: "status", times: 2, pathPrefix: "/items" },
        { kind: "latency", ms: 1, probability: 1, seed: 4 },
      ],
      struck: { latency: 1, slow_upload: 0, drop_request: 0, drop_response: 0, status: 1, html: 0 },
    });
    await call(undefined, "DELETE", "/__sandbox/faults");
    const cleared = await call<{ items: object[]; struck: Record<string, number> }>(
      undefined,
      "GET",
      "/__sandbox/faults",
    );
    assert.deepEqual([cleared.body.items, cleared.body.struck["status"]], [[], 0]);
  });

  for (const [status, slug] of [
    [401, "unauthenticated"],
    [413, "payload-too-large"],
    [429, "rate-limited"],
    [503, "unavailable"],
  ] as const)
    it(`answers ${String(status)} in the platform's place`, async () => {
      const { call } = createScenario();
      await call(undefined, "POST", "/__sandbox/faults", { body: [{ kind: "status", status, times: 1 }] });
      const { body, status: answered } = await call<Problem>(undefined, "GET", "/themes");
      assert.deepEqual([answered, body.type.split("/").pop()], [status, slug]);
    });
});

/** A scenario of a draft with an upload that has begun, for one whose timers are held. */
async function uploadWithHeldTimers(bytes: number) {
  const { call, sandbox } = createScenario();
  const send = async (method: string, path: string, headers: Record<string, string>, body?: Uint8Array<ArrayBuffer>) =>
    sandbox.fetch(`http://sandbox.test${path}`, {
      method,
      headers: { authorization: `Bearer ${sandbox.issueToken("citizen-1")}`, "tus-resumable": "1.0.0", ...headers },
      ...(body && { body }),
    });
  const { id } = (await call<Draft>("citizen-1", "POST", "/drafts", { body: { itemCode: "permit" } })).body;
  const about = metadata({ draftId: id, materialCode: "plan", filename: "a.txt", filetype: "text/plain" });
  const created = await send("POST", "/uploads", { "upload-length": String(bytes), "upload-metadata": about });
  const path = new URL(created.headers.get("location") ?? "").pathname;
  return { send, path, sandbox };
}

describe("an upload that is slowed down", () => {
  it("is read at so many bytes a second, and whole", async () => {
    const bytes = new Uint8Array(30_000).fill(97);
    const { send, path, sandbox } = await uploadWithHeldTimers(bytes.byteLength);
    sandbox.faults.plant([{ kind: "slow_upload", operation: "appendUpload", bytesPerSecond: 100_000, times: 1 }]);
    const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
    const timers = mock.method(globalThis, "setTimeout", (end: () => void, milliseconds: number) =>
      waits.push({ milliseconds, end }),
    );
    try {
      let status = 0;
      const headers = { "upload-offset": "0", "content-type": "application/offset+octet-stream" };
      const sending = send("PATCH", path, headers, bytes).then((response) => (status = response.status));
      const seen: number[][] = [];
      while (status === 0) {
        await new Promise((resolve) => setImmediate(resolve));
        const wait = waits.shift();
        if (!wait) continue;
        const { headers: at } = await send("HEAD", path, {});
        seen.push([wait.milliseconds, Number(at.get("upload-offset"))]);
        wait.end();
      }
      await sending;
      assert.deepEqual(seen, [
        [100, 0],
        [100, 10_000],
        [100, 20_000],
      ]);
      assert.equal(status, 204);
    } finally {
      timers.mock.restore();
    }
    const content = await send("GET", `${path}/content`, {});
    assert.deepEqual(new Uint8Array(await content.arrayBuffer()), bytes);
  });
});

describe("a slow upload", () => {
  let server: RunningSandbox;
  let authorization: string;
  beforeEach(async () => {
    server = await startSandbox({ port: 0, catalogue: smallCatalogue() });
    authorization = `Bearer ${server.sandbox.issueToken("citizen-1")}`;
  });
  afterEach(() => server.close());

  const tus = { "tus-resumable": "1.0.0" };

  async function beginUpload(bytes: number): Promise<string> {
    const begun = await fetch(`${server.url}/drafts`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json", "idempotency-key": "slow-upload-00001" },
      body: JSON.stringify({ itemCode: "permit" }),
    });
    const { id } = (await begun.json()) as Draft;
    const metadataOf = metadata({ draftId: id, materialCode: "plan", filename: "a.txt", filetype: "text/plain" });
    const created = await fetch(`${server.url}/uploads`, {
      method: "POST",
      headers: { authorization, ...tus, "upload-length": String(bytes), "upload-metadata": metadataOf },
    });
    return created.headers.get("location") ?? "";
  }

  const patch = { "upload-offset": "0", "content-type": "application/offset+octet-stream" };

  it("that breaks off keeps what came until then", async () => {
    const location = await beginUpload(100_000);
    server.sandbox.faults.plant([{ kind: "slow_upload", method: "PATCH", bytesPerSecond: 200_000, times: 1 }]);
    const sending = request(location, {
      method: "PATCH",
      headers: { authorization, ...tus, ...patch, "content-length": "100000" },
    });
    sending.on("error", () => {});
    sending.write(Buffer.alloc(60_000, "a"));
    const offset = async (): Promise<number> => {
      const head = await fetch(location, { method: "HEAD", headers: { authorization, ...tus } });
      return Number(head.headers.get("upload-offset"));
    };
    let kept = 0;
    while (kept === 0) kept = await offset();
    sending.destroy();
    assert.ok(kept < 100_000);
    // What was under way may still come in between, so one asks again as a tus client does.
    for (let at = await offset(); at < 100_000; at = await offset()) {
      assert.ok(at >= kept);
      const headers = { authorization, ...tus, ...patch, "upload-offset": String(at) };
      await fetch(location, { method: "PATCH", headers, body: new Uint8Array(100_000 - at).fill(97) });
    }
    const content = await fetch(`${location}/content`, { headers: { authorization } });
    assert.deepEqual(new Uint8Array(await content.arrayBuffer()), new Uint8Array(100_000).fill(97));
  });
});

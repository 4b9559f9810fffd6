import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isYichuangError } from "@yichuang/sdk";
import type { Client, ClientOptions, UploadHandle, UploadOptions } from "@yichuang/sdk";
import { broken, clientOver, problem, ROOT, settle } from "./support.ts";

const CHUNK = 512 * 1024;
const owner: UploadOptions = { draftId: "d1", materialCode: "lease" };

/** A file of so many bytes that none of its chunks equals another. */
function fileOf(bytes: number, name = "租赁合同.pdf"): File {
  const content = Uint8Array.from({ length: bytes }, (_, index) => (index * 31 + (index >> 8)) & 255);
  return new File([content], name, { type: "application/pdf" });
}

/** A tus server that knows what the contract says, and fails where a test says so. */
function tusServer() {
  const uploads = new Map<string, { readonly length: number; bytes: Uint8Array }>();
  const created = new Map<string, string>();
  const log: string[] = [];
  const metadata: string[] = [];
  let fault: ((step: string, request: Request) => Promise<Response | undefined> | Response | undefined) | undefined;
  const headers = { "tus-resumable": "1.0.0" };

  async function answer(request: Request): Promise<Response> {
    const id = request.url.slice(`${ROOT}/uploads/`.length);
    if (request.headers.get("tus-resumable") !== "1.0.0") return problem("bad-request", 400)(request);
    if (request.method === "POST") {
      const key = request.headers.get("idempotency-key") ?? "";
      const upload = created.get(key) ?? `u${created.size + 1}`;
      if (!created.has(key)) {
        created.set(key, upload);
        uploads.set(upload, { length: Number(request.headers.get("upload-length")), bytes: new Uint8Array() });
        metadata.push(request.headers.get("upload-metadata") ?? "");
      }
      // As seen behind a gateway: its own address, not the one that callers know.
      const location = `http://internal:8080/uploads/${upload}`;
      return new Response(null, { status: 201, headers: { ...headers, location, "upload-offset": "0" } });
    }
    const upload = uploads.get(id);
    if (!upload) return problem("not-found", 404)(request);
    if (request.method === "DELETE") {
      uploads.delete(id);
      return new Response(null, { status: 204, headers });
    }
    if (request.method === "PATCH") {
      if (Number(request.headers.get("upload-offset")) !== upload.bytes.length)
        return problem("upload-offset-mismatch", 409)(request);
      assert.equal(request.headers.get("content-type"), "application/offset+octet-stream");
      const chunk = new Uint8Array(await request.arrayBuffer());
      assert(chunk.length <= CHUNK);
      upload.bytes = Uint8Array.from([...upload.bytes, ...chunk]);
    }
    const offset = { "upload-offset": String(upload.bytes.length), "upload-length": String(upload.length) };
    return new Response(null, { status: request.method === "PATCH" ? 204 : 200, headers: { ...headers, ...offset } });
  }

  return {
    uploads,
    log,
    metadata,
    /** Answers a step, such as `PATCH 2` for the second, otherwise; undefined lets it through. */
    failAt: (next: typeof fault) => (fault = next),
    answer,
    async fetch(request: Request): Promise<Response> {
      const count = log.filter((entry) => entry.startsWith(request.method)).length + 1;
      log.push(`${request.method} ${count}`);
      return (await fault?.(`${request.method} ${count}`, request)) ?? answer(request);
    },
  };
}

async function sameBytes(server: ReturnType<typeof tusServer>, id: string, file: Blob): Promise<void> {
  const received = server.uploads.get(id)?.bytes ?? new Uint8Array();
  assert(Buffer.from(received).equals(Buffer.from(await file.arrayBuffer())), "the bytes differ");
}

const over = (server: ReturnType<typeof tusServer>, options: Partial<ClientOptions> = {}): Client =>
  clientOver(server, options);

const kindOf = async (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => (isYichuangError(error) ? error.kind : String(error)),
  );

describe("an upload", () => {
  it("sends a file in chunks and reports the bytes that were acknowledged", async () => {
    const server = tusServer();
    const file = fileOf(2 * CHUNK + 10);
    const sent: number[] = [];
    const upload = over(server).uploads.start(file, { ...owner, onProgress: (progress) => sent.push(progress.sent) });
    assert.equal(upload.state, "running");
    assert.deepEqual(await upload.done, { id: "u1" });
    assert.deepEqual(sent, [0, CHUNK, 2 * CHUNK, 2 * CHUNK + 10]);
    assert.deepEqual([upload.state, upload.id, upload.url], ["done", "u1", `${ROOT}/uploads/u1`]);
    await sameBytes(server, "u1", file);
  });

  it("names the file, its type and what it belongs to", async () => {
    const server = tusServer();
    const { uploads } = over(server);
    await uploads.start(fileOf(1), owner).done;
    await uploads.start(new Blob(["x"]), { caseNo: "1", materialCode: "lease", filename: "a.txt" }).done;
    const decoded = server.metadata.map((entry) =>
      Object.fromEntries(
        entry.split(",").map((pair) => {
          const [key = "", value = ""] = pair.split(" ");
          return [key, Buffer.from(value, "base64").toString()];
        }),
      ),
    );
    assert.deepEqual(decoded, [
      { filename: "租赁合同.pdf", filetype: "application/pdf", draftId: "d1", materialCode: "lease" },
      { filename: "a.txt", filetype: "application/octet-stream", caseNo: "1", materialCode: "lease" },
    ]);
  });

  it("of an empty file is done with its creation", async () => {
    const server = tusServer();
    assert.deepEqual(await over(server).uploads.start(fileOf(0), owner).done, { id: "u1" });
    assert.deepEqual(server.log, ["POST 1"]);
  });

  it("goes on where it was when a chunk is dropped, before or after it was stored", async () => {
    const server = tusServer();
    server.failAt(async (step, request) => {
      if (step === "PATCH 1") return broken(request);
      if (step === "PATCH 3") {
        await server.answer(request);
        return broken(request);
      }
      return undefined;
    });
    const file = fileOf(3 * CHUNK);
    await over(server).uploads.start(file, owner).done;
    await sameBytes(server, "u1", file);
    assert.deepEqual(
      server.log.map((entry) => entry.split(" ")[0]),
      ["POST", "PATCH", "HEAD", "PATCH", "PATCH", "HEAD", "PATCH"],
    );
  });

  it("keeps its place through a token that ran out in the middle", async () => {
    const server = tusServer();
    const reasons: string[] = [];
    server.failAt((step, request) => {
      const fresh = request.headers.get("authorization") === "Bearer token-2";
      return Number(step.split(" ")[1]) > 1 && !fresh ? problem("unauthenticated", 401)(request) : undefined;
    });
    const client = over(server, { getToken: ({ reason }) => `token-${reasons.push(reason)}` });
    const file = fileOf(3 * CHUNK);
    await client.uploads.start(file, owner).done;
    assert.deepEqual(reasons, ["required", "expired"]);
    assert.equal(server.uploads.size, 1);
    assert.deepEqual(server.log, ["POST 1", "PATCH 1", "PATCH 2", "PATCH 3", "PATCH 4"]);
    await sameBytes(server, "u1", file);
  });

  it("can be taken up after a failure, also one of signing in", async () => {
    const server = tusServer();
    let signedIn = false;
    server.failAt((step, request) => (step === "PATCH 2" ? problem("unauthenticated", 401)(request) : undefined));
    const client = over(server, { getToken: ({ reason }) => (reason === "required" || signedIn ? "token" : null) });
    const file = fileOf(2 * CHUNK);
    const upload = client.uploads.start(file, owner);
    assert.equal(await kindOf(upload.done), "unauthenticated");
    assert.deepEqual([upload.state, upload.id], ["failed", "u1"]);
    signedIn = true;
    upload.resume();
    assert.equal(upload.state, "running");
    await upload.done;
    assert.equal(server.uploads.size, 1);
    await sameBytes(server, "u1", file);
  });

  it("begun elsewhere goes on from what has arrived", async () => {
    const server = tusServer();
    const file = fileOf(2 * CHUNK);
    const begun = new Uint8Array(await file.slice(0, CHUNK).arrayBuffer());
    server.uploads.set("before", { length: file.size, bytes: begun });
    const sent: number[] = [];
    const options = {
      ...owner,
      uploadId: "before",
      onProgress: ({ sent: bytes }: { sent: number }) => sent.push(bytes),
    };
    assert.deepEqual(await over(server).uploads.start(file, options).done, { id: "before" });
    assert.deepEqual(
      [server.log, sent],
      [
        ["HEAD 1", "PATCH 1"],
        [CHUNK, 2 * CHUNK],
      ],
    );
    await sameBytes(server, "before", file);
  });

  it("begins again only when the platform no longer has it", async () => {
    const server = tusServer();
    const file = fileOf(10);
    const upload = over(server).uploads.start(file, { ...owner, uploadId: "gone" });
    assert.deepEqual(await upload.done, { id: "u1" });
    await sameBytes(server, "u1", file);
  });

  it("fails at once where trying again cannot help", async () => {
    for (const [slug, status, kind] of [
      ["payload-too-large", 413, "too_large"],
      ["unsupported-media-type", 415, "invalid"],
      ["not-found", 404, "not_found"],
    ] as const) {
      const server = tusServer();
      server.failAt((step, request) => (step === "POST 1" ? problem(slug, status)(request) : undefined));
      const upload = over(server).uploads.start(fileOf(1), owner);
      assert.equal(await kindOf(upload.done), kind);
      assert.deepEqual([server.log, upload.state], [["POST 1"], "failed"]);
    }
  });

  it("says within seconds that there is no connection, and goes on by itself once there is one", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const pass = async (milliseconds: number) => {
      t.mock.timers.tick(milliseconds);
      await settle();
    };
    const server = tusServer();
    let cut = true;
    server.failAt((step, request) => (cut && !["POST 1", "PATCH 1"].includes(step) ? broken(request) : undefined));
    const file = fileOf(3 * CHUNK);
    const states: string[] = [];
    const client = over(server, { retry: { backoff: 300 }, runtime: { random: () => 1 } });
    const upload = client.uploads.start(file, { ...owner, onState: (state) => states.push(state) });
    await settle();
    for (const wait of [300, 600, 1200]) await pass(wait);
    assert.deepEqual([states, upload.state], [["waiting"], "waiting"]);
    cut = false;
    for (const wait of [0, 300, 600, 1200]) await pass(wait);
    await upload.done;
    assert.deepEqual(states, ["waiting", "running"]);
    await sameBytes(server, "u1", file);
    assert.equal(server.log.filter((entry) => entry.startsWith("POST")).length, 1);
  });

  it("without a connection goes on when it is told to, and can be paused and stopped", async () => {
    for (const [method, end] of [
      ["resume", "done"],
      ["pause", "paused"],
      ["abort", "stopped"],
    ] as const) {
      const server = tusServer();
      let cut = true;
      server.failAt((step, request) => (cut && step.startsWith("PATCH") ? broken(request) : undefined));
      const client = over(server, { retry: { backoff: 300, limit: 0 } });
      const upload: UploadHandle = client.uploads.start(fileOf(10), {
        ...owner,
        onState(state) {
          if (state !== "waiting") return;
          cut = false;
          void upload[method]();
        },
      });
      await kindOf(method === "pause" ? Promise.resolve() : upload.done);
      while (upload.state === "waiting" || upload.state === "running") await settle();
      assert.equal(upload.state, end);
    }
  });

  it("waits as long as the browser says that there is no connection, and goes on when it says that there is one", async () => {
    const browser = new EventTarget();
    const before = Object.getOwnPropertyDescriptor(globalThis, "navigator")!;
    Object.defineProperty(globalThis, "navigator", { value: { onLine: false }, configurable: true });
    Object.assign(globalThis, {
      addEventListener: browser.addEventListener.bind(browser),
      removeEventListener: browser.removeEventListener.bind(browser),
    });
    try {
      const server = tusServer();
      let cut = true;
      server.failAt((step, request) => (cut && !["POST 1", "PATCH 1"].includes(step) ? broken(request) : undefined));
      const file = fileOf(3 * CHUNK);
      const upload = over(server).uploads.start(file, owner);
      while (server.log.length < 23) await settle();
      await settle();
      assert.deepEqual([upload.state, server.uploads.get("u1")?.bytes.length], ["waiting", CHUNK]);
      cut = false;
      browser.dispatchEvent(new Event("online"));
      await upload.done;
      await sameBytes(server, "u1", file);
      assert.equal(server.log.filter((entry) => entry.startsWith("POST")).length, 1);
    } finally {
      Object.defineProperty(globalThis, "navigator", before);
      Reflect.deleteProperty(globalThis, "addEventListener");
      Reflect.deleteProperty(globalThis, "removeEventListener");
    }
  });

  it("gives up after trying for a while, and says why", async () => {
    const server = tusServer();
    server.failAt((step, request) => (step.startsWith("POST") ? undefined : problem("unavailable", 503)(request)));
    assert.equal(await kindOf(over(server).uploads.start(fileOf(1), owner).done), "unavailable");
  });

  it("whose first answers are lost is begun once, by itself and when it is taken up again", async () => {
    const server = tusServer();
    let lost = 0;
    server.failAt(async (step, request) => {
      if (!step.startsWith("POST") || lost === 30) return undefined;
      lost += 1;
      await server.answer(request);
      return broken(request);
    });
    const file = fileOf(10);
    const upload = over(server).uploads.start(file, owner);
    assert.equal(await kindOf(upload.done), "network");
    assert.deepEqual([upload.state, upload.id], ["failed", undefined]);
    lost = 30;
    upload.resume();
    assert.deepEqual(await upload.done, { id: "u1" });
    assert.equal(server.uploads.size, 1);
    await sameBytes(server, "u1", file);
  });

  it("heeds what it is told before the part that sends it is there", async () => {
    const server = tusServer();
    const { uploads } = over(server);
    const paused = uploads.start(fileOf(10), owner);
    paused.pause();
    const stopped = uploads.start(fileOf(10), { ...owner, uploadId: "before" });
    assert.deepEqual([stopped.id, stopped.url], ["before", `${ROOT}/uploads/before`]);
    const gone = stopped.abort();
    assert.deepEqual([paused.state, stopped.state], ["paused", "stopped"]);
    await gone;
    assert.equal(await kindOf(stopped.done), "aborted");
    await settle();
    assert.deepEqual([server.log, paused.state, stopped.state], [["DELETE 1"], "paused", "stopped"]);
    paused.resume();
    assert.deepEqual(await paused.done, { id: "u1" });
  });

  it("stays aborted when it is told to go on while the part that sends it is not there yet", async () => {
    const server = tusServer();
    const upload = over(server).uploads.start(fileOf(10), owner);
    const gone = upload.abort();
    upload.resume();
    assert.equal(upload.state, "stopped");
    await gone;
    assert.equal(await kindOf(upload.done), "aborted");
    await settle();
    assert.deepEqual([server.log, upload.state], [[], "stopped"]);
  });

  it("can be paused and taken up", async () => {
    const server = tusServer();
    const file = fileOf(4 * CHUNK);
    let pausedAt = -1;
    const upload = over(server).uploads.start(file, {
      ...owner,
      onProgress({ sent }) {
        if (sent !== CHUNK || pausedAt >= 0) return;
        pausedAt = sent;
        upload.pause();
      },
    });
    await settle();
    while (upload.state === "running") await settle();
    const { length } = server.log;
    await settle();
    assert.deepEqual([upload.state, server.log.length], ["paused", length]);
    upload.resume();
    await upload.done;
    await sameBytes(server, "u1", file);
  });

  it("that is aborted is deleted", async () => {
    const server = tusServer();
    let arrived: () => void = () => {};
    const first = new Promise<void>((resolve) => (arrived = resolve));
    const upload = over(server).uploads.start(fileOf(3 * CHUNK), {
      ...owner,
      onProgress: ({ sent }) => sent > 0 && arrived(),
    });
    await first;
    await upload.abort();
    assert.equal(await kindOf(upload.done), "aborted");
    assert.deepEqual([upload.state, server.uploads.size], ["stopped", 0]);
  });

  it("that its signal stops stays on the platform", async () => {
    const server = tusServer();
    const stop = new AbortController();
    const upload = over(server).uploads.start(fileOf(3 * CHUNK), {
      ...owner,
      signal: stop.signal,
      onProgress: ({ sent }) => sent > 0 && stop.abort(),
    });
    assert.equal(await kindOf(upload.done), "aborted");
    await settle();
    assert.deepEqual([upload.state, server.uploads.get("u1")?.bytes.length], ["stopped", CHUNK]);
    assert.equal(
      await kindOf(over(server).uploads.start(fileOf(1), { ...owner, signal: stop.signal }).done),
      "aborted",
    );
  });
});

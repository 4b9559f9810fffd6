import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { errorTable, lazily } from "@yichuang/sdk";
import type { DraftInput, ErrorKind, ProblemType, YichuangError } from "@yichuang/sdk";
import { contract } from "../../packages/openapi/src/contract.ts";
import { createSandbox } from "../../packages/openapi/src/sandbox/index.ts";
import { smallCatalogue } from "../openapi/support/small-catalogue.ts";
import {
  badReview,
  createWorld,
  failure,
  readyDraft,
  slugOf,
  submitted,
  suiteSandbox,
  textFile,
  toTheEnd,
} from "./suite.ts";
import type { World } from "./suite.ts";
import { answering, clientOver, json, settle } from "./support.ts";

/** A world whose requests a gateway may change on their way, and whose catalogue may be another. */
function makeWorld({ catalogue = smallCatalogue(), change = (request: Request) => request } = {}): World {
  const options = { ...suiteSandbox(), catalogue, onError: () => {} };
  const sandbox = createSandbox(options);
  const fetch = (request: Request) => sandbox.fetch(change(request));
  return createWorld(sandbox, options.clock, { baseUrl: "http://sandbox.test", fetch });
}

type Production = (world: World) => Promise<YichuangError>;

/** A draft of the first citizen with these members, submitted. */
const submission =
  (input: DraftInput): Production =>
  async ({ client }) => {
    const { drafts } = client("citizen-1");
    const draft = await drafts.update(await readyDraft(client("citizen-1")), input);
    return failure(drafts.submit(draft.id));
  };

/** An upload whose first bytes never arrive. */
async function stuckUpload({ client, sandbox }: World): Promise<{ draftId: string; uploadId: string }> {
  const { drafts, uploads } = client("citizen-1");
  const draft = await readyDraft(client("citizen-1"));
  sandbox.faults.plant([{ kind: "drop_request", operation: "appendUpload", times: 100 }]);
  const upload = uploads.start(textFile(90), { draftId: draft.id, materialCode: "plan" });
  await failure(upload.done);
  sandbox.faults.clear();
  const uploadId = upload.id ?? "";
  await drafts.update(draft, { materials: [{ materialCode: "plan", means: "upload", uploadIds: [uploadId] }] });
  return { draftId: draft.id, uploadId };
}

async function ended(world: World) {
  const { caseNo } = await submitted(world);
  await toTheEnd(world, caseNo);
  const { reviews } = world.client("citizen-1");
  const input = await badReview(world.client("citizen-1"), caseNo);
  return { reviews, rate: () => reviews.create(caseNo, input) };
}

const upload =
  (file: File): Production =>
  async ({ client }) => {
    const { drafts, uploads } = client("citizen-1");
    const { id } = await drafts.create({ itemCode: "permit" });
    return failure(uploads.start(file, { draftId: id, materialCode: "plan" }).done);
  };

/** What makes the sandbox answer each problem type. */
const productions: Readonly<Record<ProblemType, Production>> = {
  unauthenticated: ({ client }) => failure(client(undefined, { getToken: () => "of another platform" }).me.get()),
  forbidden: ({ client }) => failure(client("citizen-1").counter.cases()),
  "no-delegation": ({ client }) => failure(client("counter-hall").drafts.create({ itemCode: "move" })),
  "not-found": ({ client }) => failure(client().items.get("nothing")),
  async gone(world) {
    const { uploadId } = await stuckUpload(world);
    world.clock.advance(3 * 86_400);
    return failure(world.client("citizen-1").uploads.delete(uploadId));
  },
  "bad-request": ({ client }) => failure(client("citizen-1").drafts.list({ cursor: "nowhere" })),
  "method-not-allowed": () =>
    failure(
      makeWorld({ change: (request) => new Request(request.url, { method: "DELETE" }) })
        .client()
        .centres.list(),
    ),
  validation: submission({ data: { name: "", area: 80 } }),
  "materials-missing": submission({ materials: [] }),
  "form-changed": submission({ formVersion: "2" }),
  async "illegal-transition"(world) {
    const { caseNo } = await submitted(world);
    return failure(world.client("office-market-supervision").office.decide(caseNo, { outcome: "granted" }));
  },
  conflict: ({ client }) => failure(client("citizen-1").drafts.create({ itemCode: "old" })),
  async "already-reviewed"(world) {
    const { rate } = await ended(world);
    await rate();
    await rate();
    return failure(rate());
  },
  async "not-reviewable"(world) {
    const { rate } = await ended(world);
    world.clock.advance(60 * 86_400);
    return failure(rate());
  },
  async "precondition-failed"({ client }) {
    const { drafts } = client("citizen-1");
    const draft = await drafts.create({ itemCode: "permit" });
    await drafts.update(draft, { step: "a" });
    return failure(drafts.update(draft, { step: "b" }));
  },
  async "precondition-required"() {
    const change = (request: Request) => {
      request.headers.delete("if-match");
      return request;
    };
    const { drafts } = makeWorld({ change }).client("citizen-1");
    return failure(drafts.update(await drafts.create({ itemCode: "permit" }), {}));
  },
  async "idempotency-key-reused"({ client }) {
    const { drafts } = client("citizen-1");
    const idempotencyKey = "a-key-that-is-used-twice";
    await drafts.create({ itemCode: "permit" }, { idempotencyKey });
    return failure(drafts.create({ itemCode: "card" }, { idempotencyKey }));
  },
  async "idempotency-in-progress"({ client, sandbox }) {
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const { drafts } = client("citizen-1", { retry: { limit: 0 } });
      const begin = () => drafts.create({ itemCode: "permit" }, { idempotencyKey: "a-key-of-what-takes-long" });
      sandbox.faults.plant([{ kind: "latency", ms: 500, operation: "createDraft", times: 1 }]);
      const first = begin();
      while (sandbox.faults.struck().latency === 0) await settle();
      const second = await failure(begin());
      mock.timers.tick(500);
      await first;
      return second;
    } finally {
      mock.timers.reset();
    }
  },
  "payload-too-large": upload(textFile(1_000_010)),
  "unsupported-media-type": upload(new File(["x"], "a.exe", { type: "application/x-msdownload" })),
  async "upload-offset-mismatch"(world) {
    const { uploadId } = await stuckUpload(world);
    return failure(
      world.client("citizen-1").call("appendUpload", {
        params: { uploadId },
        headers: {
          "Tus-Resumable": "1.0.0",
          "Upload-Offset": 5,
          "Content-Type": "application/offset+octet-stream",
        } as never,
        body: textFile(9),
      }),
    );
  },
  async "upload-incomplete"(world) {
    const { draftId } = await stuckUpload(world);
    return failure(world.client("citizen-1").drafts.submit(draftId));
  },
  async "lookup-failed"(world) {
    const { caseNo } = await submitted(world);
    return failure(world.client().cases.lookUp({ caseNo, secret: "wrong" }));
  },
  "signing-look-up-failed": ({ client }) => failure(client().signing.lookUp({ secret: "sr-1.wrong" })),
  async "rate-limited"(world) {
    const { caseNo } = await submitted(world);
    const { cases } = world.client();
    for (let tries = 0; tries < 5; tries++) await failure(cases.lookUp({ caseNo, secret: "wrong" }));
    return failure(cases.lookUp({ caseNo, secret: "wrong" }));
  },
  unavailable: ({ client, sandbox }) => {
    sandbox.faults.plant([{ kind: "status", status: 503, times: 4 }]);
    return failure(client().items.list());
  },
  internal: () => {
    const themes = () => {
      throw new Error("of the sandbox");
    };
    return failure(
      makeWorld({ catalogue: { ...smallCatalogue(), themes } })
        .client()
        .themes.list(),
    );
  },
};

/** What makes each kind come that no problem type stands for. */
const others: Readonly<Partial<Record<ErrorKind, Production>>> = {
  network({ client, sandbox }) {
    sandbox.faults.plant([{ kind: "drop_request", times: 4 }]);
    return failure(client().items.list());
  },
  timeout({ client, sandbox }) {
    sandbox.faults.plant([{ kind: "latency", ms: 500, times: 4 }]);
    return failure(client(undefined, { retry: { backoff: 0, attemptTimeout: 20 } }).items.list());
  },
  not_loaded: () => failure(lazily(() => Promise.reject(new Error("Loading chunk 7 failed")))()),
  aborted: ({ client }) => failure(client().items.list({}, { signal: AbortSignal.abort() })),
  gateway({ client, sandbox }) {
    sandbox.faults.plant([{ kind: "html", times: 4 }]);
    return failure(client().items.list());
  },
};

const signsOf = (kind: ErrorKind): readonly (string | number)[] => errorTable[kind];
const typesOf = (kind: ErrorKind): readonly unknown[] => signsOf(kind).filter((sign) => typeof sign === "string");
const kinds = Object.keys(errorTable) as ErrorKind[];

describe("the table of errors", () => {
  it("holds every problem type of the contract once, and no other", () => {
    const { components } = contract as { components: { schemas: { Problem: { properties: { type: unknown } } } } };
    const { enum: types } = components.schemas.Problem.properties.type as { enum: string[] };
    const known = kinds.flatMap(typesOf) as string[];
    assert.deepEqual(known.sort(), types.map((type) => type.split("/").pop()).sort());
  });

  for (const [type, produce] of Object.entries(productions)) {
    const kind = kinds.find((entry) => typesOf(entry).includes(type));
    it(`${type} of the sandbox is of the kind ${String(kind)}`, async () => {
      const error = await produce(makeWorld());
      assert.deepEqual([slugOf(error), error.kind], [type, kind]);
      assert(error.supportId && error.status === error.problem?.status);
      const passing = ["rate-limited", "unavailable", "internal", "idempotency-in-progress", "upload-offset-mismatch"];
      assert.equal(error.retryable, passing.includes(type));
    });
  }

  for (const kind of kinds.filter((entry) => typesOf(entry).length === 0))
    it(`${kind} comes without a problem of the platform`, async () => {
      const error = await others[kind]?.(makeWorld());
      assert.deepEqual([error?.kind, error?.problem, error?.retryable], [kind, undefined, kind !== "aborted"]);
    });

  for (const kind of kinds)
    for (const status of signsOf(kind).filter((sign) => typeof sign === "number"))
      it(`a ${status} that says nothing more is of the kind ${kind}`, async () => {
        const client = clientOver(answering(json({ oops: true }, status)), { retry: { limit: 0 } });
        const error = await failure(client.items.get("a"));
        assert.deepEqual([error.kind, error.status, error.problem], [kind, status, undefined]);
      });

  it("goes by the status where a newer platform has a type of its own", async () => {
    const type = "https://yichuang.example/problems/something-new";
    const platform = answering(json({ type, title: "New", status: 409, supportId: "YC-2" }, 409));
    const error = await failure(clientOver(platform).items.get("a"));
    assert.deepEqual([error.kind, error.problem?.type, error.supportId], ["conflict", type, "YC-2"]);
  });
});

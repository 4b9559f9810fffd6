import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import type { Draft, IssuedReviewInvitation, Problem } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import { createScenario } from "../support/scenario.ts";

describe("a call with the key of one that is under way", () => {
  it("is refused until that one is answered, and then gets its answer", async () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const { call, sandbox } = createScenario();
      const begin = () =>
        call<Draft & Problem>("citizen-1", "POST", "/drafts", {
          body: { itemCode: "permit" },
          headers: { "idempotency-key": "one-and-the-same-key" },
        });
      sandbox.faults.plant([{ kind: "latency", ms: 500, operation: "createDraft", times: 1 }]);
      const first = begin();
      const second = await begin();
      assert.deepEqual([second.status, slugOf(second.body)], [409, "idempotency-in-progress"]);
      assert.equal(second.headers.get("retry-after"), "1");
      mock.timers.tick(500);
      const { id } = (await first).body;
      assert.equal((await begin()).body.id, id);
    } finally {
      mock.timers.reset();
    }
  });
});

describe("the limit of calls", () => {
  const limited = () => createScenario({ settings: { requestsPerMinute: 3 } });

  it("is by who calls: others behind the same address go on", async () => {
    const { call } = limited();
    for (let time = 0; time < 3; time += 1) assert.equal((await call("citizen-1", "GET", "/me")).status, 200);
    const { status, headers, body } = await call<Problem>("citizen-1", "GET", "/me");
    assert.deepEqual([status, slugOf(body)], [429, "rate-limited"]);
    assert.match(headers.get("retry-after") ?? "", /^(?:[1-9]|[1-5]\d|60)$/);
    assert.equal((await call("citizen-2", "GET", "/me")).status, 200);
    assert.equal((await call(undefined, "GET", "/items")).status, 200);
  });

  it("begins anew with the next minute", async () => {
    const { call, clock } = limited();
    for (let time = 0; time < 4; time += 1) await call("citizen-1", "GET", "/me");
    clock.advance(60);
    assert.equal((await call("citizen-1", "GET", "/me")).status, 200);
  });
});

describe("a stream", () => {
  it("ends with the token it was opened with, and asks for another one when it is opened again", async () => {
    const scene = createCaseScenario({ settings: { tokenSeconds: 600 } });
    const { caseNo } = (await scene.apply()).case;
    const authorization = `Bearer ${scene.sandbox.issueToken("company-1")}`;
    const open = () =>
      scene.sandbox.fetch(`http://sandbox.test/cases/${caseNo}/stream`, { headers: { authorization } });
    const { body } = await open();
    scene.clock.advance(601);
    scene.sandbox.context.feed.publish(caseNo);
    // Reading to the end would wait for ever if it did not end.
    assert.match(await new Response(body).text(), /^retry: \d+\n\n$/);
    assert.equal((await open()).status, 401);
  });
});

describe("a look-up", () => {
  it("does the same work whether or not there is such a case or invitation, so that its time tells nothing", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    const { store } = scene.sandbox.context;
    const worked = async (path: string, number: object): Promise<string[]> => {
      const done: string[] = [];
      const spies = (["get", "put", "list", "delete"] as const).map((name) => {
        const original = store[name].bind(store) as (...args: unknown[]) => unknown;
        return mock.method(store, name, (...args: unknown[]) => {
          done.push(`${name} ${String(args[0])}`);
          return original(...args);
        });
      });
      const { status } = await scene.call(undefined, "POST", path, {
        body: { ...number, secret: "WRONG" },
        headers: { "idempotency-key": undefined },
      });
      assert.equal(status, 404);
      for (const spy of spies) spy.mock.restore();
      return done;
    };
    const service = { origin: "complaints_desk", serviceEvent: "complaint", at: scene.clock.iso(), windowCode: "SCJY" };
    const { body } = await scene.call<IssuedReviewInvitation>("counter-hall", "POST", "/review-invitations", {
      body: service,
    });
    for (const [path, there, nothing] of [
      ["/look-ups", { caseNo }, { caseNo: "NZ20260302999999" }],
      ["/review-look-ups", { invitationId: body.invitation.id }, { invitationId: "inv-none" }],
    ] as const) {
      const known = await worked(path, there);
      assert.ok(known.length > 2);
      assert.deepEqual(await worked(path, nothing), known);
    }
  });
});

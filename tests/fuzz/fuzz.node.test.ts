import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fuzz } from "./fuzz.ts";
import type { FuzzResult } from "./fuzz.ts";
import type { Tamper } from "./world.ts";

const SEED = 20_260_302;

const tampered = async (tamper: Tamper): Promise<FuzzResult["counts"]> =>
  (await fuzz({ seed: SEED, requests: 500, tamper, report: () => undefined })).counts;

/** A thousand at random, and those of the tour before them. */
const REQUESTS = 1080;

describe("a thousand generated requests over the whole contract", () => {
  it("meet no internal error, no answer outside the contract, and nothing invalid is accepted", async () => {
    const findings: string[] = [];
    const { requests, counts, invalid } = await fuzz({
      seed: SEED,
      requests: REQUESTS,
      report: (one) => findings.push(one),
    });
    assert.deepEqual(
      { requests, ...counts },
      { requests: REQUESTS, "server errors": 0, "off contract": 0, "wrongly accepted": 0 },
      findings.slice(0, 10).join("\n"),
    );
    assert.ok(invalid > 60, `only ${String(invalid)} were invalid`);
  });

  it("succeed for any seed where chance seldom gets it right", async () => {
    for (const seed of [1, 77]) {
      const { statuses, counts } = await fuzz({ seed, requests: 60, report: () => undefined });
      const reached = (id: string): boolean => [...(statuses.get(id)?.keys() ?? [])].some((status) => status < 300);
      for (const id of ["appealReview", "decideAppeal", "addHandlingStep", "supplementDeferred", "endDelegation"])
        assert.ok(reached(id), `${id} with seed ${String(seed)}`);
      assert.deepEqual(Object.values(counts), [0, 0, 0]);
    }
  });

  it("are the same ones for the same seed", async () => {
    const run = async (): Promise<unknown> => {
      const { statuses } = await fuzz({ seed: 7, requests: 250, report: () => undefined });
      return [...statuses].map(([id, answered]) => [id, ...answered]);
    };
    assert.deepEqual(await run(), await run());
  });
});

describe("the judge of generated requests", () => {
  it("finds a platform that breaks down", async () => {
    const counts = await tampered(async (request, handle) =>
      request.url.endsWith("/me") ? new Response("{}", { status: 500 }) : handle(request),
    );
    assert.ok(counts["server errors"] > 0);
  });

  it("finds a platform that says more than the contract", async () => {
    const counts = await tampered(async (request, handle) => {
      const response = await handle(request);
      if (!request.url.endsWith("/me") || !response.ok) return response;
      const body = { ...((await response.json()) as object), nickname: "x" };
      return new Response(JSON.stringify(body), { status: 200, headers: response.headers });
    });
    assert.ok(counts["off contract"] > 0);
  });

  it("finds a platform that takes what is not valid", async () => {
    const counts = await tampered(async (request, handle) => {
      const response = await handle(request);
      return response.status === 400 || response.status === 422 ? new Response(null, { status: 204 }) : response;
    });
    assert.ok(counts["wrongly accepted"] > 0);
  });
});

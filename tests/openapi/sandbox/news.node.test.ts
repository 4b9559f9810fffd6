import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CaseNews } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const OWNER = "company-1";

async function news(scene: CaseScenario, by: string, after?: string): Promise<CaseNews> {
  const query = after === undefined ? "" : `?after=${after}`;
  return (await scene.call<CaseNews>(by, "GET", `/case-events${query}`)).body;
}

const told = ({ items }: CaseNews): string[] => items.map(({ caseNo, kind }) => `${caseNo.slice(-1)} ${kind}`);

describe("news of all cases 各办件的新进展", () => {
  it("begin now, and go on from the position of the answer before", async () => {
    const scene = createCaseScenario();
    await scene.apply();
    const { items, position } = await news(scene, OWNER);
    assert.deepEqual(items, []);
    const second = (await scene.apply()).case.caseNo;
    await scene.move(HALL, second, "acceptance");
    const next = await news(scene, OWNER, position);
    assert.deepEqual(told(next), ["2 submitted", "2 accepted"]);
    assert.deepEqual(told(await news(scene, OWNER, next.position)), []);
  });

  it("tell each reader of the cases that are theirs, and citizens not who sat at the window", async () => {
    const scene = createCaseScenario();
    const start = (await news(scene, OWNER)).position;
    const first = (await scene.apply()).case.caseNo;
    await scene.apply({ by: "citizen-1" });
    await scene.toReview(first);
    assert.deepEqual(told(await news(scene, OWNER, start)), ["1 submitted", "1 accepted", "1 handed_over"]);
    assert.deepEqual(told(await news(scene, "citizen-1", start)), ["2 submitted"]);
    const counter = await news(scene, HALL, start);
    assert.equal(counter.items.length, 4);
    assert.deepEqual(
      [counter, await news(scene, OWNER, start)].map(({ items }) => items.filter(({ actor }) => actor.staff).length),
      [2, 0],
    );
    assert.equal((await news(scene, OFFICE, start)).items.length, 4);
  });

  it("come a hundred at a time", async () => {
    const scene = createCaseScenario();
    const start = (await news(scene, HALL)).position;
    for (let index = 0; index < 35; index++) await scene.toReview((await scene.apply()).case.caseNo);
    const first = await news(scene, HALL, start);
    const rest = await news(scene, HALL, first.position);
    assert.deepEqual([first.items.length, rest.items.length], [100, 5]);
    assert.deepEqual((await news(scene, HALL, rest.position)).items, []);
  });

  it("are not for tickets, and not after a position that nobody gave", async () => {
    const scene = createCaseScenario();
    const refused = await scene.call<{ type: string }>(OWNER, "GET", "/case-events?after=yesterday");
    assert.deepEqual([refused.status, refused.body.type.split("/").pop()], [400, "bad-request"]);
    const { case: given, lookUpSecret } = await scene.apply();
    const { body } = await scene.call<{ ticket: string }>(undefined, "POST", "/look-ups", {
      body: { caseNo: given.caseNo, secret: lookUpSecret },
    });
    const asTicket = await scene.call<Parameters<typeof slugOf>[0]>(undefined, "GET", "/case-events", {
      headers: { authorization: `Bearer ${body.ticket}` },
    });
    assert.deepEqual([asTicket.status, slugOf(asTicket.body)], [403, "forbidden"]);
  });

  it("stream from a position on, and then as they happen", async () => {
    const scene = createCaseScenario();
    const { position } = await news(scene, OWNER);
    const first = (await scene.apply()).case.caseNo;
    const token = scene.sandbox.issueToken(OWNER);
    const stop = new AbortController();
    const response = await scene.sandbox.fetch(
      new Request("https://sandbox.example/case-events/stream", {
        headers: { authorization: `Bearer ${token}`, "last-event-id": position },
        signal: stop.signal,
      }),
    );
    const reader = response.body!.getReader();
    let text = "";
    const until = async (words: string): Promise<void> => {
      while (!text.includes(words)) text += new TextDecoder().decode((await reader.read()).value);
    };
    await until('"kind":"submitted"');
    await scene.move(HALL, first, "acceptance");
    await until('"kind":"accepted"');
    const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    assert.deepEqual(ids, [Number(position) + 1, Number(position) + 2]);
    stop.abort();
  });
});

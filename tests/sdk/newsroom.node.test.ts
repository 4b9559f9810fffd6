import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, CaseUpdate, ClientOptions, WatchState } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import { createCaseScenario } from "../openapi/support/case-scenario.ts";
import { heldTime, html, problem, settle } from "./support.ts";
import type { Answer } from "./support.ts";

const OWNER = "company-1";
const HALL = "counter-hall";

interface Follower {
  readonly caseNo: string;
  readonly states: WatchState[];
  /** The case as last told. */
  current: Case | undefined;
  told: number;
  error: unknown;
}

/** A platform with cases, and a page that follows all of them with one client. */
async function page(count: number, options: Partial<ClientOptions> = {}) {
  const scene = createCaseScenario();
  const time = heldTime();
  const stop = new AbortController();
  const requests: string[] = [];
  const open = new Set<Request>();
  const answers = new Map<string, Answer>();
  const caseNos: string[] = [];
  for (let index = 0; index < count; index++) caseNos.push((await scene.apply()).case.caseNo);
  const token = scene.sandbox.issueToken(OWNER);
  const client = createClient({
    baseUrl: "https://platform.example",
    getToken: () => token,
    async fetch(request) {
      const place = new URL(request.url).pathname.replace(/NZ\d+/, "*");
      requests.push(place);
      if (place.endsWith("/stream")) {
        open.add(request);
        request.signal.addEventListener("abort", () => open.delete(request));
      }
      return answers.get(place)?.(request) ?? scene.sandbox.fetch(request);
    },
    retry: { limit: 0, backoff: 1000 },
    runtime: time,
    ...options,
  });
  function follow(caseNo: string, signal = stop.signal): Follower {
    const follower: Follower = { caseNo, states: [], current: undefined, told: 0, error: undefined };
    void (async () => {
      const onState = (state: WatchState): void => void follower.states.push(state);
      for await (const update of client.cases.watch(caseNo, { signal, onState }) as AsyncIterable<CaseUpdate>) {
        follower.current = update.case;
        follower.told++;
      }
    })().catch((error: unknown) => (follower.error = error));
    return follower;
  }
  /** Follows all cases, as a list does. */
  function followAll(signal = stop.signal): { heard: number } {
    const list = { heard: 0 };
    void (async () => {
      for await (const news of client.cases.watchAll({ signal })) list.heard += news === undefined ? 1 : 0;
    })();
    return list;
  }
  const rest = async (): Promise<void> => {
    for (let before = -1; before !== requests.length;) {
      before = requests.length;
      for (let turn = 0; turn < 5; turn++) await settle();
    }
  };
  return {
    scene,
    time,
    stop,
    caseNos,
    client,
    follow,
    followAll,
    rest,
    /** Places of the streams that are held. */
    held: (): string[] => [...open].map(({ url }) => new URL(url).pathname),
    /** Answers requests for this place with something else, or as usual again. */
    answer: (place: string, answer?: Answer) => (answer ? answers.set(place, answer) : answers.delete(place)),
    /** Requests since the last time, by their places. */
    asked(): Record<string, number> {
      const counts: Record<string, number> = {};
      for (const place of requests.splice(0)) counts[place] = (counts[place] ?? 0) + 1;
      return counts;
    },
  };
}

const STREAM = "/case-events/stream";
const NEWS = "/case-events";

describe("following many cases with one client", () => {
  it("keeps one stream for all, and reads only the case to which something happened", async () => {
    const { scene, caseNos, follow, rest, asked, stop } = await page(3);
    const followers = caseNos.map((caseNo) => follow(caseNo));
    await rest();
    const first = asked();
    assert.deepEqual([first[STREAM], first[NEWS], first["/cases/*/stream"]], [1, 1, undefined]);
    await scene.move(HALL, caseNos[1] ?? "", "acceptance");
    await rest();
    assert.deepEqual(asked(), { "/cases/*/events": 1, "/cases/*": 1 });
    assert.deepEqual(
      followers.map(({ current, told, states }) => [current?.state, told, states]),
      [
        ["submitted", 1, ["live"]],
        ["accepted", 2, ["live"]],
        ["submitted", 1, ["live"]],
      ],
    );
    stop.abort();
  });

  it("goes over from the stream of one case to that of all, and misses nothing between", async () => {
    const { scene, caseNos, follow, rest, asked, held, stop } = await page(2);
    const [one = "", other = ""] = caseNos;
    const first = follow(one);
    await rest();
    assert.equal(asked()["/cases/*/stream"], 1);
    const second = follow(other);
    await scene.move(HALL, one, "acceptance");
    await rest();
    assert.deepEqual([first.current?.state, second.current?.state], ["accepted", "submitted"]);
    assert.deepEqual([asked()[STREAM], held()], [1, [STREAM]]);
    await scene.move(HALL, other, "acceptance");
    await rest();
    assert.deepEqual([second.current?.state, second.states], ["accepted", ["live"]]);
    stop.abort();
  });

  it("holds one stream for 500 cases, asks for nothing during an hidden hour, and catches up in one go", async () => {
    const visibility = Object.assign(new EventTarget(), { hidden: false });
    const { scene, time, caseNos, follow, rest, asked, stop } = await page(500, { visibility });
    const followers = caseNos.map((caseNo) => follow(caseNo));
    await rest();
    assert.equal(asked()[STREAM], 1);
    assert.equal(followers.filter(({ current }) => current).length, 500);
    visibility.hidden = true;
    visibility.dispatchEvent(new Event("visibilitychange"));
    await rest();
    for (let passed = 0; passed < 240 && time.waits.length; passed++) await time.pass();
    scene.clock.advance(3600);
    await scene.move(HALL, caseNos[7] ?? "", "acceptance");
    await scene.move(HALL, caseNos[400] ?? "", "acceptance");
    await rest();
    assert.deepEqual([asked(), time.waits], [{}, []]);
    visibility.hidden = false;
    visibility.dispatchEvent(new Event("visibilitychange"));
    await rest();
    assert.deepEqual(asked(), { [STREAM]: 1, "/cases/*/events": 2, "/cases/*": 2 });
    assert.equal(followers.filter(({ current }) => current?.state === "accepted").length, 2);
    stop.abort();
    await rest();
    assert.deepEqual(time.waits, []);
  });

  it("asks one question for all where streams do not come through", async () => {
    const { scene, time, caseNos, follow, rest, asked, answer, stop } = await page(4);
    answer(STREAM, html(502));
    const followers = caseNos.map((caseNo) => follow(caseNo));
    await rest();
    for (let tries = 0; tries < 3; tries++) {
      await time.pass();
      await rest();
    }
    assert.deepEqual(followers[3]?.states, ["interrupted", "polling"]);
    asked();
    await scene.move(HALL, caseNos[2] ?? "", "acceptance");
    await time.pass();
    await rest();
    assert.deepEqual(asked(), { [NEWS]: 1, "/cases/*/events": 1, "/cases/*": 1 });
    assert.equal(followers[2]?.current?.state, "accepted");
    stop.abort();
  });

  for (const count of [1, 3])
    it(`asks nothing while the page is hidden where streams do not come through either, and at once when it is seen: ${count}`, async () => {
      const visibility = Object.assign(new EventTarget(), { hidden: false });
      const { scene, time, caseNos, follow, rest, asked, answer, stop } = await page(count, { visibility });
      answer(STREAM, html(502));
      answer("/cases/*/stream", html(502));
      const [first] = caseNos.map((caseNo) => follow(caseNo));
      await rest();
      for (let tries = 0; tries < 3; tries++) {
        await time.pass();
        await rest();
      }
      assert.equal(first?.states[first.states.length - 1], "polling");
      asked();
      visibility.hidden = true;
      visibility.dispatchEvent(new Event("visibilitychange"));
      for (let passed = 0; passed < 240 && time.waits.length; passed++) await time.pass();
      await scene.move(HALL, caseNos[0] ?? "", "acceptance");
      await rest();
      assert.deepEqual([asked(), time.waits], [{}, []]);
      visibility.hidden = false;
      visibility.dispatchEvent(new Event("visibilitychange"));
      await rest();
      assert.equal(first?.current?.state, "accepted");
      stop.abort();
    });

  it("tells who shows a list that something happened, over the same stream", async () => {
    const { scene, caseNos, follow, followAll, rest, asked, stop } = await page(2);
    const list = followAll();
    follow(caseNos[0] ?? "");
    await rest();
    const before = list.heard;
    assert.equal(asked()[STREAM], 1);
    await scene.move(HALL, caseNos[1] ?? "", "acceptance");
    await rest();
    assert.deepEqual([list.heard, asked()], [before + 1, {}]);
    stop.abort();
  });

  it("tells who shows a list also where streams do not come through, and only of what happened", async () => {
    const { scene, time, caseNos, followAll, rest, answer, stop } = await page(2);
    answer(STREAM, html(502));
    const list = followAll();
    await rest();
    for (let tries = 0; tries < 3; tries++) {
      await time.pass();
      await rest();
    }
    const before = list.heard;
    await time.pass();
    await rest();
    assert.equal(list.heard, before);
    await scene.move(HALL, caseNos[1] ?? "", "acceptance");
    await time.pass();
    await rest();
    assert.equal(list.heard, before + 1);
    stop.abort();
  });

  it("goes on telling of cases when the list leaves", async () => {
    const { scene, caseNos, follow, followAll, rest, stop } = await page(2);
    const left = new AbortController();
    followAll(left.signal);
    const follower = follow(caseNos[0] ?? "");
    await rest();
    left.abort();
    await rest();
    await scene.move(HALL, caseNos[0] ?? "", "acceptance");
    await rest();
    assert.equal(follower.current?.state, "accepted");
    stop.abort();
  });

  it("holds one stream for who comes while the list that was left was still asking", async () => {
    const { scene, caseNos, follow, followAll, rest, answer, held, stop } = await page(1);
    let position: () => void = () => {};
    const asking = new Promise<void>((resolve) => (position = resolve));
    answer(NEWS, (request) => asking.then(() => scene.sandbox.fetch(request)));
    const left = new AbortController();
    followAll(left.signal);
    await rest();
    left.abort();
    follow(caseNos[0] ?? "");
    position();
    await rest();
    assert.deepEqual(held(), [`/cases/${caseNos[0] ?? ""}/stream`]);
    stop.abort();
  });

  it("keeps a stream a case where the platform tells this caller of one at a time", async () => {
    const { scene, caseNos, follow, rest, asked, answer, stop } = await page(3);
    answer(NEWS, problem("forbidden", 403));
    const followers = caseNos.map((caseNo) => follow(caseNo));
    await rest();
    assert.equal(asked()["/cases/*/stream"], 3);
    await scene.move(HALL, caseNos[0] ?? "", "acceptance");
    await rest();
    assert.deepEqual(
      followers.map(({ current, states }) => [current?.state, states]),
      [
        ["accepted", ["live"]],
        ["submitted", ["live"]],
        ["submitted", ["live"]],
      ],
    );
    stop.abort();
  });

  it("asks for news of all where their stream alone is refused", async () => {
    for (const refusal of [problem("not-found", 404), problem("forbidden", 403), problem("unauthenticated", 401)]) {
      const { scene, time, caseNos, follow, rest, asked, answer, stop } = await page(2);
      answer(STREAM, refusal);
      const followers = caseNos.map((caseNo) => follow(caseNo));
      await rest();
      assert.deepEqual(time.waits, [15_000]);
      await scene.move(HALL, caseNos[0] ?? "", "acceptance");
      asked();
      await time.pass();
      await rest();
      assert.deepEqual(asked(), { [NEWS]: 1, "/cases/*/events": 1, "/cases/*": 1 });
      assert.deepEqual(
        followers.map(({ current, states }) => [current?.state, states[states.length - 1]]),
        [
          ["accepted", "polling"],
          ["submitted", "polling"],
        ],
      );
      stop.abort();
    }
  });

  it("lets go of the stream of a case that nobody follows any more, also beside a list", async () => {
    const { caseNos, follow, followAll, rest, answer, held, stop } = await page(2);
    answer(NEWS, problem("forbidden", 403));
    const left = new AbortController();
    followAll();
    follow(caseNos[0] ?? "");
    follow(caseNos[1] ?? "", left.signal);
    await rest();
    assert.equal(held().length, 2);
    left.abort();
    await rest();
    assert.deepEqual(held(), [`/cases/${caseNos[0] ?? ""}/stream`]);
    stop.abort();
  });

  it("hears as whoever has signed in since", async () => {
    let who = OWNER;
    const { scene, client, time, followAll, rest, held, stop } = await page(0, {
      getToken: () => scene.sandbox.issueToken(who),
    });
    const list = followAll();
    await rest();
    who = "citizen-1";
    client.forgetToken();
    await rest();
    assert.deepEqual(held(), []);
    await time.pass();
    await rest();
    assert.deepEqual(held(), [STREAM]);
    const { heard } = list;
    await scene.apply({ by: who, itemCode: "card" });
    await rest();
    assert.ok(list.heard > heard, "nothing was heard of the citizen's case");
    stop.abort();
  });

  it("fails for all when nobody is signed in any more", async () => {
    const { time, caseNos, follow, rest, answer, stop } = await page(2);
    const followers = caseNos.map((caseNo) => follow(caseNo));
    await rest();
    for (const place of [NEWS, STREAM]) answer(place, problem("unauthenticated", 401));
    // The connection is given up after a minute of silence.
    await time.pass();
    await time.pass();
    await rest();
    assert.deepEqual(
      followers.map(({ error }) => (error as { kind?: string } | undefined)?.kind),
      ["unauthenticated", "unauthenticated"],
    );
    stop.abort();
  });
});

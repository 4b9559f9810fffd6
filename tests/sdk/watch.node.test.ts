import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isYichuangError } from "@yichuang/sdk";
import type { CaseUpdate, ClientOptions, WatchState } from "@yichuang/sdk";
import type { Answer, HeldTime } from "./support.ts";
import { broken, clientOver, heldTime, html, json, problem, settle } from "./support.ts";

/** One case of a platform, to which things happen. */
function followedCase() {
  const events: { id: string; kind: string }[] = [];
  const connections: { lastEventId: string | null; push(text: string): void; end(): void; cut(): void }[] = [];
  let refusal: Answer | undefined;
  let unreadable: Answer | undefined;

  const stream = (request: Request): Response => {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        connections.push({
          lastEventId: request.headers.get("last-event-id"),
          push: (text) => controller.enqueue(encoder.encode(text)),
          end: () => controller.close(),
          cut: () => controller.error(new TypeError("terminated")),
        });
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8" } });
  };

  const happen = (kind: string) => {
    events.push({ id: `e${events.length + 1}`, kind });
    return `id: e${events.length}\nevent: case\ndata: {"kind":"${kind}"}\n\n`;
  };
  happen("submitted");

  return {
    connections,
    requests: [] as string[],
    happen,
    /** Answers the stream with something else, or as usual again. */
    refuseStream: (answer?: Answer) => (refusal = answer),
    /** Answers the case and its events with something else, or as usual again. */
    refuseReads: (answer?: Answer) => (unreadable = answer),
    get last() {
      const last = connections[connections.length - 1];
      assert(last, "nobody is connected");
      return last;
    },
    async fetch(request: Request): Promise<Response> {
      const url = new URL(request.url);
      const place = url.pathname.slice("/api/cases/1".length) || "/";
      this.requests.push(place);
      if (place === "/stream") return refusal ? refusal(request) : stream(request);
      if (unreadable) return unreadable(request);
      if (place !== "/events") return json({ caseNo: "1", state: events[events.length - 1]?.kind })(request);
      const after = url.searchParams.get("after");
      const from = after === null ? 0 : events.findIndex(({ id }) => id === after) + 1;
      return json({ items: events.slice(from) })(request);
    },
  };
}

function follow(options: Partial<ClientOptions> = {}, after?: string, time: HeldTime = heldTime()) {
  const platform = followedCase();
  const stop = new AbortController();
  const states: WatchState[] = [];
  const client = clientOver(
    { fetch: (request) => platform.fetch(request) },
    { runtime: time, ...options, retry: { limit: 0, backoff: 1000 } },
  );
  const updates = client.cases.watch("1", { signal: stop.signal, after, onState: (state) => states.push(state) });
  return { platform, time, stop, states, updates };
}

async function next(updates: AsyncIterator<CaseUpdate>): Promise<string[]> {
  const result = await updates.next();
  assert(!result.done, "the watch ended");
  return result.value.events.map(({ kind }) => kind);
}

/** Asks for the next update and lets the watch come to rest. */
async function pending(updates: AsyncIterator<CaseUpdate>): Promise<Promise<string[]>[]> {
  const promise = next(updates);
  promise.catch(() => {});
  await settle();
  return [promise];
}

describe("watching a case", () => {
  it("begins with the present state, and tells each event as it happens", async () => {
    const { platform, updates, states, stop } = follow();
    const first = await updates.next();
    assert.equal(!first.done && first.value.case.state, "submitted");
    const [second] = await pending(updates);
    assert.equal(platform.last.lastEventId, "e1");
    platform.last.push(platform.happen("accepted"));
    assert.deepEqual(await second, ["submitted", "accepted"]);
    const [third] = await pending(updates);
    platform.last.push(platform.happen("decided"));
    assert.deepEqual(await third, ["submitted", "accepted", "decided"]);
    assert.deepEqual(states, ["live"]);
    stop.abort();
  });

  it("tells what happened at once as one update", async () => {
    const { platform, updates, stop } = follow();
    await next(updates);
    const [update] = await pending(updates);
    platform.last.push(platform.happen("accepted") + platform.happen("decided"));
    assert.deepEqual(await update, ["submitted", "accepted", "decided"]);
    stop.abort();
  });

  it("begins after an event that is known", async () => {
    const { updates, stop, platform } = follow({}, "e1");
    assert.deepEqual(await next(updates), []);
    const [update] = await pending(updates);
    assert.equal(platform.last.lastEventId, "e1");
    platform.last.push(platform.happen("accepted"));
    assert.deepEqual(await update, ["accepted"]);
    stop.abort();
  });

  it("connects again after the last event it saw, and misses nothing between", async () => {
    const { platform, updates, time, stop } = follow();
    await next(updates);
    const [second] = await pending(updates);
    platform.last.push(platform.happen("accepted"));
    await second;
    const [third] = await pending(updates);
    platform.last.cut();
    await settle();
    assert.deepEqual(time.waits, [750]);
    platform.happen("decided");
    await time.pass();
    assert.equal(platform.last.lastEventId, "e2");
    assert.deepEqual(await third, ["submitted", "accepted", "decided"]);
    stop.abort();
  });

  it("waits as long as the stream asks before it connects again", async () => {
    const { platform, updates, time, stop } = follow();
    await next(updates);
    await pending(updates);
    platform.last.push("retry: 4321\n\n");
    await settle();
    platform.last.end();
    await settle();
    assert.deepEqual(time.waits, [4321]);
    stop.abort();
  });

  it("gives up a connection that says nothing more for a minute, and opens another", async () => {
    const { platform, updates, time, stop } = follow();
    await next(updates);
    await pending(updates);
    platform.last.push("retry: 1000\n\n");
    await settle();
    assert.deepEqual(time.waits, [60_000]);
    await time.pass();
    await time.pass();
    assert.equal(platform.connections.length, 2);
    stop.abort();
  });

  it("polls at once where a gateway holds the stream back, so that nothing comes for a minute", async () => {
    const { platform, updates, time, states, stop } = follow();
    await next(updates);
    const [update] = await pending(updates);
    platform.happen("accepted");
    assert.deepEqual(time.waits, [60_000]);
    await time.pass();
    assert.deepEqual(await update, ["submitted", "accepted"]);
    await pending(updates);
    assert.deepEqual([time.waits, states[states.length - 1], platform.connections.length], [[15_000], "polling", 1]);
    stop.abort();
  });

  it("polls where streams do not come through, and tries them again later", async () => {
    const { platform, updates, time, states, stop } = follow();
    platform.refuseStream(html(502));
    await next(updates);
    let [update] = await pending(updates);
    for (const wait of [1500, 3000]) {
      assert.deepEqual(time.waits, [wait]);
      await time.pass();
    }
    await time.pass();
    assert.deepEqual([time.waits, states], [[15_000], ["interrupted", "polling"]]);
    platform.happen("accepted");
    await time.pass();
    assert.deepEqual(await update, ["submitted", "accepted"]);
    [update] = await pending(updates);
    platform.refuseStream();
    for (let poll = 0; poll < 20 && platform.connections.length === 0; poll++) await time.pass();
    platform.last.push(platform.happen("decided"));
    assert.deepEqual(await update, ["submitted", "accepted", "decided"]);
    assert.equal(states[states.length - 1], "live");
    stop.abort();
  });

  it("polls where a stream alone is refused, and reads the case no oftener for that", async () => {
    for (const refusal of [problem("not-found", 404), problem("forbidden", 403), problem("unauthenticated", 401)]) {
      const { platform, updates, time, states, stop } = follow();
      platform.refuseStream(refusal);
      await next(updates);
      const [update] = await pending(updates);
      assert.deepEqual([time.waits, states[states.length - 1]], [[15_000], "polling"]);
      const asked = platform.requests.length;
      await time.pass();
      assert.deepEqual(platform.requests.slice(asked), ["/events"]);
      platform.happen("accepted");
      await time.pass();
      assert.deepEqual(await update, ["submitted", "accepted"]);
      stop.abort();
    }
  });

  it("waits shorter or longer by chance, so that pages do not all come back at once", async () => {
    for (const [chance, tries, poll] of [
      [0, [1000, 2000], 12_000],
      [1, [2000, 4000], 18_000],
    ] as const) {
      const { platform, updates, time, stop } = follow({}, undefined, heldTime(chance));
      platform.refuseStream(html(502));
      await next(updates);
      await pending(updates);
      for (const wait of tries) {
        assert.deepEqual(time.waits, [wait]);
        await time.pass();
      }
      await time.pass();
      assert.deepEqual(time.waits.map(Math.round), [poll]);
      stop.abort();
    }
  });

  it("keeps what it has and says so while the case cannot be read", async () => {
    const { platform, updates, time, states, stop } = follow();
    await next(updates);
    const [update] = await pending(updates);
    platform.refuseReads(broken);
    platform.last.push(platform.happen("accepted"));
    await settle();
    assert.equal(states[states.length - 1], "interrupted");
    platform.refuseReads();
    await time.pass();
    assert.deepEqual(await update, ["submitted", "accepted"]);
    assert.equal(states[states.length - 1], "live");
    stop.abort();
  });

  it("says that news is interrupted as soon as nothing comes through, and polling only once that works", async () => {
    const { platform, updates, time, states, stop } = follow();
    await next(updates);
    const [update] = await pending(updates);
    assert.deepEqual(states, ["live"]);
    platform.refuseStream(broken);
    platform.refuseReads(broken);
    platform.last.cut();
    await settle();
    await time.pass();
    assert.deepEqual(states, ["live", "interrupted"]);
    for (let tries = 0; tries < 4; tries++) await time.pass();
    assert(
      time.waits.some((wait) => wait === 15_000),
      "it does not poll",
    );
    assert.deepEqual(states, ["live", "interrupted"]);
    platform.refuseReads();
    platform.happen("accepted");
    for (let tries = 0; tries < 6 && states.length < 3; tries++) await time.pass();
    assert.equal(states.length, 3);
    assert.deepEqual(
      [await update, states],
      [
        ["submitted", "accepted"],
        ["live", "interrupted", "polling"],
      ],
    );
    stop.abort();
  });

  it("asks for nothing while the page is hidden, also when the last time failed", async () => {
    const page = Object.assign(new EventTarget(), { hidden: false });
    const { platform, updates, time, stop } = follow({ visibility: page });
    await next(updates);
    const [update] = await pending(updates);
    platform.refuseReads(broken);
    platform.last.push(platform.happen("accepted"));
    await settle();
    page.hidden = true;
    page.dispatchEvent(new Event("visibilitychange"));
    await settle();
    const asked = platform.requests.length;
    for (let passed = 0; passed < 240 && time.waits.length; passed++) await time.pass();
    assert.equal(platform.requests.length, asked);
    platform.refuseReads();
    page.hidden = false;
    page.dispatchEvent(new Event("visibilitychange"));
    assert.deepEqual(await update, ["submitted", "accepted"]);
    stop.abort();
  });

  it("rests while the page is hidden, and catches up when it is seen", async () => {
    const page = Object.assign(new EventTarget(), { hidden: false });
    const show = (seen: boolean) => {
      page.hidden = !seen;
      page.dispatchEvent(new Event("visibilitychange"));
      return settle();
    };
    const { platform, updates, time, stop } = follow({ visibility: page });
    await next(updates);
    const [update] = await pending(updates);
    await show(false);
    platform.happen("accepted");
    const asked = platform.requests.length;
    assert.deepEqual([time.waits, platform.connections.length], [[], 1]);
    await settle();
    assert.equal(platform.requests.length, asked);
    await show(true);
    assert.deepEqual(await update, ["submitted", "accepted"]);
    assert.equal(platform.connections.length, 2);
    stop.abort();
  });

  it("ends quietly when it is aborted, and leaves no timer", async () => {
    const { updates, time, stop } = follow();
    await next(updates);
    const last = updates.next();
    await settle();
    stop.abort();
    assert.deepEqual(await last, { done: true, value: undefined });
    await settle();
    assert.deepEqual(time.waits, []);
    assert.equal((await updates.next()).done, true);
  });

  it("opens nothing more when it is aborted while its news is being dealt with", async () => {
    const { updates, time, stop, platform } = follow();
    await next(updates);
    stop.abort();
    assert.equal((await updates.next()).done, true);
    await settle();
    assert.deepEqual([platform.connections.length, time.waits], [0, []]);
  });

  it("ends when its loop is left, also while it waits", async () => {
    const { updates, time, platform } = follow();
    for await (const update of updates) if (update.events.length) break;
    const other = follow();
    await next(other.updates);
    const waiting = other.updates.next();
    await settle();
    await other.updates.return?.();
    assert.equal((await waiting).done, true);
    await settle();
    assert.deepEqual([time.waits, other.time.waits], [[], []]);
    assert.equal(platform.connections.length, 0);
  });

  it("is not begun by a signal that is aborted already", async () => {
    const { updates, stop, platform } = follow();
    stop.abort();
    assert.equal((await updates.next()).done, true);
    assert.deepEqual(platform.requests, []);
  });

  it("fails when the case is not there, or may no longer be seen", async () => {
    const kind = (error: unknown) => isYichuangError(error) && error.kind;
    const missing = follow();
    missing.platform.refuseReads(problem("not-found", 404));
    await assert.rejects(missing.updates.next(), (error) => kind(error) === "not_found");
    const revoked = follow();
    await next(revoked.updates);
    revoked.platform.refuseStream(problem("forbidden", 403));
    revoked.platform.refuseReads(problem("forbidden", 403));
    await assert.rejects(revoked.updates.next(), (error) => kind(error) === "forbidden");
    await settle();
    assert.deepEqual(revoked.time.waits, []);
  });
});

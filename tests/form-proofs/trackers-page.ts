/** A page with many trackers over a sandbox, for `npm run bench:trackers`. */
import { createClient } from "@yichuang/sdk";
import { createSandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import { apply } from "../../stories/status-tracker/cases.ts";

/** What a page with so many trackers cost until the first ones were in sight. */
export interface TrackerCost {
  /** Milliseconds from putting them into the page to the first one's content. */
  readonly first: number;
  /** Tasks of the main thread over 50 ms in that time, as the browser reports them. */
  readonly longTasks: readonly number[];
  readonly streams: number;
  readonly requests: number;
}

async function measure(count: number): Promise<TrackerCost> {
  const sandbox = createSandbox();
  const { case: given } = await apply(sandbox);
  const { store } = sandbox.context;
  const record = store.get("cases", given.caseNo)!;
  const events = store.list("events", given.caseNo);
  const numbers = Array.from({ length: count - 1 }, (_, index) => `NZ20260302${String(index + 100).padStart(6, "0")}`);
  for (const id of numbers) {
    store.put("cases", { ...record, id });
    for (const event of events) store.put("events", { ...event, id: `${id}:${String(event.number)}`, parent: id });
  }
  let streams = 0;
  let requests = 0;
  const client = createClient({
    baseUrl: "https://platform.example",
    getToken: () => sandbox.issueToken("company-1"),
    fetch(request) {
      requests++;
      if (request.url.endsWith("/stream")) streams++;
      return sandbox.fetch(request);
    },
    visibility: document,
  });
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: "longtask" });
  const provider = document.createElement("yct-provider");
  provider.client = client;
  const trackers = [given.caseNo, ...numbers].map((caseNo) => {
    const tracker = document.createElement("yct-status-tracker");
    tracker.caseNo = caseNo;
    return tracker;
  });
  const started = performance.now();
  provider.append(...trackers);
  document.body.append(provider);
  while (!trackers[0]!.shadowRoot?.querySelector("article")) await new Promise(requestAnimationFrame);
  const first = performance.now() - started;
  // The observer hears of a task after it has ended.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  observer.disconnect();
  provider.remove();
  return { first, longTasks, streams, requests };
}

Object.assign(globalThis, { measure });

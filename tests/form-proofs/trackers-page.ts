/** A page with many trackers over a platform behind HTTP, for `npm run bench:trackers`. */
import { createClient } from "@yichuang/sdk";
import "../../packages/components/src/define/provider.ts";
import { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";

/** How trackers get into a page: made by a script, or standing in it before they are defined. */
export type Way = "append" | "define";

/** Whose cases the trackers follow. */
export interface Platform {
  readonly baseUrl: string;
  readonly token: string;
  readonly caseNos: readonly string[];
}

/** What a page with so many trackers cost until the first one was in sight. */
export interface TrackerCost {
  /** Milliseconds from putting them into the page to the first one's content. */
  readonly first: number;
  readonly streams: number;
  readonly requests: number;
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function measure(way: Way, { baseUrl, token, caseNos }: Platform): Promise<TrackerCost> {
  let streams = 0;
  let requests = 0;
  const provider = document.createElement("yct-provider");
  provider.client = createClient({
    baseUrl,
    getToken: () => token,
    fetch(request) {
      requests++;
      if (request.url.endsWith("/stream")) streams++;
      return fetch(request);
    },
    visibility: document,
  });
  let failed = false;
  provider.addEventListener("yct-error", () => (failed = true));
  document.body.append(provider);

  const define = (): void => customElements.define("yct-status-tracker", StatusTrackerElement);
  const append = (): void => {
    const trackers = caseNos.map((caseNo) => {
      const tracker = document.createElement("yct-status-tracker");
      tracker.setAttribute("case-no", caseNo);
      return tracker;
    });
    provider.append(...trackers);
  };
  const [before, measured] = way === "append" ? [define, append] : [append, define];
  before();
  // A task of its own for what is measured.
  await nextTask();

  const started = performance.mark("trackers").startTime;
  measured();
  while (!provider.querySelector("yct-status-tracker")!.shadowRoot!.querySelector("article")) {
    if (failed) throw new Error("a tracker could not load its case");
    await new Promise(requestAnimationFrame);
  }
  const first = performance.now() - started;
  // With what showing it takes.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  provider.remove();
  return { first, streams, requests };
}

Object.assign(globalThis, { measure });

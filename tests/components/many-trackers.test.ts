/** A page with 500 trackers: what the reader has not come near costs nothing, and one stream serves the rest. */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { createClient } from "@yichuang/sdk";
import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import { apply, toReview } from "../../stories/status-tracker/cases.ts";

const COUNT = 500;

/** One case that was applied for, and as many more of the kind as the page needs, put into the platform's store as they stand. */
async function manyCases(sandbox: Sandbox): Promise<string[]> {
  const { case: given } = await apply(sandbox);
  const { store } = sandbox.context;
  const record = store.get("cases", given.caseNo)!;
  const events = store.list("events", given.caseNo);
  const numbers = Array.from({ length: COUNT - 1 }, (_, index) => `NZ20260302${String(index + 100).padStart(6, "0")}`);
  for (const id of numbers) {
    store.put("cases", { ...record, id });
    for (const event of events) store.put("events", { ...event, id: `${id}:${String(event.number)}`, parent: id });
  }
  return [given.caseNo, ...numbers];
}

describe("500 trackers on one page", () => {
  it("hold one stream, begin and ask only for what the reader comes near to, and for nothing while the page is hidden", async () => {
    const sandbox = createSandbox();
    const caseNos = await manyCases(sandbox);
    const visibility = Object.assign(new EventTarget(), { hidden: false });
    const asked: string[] = [];
    let streams = 0;
    const client = createClient({
      baseUrl: "https://platform.example",
      getToken: () => sandbox.issueToken("company-1"),
      async fetch(request) {
        const place = new URL(request.url).pathname;
        asked.push(place);
        const response = await sandbox.fetch(request);
        if (!place.endsWith("/stream")) return response;
        streams++;
        request.signal.addEventListener("abort", () => streams--);
        return response;
      },
      visibility,
      retry: { limit: 0 },
    });
    // Whatever begins to work asks the page for its contexts.
    const begun = new Set<EventTarget>();
    const page = document.createElement("div");
    page.addEventListener("context-request", ({ target }) => begun.add(target!), true);
    const provider = await fixture(
      html`<yct-provider .client=${client}>
        ${caseNos.map((caseNo) => html`<yct-status-tracker case-no=${caseNo}></yct-status-tracker>`)}
      </yct-provider>`,
      { parentNode: page },
    );
    const trackers = [...provider.querySelectorAll("yct-status-tracker")];
    await Promise.all(trackers.map(({ updateComplete }) => updateComplete));
    const shown = (): number => trackers.filter(({ renderRoot }) => renderRoot.querySelector("article")).length;
    await waitUntil(() => shown() >= 2 && streams === 1, "the first ones did not appear", { timeout: 8000 });
    const read = (): Set<string> => new Set(asked.flatMap((place) => /^\/cases\/(\w+)$/.exec(place)?.[1] ?? []));
    expect(read().size).to.be.below(20);
    expect(begun.size).to.be.below(20);

    // Named anew while it rests.
    trackers[250]!.caseNo = caseNos[400]!;
    await waitUntil(
      () => {
        // Where an engine anchors no scrolling, those above push it away as they load.
        trackers[250]!.scrollIntoView();
        return trackers[250]!.renderRoot.querySelector("article");
      },
      "it did not load",
      { timeout: 8000 },
    );
    expect(read().size).to.be.below(40);
    expect(begun.size).to.be.below(40);
    expect(streams).to.equal(1);

    // Something happens to a case that is in sight, and elsewhere far away; others may come near meanwhile, but none asks again.
    const known = read();
    asked.length = 0;
    const there = await client.cases.get(caseNos[400]!);
    await toReview(sandbox, there);
    await waitUntil(
      () => trackers[250]!.renderRoot.querySelector("[part=state]")?.textContent?.includes("审批中"),
      "the news did not come",
      { timeout: 8000 },
    );
    expect([...read()].filter((caseNo) => known.has(caseNo))).to.deep.equal([caseNos[400]]);

    visibility.hidden = true;
    visibility.dispatchEvent(new Event("visibilitychange"));
    await waitUntil(() => streams === 0, "the stream is still held", { timeout: 8000 });
    asked.length = 0;
    await toReview(sandbox, await client.cases.get(caseNos[0]!));
    expect(asked).to.deep.equal([`/cases/${caseNos[0]!}`]);
  });

  it("begin by threes wherever they stand, but not in a closed tab", async () => {
    const sandbox = createSandbox();
    const [far = "", hidden = ""] = (await manyCases(sandbox)).slice(0, 2);
    const client = createClient({
      baseUrl: "https://platform.example",
      getToken: () => sandbox.issueToken("company-1"),
      fetch: (request) => sandbox.fetch(request),
    });
    const page = await fixture(
      html`<yct-provider .client=${client}>
        <section hidden><yct-status-tracker case-no=${hidden}></yct-status-tracker></section>
        <div style="block-size: 5000px"></div>
        <yct-status-tracker case-no=${far}></yct-status-tracker>
      </yct-provider>`,
    );
    const [closed, below] = [...page.querySelectorAll("yct-status-tracker")];
    await waitUntil(() => below!.renderRoot.querySelector("article"), "it did not load", { timeout: 8000 });
    expect(closed!.renderRoot.querySelector(".base")).to.equal(null);

    page.querySelector("section")!.hidden = false;
    await waitUntil(() => closed!.renderRoot.querySelector("article"), "it did not load", { timeout: 8000 });
  });
});

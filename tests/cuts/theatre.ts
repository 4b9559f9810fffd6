import { createClient } from "@yichuang/sdk";
import { chromium } from "playwright-core";
import { startSandbox } from "../../packages/openapi/src/sandbox/node.ts";
import { buildPages } from "../../tools/build-pages.ts";
import { CHROMIUM_ARGS, findChromium } from "../../tools/find-chromium.js";
import { districtSite, startSite } from "../../tools/sites.ts";
import type { Journey } from "./journeys.ts";
import { factsOf } from "./judge.ts";
import type { CutWalk } from "./judge.ts";
import { openLine } from "./line.ts";
import type { Cut, Line } from "./line.ts";
import { PerseveringVisitor } from "./persevering-visitor.ts";
import type { Experience } from "./persevering-visitor.ts";

/** A walk, and what its pages asked of the platform. */
export interface Walk extends CutWalk {
  readonly asked: readonly string[];
  /** Whether the request that was to be cut came up. */
  readonly met: boolean;
}

/** One browser and one sandbox, with lanes that journeys are walked in at the same time, each over a line and a portal of its own. */
export interface Theatre {
  /** @param whole what the visitor saw at the end of the whole walk */
  walk(journey: Journey, cut?: Cut, lane?: number, whole?: readonly string[]): Promise<Walk>;
  /** Does something for each, one at a time in each lane. */
  each<T>(list: readonly T[], act: (each: T, lane: number) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Opens one. Builds the pages when they are not fresh. */
export async function openTheatre(width: number): Promise<Theatre> {
  buildPages();
  const { sandbox, url: platform, close: closeSandbox } = await startSandbox({ port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium() ?? "", args: CHROMIUM_ARGS });
  const lanes = await Promise.all(
    Array.from({ length: width }, async () => {
      const line = await openLine(platform);
      return { line, site: await startSite({ port: 0, site: districtSite({ api: line.url }) }) };
    }),
  );

  /** Whoever works behind the portal; the page has heard of it before the next is done, so that it always asks in the same order. */
  const workerAt = (line: Line, persona: string) =>
    createClient({
      baseUrl: platform,
      getToken: () => sandbox.issueToken(persona),
      async fetch(request) {
        const response = await fetch(request);
        if (request.method !== "GET" && line.asked.length) await line.idle();
        return response;
      },
    });

  return {
    async walk(journey, cut, lane = 0, whole = []) {
      const { line, site } = lanes[lane]!;
      const experience: Experience = { words: [], gone: [], acted: false };
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
      let visitor: PerseveringVisitor | undefined;
      line.begin(cut);
      const done = (more: Pick<CutWalk, "outcome" | "stuck">): Walk => ({
        ...experience,
        ...more,
        asked: [...line.asked],
        met: line.lost() > 0,
      });
      try {
        const traces = await journey.walk({
          portal: site.url,
          as: (persona) => workerAt(line, persona),
          async visit(tag, { persona, width: wide, height } = {}) {
            const page = await context.newPage();
            page.setDefaultTimeout(20_000);
            if (wide && height) await page.setViewportSize({ width: wide, height });
            if (persona)
              await page.addInitScript((who) => {
                if (self.origin !== "null") sessionStorage.setItem("yichuang-demo.persona", who);
              }, persona);
            visitor = new PerseveringVisitor(page, tag, line, experience);
            return { visitor, problems: [] };
          },
        });
        const sight = (await visitor?.leave(whole)) ?? [];
        return done({ outcome: { facts: factsOf(sandbox.context.store, traces), sight } });
      } catch (error) {
        return done({ outcome: undefined, stuck: String(error).split("\n").slice(0, 3).join(" ") });
      } finally {
        await context.close();
      }
    },
    async each(list, act) {
      const left = [...list];
      await Promise.all(
        lanes.map(async (_, lane) => {
          for (let next = left.shift(); next !== undefined; next = left.shift()) await act(next, lane);
        }),
      );
    },
    async close() {
      await browser.close();
      await Promise.all(lanes.flatMap(({ line, site }) => [line.close(), site.close()]));
      await closeSandbox();
    },
  };
}

import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "@yichuang/sdk";
import type { Client } from "@yichuang/sdk";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
// Today's Playwright asks pages for what an engine of that age does not have.
import { chromium as chromiumOfThatAge } from "playwright-core-for-chromium-90";
import { buildPages } from "../../../tools/build-pages.ts";
import { ensureChromium90, CHROMIUM_90_ARGS } from "../../../tools/chromium-90.js";
import { CHROMIUM_ARGS, findChromium } from "../../../tools/find-chromium.js";
import { districtSite, provincialSite, startSite } from "../../../tools/sites.ts";
import type { RunningSite } from "../../../tools/sites.ts";
import type { Stage } from "../walks/stage.ts";
import { visitorAt } from "./visitor.ts";
import type { Hand } from "./visitor.ts";
import type { Way } from "./ways.ts";

/** All that `npm start` runs, on free ports, with a browser: the sandbox in a process of its own, the district's and the province's sites. */
export interface House {
  readonly api: string;
  readonly portal: string;
  readonly province: string;
  /** A page in a context of its own. What breaks the page's policy, and what it throws, lands in `problems`. */
  newPage(options?: PageOptions): Promise<OpenPage>;
  /** Pictures of the open pages, for a journey that failed; they land in build/failed/. */
  picture(name: string): Promise<void>;
  /** The SDK as one of the sandbox's people. */
  as(persona: string): Client;
  /** Ends the sandbox without a chance to tidy up (SIGKILL). */
  killSandbox(): Promise<void>;
  /** Starts it again at its old address over its old file. */
  restartSandbox(): Promise<void>;
  close(): Promise<void>;
}

/** How a page is opened. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the browser calls itself; its own name unless given. */
  readonly userAgent?: string;
  /** Who is signed in on the district portal; its pages then open as if chosen before. */
  readonly persona?: string;
  /** How the visitor has set the portal up. */
  readonly settings?: { readonly lang?: "zh-CN" | "en"; readonly elder?: boolean };
}

/** A page, and what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly problems: string[];
}

interface SandboxProcess {
  readonly url: string;
  readonly child: ChildProcess;
}

async function startSandboxProcess(port: number, db: string): Promise<SandboxProcess> {
  const script = new URL("./sandbox-process.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=yichuang-source", script, String(port), db], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) return { url: line, child };
  throw new Error("the sandbox ended before it said where it listens");
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });

/** The browser of a run: today's Chromium, or one of the age of the domestic browsers. */
export type BrowserAge = "current" | "chromium-90";

const launch = (age: BrowserAge): Promise<Browser> =>
  age === "chromium-90"
    ? (chromiumOfThatAge.launch({
        executablePath: ensureChromium90(),
        args: CHROMIUM_90_ARGS,
      }) as unknown as Promise<Browser>)
    : chromium.launch({ executablePath: findChromium() ?? "", args: CHROMIUM_ARGS });

async function tokenFor(api: string, persona: string): Promise<string> {
  const response = await fetch(`${api}/__sandbox/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona }),
  });
  return ((await response.json()) as { token: string }).token;
}

/** Opens the house. Builds the pages when they are not fresh. */
export async function openHouse(age: BrowserAge = "current"): Promise<House> {
  buildPages();
  const folder = mkdtempSync(join(tmpdir(), "yichuang-journey-"));
  const db = join(folder, "sandbox.sqlite");
  let sandbox = await startSandboxProcess(0, db);
  const api = sandbox.url;
  const sites: RunningSite[] = [];
  const district = await startSite({ port: 0, site: districtSite({ api }) });
  const province = await startSite({
    port: 0,
    site: provincialSite({ api, assets: district.url, portal: district.url }),
  });
  sites.push(district, province);
  const browser = await launch(age);
  const pages: Page[] = [];
  return {
    api,
    portal: district.url,
    province: province.url,
    async newPage({ width = 1280, height = 900, persona, settings, userAgent } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: "zh-CN",
        ...(userAgent !== undefined && { userAgent }),
      });
      await context.addInitScript(
        ([who, how]) => {
          // Files of the platform stand in a sandbox, which has no storage.
          if (self.origin === "null") return;
          if (who && !sessionStorage.getItem("yichuang-demo.persona"))
            sessionStorage.setItem("yichuang-demo.persona", who);
          if (how) localStorage.setItem("yichuang-demo.settings", JSON.stringify(how));
        },
        [persona, settings] as const,
      );
      const page = await context.newPage();
      const problems: string[] = [];
      page.setDefaultTimeout(20_000);
      pages.push(page);
      page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" && /Content Security Policy|Trusted/i.test(message.text()))
          problems.push(message.text());
      });
      return { page, problems };
    },
    async picture(name) {
      mkdirSync("build/failed", { recursive: true });
      const open = pages.filter((page) => !page.isClosed());
      for (const [index, page] of open.entries())
        await page.screenshot({ path: `build/failed/${name}-${String(index)}.png`, fullPage: true });
    },
    as: (persona) => createClient({ baseUrl: api, getToken: () => tokenFor(api, persona) }),
    killSandbox: () => ended(sandbox.child, "SIGKILL"),
    async restartSandbox() {
      sandbox = await startSandboxProcess(Number(new URL(api).port), db);
      if (sandbox.url !== api) throw new Error(`the sandbox came back at ${sandbox.url}, not at ${api}`);
    },
    async close() {
      // Pages go on asking until the end, and a request that is caught then has nobody to answer it. The older Playwright catches none.
      const open = age === "current" ? pages.filter((page) => !page.isClosed()) : [];
      await Promise.all(open.map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
      await browser.close();
      await Promise.all(sites.map((site) => site.close()));
      await ended(sandbox.child, "SIGTERM");
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a walk is gone on in this house, in one way. */
export const stageIn = <Words>(house: House, { words, hand, options }: Way<Words, Hand>): Stage<Words> => ({
  portal: house.portal,
  words,
  as: (persona) => house.as(persona),
  async visit(tag, own) {
    const { page, problems } = await house.newPage({ ...options, ...own });
    return { visitor: visitorAt(page, tag, hand), problems };
  },
});

/** Runs a journey; where it fails, pictures of its pages are left behind. */
export async function pictured(house: House, name: string, journey: () => Promise<unknown>): Promise<void> {
  try {
    await journey();
  } catch (error) {
    await house.picture(name.replace(/[^\w-]+/g, "_"));
    throw error;
  }
}

/**
 * Opens every story of the built Storybook: it must render, its play function and axe (addon-a11y, `test: "error"`) must pass, nothing may
 * leave the page's origin, and at 320 px nothing may be wider than the screen (WCAG 1.4.10).
 */
import { readFileSync, writeSync } from "node:fs";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./find-chromium.js";
import { serveFolder } from "./serve-folder.js";

const ROOT = "storybook-static";
const DESKTOP = { width: 1000, height: 700 };
/** A phone, or a desktop at four times its size. */
const NARROW = { width: 320, height: 700 };
const only = process.argv[2] ?? "";
const stories = Object.values(JSON.parse(readFileSync(`${ROOT}/index.json`, "utf8")).entries).filter(
  ({ type, id }) => type === "story" && id.includes(only),
);
const site = await serveFolder(ROOT);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });

/** Runs in the page: what became of the story, or null while it is under way. */
function outcome() {
  const last = (name) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(name)?.[0];
  for (const name of ["storyErrored", "storyThrewException", "storyMissing"])
    if (last(name)) return { error: `${name}: ${last(name).message ?? last(name)}` };
  const finished = last("storyFinished");
  if (!finished) return null;
  const failed = (finished.reporters ?? []).filter(({ status }) => status === "failed");
  return {
    status: finished.status,
    play: last("playFunctionThrewException")?.message?.split("\n")[0],
    axe: failed.flatMap(({ type, result }) =>
      (result?.violations ?? [{ id: type, nodes: [] }]).map(
        ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(" ")}`,
      ),
    ),
  };
}

/**
 * Checks one story after the other in one page, which costs half of a page each: every story is loaded anew, and finds nothing that the one
 * before it kept in the browser.
 */
async function work() {
  const context = await browser.newContext({ viewport: DESKTOP });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const problems = [];
  page.on("pageerror", ({ message }) => problems.push(`page error: ${message.split("\n")[0]}`));
  page.on("request", (request) => {
    const { protocol, origin, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site.url && !hostname.endsWith(".example"))
      problems.push(`outside request: ${origin}`);
  });
  for (let story; (story = queue.shift());) {
    await check(story, page, problems);
    console.log(problems.length ? `✗ ${story.id}: ${problems.join("; ")}` : `✓ ${story.id}`);
    results.push(problems.length === 0);
    problems.length = 0;
    await page.evaluate(() => sessionStorage.clear());
    await devTools.send("Storage.clearDataForOrigin", { origin: site.url, storageTypes: "all" });
  }
  await context.close();
}

async function check({ id }, page, problems) {
  try {
    await page.setViewportSize(DESKTOP);
    await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story`);
    const handle = await page.waitForFunction(outcome, null, { timeout: 20_000 });
    const { error, play, axe = [], status } = await handle.jsonValue();
    if (error) problems.push(error);
    if (play) problems.push(`play: ${play}`);
    problems.push(...axe.map((violation) => `axe: ${violation}`));
    if (status && status !== "success" && !problems.length) problems.push(`status ${status}`);
    await page.setViewportSize(NARROW);
    if (!(await fits(page))) problems.push(`wider than ${NARROW.width} px`);
  } catch (error) {
    problems.push(error.message.split("\n")[0]);
  }
}

/** Elements draw themselves anew once they know of another width. */
const fits = (page) =>
  page
    .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: 3000 })
    .then(() => true)
    .catch(() => false);

const queue = [...stories];
const results = [];
await Promise.all([work(), work()]);
await browser.close();
await site.close();
const passed = results.filter(Boolean).length;
writeSync(1, `\n${passed} passed, ${results.length - passed} failed\n`);
process.exitCode = passed > 0 && passed === results.length ? 0 : 1;

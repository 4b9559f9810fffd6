/**
 * One contact sheet a component, from the built Storybook: 360, 768 and 1280 px, elder, dark, empty, failed, long texts. They land in
 * build/pictures/, to be opened and judged against the house's visual language. `npm run pictures -- status-tracker` makes only that one.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./find-chromium.js";
import { serveFolder } from "./serve-folder.js";

const ROOT = "storybook-static";
const OUT = "build/pictures";
/** Of a longer story only its first screens are shown. */
const MAX_HEIGHT = 1500;
const SHOTS = [
  { story: "default", width: 360 },
  { story: "default", width: 768 },
  { story: "default", width: 1280 },
  { story: "elder", width: 360 },
  { story: "dark", width: 768 },
  { story: "english", width: 360 },
  { story: "loading", width: 360 },
  { story: "empty", width: 360 },
  { story: "failed", width: 360 },
  { story: "long-text", width: 360 },
];

const only = process.argv[2] ?? "";
const entries = Object.values(JSON.parse(readFileSync(`${ROOT}/index.json`, "utf8")).entries).filter(
  ({ type }) => type === "story",
);
const components = new Map();
for (const { id } of entries) {
  const [component, story] = id.split("--");
  if (component.includes(only)) components.set(component, [...(components.get(component) ?? []), story]);
}

mkdirSync(OUT, { recursive: true });
const site = await serveFolder(ROOT);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });

async function shoot(component, { story, width }) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/iframe.html?id=${component}--${story}&viewMode=story`);
  await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__?.last("storyFinished"), null, {
    timeout: 20_000,
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(MAX_HEIGHT, Math.max(height, 400)) });
  const picture = await page.screenshot();
  await context.close();
  return { label: `${story} · ${width}`, width, picture };
}

async function sheet(component, pictures) {
  const page = await browser.newPage({ viewport: { width: 3400, height: 1000 }, deviceScaleFactor: 0.5 });
  await page.setContent("<main></main>");
  await page.evaluate(
    (shots) => {
      const main = document.querySelector("main");
      Object.assign(main.style, {
        display: "flex",
        flexWrap: "wrap",
        gap: "32px",
        alignItems: "flex-start",
        font: "24px sans-serif",
      });
      for (const { label, width, data } of shots) {
        const figure = document.createElement("figure");
        const image = document.createElement("img");
        const caption = document.createElement("figcaption");
        figure.style.margin = "0";
        image.src = `data:image/png;base64,${data}`;
        Object.assign(image.style, { width: `${width}px`, border: "1px solid #999", display: "block" });
        caption.textContent = label;
        figure.append(caption, image);
        main.append(figure);
      }
    },
    pictures.map(({ label, width, picture }) => ({ label, width, data: picture.toString("base64") })),
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const path = join(OUT, `${component}.png`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(path);
}

for (const [component, stories] of components) {
  const wanted = SHOTS.filter(({ story }) => stories.includes(story));
  const pictures = [];
  for (const shot of wanted) pictures.push(await shoot(component, shot));
  if (pictures.length) await sheet(component, pictures);
}
await browser.close();
await site.close();

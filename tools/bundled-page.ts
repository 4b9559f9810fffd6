import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./find-chromium.js";

/**
 * Runs something in a page of a real browser that holds a bundled script and nothing else; errors in the page are thrown at the end.
 * @param address the page's own, since schema references are resolved against it; on the origin of a server that the page talks to
 */
export async function inPageWith<T>(
  entry: string,
  run: (page: Page) => Promise<T>,
  address = "https://form.example/",
): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    conditions: ["yichuang-source", "browser", "production"],
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfig: "tsconfig.json",
    write: false,
  });
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: set CHROME_PATH, or run tools/setup.js --browser");
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.route(address, (route) =>
      route.fulfill({ contentType: "text/html", body: '<!doctype html><html lang="zh-CN"><title>Form</title>' }),
    );
    await page.goto(address);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const result = await run(page);
    if (errors[0]) throw errors[0];
    return result;
  } finally {
    await browser.close();
  }
}

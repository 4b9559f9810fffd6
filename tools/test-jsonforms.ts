/**
 * Renders every example of `@jsonforms/examples` with the form, in one page of a real browser: what cannot be shown, whether its data came
 * through unchanged, and whether our verdict is Ajv's. Writes the table to `build/jsonforms/examples.md`; fails on changed data and on
 * another verdict.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./find-chromium.js";
import type { ExampleReport } from "../tests/jsonforms/page.ts";

const { outputFiles } = await build({
  entryPoints: ["tests/jsonforms/page.ts"],
  bundle: true,
  format: "iife",
  target: "es2022",
  conditions: ["yichuang-source", "browser", "development"],
  define: { "process.env.NODE_ENV": '"production"' },
  tsconfig: "tsconfig.json",
  write: false,
});

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage();
const failures: string[] = [];
page.on("pageerror", (error) => failures.push(error.message));
// An address of its own, since schema references are resolved against the page's.
await page.route("**/*", (route) =>
  route.fulfill({ contentType: "text/html", body: '<!doctype html><html lang="zh-CN"><title>JSON Forms</title>' }),
);
await page.goto("https://examples.example/");
await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
const reports = await page.evaluate(() =>
  (globalThis as unknown as { runExamples: () => Promise<ExampleReport[]> }).runExamples(),
);
await browser.close();

const unsupported = reports.filter(({ reasons }) => reasons.length > 0);
const changed = reports.filter((report) => report.changed);
const differing = reports.filter(({ ajv, ours }) => ajv !== ours);

const row = ({ name, label, fields, reasons, ajv, ours, changed: other }: ExampleReport): string =>
  `| ${[name, label, reasons.length > 0 ? reasons.join("; ") : `${fields} fields`, other ? "changed" : "unchanged", ajv, ours].join(" | ")} |`;
const table = [
  "| Example | What it is | Rendered | Data | Ajv | Ours |",
  "| --- | --- | --- | --- | --- | --- |",
  ...reports.map(row),
].join("\n");
mkdirSync("build/jsonforms", { recursive: true });
writeFileSync("build/jsonforms/examples.md", `${table}\n`);

for (const { name, reasons } of unsupported) console.log(`not supported: ${name}: ${reasons.join("; ")}`);
for (const { name } of changed) console.log(`changed data: ${name}`);
for (const { name, ajv, ours } of differing) console.log(`verdict differs: ${name}: Ajv ${ajv}, ours ${ours}`);
for (const failure of failures) console.log(`error in the page: ${failure}`);
console.log(
  `examples: ${reports.length}, rendered: ${reports.length - unsupported.length}, unsupported: ${unsupported.length}, ` +
    `changed data: ${changed.length}, verdict differs: ${differing.length}`,
);
process.exitCode = changed.length + differing.length + failures.length > 0 || reports.length === 0 ? 1 : 0;

/**
 * Renders every example of `@jsonforms/examples` with the form, in one page of a real browser: what cannot be shown, whether its data came
 * through unchanged, and whether our verdict is Ajv's. Writes the table to `build/jsonforms/examples.md`; fails on changed data and on
 * another verdict.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import type { ExampleReport } from "../tests/form-proofs/jsonforms-page.ts";
import { inPageWith } from "./bundled-page.ts";

const reports = await inPageWith("tests/form-proofs/jsonforms-page.ts", (page) =>
  page.evaluate(() => (globalThis as unknown as { runExamples: () => Promise<ExampleReport[]> }).runExamples()),
);

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
console.log(
  `examples: ${reports.length}, rendered: ${reports.length - unsupported.length}, unsupported: ${unsupported.length}, ` +
    `changed data: ${changed.length}, verdict differs: ${differing.length}`,
);
process.exitCode = changed.length + differing.length > 0 || reports.length === 0 ? 1 : 0;

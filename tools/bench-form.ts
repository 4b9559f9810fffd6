/**
 * Types into a form of 200 fields and 20 rules, with the processor slowed to a quarter, beside a plain input on the same page. Prints
 * the ratios and writes `build/form-bench/table.md`. Nothing is asserted: times depend on the machine.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { inPageWith } from "./bundled-page.ts";

const KEYS = 40;
const times = await inPageWith("tests/form-proofs/bench-page.ts", async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page.evaluate(
    (keys) =>
      (globalThis as unknown as { measure: (keys: number) => Promise<{ plain: number[]; form: number[] }> }).measure(
        keys,
      ),
    KEYS,
  );
});

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
const rows = (
  [
    ["median", 0.5],
    ["95 %", 0.95],
  ] as const
).map(([name, share]) => {
  const [plain, form] = [times.plain, times.form].map((each) =>
    at(
      [...each].sort((a, b) => a - b),
      share,
    ),
  );
  const ratio = (form ?? NaN) / Math.max(plain ?? NaN, 0.1);
  return `| ${name} | ${plain?.toFixed(1)} ms | ${form?.toFixed(1)} ms | ${ratio.toFixed(1)} |`;
});
const table = ["| Keystroke | Plain input | Form field | Ratio |", "| --- | --- | --- | --- |", ...rows].join("\n");
mkdirSync("build/form-bench", { recursive: true });
writeFileSync("build/form-bench/table.md", `${table}\n`);
console.log(table);

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Palette } from "../../packages/components/src/base/palettes.ts";
import { palettes } from "../../packages/components/src/base/palettes.ts";
import { codeSets, trapsOf } from "./codes.ts";
import { codesPage } from "./codes-page.ts";
import type { Contract } from "./contract.ts";
import { exchangeEntries } from "./exchange.ts";
import { exchangePage } from "./exchange-page.ts";
import { operationsPage } from "./operations-page.ts";
import type { PageName } from "./page.ts";
import { problemEntries } from "./problems.ts";
import { problemsPage } from "./problems-page.ts";
import { schemasPage } from "./schemas-page.ts";

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The pages of the reference by file name. */
export function renderPages(contract: Contract): Record<PageName, string> {
  return {
    "index.html": operationsPage(contract),
    "schemas.html": schemasPage(contract),
    "exchange.html": exchangePage(contract),
    "codes.html": codesPage(contract),
    "problems.html": problemsPage(contract),
  };
}

/** The same facts for programs. */
function renderData(contract: Contract): Record<string, unknown> {
  const codes = Object.entries(codeSets).map(([name, set]) => [name, { ...set, traps: trapsOf(set) }] as const);
  return {
    "openapi.json": contract,
    "data/exchange.json": exchangeEntries(contract),
    "data/codes.json": Object.fromEntries(codes),
    "data/problems.json": problemEntries(contract),
  };
}

/** The elements' own colours, light and dark, by the reader's system. */
function styleSheet(): string {
  const tokens = (palette: Palette): string =>
    Object.entries(palette)
      .map(([name, colour]) => `--yct-${name}: ${colour};`)
      .join(" ");
  const dark = `@media (prefers-color-scheme: dark) { :root { ${tokens(palettes.dark)} } }`;
  return `:root { ${tokens(palettes.blue)} }\n${dark}\n${readFileSync(here("reference.css"), "utf8")}`;
}

/** Writes the reference of a contract into a folder, beside whatever else is there. */
export function writeReference(contract: Contract, folder: string): void {
  mkdirSync(join(folder, "data"), { recursive: true });
  for (const [name, text] of Object.entries(renderPages(contract))) writeFileSync(join(folder, name), text);
  for (const [name, data] of Object.entries(renderData(contract)))
    writeFileSync(join(folder, name), `${JSON.stringify(data, null, 1)}\n`);
  writeFileSync(join(folder, "reference.css"), styleSheet());
  copyFileSync(here("reference.js"), join(folder, "reference.js"));
}

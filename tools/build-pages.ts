import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "build/.inputs";
const SOURCES = ["packages/*/src/**/*.ts", "stories/portal/**/*.ts", "rollup.config.js", "package-lock.json"];
const RESULTS = ["packages/components/dist/script/yichuang.js", "build/portal/portal.js"];

function inputs(): string {
  const hash = createHash("sha256");
  for (const file of globSync(SOURCES).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Builds the script files and the demo portal's modules, unless nothing changed since they were built. Throws when the build fails. */
export function buildPages(): void {
  const now = inputs();
  if (RESULTS.every((file) => existsSync(file)) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === now) return;
  console.log("building the script files and the portal (half a minute)");
  const rollup = ["node_modules/rollup/dist/bin/rollup", "-c", "--silent", "--configOnly=scripts,portal"];
  const { status } = spawnSync(process.execPath, rollup, { stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed; its messages are above");
  mkdirSync("build", { recursive: true });
  writeFileSync(STAMP, now);
}

if (import.meta.main) buildPages();

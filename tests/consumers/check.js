/**
 * Compiles the programs of this folder against the packages as they are packed, as their users do: with the oldest TypeScript that is
 * promised and with ours, for Node's module resolution and for bundlers', strictly, and without `skipLibCheck`, so that a declaration
 * which names what is not installed is found. Then runs one of them.
 */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const run = promisify(execFile);

/** The oldest that is promised, then ours. */
const COMPILERS = [join(here, "node_modules/typescript"), join(here, "../../node_modules/typescript")].map(
  (folder) => ({
    tsc: join(folder, "bin/tsc"),
    version: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version,
  }),
);

const RESOLUTIONS = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
];

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

/** Makes a project of sources beside the installed packages. */
function project(home, name, files, moreSources = {}) {
  const folder = join(home, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  for (const file of files) copyFileSync(join(here, file), join(folder, file));
  for (const [file, text] of Object.entries(moreSources)) writeFileSync(join(folder, file), text);
  const all = [...files, ...Object.keys(moreSources)];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: all }));
  return folder;
}

/** Compiles a project in every way; each line says how. Rejects with what the compiler said. */
async function compile(folder, about) {
  const lines = [];
  for (const { tsc, version } of COMPILERS) {
    for (const [module, moduleResolution] of RESOLUTIONS) {
      const how = `TypeScript ${version}, ${moduleResolution}`;
      const out = ["--outDir", join(folder, `${version}-${moduleResolution}`)];
      const args = ["-p", folder, "--module", module, "--moduleResolution", moduleResolution, ...out];
      await run(process.execPath, [tsc, ...args]).catch(({ stdout, stderr }) => {
        throw new Error(`${about} does not compile with ${how}:\n${stdout}${stderr}`);
      });
      lines.push(`${how}: ${about}`);
    }
  }
  return lines;
}

const importAll = (specifiers) =>
  specifiers.map((specifier, index) => `export * as entry${index} from "${specifier}";\n`).join("");

/**
 * @param home folder whose node_modules holds the packed packages and what they depend on, msw not among it
 * @param specifiers every module that the packages export
 * @param install puts one of our own dependencies into that node_modules
 * @returns lines of what held
 */
export async function checkConsumers({ home, specifiers, install }) {
  const needsMsw = (specifier) => specifier.endsWith("/msw");
  const portal = project(home, "portal", ["portal.ts", "page.ts", "program.ts"], {
    "entries.ts": importAll(specifiers.filter((specifier) => !needsMsw(specifier))),
  });
  const lines = await compile(portal, "SDK, elements, sandbox and every entry, msw not installed");
  const program = join(portal, `${COMPILERS[0].version}-nodenext/program.js`);
  const { stdout } = await run(process.execPath, [program], { timeout: 60_000 });
  lines.push(`Node ${process.versions.node}: ${stdout.trim()}`);

  install("msw");
  const worker = project(home, "worker", ["worker.ts"], { "entries.ts": importAll(specifiers.filter(needsMsw)) });
  return [...lines, ...(await compile(worker, "sandbox behind msw"))];
}

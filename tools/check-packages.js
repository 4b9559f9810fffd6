/**
 * Packs the packages as npm would publish them, from a finished build, and judges what came of it: publint, Are the Types Wrong,
 * old consumers, tree shaking. Says what holds; exits 1 with what does not.
 *
 * Two decisions stand behind it. The packages are ES modules only: `require` of them is not promised, so resolutions of CommonJS (node10,
 * node16 from CommonJS) are not judged. And they carry their sources: the condition `yichuang-source`, by which this repository runs
 * without a build, then points at files that are there, and so do source maps and declaration maps.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { checkConsumers } from "../tests/consumers/check.js";
import { checkTreeShaking } from "./tree-shaking.js";

const PACKAGES = ["openapi", "sdk", "components"];
const root = fileURLToPath(new URL("..", import.meta.url));
const home = realpathSync(mkdtempSync(join(tmpdir(), "yichuang-packages-")));
const modules = join(home, "node_modules");
const faults = [];

function run(command, args, cwd = root) {
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd, shell, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

/** Packs one package and unpacks it where its users would have it. */
function pack(name) {
  const folder = join(root, "packages", name);
  if (!existsSync(join(folder, "dist"))) throw new Error(`${name} is not built: npm run build comes first.`);
  const packed = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], folder);
  if (packed.status !== 0) throw new Error(`npm pack failed:\n${packed.stderr}`);
  const [{ filename, size, unpackedSize, files }] = JSON.parse(packed.stdout);
  const installed = join(modules, "@yichuang", name);
  mkdirSync(installed, { recursive: true });
  const { status, stderr } = run("tar", ["-xzf", join(home, filename), "-C", installed, "--strip-components=1"]);
  if (status !== 0) throw new Error(`${filename} cannot be unpacked:\n${stderr}`);
  return {
    tarball: join(home, filename),
    size,
    unpackedSize,
    files: files.map(({ path }) => path),
    manifest: JSON.parse(readFileSync(join(installed, "package.json"), "utf8")),
    installed,
  };
}

/** Puts a dependency into the consumers' node_modules: those that a package names, and no others. */
function install(name) {
  const link = join(modules, name);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(root, "node_modules", name), link, "junction");
}

const escape = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Files that a target of `exports` names; several where it has a `*`, each with what the `*` stands for. */
function matches(target, files) {
  const [before, after] = target.replace(/^\.\//, "").split("*");
  if (after === undefined) return files.includes(before) ? [""] : [];
  const pattern = new RegExp(`^${escape(before)}([^/]+)${escape(after)}$`);
  return files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

const targetsOf = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry).flatMap(targetsOf));

/** Modules that a package exports, wildcards spelled out; documents are left out. */
function modulesOf({ manifest, files }) {
  return Object.entries(manifest.exports).flatMap(([entry, conditions]) =>
    typeof conditions === "string"
      ? []
      : matches(conditions.default, files).map((word) => `${manifest.name}${entry.slice(1).replace("*", word)}`),
  );
}

/** What nobody else looks at: targets that are not packed, a missing licence, traces of the machine it was built on. */
function checkContents({ manifest, files, installed }) {
  const { name, exports, bin = {} } = manifest;
  const programs = typeof bin === "string" ? [bin] : Object.values(bin);
  for (const target of [...targetsOf(exports), ...programs])
    if (!matches(target, files).length) faults.push(`${name}: ${target} is not packed`);
  for (const program of programs.filter((path) => matches(path, files).length))
    if (!readFileSync(join(installed, program), "utf8").startsWith("#!/usr/bin/env node\n"))
      faults.push(`${name}: ${program} does not begin with #!/usr/bin/env node`);
  if (!files.includes("LICENSE")) faults.push(`${name}: the licence is not packed`);
  const traces = [root, homedir()].filter((path) => path.length > 5);
  for (const file of files) {
    const text = readFileSync(join(installed, file), "utf8");
    if (traces.some((trace) => text.includes(trace))) faults.push(`${name}: ${file} names a folder of this machine`);
  }
}

async function checkWithPublint({ tarball, manifest }) {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
  for (const message of messages) faults.push(`${manifest.name}: publint: ${formatMessage(message, pkg)}`);
}

function checkTypes({ tarball, manifest, files }) {
  const { name, exports } = manifest;
  // Documents have no types: they are read, not imported.
  const documents = Object.keys(exports).filter((entry) => /\.ya?ml$/.test(entry));
  const spelledOut = modulesOf({ manifest, files }).map((specifier) => `.${specifier.slice(name.length)}`);
  const args = ["--profile", "esm-only", "--format", "ascii", "--no-emoji", "--no-color", "--no-definitely-typed"];
  if (documents.length) args.push("--exclude-entrypoints", ...documents);
  args.push("--include-entrypoints", ...spelledOut);
  const { status, stdout, stderr } = run(join(root, "node_modules/.bin/attw"), [tarball, ...args]);
  if (status !== 0) faults.push(`${name}: attw:\n${stdout}${stderr}`);
}

/** Address that a program says it answers at. Rejects when it ends without one. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`no address within 30 s:\n${said}`)), 30_000);
    const listen = (chunk) => {
      said += chunk;
      const [address] = /http:\/\/[\w.]+:\d+/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.on("exit", () => {
      clearTimeout(timer);
      reject(new Error(`it ended without an address:\n${said}`));
    });
  });
}

/** The sandbox and the conformance check as they are installed: the one answers, the other finds it does. */
async function checkPrograms({ manifest, installed }) {
  const program = (name) => join(installed, manifest.bin[name]);
  const sandbox = spawn(process.execPath, [program("yichuang-sandbox"), "--port", "0"], { cwd: home });
  try {
    const address = await addressOf(sandbox);
    const args = [program("yichuang-conformance"), "--base-url", address, "--only", "getService", "--lang", "en"];
    const { status, stdout, stderr } = run(process.execPath, args, home);
    if (status !== 0) faults.push(`yichuang-conformance: ${stdout}${stderr}`);
  } catch (error) {
    faults.push(`yichuang-sandbox: ${error.message}`);
  } finally {
    sandbox.kill();
  }
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;

async function main() {
  const packages = PACKAGES.map(pack);
  for (const packed of packages) {
    const { manifest, size, unpackedSize, files } = packed;
    checkContents(packed);
    await checkWithPublint(packed);
    checkTypes(packed);
    const entries = `${modulesOf(packed).length} modules, ${files.length} files`;
    console.log(
      `${manifest.name} ${manifest.version}: ${entries}, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} installed`,
    );
    for (const name of Object.keys(manifest.dependencies ?? {})) if (!name.startsWith("@yichuang/")) install(name);
  }
  console.log(
    "publint (strict) and attw (esm-only: CommonJS resolution is not promised) were asked about every module\n",
  );

  for (const packed of packages.filter(({ manifest }) => manifest.bin)) await checkPrograms(packed);
  console.log("the sandbox and the conformance check were run as installed\n");

  const shaken = await checkTreeShaking(home);
  console.log(shaken.lines.join("\n"));
  faults.push(...shaken.faults);

  const specifiers = packages.flatMap(modulesOf);
  console.log(`\n${(await checkConsumers({ home, specifiers, install })).join("\n")}`);
}

try {
  await main();
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(home, { recursive: true, force: true });
}
for (const fault of faults) console.error(`\n${fault}`);
console.log(faults.length ? `\nfaults: ${faults.length}` : "\nThe packages are fit to publish.");
process.exitCode = faults.length ? 1 : 0;

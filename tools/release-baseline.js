/**
 * Keeps what a release promised, for `npm run check:contract-diff` and for the compiler: the contract as one file in
 * packages/openapi/released/, and the SDK's type tests as they were in tests/sdk/released/. Run it when a release is made, never to
 * make a red check green.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const openapi = join(root, "packages/openapi");
const { version } = JSON.parse(readFileSync(join(root, "packages/sdk/package.json"), "utf8"));

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", command), args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

function keepContract() {
  const released = join(openapi, "released/openapi.yaml");
  run("redocly", "bundle", "main", "--config", join(openapi, "redocly.yaml"), "--output", released);
  run("prettier", "--write", released);
}

/**
 * The tests may name the SDK alone: what they share with others would change with it. What was refused then may be allowed now, so
 * expected errors become allowed ones.
 */
function keepTypeTests() {
  const name = "types.node.test.ts";
  const tests = readFileSync(join(root, "tests/sdk", name), "utf8")
    .replace(/from "(?:\.\.\/)+packages\/sdk\/src\/[^"]+"/g, 'from "@yichuang/sdk"')
    .replaceAll("@ts-expect-error", "@ts-ignore");
  const others = [...tests.matchAll(/from "(\.[^"]*)"/g)].map(([, specifier]) => specifier);
  if (others.length) throw new Error(`tests/sdk/${name} is to import the SDK alone, not ${others.join(", ")}`);
  const folder = join(root, "tests/sdk/released");
  const head = [
    `/** As released with ${version}: kept by tools/release-baseline.js. What compiled then compiles now. */`,
    "/* eslint-disable @typescript-eslint/ban-ts-comment */",
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), [...head, tests].join("\n"));
  run("prettier", "--write", join(folder, name));
}

mkdirSync(join(openapi, "released"), { recursive: true });
keepContract();
keepTypeTests();
console.log(`The base line is ${version}.`);

/**
 * Derives from the hand-written contract what is committed on purpose: `src/schema.ts` (types, by openapi-typescript),
 * `src/contract.ts` (the contract without its prose, by which the sandbox checks what it is sent) and `src/operations.ts` (where each
 * operation is and who may call it, by which clients call). `--check` fails when they are stale.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "yichuang-contract-"));

function run(command, ...args) {
  const bin = join(root, "../../node_modules/.bin", command);
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

/** Leaves out what only people read. Below `properties` the keys are names, not keywords. */
function withoutProse(node, keysAreNames = false) {
  if (Array.isArray(node)) return node.map((entry) => withoutProse(entry));
  if (node === null || typeof node !== "object") return node;
  const prose = ["description", "summary", "example", "examples", "x-exchange"];
  const entries = Object.entries(node).filter(([key]) => keysAreNames || !prose.includes(key));
  const named = ["properties", "schemas", "responses", "parameters", "headers", "paths", "mapping"];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutProse(value, !keysAreNames && named.includes(key))]),
  );
}

const ANSWERS = { "application/json": "json", "*/*": "bytes", "text/event-stream": "stream", undefined: "nothing" };

/** One line an operation: all that a client must know to call it. */
function operationTable({ paths, components }) {
  const resolve = (parameter) => (parameter.$ref ? components.parameters[parameter.$ref.split("/").pop()] : parameter);
  const lines = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, security, parameters = [], responses }]) => {
      const open = security.some(({ bearer }) => !bearer);
      const roles = open ? [] : [...new Set(security.flatMap(({ bearer }) => bearer))];
      const keyed = parameters.some((parameter) => resolve(parameter).name === "Idempotency-Key");
      const success = responses["200"] ?? responses["201"] ?? responses["204"];
      const [mediaType] = Object.keys(
        (success.$ref ? components.responses[success.$ref.split("/").pop()] : success).content ?? {},
      );
      const answer = ANSWERS[mediaType];
      if (!answer) throw new Error(`${operationId} answers ${mediaType}, which clients do not know`);
      return `  ${operationId}: ${JSON.stringify({ method: method.toUpperCase(), path, roles, keyed, answer })},`;
    }),
  );
  return [
    "/** Generated from openapi.yaml by tools/generate.js; do not edit. */",
    'import type { operations } from "./schema.ts";',
    'import type { OperationEntry } from "./operation-entry.ts";',
    "",
    "/** Every operation of the contract by its id. */",
    "export const operationTable = {",
    ...lines,
    "} as const satisfies Record<keyof operations, OperationEntry>;",
    "",
  ].join("\n");
}

function generate() {
  const bundle = join(temporary, "openapi.json");
  run("redocly", "bundle", "--config", "redocly.yaml", "main", "-o", bundle);
  const types = join(temporary, "schema.ts");
  const flags = [
    "--default-non-nullable=false",
    "--root-types",
    "--root-types-no-schema-prefix",
    "-c",
    "ots.redocly.yaml",
  ];
  run("openapi-typescript", bundle, "-o", types, ...flags);
  const contract = withoutProse(JSON.parse(readFileSync(bundle, "utf8")));
  delete contract.components.examples;
  const table = join(temporary, "operations.ts");
  writeFileSync(table, operationTable(contract));
  run("prettier", "--config", "../../.prettierrc.json", "--write", table);
  return {
    "src/schema.ts": readFileSync(types, "utf8"),
    "src/contract.ts": [
      "/** Generated from openapi.yaml by tools/generate.js; do not edit. The contract without its prose. */",
      `export const contract: unknown = ${JSON.stringify(contract, null, 1)};`,
      "",
    ].join("\n"),
    "src/operations.ts": readFileSync(table, "utf8"),
  };
}

try {
  const files = generate();
  if (process.argv.includes("--check")) {
    const stale = Object.keys(files).filter((file) => readFileSync(join(root, file), "utf8") !== files[file]);
    if (stale.length) throw new Error(`stale: ${stale.join(", ")}; run npm run generate`);
  } else {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true });
}

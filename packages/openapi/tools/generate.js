/**
 * Derives from the hand-written contract what is committed on purpose: `src/schema.ts` (types, by openapi-typescript),
 * `src/contract.ts` (the contract without its prose, by which the sandbox checks what it is sent) and `src/operations.ts`,
 * `src/personal-operations.ts` and `src/staff-operations.ts` (where each operation is and what it takes, by which clients call).
 * `--check` fails when they are stale.
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

/** When a token goes along: a public operation may still say more to a known caller. */
function tokenOf(security) {
  const open = security.filter(({ bearer }) => !bearer).length;
  if (security.length > open) return open ? "maybe" : "always";
  return "never";
}

/** Of JSON: a page of a list, or a whole list that nothing else stands beside, or else one thing. */
function shapeOf({ properties = {} }) {
  if ("nextCursor" in properties) return "page";
  return Object.keys(properties).join() === "items" ? "list" : "json";
}

const STAFF = ["counter", "office", "supervisor"];

/** Tables of operations by who may call them, each with what it holds. What needs a token is loaded with the first such call. */
const TABLES = {
  public: "that anybody may call",
  personal: "of who is signed in or holds a ticket, but for those of staff",
  staff: "of staff alone",
};

/** One line an operation: all that a client must know to call it. See `operationOf`, which reads it. */
function operationTable({ paths, components }, audience) {
  const resolve = (node = {}, kind) => (node.$ref ? components[kind][node.$ref.split("/").pop()] : node);
  const isForStaff = ({ security }) =>
    security.length > 0 && security.every(({ bearer }) => bearer?.every((scope) => STAFF.includes(scope)));
  const audienceOf = (operation) =>
    tokenOf(operation.security) !== "always" ? "public" : isForStaff(operation) ? "staff" : "personal";
  const chosen = (methods) => Object.entries(methods).filter(([, operation]) => audienceOf(operation) === audience);
  const lines = Object.entries(paths).flatMap(([path, methods]) =>
    chosen(methods).map(([method, { operationId, security, parameters = [], requestBody, responses }]) => {
      const named = parameters.map((parameter) => resolve(parameter, "parameters"));
      const keyed = named.some(({ name }) => name === "Idempotency-Key");
      const body = resolve(requestBody, "requestBodies").content?.["application/json"];
      const takes = body ? "body" : named.some((parameter) => parameter.in === "query") ? "query" : "nothing";
      const success = resolve(responses["200"] ?? responses["201"] ?? responses["204"], "responses");
      const [[mediaType, { schema } = {}] = []] = Object.entries(success.content ?? {});
      const answer = ANSWERS[mediaType];
      if (!answer) throw new Error(`${operationId} answers ${mediaType}, which clients do not know`);
      const shape = answer === "json" ? shapeOf(resolve(schema, "schemas")) : answer;
      const words = [operationId, method.toUpperCase(), path, tokenOf(security), takes, shape];
      return [...words, ...(keyed ? ["keyed"] : [])].join(" ");
    }),
  );
  return [
    "/** Generated from openapi.yaml by tools/generate.js; do not edit. */",
    "",
    `/** The operations ${TABLES[audience]}, one a line; \`operationOf\` reads them. */`,
    `export const ${audience}Operations = \`\n${lines.join("\n")}\n\`;`,
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
  return {
    "src/schema.ts": readFileSync(types, "utf8"),
    "src/contract.ts": [
      "/** Generated from openapi.yaml by tools/generate.js; do not edit. The contract without its prose. */",
      `export const contract: unknown = ${JSON.stringify(contract, null, 1)};`,
      "",
    ].join("\n"),
    "src/operations.ts": operationTable(contract, "public"),
    "src/personal-operations.ts": operationTable(contract, "personal"),
    "src/staff-operations.ts": operationTable(contract, "staff"),
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

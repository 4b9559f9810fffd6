import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { allowOrigins } from "../../packages/openapi/src/sandbox/app/cors.ts";
import { problem } from "../../packages/openapi/src/sandbox/problem.ts";
import type { ProblemSlug } from "../../packages/openapi/src/sandbox/problem.ts";
import { closeObjects } from "./support/closed-schemas.ts";

type Json = Record<string, unknown>;
interface Media extends Json {
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
}
interface Message extends Json {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation extends Json {
  readonly operationId: string;
  readonly requestBody?: Message;
  readonly responses: Readonly<Record<string, Message>>;
}

const root = fileURLToPath(new URL("../../packages/openapi/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yichuang-contract-"));
after(() => rmSync(folder, { recursive: true }));

/** The hand-written contract with its examples in one piece, closed, so that an example cannot say what the contract does not. */
function bundled(): Json {
  const output = join(folder, "openapi.json");
  const redocly = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
  const args = [redocly, "bundle", "--config", "redocly.yaml", "main", "-o", output];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return closeObjects(JSON.parse(readFileSync(output, "utf8"))) as Json;
}

const document = bundled();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, "contract");

const escape = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

function at(reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, token) => (node as Json)[token], document);
}

function followed<T extends { readonly $ref?: string }>(node: T, pointer: string): { node: T; pointer: string } {
  return node.$ref === undefined ? { node, pointer } : { node: at(node.$ref) as T, pointer: node.$ref.slice(1) };
}

interface Place {
  readonly what: string;
  readonly media: Media;
  readonly pointer: string;
  readonly needsExample: boolean;
}

/** Every place of an operation where JSON is sent or answered. */
function placesOf(operation: Operation, pointer: string): Place[] {
  const messages: [what: string, message: Message, pointer: string, needsExample: boolean][] = [
    ...(operation.requestBody
      ? [["input", operation.requestBody, `${pointer}/requestBody`, true] as [string, Message, string, boolean]]
      : []),
    ...Object.entries(operation.responses).map(([status, message]): [string, Message, string, boolean] => [
      status,
      message,
      `${pointer}/responses/${status}`,
      /^2/.test(status),
    ]),
  ];
  return messages.flatMap(([what, message, where, needsExample]) => {
    const found = followed(message, where);
    return Object.entries(found.node.content ?? {})
      .filter(([type]) => /json$/.test(type))
      .map(([type, media]) => ({
        what: `${operation.operationId} ${what}`,
        media,
        pointer: `${found.pointer}/content/${escape(type)}`,
        needsExample,
      }));
  });
}

const paths = document["paths"] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const places = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) => placesOf(operation, `/paths/${escape(path)}/${method}`)),
);

function exchangeTags(node: unknown): unknown[] {
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "x-exchange" ? [value as unknown] : exchangeTags(value),
  );
}

describe("the contract", () => {
  it("has an example of every JSON body that is sent or answered in success", () => {
    const bare = places.filter(({ media, needsExample }) => needsExample && !Object.keys(media.examples ?? {}).length);
    assert.deepEqual(
      bare.map(({ what }) => what),
      [],
    );
    assert.ok(places.length > 80, "looked at the operations");
  });

  it("has only examples that are valid by its schemas and say nothing beyond them", () => {
    const faults = places.flatMap(({ what, media, pointer }) =>
      Object.entries(media.examples ?? {}).flatMap(([name, example]) => {
        const validate = ajv.compile({ $ref: `contract#${encodeURI(pointer)}/schema` });
        const { value } = followed(example, "").node;
        return validate(value) ? [] : [`${what} ${name}: ${ajv.errorsText(validate.errors)}`];
      }),
    );
    assert.deepEqual([...new Set(faults)], []);
  });

  it("names counterparts by item of GB/T 39046, column of an exchange table or field of the review interface", () => {
    const tags = exchangeTags(document);
    assert.ok(tags.length > 100);
    const form = /^(?:GB\/T 39046 (?:table \d+|6\.1|A\.\d)(?:: \S+)?|up_\w+\.\w+|review_interface\.\w+)$/;
    for (const tag of tags) {
      assert.ok(Array.isArray(tag) && tag.length > 0);
      for (const entry of tag as unknown[]) assert.match(String(entry), form);
    }
  });

  it("has an example of every problem type, with the status that goes with the type and the answer", () => {
    const types = new Set<string>();
    for (const { what, media } of places.filter(({ pointer }) => pointer.endsWith("problem+json"))) {
      for (const example of Object.values(media.examples ?? {})) {
        const { type, status, title } = followed(example, "").node.value as {
          type: string;
          status: number;
          title: string;
        };
        types.add(type);
        const thrown = problem(type.split("/").pop() as ProblemSlug);
        assert.deepEqual([status, title], [thrown.toResponse("", "en").status, thrown.message], what);
        if (!what.endsWith("default")) assert.equal(what.split(" ").pop(), String(status), `${what}: ${type}`);
      }
    }
    const { properties } = at("#/components/schemas/Problem") as { properties: { type: { enum: string[] } } };
    assert.deepEqual([...types].sort(), [...properties.type.enum].sort());
  });

  it("declares only headers that pages of other origins may read, but for those that are the browser's own", () => {
    const exposed = new Headers();
    allowOrigins(exposed);
    const readable = exposed.get("access-control-expose-headers")?.split(", ") ?? [];
    const declared = Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ responses }) =>
        Object.values(responses).flatMap((response) => Object.keys(followed(response, "").node["headers"] ?? {})),
      ),
    );
    const hidden = [...new Set(declared)].filter((name) => !readable.includes(name));
    assert.deepEqual(hidden.sort(), ["Cache-Control", "WWW-Authenticate"]);
  });

  it("describes every schema, operation, parameter and header", () => {
    const { schemas, parameters, headers } = document["components"] as Record<string, Record<string, Json>>;
    const named = Object.entries({ ...schemas, ...parameters, ...headers });
    const bare = named.filter(([, { description }]) => !description).map(([name]) => name);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    const own = operations.flatMap(({ operationId, parameters: list = [] }) =>
      (list as Json[]).filter((entry) => !entry["$ref"] && !entry["description"]).map(() => operationId),
    );
    assert.deepEqual([...bare, ...own], []);
    assert.deepEqual(
      operations
        .filter(({ summary }) => !/[\u4e00-\u9fff]/.test(String(summary)))
        .map(({ operationId }) => operationId),
      [],
    );
  });

  it("asks for an Idempotency-Key at POSTs only", () => {
    const keyed = Object.values(paths).flatMap((methods) =>
      Object.entries(methods).flatMap(([method, { operationId, parameters = [] }]) => {
        const names = (parameters as { $ref?: string; name?: string }[]).map((entry) => followed(entry, "").node.name);
        return names.includes("Idempotency-Key") ? [`${method} ${operationId}`] : [];
      }),
    );
    assert.ok(keyed.length > 10);
    assert.deepEqual(
      keyed.filter((entry) => !entry.startsWith("post ")),
      [],
    );
  });
});

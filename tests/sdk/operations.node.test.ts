import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { operationOf } from "@yichuang/openapi";
import type { OperationId } from "@yichuang/sdk";
import { publicOperations } from "../../packages/openapi/src/operations.ts";
import { personalOperations } from "../../packages/openapi/src/personal-operations.ts";
import { staffOperations } from "../../packages/openapi/src/staff-operations.ts";
import { contract } from "../../packages/openapi/src/contract.ts";
import { answering, clientOver, json, ROOT } from "./support.ts";

interface RawParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
}
interface RawOperation {
  readonly operationId: OperationId;
  readonly security: readonly { readonly bearer?: unknown }[];
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
const { paths, components } = contract as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, RawParameter>> };
};
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, raw]) => ({ path, method: method.toUpperCase(), ...raw })),
);

describe("the table of operations", () => {
  it("holds every operation of the contract, and those that need a token apart from what everybody loads", async () => {
    const lines = [publicOperations, personalOperations, staffOperations].map((text) => text.trim().split("\n"));
    const [everybodys = [], personal = [], ofStaff = []] = lines.map((table) =>
      table.map((line) => line.split(" ", 1)[0] ?? ""),
    );
    assert.deepEqual(
      [...everybodys, ...personal, ...ofStaff].sort(),
      operations.map(({ operationId }) => operationId).sort(),
    );
    assert(ofStaff.includes("acceptCase") && personal.includes("createDraft") && everybodys.includes("getGuide"));
    await assert.rejects(operationOf("getNothing" as OperationId), RangeError);
  });

  it("lets each be called where the contract says it is, with a token, a key and a body where it takes them", async () => {
    for (const { operationId, path, method, security, parameters = [], requestBody } of operations) {
      const platform = answering(json({ items: [] }, 200, { location: `${ROOT}/uploads/u1` }));
      const params = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "x"]));
      const takesJson = requestBody !== undefined && "application/json" in requestBody.content;
      const init: object = { params, ...(requestBody && { body: takesJson ? { a: 1 } : new Blob(["a"]) }) };
      await clientOver(platform).call(operationId, init);
      const [request] = platform.requests;
      const headers = request?.headers;
      const named = parameters.map(({ $ref, ...own }) =>
        $ref ? components.parameters[$ref.split("/").pop() ?? ""] : own,
      );
      const sent = [
        request?.method,
        request?.url,
        headers?.has("authorization"),
        headers?.has("idempotency-key"),
        headers?.get("content-type") === "application/json",
      ];
      const due = [
        method,
        ROOT + path.replace(/\{\w+\}/g, "x"),
        security.length > 0 && security.every(({ bearer }) => bearer),
        named.some((parameter) => parameter?.name === "Idempotency-Key"),
        takesJson,
      ];
      assert.deepEqual(sent, due, operationId);
    }
  });
});

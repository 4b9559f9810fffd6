import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

interface Schema {
  required?: string[];
  properties?: Record<string, unknown>;
}
interface Contract {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yichuang-diff-"));
const config = join(folder, "redocly.yaml");
const released = join(folder, "released.json");
after(() => rmSync(folder, { recursive: true }));

function redocly(...args: readonly string[]): { readonly status: number | null; readonly report: string } {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin/redocly"), args, {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, report: stdout + stderr };
}

cpSync(join(root, "packages/openapi/redocly.yaml"), config);
redocly("bundle", join(root, "packages/openapi/released/openapi.yaml"), "--config", config, "--output", released);

/** What the check says of the released contract with one change. */
function diffAfter(change: (contract: Contract) => void): { readonly breaking: boolean; readonly report: string } {
  const contract = JSON.parse(readFileSync(released, "utf8")) as Contract;
  change(contract);
  const revision = join(folder, "revision.json");
  writeFileSync(revision, JSON.stringify(contract));
  const { status, report } = redocly("diff", "--config", config, released, revision);
  return { breaking: status !== 0, report };
}

function schema(contract: Contract, name: string): Required<Schema> {
  const found = contract.components.schemas[name];
  assert(found?.properties && found.required, name);
  return found as Required<Schema>;
}

describe("a contract beside the released one", () => {
  it("passes as it is", () => {
    const { breaking, report } = diffAfter(() => undefined);
    assert(!breaking, report);
  });

  it("breaks when an answer loses a property", () => {
    const { breaking, report } = diffAfter((contract) => {
      const { properties, required } = schema(contract, "Receipt");
      delete properties["lookUpSecret"];
      required.splice(required.indexOf("lookUpSecret"), 1);
    });
    assert(breaking, report);
    assert.match(report, /property-removed/);
  });

  it("breaks when a request must name what it need not name before", () => {
    const { breaking, report } = diffAfter((contract) => {
      const { properties, required } = schema(contract, "ReviewInput");
      assert("text" in properties && !required.includes("text"));
      required.push("text");
    });
    assert(breaking, report);
    assert.match(report, /required-properties-added/);
  });

  it("breaks when an operation is gone", () => {
    const { breaking, report } = diffAfter(({ paths }) => {
      const path = Object.keys(paths).find((name) => paths[name]?.["delete"] !== undefined);
      assert(path !== undefined);
      delete paths[path]?.["delete"];
    });
    assert(breaking, report);
    assert.match(report, /operation-removed/);
  });

  it("grows by an optional member of a request and of an answer", () => {
    const { breaking, report } = diffAfter((contract) => {
      schema(contract, "ReviewInput").properties["mood"] = { type: "string", maxLength: 20 };
      schema(contract, "Receipt").properties["greeting"] = { type: "string", maxLength: 20 };
    });
    assert(!breaking, report);
    assert.match(report, /2 minor/);
  });
});

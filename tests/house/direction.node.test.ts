import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

// The one rule that is asked for needs no types, which would take as long as the whole of the lint.
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === "no-restricted-imports",
});

/** Messages of the direction rule for a module that imports this. */
async function complaints(filePath: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`export * from "${specifier}";\n`, { filePath });
  const found = result?.messages.filter(({ ruleId }) => ruleId === "no-restricted-imports") ?? [];
  return found.map(({ message }) => message);
}

const FORBIDDEN: readonly [file: string, specifier: string][] = [
  ["packages/openapi/src/index.ts", "@yichuang/sdk"],
  ["packages/openapi/src/index.ts", "../../components/src/index.ts"],
  ["packages/openapi/src/domain/index.ts", "../sandbox/index.ts"],
  ["packages/sdk/src/index.ts", "@yichuang/components"],
  ["packages/sdk/src/index.ts", "@yichuang/openapi/sandbox"],
  ["packages/components/src/index.ts", "@yichuang/openapi"],
  ["packages/components/src/index.ts", "../../openapi/src/index.ts"],
];

for (const [file, specifier] of FORBIDDEN)
  test(`lint refuses ${specifier} in ${file}`, async () => {
    assert.equal((await complaints(file, specifier)).length, 1);
  });

test("lint lets components use the sdk and the sdk use the contract", async () => {
  assert.deepEqual(await complaints("packages/components/src/index.ts", "@yichuang/sdk"), []);
  assert.deepEqual(await complaints("packages/sdk/src/index.ts", "@yichuang/openapi"), []);
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { compileSchema } from "../../../packages/components/src/form/core/compiled-schema.ts";
import "../../../packages/components/src/form/core/formats.ts";
import { validate } from "../../../packages/components/src/form/core/validate.ts";
import type { JsonSchema } from "../../../packages/components/src/form/core/types.ts";

interface Group {
  description: string;
  schema: JsonSchema | boolean;
  tests: { description: string; data: unknown; valid: boolean }[];
}

const FOLDER = new URL("./json-schema-test-suite/", import.meta.url);

/** A form's schema stands alone: nothing is fetched, and the meta-schema is not shipped to browsers. */
const NO_METASCHEMA = "needs the meta-schema, which a form does not have";

/** Groups that refer to the meta-schema, which is fetched in other validators. */
const usesMetaschema = (schema: unknown): boolean =>
  JSON.stringify(schema).includes('"$ref":"https://json-schema.org/draft/2020-12/schema"');

/** Where the verdict is another, by `file / group / test`, with the reason. One that passes fails here, so that the list stays true. */
const DIFFERENT: Readonly<Record<string, string>> = {
  "ref.json / order of evaluation: $id and $anchor and $ref / data is valid against first definition":
    "an $id beside a $ref with an $anchor of the same name is resolved against the wrong base; forms name parts by $defs",
};

const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith(".json"));

function verdict(schema: JsonSchema | boolean, data: unknown): boolean | string {
  const own = typeof schema === "boolean" ? { allOf: [schema] } : schema;
  try {
    const compiled = compileSchema(own);
    const strict = compiled.check(data).length === 0;
    const told = validate(compiled, data).length === 0;
    return strict === told ? strict : `the schema alone says ${strict}, the form says ${told}`;
  } catch (error) {
    return (error as Error).message.slice(0, 80);
  }
}

for (const folder of ["./", "./format/"]) {
  for (const file of filesOf(folder)) {
    const groups = JSON.parse(readFileSync(new URL(folder + file, FOLDER), "utf8")) as Group[];
    describe(`the test suite's ${folder.slice(2)}${file}`, () => {
      for (const { description, schema, tests } of groups) {
        if (usesMetaschema(schema)) {
          it(`${description}: ${NO_METASCHEMA}`, () => {
            assert.ok(tests.some(({ data, valid }) => verdict(schema, data) !== valid));
          });
          continue;
        }
        it(description, () => {
          for (const { description: name, data, valid } of tests) {
            const reason = DIFFERENT[`${file} / ${description} / ${name}`];
            if (reason === undefined) assert.equal(verdict(schema, data), valid, name);
            else assert.notEqual(verdict(schema, data), valid, `${name} passes now`);
          }
        });
      }
    });
  }
}

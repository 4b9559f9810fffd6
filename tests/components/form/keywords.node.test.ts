import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { KEYWORDS, unknownKeywords } from "../../../packages/components/src/form/core/keywords.ts";

const guide = readFileSync(new URL("../../../stories/guides/forms.mdx", import.meta.url), "utf8");
const table = guide.slice(guide.indexOf("## Keywords"), guide.indexOf("## Elements"));

/** Words that older drafts had, or that are ours: known, and not worth a row. */
const UNLISTED = [
  "definitions",
  "dependencies",
  "id",
  "$schema",
  "contentEncoding",
  "contentSchema",
  "$recursiveRef",
  "$recursiveAnchor",
  "i18n",
];

describe("the keywords of a form", () => {
  it("all stand in the guide's table", () => {
    const missing = Object.keys(KEYWORDS).filter((word) => !UNLISTED.includes(word) && !table.includes(`\`${word}\``));
    assert.deepEqual(missing, []);
  });

  it("are reported where the form does nothing with them, each once", () => {
    const schema = {
      properties: { title: { type: "string", madeUp: 1 }, madeUp: { "x-own": true, $dynamicRef: "#a" } },
      $defs: { a: { madeUp: 2, enum: [{ notAKeyword: 1 }] } },
    };
    assert.deepEqual(unknownKeywords(schema), ["madeUp", "$dynamicRef"]);
  });
});

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { renderPages } from "../../tools/reference/build.ts";
import { codeSets, trapsOf } from "../../tools/reference/codes.ts";
import { bundleContract, operationsOf, propertiesOf, termIn, termOf } from "../../tools/reference/contract.ts";
import { exchangeEntries, parseTarget, rowsByTable } from "../../tools/reference/exchange.ts";
import { markup } from "../../tools/reference/markup.ts";

const contract = bundleContract();
const schemas = Object.entries(contract.components.schemas);
const pages = Object.entries(renderPages(contract));

function declaredTargets(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "x-exchange" ? (value as string[]) : declaredTargets(value),
  );
}

describe("Chinese terms of the contract", () => {
  it("stand in every operation's summary", () => {
    const without = operationsOf(contract).filter(({ summary }) => termIn(summary) === undefined);
    assert.deepEqual(
      without.map(({ operationId }) => operationId),
      [],
    );
  });

  it("stand in the description of every named schema", () => {
    const without = schemas.filter(([, { description }]) => termIn(description) === undefined);
    assert.deepEqual(
      without.map(([name]) => name),
      [],
    );
  });

  it("are known of every property with a counterpart elsewhere", () => {
    const without = exchangeEntries(contract).filter(({ term }) => term === undefined);
    assert.deepEqual(
      without.map(({ property }) => property),
      [],
    );
  });

  it("are the first Chinese words, not the source of a rule nor the name of a word", () => {
    assert.equal(termIn("Decide (行政许可法 第三十四条) a case 办件, or not 不予."), "办件");
    assert.equal(termIn("Who acts for the applicant 经办人 / 代理人."), "经办人 / 代理人");
    assert.equal(termIn("A department or unit 部门（单位）."), "部门（单位）");
    assert.equal(termIn("Nothing of the kind."), undefined);
    assert.equal(
      termOf(contract, { type: "array", items: { $ref: "#/components/schemas/Audience" } }),
      termIn(contract.components.schemas.Audience?.description),
    );
  });
});

describe("the table of counterparts", () => {
  const entries = exchangeEntries(contract);

  it("leaves out nothing that the contract declares", () => {
    const rows = [...rowsByTable(entries).values()].flat();
    assert.equal(rows.length, declaredTargets(contract).length);
    assert.ok(rows.length > 100);
  });

  it("finds properties of anonymous objects and of entries", () => {
    const properties = propertiesOf({
      properties: { a: { properties: { b: {} } }, c: { items: { properties: { d: {} } } } },
    });
    assert.deepEqual(
      properties.map(({ path }) => path),
      ["a", "a.b", "c", "c[].d"],
    );
  });

  it("reads the three forms of a counterpart and refuses others", () => {
    assert.deepEqual(parseTarget("GB/T 39046 table 9: 满意度"), {
      side: "standard",
      table: "GB/T 39046 table 9",
      column: "满意度",
    });
    assert.deepEqual(parseTarget("GB/T 39046 A.5"), { side: "standard", table: "GB/T 39046 A.5" });
    assert.equal(parseTarget("up_pro_accept.project_no").side, "table");
    assert.equal(parseTarget("review_interface.pf").side, "interface");
    assert.throws(() => parseTarget("somewhere"));
  });
});

describe("the page of codes", () => {
  const page = pages.find(([name]) => name === "codes.html")?.[1] ?? "";

  it("marks every code that was not confirmed", () => {
    const unconfirmed = Object.values(codeSets).flatMap(({ dialects }) =>
      Object.values(dialects).flatMap((dialect) => dialect.unconfirmed ?? []),
    );
    assert.equal(page.match(/class="unconfirmed"/g)?.length, unconfirmed.length);
  });

  it("warns where two dialects run against each other", () => {
    const trapped = Object.entries(codeSets).filter(([, set]) => trapsOf(set).length > 0);
    assert.deepEqual(
      trapped.map(([name]) => name),
      ["satisfaction", "reviewChannel", "audience", "handling", "level", "materialNeed"],
    );
    const [satisfaction] = trapsOf(codeSets.satisfaction ?? assert.fail());
    assert.equal(satisfaction?.opposite, true);
    assert.deepEqual(
      satisfaction?.codes.map(({ code }) => code),
      ["1", "2", "4", "5"],
    );
    const [audience] = trapsOf(codeSets.audience ?? assert.fail());
    assert.equal(audience?.opposite, false);
    assert.deepEqual(
      audience?.codes.map(({ code, words }) => [code, ...words]),
      [
        ["5", "administrative_body", "unincorporated_enterprise"],
        ["6", "other_organization", "administrative_body"],
      ],
    );
  });
});

describe("the pages", () => {
  const anchors = new Map(
    pages.map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );

  for (const [name, html] of pages)
    it(`${name} asks nothing of other origins and runs nothing inline`, () => {
      const loaded = [...html.matchAll(/<(?:script|link|img|iframe)[^>]*? (?:src|href)="([^"]*)"/g)].map(
        ([, url]) => url,
      );
      assert.deepEqual(loaded, ["reference.css", "data:,", "reference.js"]);
      assert.doesNotMatch(html, /<script(?! src)|<style| style="| on\w+="/);
    });

  for (const [name, html] of pages)
    it(`${name} links only to what is there`, () => {
      const dead = [...html.matchAll(/href="([^"]*)"/g)]
        .map(([, href = ""]) => href)
        .filter((href) => {
          const [file = "", anchor] = href.split("#");
          const ids = anchors.get(file || name);
          if (ids) return anchor !== undefined && !ids.has(anchor);
          return !["reference.css", "data:,", "openapi.json", "sdk/index.html"].includes(file);
        });
      assert.deepEqual([...new Set(dead)], []);
    });

  for (const [name, html] of pages)
    it(`${name} names every anchor once`, () => {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });

  it("show every operation and every problem type", () => {
    for (const { operationId } of operationsOf(contract))
      assert.ok(anchors.get("index.html")?.has(operationId), operationId);
    for (const type of contract.components.schemas.Problem?.properties?.type?.enum ?? [])
      assert.ok(anchors.get("problems.html")?.has(String(type).split("/").pop()), String(type));
  });

  it("escape what the contract says", () => {
    assert.equal(markup`<p>${'<b> & "'}</p>`.text, "<p>&lt;b&gt; &amp; &quot;</p>");
  });

  it("have their documents in Storybook", () => {
    for (const document of ["contract", "exchange", "codes", "problems", "sdk"])
      assert.ok(existsSync(`stories/reference/${document}.mdx`), document);
  });
});

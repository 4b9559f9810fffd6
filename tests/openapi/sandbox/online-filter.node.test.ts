import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createItemFilters } from "../../../packages/openapi/src/sandbox/catalogue/catalogue-facets.ts";
import { buildCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";

const [web, mobile, post] = buildCatalogue().items;
assert.ok(web && mobile && post);
const channels = new Map([
  [web, ["window", "web"]],
  [mobile, ["window", "mobile"]],
  [post, ["window", "post"]],
]);
const filters = createItemFilters({ kindOf: () => "single", channelsOf: (item) => channels.get(item) ?? [] });
const found = [web, mobile, post];

describe("items that can be applied for online", () => {
  it("are those on the web and those with a phone", () => {
    assert.deepEqual(
      found.filter((item) => filters.fits(item, { online: true })),
      [web, mobile],
    );
    assert.deepEqual(
      found.filter((item) => filters.fits(item, { online: false })),
      [post],
    );
    assert.equal(found.filter((item) => filters.fits(item, {})).length, 3);
  });

  it("are counted once, whatever their channels", () => {
    assert.deepEqual(filters.facets(found, {}).online, [
      { value: "true", count: 2 },
      { value: "false", count: 1 },
    ]);
  });
});

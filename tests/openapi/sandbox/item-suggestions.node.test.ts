import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ItemPage, Language } from "@yichuang/openapi";
import { createSandbox } from "@yichuang/openapi/sandbox";

const sandbox = createSandbox();

async function items(query: Record<string, string>, lang: Language = "zh-CN"): Promise<ItemPage> {
  const address = `https://sandbox.example/items?${new URLSearchParams(query).toString()}`;
  const response = await sandbox.fetch(new Request(address, { headers: { "accept-language": lang } }));
  assert.equal(response.status, 200);
  return (await response.json()) as ItemPage;
}

describe("what the platform suggests when no item is found", () => {
  it("is words that find items, as many as it says", async () => {
    for (const [q, first, lang] of [
      ["洁浑", "结婚", "zh-CN"],
      ["潜水艇驾驶证", "驾驶证", "zh-CN"],
      ["jiehn", "结婚", "zh-CN"],
      ["mariage registrtion", "marriage registration", "en"],
    ] as const) {
      const { total, suggestions } = await items({ q }, lang);
      assert.equal(total, 0, q);
      assert.equal(suggestions?.words[0]?.text, first);
      for (const { text, count } of suggestions.words)
        assert.equal((await items({ q: text }, lang)).total, count, text);
    }
  });

  it("keeps to the filters of the call", async () => {
    const filters = { audience: "enterprise" };
    const { suggestions } = await items({ q: "jiehn", ...filters });
    assert.ok(suggestions && suggestions.words.length > 0);
    assert.ok(!suggestions.words.some(({ text }) => text === "结婚"));
    for (const { text, count } of suggestions.words) assert.equal((await items({ q: text, ...filters })).total, count);
  });

  it("is the filters that hide what the words find, with what each hides", async () => {
    const { total, suggestions } = await items({ q: "结婚登记", audience: "enterprise", maxVisits: "9" });
    assert.equal(total, 0);
    assert.deepEqual(suggestions?.words, []);
    assert.deepEqual(
      suggestions.without.map(({ filter }) => filter),
      ["audience"],
    );
    assert.equal((await items({ q: "结婚登记", maxVisits: "9" })).total, suggestions.without[0]?.count);
  });

  it("never names a filter that the call does not have", async () => {
    const { suggestions } = await items({ window: "GAZY", theme: "marriage", department: "taxation" });
    assert.ok(suggestions);
    for (const { filter } of suggestions.without) assert.ok(["window", "theme", "department"].includes(filter));
  });

  it("is empty for what is like nothing, and absent where something was found", async () => {
    assert.deepEqual((await items({ q: "zzzzzz" })).suggestions, { words: [], without: [] });
    assert.equal((await items({ q: "结婚" })).suggestions, undefined);
  });
});

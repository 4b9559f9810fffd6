import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nearWords } from "@yichuang/openapi/domain";
import type { SearchFields } from "@yichuang/openapi/domain";

const entry = (name: string, pinyin: string, popularity = 0): SearchFields => ({
  name,
  aliases: [],
  pinyin,
  initials: "",
  popularity,
});

const entries = [
  entry("结婚登记", "jie hun deng ji", 9),
  entry("节能审查", "jie neng shen cha", 1),
  entry("营业执照补领", "ying ye zhi zhao bu ling", 5),
  entry("驾驶证换证", "jia shi zheng huan zheng", 3),
  entry("Marriage registration", "jie hun deng ji", 9),
];

const HEARD: Readonly<Record<string, string>> = { 洁: "jie", 浑: "hun", 银: "yin", 叶: "ye", 执: "zhi", 照: "zhao" };
const near = (query: string) =>
  nearWords(query, entries, (word) => [...word].map((character) => HEARD[character] ?? "?"));

describe("words near a query that finds nothing", () => {
  it("sound alike, though no character is the same", () => {
    assert.deepEqual(near("洁浑"), ["结婚"]);
  });

  it("sound alike to an ear that does not part n from ng", () => {
    assert.deepEqual(near("银叶执照")[0], "营业执照");
  });

  it("are the characters behind pinyin but for a letter, the most used first", () => {
    assert.deepEqual(near("jiehn").slice(0, 1), ["结婚"]);
    assert.deepEqual(near("jieheng"), ["节能"]);
  });

  it("are the longest parts that are known, and not the parts of those", () => {
    assert.deepEqual(near("潜水艇驾驶证"), ["驾驶证"]);
    assert.deepEqual(near("驾驶证补领"), ["驾驶证", "补领"]);
  });

  it("are foreign words but for a letter, each of several", () => {
    assert.deepEqual(near("mariage"), ["marriage"]);
    assert.deepEqual(near("registrtion of mariage"), ["registration marriage"]);
  });

  it("are none for what is like nothing, is too short, or is nothing", () => {
    for (const query of ["zzzzzz", "婚", "qq", "", "，。"]) assert.deepEqual(near(query), [], query);
  });
});

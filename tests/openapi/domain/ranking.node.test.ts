import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { normalizeQuery, rank, scoreMatch } from "@yichuang/openapi/domain";
import type { SearchFields } from "@yichuang/openapi/domain";

function item(name: string, pinyin: string, more: Partial<SearchFields> = {}): SearchFields {
  const initials = pinyin
    .split(" ")
    .map((syllable) => syllable.charAt(0))
    .join("");
  return { name, pinyin, initials, aliases: [], popularity: 0, ...more };
}

const licence = item("营业执照补领", "ying ye zhi zhao bu ling", { department: "市场监督管理局", popularity: 5 });
const shop = item("个体工商户设立登记", "ge ti gong shang hu she li deng ji", {
  aliases: ["开店", "办营业执照"],
  department: "市场监督管理局",
  popularity: 9,
});
const company = item("公司设立登记", "gong si she li deng ji", { aliases: ["开公司"], popularity: 8 });
const change = item("公司住所变更登记", "gong si zhu suo bian geng deng ji", { popularity: 3 });
const food = item("食品经营许可（新办）", "shi pin jing ying xu ke （ xin ban ）", { popularity: 7 });
const pharmacy = item("开办药品零售企业许可", "kai ban yao pin ling shou qi ye xu ke", { popularity: 99 });
const etc = item("ETC 发行服务", "ETC fa xing fu wu");
const all = [pharmacy, change, food, company, shop, licence, etc];

const names = (query: string): string[] => rank(query, all).map((found) => found.entry.name);

function marked(query: string, fields: SearchFields): string {
  const match = scoreMatch(query, fields);
  if (!match) return "";
  return match.ranges.map(({ start, end }) => fields.name.slice(start, end)).join("|");
}

describe("finding by Chinese", () => {
  it("finds what people call it", () => {
    assert.equal(names("开店")[0], shop.name);
    assert.equal(names("开公司")[0], company.name);
  });

  it("puts the name before the alias and exact before part", () => {
    assert.deepEqual(names("营业执照"), [licence.name, shop.name]);
    assert.equal(names("公司设立登记")[0], company.name);
    assert.ok((scoreMatch("公司设立登记", company)?.score ?? 0) > (scoreMatch("公司设立", company)?.score ?? 0));
    assert.ok((scoreMatch("公司设立", company)?.score ?? 0) > (scoreMatch("设立登记", company)?.score ?? 0));
  });

  it("finds characters in order and marks them", () => {
    assert.equal(names("公司变更")[0], change.name);
    assert.equal(marked("公司变更", change), "公司|变更");
    assert.equal(marked("设立登记", company), "设立登记");
    assert.equal(marked("许可新办", food), "许可|新办");
  });

  it("tolerates one wrong, one extra and one missing character", () => {
    assert.equal(names("营业执找")[0], licence.name);
    assert.equal(marked("营业执找", licence), "营业执");
    assert.equal(names("食品的经营许可")[0], food.name);
    assert.equal(names("食经营许可")[0], food.name);
    assert.equal(names("登记公司")[0], company.name);
  });

  it("does not guess for two characters or nonsense", () => {
    assert.deepEqual(names("营丫"), []);
    assert.deepEqual(names("天外飞仙"), []);
    assert.deepEqual(names("xqzv"), []);
  });

  it("wants every word", () => {
    assert.deepEqual(names("公司 变更"), [change.name]);
    assert.deepEqual(names("变更，公司"), [change.name]);
    assert.deepEqual(names("市场监督 补领"), [licence.name]);
    assert.deepEqual(names("公司 执照"), []);
  });
});

describe("finding by pinyin", () => {
  it("finds full pinyin with and without spaces, in any case and width", () => {
    for (const query of ["yingyezhizhao", "ying ye zhi zhao", "YingYeZhiZhao", "ｙｉｎｇｙｅ ｚｈｉｚｈａｏ"]) {
      assert.equal(names(query)[0], licence.name, query);
    }
    assert.equal(marked("yingyezhizhao", licence), "营业执照");
    assert.equal(marked("zhizhao", licence), "执照");
    assert.equal(marked("xinban", food), "新办");
  });

  it("finds while it is being typed, from the beginning of a syllable only", () => {
    assert.equal(names("yingyezhizh")[0], licence.name);
    assert.equal(scoreMatch("ingye", licence), undefined);
  });

  it("finds pinyin that comes without spaces", () => {
    const joined = { ...licence, pinyin: "yingyezhizhaobuling" };
    assert.ok(scoreMatch("zhizhao", joined));
    assert.equal(marked("zhizhao", joined), "");
  });

  it("finds initials", () => {
    assert.equal(names("yyzz")[0], licence.name);
    assert.equal(names("YYZZ")[0], licence.name);
    assert.equal(marked("yyzz", licence), "营业执照");
    assert.equal(names("gssldj")[0], company.name);
  });

  it("tolerates one letter wrong, missing, too many or swapped", () => {
    for (const query of ["yingyezhizhap", "yingyezizhao", "yingyezhhizhao", "yingeyzhizhao"]) {
      assert.equal(names(query)[0], licence.name, query);
    }
    assert.equal(marked("yingyezizhao", licence), "营业执照");
    assert.ok((scoreMatch("zhizhao", licence)?.score ?? 0) > (scoreMatch("zhizhxo", licence)?.score ?? 0));
  });

  it("does not guess for short pinyin, for two letters wrong or another first letter", () => {
    assert.deepEqual(names("kaibn"), []);
    assert.deepEqual(names("yingyezizhap"), []);
    assert.deepEqual(names("xhizhao"), []);
  });

  it("finds Latin letters in a name whatever their case", () => {
    assert.equal(names("etc")[0], etc.name);
    assert.equal(marked("etc", etc), "ETC");
  });
});

describe("finding by sound", () => {
  const SOUNDS: Readonly<Record<string, string>> = {
    赢业职找: "ying ye zhi zhao",
    公斯: "gong si",
    工斯: "gong si",
    营业执照: "ying ye zhi zhao",
  };
  const sounds = (word: string): string[] => (SOUNDS[word] ?? "").split(" ");

  it("finds and marks what sounds alike", () => {
    assert.deepEqual(names("赢业职找"), []);
    const [first] = rank("赢业职找", all, sounds);
    assert.equal(first?.entry.name, licence.name);
    assert.deepEqual(first.ranges, [{ start: 0, end: 4 }]);
  });

  it("wants one of two characters right", () => {
    assert.ok(scoreMatch("公斯", company, sounds));
    assert.equal(scoreMatch("工斯", company, sounds), undefined);
  });

  it("never puts a sound before the characters themselves", () => {
    assert.deepEqual(scoreMatch("营业执照", licence, sounds), scoreMatch("营业执照", licence));
  });
});

describe("order", () => {
  it("follows the strength of the match", () => {
    const base = { aliases: [], pinyin: "", initials: "", popularity: 0 };
    const entries = [
      { ...base, name: "丁", initials: "ab" },
      { ...base, name: "丙", pinyin: "ab" },
      { ...base, name: "x", aliases: ["ab"] },
      { ...base, name: "xaby" },
      { ...base, name: "abx" },
      { ...base, name: "ab" },
    ];
    assert.deepEqual(
      rank("ab", entries).map((found) => found.entry),
      [...entries].reverse(),
    );
  });

  it("breaks ties by popularity, then by the shorter name", () => {
    const name = (text: string, popularity: number) => item(text, "", { popularity });
    const entries = [name("养老保险转移接续", 1), name("养老保险转移", 1), name("养老保险关系变更登记", 4)];
    assert.deepEqual(
      rank("养老保险", entries).map((found) => found.entry.name),
      ["养老保险关系变更登记", "养老保险转移", "养老保险转移接续"],
    );
  });

  it("gives everything by popularity when nothing is asked, and changes nothing it is given", () => {
    const before = [...all];
    assert.equal(names(" ，")[0], pharmacy.name);
    assert.equal(names("").length, all.length);
    assert.deepEqual(all, before);
    assert.equal(scoreMatch("？", shop), undefined);
  });

  it("normalises a query", () => {
    assert.equal(normalizeQuery("　“ＡＢＣ”、营业  执照！"), "abc 营业 执照");
  });
});

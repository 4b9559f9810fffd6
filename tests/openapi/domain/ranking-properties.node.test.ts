import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rank, scoreMatch } from "@yichuang/openapi/domain";
import type { SearchFields } from "@yichuang/openapi/domain";
import fc from "fast-check";

const SYLLABLES: Readonly<Record<string, string>> = {
  公: "gong",
  工: "gong",
  司: "si",
  设: "she",
  立: "li",
  登: "deng",
  记: "ji",
  户: "hu",
  互: "hu",
  落: "luo",
};
const sounds = (word: string): string[] => [...word].map((mark) => SYLLABLES[mark] ?? mark);

const name = fc
  .array(fc.constantFrom(...Object.keys(SYLLABLES)), { minLength: 2, maxLength: 9 })
  .map((marks) => marks.join(""));

const fields = fc.record({ name, popularity: fc.nat(5) }).map(({ name: text, popularity }): SearchFields => ({
  name: text,
  aliases: [],
  pinyin: sounds(text).join(" "),
  initials: sounds(text)
    .map((sound) => sound.charAt(0))
    .join(""),
  popularity,
}));
const query = fc.oneof(name, fc.string({ maxLength: 12 }), fc.stringMatching(/^[a-z]{1,12}$/));

describe("the ranking, over generated names", () => {
  it("is the same in whatever order the items come", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fields, { maxLength: 12, selector: (entry) => entry.name }),
        query,
        (entries, asked) => {
          const found = (list: readonly SearchFields[]) => rank(asked, list, sounds).map(({ entry }) => entry.name);
          assert.deepEqual(found([...entries].reverse()), found(entries));
        },
      ),
    );
  });

  it("finds every item by its name, its pinyin and its initials, and the name best of all", () => {
    fc.assert(
      fc.property(fields, (entry) => {
        const byName = scoreMatch(entry.name, entry, sounds)?.score ?? 0;
        for (const other of [entry.pinyin, entry.pinyin.replace(/ /g, ""), entry.initials]) {
          const score = scoreMatch(other, entry, sounds)?.score ?? 0;
          assert.ok(score > 0 && score < byName, other);
        }
      }),
    );
  });

  it("finds every item by a word that sounds like its name", () => {
    const heard = (text: string): string => text.replace(/公/g, "工").replace(/户/g, "互");
    fc.assert(
      fc.property(
        fields.filter((entry) => entry.name.length > 2),
        (entry) => assert.ok(scoreMatch(heard(entry.name), entry, sounds)),
      ),
    );
  });

  it("marks stretches inside the name, in order and apart", () => {
    fc.assert(
      fc.property(fields, query, (entry, asked) => {
        let at = -1;
        for (const { start, end } of scoreMatch(asked, entry, sounds)?.ranges ?? []) {
          assert.ok(start > at && end > start && end <= entry.name.length);
          at = end;
        }
      }),
    );
  });

  it("puts the more used of two equal matches first", () => {
    fc.assert(
      fc.property(fields, fc.nat(9), fc.nat(9), (entry, one, other) => {
        fc.pre(one !== other);
        const found = rank(entry.name, [
          { ...entry, popularity: one },
          { ...entry, popularity: other },
        ]);
        assert.equal(found[0]?.entry.popularity, Math.max(one, other));
      }),
    );
  });
});

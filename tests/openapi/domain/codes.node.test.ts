import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeTables, fromCode, toCode } from "@yichuang/openapi/domain";
import type { CodeTable } from "@yichuang/openapi/domain";

describe("code tables", () => {
  it("come back from every code they write", () => {
    for (const [set, entry] of Object.entries<CodeTable>(codeTables)) {
      assert.ok(entry.dialects[entry.preferred], set);
      for (const [name, dialect] of Object.entries(entry.dialects)) {
        for (const word of Object.keys(dialect.codes)) {
          const code = toCode(set as "level", word as "county", name as "gb39046");
          assert.ok(code !== undefined && code !== "", `${set} ${name} ${word}`);
          assert.equal(fromCode(set as "level", code, name as "gb39046"), word, `${set} ${name} ${word}`);
        }
        const codes = Object.values(dialect.codes).flat();
        assert.equal(new Set(codes).size, codes.length, `${set} ${name} writes two words alike`);
      }
    }
  });

  it("have no word for an unknown code and no code for an unknown word", () => {
    assert.equal(fromCode("satisfaction", "6"), undefined);
    assert.equal(fromCode("satisfaction", ""), undefined);
    assert.equal(fromCode("itemType", "99"), undefined);
    assert.equal(toCode("certificateType", "uscc"), undefined);
    assert.equal(toCode("certificateType", "residence_permit"), undefined);
  });

  it("know their words and dialects by type", () => {
    // @ts-expect-error no such word
    assert.equal(toCode("satisfaction", "fine"), undefined);
    // @ts-expect-error no such dialect
    assert.equal(toCode("satisfaction", "satisfied", "zhejiang"), undefined);
  });
});

describe("traps of the code sets", () => {
  it("satisfaction runs in opposite directions", () => {
    assert.equal(toCode("satisfaction", "very_satisfied"), "1");
    assert.equal(toCode("satisfaction", "very_satisfied", "national_interface"), "5");
    assert.equal(fromCode("satisfaction", 2), "satisfied");
    assert.equal(fromCode("satisfaction", 2, "national_interface"), "dissatisfied");
    assert.equal(fromCode("satisfaction", 3), fromCode("satisfaction", 3, "national_interface"));
  });

  it("audience 5 and 6 are different bodies", () => {
    assert.equal(fromCode("audience", 5), "administrative_body");
    assert.equal(fromCode("audience", 5, "national_interface"), "unincorporated_enterprise");
    assert.equal(fromCode("audience", 6), "other_organization");
    assert.equal(fromCode("audience", 6, "national_interface"), "administrative_body");
    assert.equal(fromCode("audience", 7, "national_interface"), "other_organization");
    assert.equal(toCode("audience", "other_organization", "national_interface"), "9");
    assert.equal(toCode("audience", "unincorporated_enterprise"), undefined);
  });

  it("handling kinds are swapped in one dialect", () => {
    assert.equal(toCode("handling", "immediate"), "1");
    assert.equal(toCode("handling", "commitment", "zhejiang"), "1");
    assert.equal(fromCode("handling", 1, "zhejiang"), "commitment");
  });

  it("channel 6 is telephone in one dialect and SMS in another, whose 7 is no channel at all", () => {
    assert.equal(fromCode("reviewChannel", 6, "national_interface"), "phone");
    assert.equal(fromCode("reviewChannel", 6, "sms_six"), "sms");
    assert.equal(fromCode("reviewChannel", 7, "national_interface"), "sms");
    assert.equal(fromCode("reviewChannel", 7, "sms_six"), undefined);
    assert.equal(toCode("reviewChannel", "phone", "sms_six"), undefined);
    assert.equal(toCode("reviewChannel", "web"), "PC端");
  });

  it("material need starts at 1 or at 0", () => {
    assert.equal(fromCode("materialNeed", 1), "required");
    assert.equal(fromCode("materialNeed", 1, "zero_based"), "optional");
    assert.equal(fromCode("materialNeed", 0), undefined);
    assert.equal(fromCode("materialNeed", 3, "zero_based"), undefined);
  });

  it("item types, levels and units keep the codes of their tables", () => {
    assert.equal(toCode("itemType", "administrative_license"), "01");
    assert.equal(toCode("itemType", "public_service"), "20");
    assert.equal(fromCode("itemType", "11", "local_eleven"), "public_service");
    assert.equal(toCode("level", "county"), "4");
    assert.equal(fromCode("level", 6), "village");
    assert.equal(fromCode("level", 6, "graded_six"), "graded");
    assert.equal(toCode("durationUnit", "working_day"), "1");
    assert.equal(toCode("certificateType", "resident_id"), "111");
    assert.equal(toCode("certificateType", "resident_id", "guangdong"), "10");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkCertificate,
  checkHongKongMacaoPermit,
  checkMobile,
  checkPassport,
  checkPermanentResidentCard,
  checkResidencePermit,
  checkResidentId,
  checkTaiwanPermit,
  checkUscc,
  normalizeIdentity,
} from "@yichuang/openapi/domain";

/** ISO 7064 MOD 11-2 by its recursive form, which shares nothing with the table of weights. */
function withCheck(first17: string): string {
  let product = 0;
  for (const digit of first17) product = ((product + Number(digit)) * 2) % 11;
  const check = (12 - product) % 11;
  return first17 + (check === 10 ? "X" : String(check));
}

describe("resident identity numbers", () => {
  it("accepts the two samples of the standard and reads what they say", () => {
    assert.deepEqual(checkResidentId("11010519491231002X"), {
      valid: true,
      value: "11010519491231002X",
      areaCode: "110105",
      birthDate: "1949-12-31",
      sex: "female",
    });
    const second = checkResidentId("440524188001010014");
    assert.ok(second.valid);
    assert.deepEqual([second.birthDate, second.sex], ["1880-01-01", "male"]);
    assert.equal(withCheck("44052418800101001"), "440524188001010014");
  });

  it("accepts lower case, full width and spaces", () => {
    assert.equal(checkResidentId(" １１０１０５ 19491231 002ｘ ").valid, true);
    assert.equal(normalizeIdentity("６１０３-01ｘ\u3000\u200B9"), "610301X9");
  });

  it("names the right check character when it is wrong", () => {
    assert.deepEqual(checkResidentId("110105194912310021"), {
      valid: false,
      reason: "check_character",
      position: 18,
      expected: "X",
    });
  });

  it("finds every single wrong digit and every swap of neighbours", () => {
    const number = withCheck("61070319900307123");
    for (let at = 0; at < 17; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = number.slice(0, at) + String(digit) + number.slice(at + 1);
        if (wrong !== number) assert.equal(checkResidentId(wrong).valid, false, wrong);
      }
      const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
      if (swapped !== number) assert.equal(checkResidentId(swapped).valid, false, swapped);
    }
  });

  it("says where and why a number fails", () => {
    const reasons: [string, string, number | undefined][] = [
      ["", "length", undefined],
      ["110105491231002", "length", undefined],
      ["1101051949123100X2", "characters", 17],
      ["1101O519491231002X", "characters", 5],
      [withCheck("99010519491231002"), "area", 1],
      [withCheck("81000019900307123"), "area", 1],
      [withCheck("61070319900230123"), "birth_date", 7],
      [withCheck("61070319901301123"), "birth_date", 7],
    ];
    for (const [value, reason, position] of reasons) {
      const result = checkResidentId(value);
      assert.ok(!result.valid, value);
      assert.deepEqual([result.reason, result.position], [reason, position], value);
    }
  });

  it("knows leap days", () => {
    assert.equal(checkResidentId(withCheck("61070320000229123")).valid, true);
    assert.equal(checkResidentId(withCheck("61070319000229123")).valid, false);
  });
});

describe("unified social credit codes", () => {
  const samples = [
    "11370800MB28559184",
    "11370881004339634T",
    "11370828553372795B",
    "11370883MB2857374H",
    "113708000043121241",
    "115113010833722043",
    "11511301008778183N",
    "12441500196720244T",
    "91350100M000100Y43",
    "91110000600037341L",
  ];

  it("accepts all ten public samples", () => {
    for (const sample of samples) assert.equal(checkUscc(sample).valid, true, sample);
    assert.deepEqual(checkUscc("11370800mb28559184"), {
      valid: true,
      value: "11370800MB28559184",
      areaCode: "370800",
    });
  });

  it("finds every single wrong character", () => {
    const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    for (let at = 0; at < 18; at += 1) {
      for (const mark of alphabet) {
        const sample = "91350100M000100Y43";
        const wrong = sample.slice(0, at) + mark + sample.slice(at + 1);
        if (wrong !== sample) assert.equal(checkUscc(wrong).valid, false, wrong);
      }
    }
  });

  it("says what was probably meant by a letter that codes do not have", () => {
    assert.deepEqual(checkUscc("9135O100M000100Y43"), {
      valid: false,
      reason: "characters",
      position: 5,
      expected: "0",
    });
    assert.deepEqual(checkUscc("91350100M000100-43"), { valid: false, reason: "length", expected: "18" });
    assert.deepEqual(checkUscc("91A50100M000100Y43"), { valid: false, reason: "area", position: 3 });
    assert.deepEqual(checkUscc("91350100M000100Y44"), {
      valid: false,
      reason: "check_character",
      position: 18,
      expected: "3",
    });
  });
});

describe("other certificates", () => {
  it("accepts permanent-resident cards old and new", () => {
    const fresh = withCheck("91105191990030712");
    assert.deepEqual(checkPermanentResidentCard("abc110199003071"), {
      valid: true,
      value: "ABC110199003071",
      form: "old",
    });
    assert.deepEqual(checkPermanentResidentCard(fresh), { valid: true, value: fresh, form: "new" });
    assert.deepEqual(checkPermanentResidentCard("AB1110199003071"), {
      valid: false,
      reason: "characters",
      position: 3,
    });
    assert.deepEqual(checkPermanentResidentCard(withCheck("81105191990030712")), {
      valid: false,
      reason: "prefix",
      position: 1,
      expected: "9",
    });
  });

  it("accepts residence permits of the three areas and no others", () => {
    for (const area of ["810000", "820000", "830000"]) {
      assert.equal(checkResidencePermit(withCheck(`${area}19900307123`)).valid, true, area);
    }
    assert.equal(checkResidencePermit(withCheck("81000119900307123")).valid, false);
    assert.equal(checkResidencePermit("11010519491231002X").valid, false);
  });

  it("is lenient with permits and passports", () => {
    assert.equal(checkHongKongMacaoPermit("h12345678").valid, true);
    assert.equal(checkHongKongMacaoPermit("M1234567801").valid, true);
    assert.deepEqual(checkHongKongMacaoPermit("K12345678"), { valid: false, reason: "prefix", position: 1 });
    assert.deepEqual(checkHongKongMacaoPermit("H1234567"), { valid: false, reason: "length", expected: "9/11" });
    assert.equal(checkTaiwanPermit("12345678").valid, true);
    assert.equal(checkTaiwanPermit("1234567801").valid, true);
    assert.equal(checkTaiwanPermit("123456789").valid, false);
    assert.equal(checkPassport("e12345678").valid, true);
    assert.deepEqual(checkPassport("E1234_678"), { valid: false, reason: "characters", position: 6 });
  });

  it("accepts mobile numbers with and without the country code", () => {
    assert.deepEqual(checkMobile("+86 138-0000-0000"), { valid: true, value: "13800000000" });
    assert.equal(checkMobile("１３８００００００００").valid, true);
    assert.deepEqual(checkMobile("12800000000"), { valid: false, reason: "prefix", position: 2 });
    assert.deepEqual(checkMobile("1380000000"), { valid: false, reason: "length", expected: "11" });
  });

  it("dispatches by certificate type", () => {
    assert.equal(checkCertificate("resident_id", "11010519491231002X").valid, true);
    assert.equal(checkCertificate("uscc", "91350100M000100Y43").valid, true);
    assert.equal(checkCertificate("residence_permit", "11010519491231002X").valid, false);
    assert.equal(checkCertificate("officer_id", "军字第1234567号").valid, true);
    assert.deepEqual(checkCertificate("other", "  "), { valid: false, reason: "length", expected: "1-50" });
  });
});

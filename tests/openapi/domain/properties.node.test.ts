import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  addDays,
  checkCertificate,
  checkMobile,
  checkPermanentResidentCard,
  checkResidencePermit,
  checkResidentId,
  checkUscc,
  dueDate,
  maskFreeText,
  maskMobile,
  maskName,
  maskResidentId,
  maskUscc,
  normalizeIdentity,
  remaining,
} from "@yichuang/openapi/domain";
import type { IdentityCheck } from "@yichuang/openapi/domain";
import fc from "fast-check";
import { official } from "./calendars.ts";

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));

/** A day within the published calendar, far enough from its end for any limit below. */
const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays("2025-01-02", days));
const birth = fc.integer({ min: 0, max: 55_000 }).map((days) => addDays("1875-01-01", days).replaceAll("-", ""));

/** ISO 7064 MOD 11-2 by its recursive form, which shares nothing with a table of weights. */
function mod11(first17: string): string {
  let product = 0;
  for (const digit of first17) product = ((product + Number(digit)) * 2) % 11;
  const check = (12 - product) % 11;
  return first17 + (check === 10 ? "X" : String(check));
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** ISO 7064 MOD 31-3 as GB 32100 has it, by Horner's rule from the right. */
function mod31(first17: string): string {
  const sum = [...first17].reduceRight((after, mark) => (after * 3 + ALPHABET.indexOf(mark)) % 31, 0);
  return first17 + ALPHABET.charAt((31 - sum) % 31);
}

const province = fc.constantFrom("11", "15", "23", "37", "46", "54", "61", "65", "71");
const residentId = fc.tuple(province, digits(4), birth, digits(3)).map((parts) => mod11(parts.join("")));
const permit = fc
  .tuple(fc.constantFrom("810000", "820000", "830000"), birth, digits(3))
  .map((parts) => mod11(parts.join("")));
const newCard = digits(16).map((rest) => mod11(`9${rest}`));
const letters = fc.array(fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"), { minLength: 3, maxLength: 3 });
const oldCard = fc.tuple(letters, digits(12)).map(([head, rest]) => head.join("") + rest);
const word = (length: number) => fc.array(fc.constantFrom(...ALPHABET), { minLength: length, maxLength: length });
const uscc = fc
  .tuple(word(2), digits(6), word(9))
  .map(([head, area, body]) => mod31(head.join("") + area + body.join("")));
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`);

/** A number as people type it: full width, lower case, spaces, hyphens and invisible marks between. */
const typed = (number: fc.Arbitrary<string>) =>
  number.chain((plain) => {
    const mark = fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom("", "", "", " ", "-", "\u3000", "\u200B", "–"));
    return fc.array(mark, { minLength: plain.length, maxLength: plain.length }).map((ways) => {
      const marks = [...plain].map((char, at) => {
        const [wide, lower, after] = ways[at] ?? [false, false, ""];
        const cased = lower ? char.toLowerCase() : char;
        return (wide ? String.fromCharCode(cased.charCodeAt(0) + 0xfee0) : cased) + after;
      });
      return { plain, written: marks.join("") };
    });
  });

/** The same number with one character exchanged for another of the alphabet. */
const miswritten = (number: fc.Arbitrary<string>, alphabet: string) =>
  fc
    .tuple(number, fc.nat(), fc.nat())
    .map(([plain, place, choice]) => {
      const at = place % plain.length;
      return { plain, wrong: plain.slice(0, at) + alphabet.charAt(choice % alphabet.length) + plain.slice(at + 1) };
    })
    .filter(({ plain, wrong }) => plain !== wrong);

interface Rule {
  readonly name: string;
  readonly number: fc.Arbitrary<string>;
  readonly check: (value: string) => IdentityCheck;
  /** Characters of which any one in a wrong place is found out; digits among them only where a check character guards them. */
  readonly wrong: string;
  readonly samples: readonly string[];
}

const rules: readonly Rule[] = [
  {
    name: "a resident identity number (GB 11643)",
    number: residentId,
    check: checkResidentId,
    wrong: "0123456789XA",
    samples: ["11010519491231002X", "440524188001010014"],
  },
  {
    name: "a residence permit 港澳台居民居住证",
    number: permit,
    check: checkResidencePermit,
    wrong: "0123456789XB",
    samples: [mod11("81000019900307123"), mod11("83000019851231456")],
  },
  {
    name: "a permanent-resident card since 2023-12-01",
    number: newCard,
    check: checkPermanentResidentCard,
    wrong: "0123456789XC",
    samples: [mod11("91123456789012345")],
  },
  {
    name: "a permanent-resident card of old",
    number: oldCard,
    check: checkPermanentResidentCard,
    wrong: "?*#@",
    samples: ["CHN110101199001"],
  },
  {
    name: "a unified social credit code (GB 32100)",
    number: uscc,
    check: checkUscc,
    wrong: `${ALPHABET}IOSVZ`,
    samples: ["11370800MB28559184", "11370881004339634T", "11511301008778183N", "91350100M000100Y43"],
  },
  { name: "a mobile number", number: mobile, check: checkMobile, wrong: "?AXx", samples: ["13800000001"] },
];

describe("identity checks, over generated numbers", () => {
  for (const { name, number, check, wrong, samples } of rules) {
    it(`any valid one of ${name} passes, however it is typed`, () => {
      for (const sample of samples) assert.deepEqual([sample, check(sample).valid], [sample, true]);
      fc.assert(
        fc.property(typed(number), ({ plain, written }) => {
          const result = check(written);
          assert(result.valid, written);
          assert.equal(result.value, plain);
          assert.equal(normalizeIdentity(written), plain);
          assert.equal(normalizeIdentity(result.value), result.value);
        }),
      );
    });

    it(`any one wrong character of ${name} is found out`, () => {
      fc.assert(fc.property(miswritten(number, wrong), ({ wrong: value }) => assert(!check(value).valid, value)));
    });

    it(`anything that is shorter or longer than ${name} fails`, () => {
      fc.assert(
        fc.property(number, fc.integer({ min: 1, max: 10 }), (plain, cut) => {
          assert(!check(plain.slice(0, -cut)).valid);
          assert(!check(plain + "0".repeat(cut)).valid);
        }),
      );
    });
  }

  it("no text makes a check throw, and what is found says where", () => {
    const types = ["resident_id", "residence_permit", "permanent_resident_card", "uscc", "passport", "other"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: "binary", maxLength: 40 }), (type, text) => {
        const result = checkCertificate(type, text);
        if (!result.valid && result.position !== undefined) assert(result.position >= 1);
      }),
    );
  });

  it("a resident number says the day of birth that is in it", () => {
    fc.assert(
      fc.property(residentId, (number) => {
        const result = checkResidentId(number);
        assert(result.valid);
        assert.equal(result.birthDate?.replaceAll("-", ""), number.slice(6, 14));
        assert.equal(result.areaCode, number.slice(0, 6));
        assert.equal(result.sex === "male", Number(number.charAt(16)) % 2 === 1);
      }),
    );
  });
});

const visible = (masked: string): number => [...masked].filter((mark) => mark !== "*").length;

describe("masks, over generated texts", () => {
  it("show of a number no more than its ends, and keep its length", () => {
    const numbers: [fc.Arbitrary<string>, (value: string) => string, number][] = [
      [residentId, maskResidentId, 8],
      [uscc, maskUscc, 8],
      [mobile, maskMobile, 7],
    ];
    for (const [number, mask, most] of numbers)
      fc.assert(
        fc.property(typed(number), ({ plain, written }) => {
          const masked = mask(written);
          assert.equal(masked.length, plain.length);
          assert.equal(visible(masked), most);
          assert([...masked].every((mark, at) => mark === "*" || mark === plain.charAt(at)));
        }),
      );
  });

  it("show of a number too short to be one no more than three characters", () => {
    const short = fc.stringMatching(/^[0-9A-Z]{1,10}$/);
    fc.assert(
      fc.property(short, (text) => {
        assert(visible(maskResidentId(text)) <= 3 && visible(maskUscc(text)) <= 3 && visible(maskMobile(text)) <= 2);
      }),
    );
  });

  it("show of a name its first character, and that only of two or more", () => {
    const name = fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/);
    fc.assert(
      fc.property(name, (text) => {
        const masked = maskName(text);
        assert.deepEqual([masked.length, visible(masked)], [text.length, text.length > 1 ? 1 : 0]);
      }),
    );
  });

  it("leave in free text no number that could be somebody's, and everything around it", () => {
    const before = fc.stringMatching(/^[\u4e00-\u9fa5，。！？]{0,12}$/);
    fc.assert(
      fc.property(
        before,
        fc.oneof(residentId, permit, uscc, mobile, oldCard, newCard),
        before,
        (head, number, tail) => {
          assert.equal(maskFreeText(`${head}${number}${tail}`), `${head}${"*".repeat(number.length)}${tail}`);
        },
      ),
    );
  });
});

describe("deadlines, over generated days", () => {
  const limit = fc.integer({ min: 0, max: 45 });
  const unit = fc.constantFrom("working_day", "day", "month");
  const due = (from: string, value: number, of: "working_day" | "day" | "month" | "year" = "working_day"): string => {
    const answer = dueDate(official, { from, limit: { value, unit: of } });
    assert(answer.running);
    return answer.date;
  };

  it("end later the later they begin and the longer they are, and always on a working day", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 2 }),
        unit,
        (from, later, value, of) => {
          const end = due(from, value, of);
          assert(end >= from);
          assert(official.isWorkingDay(end));
          assert(due(addDays(from, later), value, of) >= end);
          assert(due(from, value + 1, of) >= end);
        },
      ),
    );
  });

  it("leave as many working days as they were given, one less each working day, and none when they are due", () => {
    fc.assert(
      fc.property(day, limit, fc.integer({ min: 0, max: 60 }), (from, value, passed) => {
        const end = due(from, value);
        const start = remaining(official, end, `${from}T09:00:00+08:00`);
        // A limit that begins on a day off and is none ends on the next working day.
        assert.deepEqual([start.workingDays, start.overdue], [value || (end > from ? 1 : 0), false]);
        const now = addDays(from, passed);
        const later = remaining(official, end, `${now}T23:59:00+08:00`);
        assert.equal(later.overdue, now > end);
        assert.equal(later.workingDays, Math.abs(official.workingDaysBetween(now, end)));
        if (now <= end) assert(later.workingDays <= start.workingDays);
      }),
    );
  });

  it("move by no less than what a pause takes out of them", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 5, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        limit,
        (from, value, at, long) => {
          const began = addDays(from, at);
          const ended = addDays(began, long);
          const answer = dueDate(official, {
            from,
            limit: { value, unit: "working_day" },
            pauses: [{ from: began, to: ended }],
          });
          assert(answer.running);
          const taken = official.workingDaysBetween(began, ended);
          assert.equal(official.workingDaysBetween(from, answer.date), value + taken);
        },
      ),
    );
  });
});

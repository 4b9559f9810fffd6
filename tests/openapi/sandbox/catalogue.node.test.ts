import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildCatalogue, type CatalogueItem } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";
import { readSheet } from "../../../packages/openapi/src/sandbox/catalogue/table.ts";

const catalogue = buildCatalogue();
const { centres, departments, items, negativeList, themes, windows } = catalogue;

/** The notice 南政办函〔2025〕6号, section 3, by short names. */
const noticed: Record<string, string> = {
  QYDJ: "区行政审批局 区医保局",
  SCJY: "区委宣传部 区城管局 区交通局 区农业农村局 区林业局 区文旅局 区应急管理局 区市场监管局 区行政审批局 烟草专卖局南郑分公司",
  GCJS:
    "区发改局 区民宗局 市自然资源局南郑分局 市生态环境局南郑分局 区住建局 区城管局 区交通局 区水利局 区文旅局 区应急管理局 " +
    "区行政审批局 区气象局 区消防救援大队 南郑区供水公司 南郑区供电公司",
  SHMS:
    "区委党研室（区志办） 区档案局（馆） 区残联 区教体局 区经贸局 区民宗局 区民政局 区司法局 区财政局 区人社局 市自然资源局南郑分局 " +
    "区住建局 区林业局 区文旅局 区卫健局 区退役军人事务局 区统计局 区行政审批局 区医保局 区养老保险经办中心",
  GAZY: "区公安分局",
  SWZY: "区税务局",
};

const home = (item: CatalogueItem) => item.windowCodes[0] ?? "";
const at = (window: string) => items.filter((item) => home(item) === window);
const find = (code: string) => {
  const item = items.find((candidate) => candidate.code === code);
  assert.ok(item, code);
  return item;
};
const repeated = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

function hasValidUscc(code: string): boolean {
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const outer = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const inner = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = outer.reduce((total, weight, i) => total + weight * alphabet.indexOf(code.charAt(i)), 0);
  const body = code.slice(8, 17);
  const innerCheck =
    11 - (inner.reduce((total, weight, i) => total + weight * alphabet.indexOf(body.charAt(i)), 0) % 11);
  return (
    code.length === 18 &&
    [...code].every((character) => alphabet.includes(character)) &&
    code.endsWith(alphabet.charAt((31 - (sum % 31)) % 31)) &&
    body.endsWith(innerCheck === 10 ? "X" : innerCheck === 11 ? "0" : String(innerCheck))
  );
}

describe("the catalogue as the notice counts it", () => {
  it("has 61, 214, 271, 787 and 318 items, 1,651 in all", () => {
    const counts = Object.fromEntries(Object.keys(noticed).map((window) => [window, at(window).length]));
    const { GAZY = 0, SWZY = 0, ...comprehensive } = counts;
    assert.deepEqual(comprehensive, { QYDJ: 61, SCJY: 214, GCJS: 271, SHMS: 787 });
    assert.equal(GAZY + SWZY, 318);
    assert.ok(Math.min(GAZY, SWZY) > 140);
    assert.equal(items.length, 1651);
    // Bundles 一件事 are made of these items and counted nowhere.
    assert.ok(
      catalogue.bundles.length > 0 && catalogue.bundles.every(({ code }) => !items.some((item) => item.code === code)),
    );
    const codes = new Set(items.map(({ code }) => code));
    for (const { partCodes = [] } of catalogue.bundles)
      assert.ok(partCodes.length > 1 && partCodes.every((code) => codes.has(code)));
  });

  it("gives each window the departments of the notice, and each of them items there", () => {
    const shortName = new Map(departments.map((department) => [department.code, department.shortName.zh]));
    for (const [code, names] of Object.entries(noticed)) {
      const window = windows.find((candidate) => candidate.code === code);
      const expected = names.split(" ").sort();
      assert.deepEqual(window?.departmentCodes.map((department) => shortName.get(department)).sort(), expected);
      assert.deepEqual([...new Set(at(code).map((item) => shortName.get(item.departmentCode)))].sort(), expected);
    }
    assert.equal(departments.length, new Set(Object.values(noticed).join(" ").split(" ")).size);
  });

  it("sets up each window with as many counters as the notice allows", () => {
    const ranges: Record<string, [number, number]> = { QYDJ: [2, 4], SCJY: [2, 5], GCJS: [2, 5], SHMS: [2, 6] };
    for (const window of windows) {
      const [least, most] = ranges[window.code] ?? (window.kind === "professional" ? [2, 5] : [1, 3]);
      assert.ok(window.counters.length >= least && window.counters.length <= most, window.code);
      assert.equal(new Set(window.counters).size, window.counters.length);
      assert.ok(centres.some((centre) => centre.code === window.centreCode));
    }
    assert.equal(windows.filter((window) => window.kind === "comprehensive").length, 4);
    assert.equal(windows.filter((window) => window.kind === "professional").length, 2);
  });

  it("has a hall and eight sub-centres, each with one undifferentiated window group and items for it", () => {
    assert.deepEqual(
      centres.map((centre) => centre.kind),
      ["hall", ...Array<string>(8).fill("sub_centre")],
    );
    for (const window of windows.filter((candidate) => candidate.kind === "undifferentiated")) {
      const taken = items.filter((item) => item.windowCodes.includes(window.code));
      assert.ok(taken.length > 10, window.code);
      assert.ok(
        taken.every((item) => home(item) !== window.code && window.departmentCodes.includes(item.departmentCode)),
      );
    }
    for (const department of [
      "medical-insurance",
      "civil-affairs",
      "justice",
      "human-resources",
      "veterans",
      "pension",
    ]) {
      const own = items.filter((item) => item.departmentCode === department);
      assert.ok(
        own.every((item) => item.windowCodes.length === 2),
        department,
      );
    }
  });

  it("opens from Monday to Friday and never at night", () => {
    for (const { code, hours } of centres) {
      const open = new Set(hours.flatMap((span) => span.weekdays));
      for (const day of ["monday", "tuesday", "wednesday", "thursday", "friday"] as const)
        assert.ok(open.has(day), code);
      assert.ok(hours.every((span) => span.opens < span.closes && span.opens >= "08:00" && span.closes <= "18:00"));
    }
  });
});

describe("an item", () => {
  it("has a code, a basic code and names that no other item has", () => {
    for (const key of ["code", "basicCode", "implementationCode"] as const) {
      assert.deepEqual(repeated(items.map((item) => item[key])), [], key);
    }
    assert.deepEqual(repeated(items.map((item) => item.name.zh)), []);
    assert.deepEqual(repeated(items.map((item) => item.name.en)), []);
  });

  it("has codes of the agreed shapes", () => {
    const usccs = new Map(departments.map((department) => [department.code, department.uscc]));
    for (const item of items) {
      assert.match(item.code, /^(QYDJ|SCJY|GCJS|SHMS|GAZY|SWZY)-\d{3}-\d{2}$/);
      assert.ok(item.code.startsWith(`${home(item)}-`) && item.code.startsWith(`${item.base}-`));
      assert.match(item.basicCode, /^61(01|05|07|08|09|10|20)\d{8}$/);
      assert.equal(item.implementationCode, `${usccs.get(item.departmentCode) ?? ""}4${item.basicCode}`);
      assert.equal(item.implementationCode.length, 31);
    }
  });

  it("is immediate exactly when nothing is promised, and a promise is shorter than the law's limit", () => {
    for (const { code, departmentCode, handling, promisedLimit, statutoryLimit } of items) {
      assert.equal(handling === "immediate", promisedLimit.value === 0, code);
      if (handling === "immediate") continue;
      assert.ok(statutoryLimit && promisedLimit.value < statutoryLimit.value, code);
      const joint = departmentCode === "approval" && code.startsWith("GCJS");
      assert.ok(statutoryLimit.value <= (joint ? 45 : 20), code);
    }
  });

  it("can always be applied for in person, and needs no visit only when it is online", () => {
    for (const item of items) {
      assert.ok(item.windowCodes.length > 0);
      assert.equal(item.zeroVisit, item.visits === 0, item.code);
      if (item.zeroVisit) assert.ok(item.onlineAvailable, item.code);
    }
    assert.ok(items.some((item) => !item.onlineAvailable));
  });

  it("is free unless it names the basis and the standard of its fee", () => {
    for (const { code, fee, free } of items) {
      assert.equal(free, fee === undefined, code);
      if (fee) assert.ok(fee.basis && fee.standard, code);
    }
    assert.equal(find("GAZY-033-01").free, true);
    assert.equal(find("GAZY-033-04").free, false);
  });

  it("names no catch-all and no leftover of the sheets", () => {
    for (const { code, name, aliases } of items) {
      assert.doesNotMatch(name.zh, /其他|有关|等事项|[|;=~\s]|备案备案|登记登记|申请申请/, code);
      assert.match(name.en, /^[A-Z][\p{L}' ,:()é-]+$/u, code);
      assert.doesNotMatch(name.en, /\((.+)\) \(\1\)|undefined| {2}/, code);
      assert.deepEqual(repeated(aliases), [], code);
      assert.ok(!aliases.includes(""), code);
    }
  });

  it("is never cancelled when it was paid out once", () => {
    const wrong = items.filter((item) => item.type === "administrative_payment" && item.action === "cancel");
    assert.deepEqual(
      wrong.map((item) => item.name.zh),
      [],
    );
  });

  it("stands under themes that exist and that fit those it serves", () => {
    const audience = new Map(themes.map((theme) => [theme.code, theme.audience]));
    for (const item of items) {
      const sides = new Set(item.themes.map((theme) => audience.get(theme)));
      assert.ok(!sides.has(undefined), item.code);
      assert.deepEqual(repeated(item.themes), [], item.code);
      if (item.audiences.includes("natural_person")) assert.ok(sides.has("person"), item.code);
      if (item.audiences.some((one) => one !== "natural_person")) assert.ok(sides.has("organization"), item.code);
    }
    for (const theme of themes)
      assert.ok(
        items.some((item) => item.themes.includes(theme.code)),
        theme.code,
      );
  });

  it("has a popularity from 0 to 100", () => {
    assert.ok(items.every((item) => item.popularity >= 0 && item.popularity <= 100));
  });
});

describe("the four items with a guide of their own", () => {
  it("are where other parts expect them", () => {
    const company = find("QYDJ-001-01");
    assert.equal(company.name.zh, "公司设立登记");
    assert.equal(company.type, "administrative_license");
    assert.deepEqual([company.audiences, company.promisedLimit.value], [["enterprise"], 1]);

    const food = find("SCJY-001-01");
    assert.equal(food.name.zh, "食品经营许可（新办）");
    assert.deepEqual([food.handling, food.promisedLimit.value], ["commitment", 5]);

    const senior = find("SHMS-001-01");
    assert.equal(senior.name.zh, "老年优待证办理");
    assert.deepEqual(
      [senior.handling, senior.type, senior.audiences],
      ["immediate", "public_service", ["natural_person"]],
    );
    assert.deepEqual(senior.windowCodes, ["SHMS", "FZX-MZ"]);

    const permit = find("GCJS-001-01");
    assert.equal(permit.name.zh, "建筑工程施工许可证核发");
    assert.deepEqual([permit.promisedLimit.value, permit.statutoryLimit?.value], [3, 7]);
  });
});

describe("what surrounds the items", () => {
  it("gives every department a credit code with valid check characters, in an area that does not exist", () => {
    for (const { code, uscc } of departments) {
      assert.ok(hasValidUscc(uscc), code);
      assert.equal(uscc.slice(2, 8), "990703", code);
    }
    assert.deepEqual(repeated(departments.map((department) => department.uscc)), []);
  });

  it("shows only telephone numbers that nobody has", () => {
    const phones = [...centres.map((centre) => centre.phone), ...negativeList.map((entry) => entry.instead.phone)];
    for (const phone of phones) assert.match(phone, /^0916-0000\d{3}$/);
    assert.deepEqual(repeated(phones), []);
  });

  it("keeps items of the negative list out of the hall, for one of the two reasons", () => {
    assert.ok(negativeList.length >= 4 && negativeList.length <= 6);
    assert.deepEqual(new Set(negativeList.map((entry) => entry.reason)), new Set(["site_limit", "state_secret"]));
    for (const entry of negativeList) {
      assert.ok(
        departments.some((department) => department.code === entry.departmentCode),
        entry.code,
      );
      assert.ok(!items.some((item) => item.name.zh === entry.name.zh), entry.code);
    }
  });
});

describe("building", () => {
  it("gives the same catalogue every time, in objects of its own", () => {
    const again = buildCatalogue();
    assert.deepEqual(again, catalogue);
    assert.notEqual(again.items[0], catalogue.items[0]);
  });

  it("refuses a sheet with a word it does not know, and says which line", () => {
    const line = "001 | 食品经营许可 | Food business licence | L/P | permits | 5/20 | (新办 变身)";
    assert.throws(() => readSheet(`@ approval\n${line}`), /食品经营许可.*变身/);
    assert.throws(() => readSheet(line), /no department/);
  });
});

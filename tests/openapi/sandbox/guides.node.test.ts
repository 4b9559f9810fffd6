import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { before, describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { AnySchemaObject, ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { checkMobile, checkResidentId, checkUscc } from "@yichuang/openapi/domain";
import type { Form, Guide, Item, Language } from "@yichuang/openapi";
import { contract } from "../../../packages/openapi/src/contract.ts";
import { buildCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { written } from "../../../packages/openapi/src/sandbox/guides/written/index.ts";
import { closeObjects } from "../support/closed-schemas.ts";
import { ProblemError } from "../../../packages/openapi/src/sandbox/problem.ts";

const LANGUAGES = ["zh-CN", "en"] as const;
const WRITTEN = Object.keys(written);
const source = buildCatalogue();
const catalogue = createCatalogue({ today: () => "2026-11-22" });

interface Node {
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

function visit(value: unknown, see: (node: Node) => void): void {
  if (!isNode(value)) return;
  see(value);
  for (const child of Object.values(value)) visit(child, see);
}

/** The contract's schemas with nothing allowed that they do not name. */
const closedContract = (): AnySchemaObject => ({
  $id: "contract",
  components: closeObjects((contract as { components: unknown }).components),
});

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: true });
  addFormats(ajv);
  ajv.addFormat("cn-resident-id", (value) => checkResidentId(value).valid);
  ajv.addFormat("cn-uscc", (value) => checkUscc(value).valid);
  ajv.addFormat("cn-mobile", (value) => checkMobile(value).valid);
  return ajv;
}

function assertValid(validate: ValidateFunction, value: unknown, what: string): void {
  if (!validate(value)) assert.fail(`${what}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

/** Compiles each schema once, however many items share it. */
const compiled = new Map<string, ValidateFunction>();
function compile(schema: object): ValidateFunction {
  const key = JSON.stringify(schema);
  const known = compiled.get(key) ?? newAjv().compile(schema);
  compiled.set(key, known);
  return known;
}

/** The guide to an item as the counter sees it. */
function guideOf(code: string, lang: Language = "zh-CN", asOf?: string): Guide {
  const guide = catalogue.guide(code, lang, { counter: true, ...(asOf !== undefined && { asOf }) });
  assert.ok(guide, `no guide for ${code}`);
  return guide;
}

function formOf(code: string, lang: Language = "zh-CN"): Form {
  const form = catalogue.form(code, lang);
  assert.ok(form, `no form for ${code}`);
  return form;
}

/** Everything of a schema that stands at `#/properties/a/properties/b`, or undefined. */
function schemaAt(form: Form, scope: string): unknown {
  return scope
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), form.schema);
}

function find(query: string, lang: Language = "zh-CN"): string[] {
  return catalogue.items({ q: query, limit: 5 }, lang).items.map(({ item }) => item.code);
}

describe("guides and forms of all items", () => {
  const guides = new Map<Language, Guide[]>();
  const forms = new Map<Language, Form[]>();

  before(() => {
    for (const lang of LANGUAGES) {
      guides.set(
        lang,
        source.items.map(({ code }) => guideOf(code, lang)),
      );
      forms.set(
        lang,
        source.items.map(({ code }) => formOf(code, lang)),
      );
    }
  });

  const chinese = (): Guide[] => guides.get("zh-CN") ?? [];

  it("are of the contract in both languages", () => {
    const ajv = newAjv();
    ajv.addSchema(closedContract());
    for (const [name, byLanguage] of [["Guide", guides] as const, ["Form", forms] as const]) {
      const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
      assert.ok(validate);
      for (const list of byLanguage.values()) {
        assert.equal(list.length, 1651);
        for (const each of list) assertValid(validate, each, "item" in each ? each.item.code : each.itemCode);
      }
    }
  });

  it("answer every form and every name in English where it is asked for", () => {
    for (const form of forms.get("en") ?? []) assert.equal(form.lang, "en", form.itemCode);
    for (const guide of guides.get("en") ?? []) assert.equal(guide.item.name.lang, "en", guide.item.code);
  });

  it("hold no Chinese that a written guide calls English", () => {
    for (const code of WRITTEN) {
      visit(guideOf(code, "en"), (node) => {
        if (typeof node["text"] === "string" && !("code" in node)) assert.equal(node["lang"], "en", node["text"]);
        if (node["lang"] === "en") assert.doesNotMatch(JSON.stringify(node), /\p{Script=Han}/u);
      });
    }
  });

  it("name each material once and ask only what decides a material", () => {
    for (const { item, materials, questions } of chinese()) {
      const codes = materials.map((material) => material.code);
      assert.equal(new Set(codes).size, codes.length, item.code);
      const conditions = JSON.stringify(materials.map((material) => material.when));
      for (const { id } of questions) assert.ok(conditions.includes(`"${id}"`), `${item.code} ${id}`);
    }
  });

  it("decide materials by schemas that compile, over questions and values that exist", () => {
    for (const { item, materials, questions } of chinese()) {
      for (const { code, when } of materials) {
        if (!when) continue;
        compile(when);
        visit(when, (node) => {
          const { answers } = (node["properties"] ?? {}) as { answers?: { properties?: Record<string, Node> } };
          for (const [id, rule] of Object.entries(answers?.properties ?? {})) {
            const values = questions.find((question) => question.id === id)?.options.map((option) => option.value);
            const wanted = (rule["enum"] ?? [rule["const"]]) as string[];
            for (const value of wanted) assert.ok(values?.includes(value), `${item.code} ${code} ${id}=${value}`);
          }
        });
      }
    }
  });

  it("give a deferral to what may follow later and to nothing else, and never on the spot", () => {
    for (const { item, materials } of chinese()) {
      for (const material of materials) {
        assert.equal(material.need === "deferrable", material.deferral !== undefined, `${item.code} ${material.code}`);
        if (item.handling === "immediate") assert.notEqual(material.need, "deferrable");
      }
    }
  });

  it("leave no catch-all in the conditions", () => {
    for (const { item, conditions } of chinese()) {
      for (const { text } of conditions) assert.doesNotMatch(text, /其他|其它|有关|相关|等条件|等材料/, item.code);
    }
  });

  it("promise nothing but the moment to what is done on the spot, and accept it without a voucher", () => {
    for (const { item, limits, steps } of chinese()) {
      const onTheSpot = item.handling === "immediate";
      assert.equal(onTheSpot, limits.promised.value === 0, item.code);
      assert.equal(onTheSpot, !steps.some((step) => step.kind === "acceptance"), item.code);
      assert.ok(
        steps.some((step) => step.kind === "decision"),
        item.code,
      );
    }
  });

  it("take no longer in their steps than they promise", () => {
    for (const { item, limits, steps } of chinese()) {
      const counted = steps.filter((step) => step.countsTowardLimit).map((step) => step.duration?.value ?? 0);
      assert.ok(counted.reduce((sum, value) => sum + value, 0) <= limits.promised.value, item.code);
    }
  });

  it("leave special steps and decisions of a commitment to the department, the front desk to the counter", () => {
    for (const { item, steps } of chinese()) {
      for (const step of steps) {
        // A hospital assesses, which is no department of the district.
        if (step.specialStep === "appraisal") continue;
        const department = item.handling === "commitment" && ["special_step", "review", "decision"].includes(step.kind);
        const comprehensive = ["QYDJ", "SCJY", "GCJS", "SHMS"].includes(item.windowCodes[0] ?? "");
        const expected = department || !comprehensive ? item.department.code : "approval";
        assert.equal(step.body.code, expected, `${item.code} ${step.id}`);
      }
    }
  });

  it("charge only where the item does, and can be asked at one number and complained of at another", () => {
    for (const { item, fees, contacts } of chinese()) {
      assert.equal(fees.free, item.free, item.code);
      assert.equal(fees.entries.length > 0, !item.free, item.code);
      assert.notEqual(contacts.consultation, contacts.supervision);
    }
  });

  it("have forms whose schemas compile and whose controls all stand for a property", () => {
    for (const form of forms.get("zh-CN") ?? []) {
      compile(form.schema);
      const scopes: string[] = [];
      visit(form.uischema, (node) => {
        if (typeof node["scope"] !== "string") return;
        assert.ok(schemaAt(form, node["scope"]), `${form.itemCode} ${node["scope"]}`);
        if (node["type"] === "Control") scopes.push(node["scope"]);
      });
      assert.equal(new Set(scopes).size, scopes.length, form.itemCode);
      const groups = form.schema["properties"] as Record<string, { properties: object }>;
      const properties = Object.entries(groups).flatMap(([group, { properties: own }]) =>
        Object.keys(own).map((name) => `#/properties/${group}/properties/${name}`),
      );
      assert.deepEqual([...scopes].sort(), properties.sort(), form.itemCode);
      for (const { pointer } of form.prefill ?? []) {
        assert.ok(properties.includes(`#${pointer.replace(/\//g, "/properties/")}`), `${form.itemCode} ${pointer}`);
      }
    }
  });

  it("have forms of steps, the last of which is the materials", () => {
    for (const { itemCode, uischema, declarations } of forms.get("zh-CN") ?? []) {
      const steps = uischema["elements"] as { type: string; elements: { type: string }[] }[];
      assert.equal(uischema.type, "Categorization");
      assert.ok(steps.length >= 3 && steps.length <= 5, itemCode);
      assert.deepEqual(steps.at(-1)?.elements, [{ type: "Materials" }], itemCode);
      assert.ok(declarations.length >= 2, itemCode);
    }
  });
});

describe("guides written by hand", () => {
  it("take a scan of 10 MB as PDF, JPEG or PNG", () => {
    for (const code of WRITTEN) {
      const scans = guideOf(code).materials.filter(
        ({ accept, maxBytes }) => accept.length === 3 && maxBytes === 10 * 1024 * 1024,
      );
      assert.ok(scans.length > 0, code);
    }
  });

  it("keep checkpoints for the counter from the public", () => {
    for (const code of WRITTEN) {
      const open = catalogue.guide(code, "zh-CN")?.checkpoints ?? [];
      assert.ok(open.length > 0 && open.every((checkpoint) => checkpoint.for === "public"));
      assert.ok(guideOf(code).checkpoints.length > open.length);
    }
  });

  it("count a site survey and a technical review toward the limit, and a medical assessment not", () => {
    const kinds = WRITTEN.flatMap((code) => guideOf(code).steps.filter((step) => step.kind === "special_step"));
    const counted = new Map(kinds.map((step) => [step.specialStep, step.countsTowardLimit]));
    assert.deepEqual(Object.fromEntries(counted), { site_survey: true, technical_review: true, appraisal: false });
  });

  it("apply materials by what was answered and filled in", () => {
    const { materials } = guideOf("GCJS-001-01");
    const applies = (facts: object): string[] =>
      materials.filter(({ when }) => !when || compile(when)(facts)).map((material) => material.code);
    const few = applies({ answers: { funding: "enterprise", fireReview: "no" }, data: {} });
    assert.ok(few.includes("funds") && !few.includes("budget") && !few.includes("hazardous-works"));
    const more = applies({
      answers: { funding: "government", fireReview: "yes" },
      data: { safety: { hazardous: true } },
    });
    assert.ok(more.includes("budget") && more.includes("fire-design-opinion") && more.includes("hazardous-works"));
  });

  it("are read as of a day, with what changed since", () => {
    const before = guideOf("SCJY-001-01", "zh-CN", "2026-06-30");
    const now = guideOf("SCJY-001-01");
    assert.deepEqual([before.version, before.effectiveUntil, before.changes], ["1", "2026-06-30", undefined]);
    assert.deepEqual([now.version, now.effectiveFrom, now.effectiveUntil], ["2", "2026-07-01", undefined]);
    assert.ok(now.changes);
    assert.deepEqual(
      before.materials.map(({ code }) => code).filter((code) => !now.materials.some((each) => each.code === code)),
      ["premises-right"],
    );
    assert.equal(formOf("SCJY-001-01").guideVersion, "2");
  });

  it("are not there before their first day", () => {
    for (const code of ["SCJY-001-01", "SHMS-001-02"]) {
      assert.equal(catalogue.guide(code, "zh-CN", { asOf: "2025-12-31" }), undefined);
    }
  });
});

describe("forms written by hand", () => {
  const person = {
    representative: "样例甲",
    representativeId: "11010519491231002X",
    representativeMobile: "13800000001",
  };
  const company = {
    company: { name: "汉中市南郑区样例餐饮有限公司", kind: "sole", capital: 10, term: "unlimited", scope: "餐饮服务" },
    premises: { address: "南郑区样例路 1 号" },
    people: { ...person, position: "manager" },
    opening: { duplicates: 1 },
  };
  const food = {
    operator: { name: "南郑样例餐饮店", uscc: "91990703000000115T", representative: "样例甲", staff: 4 },
    premises: { address: "南郑区样例路 1 号", area: 86, right: "own" },
    business: { format: "restaurant", items: ["hot_dishes"] },
    safety: { officer: "样例乙", officerMobile: "13800000002" },
    survey: { contact: "样例乙", mobile: "13800000002" },
  };
  const senior = {
    holder: { name: "样例甲", residentId: "11010519491231002X", address: "南郑区样例路 1 号" },
    family: {},
    service: {},
  };

  const errors = (code: string, data: object): string[] => {
    const validate = compile(formOf(code).schema);
    validate(data);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
  };

  it("take what is filled in rightly", () => {
    assert.deepEqual(errors("QYDJ-001-01", company), []);
    assert.deepEqual(errors("SCJY-001-01", food), []);
    assert.deepEqual(errors("SHMS-001-01", senior), []);
  });

  it("ask for more where an answer calls for it", () => {
    const limited = { ...company, company: { ...company.company, kind: "limited", shareholderCount: 1 } };
    assert.ok(errors("QYDJ-001-01", limited).includes("/company/shareholderCount minimum"));
    const leased = { ...food, premises: { ...food.premises, right: "leased" } };
    assert.ok(errors("SCJY-001-01", leased).includes("/premises required"));
    const trained = { ...food, safety: { ...food.safety, trainedOn: "2026-01-05" } };
    assert.ok(errors("SCJY-001-01", trained).includes("/safety dependentRequired"));
    const visited = { ...senior, service: { homeVisit: true } };
    assert.ok(errors("SHMS-001-01", visited).includes("/service required"));
  });

  it("refuse numbers that do not check", () => {
    const wrong = { ...senior, holder: { ...senior.holder, residentId: "110105194912310021" } };
    assert.deepEqual(errors("SHMS-001-01", wrong), ["/holder/residentId format"]);
  });
});

describe("search", () => {
  it("finds items by what people call them", () => {
    assert.equal(find("开饭店")[0], "SCJY-001-01");
    assert.equal(find("老年证")[0], "SHMS-001-01");
    assert.equal(find("办执照")[0], "QYDJ-001-01");
  });

  it("names the alias that matched, and marks the name where the name did", () => {
    const [byAlias] = catalogue.items({ q: "开饭店" }, "zh-CN").items;
    assert.equal(byAlias?.alias, "开饭店");
    const [byName] = catalogue.items({ q: "食品经营" }, "zh-CN").items;
    assert.deepEqual(byName?.ranges, [{ start: 0, end: 4 }]);
    assert.equal(byName?.alias, undefined);
  });

  it("finds them by pinyin and by initials, of names and of aliases", () => {
    for (const query of ["shipinjingying", "shi pin jing ying", "spjyxk", "kaifandian"]) {
      assert.equal(find(query)[0], "SCJY-001-01", query);
    }
  });

  it("finds the moves of a household for 落户", () => {
    const found = catalogue.items({ q: "落户", limit: 5 }, "zh-CN").items.map(({ item }) => item.name.text);
    assert.ok(found.length === 5 && found.every((name) => name.includes("落户")), found.join());
  });

  it("finds English names in English, and still knows the Chinese ones", () => {
    assert.equal(find("food business licence", "en")[0], "SCJY-001-01");
    assert.equal(find("食品经营许可（新办）", "en")[0], "SCJY-001-01");
  });

  it("narrows by window, department, audience, theme, handling and channel together", () => {
    const query = {
      window: "SHMS",
      department: "civil-affairs",
      audience: "natural_person",
      handling: "immediate",
    } as const;
    const { items, total } = catalogue.items({ ...query, theme: "ageing", channel: "web", limit: 100 }, "zh-CN");
    assert.ok(total > 0 && total < 30);
    for (const { item } of items) {
      assert.ok(item.windowCodes.includes("SHMS") && item.department.code === "civil-affairs");
      assert.ok(item.themes.includes("ageing") && item.channels.includes("web") && item.handling === "immediate");
    }
    assert.equal(catalogue.items({ kind: "bundle", window: "SCJY" }, "zh-CN").total, 1);
    assert.equal(catalogue.items({ kind: "bundle", window: "SHMS" }, "zh-CN").total, 0);
  });

  it("lists the most used items first when nothing is asked", () => {
    const popularity = new Map(source.items.map((item) => [item.code, item.popularity]));
    const listed = catalogue.items({ limit: 50 }, "zh-CN").items.map(({ item }) => popularity.get(item.code) ?? 0);
    assert.deepEqual(
      listed,
      [...listed].sort((a, b) => b - a),
    );
  });
});

describe("pages of a list", () => {
  it("cover every item once", () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = catalogue.items({ limit: 97, ...(cursor !== undefined && { cursor }) }, "zh-CN");
      assert.equal(page.total, 1651);
      seen.push(...page.items.map(({ item }) => item.code));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    assert.equal(seen.length, 1651);
    assert.equal(new Set(seen).size, 1651);
  });

  it("refuse the cursor of another list", () => {
    const { nextCursor = "" } = catalogue.items({ q: "许可" }, "zh-CN");
    const refused = (error: unknown): boolean => error instanceof ProblemError && error.slug === "bad-request";
    assert.throws(() => catalogue.items({ q: "登记", cursor: nextCursor }, "zh-CN"), refused);
    assert.throws(() => catalogue.items({ cursor: "made-up" }, "zh-CN"), refused);
  });
});

describe("the rest of the catalogue", () => {
  it("is of the contract in both languages", () => {
    const ajv = newAjv();
    ajv.addSchema(closedContract());
    const lists = (lang: Language): [string, readonly unknown[]][] => [
      ["Centre", catalogue.centres(lang)],
      ["ServiceWindow", catalogue.windows(lang)],
      ["Department", catalogue.departments(lang)],
      ["Theme", catalogue.themes(lang)],
      ["Calendar", [catalogue.calendar()]],
      ["ItemPage", [catalogue.items({ q: "登记", limit: 100 }, lang)]],
    ];
    for (const [name, list] of LANGUAGES.flatMap(lists)) {
      const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
      assert.ok(validate);
      for (const each of list) assertValid(validate, each, name);
    }
  });

  it("counts items at their home window, and all of them once", () => {
    const counts = new Map(catalogue.windows("zh-CN").map((window) => [window.code, window.itemCount]));
    assert.deepEqual(
      ["QYDJ", "SCJY", "GCJS", "SHMS"].map((code) => counts.get(code)),
      [61, 214, 271, 787],
    );
    assert.equal(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
      1651,
    );
    assert.deepEqual(
      catalogue.windows("zh-CN", "civil-affairs").map((window) => window.code),
      ["FZX-MZ"],
    );
  });

  it("sends people to the sub-centre as well where the item is handled there", () => {
    const venues = guideOf("SHMS-001-01").venues.map((venue) => [venue.windowCode, venue.centre.kind]);
    assert.deepEqual(venues, [
      ["SHMS", "hall"],
      ["FZX-MZ", "sub_centre"],
    ]);
  });

  it("has the calendar of the official arrangement, make-up workdays and all", () => {
    const require = createRequire(import.meta.url);
    const years = [2025, 2026].map(
      (year) => require(`chinese-days/dist/years/${String(year)}.json`) as Record<"holidays" | "workdays", object>,
    );
    const { holidays, makeUpWorkdays, publishedUntil } = catalogue.calendar();
    const dates = (days: readonly { date: string }[]): string[] => days.map((day) => day.date);
    assert.deepEqual(dates(holidays), years.flatMap((year) => Object.keys(year.holidays)).sort());
    assert.deepEqual(dates(makeUpWorkdays), years.flatMap((year) => Object.keys(year.workdays)).sort());
    assert.equal(publishedUntil, "2026-12-31");
  });

  it("answers undefined for what there is not", () => {
    assert.equal(catalogue.item("none", "zh-CN"), undefined);
    assert.equal(catalogue.guide("none", "zh-CN"), undefined);
    assert.equal(catalogue.form("none", "zh-CN"), undefined);
    assert.throws(() => catalogue.body("none", "zh-CN"), RangeError);
  });

  it("always takes an item at a window, and by post where nobody need come and it is not online", () => {
    const items = source.items.map(({ code }) => catalogue.item(code, "zh-CN")).filter((item): item is Item => !!item);
    for (const { channels } of items) assert.equal(channels[0], "window");
    const [first] = source.items;
    assert.ok(first);
    const made = createCatalogue({ items: [{ ...first, onlineAvailable: false, zeroVisit: true, visits: 0 }] });
    assert.deepEqual(made.item(first.code, "zh-CN")?.channels, ["window", "post"]);
    assert.equal(made.items({}, "zh-CN").total, 1);
  });

  it("has another version when a guide comes into force", () => {
    const on = (day: string): string => createCatalogue({ today: () => day }).version;
    assert.equal(on("2026-03-01"), on("2026-06-30"));
    assert.notEqual(on("2026-06-30"), on("2026-07-01"));
  });
});

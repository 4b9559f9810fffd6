import type { CatalogueService } from "../../../packages/openapi/src/sandbox/catalogue/catalogue-service.ts";
import type {
  BodyRef,
  Centre,
  Department,
  Form,
  Guide,
  Item,
  Language,
  LocalizedText,
  Material,
  ServiceWindow,
} from "../../../packages/openapi/src/schema.ts";

const zh = (text: string): LocalizedText => ({ text, lang: "zh-CN" });

const DEPARTMENTS: readonly [code: string, name: string, uscc: string][] = [
  ["approval", "示范行政审批局", "11990703000000019R"],
  ["market-supervision", "示范市场监管局", "119907030000001078"],
  ["public-security", "示范公安局", "119907030000001078"],
];

const body = (code: string): BodyRef => {
  const found = DEPARTMENTS.find(([known]) => known === code);
  if (!found) throw new Error(`No department ${code}`);
  return { code, name: zh(found[1]) };
};

const CENTRE: Centre = {
  code: "hall",
  kind: "hall",
  name: zh("示范大厅"),
  address: zh("示范路 1 号"),
  phone: "0916-0000001",
  hours: [{ weekdays: ["monday"], opens: "09:00", closes: "17:00" }],
  synthetic: true,
};

const WINDOWS: ServiceWindow[] = [
  {
    code: "SCJY",
    kind: "comprehensive",
    name: zh("生产经营窗口"),
    centreCode: "hall",
    counters: ["B01"],
    itemCount: 2,
  },
  { code: "GAZY", kind: "professional", name: zh("公安窗口"), centreCode: "hall", counters: ["E01"], itemCount: 1 },
];

function item(code: string, name: string, changes: Partial<Item>, lang: Language): Item {
  return {
    code,
    kind: "single",
    name: lang === "en" && code === "permit" ? { text: "Sample permit", lang } : zh(name),
    type: "administrative_license",
    handling: "commitment",
    audiences: ["natural_person", "enterprise"],
    themes: [],
    level: "county",
    department: body("market-supervision"),
    windowCodes: ["SCJY"],
    limits: { promised: { value: 5, unit: "working_day" }, statutory: { value: 20, unit: "working_day" } },
    channels: ["window", "web"],
    visits: 0,
    free: true,
    state: "in_use",
    synthetic: true,
    ...changes,
  };
}

const items = (lang: Language): Item[] => [
  item("permit", "示范许可", {}, lang),
  item("card", "示范证办理", { handling: "immediate", limits: { promised: { value: 0, unit: "working_day" } } }, lang),
  item("move", "示范迁移", { department: body("public-security"), windowCodes: ["GAZY"], channels: ["window"] }, lang),
  item("old", "不再办理的事项", { state: "withdrawn" }, lang),
];

function material(code: string, changes: Partial<Material> = {}): Material {
  return {
    code,
    name: zh(`材料 ${code}`),
    need: "required",
    type: "other",
    form: "either",
    source: { kind: "applicant" },
    accept: ["application/pdf", "image/png", "text/plain"],
    maxBytes: 1_000_000,
    maxCount: 2,
    ...changes,
  };
}

const MATERIALS: readonly Material[] = [
  material("plan"),
  material("health", { need: "deferrable", deferral: { value: 10, unit: "working_day" } }),
  material("photo", { need: "optional", accept: ["image/jpeg"] }),
  material("agency", {
    when: { properties: { answers: { properties: { who: { const: "agent" } }, required: ["who"] } } },
  }),
  material("large-hall", {
    form: "paper",
    when: { properties: { data: { properties: { area: { minimum: 500 } }, required: ["area"] } }, required: ["data"] },
  }),
];

const COMMITMENT: NonNullable<Guide["commitment"]> = {
  told: zh("示范告知"),
  promised: zh("示范承诺"),
  materialCodes: ["health"],
  consequences: zh("示范后果"),
  verification: { value: 20, unit: "working_day" },
};

function guide(of: Item): Guide {
  const plain = of.code !== "permit";
  return {
    item: of,
    version: "1",
    effectiveFrom: "2026-01-01",
    conditions: [zh("有场所")],
    questions: plain
      ? []
      : [
          {
            id: "who",
            text: zh("谁来办？"),
            options: [
              { value: "self", label: zh("本人") },
              { value: "agent", label: zh("代办人") },
            ],
          },
        ],
    materials: plain ? [] : [...MATERIALS],
    steps: [{ id: "accept", kind: "acceptance", name: zh("受理"), body: body("approval"), countsTowardLimit: true }],
    limits: of.limits,
    fees: plain
      ? { free: true, entries: [] }
      : {
          free: false,
          entries: [{ code: "fee-1", name: zh("示范费"), standard: zh("每件10元"), basis: zh("示范收费规定") }],
        },
    results: [{ type: "licence", name: zh("示范证"), delivery: ["pickup", "post"] }],
    venues: [{ windowCode: "SCJY", window: zh("生产经营窗口"), counters: ["B01"], centre: CENTRE }],
    faq: [],
    legalBasis: [{ title: zh("示范规定") }],
    ...(!plain && { commitment: COMMITMENT }),
    checkpoints: [],
    contacts: { consultation: "0916-0000101", supervision: "0916-0000900" },
    remedies: [],
    synthetic: true,
  };
}

const FORM: Omit<Form, "itemCode" | "lang"> = {
  version: "3",
  guideVersion: "1",
  schema: {
    type: "object",
    required: ["name", "area"],
    properties: {
      name: { type: "string", minLength: 1, maxLength: 20 },
      area: { type: "number", minimum: 1 },
      kind: {
        oneOf: [
          { const: "shop", title: "店" },
          { const: "stall", title: "摊" },
        ],
      },
      mobile: { type: "string", format: "cn-mobile" },
      manager: { type: "object", required: ["id"], properties: { id: { type: "string", format: "cn-resident-id" } } },
      online: { type: "boolean" },
      site: { type: "string" },
    },
    if: { properties: { online: { const: true } }, required: ["online"] },
    then: { required: ["site"] },
    dependentRequired: { manager: ["mobile"] },
  },
  uischema: { type: "Categorization", elements: [] },
  declarations: [{ id: "truth", text: zh("所填属实") }],
  delivery: ["pickup", "post"],
};

const PLAIN_FORM: Omit<Form, "itemCode" | "lang"> = {
  ...FORM,
  schema: { type: "object", properties: {} },
  declarations: [],
};

/**
 * Four items, enough for every rule of drafts, uploads and submission: `permit` with conditional, deferrable and optional materials and a
 * form of every kind of rule, `card` done on the spot, `move` at a window only, `old` withdrawn.
 */
export function smallCatalogue(): CatalogueService {
  const one = (code: string, lang: Language): Item | undefined => items(lang).find((entry) => entry.code === code);
  return {
    version: "small",
    centres: () => [CENTRE],
    windows: (_lang, centreCode) =>
      WINDOWS.filter((window) => centreCode === undefined || window.centreCode === centreCode),
    departments: () =>
      DEPARTMENTS.map(([code, name, uscc]): Department => ({
        code,
        name: zh(name),
        shortName: zh(name),
        uscc,
        itemCount: 1,
      })),
    themes: () => [],
    calendar: () => ({
      publishedFrom: "2026-01-01",
      publishedUntil: "2026-12-31",
      holidays: [{ date: "2026-04-06", name: "示范假日" }],
      makeUpWorkdays: [],
    }),
    divisions: (_lang, parent) =>
      parent === undefined ? [{ code: "990000", name: zh("示例省"), level: "province", hasChildren: false }] : [],
    changes: () => [],
    negativeList: () => [],
    licenceUses: () => [],
    guideVersions: (code, lang) => one(code, lang) && [{ version: "1", effectiveFrom: "2026-01-01" }],
    items: ({ q, limit = 20 }, lang) => {
      const found = items(lang).filter(({ name }) => q === undefined || name.text.includes(q));
      return { items: found.slice(0, limit).map((entry) => ({ item: entry })), total: found.length };
    },
    item: one,
    guide: (code, lang, { asOf, counter } = {}) => {
      const of = one(code, lang);
      if (!of || (asOf !== undefined && asOf < "2026-01-01")) return undefined;
      const checkpoints = counter ? [{ id: "fits", for: "counter" as const, text: zh("相符") }] : [];
      return { ...guide(of), checkpoints };
    },
    form: (code, lang) => {
      const of = one(code, lang);
      return of && { ...(code === "permit" ? FORM : PLAIN_FORM), itemCode: of.code, lang: "zh-CN" };
    },
    file: (code, fileCode) =>
      code === "permit" && fileCode === "application-form.blank"
        ? { name: "blank.html", mediaType: "text/html", policy: "default-src 'none'", content: "<p>空白表格</p>" }
        : undefined,
    body,
  };
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Form, Guide } from "@yichuang/openapi";
import { buildCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { written } from "../../../packages/openapi/src/sandbox/guides/written/index.ts";

// What a guide has to hold, whoever wrote it: 行政许可法 第三十条, 国务院令第716号 第六、七条, and the rules of a provincial checker of
// guides (即办件 ⇔ no limit, 收费 ⇒ 依据, 许可 ⇒ 常见问题 and the steps, 咨询电话 ≠ 投诉电话).

const { items, bundles } = buildCatalogue();
const catalogue = createCatalogue({ today: () => "2026-11-22" });
const WRITTEN = Object.keys(written);

interface Case {
  readonly code: string;
  readonly guide: Guide;
  readonly form: Form;
}

const all: Case[] = [...items, ...bundles].map(({ code }) => {
  const guide = catalogue.guide(code, "zh-CN", { counter: true });
  const form = catalogue.form(code, "zh-CN");
  assert.ok(guide && form, code);
  return { code, guide, form };
});

/** Codes of the guides that break a rule. */
const breaking = (holds: (each: Case) => boolean): string[] =>
  all.filter((each) => !holds(each)).map(({ code }) => code);

/** Every path that a condition names below `data`, as `group/property`. */
function fieldsNamed(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { properties?: { data?: { properties?: Record<string, unknown> } } };
  const here = Object.entries(properties.data?.properties ?? {}).flatMap(([group, below]) =>
    Object.keys((below as { properties?: object }).properties ?? {}).map((name) => `${group}/${name}`),
  );
  return [...here, ...Object.values(schema).flatMap(fieldsNamed)];
}

function has(form: Form, path: string): boolean {
  const [group = "", name = ""] = path.split("/");
  const groups = form.schema["properties"] as Record<string, { properties: Record<string, unknown> }>;
  return groups[group]?.properties[name] !== undefined;
}

describe("every guide", () => {
  it("is there for each of the 1,651 items and for the bundle", () => {
    assert.equal(all.length, 1652);
    assert.ok(WRITTEN.length >= 13);
  });

  it("says of each licence under which kind it is on file afterwards, and of nothing else", () => {
    assert.deepEqual(
      breaking(({ guide }) =>
        guide.results.every(({ type, licenceCode }) => (type === "licence") === (licenceCode !== undefined)),
      ),
      [],
    );
  });

  it("promises no time exactly where the item is done on the spot 即办件", () => {
    assert.deepEqual(
      breaking(({ guide }) => (guide.item.handling === "immediate") === (guide.limits.promised.value === 0)),
      [],
    );
  });

  it("promises no longer than the law gives", () => {
    const within = ({ limits }: Guide): boolean =>
      limits.statutory === undefined || limits.promised.value <= limits.statutory.value;
    assert.deepEqual(
      breaking(({ guide }) => within(guide)),
      [],
    );
  });

  it("names each charge with its standard and its basis, and none where it is free", () => {
    const sound = ({ fees }: Guide): boolean =>
      fees.free
        ? fees.entries.length === 0
        : fees.entries.length > 0 &&
          fees.entries.every(({ name, standard, basis }) => name.text && standard.text && basis.text);
    assert.deepEqual(
      breaking(({ guide }) => sound(guide)),
      [],
    );
  });

  it("leaves no catch-all in conditions and names of materials", () => {
    const texts = ({ conditions, materials }: Guide): string[] => [
      ...conditions.map(({ text }) => text),
      ...materials.map(({ name }) => name.text),
    ];
    assert.deepEqual(
      breaking(({ guide }) => !texts(guide).some((text) => /其他|其它|有关|相关材料|等材料|等条件/.test(text))),
      [],
    );
  });

  it("can be asked at one number and complained of at another, both with area code", () => {
    const sound = ({ contacts: { consultation, supervision } }: Guide): boolean =>
      consultation !== supervision && [consultation, supervision].every((number) => /^0\d{2,3}-\d{7}$/.test(number));
    assert.deepEqual(
      breaking(({ guide }) => sound(guide)),
      [],
    );
  });

  it("answers at least one common question, says its basis and what one may do against it", () => {
    const sound = ({ faq, legalBasis, remedies }: Guide): boolean =>
      faq.length > 0 && legalBasis.length > 0 && remedies.length > 0;
    assert.deepEqual(
      breaking(({ guide }) => sound(guide)),
      [],
    );
  });

  it("of a licence that takes time goes from application over acceptance, review and decision to issuance", () => {
    const kinds = ["submission", "acceptance", "review", "decision", "issuance"];
    const takesTime = ({ item }: Guide): boolean =>
      item.type === "administrative_license" && item.handling === "commitment";
    const whole = ({ steps }: Guide): boolean => kinds.every((kind) => steps.some((step) => step.kind === kind));
    assert.ok(all.some(({ guide }) => takesTime(guide)));
    assert.deepEqual(
      breaking(({ guide }) => !takesTime(guide) || whole(guide)),
      [],
    );
  });

  it("shows a sample of what it issues, and sample and blank of what is to be filled in", () => {
    const sound = ({ results, materials }: Guide): boolean =>
      results.every(({ sample }) => sample) &&
      materials.every(({ type, sample, blankForm }) => (type === "form") === (sample !== undefined && !!blankForm));
    assert.deepEqual(
      breaking(({ guide }) => sound(guide)),
      [],
    );
  });

  it("always offers a window, and a place to go to", () => {
    assert.deepEqual(
      breaking(({ guide }) => guide.item.channels.includes("window") && guide.venues.length > 0),
      [],
    );
  });

  it("lets nobody come in vain: no visit only where it is online or by post", () => {
    const remote = ({ item }: Guide): boolean => item.channels.some((channel) => channel !== "window");
    assert.deepEqual(
      breaking(({ guide }) => guide.item.visits > 0 || remote(guide)),
      [],
    );
  });

  it("asks at most four questions, a bundle one for each of its parts more", () => {
    const most = ({ parts }: Guide): number => (parts ? 5 : 4);
    assert.deepEqual(
      breaking(({ guide }) => guide.questions.length <= most(guide)),
      [],
    );
  });

  it("decides materials by fields that its form has", () => {
    const named = ({ guide }: Case): string[] => guide.materials.flatMap(({ when }) => fieldsNamed(when));
    assert.ok(all.some((each) => named(each).length > 0));
    assert.deepEqual(
      breaking((each) => named(each).every((path) => has(each.form, path))),
      [],
    );
  });

  it("gives a term to what may follow later, and speaks of following later nowhere else", () => {
    const sound = ({ need, deferral, notes }: Guide["materials"][number]): boolean =>
      (need === "deferrable") === (deferral !== undefined) &&
      (need === "deferrable" || !/先受理|补交/.test(notes?.text ?? ""));
    assert.deepEqual(
      breaking(({ guide }) => guide.materials.every(sound)),
      [],
    );
  });

  it("says the term of what may follow later as it holds", () => {
    const digits: Readonly<Record<string, number>> = { 两: 2, 三: 3, 五: 5, 十: 10 };
    for (const { code, guide } of all) {
      for (const { deferral, notes } of guide.materials) {
        const [, said] = /([两三五十])个工作日内补交/.exec(notes?.text ?? "") ?? [];
        if (said !== undefined) assert.equal(digits[said], deferral?.value, code);
      }
    }
  });

  it("names in its checkpoints only materials that it asks for", () => {
    const known = ({ materials, checkpoints }: Guide): boolean =>
      checkpoints.every(
        ({ materialCode }) => materialCode === undefined || materials.some(({ code }) => code === materialCode),
      );
    assert.deepEqual(
      breaking(({ guide }) => known(guide)),
      [],
    );
  });

  it("runs the clock through a site survey and a technical review, and stops it for an appraisal", () => {
    const counts: Readonly<Record<string, boolean>> = { site_survey: true, technical_review: true, appraisal: false };
    const sound = ({ steps }: Guide): boolean =>
      steps.every(
        ({ kind, specialStep, countsTowardLimit }) =>
          kind !== "special_step" || counts[specialStep ?? ""] === countsTowardLimit,
      );
    assert.deepEqual(
      breaking(({ guide }) => sound(guide)),
      [],
    );
  });
});

describe("a guide written by hand", () => {
  const cases = all.filter(({ code }) => WRITTEN.includes(code));

  it("stands at every window of the hall but that of taxation, at sub-centres, and is of both kinds", () => {
    const windows = new Set(cases.flatMap(({ guide }) => guide.item.windowCodes));
    for (const window of ["QYDJ", "SCJY", "GCJS", "SHMS", "GAZY", "FZX-YL", "FZX-TY", "FZX-MZ"]) {
      assert.ok(windows.has(window), window);
    }
    assert.deepEqual([...new Set(cases.map(({ guide }) => guide.item.handling))].sort(), ["commitment", "immediate"]);
  });

  it("asks two to four questions, each of which spares somebody a material", () => {
    for (const { code, guide } of cases) {
      assert.ok(guide.questions.length >= 2, code);
      const conditions = JSON.stringify(guide.materials.map(({ when }) => when));
      for (const { id } of guide.questions) {
        if (!guide.parts) assert.ok(conditions.includes(`"${id}"`), `${code} ${id}`);
      }
    }
  });

  it("explains itself: a summary, four common questions, checkpoints for both sides", () => {
    for (const { code, guide } of cases) {
      assert.ok(guide.summary && guide.faq.length >= 4 && guide.reach, code);
      for (const reader of ["public", "counter"]) {
        assert.ok(
          guide.checkpoints.some((checkpoint) => checkpoint.for === reader),
          `${code} ${reader}`,
        );
      }
    }
  });

  it("says the deferral it grants in its notes", () => {
    for (const { code, guide } of cases) {
      for (const { need, notes } of guide.materials) {
        if (need === "deferrable") assert.match(notes?.text ?? "", /先受理/, code);
      }
    }
  });

  it("has a fee with basis and waiver where a road is occupied", () => {
    const [fee] = catalogue.guide("GCJS-082-01", "en")?.fees.entries ?? [];
    assert.equal(fee?.basis.text, "Regulations on Urban Roads, article 37");
    assert.ok(fee.waiver?.text.startsWith("Sample data"));
  });

  it("may be announced: readable by its day, listed with it and with what changes", () => {
    const code = "SHMS-056-01";
    const [announced, now] = catalogue.guideVersions(code, "zh-CN") ?? [];
    assert.deepEqual([announced?.version, announced?.effectiveFrom], ["2", "2027-03-01"]);
    assert.match(announced?.changes?.text ?? "", /不再收取证件照/);
    assert.deepEqual([now?.effectiveFrom, now?.effectiveUntil], ["2026-01-01", "2027-02-28"]);
    const codes = (asOf?: string): string[] =>
      (catalogue.guide(code, "zh-CN", asOf === undefined ? {} : { asOf })?.materials ?? []).map((each) => each.code);
    assert.ok(codes().includes("photo") && codes("2027-02-28").includes("photo"));
    assert.ok(!codes("2027-03-01").includes("photo"));
    assert.equal(catalogue.guide(code, "zh-CN")?.version, "1");
    assert.equal(catalogue.form(code, "zh-CN")?.guideVersion, "1");
  });
});

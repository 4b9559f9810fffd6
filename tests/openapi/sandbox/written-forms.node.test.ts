import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { checkMobile, checkResidentId, checkUscc } from "@yichuang/openapi/domain";
import type { Guide } from "@yichuang/openapi";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";

const catalogue = createCatalogue({ today: () => "2026-11-22" });

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat("cn-resident-id", (value) => checkResidentId(value).valid);
ajv.addFormat("cn-uscc", (value) => checkUscc(value).valid);
ajv.addFormat("cn-mobile", (value) => checkMobile(value).valid);

type Data = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const NAME = "样例甲";
const ID = "11010519491231002X";
const MOBILE = "13800000001";
const USCC = "91990703000000115T";
const TOWN = "610703901";

/** What somebody fills in who leaves nothing out that is asked for. */
const FILLED: Readonly<Record<string, Data>> = {
  "SHMS-103-01": {
    mother: { name: NAME, residentId: ID, mobile: MOBILE },
    home: { division: TOWN, address: "示例路1号" },
    child: { order: "first", stage: "pregnant", dueOn: "2026-12-24" },
  },
  "SHMS-056-01": {
    holder: { name: NAME, residentId: ID, division: TOWN, address: "示例路1号" },
    disability: { kinds: ["limbs"], assessed: false },
    assessment: { place: "hospital" },
  },
  "SHMS-274-01": {
    employer: { name: "样例公司", uscc: USCC, kind: "enterprise" },
    contact: { name: NAME, mobile: MOBILE },
    insured: {
      from: "2026-11",
      employees: [{ name: NAME, residentId: ID, hiredOn: "2026-11-02", wage: 5200.5, reason: "new" }],
    },
  },
  "SHMS-460-01": {
    owner: { name: NAME, certificateNo: "示例-1", contact: NAME, mobile: MOBILE },
    place: { division: "610703902", address: "示例一村二组", east: "路", south: "河", west: "路", north: "山脊" },
    felling: {
      kind: "tending",
      method: "selective",
      plots: [{ plot: "12", species: "杨树", planted: "planted", area: 0.4, volume: 12 }],
      from: "2026-12-01",
      until: "2026-12-31",
    },
    replanting: { way: "natural", area: 0.4, finishedBy: "2027-12-31" },
  },
  "GAZY-004-01": {
    mover: { name: NAME, residentId: ID, mobile: MOBILE, from: "陕西省示例县示例路1号" },
    target: {
      head: NAME,
      headId: ID,
      relation: "spouse",
      division: TOWN,
      address: "示例路1号",
      marriedOn: "2026-05-01",
    },
    household: { together: false },
  },
  "GCJS-082-01": {
    applicant: { name: "样例公司", uscc: USCC, contact: NAME, mobile: MOBILE },
    place: { division: TOWN, road: "示例路", parts: ["pavement"], length: 20, width: 2, free: 2 },
    purpose: { kind: "structure", from: "2026-12-01", until: "2026-12-10", night: false },
    payment: { payer: "样例公司" },
  },
  "SCJY-040-01": {
    operator: {
      name: NAME,
      kind: "person",
      residentId: ID,
      head: NAME,
      mobile: MOBILE,
      division: TOWN,
      address: "示例路1号",
    },
    fleet: { state: "owned", vehicles: [{ plate: "陕F00000", type: "lorry", mass: 12000, load: 7000 }] },
    staff: { safetyOfficer: false },
  },
  "SHMS-075-01": {
    holder: { name: NAME, residentId: ID, mobile: MOBILE, address: { divisionCode: TOWN, text: "示例街道示例路1号" } },
    service: {
      kind: "conscript",
      periods: [{ from: "2001-12-01", until: "2003-12-01" }],
      lost: false,
      certificateNo: "示例-1",
    },
    collection: { place: "hall" },
  },
};

function errorsOf(code: string, change: Data = {}): string[] {
  const form = catalogue.form(code, "zh-CN");
  assert.ok(form, code);
  const filled = FILLED[code] ?? {};
  const data = Object.fromEntries(
    [...new Set([...Object.keys(filled), ...Object.keys(change)])].map((group) => [
      group,
      { ...filled[group], ...change[group] },
    ]),
  );
  const validate = ajv.compile(form.schema);
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

function materialsOf(code: string, answers: Readonly<Record<string, string>>, data: object = {}): string[] {
  const guide: Guide | undefined = catalogue.guide(code, "zh-CN");
  assert.ok(guide, code);
  return guide.materials
    .filter(({ when }) => !when || ajv.validate(when, { answers, data }))
    .map((material) => material.code);
}

describe("the written forms", () => {
  it("take what is filled in rightly", () => {
    for (const code of Object.keys(FILLED)) assert.deepEqual(errorsOf(code), [], code);
  });

  it("ask for the children once they are born, and for the due date before", () => {
    const born = [{ name: NAME, sex: "female", bornOn: "2026-11-01", certificateNo: "示例" }];
    assert.ok(errorsOf("SHMS-103-01", { child: { stage: "born" } }).includes("/child required"));
    assert.deepEqual(errorsOf("SHMS-103-01", { child: { stage: "born", children: born } }), []);
    assert.ok(errorsOf("SHMS-103-01", { child: { dueOn: undefined } }).length > 0);
  });

  it("ask whom to meet where somebody has to come to the house", () => {
    assert.ok(errorsOf("SHMS-056-01", { assessment: { place: "home" } }).includes("/assessment required"));
    assert.ok(errorsOf("SHMS-075-01", { collection: { place: "home" } }).includes("/collection required"));
    const contact = { place: "home", contact: NAME };
    assert.ok(errorsOf("SHMS-075-01", { collection: contact }).includes("/collection dependentRequired"));
  });

  it("hold every entry of a list to what an entry needs", () => {
    const [plot] = [{ plot: "12", species: "杨树", planted: "planted", area: 0, volume: 12 }];
    assert.ok(
      errorsOf("SHMS-460-01", { felling: { plots: [plot] } }).includes("/felling/plots/0/area exclusiveMinimum"),
    );
    const light = [{ plate: "陕F00000", type: "lorry", mass: 4500, load: 1500 }];
    assert.ok(errorsOf("SCJY-040-01", { fleet: { vehicles: light } }).includes("/fleet/vehicles/0/mass minimum"));
    const nobody = [{ name: NAME, residentId: "1", relation: "son", bornOn: "2020-01-01" }];
    const household = { together: true, members: nobody };
    assert.ok(errorsOf("GAZY-004-01", { household }).includes("/household/members/0/residentId format"));
    assert.ok(errorsOf("SHMS-274-01", { insured: { employees: [] } }).includes("/insured/employees minItems"));
  });

  it("ask for what a choice calls for", () => {
    assert.ok(errorsOf("SHMS-460-01", { replanting: { way: "planting" } }).includes("/replanting required"));
    assert.ok(errorsOf("GCJS-082-01", { purpose: { kind: "event" } }).includes("/purpose required"));
    assert.ok(errorsOf("GCJS-082-01", { payment: { waiver: true } }).includes("/payment required"));
    assert.ok(errorsOf("SCJY-040-01", { operator: { kind: "enterprise" } }).includes("/operator required"));
    assert.ok(errorsOf("SCJY-040-01", { fleet: { state: "planned" } }).includes("/fleet required"));
    assert.ok(errorsOf("SHMS-274-01", { insured: { from: "2026-13" } }).includes("/insured/from pattern"));
  });
});

describe("answers to the written questions", () => {
  it("spare a small felling the survey, and a person the licence of a business", () => {
    const person = materialsOf("SHMS-460-01", { applicantKind: "person", quantity: "small", occasion: "ordinary" });
    assert.deepEqual(person, ["application-form", "identity", "ownership", "replanting"]);
    const collective = materialsOf("SHMS-460-01", {
      applicantKind: "organisation",
      quantity: "large",
      occasion: "disaster",
    });
    assert.ok(collective.includes("survey-design") && collective.includes("disaster-report"));
  });

  it("spare who occupies a pavement the traffic plan, and ask about manholes by the form", () => {
    const few = materialsOf("GCJS-082-01", { purpose: "event", carriageway: "no" });
    assert.ok(few.includes("event-plan") && !few.includes("traffic-plan") && !few.includes("pipes-consent"));
    const more = materialsOf("GCJS-082-01", { purpose: "works", carriageway: "yes" }, { place: { manholes: true } });
    assert.ok(more.includes("police-opinion") && more.includes("pipes-consent"));
  });

  it("ask for a guardian for a minor or where the mind is concerned, and not otherwise", () => {
    const asked = (age: string, guardian: string): boolean =>
      materialsOf("SHMS-056-01", { age, guardian }).includes("guardian-identity");
    assert.deepEqual([asked("adult", "no"), asked("minor", "no"), asked("adult", "yes")], [false, true, true]);
  });

  it("spare who moves within the province the register book, and who joins the head of a household a consent", () => {
    const few = materialsOf("GAZY-004-01", { origin: "province", children: "no", owner: "yes" });
    assert.deepEqual(few, ["application-form", "identity", "spouse-register", "marriage-certificate"]);
  });

  it("ask a haulier without vehicles for an undertaking instead", () => {
    const planned = materialsOf("SCJY-040-01", { applicantKind: "person", vehicles: "planned", handledBy: "self" });
    assert.deepEqual(planned, ["application-form", "identity", "purchase-undertaking", "safety-rules"]);
  });
});

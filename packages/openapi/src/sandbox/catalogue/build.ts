import type { ApplicantItemType, HandlingKind, ResultType } from "../../domain/words.ts";
import { departments } from "./departments.ts";
import { fees } from "./fees.ts";
import { constructionRows } from "./items/construction.ts";
import { enterpriseRows } from "./items/enterprise.ts";
import { livelihoodCultureRows } from "./items/livelihood-culture.ts";
import { livelihoodFamilyRows } from "./items/livelihood-family.ts";
import { livelihoodPlaceRows } from "./items/livelihood-place.ts";
import { livelihoodWorkRows } from "./items/livelihood-work.ts";
import { productionRows } from "./items/production.ts";
import { publicSecurityRows } from "./items/public-security.ts";
import { taxRows } from "./items/tax.ts";
import { type Limit, type Row, type RowAction, readSheet } from "./table.ts";
import type { Bilingual, CatalogueItem, Localized } from "./types.ts";

/**
 * The sheets of each window. `system` and `offset` keep basic codes apart, where a department's items stand in several
 * windows: they are added to the department's number and to the base item's.
 */
const sheets = [
  { window: "QYDJ", system: 0, offset: 0, rows: [enterpriseRows] },
  { window: "SCJY", system: 0, offset: 100, rows: [productionRows] },
  { window: "GCJS", system: 0, offset: 300, rows: [constructionRows] },
  {
    window: "SHMS",
    system: 50,
    offset: 0,
    rows: [livelihoodFamilyRows, livelihoodWorkRows, livelihoodPlaceRows, livelihoodCultureRows],
  },
  { window: "GAZY", system: 0, offset: 0, rows: [publicSecurityRows] },
  { window: "SWZY", system: 0, offset: 0, rows: [taxRows] },
];

/** 事项类型, GB/T 39046—2020 A.1. */
const typeDigits: Record<ApplicantItemType, string> = {
  administrative_license: "01",
  administrative_payment: "05",
  administrative_confirmation: "07",
  administrative_reward: "08",
  administrative_adjudication: "09",
  other_administrative_power: "10",
  public_service: "20",
};

interface Result {
  type: ResultType;
  name?: Localized;
}

/** What an item ends with, where its row does not say. */
const defaultResults: Record<ApplicantItemType, Result> = {
  administrative_license: { type: "approval", name: { zh: "准予行政许可决定书", en: "Decision granting the licence" } },
  administrative_payment: { type: "other", name: { zh: "资金发放到账", en: "Payment into your account" } },
  administrative_confirmation: { type: "approval", name: { zh: "确认结果通知书", en: "Notice of the finding" } },
  administrative_reward: { type: "other", name: { zh: "奖励决定和发放", en: "Decision and payment of the reward" } },
  administrative_adjudication: { type: "approval", name: { zh: "裁决文书", en: "Written ruling" } },
  other_administrative_power: { type: "other", name: { zh: "办理结果回执", en: "Receipt of the outcome" } },
  public_service: { type: "none" },
};

/** How often an action is asked for, against the first action of the same base item. */
const demand: Record<CatalogueItem["action"], number> = {
  apply: 0.7,
  change: 0.6,
  renew: 0.65,
  replace: 0.6,
  reissue: 0.6,
  cancel: 0.45,
  file: 0.5,
  query: 0.6,
  certify: 0.6,
  transfer: 0.65,
  stop: 0.35,
  resume: 0.3,
};

const departmentOf = new Map(departments.map((department, i) => [department.code, { ...department, number: i + 1 }]));

/** All items, by window and in the order of the sheets: new objects, equal on every call. */
export function buildItems(): CatalogueItem[] {
  return sheets.flatMap((sheet) =>
    sheet.rows
      .flatMap(readSheet)
      .flatMap((row) => row.actions.map((action, i) => buildItem(sheet, row, action, i === 0))),
  );
}

function buildItem(sheet: (typeof sheets)[number], row: Row, rowAction: RowAction, first: boolean): CatalogueItem {
  const { action, wording, fee } = rowAction;
  const department = departmentOf.get(row.departmentCode);
  if (department === undefined) throw new Error(`Unknown department ${row.departmentCode}`);
  const base = `${sheet.window}-${row.number}`;
  const code = `${base}-${action.digits}`;
  const type = typeOf(row, rowAction);
  const system = String(department.number + sheet.system).padStart(2, "0");
  const main = String(Number(row.number) + sheet.offset).padStart(3, "0");
  const basicCode = `61${typeDigits[type]}${system}${main}0${action.digits}`;
  const limit = limitOf(row, rowAction, first);
  const handling: HandlingKind = limit.promised === 0 ? "immediate" : "commitment";
  const presence = action.kind === "query" ? "remote" : row.presence;
  const result = resultOf(row, rowAction, type);
  const item: CatalogueItem = {
    code,
    basicCode,
    implementationCode: `${department.uscc}4${basicCode}`,
    name: nameOf(row, rowAction),
    aliases: [...rowAction.aliases, ...row.aliases],
    type,
    handling,
    audiences: row.audiences.slice(),
    level: "county",
    departmentCode: row.departmentCode,
    windowCodes: row.subCentreWindow === undefined ? [sheet.window] : [sheet.window, row.subCentreWindow],
    themes: themesOf(row, wording),
    statutoryLimit: limit.statutory === undefined ? undefined : { value: limit.statutory, unit: "working_day" },
    promisedLimit: { value: limit.promised, unit: "working_day" },
    onlineAvailable: presence !== "counter",
    zeroVisit: presence === "remote",
    visits: presence === "remote" ? 0 : 1,
    free: fee === undefined,
    resultType: result.type,
    popularity: popularityOf(code, row, rowAction, first),
    base,
    action: action.kind,
  };
  if (first && row.shortName !== undefined) item.shortName = row.shortName;
  if (fee !== undefined) item.fee = { ...fees[fee] };
  if (result.name !== undefined) item.resultName = { ...result.name };
  return item;
}

function nameOf(row: Row, { wording, action }: RowAction): Bilingual {
  if (wording === "-") return { zh: row.zh, en: row.en };
  return { zh: row.bracketed ? `${row.zh}（${wording}）` : row.zh + wording, en: `${row.en} (${action.en})` };
}

/** An enquiry is a service and a filing no licence, whatever the base item is. */
function typeOf(row: Row, { action }: RowAction): ApplicantItemType {
  if (action.kind === "query" || action.kind === "certify") return "public_service";
  if (action.kind === "file" && row.type === "administrative_license") return "other_administrative_power";
  return row.type;
}

function limitOf(row: Row, { action, limit }: RowAction, first: boolean): Limit {
  if (limit !== undefined) return limit;
  const { promised, statutory } = row.limit;
  if (first || promised === 0 || action.weight === "full") return row.limit;
  return { promised: action.weight === "half" ? Math.ceil(promised / 2) : 0, statutory };
}

/** Of a body that is set up, changes and closes, every action belongs to its own stage. */
function themesOf(row: Row, wording: string): string[] {
  if (!row.themes.includes("opening")) return row.themes.slice();
  const stage = /注销登记$|^终止审批$/.test(wording)
    ? "closing"
    : /^(变更|迁移|备案)/.test(wording)
      ? "alteration"
      : "opening";
  return row.themes.map((theme) => (theme === "opening" ? stage : theme));
}

function resultOf(row: Row, { action, wording }: RowAction, type: ApplicantItemType): Result {
  const granted = row.type === "administrative_license" || row.type === "administrative_confirmation";
  if (granted && /^(简易)?注销/.test(wording) && action.kind === "cancel") {
    return { type: "approval", name: { zh: "准予注销通知书", en: "Notice of cancellation" } };
  }
  switch (action.kind) {
    case "query":
      return { type: "other", name: { zh: "查询结果", en: "Result of the enquiry" } };
    case "cancel":
    case "stop":
      return { type: "other", name: { zh: "办理结果通知", en: "Notice of the outcome" } };
    case "file":
      // a filing under a licence, or the end of one, does not hand the licence out again
      if (row.type === "administrative_license" || /^(注销|撤销)/.test(wording)) {
        return defaultResults.other_administrative_power;
      }
  }
  return row.result ?? defaultResults[type];
}

/** Hot items are set by hand; the rest spread by a hash of the code, so that lists have an order and keep it. */
function popularityOf(code: string, row: Row, { action, hot }: RowAction, first: boolean): number {
  if (hot !== undefined) return hot;
  let hash = 7;
  for (let i = 0; i < code.length; i += 1) hash = (hash * 31 + code.charCodeAt(i)) % 9973;
  const own = row.hot ?? 10 + (hash % 19);
  return first ? own : Math.round(own * demand[action.kind]) + (hash % 3);
}

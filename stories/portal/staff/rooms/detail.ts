import type { Application, Case, Form, Guide } from "@yichuang/sdk";
import type { Desk } from "../desk.ts";
import { loadPowers } from "./powers.ts";
import type { Power } from "./powers.ts";

/** All that staff see of a case; what happened and its documents the status tracker shows. */
export interface Detail {
  readonly case: Case;
  readonly application: Application;
  readonly guide: Guide;
  readonly form: Form;
  /** What this window may do with it, by delegation; empty for a department, whose own power it is. */
  readonly powers: readonly Power[];
}

export async function loadDetail(desk: Desk, caseNo: string): Promise<Detail> {
  const { client } = desk;
  const current = await client.cases.get(caseNo);
  const [application, guide, form, powers] = await Promise.all([
    client.cases.application(caseNo),
    client.items.guide(current.itemCode, {}, { asStaff: true }),
    client.items.form(current.itemCode),
    desk.isCounter ? loadPowers(desk, current) : [],
  ]);
  return { case: current, application, guide, form, powers };
}

/** A field of the application as staff read it. */
export interface DataRow {
  readonly pointer: string;
  readonly title: string;
  readonly value: string;
}

type Schema = Readonly<Record<string, unknown>>;

const asSchema = (value: unknown): Schema => (typeof value === "object" && value !== null ? (value as Schema) : {});

/** The words for yes and no. */
export interface YesNo {
  readonly yes: string;
  readonly no: string;
}

/** The words of a value: the title of the choice where the schema has one, the parts with their titles where there are several. */
function wordsOf(schema: Schema, value: unknown, yesNo: YesNo): string {
  if (Array.isArray(value)) {
    const parts = value.map((entry) => wordsOf(asSchema(schema.items), entry, yesNo));
    return parts.join(value.some((entry) => typeof entry === "object") ? "；" : "、");
  }
  if (typeof value === "boolean") return value ? yesNo.yes : yesNo.no;
  if (typeof value === "object")
    return dataRows(schema, value, yesNo)
      .map((row) => `${row.title} ${row.value}`)
      .join("，");
  const choices = Array.isArray(schema.oneOf) ? schema.oneOf.map(asSchema) : [];
  const chosen = choices.find((choice) => choice.const === value)?.title;
  if (typeof chosen === "string") return chosen;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The data of an application in the order of its form's schema. */
export function dataRows(schema: unknown, data: unknown, yesNo: YesNo, pointer = ""): DataRow[] {
  const values = asSchema(data);
  return Object.entries(asSchema(asSchema(schema).properties)).flatMap(([name, child]) => {
    const value = values[name];
    const own = asSchema(child);
    const path = `${pointer}/${name}`;
    if (value === undefined) return [];
    if (own.properties) return dataRows(own, value, yesNo, path);
    const title = typeof own.title === "string" ? own.title : name;
    return [{ pointer: path, title, value: wordsOf(own, value, yesNo) }];
  });
}

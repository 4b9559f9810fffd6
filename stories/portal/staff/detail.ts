import type { Application, Case, CaseDocument, CaseEvent, Client, Form, Guide } from "@yichuang/sdk";

/** All that staff see of a case. */
export interface Detail {
  readonly case: Case;
  readonly application: Application;
  readonly events: readonly CaseEvent[];
  readonly documents: readonly CaseDocument[];
  readonly guide: Guide;
  readonly form: Form;
}

export async function loadDetail(client: Client, caseNo: string): Promise<Detail> {
  const current = await client.cases.get(caseNo);
  const [application, events, documents, guide, form] = await Promise.all([
    client.cases.application(caseNo),
    client.cases.events(caseNo),
    client.cases.documents(caseNo),
    client.items.guide(current.itemCode, {}, { asStaff: true }),
    client.items.form(current.itemCode),
  ]);
  return { case: current, application, events, documents, guide, form };
}

/** A field of the application as staff read it. */
export interface DataRow {
  readonly pointer: string;
  readonly title: string;
  readonly value: string;
}

type Schema = Readonly<Record<string, unknown>>;

const asSchema = (value: unknown): Schema => (typeof value === "object" && value !== null ? (value as Schema) : {});

/** The words of a value: the title of the choice where the schema has one. */
function wordsOf(schema: Schema, value: unknown): string {
  if (Array.isArray(value)) return value.map((entry) => wordsOf(asSchema(schema.items), entry)).join("、");
  if (typeof value === "boolean") return value ? "是" : "否";
  const choices = Array.isArray(schema.oneOf) ? schema.oneOf.map(asSchema) : [];
  const chosen = choices.find((choice) => choice.const === value)?.title;
  if (typeof chosen === "string") return chosen;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The data of an application in the order of its form's schema. */
export function dataRows(schema: unknown, data: unknown, pointer = ""): DataRow[] {
  const values = asSchema(data);
  return Object.entries(asSchema(asSchema(schema).properties)).flatMap(([name, child]) => {
    const value = values[name];
    const own = asSchema(child);
    const path = `${pointer}/${name}`;
    if (value === undefined) return [];
    if (own.properties) return dataRows(own, value, path);
    return [{ pointer: path, title: typeof own.title === "string" ? own.title : name, value: wordsOf(own, value) }];
  });
}

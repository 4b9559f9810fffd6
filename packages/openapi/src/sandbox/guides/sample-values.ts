import type { FormRow } from "./form-page.ts";

/** A JSON Schema in Chinese, as far as a form on paper shows it. */
export interface PaperSchema {
  readonly type?: string;
  readonly title?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly oneOf?: readonly { readonly const: unknown; readonly title: string }[];
  readonly items?: PaperSchema;
  readonly properties?: Readonly<Record<string, PaperSchema>>;
}

// Numbers are masked: a sample shows their shape and is nobody's.
const BY_FORMAT: Readonly<Record<string, string>> = {
  "cn-resident-id": "610703199001******",
  "cn-uscc": "91990703**********",
  "cn-mobile": "138****0001",
  date: "2026年3月2日",
};

const BLANK_LINES = 3;

const boxes = (choices: NonNullable<PaperSchema["oneOf"]>, chosen: number): string =>
  choices.map(({ title }, index) => `${index === chosen ? "☑" : "□"}\u00a0${title}`).join("　");

function sampleText({ title = "", format, pattern }: PaperSchema): string {
  if (format !== undefined && format in BY_FORMAT) return BY_FORMAT[format] ?? "";
  if (pattern !== undefined) return "（按规定格式填写）";
  if (/姓名|联系人|负责人|经理|户主/.test(title)) return "样例甲";
  if (/地址|住所|地点|所在地/.test(title)) return "汉中市南郑区示例路1号";
  return `（示例）${title}`;
}

/** What stands in a field of the blank form, or of the sample. */
export function paperValue(schema: PaperSchema, sample: boolean): string {
  const choices = schema.oneOf ?? schema.items?.oneOf;
  if (choices) return boxes(choices, sample ? 0 : -1);
  if (schema.type === "boolean") return sample ? "☑ 是　□ 否" : "□ 是　□ 否";
  if (!sample) return schema.format === "date" ? "　　　　年　　月　　日" : "";
  if (schema.type === "number" || schema.type === "integer") return String(Math.max(schema.minimum ?? 0, 2));
  return sampleText(schema);
}

/** A field as a row: an array of objects as columns with lines. */
export function paperRow(schema: PaperSchema, sample: boolean): FormRow {
  const label = schema.title ?? "";
  const fields = Object.values(schema.items?.properties ?? {});
  if (!fields.length) return { label, value: paperValue(schema, sample) };
  const line = fields.map((field) => paperValue(field, sample));
  return {
    label,
    columns: fields.map(({ title = "" }) => title),
    lines: sample ? [line] : Array.from({ length: BLANK_LINES }, () => line),
  };
}

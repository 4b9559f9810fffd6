import type { Language, Link, UiSchema } from "../../schema.ts";
import { drawPage } from "../cases/document-page.ts";
import { drawForm, FORM_PAGE_POLICY } from "./form-page.ts";
import type { FormRow } from "./form-page.ts";
import type { GuideEdition, MaterialSource, ResultSource } from "./guide-source.ts";
import { localizeForm, localizeText, t } from "./localized.ts";
import { paperRow } from "./sample-values.ts";
import type { PaperSchema } from "./sample-values.ts";

/** A file to look at and to print. */
export interface GuideFile {
  /** Of the file when it is kept, with its ending. */
  readonly name: string;
  readonly mediaType: string;
  /** Content-Security-Policy under which it may be opened by itself. */
  readonly policy: string;
  readonly content: string;
}

/** What a file is about. */
export interface FileSubject {
  /** Chinese name of the item. */
  readonly item: string;
  /** Chinese name of who issues the result. */
  readonly issuer: string;
  readonly edition: GuideEdition;
}

const HTML = "text/html; charset=utf-8";
const SVG = "image/svg+xml";
const WORDS = {
  sample: t("样例（示范数据）", "Sample (demonstration data, in Chinese)"),
  blank: t("空白表格", "Blank form (in Chinese)"),
};

const link = (
  itemCode: string,
  fileCode: string,
  kind: keyof typeof WORDS,
  mediaType: string,
  lang: Language,
): Link => ({
  href: `/items/${itemCode}/files/${fileCode}`,
  title: localizeText(WORDS[kind], lang),
  mediaType,
});

/** Sample and blank form of a material that is a form to fill in; nothing of the others. Addresses are below the API's base. */
export function materialLinks(
  itemCode: string,
  { code, type }: Pick<MaterialSource, "code" | "type">,
  lang: Language,
): Record<string, Link> {
  if (type !== "form") return {};
  return {
    sample: link(itemCode, `${code}.sample`, "sample", HTML, lang),
    blankForm: link(itemCode, `${code}.blank`, "blank", HTML, lang),
  };
}

/** The sample of a result, by its place among the results. */
export const resultSample = (itemCode: string, place: number, lang: Language): Link =>
  link(itemCode, `result-${String(place + 1)}.sample`, "sample", SVG, lang);

/** The controls of a UI schema by the group they stand in, in order. */
function groupsOf(element: UiSchema, title: string): { title: string; scopes: string[] }[] {
  const own = { title: (element["label"] as string | undefined) ?? title, scopes: [] as string[] };
  const below: { title: string; scopes: string[] }[] = [];
  for (const child of (element["elements"] as UiSchema[] | undefined) ?? []) {
    if (child.type === "Control") own.scopes.push(child["scope"] as string);
    else if (child.type === "HorizontalLayout") own.scopes.push(...groupsOf(child, "").flatMap(({ scopes }) => scopes));
    else below.push(...groupsOf(child, own.title));
  }
  return [...(own.scopes.length ? [own] : []), ...below];
}

function applicationGroups({ form }: GuideEdition, sample: boolean): { title: string; rows: FormRow[] }[] {
  const { schema, uischema } = localizeForm(form, "zh-CN");
  const at = (scope: string): PaperSchema =>
    scope
      .split("/")
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], schema) as PaperSchema;
  return groupsOf(uischema, "").map(({ title, scopes }) => ({
    title,
    rows: scopes.map((scope) => paperRow(at(scope), sample)),
  }));
}

/** What a form asks for that is not the application itself, such as an undertaking. */
const statementGroups = ({ notes }: MaterialSource, sample: boolean): { title: string; rows: FormRow[] }[] => [
  {
    title: "内容",
    rows: [
      { label: "申请人", value: sample ? "样例甲" : "" },
      { label: "填写要求", value: notes?.zh ?? "" },
      { label: "承诺或者说明", value: sample ? "（示例）本人已知道上述要求，所述属实，并按此办理。" : "　" },
    ],
  },
];

function formFile({ item, edition }: FileSubject, material: MaterialSource, sample: boolean): GuideFile {
  const application = material.code === "application-form";
  return {
    name: `${material.code}-${sample ? "sample" : "blank"}.html`,
    mediaType: HTML,
    policy: FORM_PAGE_POLICY,
    content: drawForm({
      title: material.name.zh,
      mark: sample ? "样例" : "空白表格",
      item,
      groups: application ? applicationGroups(edition, sample) : statementGroups(material, sample),
      declarations: application ? edition.form.declarations.map(({ text }) => text.zh) : [],
      signed: sample,
    }),
  };
}

function resultFile({ item, issuer }: FileSubject, { name, validity }: ResultSource, place: number): GuideFile {
  return {
    name: `result-${String(place + 1)}-sample.svg`,
    mediaType: SVG,
    policy: "default-src 'none'; sandbox",
    content: drawPage({
      title: `${name.zh}（样例）`,
      number: "示例〔2026〕0001号",
      facts: [["持有人", "样例甲"], ["事项", item], ...(validity ? ([["有效期", validity.zh]] as const) : [])],
      paragraphs: ["本页为结果样本，只用来说明办结后会得到什么，内容全部虚构。"],
      issuer,
      seal: issuer,
      date: "2026-03-02",
    }),
  };
}

/** The file of a guide by its code; undefined for what the guide does not link to. */
export function guideFile(subject: FileSubject, fileCode: string): GuideFile | undefined {
  const [, owner = "", kind] = /^(.*)\.(sample|blank)$/.exec(fileCode) ?? [];
  const { materials, results } = subject.edition.guide;
  const place = results.findIndex((_, index) => owner === `result-${String(index + 1)}`);
  const result = results[place];
  if (result) return kind === "sample" ? resultFile(subject, result, place) : undefined;
  const material = materials.find(({ code, type }) => type === "form" && code === owner);
  return material && formFile(subject, material, kind === "sample");
}

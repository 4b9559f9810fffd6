import { contractView } from "./contract-view.ts";
import type { ConformanceReport, OperationReport, Verdict } from "./run.ts";
import { RULES } from "./rules.ts";
import { text } from "./text.ts";
import type { ReportLanguage, Text } from "./text.ts";

const VERDICTS: Readonly<Record<Verdict, Text>> = {
  holds: text("符合", "holds"),
  differs: text("不符", "differs"),
  missing: text("缺少", "missing"),
  not_tried: text("未试", "not tried"),
};

const WORDS = {
  title: text("一窗接口约定符合性报告", "Conformance to the Yichuang contract"),
  contract: text("约定版本", "contract"),
  readOnly: text("只读", "read only"),
  write: text("含写入", "with writes"),
  item: text("事项", "item"),
  differences: text("不符之处", "What differs"),
  rule: text("规则", "rule"),
  asked: text("请求", "asked"),
  says: text("约定", "contract"),
  came: text("实际", "came"),
  missing: text("缺少的路由", "Routes that are missing"),
  untried: text("没有试的", "Not tried"),
  partly: text("未试的检查", "checks not tried:"),
  additions: text("约定之外的成员（允许，只列出）", "Members the contract does not know (allowed, only listed)"),
  total: text("合计", "In all"),
} satisfies Record<string, Text>;

/** Columns a terminal takes for a text: Chinese characters take two. */
const width = (words: string): number =>
  [...words].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/u.test(character) ? 2 : 1), 0);

const padded = (words: string, columns: number): string => words + " ".repeat(Math.max(1, columns - width(words)));

function differenceLines({ operation, differences }: OperationReport, lang: ReportLanguage): string[] {
  const lines = differences.flatMap(({ rule, basis, asked, contract, came, pointer, times }) => [
    `  ${WORDS.rule[lang]} ${rule} (${basis}): ${RULES[rule].says[lang]}`,
    `    ${padded(WORDS.asked[lang], 9)}${asked}`,
    `    ${padded(WORDS.says[lang], 9)}${contract[lang]}`,
    `    ${padded(WORDS.came[lang], 9)}${came[lang]}${pointer === undefined ? "" : `  ${pointer}`}${times > 1 ? `  ×${String(times)}` : ""}`,
  ]);
  return [operation, ...lines];
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? ["", title, ...lines] : []);

/** A report as a person reads it in a terminal. */
export function textReport(report: ConformanceReport, lang: ReportLanguage): string {
  const { operations, totals } = report;
  const columns = Math.max(...operations.map(({ operation }) => operation.length), 1) + 2;
  const mode = WORDS[report.write ? "write" : "readOnly"][lang];
  const head = [report.baseUrl, `${WORDS.contract[lang]} ${report.contract}`, mode];
  const item = report.item === undefined ? [] : [`${WORDS.item[lang]} ${report.item}`];
  const table = operations.map(
    ({ verdict, operation, method, path, untried: left }) =>
      `${padded(VERDICTS[verdict][lang], 11)}${padded(operation, columns)}${method} ${path}` +
      (verdict === "holds" && left.length ? `  (${WORDS.partly[lang]} ${String(left.length)})` : ""),
  );
  const missing = operations.flatMap(({ operation, missing: route }) =>
    route ? [`  ${operation}: ${route.asked} -> ${String(route.status)}`] : [],
  );
  const untried = operations
    .filter(({ verdict }) => verdict === "not_tried")
    .map(({ operation, untried: checks }) => {
      const reasons = new Set(checks.map(({ reason }) => reason[lang]));
      return `  ${operation}: ${[...reasons].join("; ")}`;
    });
  const additions = operations.flatMap(({ operation, additions: members }) =>
    members.length ? [`  ${operation}: ${members.join(", ")}`] : [],
  );
  const total = (Object.keys(VERDICTS) as Verdict[]).map(
    (verdict) => `${VERDICTS[verdict][lang]} ${String(totals[verdict])}`,
  );
  return [
    WORDS.title[lang],
    [...head, ...item].join(" · "),
    "",
    ...table,
    ...section(
      WORDS.differences[lang],
      operations.filter(({ differences }) => differences.length).flatMap((entry) => differenceLines(entry, lang)),
    ),
    ...section(WORDS.missing[lang], missing),
    ...section(WORDS.untried[lang], untried),
    ...section(WORDS.additions[lang], additions),
    "",
    `${WORDS.total[lang]}: ${total.join(" · ")}`,
    "",
  ].join("\n");
}

/** A report for machines: the same, as JSON. Its members may grow; none changes its meaning. */
export const jsonReport = (report: ConformanceReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** Ids of all operations, to name one by. */
export const operationNames = (): string[] => contractView().operations.map(({ id }) => id);

import { readFileSync, writeFileSync } from "node:fs";
import { jsonReport, operationNames, textReport } from "../conformance/report.ts";
import { Unreachable, checkConformance } from "../conformance/run.ts";
import type { Scope } from "../schema.ts";
import { UsageError, WRONG_USAGE, entriesOf, languageOf, nodeIsAtLeast, packageVersion, readArguments } from "./cli.ts";
import type { CommandLanguage, Surroundings } from "./cli.ts";

const OPTIONS = {
  "base-url": { type: "string" },
  token: { type: "string", multiple: true },
  "token-file": { type: "string", multiple: true },
  write: { type: "boolean" },
  item: { type: "string" },
  draft: { type: "string" },
  only: { type: "string", multiple: true },
  origin: { type: "string" },
  json: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const ROLES: readonly Scope[] = ["applicant", "counter", "office", "supervisor", "ticket"];

const HELP: Readonly<Record<CommandLanguage, string>> = {
  zh: `用法：yichuang-conformance --base-url 地址 [选项]

用接口约定检查一个平台，逐个操作报告：符合、不符、缺少、未试。默认只读，可以对在用的平台运行。

  --base-url 地址        平台上约定的根地址
  --token 角色=令牌      角色 ${ROLES.join("、")}，可重复；同一角色可给几个人的，例如两个部门的 office：
                         收费、容缺、告知承诺要有这类事项的部门来办
  --token-file 角色=文件  令牌在文件里；也可用环境变量 YICHUANG_TOKEN_APPLICANT 等，令牌便不进命令历史
  --write                还会建草稿、传文件、提交四个办件并办到底：只用于测试平台，办件会留下
  --item 编码            用哪个事项；默认在 office 令牌的部门里选可网上申请的，先选有容缺、告知承诺的
  --draft 文件           申请内容（DraftInput 的 JSON），编造的内容通不过时用
  --only 操作[,操作]     只报告这些操作
  --origin 来源          平台放行的页面来源，默认 https://portal.example
  --json 文件            另存 JSON 报告
  --lang zh|en           报告的语言，默认 zh
  --help, --version

退出码：0 全部符合，1 有不符或缺少，2 用法不对或平台没有回答。`,
  en: `Usage: yichuang-conformance --base-url address [options]

Checks a platform against the contract and reports per operation: holds, differs, missing, not tried. Reads only by
default, so that it may be run on a live platform.

  --base-url address     root of the contract on the platform
  --token role=token     of ${ROLES.join(", ")}; may be repeated, also for a role: fees, deferrals and
                         promises need staff of departments that have items with them
  --token-file role=file the token is in a file; or YICHUANG_TOKEN_APPLICANT and so on in the environment, so that it
                         does not stand in a shell's history
  --write                also makes drafts, uploads and four cases and sees them through: for a test platform, where
                         the cases stay
  --item code            the item to use; by default one that can be applied for online, of the departments of the
                         office tokens, with deferrals and promises before others
  --draft file           what to apply with (JSON of a DraftInput), where what is made up will not do
  --only operation[,…]   reports on these only
  --origin origin        of a page that the platform lets in, https://portal.example by default
  --json file            writes the report as JSON too
  --lang zh|en           language of the report, zh by default
  --help, --version

Exit status: 0 all holds, 1 something differs or is missing, 2 wrong usage, or nobody answers.`,
};

const isRole = (name: string): name is Scope => (ROLES as readonly string[]).includes(name);

function pairs(option: string, values: readonly string[] | undefined): [Scope, string][] {
  return (values ?? []).map((value) => {
    const at = value.indexOf("=");
    const role = value.slice(0, at);
    // What stands behind the sign may be a secret: it is not repeated.
    if (at < 1 || !isRole(role)) throw new UsageError(`--${option} 角色=… role=…: ${ROLES.join(" ")}`);
    return [role, value.slice(at + 1).trim()];
  });
}

function readFile(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`--${option}: 读不到文件 cannot read the file ${path}`);
  }
}

function tokensOf(
  values: { readonly token?: string[] | undefined; readonly "token-file"?: string[] | undefined },
  env: Surroundings["env"],
): Partial<Record<Scope, string[]>> {
  const named = ROLES.flatMap((role): [Scope, string][] => {
    const value = env[`YICHUANG_TOKEN_${role.toUpperCase()}`];
    return value ? [[role, value.trim()]] : [];
  });
  const files = pairs("token-file", values["token-file"]).map(([role, path]): [Scope, string] => [
    role,
    readFile("token-file", path).trim(),
  ]);
  const given = [...files, ...pairs("token", values.token)];
  // What is named on the command line stands in the place of what lies in the environment.
  const all = [...named.filter(([role]) => !given.some(([other]) => other === role)), ...given];
  return Object.fromEntries(
    all.map(([role]) => [role, all.flatMap(([other, token]) => (other === role ? [token] : []))]),
  );
}

function baseUrlOf(value: string | undefined): string {
  if (value === undefined)
    throw new UsageError("缺少 --base-url：平台上约定的根地址。--base-url is needed: the root of the contract.");
  try {
    const { protocol, search, hash } = new URL(value);
    if (/^https?:$/.test(protocol) && !search && !hash) return value;
  } catch {
    // Said below.
  }
  throw new UsageError(`--base-url 不是 http(s) 地址 is not an http(s) address: ${value}`);
}

function onlyOf(values: readonly string[] | undefined): string[] | undefined {
  const names = entriesOf(values);
  const known = operationNames();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`没有这个操作 No such operation: ${unknown}。可用的 There are: ${known.join(" ")}`);
  return names.length ? names : undefined;
}

function draftOf(path: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFile("draft", path)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--draft: 不是 JSON is not JSON: ${path}`);
  }
}

/** `yichuang-conformance`: prints the report and answers the exit status. Throws a `UsageError` when it is called wrongly. */
export async function conformanceCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, err, env } = surroundings;
  const values = readArguments(args, OPTIONS);
  const lang = languageOf(values.lang);
  if (values.help || values.version) {
    out(values.help ? HELP[lang] : packageVersion());
    return 0;
  }
  if (!nodeIsAtLeast(20, 0)) {
    const own = process.versions.node;
    err(lang === "zh" ? `要 Node 20 或更新的版本，现在是 ${own}。` : `Node 20 or newer is needed; this is ${own}.`);
    return WRONG_USAGE;
  }
  const baseUrl = baseUrlOf(values["base-url"]);
  const write = values.write ?? false;
  const options = {
    baseUrl,
    write,
    tokens: tokensOf(values, env),
    item: values.item,
    draft: draftOf(values.draft),
    only: onlyOf(values.only),
    origin: values.origin,
  };
  if (write)
    err(
      lang === "zh"
        ? "--write：会在平台上建草稿、传文件、提交至多四个办件并评价、申诉，建一项委托又终止；草稿至多留下两份，办件、评价和委托记录会留下。"
        : "--write: makes drafts, uploads, up to four cases, reviews, an appeal and a delegation that it ends again on the platform; up to two drafts, the cases, the reviews and the ended delegation stay.",
    );
  try {
    const report = await checkConformance(options);
    out(textReport(report, lang));
    if (values.json !== undefined) writeFileSync(values.json, jsonReport(report));
    return report.totals.differs + report.totals.missing > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    err(lang === "zh" ? `平台没有回答：${error.message}` : `Nobody answers: ${error.message}`);
    return WRONG_USAGE;
  }
}

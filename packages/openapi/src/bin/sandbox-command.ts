import type { InvitationFacts, PastYearFacts, ScenarioFacts } from "../sandbox/index.ts";
import type { RunningSandbox } from "../sandbox/node.ts";
import { UsageError, WRONG_USAGE, entriesOf, languageOf, nodeIsAtLeast, packageVersion, readArguments } from "./cli.ts";
import type { CommandLanguage, Surroundings } from "./cli.ts";

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  db: { type: "string" },
  scenario: { type: "string", multiple: true },
  "seed-persona": { type: "string", multiple: true },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Names of the scenarios that can be begun with. */
const SCENARIOS = [
  "filledDraft",
  "submittedCase",
  "returnedCase",
  "correctingCase",
  "acceptedCase",
  "reviewingCase",
  "suspendedCase",
  "deniedCase",
  "closedCase",
  "badlyReviewedCase",
  "assignedReview",
  "appealedReview",
  "answeredReview",
  "defaultReview",
  "complaintInvitation",
  "bundleCase",
  "documentsOnFile",
  "pastYear",
  "hallAtWork",
] as const;

type ScenarioName = (typeof SCENARIOS)[number];

const HELP: Readonly<Record<CommandLanguage, string>> = {
  zh: `用法：yichuang-sandbox [选项]

启动一窗的沙盒：平台的替身，数据全是合成的，只供开发和测试。

  --port 端口          监听的端口，默认 4010；被占用时用下一个；0 为任意空闲端口
  --host 地址          监听的地址，默认 127.0.0.1（只限本机）
  --db 文件            把发生的事存入文件，默认只在内存里
  --scenario 名[,名]   启动后先走一遍这些场景，可重复：
                       ${SCENARIOS.join(" ")}
  --seed-persona 人[,人]  启动后打印这些身份的令牌，如 citizen-1、counter-hall
  --lang zh|en         输出的语言，默认 zh
  --help, --version`,
  en: `Usage: yichuang-sandbox [options]

Starts the sandbox: a stand-in for the platform, all of its data invented, for development and tests only.

  --port number        where to listen, 4010 by default; the next one when it is in use; 0 for any that is free
  --host address       127.0.0.1 by default (this machine only)
  --db file            keeps what happens in a file; in memory by default
  --scenario name[,name]  walks through these first, may be repeated:
                       ${SCENARIOS.join(" ")}
  --seed-persona id[,id]  prints tokens of these personas, such as citizen-1, counter-hall
  --lang zh|en         language of the output, zh by default
  --help, --version`,
};

interface Wishes {
  readonly lang: CommandLanguage;
  readonly port: number;
  readonly host: string | undefined;
  readonly db: string | undefined;
  readonly scenarios: readonly ScenarioName[];
  readonly personas: readonly string[];
}

function portOf(value = "4010"): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port: 0–65535（收到 got ${value}）`);
}

function isScenario(name: string): name is ScenarioName {
  return (SCENARIOS as readonly string[]).includes(name);
}

function scenariosOf(values: readonly string[] | undefined): ScenarioName[] {
  return entriesOf(values).map((name) => {
    if (isScenario(name)) return name;
    throw new UsageError(`没有这个场景 No such scenario: ${name}。可用的 There are: ${SCENARIOS.join(" ")}`);
  });
}

/** Numbers and secrets of a scenario; all of it is invented. */
function factLine(
  name: string,
  facts: Partial<ScenarioFacts & InvitationFacts & PastYearFacts> & { readonly reviewId?: string },
  lang: CommandLanguage,
): string {
  const said: readonly (readonly [zh: string, en: string, value: string | undefined])[] = [
    ["办件编号", "case", facts.caseNo],
    ["评价邀请", "invitation", facts.invitationId],
    ["查询密码", "secret", facts.secret],
    ["草稿", "draft", facts.draftId],
    ["评价", "review", facts.reviewId],
    ["事项", "item", facts.itemCode],
    ["申请人", "applicant", facts.persona],
    ["办件数", "cases", facts.cases?.toString()],
    ["评价数", "reviews", facts.reviews?.toString()],
  ];
  const parts = said.flatMap(([zh, en, value]) => (value === undefined ? [] : [`${lang === "zh" ? zh : en} ${value}`]));
  return `  ${name}: ${parts.join(lang === "zh" ? "，" : ", ")}`;
}

function greeting({ url, sandbox }: RunningSandbox, { lang, db }: Wishes): string[] {
  const ids = sandbox.personas.all().map(({ id }) => id);
  const few = ids.filter((id) => !/^(?:counter|office)-(?!hall(?:-2)?$)/.test(id));
  const ask = `curl -X POST ${url}/__sandbox/tokens -H "content-type: application/json" -d '{"persona":"citizen-1"}'`;
  return lang === "zh"
    ? [
        `一窗沙盒 ${packageVersion()}，数据全是合成的，只供开发和测试`,
        `地址：${url}`,
        `存储：${db ?? "内存，停止即清空"}`,
        `身份：${few.join(" ")}，另有各窗口 counter-…、各部门 office-…，共 ${String(ids.length)} 个：GET ${url}/__sandbox/personas`,
        `取令牌（只限本机）：${ask}`,
      ]
    : [
        `Yichuang sandbox ${packageVersion()}: all of its data is invented, for development and tests only`,
        `Address: ${url}`,
        `Kept in: ${db ?? "memory, gone when it stops"}`,
        `Personas: ${few.join(" ")}, and counter-… of each window, office-… of each department, ${String(ids.length)} in all: GET ${url}/__sandbox/personas`,
        `A token (from this machine only): ${ask}`,
      ];
}

async function prepare(running: RunningSandbox, wishes: Wishes, { out }: Surroundings): Promise<void> {
  const { lang, scenarios, personas } = wishes;
  const { sandbox } = running;
  const known = await import("../sandbox/index.ts");
  if (scenarios.length) out(lang === "zh" ? "场景：" : "Scenarios:");
  for (const name of scenarios) out(factLine(name, await known[name](sandbox), lang));
  if (personas.length) out(lang === "zh" ? "令牌：" : "Tokens:");
  for (const id of personas) out(`  ${id}: ${sandbox.issueToken(id)}`);
}

/** Runs until the process is told to stop, then closes the server and the file. */
function untilStopped(running: RunningSandbox): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      running.close().then(() => resolve(0), reject);
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

async function start(wishes: Wishes): Promise<RunningSandbox> {
  // Loaded only now: on an older Node this module has no `node:sqlite` to import.
  const { startSandbox } = await import("../sandbox/node.ts");
  const { port, host, db, lang } = wishes;
  try {
    return await startSandbox({ port, ...(host !== undefined && { host }), ...(db !== undefined && { db }) });
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(lang === "zh" ? `沙盒没有启动：${reason}` : `The sandbox did not start: ${reason}`);
  }
}

/** `yichuang-sandbox`: answers the exit status once it was told to stop. Throws a `UsageError` when it is called wrongly. */
export async function sandboxCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const values = readArguments(args, OPTIONS);
  const lang = languageOf(values.lang);
  if (values.help || values.version) {
    surroundings.out(values.help ? HELP[lang] : packageVersion());
    return 0;
  }
  if (!nodeIsAtLeast(22, 13)) {
    const own = process.versions.node;
    surroundings.err(
      lang === "zh"
        ? `沙盒要 Node 22.13 或更新的版本（node:sqlite），现在是 ${own}。`
        : `The sandbox needs Node 22.13 or newer (node:sqlite); this is ${own}.`,
    );
    return WRONG_USAGE;
  }
  const wishes: Wishes = {
    lang,
    port: portOf(values.port),
    host: values.host,
    db: values.db,
    scenarios: scenariosOf(values.scenario),
    personas: entriesOf(values["seed-persona"]),
  };
  const running = await start(wishes);
  const unknown = wishes.personas.find((id) => !running.sandbox.personas.find(id));
  if (unknown !== undefined) {
    const all = running.sandbox.personas.all().map(({ id }) => id);
    await running.close();
    throw new UsageError(`没有这个身份 No such persona: ${unknown}。可用的 There are: ${all.join(" ")}`);
  }
  for (const line of greeting(running, wishes)) surroundings.out(line);
  await prepare(running, wishes, surroundings);
  // Listens before it says so: whoever reads the line may stop it in the same moment.
  const stopped = untilStopped(running);
  surroundings.out(lang === "zh" ? "按 Ctrl+C 停止。" : "Stop it by Ctrl+C.");
  return stopped;
}

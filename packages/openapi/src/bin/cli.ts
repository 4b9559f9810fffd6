import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";

/** Where a command writes, and what surrounds it. */
export interface Surroundings {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command was called wrongly; its sentence says how to call it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Language of what a command says. */
export type CommandLanguage = "zh" | "en";

/** Exit status of a command that was called wrongly, or could not do anything. */
export const WRONG_USAGE = 2;

/** This package's version. */
export function packageVersion(): string {
  const path = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}

/** Whether this Node is at least of a version. */
export function nodeIsAtLeast(major: number, minor: number): boolean {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The language asked for by `--lang`; Chinese by default. Throws a `UsageError` for another. */
export function languageOf(value: string | undefined): CommandLanguage {
  if (value === undefined || value === "zh" || value === "zh-CN") return "zh";
  if (value === "en") return "en";
  throw new UsageError(`--lang: zh, en（收到 got ${value}）`);
}

/** Reads a command line. Throws a `UsageError` that lists the options for one that is not among them. */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const { code = "", message } = error as Error & { readonly code?: string };
    const unknown = /'([^']+)'/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" || code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
      throw new UsageError(`没有这个选项 No such option: ${unknown}。可用的 There are: ${names.join(" ")}`);
    throw new UsageError(`${message.split("\n")[0] ?? message}。可用的 There are: ${names.join(" ")}`);
  }
}

/** Entries of an option that may be repeated and takes several by commas. */
export const entriesOf = (values: readonly string[] | undefined): string[] =>
  (values ?? [])
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter(Boolean);

/** Runs a command in this process: what it says goes to the terminal, what it answers is the exit status. */
export async function runHere(
  command: (args: readonly string[], surroundings: Surroundings) => Promise<number>,
): Promise<void> {
  const surroundings: Surroundings = {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    env: process.env,
  };
  try {
    process.exitCode = await command(process.argv.slice(2), surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.err(error.message);
    process.exitCode = WRONG_USAGE;
  }
}

import type { ApplicantItemType, Audience, ResultType } from "../../domain/words.ts";
import { type Action, actions } from "./actions.ts";
import { type FeeKey, fees } from "./fees.ts";
import type { Localized } from "./types.ts";

const types: Record<string, ApplicantItemType> = {
  L: "administrative_license",
  G: "administrative_payment",
  C: "administrative_confirmation",
  R: "administrative_reward",
  J: "administrative_adjudication",
  X: "other_administrative_power",
  S: "public_service",
};

const audiences: Record<string, Audience> = {
  P: "natural_person",
  E: "enterprise",
  U: "public_institution",
  S: "social_organization",
  N: "unincorporated_enterprise",
  A: "administrative_body",
  O: "other_organization",
};

const resultTypes: Record<string, ResultType> = { cert: "licence", doc: "approval", out: "other" };

/** Working days as a sheet gives them; nothing is both promised and set by law for what is done on the spot. */
export interface Limit {
  promised: number;
  statutory: number | undefined;
}

/** One action of a base item. */
export interface RowAction {
  wording: string;
  action: Action;
  /** The row's own limit for this action, where it gives one. */
  limit: Limit | undefined;
  fee: FeeKey | undefined;
  aliases: string[];
  hot: number | undefined;
}

/** One line of a sheet: a base item with all its actions. */
export interface Row {
  number: string;
  zh: string;
  en: string;
  /** Actions stand in full-width brackets after the name, rather than directly after it. */
  bracketed: boolean;
  departmentCode: string;
  subCentreWindow: string | undefined;
  type: ApplicantItemType;
  audiences: Audience[];
  themes: string[];
  limit: Limit;
  actions: RowAction[];
  result: { type: ResultType; name: Localized } | undefined;
  /** Names for the base item that hold for all its actions. */
  aliases: string[];
  shortName: string | undefined;
  hot: number | undefined;
  /** `remote`: all online; `onsite`: applied for online, one visit; `counter`: at the window only. */
  presence: "remote" | "onsite" | "counter";
}

interface Section {
  departmentCode: string;
  subCentreWindow: string | undefined;
  presence: Row["presence"];
}

/**
 * Reads a sheet of base items. A line `@ department [sub-centre window] [onsite]` opens a section; every other line is
 *
 * `number | 名称 | English | type/audiences | themes | limit | actions | extras`
 *
 * with the letters above for type and audiences, a limit of `0` or `promised/statutory` in working days, actions from
 * `actions.ts` (each may carry its own limit, `注销=3/20`; brackets around all of them put each in brackets), and extras parted
 * by `; `: `cert`, `doc` or `out` (the result, `中文~English`), `aka` and `say` (aliases of all actions and of the first;
 * `say.补领` of another), `hot` (0 to 100), `hot.补领`, `fee`, `fee.补领`, `short`, `remote`, `onsite`, `counter`.
 *
 * @throws Error naming the line, when a word in it is unknown.
 */
export function readSheet(sheet: string): Row[] {
  const rows: Row[] = [];
  let section: Section | undefined;
  for (const line of sheet.split("\n")) {
    if (line === "") continue;
    try {
      if (line.startsWith("@ ")) section = readSection(line);
      else if (section === undefined) throw new Error("no department yet");
      else rows.push(readRow(line, section));
    } catch (cause) {
      throw new Error(`Catalogue line “${line}”: ${String(cause)}`);
    }
  }
  return rows;
}

function readSection(line: string): Section {
  const [, departmentCode = "", ...rest] = line.split(" ");
  return {
    departmentCode,
    subCentreWindow: rest.find((word) => word.startsWith("FZX-")),
    presence: rest.includes("onsite") ? "onsite" : "remote",
  };
}

function readRow(line: string, section: Section): Row {
  const cells = line.split(" | ");
  const [number = "", zh = "", en = "", kind = "", themes = "", limit = "", wordings = ""] = cells;
  if (cells.length < 7 || cells.length > 8) throw new Error(`${cells.length} columns`);
  const [typeLetter = "", audienceLetters = ""] = kind.split("/");
  const extras = readExtras(cells[7] ?? "");
  const bracketed = wordings.startsWith("(");
  return {
    ...section,
    number,
    zh,
    en,
    bracketed,
    type: lookUp(types, typeLetter),
    audiences: [...audienceLetters].map((letter) => lookUp(audiences, letter)),
    themes: themes.split(" "),
    limit: readLimit(limit),
    actions: (bracketed ? wordings.slice(1, -1) : wordings).split(" ").map((word, i) => readAction(word, i, extras)),
    result: readResult(extras, en),
    aliases: list(extras.get("aka")),
    shortName: extras.get("short"),
    hot: extras.has("hot") ? Number(extras.get("hot")) : undefined,
    presence: (["remote", "onsite", "counter"] as const).find((word) => extras.has(word)) ?? section.presence,
  };
}

const extraKeys = /^(?:cert|doc|out|aka|short|remote|onsite|counter|(?:say|fee|hot)(?:\..+)?)$/;

function readExtras(cell: string): Map<string, string> {
  const extras = new Map<string, string>();
  if (cell === "") return extras;
  for (const part of cell.split("; ")) {
    const at = part.indexOf("=");
    const key = at < 0 ? part : part.slice(0, at);
    if (!extraKeys.test(key)) throw new Error(key);
    extras.set(key, at < 0 ? "" : part.slice(at + 1));
  }
  return extras;
}

function readAction(text: string, index: number, extras: Map<string, string>): RowAction {
  const [wording = "", limit] = text.split("=");
  const action = actions.get(wording);
  if (action === undefined) throw new Error(`action ${wording}`);
  const fee = extras.get(`fee.${wording}`) ?? extras.get("fee") ?? "";
  if (fee !== "" && !(fee in fees)) throw new Error(`fee ${fee}`);
  return {
    wording,
    action,
    limit: limit === undefined ? undefined : readLimit(limit),
    fee: fee === "" ? undefined : (fee as FeeKey),
    hot: extras.has(`hot.${wording}`) ? Number(extras.get(`hot.${wording}`)) : undefined,
    aliases: [...(index === 0 ? list(extras.get("say")) : []), ...list(extras.get(`say.${wording}`))],
  };
}

function readLimit(text: string): Limit {
  const [promised = "", statutory] = text.split("/");
  return { promised: Number(promised), statutory: statutory === undefined ? undefined : Number(statutory) };
}

function readResult(extras: Map<string, string>, baseEn: string): Row["result"] {
  for (const [key, type] of Object.entries(resultTypes)) {
    const value = extras.get(key);
    if (value === undefined) continue;
    const [zh = "", en = /licence|permit|certificate|card|pass$/i.test(baseEn) ? baseEn : undefined] = value.split("~");
    return { type, name: en === undefined ? { zh } : { zh, en } };
  }
  return undefined;
}

function list(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(",");
}

function lookUp<T>(letters: Record<string, T>, letter: string): T {
  const found = letters[letter];
  if (found === undefined) throw new Error(`letter ${letter}`);
  return found;
}

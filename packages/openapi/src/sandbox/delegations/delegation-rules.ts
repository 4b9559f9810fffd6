import { addDays, maskName } from "../../domain/index.ts";
import type { CaseAction, DelegatedPower, Delegation, DelegationInput, Language, ProblemError } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { acceptingCodeOf } from "../cases/bodies.ts";
import { partsOf } from "../cases/bundle-parts.ts";
import type { CatalogueService } from "../catalogue/catalogue-service.ts";
import type { SandboxContext } from "../context.ts";
import { deskStaff } from "../personas.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, DelegationRecord } from "../records.ts";
import { seededDelegations } from "./seeds.ts";

const seeds = new WeakMap<CatalogueService, DelegationRecord[]>();

function seedsOf(catalogue: CatalogueService): DelegationRecord[] {
  const known = seeds.get(catalogue) ?? seededDelegations(catalogue);
  seeds.set(catalogue, known);
  return known;
}

/** Every delegation, the newest first: those of the start, as they stand now, and those made since. */
export function allDelegations({ store, catalogue }: SandboxContext): DelegationRecord[] {
  const kept = new Map(store.list("delegations").map((record) => [record.id, record]));
  const seeded = seedsOf(catalogue).map((seed) => kept.get(seed.id) ?? seed);
  const own = new Set(seeded.map(({ id }) => id));
  return [...seeded, ...[...kept.values()].filter(({ id }) => !own.has(id))].reverse();
}

/** A delegation by its id. Throws `not-found`. */
export function findDelegation({ store, catalogue }: SandboxContext, id: string): DelegationRecord {
  const found = store.get("delegations", id) ?? seedsOf(catalogue).find((seed) => seed.id === id);
  if (!found) throw problem("not-found");
  return found;
}

/** Where a delegation stands on the sandbox's day. */
export function stateOf({ clock }: SandboxContext, { begins, ends, ended }: DelegationRecord): Delegation["state"] {
  const today = clock.iso().slice(0, 10);
  if (ended !== undefined || (ends !== undefined && today > ends)) return "ended";
  return today < begins ? "future" : "active";
}

/** The power that window staff need for each of their acts; what is not among them is nobody's to delegate. */
const POWERS: Readonly<Partial<Record<CaseAction, DelegatedPower>>> = {
  resubmit: "receive",
  answer_correction: "receive",
  supplement_deferred: "receive",
  change_delivery: "receive",
  hand_over: "receive",
  return: "pre_check",
  request_correction: "pre_check",
  accept: "accept",
  refuse: "accept",
  decide: "decide",
  receive_custody: "deliver",
  issue: "deliver",
};

/** Whose item it is, which one, how it is handled, and at which window. */
export type Delegated = Pick<CaseRecord, "departmentCode" | "itemCode" | "handling" | "windowCode">;

/**
 * What a delegation must cover for something to be done to a case: the case, of a bundle 一件事 each of its parts, since every one is the
 * power of its own department. Parts that were left out or withdrawn ask for nothing.
 */
function delegatedIn(context: SandboxContext, record: CaseRecord): Delegated[] {
  const parts = partsOf(context, record).filter(({ state }) => state !== "withdrawn");
  return parts.length > 0 ? parts : [record];
}

/** Whether a delegation covers an item of its department. */
export const coversItem = (
  { itemCodes, handling }: DelegationRecord,
  of: Pick<Delegated, "itemCode" | "handling">,
): boolean => (itemCodes?.includes(of.itemCode) ?? true) && (handling === undefined || handling === of.handling);

/** Delegations of a power over an item to the body at whose window it is taken, whether or not they hold now and for this person. */
function delegationsOf(context: SandboxContext, of: Delegated, power: DelegatedPower): DelegationRecord[] {
  const accepting = acceptingCodeOf(of.windowCode);
  return allDelegations(context).filter(
    (record) =>
      record.parent === of.departmentCode &&
      record.toCode === accepting &&
      record.powers.includes(power) &&
      coversItem(record, of),
  );
}

const isFor = ({ representative }: DelegationRecord, { staff }: Caller): boolean =>
  representative === undefined || representative.workNo === staff?.workNo;

/** The delegation by which window staff may use a power of an item's department; `own` where it is their own department's. */
export function delegationFor(
  context: SandboxContext,
  of: Delegated,
  power: DelegatedPower,
  caller: Caller,
): DelegationRecord | "own" | undefined {
  if (acceptingCodeOf(of.windowCode) === of.departmentCode) return "own";
  return delegationsOf(context, of, power).find(
    (record) => stateOf(context, record) === "active" && isFor(record, caller),
  );
}

/** Whether window staff may do this to a case: no delegation, no act (南政办函〔2025〕6号; 行政许可法 第二十四条). */
export function isDelegated(context: SandboxContext, record: CaseRecord, action: CaseAction, caller: Caller): boolean {
  const power = POWERS[action];
  if (power === undefined) return true;
  return delegatedIn(context, record).every((of) => delegationFor(context, of, power, caller) !== undefined);
}

const POWER_WORDS: Readonly<Record<DelegatedPower, { zh: string; en: string }>> = {
  receive: { zh: "收件", en: "reception" },
  pre_check: { zh: "预审", en: "pre-check" },
  accept: { zh: "受理", en: "acceptance" },
  decide: { zh: "决定", en: "decision" },
  deliver: { zh: "送达", en: "delivery" },
};

/** Why delegations there are do not serve: for another person, not begun, over. */
function whyNot(context: SandboxContext, known: readonly DelegationRecord[]): { zh: string; en: string } {
  const inState = (state: Delegation["state"]) => known.find((record) => stateOf(context, record) === state);
  const future = inState("future");
  const ended = inState("ended");
  if (inState("active")) return { zh: "，只委托给了首席事务代表", en: ", only to the chief representative" };
  if (future) return { zh: `，委托自${future.begins}起才有效`, en: `; it begins on ${future.begins}` };
  if (ended?.ends !== undefined) return { zh: `，委托到${ended.ends}为止`, en: `; it ended with ${ended.ends}` };
  return { zh: "", en: "" };
}

/** The sentence that names whose power is missing, over which item, and why. */
function missing(context: SandboxContext, of: Delegated, power: DelegatedPower): { zh: string; en: string } {
  const { catalogue } = context;
  const words = POWER_WORDS[power];
  const why = whyNot(context, delegationsOf(context, of, power));
  const name = (lang: Language): string => catalogue.item(of.itemCode, lang)?.name.text ?? of.itemCode;
  const body = (lang: Language): string => catalogue.body(of.departmentCode, lang).name.text;
  return {
    zh: `${body("zh-CN")}没有把“${name("zh-CN")}”的“${words.zh}”委托给你${why.zh}。`,
    en: `${body("en")} has not delegated ${words.en} of “${name("en")}” to you${why.en}.`,
  };
}

/** Throws `no-delegation`, naming each department, item and power that is missing, unless window staff may use a power over all of these. */
export function requirePower(
  context: SandboxContext,
  all: readonly Delegated[],
  power: DelegatedPower,
  caller: Caller,
): void {
  const lacking = all
    .filter((of) => delegationFor(context, of, power, caller) === undefined)
    .map((of) => missing(context, of, power));
  if (lacking.length === 0) return;
  const detail = { zh: lacking.map(({ zh }) => zh).join(""), en: lacking.map(({ en }) => en).join(" ") };
  throw problem("no-delegation", { detail });
}

/** As `isDelegated`, but throws what `requirePower` does. */
export function requireDelegation(
  context: SandboxContext,
  record: CaseRecord,
  action: CaseAction,
  caller: Caller,
): void {
  const power = POWERS[action];
  if (power !== undefined) requirePower(context, delegatedIn(context, record), power, caller);
}

function inputErrors({ catalogue }: SandboxContext, from: string, input: DelegationInput): ProblemError[] {
  const { toCode, representativeWorkNo, itemCodes = [], begins, ends } = input;
  const errors: ProblemError[] = [];
  const bodies = catalogue.departments("zh-CN").map(({ code }) => code);
  if (!bodies.includes(toCode) || toCode === from) errors.push({ pointer: "/toCode", rule: "delegation:body" });
  const known = deskStaff(catalogue).some(
    ({ workNo, departmentCode }) => workNo === representativeWorkNo && departmentCode === toCode,
  );
  if (representativeWorkNo !== undefined && !known)
    errors.push({ pointer: "/representativeWorkNo", rule: "delegation:representative" });
  itemCodes.forEach((code, index) => {
    if (catalogue.item(code, "zh-CN")?.department.code !== from)
      errors.push({ pointer: `/itemCodes/${String(index)}`, rule: "delegation:item" });
  });
  if (ends !== undefined && ends < begins) errors.push({ pointer: "/ends", rule: "delegation:term" });
  return errors;
}

/**
 * Delegates powers of the caller's own department 委托办理. Throws `validation` for a body, person or item that is not to be had and a term
 * that ends before it begins, `conflict` where the same is delegated already.
 */
export function createDelegation(context: SandboxContext, caller: Caller, input: DelegationInput): DelegationRecord {
  const from = caller.staff?.departmentCode;
  if (from === undefined) throw problem("forbidden");
  const errors = inputErrors(context, from, input);
  if (errors.length > 0) throw problem("validation", { errors });
  const { toCode, representativeWorkNo, powers, itemCodes, handling, begins, ends, responsibilities } = input;
  const desk = deskStaff(context.catalogue).find(({ workNo }) => workNo === representativeWorkNo);
  const record: DelegationRecord = {
    id: context.ids.id("dl"),
    parent: from,
    toCode,
    ...(desk && { representative: { workNo: desk.workNo, name: desk.name } }),
    powers: [...powers].sort(),
    ...(itemCodes && { itemCodes: [...itemCodes].sort() }),
    ...(handling && { handling }),
    begins,
    ...(ends !== undefined && { ends }),
    responsibilities,
  };
  const scopeOf = (one: DelegationRecord): string =>
    JSON.stringify([
      one.parent,
      one.toCode,
      one.representative?.workNo,
      [...one.powers].sort(),
      one.itemCodes,
      one.handling,
    ]);
  const twin = allDelegations(context).some(
    (other) =>
      scopeOf(other) === scopeOf(record) &&
      stateOf(context, other) !== "ended" &&
      (other.ends === undefined || other.ends >= begins) &&
      (ends === undefined || other.begins <= ends),
  );
  if (twin) throw problem("conflict", { detail: { zh: "同样的委托已经存在。", en: "The same is delegated already." } });
  context.store.put("delegations", record);
  return record;
}

/** Ends a delegation of the caller's own department from now on; what was done under it stands. Throws `no-delegation`, `conflict`. */
export function endDelegation(context: SandboxContext, caller: Caller, id: string, reason: string): DelegationRecord {
  const record = findDelegation(context, id);
  if (record.parent !== caller.staff?.departmentCode)
    throw problem("no-delegation", {
      detail: { zh: "只有委托部门能终止自己的委托。", en: "Only the delegating department ends its delegation." },
    });
  if (stateOf(context, record) === "ended")
    throw problem("conflict", { detail: { zh: "这项委托已经终止。", en: "It has ended already." } });
  const ended = { at: context.clock.iso(), reason: reason.trim() };
  // One that has not begun never does.
  const today = ended.at.slice(0, 10);
  const kept: DelegationRecord = { ...record, ended, ends: record.begins > today ? addDays(record.begins, -1) : today };
  context.store.put("delegations", kept);
  return kept;
}

/** A delegation as the public reads it: of the person 首席事务代表 only the family name. */
export function delegationView(context: SandboxContext, record: DelegationRecord, lang: Language): Delegation {
  const { id, parent, toCode, representative, powers, itemCodes, handling, begins, ends, responsibilities, ended } =
    record;
  return {
    id,
    from: context.catalogue.body(parent, lang),
    to: context.catalogue.body(toCode, lang),
    ...(representative && { representative: { workNo: representative.workNo, name: maskName(representative.name) } }),
    powers: [...powers],
    ...(itemCodes && { itemCodes: [...itemCodes] }),
    ...(handling && { handling }),
    begins,
    ...(ends !== undefined && { ends }),
    state: stateOf(context, record),
    responsibilities: { text: responsibilities, lang: "zh-CN" },
    ...(ended && { endedBecause: ended.reason }),
  };
}

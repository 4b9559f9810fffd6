import { addDays, maskName } from "../../domain/index.ts";
import type { CaseAction, DelegatedPower, Delegation, DelegationInput, Language, ProblemError } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { acceptingCodeOf } from "../cases/bodies.ts";
import type { CatalogueService } from "../catalogue-service.ts";
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
  hand_over: "receive",
  return: "pre_check",
  request_correction: "pre_check",
  accept: "accept",
  refuse: "accept",
  decide: "decide",
  issue: "deliver",
};

/** Whose item it is, which one, and how it is handled. */
type Delegated = Pick<CaseRecord, "departmentCode" | "itemCode" | "handling" | "windowCode">;

const covers = ({ powers, itemCodes, handling }: DelegationRecord, power: DelegatedPower, of: Delegated): boolean =>
  powers.includes(power) &&
  (itemCodes?.includes(of.itemCode) ?? true) &&
  (handling === undefined || handling === of.handling);

/** The delegation by which window staff may use a power of an item's department; `own` where it is their own department's. */
export function delegationFor(
  context: SandboxContext,
  of: Delegated,
  power: DelegatedPower,
  { staff }: Caller,
): DelegationRecord | "own" | undefined {
  const accepting = acceptingCodeOf(of.windowCode);
  if (accepting === of.departmentCode) return "own";
  return allDelegations(context).find(
    (record) =>
      record.parent === of.departmentCode &&
      record.toCode === accepting &&
      covers(record, power, of) &&
      stateOf(context, record) === "active" &&
      (record.representative === undefined || record.representative.workNo === staff?.workNo),
  );
}

/** Whether window staff may do this to a case: no delegation, no act (南政办函〔2025〕6号; 行政许可法 第二十四条). */
export function isDelegated(context: SandboxContext, record: CaseRecord, action: CaseAction, caller: Caller): boolean {
  const power = POWERS[action];
  return power === undefined || delegationFor(context, record, power, caller) !== undefined;
}

const POWER_WORDS: Readonly<Record<DelegatedPower, { zh: string; en: string }>> = {
  receive: { zh: "收件", en: "reception" },
  pre_check: { zh: "预审", en: "pre-check" },
  accept: { zh: "受理", en: "acceptance" },
  decide: { zh: "决定", en: "decision" },
  deliver: { zh: "送达", en: "delivery" },
};

/** What window staff are told who want to use a power that nobody delegated to them. */
export function notDelegated({ catalogue }: SandboxContext, { departmentCode }: Delegated, power: DelegatedPower) {
  const zh = catalogue.body(departmentCode, "zh-CN").name.text;
  const en = catalogue.body(departmentCode, "en").name.text;
  const word = POWER_WORDS[power];
  return problem("no-delegation", {
    detail: { zh: `${zh}没有把“${word.zh}”委托给你。`, en: `${en} has not delegated ${word.en} to you.` },
  });
}

/** As `isDelegated`, but throws `no-delegation`, naming department and power. */
export function requireDelegation(
  context: SandboxContext,
  record: CaseRecord,
  action: CaseAction,
  caller: Caller,
): void {
  const power = POWERS[action];
  if (power !== undefined && !isDelegated(context, record, action, caller)) throw notDelegated(context, record, power);
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
  if (record.parent !== caller.staff?.departmentCode) throw problem("no-delegation");
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

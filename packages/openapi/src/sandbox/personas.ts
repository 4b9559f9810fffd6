import { normalizeIdentity } from "../domain/index.ts";
import type { Applicant, BodyRef, Scope, ServiceWindow } from "../schema.ts";
import type { Caller, StaffMember } from "./access.ts";
import { acceptingCodeOf } from "./cases/bodies.ts";
import type { CatalogueService } from "./catalogue/catalogue-service.ts";

/** Somebody invented, in whose name one can act in the sandbox. */
export interface Persona {
  /** Stable; owns drafts and cases. */
  readonly id: string;
  readonly caller: Caller;
  /** What to choose them by in English. */
  readonly english: string;
  /** Who employs them, of staff. */
  readonly department?: BodyRef;
}

/** Everybody the sandbox knows. */
export interface Personas {
  all(): readonly Persona[];
  find(id: string): Persona | undefined;
  /** Whose certificate an applicant's is, so that a case taken at a window belongs to them. */
  ownerOf(applicant: Applicant | undefined): Persona | undefined;
}

// The numbers are the samples of the standards, or carry an area that does not exist; mobiles are not assigned.
export const FIRST_CITIZEN: Applicant = {
  kind: "person",
  name: "样例甲",
  certificate: { type: "resident_id", number: "11010519491231002X" },
  mobile: "13800000001",
};

export const SECOND_CITIZEN: Applicant = {
  kind: "person",
  name: "样例丙",
  certificate: { type: "resident_id", number: "440524188001010014" },
  mobile: "13800000003",
};

export const COMPANY: Applicant = {
  kind: "legal_person",
  name: "南郑样例餐饮店",
  certificate: { type: "uscc", number: "91990703000000001P" },
  representative: "样例甲",
  agent: {
    name: "样例乙",
    certificate: { type: "resident_id", number: "440524188001010014" },
    mobile: "13800000002",
    authority: "办理政务服务事项",
  },
};

const applicantPersona = (id: string, english: string, applicant: Applicant): Persona => ({
  id,
  english,
  caller: { id, scopes: ["applicant"], displayName: applicant.name, applicant },
});

interface StaffName {
  readonly chinese: string;
  readonly english: string;
}

function staffPersona(id: string, scope: Scope, name: StaffName, staff: StaffMember, department: BodyRef): Persona {
  const { chinese: displayName, english } = name;
  return { id, english, caller: { id, scopes: [scope], displayName, staff }, department };
}

/** The staff at the windows, as delegations name them. */
export const deskStaff = (catalogue: CatalogueService): StaffMember[] =>
  counters(catalogue).flatMap(({ caller }) => caller.staff ?? []);

/** A desk at windows; none where there are no such windows. */
const desk = (
  id: string,
  name: StaffName,
  at: readonly ServiceWindow[],
): [id: string, name: StaffName, windows: readonly ServiceWindow[]][] => (at.length ? [[id, name, at]] : []);

function counters(catalogue: CatalogueService): Persona[] {
  const windows = catalogue.windows("zh-CN");
  const comprehensive = windows.filter(({ kind }) => kind === "comprehensive");
  const inEnglish = new Map(catalogue.windows("en").map(({ code, name }) => [code, name.text]));
  const desks: [id: string, name: StaffName, windows: readonly ServiceWindow[]][] = [
    ...desk("counter-hall", { chinese: "综合窗口人员", english: "Clerk, comprehensive windows" }, comprehensive),
    ...windows
      .filter((window) => !comprehensive.includes(window))
      .flatMap((window) =>
        desk(
          `counter-${window.code}`,
          { chinese: `${window.name.text}人员`, english: `Clerk, ${inEnglish.get(window.code) ?? window.name.text}` },
          [window],
        ),
      ),
    // Somebody beside the chief representative 首席事务代表, to whom no decision is delegated.
    ...desk(
      "counter-hall-2",
      { chinese: "综合窗口人员（非首席）", english: "Clerk, comprehensive windows (not the chief representative)" },
      comprehensive,
    ),
  ];
  return desks.map(([id, name, at], index) => {
    const departmentCode = acceptingCodeOf(at[0]?.code ?? "");
    const staff: StaffMember = {
      workNo: `C${String(index + 1).padStart(3, "0")}`,
      name: "窗口样例员",
      departmentCode,
      windowCodes: at.map(({ code }) => code),
    };
    return staffPersona(id, "counter", name, staff, catalogue.body(departmentCode, "zh-CN"));
  });
}

function offices(catalogue: CatalogueService): Persona[] {
  const inEnglish = new Map(catalogue.departments("en").map(({ code, shortName }) => [code, shortName.text]));
  return catalogue.departments("zh-CN").map(({ code, name, shortName }, index) => {
    const staff: StaffMember = {
      workNo: `O${String(index + 1).padStart(3, "0")}`,
      name: "审批样例员",
      departmentCode: code,
      windowCodes: [],
    };
    const called = {
      chinese: `${shortName.text}审批人员`,
      english: `Officer, ${inEnglish.get(code) ?? shortName.text}`,
    };
    return staffPersona(`office-${code}`, "office", called, staff, { code, name });
  });
}

function supervisor(catalogue: CatalogueService): Persona {
  const departmentCode = acceptingCodeOf("");
  const staff: StaffMember = { workNo: "S001", name: "督导样例员", departmentCode, windowCodes: [] };
  const name = { chinese: "督导人员", english: "Supervisor" };
  return staffPersona("supervisor", "supervisor", name, staff, catalogue.body(departmentCode, "zh-CN"));
}

/**
 * The sandbox's people: two citizens, a company with its agent, the staff of every window (at the hall's comprehensive windows two, of whom
 * the first is the chief representative 首席事务代表) and department of the catalogue, a supervisor. Wholly invented; their ids are stable.
 */
export function createPersonas(catalogue: CatalogueService): Personas {
  const all = [
    applicantPersona("citizen-1", "Yangli Jia (citizen)", FIRST_CITIZEN),
    applicantPersona("citizen-2", "Yangli Bing (citizen)", SECOND_CITIZEN),
    applicantPersona("company-1", "Nanzheng Sample Eatery (company)", COMPANY),
    ...counters(catalogue),
    ...offices(catalogue),
    supervisor(catalogue),
  ];
  const byId = new Map(all.map((persona) => [persona.id, persona]));
  const key = ({ certificate }: Applicant): string => `${certificate.type} ${normalizeIdentity(certificate.number)}`;
  const byCertificate = new Map(
    all.flatMap((persona) => (persona.caller.applicant ? [[key(persona.caller.applicant), persona] as const] : [])),
  );
  return {
    all: () => all,
    find: (id) => byId.get(id),
    ownerOf: (applicant) => applicant && byCertificate.get(key(applicant)),
  };
}

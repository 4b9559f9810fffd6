import type { DelegatedPower } from "../../schema.ts";
import { acceptingCodeOf } from "../cases/bodies.ts";
import { windows } from "../catalogue/windows.ts";
import type { CatalogueService } from "../catalogue/catalogue-service.ts";
import { deskStaff } from "../personas.ts";
import type { DelegationRecord } from "../records.ts";

/** The day of the notice 南政办函〔2025〕6号, which asks for these delegations. */
const BEGINS = "2025-03-24";

const FRONT: readonly DelegatedPower[] = ["receive", "pre_check", "accept", "deliver"];

/**
 * What the departments have delegated when a sandbox starts, as the notice 南政办函〔2025〕6号 describes it: to the body at whose windows
 * their items are taken, reception, pre-check, acceptance and delivery; and to its chief representative 首席事务代表 the decision of what is
 * done on the spot. Site surveys, technical review, hearings and testing stay where they are. Deterministic; synthetic.
 */
export function seededDelegations(catalogue: CatalogueService): DelegationRecord[] {
  const bodies = new Set(catalogue.departments("zh-CN").map(({ code }) => code));
  const pairs = new Map<string, readonly [from: string, to: string]>();
  for (const { code, departmentCodes } of windows) {
    const to = acceptingCodeOf(code);
    for (const from of departmentCodes) {
      if (from !== to && bodies.has(from) && bodies.has(to)) pairs.set(`${from} ${to}`, [from, to]);
    }
  }
  const desks = deskStaff(catalogue);
  return [...pairs.values()].flatMap(([from, to]): DelegationRecord[] => {
    const desk = desks.find(({ departmentCode }) => departmentCode === to);
    const common = { parent: from, toCode: to, begins: BEGINS };
    return [
      {
        ...common,
        id: `dl-${from}-${to}`,
        powers: [...FRONT],
        responsibilities:
          "委托部门监督受托行为，并对其后果承担法律责任；现场勘验、技术审查、听证和检验检测由委托部门办理。",
      },
      {
        ...common,
        id: `dl-${from}-${to}-decide`,
        powers: ["decide"],
        handling: "immediate",
        ...(desk && { representative: { workNo: desk.workNo, name: desk.name } }),
        responsibilities: "当场办结的事项由首席事务代表决定，使用委托部门印章，委托部门承担法律责任。",
      },
    ];
  });
}

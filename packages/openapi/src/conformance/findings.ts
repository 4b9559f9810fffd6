import { RULES } from "./rules.ts";
import type { RuleId } from "./rules.ts";
import type { OperationId } from "./contract-view.ts";
import type { Text } from "./text.ts";

/** Where a platform does otherwise than the contract. Holds no value of an answer's body and no token. */
export interface Difference {
  readonly rule: RuleId;
  /** The request: method, path as the contract writes it, role. */
  readonly asked: string;
  /** What the contract says there. */
  readonly contract: Text;
  /** What came: a status, a header, a place in the body. */
  readonly came: Text;
  /** JSON pointer into the body, `*` for the place in a list. */
  readonly pointer?: string;
  /** How often it was met. */
  readonly times: number;
}

/** What was found of an operation. */
export interface Finding {
  /** Checks that ran to their end and found nothing. */
  readonly held: Set<string>;
  readonly differences: Map<string, Difference>;
  /** Why checks could not run. */
  readonly untried: Map<string, Text>;
  /** Members that the contract does not know, as pointers; allowed, and only listed. */
  readonly additions: Set<string>;
  /** Set when there is no such route. */
  missing: { readonly asked: string; readonly status: number } | undefined;
}

/** A difference as a check reports it. */
export interface NewDifference {
  readonly rule: RuleId;
  readonly asked: string;
  readonly came: Text;
  /** The rule's own sentence by default. */
  readonly contract?: Text;
  readonly pointer?: string;
}

/** Collects what checks find, by operation. */
export interface Findings {
  of(operation: OperationId): Finding;
  differs(operation: OperationId, difference: NewDifference): void;
  /** How many differences there are of an operation, told alike ones apart. */
  count(operation: OperationId): number;
  readonly all: ReadonlyMap<OperationId, Finding>;
}

/** Makes an empty collection. */
export function createFindings(): Findings {
  const all = new Map<OperationId, Finding>();
  const of = (operation: OperationId): Finding => {
    const found = all.get(operation) ?? {
      held: new Set<string>(),
      differences: new Map<string, Difference>(),
      untried: new Map<string, Text>(),
      additions: new Set<string>(),
      missing: undefined,
    };
    all.set(operation, found);
    return found;
  };
  return {
    all,
    of,
    count: (operation) => of(operation).differences.size,
    differs: (operation, { rule, asked, came, contract = RULES[rule].says, pointer }) => {
      const { differences } = of(operation);
      const key = `${rule} ${pointer ?? ""} ${came.en}`;
      const before = differences.get(key);
      const known = before ?? { rule, asked, contract, came, ...(pointer !== undefined && { pointer }), times: 0 };
      differences.set(key, { ...known, times: known.times + 1 });
    },
  };
}

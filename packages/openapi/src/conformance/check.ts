import type { Scope } from "../schema.ts";
import type { OperationId } from "./contract-view.ts";
import type { Platform } from "./platform.ts";
import type { RuleId } from "./rules.ts";

/** One thing to find out about an operation. */
export interface Check {
  /** Told apart within its operation. */
  readonly id: string;
  readonly operation: OperationId;
  /** The rule that it rests on. */
  readonly rule: RuleId;
  /** Roles of which a token is needed, all of them. */
  readonly needs: readonly Scope[];
  /** Whether it makes or moves something. */
  readonly writes: boolean;
  /** Whether others live on what it finds. */
  readonly feeds: boolean;
  /** Notes differences with the platform. Throws `NotTried` where there is nothing to test with, `Unmet` where it cannot go on. */
  run(platform: Platform): Promise<void>;
}

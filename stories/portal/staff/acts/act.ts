import type { Case, CaseAction } from "@yichuang/sdk";
import type { Desk } from "../desk.ts";
import type { Entered } from "../entered.ts";
import type { DataRow, Detail } from "../rooms/detail.ts";

/** The case that is open, and what has been chosen so far in the form of an act. */
export interface Scene {
  readonly desk: Desk;
  readonly detail: Detail;
  /** The data of the application, as staff read it. */
  readonly rows: readonly DataRow[];
  /** Ids of the checkpoints that were ticked. */
  readonly checked: ReadonlySet<string>;
  /** How many lines the form's list of reasons has. */
  readonly lines: number;
  readonly addLine: () => void;
  /** What was chosen in a select on which the rest of the form depends. */
  readonly chosen: (name: string) => string | undefined;
  readonly choose: (name: string, value: string) => void;
}

/** Something that staff do to a case: what it leads to, what is asked for, how it is done. */
export interface Act {
  /** What follows from it, in sentences read before it is done. */
  readonly consequence: (scene: Scene) => string;
  /** Fields of its small form. */
  readonly fields?: (scene: Scene) => unknown;
  /** It cannot be undone and takes something from the applicant: its button does not invite. */
  readonly grave?: boolean;
  readonly run: (scene: Scene, entered: Entered) => PromiseLike<Case>;
}

/** The acts of staff, by the platform's name. What a citizen does is not among them. */
export type Acts = Readonly<Partial<Record<CaseAction, Act>>>;

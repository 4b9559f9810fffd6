import { sameError } from "./core/judgement.ts";
import type { Judgement } from "./core/judgement.ts";
import type { Control, FormModel } from "./core/model.ts";
import { getAt } from "./core/pointer.ts";
import type { FieldError } from "./core/types.ts";

/** All of a form at one moment; a change makes a new one. */
export interface Snapshot {
  /** Steps and controls, for the shape of these data. */
  readonly model: FormModel;
  readonly data: unknown;
  /** What is on the screen where it is not the value, by pointer. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly judgement: Judgement;
  /** The errors a person is told now. */
  readonly shown: ReadonlyMap<Control, FieldError>;
}

/** Errors stay shown only while the same control breaks the same rule. */
export function inForce(before: Snapshot, model: FormModel, errors: Judgement["errors"]): Snapshot["shown"] {
  const { shown } = before;
  if (shown.size === 0) return shown;
  const kept = new Map<Control, FieldError>();
  // Where items were added or taken out, a list is another control at the same place.
  const now = before.model === model ? undefined : new Map(model.controls.map((control) => [control.id, control]));
  for (const [earlier, error] of shown) {
    const control = now ? now.get(earlier.id) : earlier;
    const current = control && errors.get(control)?.error;
    if (control && current?.rule === error.rule) kept.set(control, sameError(error, current) ? error : current);
  }
  return kept;
}

/** Whether a control has to be drawn anew. */
export function differs(control: Control, before: Snapshot, now: Snapshot): boolean {
  const { pointer, element } = control;
  return (
    getAt(before.data, pointer) !== getAt(now.data, pointer) ||
    before.drafts.get(pointer) !== now.drafts.get(pointer) ||
    before.judgement.rules.hidden.has(element) !== now.judgement.rules.hidden.has(element) ||
    before.judgement.rules.disabled.has(element) !== now.judgement.rules.disabled.has(element) ||
    before.judgement.required.has(pointer) !== now.judgement.required.has(pointer) ||
    !sameError(before.shown.get(control), now.shown.get(control))
  );
}

import type { Localizer } from "../../i18n/localizer.ts";
import type { IntakeController } from "../intake-controller.ts";
import { CHECK } from "../intake-steps.ts";

/** A step as it is counted and named to people. */
export interface IntakeStep {
  readonly key: string;
  readonly label: string;
  /** Number of the engine's step; undefined for the check. */
  readonly engine: number | undefined;
  /** Language of its texts where they are the platform's and not ours. */
  readonly lang: string | undefined;
  readonly materials: boolean;
  readonly errors: number;
  /** Whether it was gone through without an error left. */
  readonly done: boolean;
}

/** The steps of the moment in order, the check at the end; without those that a rule hides. */
export function listSteps({ form, steps, materials }: IntakeController, localize: Localizer): readonly IntakeStep[] {
  const own = (form.state?.steps ?? []).flatMap((view): IntakeStep[] => {
    const meta = steps[view.index];
    if (!meta) return [];
    const wanting = meta.materials
      ? [...materials.faults().map(({ material }) => material), ...materials.remarked]
      : [];
    const faults = new Set(wanting).size;
    return [
      {
        key: meta.key,
        label: view.label,
        engine: view.index,
        lang: meta.lang === localize.locale ? undefined : meta.lang,
        materials: meta.materials,
        errors: view.errorCount + faults + (meta.materials && materials.commitmentFault ? 1 : 0),
        done: view.checked && view.valid,
      },
    ];
  });
  const label = localize.textByKey("intake.step.check");
  const check = { key: CHECK, label, engine: undefined, lang: undefined, materials: false, errors: 0, done: false };
  return own.length > 0 ? [...own, check] : [];
}

/**
 * The step of a name, also of one that another layout gave: `data.1` stands for its first part `data.1.0` in elder mode, and the
 * other way round.
 */
export function currentStep(list: readonly IntakeStep[], key: string): IntakeStep | undefined {
  const base = key.replace(/\.\d+$/, "");
  return (
    list.find((step) => step.key === key) ??
    list.find((step) => step.key.startsWith(`${key}.`)) ??
    list.find((step) => step.key === base) ??
    list[0]
  );
}

import type { SummaryEntry } from "../../form/index.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import type { IntakeController } from "../intake-controller.ts";
import { declarationId } from "./check.ts";
import { COMMITMENT_ID, commitmentFaultInWords } from "./commitment.ts";
import { SIGNATURE_ID } from "./signature.ts";
import { faultInWords, materialId } from "./materials.ts";
import type { IntakeStep } from "./step-list.ts";

/**
 * Lines of the error summary that are not the form's: the promise in the place of proofs, materials, declarations and the signature.
 * @param step the step in sight; the check at the end tells of all of them
 * @param reach brings a person to an element by its id, on the materials' step or on this one
 */
export function ownErrors(
  { materials, undeclared, loaded, signing }: IntakeController,
  step: IntakeStep | undefined,
  localize: Localizer,
  reach: (id: string, onMaterials: boolean) => void,
): readonly SummaryEntry[] {
  const isCheck = step?.engine === undefined;
  const faults = isCheck || step.materials ? materials.faults() : [];
  const declarations = loaded?.form.declarations ?? [];
  const promise = isCheck || step.materials ? commitmentFaultInWords(materials, localize) : undefined;
  return [
    ...(promise ? [{ text: promise, target: COMMITMENT_ID, go: () => reach(COMMITMENT_ID, true) }] : []),
    ...faults.map(({ material, fault }) => {
      const target = materialId(material.code);
      return { text: faultInWords(material, fault, localize), target, go: () => reach(target, true) };
    }),
    ...(isCheck ? undeclared : []).map((id) => {
      const target = declarationId(id);
      const text = declarations.find((each) => each.id === id)?.text.text ?? id;
      return {
        text: localize.textByKey("intake.declaration.error", { text }),
        target,
        go: () => reach(target, false),
      };
    }),
    ...(isCheck && signing.fault
      ? [
          {
            text: localize.textByKey(`signature.rule.${signing.fault}`),
            target: SIGNATURE_ID,
            go: () => reach(SIGNATURE_ID, false),
          },
        ]
      : []),
  ];
}

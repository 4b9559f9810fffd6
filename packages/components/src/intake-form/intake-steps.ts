import type { Guide, Principal } from "@yichuang/sdk";
import type { ControlOptions, FormDefinition, UiElement } from "../form/index.ts";
import type { FormParts } from "./form-steps.ts";
import { formSteps, relocated } from "./form-steps.ts";
import type { ApplicantKind, Words } from "./intake-schema.ts";
import { deliveryControls, deliverySchema } from "./delivery.ts";
import { answersSchema, applicantSchema } from "./intake-schema.ts";
import type { Category, StepMeta } from "./ui-elements.ts";
import { category, control, group, showIf, withoutLabel } from "./ui-elements.ts";

/** Name of the step that sums up, after all steps of the form. */
export const CHECK = "check";

/** The whole intake as one form over `{ answers, applicant, data, delivery }`, so that pointers are those of the draft. */
export interface Intake {
  readonly definition: Pick<FormDefinition, "schema" | "uischema">;
  readonly steps: readonly StepMeta[];
}

/** What the intake is put together from. */
export interface IntakeParts extends FormParts {
  /** Who is signed in as the applicant; their identity is then fixed. */
  readonly me: Principal | undefined;
}

/** Who may apply for an item, by whom it serves. */
export function applicantKinds({ item }: Guide, me: Principal | undefined): readonly ApplicantKind[] {
  if (me?.applicant) return [me.applicant.kind];
  const persons = item.audiences.includes("natural_person");
  const others = item.audiences.some((audience) => audience !== "natural_person");
  return persons && others ? ["person", "legal_person"] : others ? ["legal_person"] : ["person"];
}

/** Puts guiding questions, applicant, the item's own form and delivery together. */
export function composeIntake(parts: IntakeParts): Intake {
  const { guide, form, me, words } = parts;
  const categories = [
    ...(guide.questions.length > 0 ? questionSteps(parts) : []),
    ...applicantSteps(parts),
    ...formSteps(parts),
    deliveryStep(parts),
  ];
  return {
    definition: {
      schema: {
        type: "object",
        properties: {
          answers: answersSchema(guide),
          applicant: applicantSchema(words, applicantKinds(guide, me), me?.applicant !== undefined),
          data: relocated(form.schema),
          delivery: deliverySchema(form, guide, words),
        },
        required: ["answers", "applicant", "data", "delivery"],
      },
      uischema: { type: "Categorization", elements: categories.map(({ element }) => element) },
    },
    steps: categories.map(({ meta }) => meta),
  };
}

function questionSteps({ guide, words, elder }: IntakeParts): Category[] {
  const controls = guide.questions.map(({ id }) => control(`/answers/${id}`, { format: "radio" }));
  const label = words("intake.step.answers");
  const lang = guide.questions[0]?.text.lang;
  if (!elder || controls.length < 2) return [category("answers", label, controls, { lang })];
  return controls.map((each, index) =>
    category(
      `answers.${index}`,
      words("intake.step.of", { label, current: index + 1, total: controls.length }),
      [each],
      { lang },
    ),
  );
}

function applicantSteps({ guide, me, words, elder }: IntakeParts): Category[] {
  const kinds = applicantKinds(guide, me);
  const label = words("intake.step.applicant");
  const only = (kind: ApplicantKind): object => (kinds.length > 1 ? showIf("/applicant/kind", kind) : {});
  // Who is signed in applies for themselves: their identity is shown, not asked.
  const known = me?.applicant !== undefined;
  const lead = [
    ...(known ? [{ type: "SignedIn" } as UiElement] : []),
    ...(kinds.length > 1 ? [control("/applicant/kind", { format: "radio" })] : []),
  ];
  const person = group(words("intake.group.person"), personFields(words, known), only("person"));
  const organisation = group(words("intake.group.legal_person"), organisationFields(words), only("legal_person"));
  const agent = group(words("intake.group.agent"), agentFields(words), only("legal_person"));
  const first = [
    ...(kinds.includes("person") ? [kinds.length > 1 ? person : withoutLabel(person)] : []),
    ...(kinds.includes("legal_person") && !known ? [organisation] : []),
  ];
  if (!kinds.includes("legal_person")) return [category("applicant", label, [...lead, ...first])];
  if (!elder) return [category("applicant", label, [...lead, ...first, agent])];
  const { rule } = agent;
  return [
    category("applicant.0", label, [...lead, ...first]),
    category("applicant.1", words("intake.group.agent"), [withoutLabel(agent)], { ...(rule && { rule }) }),
  ];
}

const mobileOptions: ControlOptions = { autocomplete: "tel", inputmode: "tel", width: "14ch" };

const certificateFields = (pointer: string): UiElement[] => [
  control(`${pointer}/certificate/type`, { format: "select" }),
  control(`${pointer}/certificate/number`, { width: "20ch", autocomplete: "off" }),
];

function personFields(words: Words, known: boolean): UiElement[] {
  return [
    ...(known
      ? []
      : [
          control("/applicant/name", { autocomplete: "name", width: "14ch" }, { label: words("intake.name.person") }),
          ...certificateFields("/applicant"),
        ]),
    control("/applicant/mobile", { ...mobileOptions, hint: words("intake.mobile.hint") }),
  ];
}

function organisationFields(words: Words): UiElement[] {
  return [
    control("/applicant/name", { autocomplete: "organization" }, { label: words("intake.organisation") }),
    control("/applicant/certificate/number", { width: "20ch" }, { label: words("intake.uscc") }),
    control("/applicant/representative", { width: "14ch" }),
  ];
}

function agentFields(words: Words): UiElement[] {
  return [
    control("/applicant/agent/name", { autocomplete: "name", width: "14ch" }),
    ...certificateFields("/applicant/agent"),
    control("/applicant/agent/mobile", mobileOptions),
    control("/applicant/agent/authority", { hint: words("intake.agent.authority.hint") }),
  ];
}

const deliveryStep = ({ guide, form, words }: IntakeParts): Category =>
  category("delivery", words("intake.step.delivery"), deliveryControls({ guide, form, words }, "/delivery"));

import type { SpecialStepKind } from "@yichuang/sdk";
import { countsTowardLimit } from "@yichuang/sdk";
import { html, nothing } from "lit";
import { areaField, numberField, selectField } from "../fields.ts";
import type { Act, Scene } from "./act.ts";

const KINDS: readonly SpecialStepKind[] = [
  "site_survey",
  "technical_review",
  "hearing",
  "inspection",
  "testing",
  "quarantine",
  "appraisal",
  "expert_review",
  "bidding",
  "auction",
  "other",
];

/** Of these the department says whether they count; of the rest the law has (行政许可法 第四十五条). */
const OPEN_TO_CHOICE: readonly SpecialStepKind[] = ["site_survey", "technical_review", "other"];

const kindOf = ({ chosen }: Scene): SpecialStepKind => (chosen("kind") ?? KINDS[0]) as SpecialStepKind;

const counts = (scene: Scene): boolean =>
  OPEN_TO_CHOICE.includes(kindOf(scene)) ? scene.chosen("counts") !== "no" : countsTowardLimit(kindOf(scene));

/** 启动特殊环节: the clock stands still where the step does not count. */
export const startSpecialStep: Act = {
  consequence: (scene) =>
    scene.desk.say(counts(scene) ? "then_start_special_step_counting" : "then_start_special_step_pausing"),
  fields: (scene) => {
    const { desk, choose } = scene;
    const kind = kindOf(scene);
    return html`
      ${selectField({
        name: "kind",
        label: desk.say("specialKind"),
        choices: KINDS.map((each) => [each, desk.say(each)]),
        value: kind,
        onChoose: (value) => choose("kind", value),
      })}
      ${
        OPEN_TO_CHOICE.includes(kind)
          ? selectField({
              name: "counts",
              label: desk.say("counts"),
              choices: [
                ["yes", desk.say("countsYes")],
                ["no", desk.say("countsNo")],
              ],
              value: scene.chosen("counts"),
              onChoose: (value) => choose("counts", value),
            })
          : nothing
      }
      ${areaField({ name: "reason", label: desk.say("reason"), required: true })}
      ${numberField({ name: "days", label: desk.say("days"), required: true, max: 365 })}
    `;
  },
  run: (scene, entered) =>
    scene.desk.client.office.startSpecialStep(scene.detail.case.caseNo, {
      kind: kindOf(scene),
      reason: entered.text("reason"),
      expectedDays: Number(entered.text("days")),
      ...(OPEN_TO_CHOICE.includes(kindOf(scene)) && { countsTowardLimit: counts(scene) }),
    }),
};

const openStep = ({ detail }: Scene) => detail.case.specialSteps.find(({ endedAt }) => endedAt === undefined);

/** 特殊环节结果: a clock that stood still goes on. */
export const endSpecialStep: Act = {
  consequence: (scene) => {
    const step = openStep(scene);
    const kind = step ? scene.desk.say(step.kind) : "";
    return scene.desk.say(step?.countsTowardLimit ? "then_end_special_step_counting" : "then_end_special_step", {
      kind,
    });
  },
  fields: ({ desk }) => areaField({ name: "result", label: desk.say("result"), required: true, max: 1000 }),
  run: (scene, entered) =>
    scene.desk.client.office.endSpecialStep(scene.detail.case.caseNo, openStep(scene)?.id ?? "", {
      result: entered.text("result"),
    }),
};

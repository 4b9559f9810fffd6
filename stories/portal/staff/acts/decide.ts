import type { DecisionInput } from "@yichuang/sdk";
import { html, nothing } from "lit";
import { areaField, selectField } from "../fields.ts";
import type { Act, Scene } from "./act.ts";

type Outcome = DecisionInput["outcome"];

function outcomesOf({ detail }: Scene): readonly Outcome[] {
  const { deferral } = detail.case;
  const deferred = detail.application.materials.some(({ means }) => means === "deferred");
  const owes = deferral ? !deferral.suppliedAt : deferred && detail.case.state !== "submitted";
  return owes ? ["granted_deferred", "denied"] : ["granted", "denied"];
}

function outcomeOf(scene: Scene): Outcome {
  const outcomes = outcomesOf(scene);
  return outcomes.find((each) => each === scene.chosen("outcome")) ?? outcomes[0] ?? "granted";
}

/** 审批决定, in the name and with the seal of the department whose power it is. */
export const decide: Act = {
  consequence: (scene) => {
    const { desk, detail } = scene;
    const seal = desk.say("then_seal", { body: desk.department(detail).text });
    return [desk.say(`then_decide_${outcomeOf(scene)}`), seal].join(desk.lang === "en" ? " " : "");
  },
  fields: (scene) => {
    const { desk, detail, choose } = scene;
    const outcome = outcomeOf(scene);
    const denied = outcome === "denied";
    const { remedies } = detail.guide;
    return html`
      ${selectField({
        name: "outcome",
        label: desk.say("outcome"),
        choices: outcomesOf(scene).map((each) => [each, desk.say(each)]),
        value: outcome,
        onChoose: (value) => choose("outcome", value),
      })}
      ${areaField({
        name: "reason",
        label: desk.say(denied ? "reason" : "optionalReason"),
        required: denied,
        max: 2000,
        hint: denied ? desk.say("denialHint") : undefined,
      })}
      ${
        denied && remedies.length
          ? html`<div class="act-told">
              <p>${desk.say("remediesTold")}</p>
              <ul>
                ${remedies.map(({ text, lang }) => html`<li lang=${lang}>${text}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    `;
  },
  run: (scene, entered) =>
    scene.desk.own.decide(scene.detail.case.caseNo, { outcome: outcomeOf(scene), ...entered.given("reason") }),
};

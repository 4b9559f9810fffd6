import { html, nothing } from "lit";
import { areaField, numberField, selectField } from "../fields.ts";
import { lastDay } from "../format.ts";
import type { Act, Scene } from "./act.ts";

const broken = ({ chosen }: Scene): boolean => chosen("kept") === "promise_broken";

/** Whether what was not kept is put right in a term first; the second time it is broken for good. */
const first = ({ detail }: Scene): boolean => detail.case.commitment?.state !== "rectifying";

/** 承诺核查: whether what was promised instead of a proof was kept. */
export const verifyCommitment: Act = {
  consequence: (scene) => {
    const { desk, detail } = scene;
    const { rectifyBy } = detail.case.commitment ?? {};
    if (!broken(scene)) return desk.say("then_promise_kept");
    if (first(scene)) return desk.say("then_promise_rectify");
    return desk.say("then_promise_broken", { date: rectifyBy ? lastDay(desk, rectifyBy.date) : "—" });
  },
  fields: (scene) => {
    const { desk, choose } = scene;
    return html`
      ${selectField({
        name: "kept",
        label: desk.say("kept"),
        choices: [
          ["promise_kept", desk.say("promise_kept")],
          ["promise_broken", desk.say("promise_broken")],
        ],
        value: scene.chosen("kept"),
        onChoose: (value) => choose("kept", value),
      })}
      ${areaField({ name: "findings", label: desk.say("findings"), required: true, max: 1000 })}
      ${
        broken(scene) && first(scene)
          ? numberField({ name: "within", label: desk.say("rectifyDays"), required: true, max: 60, value: "10" })
          : nothing
      }
    `;
  },
  run: (scene, entered) =>
    scene.desk.client.office.verifyCommitment(scene.detail.case.caseNo, {
      kept: !broken(scene),
      findings: entered.text("findings"),
      ...(broken(scene) && first(scene) && { rectifyWithinDays: Number(entered.text("within")) }),
    }),
};

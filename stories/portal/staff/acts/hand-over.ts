import { html } from "lit";
import { areaField, tickField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 材料流转: to the department, with a custody slip 流转单 of what goes along on paper. */
export const handOver: Act = {
  consequence: ({ desk, detail }) => desk.say("then_hand_over", { body: desk.department(detail).text }),
  fields: ({ desk, detail }) => {
    const supplied = new Map(detail.application.materials.map((entry) => [entry.materialCode, entry.means]));
    const materials = detail.guide.materials.filter(({ code }) => supplied.has(code));
    return html`
      ${tickField({
        name: "paper",
        label: desk.say("onPaper"),
        hint: desk.say("onPaperHint"),
        choices: materials.map(({ code, name }) => [code, name.text]),
        ticked: materials.filter(({ code }) => supplied.get(code) === "at_window").map(({ code }) => code),
      })}
      ${areaField({ name: "note", label: desk.say("note") })}
    `;
  },
  run: ({ desk, detail }, entered) => {
    const paper = entered.all("paper");
    return desk.client.counter.handOver(detail.case.caseNo, {
      ...(paper.length > 0 && { paperMaterials: paper }),
      ...entered.given("note"),
    });
  },
};

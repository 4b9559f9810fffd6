import type { Act } from "./act.ts";
import { deficienciesIn, renderDeficiencies } from "./deficiencies.ts";

/** 补正告知: once, naming every field and material that is to be corrected. */
export const requestCorrection: Act = {
  consequence: ({ desk }) => desk.say(desk.isCounter ? "then_request_correction" : "then_request_correction_review"),
  fields: (scene) => renderDeficiencies(scene, false),
  run: ({ desk, detail }, entered) =>
    desk.own.requestCorrection(detail.case.caseNo, { items: deficienciesIn(entered) }),
};

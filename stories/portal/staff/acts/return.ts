import type { Act } from "./act.ts";
import { deficienciesIn, renderDeficiencies } from "./deficiencies.ts";

/** 预审退回: the draft is open again, the number is kept. */
export const returnAct: Act = {
  consequence: ({ desk }) => desk.say("then_return"),
  fields: (scene) => renderDeficiencies(scene, true),
  run: ({ desk, detail }, entered) =>
    desk.client.counter.return(detail.case.caseNo, { reasons: deficienciesIn(entered) }),
};

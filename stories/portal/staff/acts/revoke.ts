import { areaField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 撤销 of what was granted. */
export const revoke: Act = {
  grave: true,
  consequence: ({ desk }) => desk.say("then_revoke"),
  fields: ({ desk }) => areaField({ name: "reason", label: desk.say("reason"), required: true, max: 1000 }),
  run: ({ desk, detail }, entered) => desk.client.office.revoke(detail.case.caseNo, { reason: entered.text("reason") }),
};

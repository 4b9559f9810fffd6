import { areaField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 材料签收: what the other desk handed over, with a remark where something is missing. */
export const receiveCustody: Act = {
  consequence: ({ desk }) => desk.say("then_receive_custody"),
  fields: ({ desk }) => areaField({ name: "note", label: desk.say("note") }),
  run: ({ desk, detail }, entered) => desk.own.receiveCustody(detail.case.caseNo, entered.given("note")),
};

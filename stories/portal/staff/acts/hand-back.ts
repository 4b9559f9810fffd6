import { areaField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 结果移交: back to the window, the one exit. */
export const handBack: Act = {
  consequence: ({ desk, detail }) => desk.say("then_hand_back", { window: detail.case.venue.window.text }),
  fields: ({ desk }) => areaField({ name: "note", label: desk.say("note") }),
  run: ({ desk, detail }, entered) => desk.client.office.handBack(detail.case.caseNo, entered.given("note")),
};

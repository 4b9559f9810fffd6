import { html } from "lit";
import { areaField, lineField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 不予受理, in writing. */
export const refuse: Act = {
  grave: true,
  consequence: ({ desk }) => desk.say("then_refuse"),
  fields: ({ desk }) => html`
    ${areaField({ name: "reason", label: desk.say("reason"), required: true, max: 1000 })}
    ${lineField({ name: "competentBody", label: desk.say("competentBody") })}
  `,
  run: ({ desk, detail }, entered) =>
    desk.client.counter.refuse(detail.case.caseNo, {
      reason: entered.text("reason"),
      ...entered.given("competentBody"),
    }),
};

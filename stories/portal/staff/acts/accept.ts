import { html, nothing } from "lit";
import { areaField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 受理: the clock starts; what was ticked goes along. */
export const accept: Act = {
  consequence: ({ desk }) => desk.say("then_accept"),
  fields: ({ desk, detail, checked }) => html`
    ${
      detail.guide.checkpoints.length
        ? html`<p class=${checked.size < detail.guide.checkpoints.length ? "act-warning" : "quiet"}>
            ${desk.say("checked", { done: checked.size, all: detail.guide.checkpoints.length })}
          </p>`
        : nothing
    }
    ${areaField({ name: "note", label: desk.say("note") })}
  `,
  run: ({ desk, detail, checked }, entered) =>
    desk.client.counter.accept(detail.case.caseNo, {
      ...(checked.size > 0 && { checkpoints: [...checked] }),
      ...entered.given("note"),
    }),
};

import { html } from "lit";
import { lineField } from "../fields.ts";
import type { Act } from "./act.ts";

/** 统一出件: handed out against its code, sent by post, or delivered electronically. */
export const issue: Act = {
  consequence: ({ desk, detail }) => desk.say(`then_issue_${detail.case.delivery.method}`),
  fields: ({ desk, detail }) => {
    switch (detail.case.delivery.method) {
      case "post": {
        const { recipient = "", mobile = "", address } = detail.case.delivery;
        return html`
          <p class="act-told">${desk.say("sendTo")} ${[recipient, mobile, address?.text].filter(Boolean).join(" ")}</p>
          ${lineField({ name: "carrier", label: desk.say("carrier"), required: true, max: 60 })}
          ${lineField({ name: "trackingNo", label: desk.say("trackingNo"), required: true, max: 60 })}
        `;
      }
      case "pickup":
        return lineField({
          name: "pickUpCode",
          label: desk.say("pickUpCode"),
          hint: desk.say("pickUpCodeHint"),
          max: 40,
        });
      default:
        return undefined;
    }
  },
  run: ({ desk, detail: { case: current } }, entered) => {
    const pickUpCode = entered.text("pickUpCode").toUpperCase();
    return desk.client.counter.issue(current.caseNo, {
      ...(current.delivery.method === "post" && {
        logistics: { carrier: entered.text("carrier"), trackingNo: entered.text("trackingNo") },
      }),
      ...(pickUpCode && { pickUpCode }),
    });
  },
};

import { html, nothing } from "lit";
import { areaField, numberField, selectField } from "../fields.ts";
import { amountWords } from "../format.ts";
import type { Act, Scene } from "./act.ts";

const feesOf = ({ detail }: Scene) => detail.guide.fees.entries.filter(({ code }) => code !== undefined);

/** 缴费通知: a fee that the guide names. */
export const requestPayment: Act = {
  consequence: ({ desk }) => desk.say("then_request_payment"),
  fields: (scene) => {
    const { desk, choose } = scene;
    const fees = feesOf(scene);
    const fee = fees.find(({ code }) => code === scene.chosen("fee")) ?? fees[0];
    return html`
      ${selectField({
        name: "fee",
        label: desk.say("fee"),
        choices: fees.map(({ code, name }) => [code ?? "", name.text]),
        value: fee?.code,
        onChoose: (value) => choose("fee", value),
      })}
      ${fee ? html`<p class="quiet">${fee.standard.text}${desk.lang === "en" ? "; " : "；"}${fee.basis.text}</p>` : nothing}
      ${numberField({ name: "amount", label: desk.say("amount"), required: true, max: 1_000_000, step: "0.01" })}
    `;
  },
  run: ({ desk, detail }, entered) =>
    desk.own.requestPayment(detail.case.caseNo, {
      ...(entered.text("fee") && { feeCode: entered.text("fee") }),
      amountFen: Math.round(Number(entered.text("amount")) * 100),
    }),
};

/** 减免 of a fee that is due. */
export const waivePayment: Act = {
  consequence: ({ desk, detail }) =>
    desk.say("then_waive_payment", { amount: amountWords(desk, detail.case.payment?.amountFen ?? 0) }),
  fields: ({ desk }) => areaField({ name: "reason", label: desk.say("reason"), required: true }),
  run: ({ desk, detail }, entered) => desk.own.waivePayment(detail.case.caseNo, { reason: entered.text("reason") }),
};

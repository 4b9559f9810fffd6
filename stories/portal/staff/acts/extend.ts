import { statutoryLimits } from "@yichuang/sdk";
import { html } from "lit";
import { lastDay } from "../format.ts";
import { areaField, numberField } from "../fields.ts";
import type { Act, Scene } from "./act.ts";

const most = ({ detail }: Scene): number =>
  statutoryLimits[detail.case.partOf === undefined ? "single" : "joint"].extension;

/** 延期: once, with the reason told to the applicant. */
export const extend: Act = {
  consequence: (scene) => {
    const { promised } = scene.detail.case.clock;
    return scene.desk.say("then_extend", {
      days: most(scene),
      date: promised ? lastDay(scene.desk, promised.date) : "—",
    });
  },
  fields: (scene) => html`
    ${numberField({ name: "days", label: scene.desk.say("extraDays"), required: true, max: most(scene) })}
    ${areaField({ name: "reason", label: scene.desk.say("reason"), required: true })}
  `,
  run: ({ desk, detail }, entered) =>
    desk.client.office.extend(detail.case.caseNo, {
      days: Number(entered.text("days")),
      reason: entered.text("reason"),
    }),
};

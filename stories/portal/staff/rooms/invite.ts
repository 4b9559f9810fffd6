import type { Case } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Scene } from "../acts/act.ts";
import type { Desk } from "../desk.ts";
import { enteredIn } from "../entered.ts";
import { selectField } from "../fields.ts";
import type { CasesRoom } from "./cases.ts";
import { renderIssued } from "./issued.ts";

/** What of a case has been done for the applicant and may be rated. */
export type RatedEvent = "acceptance" | "completion";

/** The latest first; a part of a bundle 一件事 was accepted with it, and is rated for its end alone. */
function ratedEvents({ acceptedAt, closedAt, state, partOf }: Case): RatedEvent[] {
  const ended = closedAt !== undefined && (state === "closed" || state === "refused");
  return [
    ...(ended ? (["completion"] as const) : []),
    ...(acceptedAt === undefined || partOf !== undefined ? [] : (["acceptance"] as const)),
  ];
}

/** A code for the applicant to rate what has been done, at their phone or a tablet of the hall; nothing before anything was. */
export function renderInvite(room: CasesRoom, { desk, detail }: Scene): TemplateResult | typeof nothing {
  const { case: current } = detail;
  const events = ratedEvents(current);
  if (!room.issued && !events.length) return nothing;
  return html`<div>
    ${room.issued ? renderIssued(desk, room.issued, () => room.putAway()) : renderForm(room, desk, current.caseNo, events)}
  </div>`;
}

const renderForm = (room: CasesRoom, desk: Desk, caseNo: string, events: readonly RatedEvent[]): TemplateResult => html`
  <details class="invite">
    <summary>${desk.say("inviteOfCase")}</summary>
    <form
      class="act-form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void room.invite(caseNo, enteredIn(event.currentTarget as HTMLFormElement));
      }}
    >
      <p class="act-consequence">${desk.say("inviteOfCaseLead")}</p>
      ${selectField({
        name: "event",
        label: desk.say("inviteFor"),
        choices: events.map((event) => [event, desk.say(`event_${event}`)] as const),
      })}
      <div class="act-buttons">
        <button type="submit" class="primary" aria-disabled=${desk.busy}>${desk.say("invite")}</button>
      </div>
    </form>
  </details>
`;

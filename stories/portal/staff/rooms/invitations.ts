import type { IssuedReviewInvitation, ReviewInvitationInput, ServiceWindow } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import { enteredIn } from "../entered.ts";
import type { Entered } from "../entered.ts";
import { lineField, selectField } from "../fields.ts";
import { rememberFocus } from "../focus.ts";
import { chinaTime } from "../format.ts";
import { renderIssued } from "./issued.ts";
import { renderUnread } from "./shown.ts";

/** Services without a case 有诉即办, each with where it comes from. */
const SERVICES = {
  consultation: "complaints_desk",
  complaint: "complaints_desk",
  walk_through: "walk_through",
} as const;

type Service = keyof typeof SERVICES;

/** 有诉即办: hands out an invitation to rate a service that was given without a case, at the complaints desk or on a walk-through. */
class InvitationsRoom implements Room {
  readonly #desk: Desk;
  #windows: readonly ServiceWindow[] | undefined;
  #issued: IssuedReviewInvitation | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    this.#windows ??= await this.#desk.client.windows.list();
  }

  render(): TemplateResult {
    const desk = this.#desk;
    return html`
      <h2 tabindex="-1">${desk.say("room_invitations")}</h2>
      <p class="lead">${desk.say("invitationsLead")}</p>
      ${this.#issued ? renderIssued(desk, this.#issued, () => this.#putAway()) : nothing}
      ${this.#windows ? this.#renderForm(this.#windows) : renderUnread(desk)}
    `;
  }

  #renderForm(all: readonly ServiceWindow[]): TemplateResult {
    const desk = this.#desk;
    const own = desk.me?.staff?.windowCodes;
    const windows = all.filter(({ code }) => !desk.isCounter || own?.includes(code));
    return html`
      <form class="act-form" @submit=${(event: SubmitEvent) => void this.#submit(event)}>
        <p class="act-consequence"><strong>${desk.say("then")}</strong>${desk.say("then_invite")}</p>
        ${selectField({
          name: "service",
          label: desk.say("service"),
          choices: Object.keys(SERVICES).map(
            (service) => [service, desk.say(`service_${service as Service}`)] as const,
          ),
        })}
        ${selectField({
          name: "window",
          label: desk.say("atWhichWindow"),
          choices: windows.map(({ code, name }) => [code, name.text] as const),
        })}
        ${lineField({ name: "at", label: desk.say("servedAt"), type: "datetime-local", hint: desk.say("servedAtHint") })}
        <div class="act-buttons">
          <button type="submit" class="primary" aria-disabled=${desk.busy}>${desk.say("invite")}</button>
        </div>
      </form>
    `;
  }

  #putAway(): void {
    this.#issued = undefined;
    this.#desk.message = undefined;
    this.#desk.changed();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#desk.busy) return;
    const isHere = rememberFocus();
    const entered = enteredIn(event.currentTarget as HTMLFormElement);
    const { client, isCounter } = this.#desk;
    const done = await this.#desk.carryOut(this.#desk.say("invite"), async () => {
      this.#issued = await (isCounter ? client.counter : client.office).invite(inputOf(entered));
    });
    // It stands above the form.
    if (done && isHere()) document.getElementById("issued-title")?.focus();
  }
}

function inputOf(entered: Entered): ReviewInvitationInput {
  const service = entered.text("service") as Service;
  const at = entered.text("at");
  return {
    origin: SERVICES[service],
    serviceEvent: service,
    // The field holds the district's own time.
    at: at ? `${at}:00+08:00` : chinaTime(new Date()),
    windowCode: entered.text("window"),
  };
}

export const invitationsPlan: RoomPlan = {
  name: "invitations",
  serves: ({ isSupervisor }) => !isSupervisor,
  open: (desk) => new InvitationsRoom(desk),
};

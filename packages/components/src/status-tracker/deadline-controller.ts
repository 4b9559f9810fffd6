import type { DueDate, NextAction } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { AnnouncerController } from "../controllers/announcer-controller.ts";
import { timers } from "../controllers/timers.ts";
import { calendarFile, eveningBefore } from "../files/calendar-file.ts";
import { renderButton } from "../parts/button.ts";
import { canDownload, copyText, download } from "../print/platform.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";
import { timeLeft } from "./tracker-context.ts";

/** What the applicant has to do, and until when. */
export interface Deadline {
  readonly kind: NextAction["kind"];
  /** What to do, in words. */
  readonly task: string;
  readonly due: DueDate;
}

type Outcome = "done" | "added" | "copied" | "copyFailed";

/** A last day that is put into the applicant's calendar; copied as text where no file can be had. */
export class DeadlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #announcer: AnnouncerController;
  #taken: { readonly uid: string; readonly date: string; readonly outcome: Outcome } | undefined;

  constructor(host: ReactiveControllerHost, announcer: AnnouncerController) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#taken = undefined;
  }

  /** How many working days are left, and a button; nothing to remind of once it is over. */
  render(deadline: Deadline, tracked: TrackedCase, context: TrackerContext): TemplateResult {
    const { localize } = context;
    const left = timeLeft(context, tracked, deadline.due);
    const offered = context.audience === "applicant" && left?.overdue !== true;
    const taken = this.#taken;
    const said =
      taken?.uid === uidOf(deadline, tracked) && taken.date === deadline.due.date ? taken.outcome : undefined;
    return html`${left ? html`<p data-left>${localize.text("statusTracker.deadline.left", { left: left.text })}</p>` : nothing}
    ${
      offered
        ? html`<p class="deadline">
            ${renderButton({
              label: localize.text(canDownload() ? "statusTracker.deadline.add" : "statusTracker.deadline.copy"),
              icon: canDownload() ? "calendar" : "copy",
              look: "quiet",
              action: "deadline",
              onClick: () => void this.#take(deadline, tracked, context),
            })}
            ${said ? html`<span class="small">${localize.text(`statusTracker.deadline.${said}`)}</span>` : nothing}
          </p>`
        : nothing
    }`;
  }

  async #take(deadline: Deadline, tracked: TrackedCase, { localize }: TrackerContext): Promise<void> {
    const { task, due } = deadline;
    const { caseNo, item, venue } = tracked.case;
    const uid = uidOf(deadline, tracked);
    const title = localize.text("statusTracker.deadline.title", { task, item: item.text });
    const place = `${venue.centre.text} ${venue.window.text}`;
    // The number and no code: a calendar is often shared.
    const number = localize.text("statusTracker.pair", {
      first: localize.text("statusTracker.caseNo"),
      second: caseNo,
    });
    // A reminder whose time has passed never comes.
    let outcome: Outcome = timers.now() < eveningBefore(due.date) ? "done" : "added";
    if (canDownload()) {
      const reminder = localize.text("statusTracker.deadline.reminder", { task, item: item.text });
      const file = calendarFile({ uid, date: due.date, title, place, notes: number, reminder }, timers.now());
      download(new Blob([file], { type: "text/calendar;charset=utf-8" }), `${caseNo}-${due.date}.ics`);
    } else {
      const copied = await copyText([title, localize.date(due.date), number, place].join("\n"));
      outcome = copied ? "copied" : "copyFailed";
    }
    this.#taken = { uid, date: due.date, outcome };
    this.#announcer.announce(localize.text(`statusTracker.deadline.${outcome}`));
    this.#host.requestUpdate();
  }
}

// Without the date: a last day that has moved replaces the former one.
const uidOf = ({ kind }: Deadline, { case: { caseNo } }: TrackedCase): string => `${caseNo}-${kind}@yichuang`;

import { isYichuangError } from "@yichuang/sdk";
import type { CaseAction, CaseState, CaseSummary, IssuedReviewInvitation } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { ACTS } from "../acts/index.ts";
import type { Scene } from "../acts/act.ts";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import type { Entered } from "../entered.ts";
import { isFocusNowhere } from "../focus.ts";
import { unopenedWords } from "../problems.ts";
import { renderCase } from "./case.ts";
import { dataRows, loadDetail } from "./detail.ts";
import type { Detail } from "./detail.ts";
import { FilePreview } from "./files.ts";
import type { RatedEvent } from "./invite.ts";
import { renderQueue } from "./queue.ts";
import { AT_A_TIME, readFirst, Readings, renderUnread } from "./shown.ts";
import type { Shown } from "./shown.ts";

/** What of the queue is shown: what waits for the caller, everything, or one state. */
export type QueueFilter = "mine" | "all" | CaseState;

/** Fields of acts in which somebody writes. */
const WRITTEN = ["reason", "note", "result", "findings"];

/** The queue of the window or the department, and one case of it. */
export class CasesRoom implements Room {
  filter: QueueFilter = "mine";
  queue: Shown<CaseSummary> | undefined;
  detail: Detail | undefined;
  selected: string | undefined;
  /** The act whose form is open. */
  act: CaseAction | undefined;
  /** What was written for an act that somebody else was quicker with. */
  unsent: readonly string[] = [];
  /** The review code that was just made for the open case. */
  issued: IssuedReviewInvitation | undefined;
  readonly checked = new Set<string>();
  readonly files: FilePreview;

  readonly desk: Desk;
  #count = AT_A_TIME;
  #lines = 1;
  readonly #queues = new Readings();
  readonly #details = new Readings();
  readonly #chosen = new Map<string, string>();

  constructor(desk: Desk) {
    this.desk = desk;
    this.files = new FilePreview(desk);
  }

  async load(): Promise<void> {
    await Promise.all([this.#readQueue(), this.#open()]);
  }

  /** Reads the queue again, and the open case with it where that has moved, unless a form is being filled in. */
  async #readQueue(): Promise<void> {
    const { filter, desk } = this;
    const mayShow = this.#queues.begin();
    const count = this.#count;
    const limit = Math.min(count, 100);
    const query = filter === "mine" || filter === "all" ? { all: filter === "all" } : { all: true, state: [filter] };
    const { counter, office } = desk.client;
    const list = desk.isCounter ? counter.cases({ ...query, limit }) : office.cases({ ...query, limit });
    const queue = await readFirst<CaseSummary>(count, list);
    if (!mayShow()) return;
    this.queue = queue;
    const known = this.detail?.case;
    const entry = queue.entries.find(({ caseNo }) => caseNo === known?.caseNo);
    // Two things may happen within the second that a time tells.
    const moved = entry?.updatedAt !== known?.updatedAt || entry?.state !== known?.state;
    if (entry && moved) await this.#follow();
  }

  render(): TemplateResult {
    const { desk, detail, selected } = this;
    return html`
      <div class="desk-columns" ?data-open=${selected !== undefined}>
        <section class="desk-queue" aria-labelledby="queue-title">
          <h2 id="queue-title">${desk.say("cases")}</h2>
          ${renderQueue(this)}
        </section>
        <section class="desk-case" aria-label=${desk.say("openCase")}>
          ${selected ? html`<a class="desk-back" href="#cases">${desk.say("backToQueue")}</a>` : nothing}
          ${
            detail
              ? renderCase(this, this.#scene(detail))
              : selected
                ? html`<h2 class="numeric" tabindex="-1" id="case-title" data-case=${selected}>${selected}</h2>
                    ${renderUnread(desk)}`
                : html`<p class="empty">${desk.say("pick")}</p>`
          }
        </section>
      </div>
    `;
  }

  /** Opens a case, or closes the open one where none is named. */
  enter(caseNo: string): void {
    if (caseNo === this.selected) return;
    this.detail = this.act = this.issued = undefined;
    this.unsent = [];
    this.selected = caseNo || undefined;
    this.#lines = 1;
    this.checked.clear();
    this.#chosen.clear();
    this.files.close();
  }

  /** Opens the case of a number as somebody types it: with blanks, in full width, in small letters, of which this district's numbers have none. */
  find(number: string): void {
    const caseNo = number.normalize("NFKC").replace(/\s/g, "").toUpperCase();
    const address = `#cases/${encodeURIComponent(caseNo)}`;
    // An address that did not open stands there still.
    if (location.hash === address) void this.desk.go(address);
    else location.hash = address;
  }

  show(filter: QueueFilter): void {
    this.filter = filter;
    this.#queues.drop();
    this.queue = undefined;
    this.#count = AT_A_TIME;
    void this.desk.readAnew();
  }

  showMore(): void {
    this.#count += AT_A_TIME;
    this.#queues.drop();
    void this.desk.refresh();
  }

  /** Opens the form of an act, or closes it. */
  toggle(act: CaseAction): void {
    const opens = act !== this.act;
    this.#closeForm();
    if (opens) this.act = act;
    this.unsent = [];
    this.desk.message = undefined;
    this.desk.changed();
    void this.catchUp();
  }

  check(id: string, holds: boolean): void {
    if (holds) this.checked.add(id);
    else this.checked.delete(id);
    this.desk.changed();
  }

  /** Does what the open form asks for. */
  async carryOut(name: CaseAction, entered: Entered): Promise<void> {
    const { detail, desk } = this;
    const act = ACTS[name];
    if (!act || !detail || desk.busy) return;
    const done = await desk.carryOut(desk.say(`action_${name}`), async () => {
      const moved = await act.run(this.#scene(detail), entered);
      this.#queues.drop();
      // Somebody may have turned to another case meanwhile.
      if (this.selected !== moved.caseNo) return;
      this.#details.drop();
      this.detail = { ...detail, case: moved };
      // What was ticked goes along with an acceptance only.
      if (name !== "accept") this.checked.clear();
      // They may have opened the form of what they do next.
      if (this.act === name || !this.#mayAct) this.#closeForm();
    });
    if (this.selected === detail.case.caseNo) {
      // Also after a conflict: what is shown is then what holds.
      await desk.guard(async () => {
        const shown = await this.#read(detail.case.caseNo, () => !this.act || (this.act === name && !done));
        if (shown && done) this.#takeChecked();
        else if (shown) this.#tellOvertaken(name, entered);
      });
    }
    await desk.refresh();
  }

  /** Whether what the open form asks for can be done. */
  get #mayAct(): boolean {
    return this.act !== undefined && (this.detail?.case.allowedActions.includes(this.act) ?? false);
  }

  #closeForm(): void {
    this.act = undefined;
    this.#lines = 1;
    this.#chosen.clear();
  }

  /** Where an act failed and can no longer be done, its form is gone: says so, and keeps the words that were entered. */
  #tellOvertaken(name: CaseAction, entered: Entered): void {
    const { desk } = this;
    if (this.act !== name || this.#mayAct) return;
    this.#closeForm();
    this.unsent = WRITTEN.flatMap((field) => entered.all(field)).filter(Boolean);
    desk.complain(desk.say("error_overtaken", { action: desk.say(`action_${name}`) }));
  }

  /** Makes a code with which the applicant rates a part of the service. */
  async invite(caseNo: string, entered: Entered): Promise<void> {
    const { desk } = this;
    const { counter, office } = desk.client;
    const serviceEvent = entered.text("event") as RatedEvent;
    await desk.carryOut(desk.say("invite"), async () => {
      const issued = await (desk.isCounter ? counter : office).invite({ origin: "case", caseNo, serviceEvent });
      if (this.selected === caseNo) this.issued = issued;
    });
  }

  /** The code is handed over. */
  putAway(): void {
    this.issued = undefined;
    this.desk.message = undefined;
    this.desk.changed();
  }

  /** Something has happened to the open case elsewhere. */
  async catchUp(): Promise<void> {
    await this.desk.guard(() => this.#follow());
  }

  /** Reads the open case again. What a form asks for that is being filled in stays as it is. */
  async #follow(): Promise<void> {
    const { detail, act } = this;
    if (detail && !act) await this.#read(detail.case.caseNo, () => !this.act);
  }

  /** Reads the chosen case for the first time; one that is not there, or not for whoever sits here, is chosen no more. */
  async #open(): Promise<void> {
    const { selected, desk } = this;
    if (selected === undefined || this.detail) return;
    try {
      if (await this.#read(selected)) this.#takeChecked();
    } catch (error) {
      if (!isYichuangError(error) || error.retryable) throw error;
      if (selected !== this.selected || this.detail) return;
      this.selected = undefined;
      desk.complain(unopenedWords(selected)(desk, error));
      if (isFocusNowhere()) document.querySelector<HTMLElement>('[name="caseNo"]')?.focus();
    }
  }

  /** Goes on from what was ticked before, at the window or by a colleague. */
  #takeChecked(): void {
    for (const { id } of this.detail?.application.checkpoints ?? []) this.checked.add(id);
    this.desk.changed();
  }

  #scene(detail: Detail): Scene {
    const { desk, checked } = this;
    return {
      desk,
      detail,
      checked,
      rows: dataRows(detail.form.schema, detail.application.data, { yes: desk.say("yes"), no: desk.say("no") }),
      lines: this.#lines,
      addLine: () => {
        this.#lines += 1;
        desk.changed();
      },
      chosen: (name) => this.#chosen.get(name),
      choose: (name, value) => {
        this.#chosen.set(name, value);
        desk.changed();
      },
    };
  }

  /** Reads a case, and shows it where it is still wanted and nothing later has been shown; answers whether it was. */
  async #read(caseNo: string, isWanted = (): boolean => true): Promise<boolean> {
    const mayShow = this.#details.begin();
    const detail = await loadDetail(this.desk, caseNo);
    if (this.selected !== caseNo || !isWanted() || !mayShow()) return false;
    this.detail = detail;
    return true;
  }
}

export const casesPlan: RoomPlan = {
  name: "cases",
  serves: ({ isSupervisor }) => !isSupervisor,
  open: (desk) => new CasesRoom(desk),
};

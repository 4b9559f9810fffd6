import type { CaseState, CaseSummary } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk, QueueFilter } from "./desk.ts";
import { lastDay } from "./format.ts";

const STATES: readonly CaseState[] = [
  "submitted",
  "returned",
  "correcting",
  "accepted",
  "refused",
  "reviewing",
  "suspended",
  "decided",
  "issuing",
  "closed",
  "withdrawn",
  "revoked",
];

/** The queue of the window or the department, with its filter. */
export function renderQueue(desk: Desk): TemplateResult {
  const option = (filter: QueueFilter, label: string): TemplateResult =>
    html`<option value=${filter} ?selected=${filter === desk.filter}>${label}</option>`;
  return html`
    <label class="act-field desk-filter">
      <span>${desk.say("filter")}</span>
      <select
        @change=${(event: Event) => desk.show({ filter: (event.target as HTMLSelectElement).value as QueueFilter })}
      >
        ${option("mine", desk.say("mine"))} ${option("all", desk.say("all"))}
        ${STATES.map((state) => option(state, desk.stateWord(state)))}
      </select>
    </label>
    ${
      desk.queue.length
        ? html`<ul class="queue">
            ${desk.queue.map((entry) => html`<li>${renderEntry(desk, entry)}</li>`)}
          </ul>`
        : html`<p class="empty">${desk.say(desk.filter === "mine" ? "emptyQueue" : "emptyFilter")}</p>`
    }
  `;
}

const renderEntry = (desk: Desk, { caseNo, item, applicantName, state, due }: CaseSummary): TemplateResult => html`
  <button
    type="button"
    class="queue-entry"
    aria-current=${caseNo === desk.selected ? "true" : "false"}
    @click=${() => desk.open(caseNo)}
  >
    <strong lang=${item.lang}>${item.text}</strong>
    <span>${applicantName}</span>
    <span class="quiet numeric">${caseNo}</span>
    <span class="queue-state"
      >${desk.stateWord(state)}${
        due ? html`<span class="quiet"> · ${desk.say("due", { date: lastDay(desk, due.date) })}</span>` : nothing
      }</span
    >
  </button>
`;

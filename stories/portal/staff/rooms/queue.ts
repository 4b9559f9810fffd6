import type { CaseState, CaseSummary } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { enteredIn } from "../entered.ts";
import { lineField, selectField } from "../fields.ts";
import { lastDayWords } from "../format.ts";
import { stateWord } from "../words.ts";
import type { CasesRoom, QueueFilter } from "./cases.ts";
import { renderMore, renderUnread } from "./shown.ts";

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

/** The queue of the window or the department, with its filter and the way to a case by its number. */
export function renderQueue(room: CasesRoom): TemplateResult {
  const { desk, filter, queue } = room;
  return html`
    <form
      class="inline-form queue-find"
      role="search"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        room.find(enteredIn(event.currentTarget as HTMLFormElement).text("caseNo"));
      }}
    >
      ${lineField({ name: "caseNo", label: desk.say("caseNo"), type: "search", required: true, max: 50 })}
      <button type="submit">${desk.say("open")}</button>
    </form>
    <div class="desk-filter">
      ${selectField({
        name: "filter",
        label: desk.say("filter"),
        choices: [
          ["mine", desk.say("mine")],
          ["all", desk.say("all")],
          ...STATES.map((state) => [state, stateWord(desk, state)] as const),
        ],
        value: filter,
        onChoose: (value) => room.show(value as QueueFilter),
      })}
    </div>
    ${renderList(room, queue)}
  `;
}

function renderList(room: CasesRoom, queue: CasesRoom["queue"]): TemplateResult {
  const { desk, filter, selected, detail } = room;
  // Why neither could be read, the case says for both.
  const told = selected !== undefined && !detail && desk.failed !== undefined;
  if (!queue) return told ? html`<p class="empty">${desk.say("queueUnread")}</p>` : renderUnread(desk);
  if (!queue.entries.length)
    return html`<p class="empty">${desk.say(filter === "mine" ? "emptyQueue" : "emptyFilter")}</p>`;
  const renderEntry = ({ caseNo, item, applicantName, channel, state, due }: CaseSummary): TemplateResult => html`
    <li>
      <a
        class="queue-entry"
        href="#cases/${encodeURIComponent(caseNo)}"
        data-case=${caseNo}
        aria-current=${caseNo === selected ? "true" : nothing}
      >
        <strong lang=${item.lang}>${item.text}</strong>
        <span>${applicantName}<span class="quiet"> · ${desk.say(`channel_${channel}`)}</span></span>
        <span class="quiet numeric">${caseNo}</span>
        <span class="queue-state"
          >${stateWord(desk, state)}${
            due ? html`<span class="quiet"> · </span>${lastDayWords(desk, "due", due.date)}` : nothing
          }</span
        >
      </a>
    </li>
  `;
  return html`<ul class="queue">
      ${repeat(queue.entries, ({ caseNo }) => caseNo, renderEntry)}
    </ul>
    ${renderMore(desk, queue, () => room.showMore())}`;
}

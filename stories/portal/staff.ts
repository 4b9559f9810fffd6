/** The staff desk: a demonstration of the SDK's staff operations, so that the whole thread can be walked by hand. */
import { createClient } from "@yichuang/sdk";
import { html, nothing, render } from "lit";
import type { TemplateResult } from "lit";
import { chosenPersona, choosePersona, listPersonas, personaToken, useStaffDesk } from "./personas.ts";
import type { Persona } from "./personas.ts";
import { readSettings } from "./settings.ts";
import { Desk } from "./staff/desk.ts";
import { renderCase, renderQueue, renderReviews } from "./staff/views.ts";

const REFRESH_MS = 5000;

const api = document.body.dataset.api ?? "";
const { lang, dark } = readSettings();
document.documentElement.lang = lang;
document.documentElement.classList.toggle("is-dark", dark);
useStaffDesk();

const client = createClient({ baseUrl: api, getToken: personaToken(api), locale: lang, visibility: document });
const desk = new Desk(client, lang, show);
let people: readonly Persona[] = [];

function show(): void {
  const target = document.getElementById("desk");
  if (target) render(renderDesk(), target);
}

function renderDesk(): TemplateResult {
  return html`
    <header class="desk-header">
      <h1>${desk.say("title")}</h1>
      <label class="persona">
        ${desk.say("actAs")}
        <select id="persona" @change=${changePersona}>
          <option value="">${desk.say("choose")}</option>
          ${people.map(
            ({ id, displayName }) =>
              html`<option value=${id} ?selected=${id === desk.persona?.id}>${displayName}</option>`,
          )}
        </select>
      </label>
      <a href="/">${desk.say("portal")}</a>
    </header>
    <main class="desk">${desk.persona ? renderWork() : html`<p class="desk-hint">${desk.say("chooseFirst")}</p>`}</main>
  `;
}

function renderWork(): TemplateResult {
  const { tab, detail, message } = desk;
  return html`
    <nav class="desk-tabs" aria-label=${desk.say("title")}>
      ${desk.isSupervisor ? nothing : renderTab("cases", desk.say("cases"))}
      ${desk.isCounter ? nothing : renderTab("reviews", desk.say("badReviews"))}
    </nav>
    <p role="status" class=${message ? `desk-message desk-message-${message.tone}` : "desk-message-none"}>
      ${message?.text ?? ""}
    </p>
    ${
      tab === "reviews"
        ? renderReviews(desk)
        : html`<div class="desk-columns">
            <section class="desk-queue" aria-label=${desk.say("cases")}>
              <label class="desk-filter">
                <input type="checkbox" ?checked=${desk.onlyMine} @change=${toggleMine} /> ${desk.say("mine")}
              </label>
              ${renderQueue(desk)}
            </section>
            <section class="desk-case">
              ${detail ? renderCase(desk, detail) : html`<p class="quiet">${desk.say("pick")}</p>`}
            </section>
          </div>`
    }
  `;
}

const renderTab = (tab: Desk["tab"], label: string): TemplateResult => html`
  <button type="button" aria-pressed=${desk.tab === tab} @click=${() => openTab(tab)}>${label}</button>
`;

function openTab(tab: Desk["tab"]): void {
  desk.set({ tab });
  void desk.refresh();
}

function toggleMine(): void {
  desk.set({ onlyMine: !desk.onlyMine });
  void desk.refresh();
}

function changePersona(event: Event): void {
  const { value } = event.target as HTMLSelectElement;
  choosePersona(value);
  void desk.become(people.find(({ id }) => id === value));
}

async function start(): Promise<void> {
  people = (await listPersonas(api)).filter(({ scopes }) => !scopes.includes("applicant"));
  await desk.become(people.find(({ id }) => id === chosenPersona()));
  setInterval(() => {
    if (!document.hidden && desk.persona && !desk.busy && !desk.action) void desk.refresh();
  }, REFRESH_MS);
}

show();
start().catch((error: unknown) => console.error(error));

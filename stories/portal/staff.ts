/** The staff desk: a demonstration of the SDK's staff operations, so that the whole thread can be walked by hand. */
import { createClient } from "@yichuang/sdk";
import { html, nothing, render } from "lit";
import type { TemplateResult } from "lit";
import { chosenPersona, choosePersona, listPersonas, personaToken, useStaffDesk } from "./personas.ts";
import type { Persona } from "./personas.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { renderCase } from "./staff/case.ts";
import { Desk } from "./staff/desk.ts";
import { renderQueue } from "./staff/queue.ts";
import { renderReviews } from "./staff/reviews.ts";
import { text } from "./texts.ts";

const REFRESH_MS = 5000;

const api = document.body.dataset.api ?? "";
const settings = readSettings();
const { lang } = settings;
document.documentElement.lang = lang;
document.documentElement.classList.toggle("is-dark", settings.dark);
document.documentElement.classList.toggle("is-elder", settings.elder);
useStaffDesk();

const client = createClient({ baseUrl: api, getToken: personaToken(api), locale: lang, visibility: document });
const desk = new Desk(client, lang, show);
let people: readonly Persona[] = [];

/** The case whose heading last took the focus. */
let shown: string | undefined;

function show(): void {
  const target = document.getElementById("desk");
  if (!target) return;
  render(renderDesk(), target);
  const caseNo = desk.detail?.case.caseNo;
  if (caseNo !== shown) document.getElementById("case-title")?.focus();
  shown = caseNo;
}

function renderDesk(): TemplateResult {
  return html`
    <a class="skip" href="#work">${desk.say("skip")}</a>
    <p class="strip">${text(lang, "strip")}</p>
    <header class="desk-header">
      <h1>${desk.say("title")}</h1>
      <label class="persona">
        <span>${desk.say("actAs")}</span>
        <select id="persona" @change=${changePersona}>
          <option value="">${desk.say("choose")}</option>
          ${people.map(
            ({ id, displayName }) =>
              html`<option value=${id} ?selected=${id === desk.persona?.id}>${displayName}</option>`,
          )}
        </select>
      </label>
      <nav class="desk-links" aria-label=${text(lang, "navigation")}>
        <button type="button" class="link" lang=${lang === "en" ? "zh-CN" : "en"} @click=${switchLanguage}>
          ${desk.say("otherLanguage")}
        </button>
        <a href="/">${desk.say("portal")}</a>
      </nav>
    </header>
    <main class="desk" id="work" tabindex="-1">
      ${desk.persona ? renderWork() : html`<p class="empty">${desk.say("chooseFirst")}</p>`}
    </main>
  `;
}

function renderWork(): TemplateResult {
  const { tab, message } = desk;
  return html`
    ${desk.isSupervisor || desk.isCounter ? nothing : renderTabs()}
    <p role="status" class=${message ? `desk-message desk-message-${message.tone}` : "desk-message-none"}>
      ${message?.text ?? ""}
    </p>
    ${
      tab === "reviews"
        ? html`<h2>${desk.say("badReviews")}</h2>
            ${renderReviews(desk)}`
        : renderCases()
    }
  `;
}

const renderCases = (): TemplateResult => html`
  <div class="desk-columns">
    <section class="desk-queue" aria-labelledby="queue-title">
      <h2 id="queue-title">${desk.say("cases")}</h2>
      ${renderQueue(desk)}
    </section>
    <section class="desk-case" aria-label=${desk.say("facts")}>
      ${desk.detail ? renderCase(desk, desk.detail) : html`<p class="empty">${desk.say("pick")}</p>`}
    </section>
  </div>
`;

const renderTabs = (): TemplateResult => html`
  <nav class="desk-tabs" aria-label=${desk.say("title")}>
    ${renderTab("cases", desk.say("cases"))} ${renderTab("reviews", desk.say("badReviews"))}
  </nav>
`;

const renderTab = (tab: Desk["tab"], label: string): TemplateResult => html`
  <button type="button" aria-pressed=${desk.tab === tab} @click=${() => desk.show({ tab })}>${label}</button>
`;

function switchLanguage(): void {
  writeSettings({ ...settings, lang: lang === "en" ? "zh-CN" : "en" });
  location.reload();
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

document.title = desk.say("pageTitle");
show();
start().catch((error: unknown) => console.error(error));

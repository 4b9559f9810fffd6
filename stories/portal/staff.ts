/** The staff desk: a demonstration of the SDK's staff operations, so that the whole thread can be walked by hand. */
import "@yichuang/components/define/provider.js";
import "@yichuang/components/define/status-tracker.js";
import { createClient } from "@yichuang/sdk";
import { html, nothing, render } from "lit";
import type { TemplateResult } from "lit";
import { chosenPersona, choosePersona, listPersonas, personaToken, useStaffDesk } from "./personas.ts";
import type { Persona } from "./personas.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { Desk } from "./staff/desk.ts";
import { isFocusNowhere, keepFocus } from "./staff/focus.ts";
import { timeOf } from "./staff/format.ts";
import { casesPlan } from "./staff/rooms/cases.ts";
import { delegationsPlan } from "./staff/rooms/delegations.ts";
import { figuresPlan } from "./staff/rooms/figures.ts";
import { intakePlan } from "./staff/rooms/intake.ts";
import { invitationsPlan } from "./staff/rooms/invitations.ts";
import { reviewsPlan } from "./staff/rooms/reviews.ts";
import { text } from "./texts.ts";

const REFRESH_MS = 5000;

/** In the order of the navigation. */
const PLANS = [casesPlan, intakePlan, figuresPlan, reviewsPlan, delegationsPlan, invitationsPlan];

const LINKS = { guide: "/items/{item}", apply: "/apply/{item}?channel=window", case: "/staff#cases/{case}" };

const api = document.body.dataset.api ?? "";
const settings = readSettings();
const { lang } = settings;
useStaffDesk();

const getToken = personaToken(api);
const client = createClient({ baseUrl: api, getToken, locale: lang, visibility: document });
let desk = new Desk(client, lang, PLANS, show);
let people: readonly Persona[] = [];
let asking = false;

/** The case whose heading last took the focus. */
let shown: string | undefined;

/** A case takes the focus when it is chosen and not when it has been read: by then somebody may have gone on to something else. */
function show(): void {
  const target = document.getElementById("desk");
  if (!target) return;
  const inHeader = document.activeElement?.closest(".desk-header") != null;
  keepFocus(target, () => render(renderDesk(), target));
  const heading = document.getElementById("case-title");
  const place = heading?.dataset.case;
  if (heading && place !== shown && !inHeader) heading.focus();
  else if (!heading && shown !== undefined && isFocusNowhere())
    document.querySelector<HTMLElement>(`.queue-entry[data-case="${CSS.escape(shown)}"]`)?.focus();
  shown = place;
}

function renderDesk(): TemplateResult {
  return html`
    <a class="skip" href="#work" @click=${skipToWork}>${desk.say("skip")}</a>
    <p class="strip">${text(lang, "strip")}</p>
    <header class="desk-header">
      <h1>${desk.say("title")}</h1>
      <label class="persona">
        <span>${desk.say("actAs")}</span>
        <select id="persona" ?disabled=${desk.busy} @change=${changePersona}>
          <option value="">${desk.say("choose")}</option>
          ${people.map(
            ({ id, displayName }) =>
              html`<option value=${id} ?selected=${id === desk.persona?.id}>${displayName}</option>`,
          )}
        </select>
      </label>
      <div class="desk-links">
        ${renderSwitch("elder")} ${renderSwitch("dark")}
        <button type="button" class="link" lang=${lang === "en" ? "zh-CN" : "en"} @click=${switchLanguage}>
          ${desk.say("otherLanguage")}
        </button>
        <a href="/">${desk.say("portal")}</a>
      </div>
    </header>
    ${desk.persona ? renderNavigation() : nothing}
    <yct-provider
      .client=${client}
      .getToken=${getToken}
      .links=${LINKS}
      .mode=${settings.elder ? "elder" : "standard"}
      .theme=${settings.dark ? "dark" : "blue"}
    >
      <main class="desk" id="work" tabindex="-1">
        <p role="status" class=${desk.message ? `desk-message desk-message-${desk.message.tone}` : "desk-message-none"}>
          ${desk.message?.text ?? ""}
        </p>
        ${desk.persona ? desk.room?.render() : html`<p class="empty">${desk.say("chooseFirst")}</p>`}
      </main>
    </yct-provider>
  `;
}

const renderSwitch = (name: "elder" | "dark"): TemplateResult => html`
  <button type="button" class="link" aria-pressed=${settings[name]} @click=${() => turn(name)}>
    ${text(lang, name)}
  </button>
`;

const renderNavigation = (): TemplateResult => html`
  <nav class="desk-rooms" aria-label=${text(lang, "navigation")}>
    ${desk.plans.map(
      ({ name }) =>
        html`<a href="#${name}" aria-current=${name === desk.roomName ? "page" : nothing}
          >${desk.say(`room_${name}`)}</a
        >`,
    )}
    ${desk.readAt ? html`<span class="quiet numeric">${desk.say("live", { time: timeOf(desk, desk.readAt) })}</span>` : nothing}
  </nav>
`;

function dress(): void {
  document.documentElement.lang = lang;
  document.documentElement.classList.toggle("is-dark", settings.dark);
  document.documentElement.classList.toggle("is-elder", settings.elder);
}

function turn(name: "elder" | "dark"): void {
  settings[name] = !settings[name];
  writeSettings(settings);
  dress();
  show();
}

function switchLanguage(): void {
  writeSettings({ ...settings, lang: lang === "en" ? "zh-CN" : "en" });
  location.reload();
}

/** The fragment names rooms here, so that the skip link moves the focus by itself. */
function skipToWork(event: Event): void {
  event.preventDefault();
  document.getElementById("work")?.focus();
}

async function changePersona(event: Event): Promise<void> {
  const { value } = event.target as HTMLSelectElement;
  choosePersona(value);
  history.replaceState(history.state, "", location.pathname);
  await sitDown(people.find(({ id }) => id === value));
}

/** Somebody sits down, or gets up; nothing of who sat there before is left. */
async function sitDown(persona: Persona | undefined): Promise<void> {
  desk.leave();
  client.forgetToken();
  desk = new Desk(client, lang, PLANS, show, persona);
  show();
  await desk.open(location.hash);
}

/** Asks who can sit here; while the platform is silent the desk says so and asks again by itself. */
async function open(): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    people = (await listPersonas(api, lang)).filter(({ scopes }) => !scopes.includes("applicant"));
  } catch {
    desk.complain(desk.say("error_silent_start"));
    return;
  } finally {
    asking = false;
  }
  await sitDown(people.find(({ id }) => id === chosenPersona()));
}

function readAgain(): void {
  if (document.hidden || desk.busy || desk.reading) return;
  if (!people.length) void open();
  else if (desk.persona) void desk.refresh();
}

async function start(): Promise<void> {
  await open();
  addEventListener("hashchange", () => void desk.go(location.hash));
  addEventListener("online", readAgain);
  setInterval(readAgain, REFRESH_MS);
}

dress();
document.title = desk.say("pageTitle");
show();
start().catch((error: unknown) => console.error(error));

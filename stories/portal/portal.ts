/** The district portal: an existing site, as far as the elements can tell. It brings its header, its pages and its “login”. */
import "@yichuang/components/define.js";
import { createClient } from "@yichuang/sdk";
import { applyPath } from "./paths.ts";
import { showCentre } from "./pages/centre.ts";
import { showHome } from "./pages/home.ts";
import { showMyCases } from "./pages/my-cases.ts";
import type { Page } from "./pages/page.ts";
import { showReviews } from "./pages/reviews.ts";
import { chosenPersona, choosePersona, listPersonas, personaToken } from "./personas.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { isTextKey, text } from "./texts.ts";

const SECTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: showHome,
  "my-cases": showMyCases,
  reviews: showReviews,
  centre: showCentre,
};

const api = document.body.dataset.api ?? "";
const getToken = personaToken(api);
const settings = readSettings();
const client = createClient({ baseUrl: api, getToken, locale: settings.lang, visibility: document });
const provider = document.querySelector("yct-provider");

function dress(): void {
  const { lang, elder, dark } = settings;
  document.documentElement.lang = lang;
  document.documentElement.classList.toggle("is-dark", dark);
  document.documentElement.classList.toggle("is-elder", elder);
  if (provider) {
    provider.mode = elder ? "elder" : "standard";
    provider.theme = dark ? "dark" : "blue";
  }
  client.setLocale(lang);
  for (const node of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const { text: key = "" } = node.dataset;
    if (isTextKey(key)) node.textContent = text(lang, key);
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-switch]")) {
    const name = button.dataset.switch;
    if (name === "elder" || name === "dark") button.setAttribute("aria-pressed", String(settings[name]));
    if (name === "lang") {
      button.lang = lang === "en" ? "zh-CN" : "en";
      button.textContent = lang === "en" ? "中文" : "English";
    }
  }
}

function showSection(): void {
  const show = SECTIONS[document.body.dataset.page ?? ""];
  if (!show) return;
  const { lang } = settings;
  const page: Page = { client, lang, persona: chosenPersona(), say: (key, params) => text(lang, key, params) };
  show(page).catch((error: unknown) => console.error(error));
}

function listenToSwitches(): void {
  document.addEventListener("click", ({ target }) => {
    const name = target instanceof Element && target.closest<HTMLElement>("[data-switch]")?.dataset.switch;
    if (name === "elder" || name === "dark") settings[name] = !settings[name];
    else if (name === "lang") settings.lang = settings.lang === "en" ? "zh-CN" : "en";
    else return;
    writeSettings(settings);
    dress();
    showSection();
  });
}

/** The select of people; choosing one signs in, choosing nobody signs out. */
async function offerPersonas(): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>("#persona");
  if (!select) return;
  const people = (await listPersonas(api)).filter(({ scopes }) => scopes.includes("applicant"));
  select.append(...people.map(({ id, displayName }) => new Option(displayName, id)));
  select.value = chosenPersona();
  select.addEventListener("change", () => {
    choosePersona(select.value);
    client.forgetToken();
    provider?.client?.forgetToken();
    provider?.signedIn();
    showSection();
  });
}

if (provider) {
  provider.client = client;
  provider.getToken = getToken;
  provider.links = {
    guide: "/items/{item}",
    apply: "/apply/{item}",
    case: "/cases/{case}",
    review: "/cases/{case}#review",
  };
  // The site's own sign-in: here, choosing somebody to act as.
  provider.addEventListener("yct-sign-in", (event) => {
    if (chosenPersona()) return;
    event.preventDefault();
    const select = document.querySelector<HTMLSelectElement>("#persona");
    select?.scrollIntoView({ block: "center" });
    select?.focus();
  });
}
for (const link of document.querySelectorAll<HTMLAnchorElement>(".nav a"))
  if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
dress();
applyPath();
listenToSwitches();
showSection();
offerPersonas().catch((error: unknown) => console.error(error));

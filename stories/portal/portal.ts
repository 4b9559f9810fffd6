/** The district portal: an existing site, as far as the elements can tell. It brings its header, its pages and its “login”. */
import "@yichuang/components/define.js";
import { createClient } from "@yichuang/sdk";
import { applyPath, isAtWindow } from "./paths.ts";
import { showCentre } from "./pages/centre.ts";
import { showHome } from "./pages/home.ts";
import type { Page } from "./pages/page.ts";
import { chosenPersona, choosePersona, listPersonas, personaToken, useStaffDesk } from "./personas.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { isTextKey, text } from "./texts.ts";

const SECTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: showHome,
  centre: showCentre,
};

const api = document.body.dataset.api ?? "";
// A clerk goes on as whoever sits at the desk, and back to it.
if (isAtWindow()) {
  useStaffDesk();
  document.querySelector("#desk-back")?.removeAttribute("hidden");
}
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
  const { title = "" } = document.body.dataset;
  if (isTextKey(title)) document.title = text(lang, "pageTitle", { page: text(lang, title) });
  const navigation = document.querySelector(".nav");
  navigation?.setAttribute("aria-label", text(lang, "navigation"));
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
  const page: Page = {
    client,
    lang,
    persona: chosenPersona(),
    signIn: leadToPersonas,
    say: (key, params) => text(lang, key, params),
  };
  show(page).catch((error: unknown) => console.error(error));
}

/** The name of the item stands first in the title of its guide and its form. */
async function nameItem(): Promise<void> {
  const [, first, code] = location.pathname.split("/");
  const { title = "" } = document.body.dataset;
  if ((first !== "items" && first !== "apply") || !code || !isTextKey(title)) return;
  const { lang } = settings;
  const { name } = await client.items.get(decodeURIComponent(code));
  // The language may have been changed once more meanwhile.
  if (lang !== settings.lang) return;
  document.title = text(lang, "pageTitle", { page: `${name.text} · ${text(lang, title)}` });
}

/** The site's own sign-in: here, choosing somebody to act as. Says why it is asked for, unless there is nobody to choose. */
function leadToPersonas(): void {
  const select = document.querySelector<HTMLSelectElement>("#persona");
  const why = document.querySelector("#persona-why");
  if (why && !why.firstElementChild) why.textContent = text(settings.lang, "signInWhy");
  select?.scrollIntoView({ block: "center" });
  select?.focus();
}

/** What the platform says in the visitor's language. */
function showTexts(): void {
  showSection();
  nameItem().catch(() => {
    // The page's own element says what is wrong; the title then keeps the page's name.
  });
}

function listenToSwitches(): void {
  document.addEventListener("click", ({ target }) => {
    const name = target instanceof Element && target.closest<HTMLElement>("[data-switch]")?.dataset.switch;
    if (name === "elder" || name === "dark") settings[name] = !settings[name];
    else if (name === "lang") settings.lang = settings.lang === "en" ? "zh-CN" : "en";
    else return;
    writeSettings(settings);
    dress();
    if (name !== "lang") return;
    showTexts();
    namePersonas().catch((error: unknown) => console.error(error));
  });
}

/** The select of people; choosing one signs in, choosing nobody signs out. */
function offerPersonas(): void {
  const select = document.querySelector<HTMLSelectElement>("#persona");
  if (!select) return;
  select.addEventListener("change", () => {
    choosePersona(select.value);
    if (provider) provider.signedIn();
    else client.forgetToken();
    document.querySelector("#persona-why")?.replaceChildren();
    showSection();
  });
  void fillPersonas(select);
}

/** Offers the people who can be here, or says that they cannot be read, with another try. */
async function fillPersonas(select: HTMLSelectElement): Promise<void> {
  const why = document.querySelector("#persona-why");
  const supervision = document.body.dataset.page === "supervision";
  const { lang } = settings;
  const scope = isAtWindow() ? "counter" : supervision ? "supervisor" : "applicant";
  try {
    const people = (await listPersonas(api, lang)).filter(
      ({ id, scopes }) => scopes.includes(scope) || id === chosenPersona(),
    );
    select.append(...people.map(({ id, displayName }) => new Option(displayName, id)));
    select.value = chosenPersona();
    if (lang !== settings.lang) namePersonas().catch((error: unknown) => console.error(error));
  } catch {
    const words = document.createElement("span");
    words.dataset.text = "noPersonas";
    const again = Object.assign(document.createElement("button"), { type: "button" });
    again.dataset.text = "reload";
    again.addEventListener("click", () => {
      why?.replaceChildren();
      void fillPersonas(select).then(() => {
        // Unless somebody has gone on to something else.
        if (document.activeElement === document.body) (why?.querySelector("button") ?? select).focus();
      });
    });
    why?.replaceChildren(words, again);
    dress();
  }
}

/** Calls the people of the select by their names in the language that was just chosen. */
async function namePersonas(): Promise<void> {
  const { lang } = settings;
  const names = new Map((await listPersonas(api, lang)).map(({ id, displayName }) => [id, displayName]));
  if (lang !== settings.lang) return;
  for (const option of document.querySelectorAll<HTMLOptionElement>("#persona option"))
    option.text = names.get(option.value) ?? option.text;
}

if (provider) {
  provider.client = client;
  provider.getToken = getToken;
  provider.links = {
    guide: "/items/{item}",
    apply: "/apply/{item}",
    case: "/cases/{case}",
    review: "/cases/{case}#review",
    sign: "/sign",
  };
  provider.addEventListener("yct-sign-in", (event) => {
    if (chosenPersona()) return;
    event.preventDefault();
    leadToPersonas();
  });
}

/** Sections of the site that have no place of their own in the navigation. */
const UNDER: Readonly<Record<string, string>> = {
  items: "/find",
  apply: "/find",
  cases: "/my-cases",
  supervision: "/reviews",
};

function markNavigation(): void {
  const section = UNDER[location.pathname.split("/")[1] ?? ""];
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".nav a")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
    else if (link.pathname === section) link.setAttribute("aria-current", "true");
  }
}

markNavigation();
dress();
applyPath();
// A code scanned while the page stands open changes nothing but the fragment.
addEventListener("hashchange", applyPath);
listenToSwitches();
showTexts();
offerPersonas();

import { ContextProvider } from "@lit/context";
import type { Client, GetToken, Locale } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import type { Mode, Theme } from "../base/palettes.ts";
import { appearanceRules } from "../base/themes.styles.ts";
import { resolveLocale } from "../i18n/resolve-locale.ts";
import { clientContext } from "./client.ts";
import { awaitProviders } from "./context-root.ts";
import type { LinkTemplates } from "./links.ts";
import { linksContext } from "./links.ts";
import type { MessageOverrides } from "./locale.ts";
import { localeContext } from "./locale.ts";
import type { HistoryPolicy, StoragePolicy } from "./preferences.ts";
import { DEFAULT_PREFERENCES, preferencesContext } from "./preferences.ts";
import { createSession, sessionContext } from "./session.ts";

/** What a page without `<yct-provider>` sets once; a provider on the page wins for what stands below it. */
export interface Configuration {
  /** Root of the platform's API. Needs no `client` beside it. */
  readonly baseUrl?: string | undefined;
  /** A client made by the page; wins over `baseUrl`. */
  readonly client?: Client | undefined;
  /** Hands out tokens; without it every visitor is anonymous. */
  readonly getToken?: GetToken | undefined;
  /** Language where the page's `lang` is not to decide. */
  readonly locale?: Locale | undefined;
  /** The host's own words, by message key. */
  readonly messages?: MessageOverrides | undefined;
  readonly mode?: Mode | undefined;
  readonly theme?: Theme | undefined;
  /** Default `none`. */
  readonly storage?: StoragePolicy | undefined;
  /** Default `steps`. */
  readonly history?: HistoryPolicy | undefined;
  /** The page's addresses that elements link to. */
  readonly links?: LinkTemplates | undefined;
}

let configuration: Configuration = {};
let version = 0;
let sheet: CSSStyleSheet | undefined;
let made: { readonly baseUrl: string; readonly client: Client } | undefined;
let providers: ReturnType<typeof createProviders> | undefined;

// The root element stands above every provider: it answers what none of them does, and hands over to one that comes late.
function createProviders() {
  const host = document.documentElement;
  return {
    client: new ContextProvider(host, { context: clientContext }),
    locale: new ContextProvider(host, { context: localeContext }),
    links: new ContextProvider(host, { context: linksContext }),
    preferences: new ContextProvider(host, { context: preferencesContext }),
    session: new ContextProvider(host, { context: sessionContext }),
  };
}

/**
 * Settles client, language, appearance and links for a page without `<yct-provider>`. Called again, it changes only what it
 * names; to take something back, give `undefined`.
 */
export function configure(changes: Configuration): void {
  configuration = { ...configuration, ...changes };
  const { theme, mode } = configuration;
  settleLocale();
  showAppearance(theme, mode);
  publish();
}

/** What `configure()` was told so far, with the client that came of it. */
export function getConfiguration(): Configuration {
  return { ...configuration, client: currentClient() };
}

/** Tells elements outside any provider that somebody signed in or out: what they show loads again. */
export function signedIn(): void {
  currentClient()?.forgetToken();
  version++;
  publish();
}

function settleLocale(): void {
  currentClient()?.setLocale(configuration.locale ?? resolveLocale(document.documentElement));
}

function currentClient(): Client | undefined {
  const { baseUrl, client } = configuration;
  if (client || baseUrl === undefined) return client;
  if (made?.baseUrl !== baseUrl) {
    const getToken: GetToken = (context) => configuration.getToken?.(context) ?? null;
    made = { baseUrl, client: createClient({ baseUrl, getToken, visibility: document }) };
  }
  return made.client;
}

function publish(): void {
  const { links, locale, messages, mode, theme, storage, history } = configuration;
  const fresh = !providers;
  providers ??= createProviders();
  providers.client.setValue(currentClient());
  providers.links.setValue(links);
  providers.locale.setValue({ locale, messages });
  providers.preferences.setValue({
    mode: mode ?? DEFAULT_PREFERENCES.mode,
    theme,
    storage: storage ?? DEFAULT_PREFERENCES.storage,
    history: history ?? DEFAULT_PREFERENCES.history,
  });
  if (providers.session.value?.version !== version) {
    providers.session.setValue(createSession(version, signedIn));
  }
  if (!fresh) return;
  awaitProviders();
  new MutationObserver(settleLocale).observe(document.documentElement, { attributeFilter: ["lang"] });
  for (const provider of Object.values(providers)) provider.hostConnected();
}

// Inherited custom properties reach every element, but a provider's or an element's own attribute still wins over them.
function showAppearance(theme: Theme | undefined, mode: Mode | undefined): void {
  const rules = appearanceRules(":root", theme, mode);
  if (!sheet) {
    if (!rules) return;
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(rules);
}

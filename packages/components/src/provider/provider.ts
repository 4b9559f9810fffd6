import { ContextConsumer, ContextProvider } from "@lit/context";
import type { Client, GetToken } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { css, html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { Mode, Theme } from "../base/palettes.ts";
import { themesStyles } from "../base/themes.styles.ts";
import { clientContext } from "../context/client.ts";
import { awaitProviders } from "../context/context-root.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext } from "../context/links.ts";
import type { LocaleSettings, MessageOverrides } from "../context/locale.ts";
import { localeContext } from "../context/locale.ts";
import type { HistoryPolicy, StoragePolicy } from "../context/preferences.ts";
import { DEFAULT_PREFERENCES, preferencesContext } from "../context/preferences.ts";
import type { Session } from "../context/session.ts";
import { createSession, sessionContext } from "../context/session.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";

/**
 * Client, language, appearance, links and the host's own words for every element below it. Providers may stand in one another:
 * what an inner one does not say, the outer one or `configure()` says. It takes no room of its own.
 *
 * @slot - the page's content
 * @fires {SignInEvent} yct-sign-in - an element needs a signed-in visitor; cancelable
 * @fires {NavigateEvent} yct-navigate - a link of an element was followed; cancelable
 * @fires {ViewFailedEvent} yct-error - an element showed an error; for logging
 */
export class ProviderElement extends LitElement {
  static override styles = [
    themesStyles,
    css`
      :host {
        display: contents;
      }

      :host([hidden]) {
        display: none;
      }
    `,
  ];

  /** Root of the platform's API, for example `https://api.example.cn/v1`. Needs no `client` beside it. */
  @property({ attribute: "base-url" }) baseUrl?: string | null | undefined;

  /** `standard` or `elder` for all below. */
  @property({ reflect: true }) mode?: Mode | null | undefined;

  /** `blue`, `red`, `dark`, `contrast` or `auto` for all below. */
  @property({ reflect: true }) theme?: Theme | null | undefined;

  /** Where what a person enters may stay: `none` (default), `session` (until the tab closes) or `device`. */
  @property() storage?: StoragePolicy | null | undefined;

  /** Whether steps become entries of the browser's history: `steps` (default) or `none`; `query` or `hash` keep a search in the address, too. */
  @property() history?: HistoryPolicy | null | undefined;

  /** A client the host made; wins over `base-url`. */
  @property({ attribute: false }) client?: Client | undefined;

  /** Hands out tokens to the client made from `base-url`; null means that the visitor stays anonymous. */
  @property({ attribute: false }) getToken?: GetToken | undefined;

  /** The host's pages, as URL templates with `{item}` and `{case}`. As an attribute in JSON, so that a page needs no script for it. */
  @property({ type: Object }) links?: LinkTemplates | null | undefined;

  /** The host's own words, by message key. */
  @property({ attribute: false }) messages?: MessageOverrides | undefined;

  readonly #outer = {
    client: new ContextConsumer(this, { context: clientContext, subscribe: true }),
    locale: new ContextConsumer(this, { context: localeContext, subscribe: true }),
    links: new ContextConsumer(this, { context: linksContext, subscribe: true }),
    preferences: new ContextConsumer(this, { context: preferencesContext, subscribe: true }),
    session: new ContextConsumer(this, { context: sessionContext, subscribe: true }),
  };
  readonly #given = {
    client: new ContextProvider(this, { context: clientContext }),
    locale: new ContextProvider(this, { context: localeContext }),
    links: new ContextProvider(this, { context: linksContext }),
    preferences: new ContextProvider(this, { context: preferencesContext }),
    session: new ContextProvider(this, { context: sessionContext }),
  };
  // At once, not with the next update: an element below may ask in the new language before this one has rendered.
  readonly #localize = new LocalizeController(this, {}, (locale) => this.#settledClient()?.setLocale(locale));
  #own: { readonly baseUrl: string; readonly client: Client } | undefined;
  #session: Session | undefined;
  #localeOf:
    { readonly messages: MessageOverrides | undefined; readonly outer: LocaleSettings | undefined } | undefined;
  #version = 0;

  override connectedCallback(): void {
    awaitProviders();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    const outer = this.#outer;
    const own = this.#settledClient();
    own?.setLocale(this.#localize.locale);
    this.#given.client.setValue(own ?? outer.client.value);
    this.#given.links.setValue(this.links ?? outer.links.value);
    this.#giveLocale();
    this.#givePreferences();
    this.#giveSession(own !== undefined);
  }

  /** Says that somebody signed in or out: whatever below shows personal data loads again. */
  signedIn(): void {
    this.#settledClient()?.forgetToken();
    this.#version++;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #settledClient(): Client | undefined {
    const { baseUrl, client } = this;
    if (client || baseUrl === undefined || baseUrl === null) return client;
    if (this.#own?.baseUrl !== baseUrl) {
      const getToken: GetToken = (context) => this.getToken?.(context) ?? null;
      this.#own = {
        baseUrl,
        client: createClient({ baseUrl, getToken, locale: this.#localize.locale, visibility: document }),
      };
    }
    return this.#own.client;
  }

  #giveLocale(): void {
    const { messages } = this;
    const outer = this.#outer.locale.value;
    if (this.#localeOf && this.#localeOf.messages === messages && this.#localeOf.outer === outer) return;
    this.#localeOf = { messages, outer };
    this.#given.locale.setValue({
      locale: outer?.locale,
      messages: outer?.messages || messages ? { ...outer?.messages, ...messages } : undefined,
    });
  }

  #givePreferences(): void {
    const { mode, theme, storage, history } = this;
    const outer = this.#outer.preferences.value ?? DEFAULT_PREFERENCES;
    const next = {
      mode: mode ?? outer.mode,
      theme: theme ?? outer.theme,
      storage: storage ?? outer.storage,
      history: history ?? outer.history,
    };
    const before = this.#given.preferences.value;
    const same =
      before &&
      before.mode === next.mode &&
      before.theme === next.theme &&
      before.storage === next.storage &&
      before.history === next.history;
    if (!same) this.#given.preferences.setValue(next);
  }

  // A provider with a client of its own has a session of its own; one that only dresses its content passes the outer one on.
  #giveSession(own: boolean): void {
    const outer = this.#outer.session.value;
    if (!own && outer) {
      this.#given.session.setValue(outer);
      return;
    }
    if (this.#session?.version !== this.#version) {
      const signedIn = (): void => this.signedIn();
      this.#session = createSession(this.#version, signedIn);
    }
    this.#given.session.setValue(this.#session);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-provider": ProviderElement;
  }
}

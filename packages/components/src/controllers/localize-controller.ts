import { ContextConsumer } from "@lit/context";
import type { ReactiveController, ReactiveElement } from "lit";
import type { Locale } from "@yichuang/sdk";
import type { LocaleSettings } from "../context/locale.ts";
import { localeContext } from "../context/locale.ts";
import type { Messages, ParamsArgs } from "../i18n/define-messages.ts";
import { Localizer } from "../i18n/localizer.ts";
import { resolveLocale } from "../i18n/resolve-locale.ts";
import type { SharedMessages } from "../i18n/shared-messages.ts";

const connected = new Set<LocalizeController>();
let observer: MutationObserver | undefined;

// One observer for all elements; a shadow root is watched too, since changes inside it do not show outside.
function watch(controller: LocalizeController, host: Element): void {
  connected.add(controller);
  observer ??= new MutationObserver(() => connected.forEach((each) => each.refresh()));
  for (let root: Node | undefined = host.getRootNode(); root;) {
    observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
}

function unwatch(controller: LocalizeController): void {
  connected.delete(controller);
  if (connected.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/**
 * Words, dates and numbers for an element, in the language of the nearest `lang` up to its provider, else the provider's, the
 * page's, or Chinese; it renders again when that changes. A host's `messages` override texts by key.
 * @example
 * readonly localize = new LocalizeController(this, messages);
 * // in a template: this.localize.text("caseList.count", { count: 3 })
 */
export class LocalizeController<M extends Messages = Messages> extends Localizer implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #settings: () => LocaleSettings | undefined;
  readonly #changed: ((locale: Locale) => void) | undefined;
  #locale: Locale = "zh-CN";

  /**
   * @param messages the element's own, from `defineMessages`
   * @param changed called with a new language at once, before any element renders in it
   */
  constructor(host: ReactiveElement, messages: M, changed?: (locale: Locale) => void) {
    super(messages, { locale: () => this.#locale, overrides: () => this.#settings()?.messages });
    this.#host = host;
    this.#changed = changed;
    const settings = new ContextConsumer(host, {
      context: localeContext,
      subscribe: true,
      callback: () => this.refresh(),
    });
    this.#settings = () => settings.value;
    host.addController(this);
  }

  /** A message with its parameters, both checked by the compiler. */
  text<K extends keyof (M & SharedMessages) & string>(key: K, ...params: ParamsArgs<(M & SharedMessages)[K]>): string {
    return this.textByKey(key, params[0]);
  }

  /** Looks again which language holds, and renders the element when it is another one. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    const before = this.#locale;
    this.#locale = resolveLocale(this.#host, this.#settings()?.locale);
    if (before === this.#locale) return;
    this.#changed?.(this.#locale);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    watch(this, this.#host);
    this.refresh();
  }

  hostDisconnected(): void {
    unwatch(this);
  }
}

import type { Client, LocalizedText } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Localizer } from "../i18n/localizer.ts";

/** Materials that need not be brought, each with the document on file that spares it. */
export type Spared = ReadonlyMap<string, LocalizedText>;

/** What it needs at the moment of asking. */
export interface OnFileOptions {
  readonly localize: Localizer;
  readonly client: () => Client | undefined;
  readonly itemCode: () => string | undefined;
  /** Nobody is signed in. */
  readonly onSignIn: () => void;
  readonly onFound: (spared: Spared) => void;
}

/**
 * What the platform already has of the reader (国务院令第716号 第七条). Asked only when the reader wishes it: a guide is public, and
 * asking makes a host ask for a login.
 */
export class OnFileController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: OnFileOptions;
  #spared: Spared = new Map();
  #state: "unasked" | "busy" | "known" | "failed" = "unasked";
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: OnFileOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get spared(): Spared {
    return this.#spared;
  }

  get state(): "unasked" | "busy" | "known" | "failed" {
    return this.#state;
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forgets it: another item, or another person. */
  reset(): void {
    this.#abort?.abort();
    this.#spared = new Map();
    this.#state = "unasked";
  }

  /** Asks the platform. */
  async ask(): Promise<void> {
    const { client, itemCode, localize } = this.#options;
    const [platform, item] = [client(), itemCode()];
    if (!platform || !item) return;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#turn("busy");
    try {
      const { items } = await platform.onFile.list({ item }, { signal: abort.signal, locale: localize.locale });
      if (abort.signal.aborted) return;
      this.#spared = new Map(
        items.flatMap(({ name, materialCodes = [] }) => materialCodes.map((code) => [code, name] as const)),
      );
      this.#turn("known");
      this.#options.onFound(this.#spared);
    } catch (error) {
      if (abort.signal.aborted) return;
      const anonymous = isYichuangError(error) && error.kind === "unauthenticated";
      this.#turn(anonymous ? "unasked" : "failed");
      if (anonymous) this.#options.onSignIn();
    }
  }

  #turn(state: "unasked" | "busy" | "known" | "failed"): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

import type { Client } from "@yichuang/sdk";
import type { ReactiveController } from "lit";

/** What the controller needs of its element. */
export interface NewsOptions {
  /** Whose cases are followed; undefined while there is nothing to follow. */
  readonly client: () => Client | undefined;
  /** What was read of them last: news that could not be had is asked for again once something else was. */
  readonly read: () => unknown;
  /** Something may have happened to one of them. */
  readonly onNews: () => void;
}

/** Hears that something happened to the cases of whoever is signed in, while its element is on the page. */
export class NewsController implements ReactiveController {
  readonly #options: NewsOptions;
  #client: Client | undefined;
  #current: AbortController | undefined;
  /** That news ended for this client, and what had been read by then. */
  #ended: { readonly at: unknown } | undefined;

  constructor(options: NewsOptions) {
    this.#options = options;
  }

  hostUpdated(): void {
    const client = this.#options.client();
    const again = this.#ended !== undefined && this.#ended.at !== this.#options.read();
    if (client === this.#client && !again) return;
    this.#stop();
    this.#client = client;
    if (client) void this.#listen(client, (this.#current = new AbortController()));
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#current?.abort();
    this.#current = undefined;
    this.#client = undefined;
    this.#ended = undefined;
  }

  async #listen(client: Client, own: AbortController): Promise<void> {
    try {
      const news = client.cases.watchAll({ signal: own.signal });
      while (!(await news.next()).done) if (this.#current === own) this.#options.onNews();
    } catch {
      // Signed out, or not to be had: the list says so itself when it is next read.
      if (this.#current === own) this.#ended = { at: this.#options.read() };
    }
  }
}

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { StoragePolicy } from "../context/preferences.ts";
import { keptStore } from "../storage/kept-store.ts";

const NAME = "finder.recent";

/** Words kept at most. */
const MOST = 5;

/** A number somebody may be known by: a resident ID, a phone, a case. Such words are not kept. */
const NUMBER = /\d{6}/;

/** The words searched for lately, as far as the page's storage policy lets them be kept: with `none` they are neither read nor kept. */
export class RecentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #policy: () => StoragePolicy;
  #known: StoragePolicy | undefined;
  #words: readonly string[] = [];

  constructor(host: ReactiveControllerHost, policy: () => StoragePolicy) {
    this.#host = host;
    this.#policy = policy;
    host.addController(this);
  }

  /** The latest first. */
  get words(): readonly string[] {
    return this.#words;
  }

  hostUpdate(): void {
    const policy = this.#policy();
    if (policy === this.#known) return;
    this.#known = policy;
    this.#words = [];
    void this.#load(policy);
  }

  /** Keeps words that led somewhere. */
  keep(text: string): void {
    if (!text || NUMBER.test(text) || this.#policy() === "none") return;
    this.#words = [text, ...this.#words.filter((word) => word !== text)].slice(0, MOST);
    void keptStore(this.#policy()).write(NAME, this.#words);
    this.#host.requestUpdate();
  }

  /** Forgets them all. */
  forget(): void {
    this.#words = [];
    void keptStore(this.#policy()).remove(NAME);
    this.#host.requestUpdate();
  }

  async #load(policy: StoragePolicy): Promise<void> {
    const kept = await keptStore(policy)
      .read(NAME)
      .catch(() => undefined);
    if (policy !== this.#known || !Array.isArray(kept)) return;
    const words = kept.filter((word): word is string => typeof word === "string");
    this.#words = [...new Set([...this.#words, ...words])].slice(0, MOST);
    this.#host.requestUpdate();
  }
}

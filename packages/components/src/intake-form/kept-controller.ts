import type { MaterialEntry } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { StoragePolicy } from "../context/preferences.ts";
import { timers } from "../controllers/timers.ts";
import type { KeptStore } from "../storage/kept-store.ts";

/** Milliseconds after the last change until it is kept in the browser. */
export const KEEP_PAUSE = 300;

/** What stands in the page alone, as it is kept in the browser. */
export interface Kept {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Who was signed in; nobody unless given. */
  readonly owner?: string | undefined;
  /** The version of the draft it was changed from; there was none unless given. */
  readonly etag?: string | undefined;
  readonly data: unknown;
  readonly materials: readonly MaterialEntry[];
  /** Whether a promise was made in the place of proofs; not known unless given. */
  readonly committed?: boolean | undefined;
  readonly declared: readonly string[];
  /** Ids of the checkpoints that a clerk ticked; not known unless given. */
  readonly ticked?: readonly string[] | undefined;
  readonly step: string;
}

/** What the controller needs of its host. */
export interface KeepingOptions {
  readonly store: () => KeptStore;
  /** Code of the item that is applied for; undefined before that is known. */
  readonly itemCode: () => string | undefined;
  /** Whether something stands in the page alone. */
  readonly unsaved: () => boolean;
  readonly content: () => Omit<Kept, "at">;
}

const nameOf = (itemCode: string): string => `intake:${itemCode}`;

/** What the browser keeps of an application, if it belongs to who asks; what belongs to another person is thrown away. */
export async function readKept(
  store: KeptStore,
  itemCode: string,
  owner: string | undefined,
): Promise<Kept | undefined> {
  const kept = (await store.read(nameOf(itemCode))) as Kept | undefined;
  if (kept?.owner === undefined || kept.owner === owner) return kept;
  // Nobody signed in: it may be theirs, and they come back.
  if (owner !== undefined) await store.remove(nameOf(itemCode));
  return undefined;
}

/** Keeps in the browser what the platform has not got, as far as the page's storage policy allows, and only until the platform has it. */
export class KeptController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: KeepingOptions;
  #timer: number | undefined;
  #kept: StoragePolicy = "none";
  #turn = 0;
  // One after another, so that nothing is kept after it was cleared.
  #queue = Promise.resolve();

  constructor(host: ReactiveControllerHost, options: KeepingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Where everything that stands in the page is kept, `none` while something is not. */
  get where(): StoragePolicy {
    return this.#kept;
  }

  hostConnected(): void {
    addEventListener("pagehide", this.#handleLeave);
  }

  hostDisconnected(): void {
    removeEventListener("pagehide", this.#handleLeave);
    this.#handleLeave();
  }

  /** Something was changed. */
  change(): void {
    this.#kept = "none";
    this.#turn++;
    if (this.#options.store().policy === "none") return;
    this.#stopTimer();
    this.#timer = timers.set(() => this.#keep(), KEEP_PAUSE);
  }

  /** What stands in the page is what was kept by an earlier one. */
  restored(): void {
    this.#kept = this.#options.store().policy;
  }

  /** The platform has everything, or it is given up. */
  clear(itemCode = this.#options.itemCode()): void {
    this.#stopTimer();
    this.#kept = "none";
    this.#turn++;
    const { remove } = this.#options.store();
    if (itemCode !== undefined) this.#queue = this.#queue.then(() => remove(nameOf(itemCode)));
  }

  #keep(): void {
    this.#stopTimer();
    const { store, itemCode, unsaved, content } = this.#options;
    const code = itemCode();
    if (code === undefined || !unsaved()) return;
    const turn = this.#turn;
    const { policy, write } = store();
    const value: Kept = { ...content(), at: timers.now().getTime() };
    this.#queue = this.#queue.then(async () => {
      const kept = await write(nameOf(code), value);
      // Changed or cleared meanwhile: what was written is not what stands there.
      if (turn !== this.#turn) return;
      this.#kept = kept ? policy : "none";
      this.#host.requestUpdate();
    });
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = undefined;
  }

  readonly #handleLeave = (): void => {
    if (this.#timer !== undefined) this.#keep();
  };
}

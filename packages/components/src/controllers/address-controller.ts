import type { ReactiveController } from "lit";
import type { YichuangElement } from "../base/yichuang-element.ts";
import type { HistoryPolicy } from "../context/preferences.ts";
import type { AddressValues } from "./address.ts";
import { readAddress, writeAddress } from "./address.ts";

/** What the controller needs of its host. */
export interface AddressOptions {
  readonly policy: () => HistoryPolicy | undefined;
  /** Every name, with what holds where the address says nothing: the element's attributes. */
  readonly start: () => AddressValues;
  /** Shows what the address asks. */
  readonly onAsked: (values: AddressValues) => void;
}

/** Who reads and writes which names of the page's address. */
const owners = new Map<string, AddressController>();

/**
 * Keeps what an element is asked in the page's address, so that a link opens the same and Back undoes a filter. An element with an id
 * writes it before its names; of several without one the first has the address, the others leave it alone.
 */
export class AddressController implements ReactiveController {
  readonly #host: YichuangElement;
  readonly #options: AddressOptions;
  #prefix = "";
  #read = false;

  constructor(host: YichuangElement, options: AddressOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#prefix = this.#host.id ? `${this.#host.id}.` : "";
    this.#read = false;
    if (!owners.has(this.#prefix)) owners.set(this.#prefix, this);
    addEventListener("popstate", this.#handleReturn);
  }

  hostDisconnected(): void {
    if (owners.get(this.#prefix) === this) owners.delete(this.#prefix);
    removeEventListener("popstate", this.#handleReturn);
  }

  /** Reads the address once, as soon as the page's policy is known. To be called when the attributes have been taken. */
  begin(): void {
    const part = this.#part;
    if (this.#read || !part) return;
    this.#read = true;
    this.#options.onAsked(readAddress(location.href, part, this.#prefix, this.#options.start()));
  }

  /**
   * Writes what is asked.
   * @param as `step` for an entry of the history of its own, `same` for the present one: words that are being typed
   */
  write(values: AddressValues, as: "step" | "same"): void {
    const part = this.#part;
    if (!part) return;
    const href = writeAddress(location.href, part, this.#prefix, this.#options.start(), values);
    if (href === location.href) return;
    if (as === "step") history.pushState(history.state, "", href);
    else history.replaceState(history.state, "", href);
  }

  get #part(): "query" | "hash" | undefined {
    const policy = this.#options.policy();
    return (policy === "query" || policy === "hash") && owners.get(this.#prefix) === this ? policy : undefined;
  }

  readonly #handleReturn = (): void => {
    const part = this.#part;
    if (part) this.#options.onAsked(readAddress(location.href, part, this.#prefix, this.#options.start()));
  };
}

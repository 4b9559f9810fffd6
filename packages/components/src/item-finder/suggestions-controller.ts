import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What the controller needs of its element. */
export interface SuggestionsOptions {
  /** How many items can be chosen now. */
  readonly count: () => number;
  /** The item at this place was chosen. */
  readonly onChoose: (index: number) => void;
}

/**
 * The list right below the search field, by the combobox pattern of ARIA: the focus stays in the field, arrows move within the list,
 * Enter chooses, Escape closes it.
 */
export class SuggestionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SuggestionsOptions;
  #open = false;
  #active = -1;

  constructor(host: ReactiveControllerHost, options: SuggestionsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get count(): number {
    return this.#options.count();
  }

  get open(): boolean {
    return this.#open && this.count > 0;
  }

  /** Place of the active one; -1 for none. */
  get active(): number {
    return this.open && this.#active < this.count ? this.#active : -1;
  }

  /** Something was typed. */
  show(): void {
    this.#open = true;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#open = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  choose(index: number): void {
    this.close();
    this.#options.onChoose(index);
  }

  /** Takes a key of the field. */
  handleKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        this.#move(event, event.key === "ArrowDown" ? 1 : -1);
        return;
      case "Enter":
        if (this.active < 0) return;
        event.preventDefault();
        this.choose(this.active);
        return;
      case "Escape":
        if (!this.open) return;
        event.preventDefault();
        this.close();
        return;
      case "Tab":
        this.close();
    }
  }

  #move(event: KeyboardEvent, step: 1 | -1): void {
    const { count, active } = this;
    if (count === 0) return;
    event.preventDefault();
    this.#open = true;
    // One place more than there are items: the field itself, before the first.
    this.#active = ((active + 1 + step + count + 1) % (count + 1)) - 1;
    this.#host.requestUpdate();
  }
}

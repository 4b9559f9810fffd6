import type { ReactiveElement } from "lit";
import type { Control } from "./core/model.ts";
import type { FormState } from "./form-state.ts";
import type { FormWords } from "./form.messages.ts";

/** What a person does to the shape of a form: items of lists, objects to begin, alternatives. Focus and announcements follow. */
export class StructureActions {
  readonly #host: ReactiveElement;
  readonly #words: FormWords;
  readonly #state: () => FormState | undefined;
  readonly #said = new Map<string, string>();

  constructor(host: ReactiveElement, words: FormWords, state: () => FormState | undefined) {
    this.#host = host;
    this.#words = words;
    this.#state = state;
  }

  /** What was last done to a list, to be read out. */
  announcement({ pointer }: Control): string {
    return this.#said.get(pointer) ?? "";
  }

  /** Adds an item and goes to its first field. */
  add(control: Control): void {
    const count = this.#count(control);
    this.#say(control, "form.list.added", count + 1);
    this.#state()?.addItem(control.pointer);
    const item = `:scope > ol > [data-item="${count}"] > .list__content`;
    void this.#focus(control, ["input", "select", "textarea", "button"].map((tag) => `${item} ${tag}`).join(", "));
  }

  /** Takes an item out and goes to the one that follows, else to the button that adds one. */
  remove(control: Control, index: number): void {
    this.#say(control, "form.list.removed", index + 1);
    this.#state()?.removeItem(control.pointer, index);
    const next = Math.min(index, this.#count(control) - 1);
    void this.#focus(
      control,
      next < 0
        ? ":scope > [data-action=add-item]"
        : `:scope > ol > [data-item="${next}"] > .list__actions [data-action=remove]`,
    );
  }

  /**
   * Moves an item; the focus goes with it.
   * @param action which of its buttons was used
   * @param from the input in which the keys were pressed
   */
  move(control: Control, index: number, to: number, action?: string, from?: HTMLElement): void {
    const place = from && [...(from.closest("[data-item]")?.querySelectorAll("input, select, textarea, button") ?? [])];
    const position = place?.indexOf(from as HTMLElement) ?? -1;
    this.#say(control, "form.list.moved", index + 1, to + 1);
    this.#state()?.moveItem(control.pointer, index, to);
    const item = `:scope > ol > [data-item="${to}"]`;
    if (action) {
      // At either end the button that was used is of no more use.
      const other = action === "up" ? "down" : "up";
      void this.#focus(
        control,
        `${item} > .list__actions [data-action=${action}]:not(:disabled)`,
        `${item} > .list__actions [data-action=${other}]`,
      );
    } else {
      void this.#focusNth(control, item, position);
    }
  }

  begin(control: Control): void {
    this.#state()?.begin(control.pointer);
    void this.#focus(control, ".layout input, .layout select, .layout textarea");
  }

  choose(control: Control, index: number | undefined): void {
    this.#state()?.choose(control, index);
  }

  #count(control: Control): number {
    const value = this.#state()?.value(control.pointer);
    return Array.isArray(value) ? value.length : 0;
  }

  #say({ pointer, label }: Control, key: string, count: number, to?: number): void {
    this.#said.set(pointer, this.#words.textByKey(key, { label, count, ...(to !== undefined && { to }) }));
  }

  async #focus({ id }: Control, ...selectors: string[]): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const list = this.#host.renderRoot.querySelector(`#${id}`);
    for (const selector of selectors) {
      const found = list?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }

  async #focusNth({ id }: Control, item: string, position: number): Promise<void> {
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector(`#${id}`)?.querySelector(item);
    found?.querySelectorAll<HTMLElement>("input, select, textarea, button")[position]?.focus();
  }
}

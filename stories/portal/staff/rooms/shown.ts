import type { PageBody, PagePromise } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "../desk.ts";

/** What of a list is shown, and how much there is. */
export interface Shown<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** Numbers what a room asks for again and again, so that an answer which a later one has overtaken is not shown. */
export class Readings {
  #asked = 0;
  #shown = 0;

  /** Something is asked for; what comes back says, once the answer is there, whether it may be shown. */
  begin(): () => boolean {
    const own = ++this.#asked;
    return () => {
      if (own < this.#shown) return false;
      this.#shown = own;
      return true;
    };
  }

  /** What was asked for so far is not wanted any more. */
  drop(): void {
    this.#shown = this.#asked + 1;
  }
}

type Page<Entry> = PageBody & { readonly items: readonly Entry[] };

/** How many entries of a list are shown at first, and with each wish for more. */
export const AT_A_TIME = 20;

/** Reads the first entries of lists that stand one below the other. */
export async function readFirst<Entry>(
  count: number,
  ...lists: readonly PagePromise<Page<Entry>>[]
): Promise<Shown<Entry>> {
  const entries: Entry[] = [];
  let total = 0;
  for (const list of lists) {
    const first = await list;
    total += first.total ?? first.items.length;
    if (entries.length >= count) continue;
    for await (const entry of list) if (entries.push(entry) >= count) break;
  }
  return { entries, total };
}

/** In the place of what is not read yet, or could not be. */
export const renderUnread = (desk: Desk): TemplateResult =>
  desk.failed === undefined
    ? html`<p class="empty">${desk.say("loading")}</p>`
    : html`<div class="notice">
        <p role="alert">${desk.failed}</p>
        <button type="button" @click=${() => void desk.refresh()}>
          ${desk.say(desk.reading ? "loading" : "retry")}
        </button>
      </div>`;

/** How much of the list is shown, with the way to more of it; nothing where all of it is. */
export const renderMore = (
  desk: Desk,
  { entries, total }: Shown<unknown>,
  more: () => void,
): TemplateResult | typeof nothing =>
  entries.length < total
    ? html`<p class="more">
        <span class="quiet numeric">${desk.say("shownOf", { shown: entries.length, total })}</span>
        <button type="button" @click=${more}>${desk.say("showMore")}</button>
      </p>`
    : nothing;

import type { Item, ServiceWindow } from "@yichuang/sdk";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import { enteredIn } from "../entered.ts";
import { lineField } from "../fields.ts";
import { renderUnread } from "./shown.ts";

/** Where the clerk fills an application in for whoever stands at the window: the portal's own form, as the desk's persona. */
export const windowApplication = (itemCode: string): string => `/apply/${encodeURIComponent(itemCode)}?channel=window`;

/** 受理新申请: the clerk looks the item up and begins an application on somebody's behalf. */
class IntakeRoom implements Room {
  readonly #desk: Desk;
  #windows: readonly ServiceWindow[] = [];
  #found: { readonly query: string; readonly items: readonly Item[] } | undefined;
  #query = "";

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    if (!this.#windows.length) this.#windows = await this.#desk.client.windows.list();
    if (this.#found?.query !== this.#query) await this.#search();
  }

  render(): TemplateResult {
    const desk = this.#desk;
    return html`
      <h2 tabindex="-1">${desk.say("room_intake")}</h2>
      <p class="lead">${desk.say("intakeLead")}</p>
      <form class="inline-form" role="search" @submit=${(event: SubmitEvent) => this.#submit(event)}>
        ${lineField({ name: "q", label: desk.say("findItem"), type: "search" })}
        <button type="submit" class="primary">${desk.say("search")}</button>
      </form>
      ${this.#renderResults()}
    `;
  }

  #renderResults(): TemplateResult {
    const desk = this.#desk;
    const found = this.#found;
    if (!found || (desk.failed !== undefined && found.query !== this.#query)) return renderUnread(desk);
    if (!found.items.length) return html`<p class="empty">${desk.say("noItems", { query: found.query })}</p>`;
    return html`<ul class="entries">
      ${repeat(
        found.items,
        ({ code }) => code,
        (item) => this.#renderItem(item),
      )}
    </ul>`;
  }

  #renderItem({ code, name, handling, department, windowCodes }: Item): TemplateResult {
    const desk = this.#desk;
    const here = desk.me?.staff?.windowCodes?.some((window) => windowCodes.includes(window));
    const elsewhere = this.#windows
      .filter((window) => windowCodes.includes(window.code))
      .map((window) => window.name.text);
    return html`
      <li class="entry">
        <div>
          <strong lang=${name.lang}>${name.text}</strong>
          <span class="quiet">${desk.say(handling)} · ${department.name.text}</span>
        </div>
        ${
          here
            ? html`<a class="action" href=${windowApplication(code)} aria-label="${desk.say("begin")} ${name.text}"
                >${desk.say("begin")}</a
              >`
            : html`<span class="quiet">${desk.say("otherWindow", { window: elsewhere.join("、") })}</span>`
        }
      </li>
    `;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#query = enteredIn(event.currentTarget as HTMLFormElement).text("q");
    void this.#desk.readAnew();
  }

  async #search(): Promise<void> {
    const { client, me } = this.#desk;
    const query = this.#query;
    // Without words, what the first of one's own windows takes.
    const { items } = await client.items.list(
      query ? { q: query, limit: 12 } : { window: me?.staff?.windowCodes?.[0], limit: 12 },
    );
    if (query === this.#query) this.#found = { query, items: items.map(({ item }) => item) };
  }
}

export const intakePlan: RoomPlan = {
  name: "intake",
  serves: ({ isCounter }) => isCounter,
  open: (desk) => new IntakeRoom(desk),
};

import type { DelegatedPower, Delegation, Department, HandlingKind, WriteOptions } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { renderActButtons, renderCancel } from "../acts/act-buttons.ts";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import { enteredIn } from "../entered.ts";
import type { Entered } from "../entered.ts";
import { areaField, lineField, selectField, tickField } from "../fields.ts";
import { dateWords, fact, today } from "../format.ts";
import { POWERS } from "./powers.ts";
import { AT_A_TIME, readFirst, Readings, renderMore, renderUnread } from "./shown.ts";
import type { Shown } from "./shown.ts";

/** 委托: what was delegated to this window, or by this department; a department makes and ends its own. */
class DelegationsRoom implements Room {
  readonly #desk: Desk;
  readonly #readings = new Readings();
  #count = AT_A_TIME;
  #delegations: Shown<Delegation> | undefined;
  #departments: readonly Department[] = [];
  /** The delegation whose end is being asked for, or "new". */
  #open: string | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const { client, isCounter, isSupervisor, me } = this.#desk;
    const body = me?.staff?.body?.code;
    const query = isSupervisor ? {} : isCounter ? { to: body } : { from: body };
    const mayShow = this.#readings.begin();
    const count = this.#count;
    const [delegations, departments] = await Promise.all([
      readFirst<Delegation>(count, client.delegations.list({ ...query, limit: Math.min(count, 100) })),
      this.#departments.length ? this.#departments : client.departments.list(),
    ]);
    this.#departments = departments;
    if (mayShow()) this.#delegations = delegations;
  }

  render(): TemplateResult {
    const desk = this.#desk;
    const who = desk.isSupervisor ? "supervisor" : desk.isCounter ? "counter" : "office";
    return html`
      <h2 tabindex="-1">${desk.say("room_delegations")}</h2>
      <p class="lead">${desk.say(`delegationsLead_${who}`)}</p>
      ${who === "office" ? this.#renderNew() : nothing} ${this.#renderList()}
    `;
  }

  #renderList(): TemplateResult {
    const desk = this.#desk;
    const delegations = this.#delegations;
    if (!delegations) return renderUnread(desk);
    if (!delegations.entries.length) return html`<p class="empty">${desk.say("noDelegations")}</p>`;
    return html`<ul class="entries">
        ${repeat(
          delegations.entries,
          ({ id }) => id,
          (delegation) => html`<li class="entry entry-wide">${this.#renderOne(delegation)}</li>`,
        )}
      </ul>
      ${renderMore(desk, delegations, () => {
        this.#count += AT_A_TIME;
        this.#readings.drop();
        void desk.refresh();
      })}`;
  }

  #renderOne(delegation: Delegation): TemplateResult {
    const desk = this.#desk;
    const { id, from, to, representative, powers, begins, ends, state } = delegation;
    const list = desk.lang === "en" ? ", " : "、";
    const mine = from.code === desk.me?.staff?.body?.code && !desk.isCounter && !desk.isSupervisor;
    return html`
      <h3 tabindex="-1">
        ${from.name.text} <span aria-hidden="true">→</span><span class="unseen">${desk.say("to")}</span> ${to.name.text}
      </h3>
      <p class="case-state">
        <span class="tag" data-state=${state}>${desk.say(`delegation_${state}`)}</span>
        <span class="quiet numeric"
          >${dateWords(desk, begins)}${desk.say("until")}${ends === undefined ? desk.say("openEnd") : dateWords(desk, ends)}</span
        >
      </p>
      <dl class="facts">
        ${fact(
          desk.say("powers"),
          POWERS.filter((power) => powers.includes(power))
            .map((power) => desk.say(`power_${power}`))
            .join(list),
        )}
        ${fact(desk.say("covers"), this.#coverWords(delegation))}
        ${
          representative ? fact(desk.say("representative"), `${representative.name} ${representative.workNo}`) : nothing
        }
        ${fact(desk.say("responsibilities"), html`<span lang=${delegation.responsibilities.lang}>${delegation.responsibilities.text}</span>`)}
        ${delegation.endedBecause ? fact(desk.say("endedBecause"), html`<span lang="zh-CN">${delegation.endedBecause}</span>`) : nothing}
      </dl>
      ${mine && (state !== "ended" || this.#open === id) ? this.#renderEnd(id) : nothing}
    `;
  }

  #coverWords({ itemCodes, handling }: Delegation): string {
    const desk = this.#desk;
    const items = itemCodes?.join(desk.lang === "en" ? ", " : "、");
    const kind = handling && desk.say("allOfKind", { kind: desk.say(handling) });
    return [items, kind].filter(Boolean).join(" · ") || desk.say("allItems");
  }

  #renderEnd(id: string): TemplateResult {
    const desk = this.#desk;
    return html`
      ${renderActButtons([[id, desk.say("endDelegation")]], this.#open, (what) => this.#toggle(what))}
      ${
        this.#open === id
          ? html`<form class="act-form" id="act-form" @submit=${(event: SubmitEvent) => void this.#end(event, id)}>
              <p class="act-consequence"><strong>${desk.say("then")}</strong>${desk.say("then_end_delegation")}</p>
              ${areaField({ name: "reason", label: desk.say("reason"), required: true })}
              ${this.#renderButtons(desk.say("endDelegation"), "grave", id)}
            </form>`
          : nothing
      }
    `;
  }

  #renderNew(): TemplateResult {
    const desk = this.#desk;
    const own = desk.me?.staff?.body?.code;
    return html`
      <div class="act">
        ${renderActButtons([["new", desk.say("createDelegation")]], this.#open, (what) => this.#toggle(what))}
        ${
          this.#open === "new"
            ? html`<form class="act-form" id="act-form" @submit=${(event: SubmitEvent) => void this.#create(event)}>
                <p class="act-consequence"><strong>${desk.say("then")}</strong>${desk.say("then_create_delegation")}</p>
                ${selectField({
                  name: "to",
                  label: desk.say("delegateTo"),
                  choices: this.#departments
                    .filter(({ code }) => code !== own)
                    .map(({ code, name }) => [code, name.text] as const),
                })}
                ${tickField({
                  name: "powers",
                  label: desk.say("powers"),
                  choices: POWERS.map((power) => [power, desk.say(`power_${power}`)] as const),
                  hint: desk.say("powersHint"),
                })}
                ${selectField({
                  name: "handling",
                  label: desk.say("covers"),
                  choices: [
                    ["", desk.say("allItems")],
                    ["immediate", desk.say("allOfKind", { kind: desk.say("immediate") })],
                    ["commitment", desk.say("allOfKind", { kind: desk.say("commitment") })],
                  ],
                })}
                ${lineField({ name: "workNo", label: desk.say("representativeNo"), max: 40 })}
                ${lineField({ name: "begins", label: desk.say("begins"), type: "date", value: today(), required: true })}
                ${lineField({ name: "ends", label: desk.say("ends"), type: "date" })}
                ${areaField({ name: "responsibilities", label: desk.say("responsibilities"), required: true, max: 1000 })}
                ${this.#renderButtons(desk.say("createDelegation"), "primary", "new")}
              </form>`
            : nothing
        }
      </div>
    `;
  }

  #renderButtons(action: string, look: "primary" | "grave", what: string): TemplateResult {
    const desk = this.#desk;
    return html`<div class="act-buttons">
      <button type="submit" class=${look} aria-disabled=${desk.busy}>${desk.say("confirm", { action })}</button>
      ${renderCancel(desk, () => this.#toggle(what))}
    </div>`;
  }

  #toggle(what: string): void {
    this.#open = what === this.#open ? undefined : what;
    this.#desk.message = undefined;
    this.#desk.changed();
  }

  async #create(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const entered = enteredIn(event.currentTarget as HTMLFormElement);
    const { client } = this.#desk;
    const input = inputOf(entered);
    await this.#carryOut("createDelegation", "new", JSON.stringify(input), (options) =>
      client.delegations.create(input, options),
    );
  }

  async #end(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const reason = enteredIn(event.currentTarget as HTMLFormElement).text("reason");
    const { client } = this.#desk;
    await this.#carryOut("endDelegation", id, JSON.stringify([id, reason]), (options) =>
      client.delegations.end(id, { reason }, options),
    );
  }

  async #carryOut(
    name: "createDelegation" | "endDelegation",
    form: string,
    what: string,
    work: (options: WriteOptions) => PromiseLike<unknown>,
  ): Promise<void> {
    const desk = this.#desk;
    const run = async (options: WriteOptions): Promise<void> => {
      await work(options);
      this.#readings.drop();
      // They may have opened another form meanwhile.
      if (this.#open === form) this.#open = undefined;
    };
    if (await desk.carryOut(desk.say(name), run, what)) await desk.refresh();
  }
}

const inputOf = (entered: Entered) => ({
  toCode: entered.text("to"),
  powers: entered.all("powers") as DelegatedPower[],
  begins: entered.text("begins"),
  responsibilities: entered.text("responsibilities"),
  ...entered.given("ends"),
  ...(entered.text("handling") && { handling: entered.text("handling") as HandlingKind }),
  ...(entered.text("workNo") && { representativeWorkNo: entered.text("workNo") }),
});

export const delegationsPlan: RoomPlan = {
  name: "delegations",
  serves: () => true,
  open: (desk) => new DelegationsRoom(desk),
};

import type { CaseFigures, SupervisionFigures } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import { selectField } from "../fields.ts";
import { share } from "../format.ts";
import type { DeskTextKey } from "../texts.ts";
import { Readings, renderUnread } from "./shown.ts";

type GroupBy = SupervisionFigures["groupBy"];

const GROUPS: readonly GroupBy[] = ["department", "window", "item"];

/** A column of the table: its heading and what stands in it. */
type Column = readonly [DeskTextKey, (desk: Desk, figures: CaseFigures) => string];

const perCase = ({ lang }: Desk, times: number, cases: number): string =>
  cases ? new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(times / cases) : "—";

const COLUMNS: readonly Column[] = [
  ["figure_received", (_, { received }) => String(received)],
  ["figure_closed", (_, { closed }) => String(closed)],
  ["figure_onTime", (desk, { promised }) => share(desk, promised.onTime, promised.decided)],
  ["figure_overdue", (_, { promised }) => String(promised.overdue)],
  [
    "figure_review",
    (_, { stages }) =>
      String(stages.find(({ state, median }) => state === "reviewing" && median !== undefined)?.median ?? "—"),
  ],
  ["figure_corrections", (desk, { corrections, received }) => perCase(desk, corrections.times, received)],
  ["figure_returns", (desk, { returns, received }) => perCase(desk, returns.times, received)],
  ["figure_bad", (_, { reviews }) => `${String(reviews.bad)} / ${String(reviews.total)}`],
  ["figure_contact", (desk, { contact }) => share(desk, contact.inTime, contact.due)],
  ["figure_rectify", (desk, { rectify }) => share(desk, rectify.inTime, rectify.due)],
];

/** 督导: how things are done, in figures; nobody's personal data. */
class FiguresRoom implements Room {
  readonly #desk: Desk;
  #groupBy: GroupBy = "department";
  #figures: SupervisionFigures | undefined;
  readonly #readings = new Readings();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const mayShow = this.#readings.begin();
    const figures = await this.#desk.client.supervision.figures({ groupBy: this.#groupBy });
    if (mayShow()) this.#figures = figures;
  }

  render(): TemplateResult {
    const desk = this.#desk;
    return html`
      <h2 tabindex="-1">${desk.say("room_figures")}</h2>
      <p class="lead">${desk.say("figuresLead")} <a href="/supervision">${desk.say("toCharts")}</a></p>
      <div class="desk-filter">
        ${selectField({
          name: "groupBy",
          label: desk.say("groupBy"),
          choices: GROUPS.map((group) => [group, desk.say(`group_${group}`)] as const),
          value: this.#groupBy,
          onChoose: (value) => this.#group(value as GroupBy),
        })}
      </div>
      ${this.#figures ? this.#renderTable(this.#figures) : renderUnread(desk)}
    `;
  }

  #renderTable({ groupBy, groups, whole, smallBelow }: SupervisionFigures): TemplateResult {
    const desk = this.#desk;
    const cells = (figures: CaseFigures) =>
      COLUMNS.map(([, value]) => html`<td class="numeric">${value(desk, figures)}</td>`);
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${desk.say("room_figures")}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">${desk.say(`group_${groupBy}`)}</th>
              ${COLUMNS.map(([heading]) => html`<th scope="col">${desk.say(heading)}</th>`)}
            </tr>
          </thead>
          <tbody>
            <tr class="figures-whole">
              <th scope="row">${desk.say("whole")}</th>
              ${cells(whole)}
            </tr>
            ${groups.map(
              ({ name, figures }) =>
                html`<tr>
                  <th scope="row">
                    <span lang=${name.lang}>${name.text}</span
                    >${figures.small ? html` <span class="tag">${desk.say("small")}</span>` : nothing}
                  </th>
                  ${cells(figures)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="quiet">${desk.say("smallHint", { count: smallBelow })}</p>
    `;
  }

  #group(groupBy: GroupBy): void {
    this.#groupBy = groupBy;
    this.#readings.drop();
    this.#figures = undefined;
    void this.#desk.readAnew();
  }
}

export const figuresPlan: RoomPlan = {
  name: "figures",
  serves: ({ isSupervisor }) => isSupervisor,
  open: (desk) => new FiguresRoom(desk),
};

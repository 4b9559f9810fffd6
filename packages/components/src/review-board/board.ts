import type { Client, PublicReview, ReviewFigures } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { YichuangElement } from "../base/yichuang-element.ts";
import type { LinkTemplates } from "../context/links.ts";
import type { AnnouncerController } from "../controllers/announcer-controller.ts";
import type { Localizer } from "../i18n/localizer.ts";
import type { KeyFigure } from "../parts/key-figure.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderKeyFigures } from "../parts/key-figure.ts";
import { renderMore } from "../parts/more.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSelect } from "../parts/select.ts";
import { TakeAwayController } from "../print/take-away-controller.ts";
import type { NavigateEvent } from "../provider/events.ts";
import type { BoardData, FilterName, Grouping, PublicBoard, SupervisionBoard } from "./board-state.ts";
import { GROUPINGS, LEVELS, reviewsQuery } from "./board-state.ts";
import { renderLegend, renderLevels, renderParts, renderPatterns, renderStacks, renderStages } from "./charts.views.ts";
import type { Choices } from "./choices-controller.ts";
import type { CsvOffer } from "./csv-controller.ts";
import { CsvController } from "./csv-controller.ts";
import type { DataTable } from "./csv.ts";
import { contentOf, meanInWords, shareOf, SHARE_FROM } from "./numbers.ts";
import { reportSheet, scopeInWords } from "./report.ts";
import { renderReviews } from "./reviews.views.ts";
import { renderTable } from "./table.views.ts";
import type { CaseChart } from "./tables.ts";
import { levelsTable, reviewsTable, stagesTable, statisticsTable, supervisionTable } from "./tables.ts";

/** What a board works with all the time. */
export interface BoardOptions {
  readonly localize: Localizer;
  readonly announcer: AnnouncerController;
  readonly onFilter: (name: FilterName, value: string) => void;
  readonly onLevel: (level: string) => void;
  readonly onGroup: (by: string) => void;
  readonly onMore: () => void;
  readonly onChoose: (event: NavigateEvent, review: PublicReview) => void;
}

/** What a board works with in one update. */
export interface BoardMoment {
  readonly client: Client | undefined;
  readonly links: LinkTemplates | undefined;
  readonly choices: Choices;
  readonly moreBusy: boolean;
  readonly moreError: unknown;
  /** Whether the figures are of what was asked before, since those asked for could not be had. */
  readonly former: boolean;
}

/** Reviews a page when all of them are fetched: the most that the contract allows. */
const ALL = 100;

/** Charts, tables, reviews and what can be taken away. In a module of its own, which loads with the first figures. */
export class Board {
  readonly #host: YichuangElement;
  readonly #options: BoardOptions;
  readonly #takeAway: TakeAwayController;
  readonly #csv: CsvController;

  constructor(host: YichuangElement, options: BoardOptions) {
    this.#host = host;
    this.#options = options;
    this.#takeAway = new TakeAwayController(host, options);
    this.#csv = new CsvController(host, options);
  }

  /** Puts away what was printed or copied; for when the figures have become others. */
  reset(): void {
    this.#takeAway.reset();
    this.#csv.reset();
  }

  render(data: BoardData, moment: BoardMoment): TemplateResult {
    return html`${renderPatterns()}${this.#renderScope(data, moment)}${data.view === "public" ? this.#renderPublic(data, moment) : this.#renderSupervision(data)}
    ${this.#renderTakeAway(data, moment)}`;
  }

  #renderScope(data: BoardData, { choices, former }: BoardMoment): TemplateResult {
    const { localize } = this.#options;
    const scope = scopeInWords(data, choices, localize);
    return html`<p class="scope ${former ? "scope--former" : ""}" data-scope>
      ${localize.textByKey("reviewBoard.scope", { scope })}
    </p>`;
  }

  #renderPublic(data: PublicBoard, moment: BoardMoment): TemplateResult {
    const { localize } = this.#options;
    const { whole, groups, groupBy } = data.statistics;
    const by = localize.textByKey(`reviewBoard.by.${groupBy}`);
    const table = statisticsTable(data, localize);
    return html`${
        whole.total < SHARE_FROM
          ? renderNotice({ title: localize.textByKey("reviewBoard.tooFew", { count: localize.number(whole.total) }) })
          : nothing
      }
      ${renderKeyFigures(this.#publicFigures(data))}
      <section class="section" aria-labelledby="levels">
        ${this.#heading(localize.textByKey("reviewBoard.distribution", { count: localize.number(whole.total) }), "levels")}
        ${renderLevels(whole, { localize })} ${renderTable(levelsTable(data, localize), { localize, name: "levels" })}
      </section>
      <section class="section" aria-labelledby="groups">
        ${this.#heading(localize.textByKey("reviewBoard.groups", { by }), "groups")} ${this.#renderGrouping(data)}
        ${renderLegend(localize)} ${renderStacks(groups, { localize, onNarrow: this.#narrowing(groupBy) })}
        <p class="small subtle">${localize.textByKey("reviewBoard.fewNote", { from: SHARE_FROM })}</p>
        ${renderTable(table, { localize, name: "groups" })}
      </section>
      ${this.#renderReviews(data, moment)}`;
  }

  #publicFigures({ statistics: { whole } }: PublicBoard): KeyFigure[] {
    const { localize } = this.#options;
    const { total, bad, rectified, rectifyTime } = whole;
    const unit = localize.textByKey("reviewBoard.unit") || undefined;
    const part = (label: string, count: number, of: number): KeyFigure => {
      const share = shareOf(count, of);
      const counts = localize.textByKey("reviewBoard.part", {
        part: localize.number(count),
        whole: localize.number(of),
      });
      return share === undefined
        ? { label: localize.textByKey(label), value: counts, unit }
        : { label: localize.textByKey(label), value: localize.percent(share), unit: counts };
    };
    return [
      { label: localize.textByKey("reviewBoard.total"), value: localize.number(total), unit },
      part("reviewBoard.content", contentOf(whole), total),
      bad === 0
        ? { label: localize.textByKey("reviewBoard.column.bad"), value: localize.number(0), unit }
        : part("reviewBoard.rectified", rectified, bad),
      ...(bad === 0 ? [] : [this.#rectifyTime(rectifyTime)]),
    ];
  }

  #rectifyTime(time: ReviewFigures["rectifyTime"]): KeyFigure {
    const { localize } = this.#options;
    const label = localize.textByKey("reviewBoard.rectifyTime");
    if (!time)
      return {
        label,
        value: localize.textByKey("reviewBoard.notTold"),
        unit: localize.textByKey("reviewBoard.rectifyFew"),
      };
    // The number stands out from its unit.
    const [value = "", ...unit] = localize.duration({ value: time.median, unit: "working_day" }).split(" ");
    return { label, value, unit: unit.join(" ") };
  }

  #renderSupervision(data: SupervisionBoard): TemplateResult {
    const { localize } = this.#options;
    const { whole, groups, groupBy } = data.figures;
    const by = localize.textByKey(`reviewBoard.by.${groupBy}`);
    const context = { localize, onNarrow: this.#narrowing(groupBy) };
    const section = (id: string, title: string, content: unknown): TemplateResult =>
      html`<section class="section" aria-labelledby=${id}>${this.#heading(title, id)} ${content}</section>`;
    const parts = (of: (figures: SupervisionBoard["figures"]["whole"]) => readonly [number, number], chart: string) =>
      renderParts(
        groups.map(({ figures, ...row }) => ({ ...row, part: of(figures)[0], whole: of(figures)[1] })),
        context,
        chart,
      );
    const chart = (name: CaseChart, key: string, content: unknown): TemplateResult => {
      const title = localize.textByKey(`reviewBoard.${key}`, { by });
      const table = { ...supervisionTable(data, localize, name), caption: title };
      return section(name, title, html`${content} ${renderTable(table, { localize, name })}`);
    };
    return html`<p class="lead subtle">${localize.textByKey("reviewBoard.supervisionLead")}</p>
      ${renderKeyFigures(this.#supervisionFigures(data))} ${this.#renderGrouping(data)}
      ${chart(
        "on-time",
        "onTimeBy",
        html`${parts(({ promised }) => [promised.onTime, promised.decided], "on-time")}
          <p class="small subtle">${localize.textByKey("reviewBoard.fewNote", { from: SHARE_FROM })}</p>`,
      )}
      ${section(
        "stages",
        localize.textByKey("reviewBoard.stages"),
        html`<p class="small subtle">${localize.textByKey("reviewBoard.stagesHint")}</p>
          ${renderStages(whole.stages, { localize })}
          ${renderTable(stagesTable(data, localize), { localize, name: "stages", heads: 2 })}`,
      )}
      ${chart(
        "corrections",
        "correctionsBy",
        html`<p class="small subtle">${localize.textByKey("reviewBoard.correctionsHint")}</p>
          ${parts(({ corrections, received }) => [corrections.cases, received], "corrections")}`,
      )}
      ${chart(
        "reviews",
        "reviewsBy",
        html`${renderLegend(localize)}
        ${renderStacks(
          groups.map(({ figures, ...row }) => ({ ...row, figures: figures.reviews })),
          context,
        )}`,
      )}
      ${chart(
        "rectify",
        "rectifyBy",
        parts(({ rectify }) => [rectify.inTime, rectify.due], "rectify"),
      )}`;
  }

  #supervisionFigures({ figures: { whole } }: SupervisionBoard): KeyFigure[] {
    const { localize } = this.#options;
    const unit = localize.textByKey("reviewBoard.caseUnit") || undefined;
    const count = (label: string, value: number, tone?: KeyFigure["tone"]): KeyFigure => ({
      label: localize.textByKey(label),
      value: localize.number(value),
      unit,
      tone,
    });
    const part = (label: string, done: number, of: number): KeyFigure => {
      const share = shareOf(done, of);
      const counts = localize.textByKey("reviewBoard.part", {
        part: localize.number(done),
        whole: localize.number(of),
      });
      return {
        label: localize.textByKey(label),
        value: share === undefined ? counts : localize.percent(share),
        unit: share === undefined ? undefined : counts,
      };
    };
    const { received, closed, promised, corrections, rectify } = whole;
    const mean = meanInWords(corrections.times, received, localize);
    const times = localize.textByKey("reviewBoard.times") || undefined;
    return [
      count("reviewBoard.received", received),
      count("reviewBoard.closed", closed),
      part("reviewBoard.onTime", promised.onTime, promised.decided),
      count("reviewBoard.overdue", promised.overdue, promised.overdue > 0 ? "danger" : undefined),
      mean === undefined
        ? {
            label: localize.textByKey("reviewBoard.corrections"),
            value: localize.number(corrections.times),
            unit: times,
          }
        : { label: localize.textByKey("reviewBoard.perCase"), value: mean, unit: times },
      part("reviewBoard.inTime", rectify.inTime, rectify.due),
    ];
  }

  #renderGrouping({ view, state }: BoardData): TemplateResult {
    const { localize, onGroup } = this.#options;
    const groupings: readonly Grouping[] = GROUPINGS[view];
    return html`<div class="grouping">
      ${renderSelect({
        id: "by",
        label: localize.textByKey("reviewBoard.by"),
        chosen: state.by,
        options: groupings.map((value) => ({ value, label: localize.textByKey(`reviewBoard.by.${value}`) })),
        onChoose: onGroup,
      })}
    </div>`;
  }

  #renderReviews(data: PublicBoard, { links, moreBusy, moreError }: BoardMoment): TemplateResult {
    const { localize, onLevel, onMore, onChoose } = this.#options;
    const { reviews, total, nextCursor, state } = data;
    return html`<section class="section section--reviews" aria-labelledby="reviews">
      ${this.#heading(localize.textByKey("reviewBoard.reviews"), "reviews")}
      <p class="small subtle">${localize.textByKey("reviewBoard.voluntary")}</p>
      <div class="grouping">
        ${renderSelect({
          id: "level",
          label: localize.textByKey("reviewBoard.level"),
          chosen: state.level ?? "",
          options: [
            { value: "", label: localize.textByKey("reviewBoard.any") },
            ...LEVELS.map((value) => ({ value, label: localize.textByKey(`reviewBoard.level.${value}`) })),
          ],
          onChoose: onLevel,
        })}
      </div>
      ${
        reviews.length === 0
          ? html`<p class="subtle">${localize.textByKey("reviewBoard.reviewsNone")}</p>`
          : renderReviews(reviews, { localize, links, onChoose })
      }
      ${moreError === undefined ? nothing : renderFailed({ localize, error: moreError })}
      ${
        reviews.length === 0
          ? nothing
          : renderMore({
              localize,
              shown: reviews.length,
              total,
              hasMore: nextCursor !== undefined,
              busy: moreBusy,
              onMore,
            })
      }
    </section>`;
  }

  #renderTakeAway(data: BoardData, { choices, client }: BoardMoment): TemplateResult {
    const { localize } = this.#options;
    const name = localize.textByKey(data.view === "public" ? "reviewBoard.title" : "reviewBoard.supervision");
    const large = this.#host.effectiveMode === "elder";
    const figures: CsvOffer = {
      label: localize.textByKey("reviewBoard.csv.figures"),
      name,
      action: "csv-figures",
      table: () => (data.view === "public" ? statisticsTable(data, localize) : supervisionTable(data, localize)),
    };
    const more: CsvOffer =
      data.view === "public"
        ? {
            label: localize.textByKey("reviewBoard.csv.reviews"),
            name: `${name}-${localize.textByKey("reviewBoard.csv.reviews")}`,
            action: "csv-reviews",
            table: () => this.#allReviews(data, client),
          }
        : {
            label: localize.textByKey("reviewBoard.csv.stages"),
            name: `${name}-${localize.textByKey("reviewBoard.csv.stages")}`,
            action: "csv-stages",
            table: () => stagesTable(data, localize),
          };
    return html`<section class="section section--take-away" part="actions" aria-labelledby="take-away">
      ${this.#heading(localize.textByKey("reviewBoard.takeAway"), "take-away")}
      ${this.#takeAway.render(() => reportSheet(data, { localize, choices, large }), name)}
      ${this.#csv.render([figures, more])}
    </section>`;
  }

  async #allReviews({ state }: PublicBoard, client: Client | undefined): Promise<DataTable> {
    const reviews: PublicReview[] = [];
    if (!client) throw new Error("There is no client to ask.");
    const { localize } = this.#options;
    for await (const review of client.reviews.public(reviewsQuery(state, ALL), { locale: localize.locale }))
      reviews.push(review);
    return reviewsTable(reviews, localize);
  }

  #narrowing(by: string): ((code: string) => void) | undefined {
    const { onFilter } = this.#options;
    if (by !== "window" && by !== "department" && by !== "item" && by !== "month") return undefined;
    return (code) => onFilter(by, code);
  }

  #heading(words: string, id: string): TemplateResult {
    return this.#host.heading(1, words, "heading-small", id);
  }
}

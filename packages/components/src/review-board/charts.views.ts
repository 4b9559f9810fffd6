import type { LocalizedText, ReviewFigures, Satisfaction, StageTime } from "@yichuang/sdk";
import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { renderText } from "../parts/localized-text.ts";
import { LEVELS } from "./board-state.ts";
import { partInWords, SHARE_FROM } from "./numbers.ts";

/** What a chart speaks with. */
export interface ChartContext {
  readonly localize: Localizer;
  /** Narrows to a group, where one can. */
  readonly onNarrow?: ((code: string) => void) | undefined;
}

/** Who a row is about. */
interface RowName {
  readonly code?: string | undefined;
  readonly name: LocalizedText;
}

const percent = (part: number, whole: number): string => `${String(Math.round((part / whole) * 1e4) / 100)}%`;

/**
 * The hatching of the two lowest levels, so that they differ without colour; once a shadow root, as its ids are. Charts use attributes
 * for all that depends on data: no policy against inline styles concerns those.
 */
export const renderPatterns = (): TemplateResult =>
  html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    ${svg`<defs>
      <pattern id="hatch-dissatisfied" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="2" height="6" />
      </pattern>
      <pattern id="hatch-very_dissatisfied" width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="hatch-line" d="M0 0l6 6M6 0l-6 6" />
      </pattern>
      <pattern id="hatch-satisfied" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="hatch" cx="2.5" cy="2.5" r="0.9" />
      </pattern>
    </defs>`}
  </svg>`;

const HATCHED: readonly Satisfaction[] = ["satisfied", "dissatisfied", "very_dissatisfied"];

function segment(level: Satisfaction, x: string, width: string): SVGTemplateResult {
  return svg`<rect class="level level--${level}" data-level=${level} x=${x} width=${width} height="100%" />
    ${
      HATCHED.includes(level)
        ? svg`<rect class="level__hatch" x=${x} width=${width} height="100%" fill="url(#hatch-${level})" />`
        : nothing
    }`;
}

/** Which level looks how, in words. */
export const renderLegend = (localize: Localizer): TemplateResult =>
  html`<ul class="legend">
    ${LEVELS.map(
      (level) =>
        html`<li>
          <svg class="legend__swatch" aria-hidden="true" focusable="false">${segment(level, "0", "100%")}</svg
          >${localize.textByKey(`reviewBoard.level.${level}`)}
        </li>`,
    )}
  </ul>`;

/** The five levels, a bar each, of all reviews. Few make short bars: the scale is of `SHARE_FROM` at least. */
export function renderLevels({ levels, total }: ReviewFigures, { localize }: ChartContext): TemplateResult {
  const scale = Math.max(SHARE_FROM, total);
  return html`<ul class="bars" data-chart="levels">
    ${LEVELS.map(
      (level) =>
        html`<li class="bar">
          <span class="bar__name">${localize.textByKey(`reviewBoard.level.${level}`)}</span>
          <svg class="bar__drawing" aria-hidden="true" focusable="false">
            ${svg`<rect class="track" width="100%" height="100%" />`}
            ${segment(level, "0", percent(levels[level], scale))}
          </svg>
          <span class="bar__value numeric" data-count=${levels[level]}
            >${levelInWords(levels[level], total, localize)}</span
          >
        </li>`,
    )}
  </ul>`;
}

const levelInWords = (count: number, total: number, localize: Localizer): string =>
  total < SHARE_FROM
    ? localize.textByKey("reviewBoard.count", { count: localize.number(count) })
    : localize.textByKey("reviewBoard.countShare", {
        count: localize.number(count),
        share: localize.percent(count / total),
      });

function renderName({ code, name }: RowName, { localize, onNarrow }: ChartContext): TemplateResult {
  const words = renderText(name, localize);
  return html`<span class="bar__name"
    >${
      onNarrow && code !== undefined
        ? html`<button class="bar__narrow" type="button" data-narrow=${code} @click=${(): void => onNarrow(code)}>
            ${words}
          </button>`
        : words
    }</span
  >`;
}

/** A bar of five levels for each group, as long as it has reviews, all on one scale. */
export function renderStacks(
  groups: readonly (RowName & { readonly figures: ReviewFigures })[],
  context: ChartContext,
): TemplateResult {
  const { localize } = context;
  const scale = Math.max(SHARE_FROM, ...groups.map(({ figures }) => figures.total));
  return html`<ul class="bars bars--groups" data-chart="groups">
    ${groups.map(({ figures, ...group }) => {
      const { levels, total, bad } = figures;
      const words = localize.list(
        LEVELS.filter((level) => levels[level] > 0).map((level) =>
          localize.textByKey("reviewBoard.levelCount", {
            level: localize.textByKey(`reviewBoard.level.${level}`),
            count: localize.number(levels[level]),
          }),
        ),
      );
      let before = 0;
      return html`<li class="bar" data-group=${group.code ?? ""}>
        ${renderName(group, context)}
        <svg
          class="bar__drawing"
          role="img"
          aria-label=${words || localize.textByKey("reviewBoard.count", { count: 0 })}
          focusable="false"
        >
          ${svg`<rect class="track" width="100%" height="100%" />`}
          ${LEVELS.map((level) => {
            const x = percent(before, scale);
            before += levels[level];
            return levels[level] === 0 ? nothing : segment(level, x, percent(levels[level], scale));
          })}
        </svg>
        <span class="bar__value numeric" data-count=${total}
          >${
            total < SHARE_FROM
              ? localize.textByKey("reviewBoard.groupFew", { count: localize.number(total), bad: localize.number(bad) })
              : localize.textByKey("reviewBoard.group", {
                  count: localize.number(total),
                  share: localize.percent((total - bad) / total),
                })
          }</span
        >
      </li>`;
    })}
  </ul>`;
}

/** A row whose bar is a part of a whole: without a bar where they are too few for a share. */
export interface PartRow extends RowName {
  readonly part: number;
  readonly whole: number;
}

/** Parts of wholes, such as what was on time of what was decided. */
export function renderParts(rows: readonly PartRow[], context: ChartContext, chart: string): TemplateResult {
  // Too few everywhere: the values stand beside the names, not behind a gap without a bar.
  const isBare = rows.every(({ whole }) => whole < SHARE_FROM);
  return html`<ul class="bars bars--groups ${isBare ? "bars--bare" : ""}" data-chart=${chart}>
    ${rows.map(
      ({ part, whole, ...row }) =>
        html`<li class="bar" data-group=${row.code ?? ""}>
          ${renderName(row, context)}
          ${
            whole < SHARE_FROM
              ? nothing
              : html`<svg class="bar__drawing" aria-hidden="true" focusable="false">
                  ${svg`<rect class="track" width="100%" height="100%" />
                    <rect class="part" width=${percent(part, whole)} height="100%" />`}
                </svg>`
          }
          <span class="bar__value numeric" data-part=${part} data-whole=${whole}
            >${
              whole === 0 ? context.localize.textByKey("reviewBoard.none") : partInWords(part, whole, context.localize)
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

/** How many working days cases stayed in each stage: a line to the 90th percentile with a dot at the median. */
export function renderStages(stages: readonly StageTime[], { localize }: ChartContext): TemplateResult {
  const scale = Math.max(5, ...stages.map(({ p90 = 0 }) => p90)) * 1.05;
  return html`<ul class="bars bars--groups" data-chart="stages">
    ${stages.map(
      ({ state, cases, median, p90 }) =>
        html`<li class="bar" data-stage=${state}>
          <span class="bar__name">${localize.textByKey(`reviewBoard.stage.${state}`)}</span>
          ${
            median === undefined || p90 === undefined
              ? html`<span class="bar__few small subtle">${localize.textByKey("reviewBoard.few")}</span>`
              : html`<svg class="bar__drawing bar__drawing--range" aria-hidden="true" focusable="false">
                  ${svg`<line class="range__axis" x1="0" x2="100%" y1="50%" y2="50%" />
                    <line class="range" x1="1%" x2=${percent(p90 + scale * 0.01, scale)} y1="50%" y2="50%" />
                    <line class="range" x1=${percent(p90 + scale * 0.01, scale)} x2=${percent(p90 + scale * 0.01, scale)} y1="20%" y2="80%" />
                    <circle class="range__median" cx=${percent(median + scale * 0.01, scale)} cy="50%" r="6" />`}
                </svg>`
          }
          <span class="bar__value numeric" data-median=${median ?? nothing} data-p90=${p90 ?? nothing}
            >${
              median === undefined || p90 === undefined
                ? localize.textByKey("reviewBoard.cases", { cases: localize.number(cases) })
                : localize.textByKey("reviewBoard.spread", { median, p90, cases: localize.number(cases) })
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

import { css } from "lit";

/** Looks of the charts: colour, hatching and order say the same. */
export const chartStyles = css`
  .patterns {
    position: absolute;
  }

  .bars {
    display: grid;
    gap: var(--_space-2);
  }

  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-4);
    align-items: center;
  }

  /* Names are long, but the drawing has half of the width at least. */
  [data-width="medium"] .bar {
    grid-template-columns: minmax(0, 4fr) 50% minmax(0, 5fr);
  }

  [data-width="medium"] .bars--groups > .bar {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    padding-block-end: var(--_space-2);
  }

  [data-width="medium"] .bars--groups > .bar > .bar__value {
    grid-column: 2;
  }

  [data-width="medium"] .bars--groups > .bar > .bar__name {
    grid-row: span 2;
  }

  [data-width="wide"] .bar {
    grid-template-columns: minmax(0, 1fr) 50% minmax(0, 1fr);
  }

  /* Where nothing is drawn, the value stays in its column. */
  [data-width="wide"] .bar > .bar__value {
    grid-column: 3;
  }

  [data-width="wide"] .bars--bare > .bar > .bar__value {
    grid-column: 2;
  }

  .bar__drawing {
    display: block;
    inline-size: 100%;
    block-size: 20px;
    overflow: hidden;
  }

  .bar__drawing--range {
    overflow: visible;
  }

  .bar__value {
    font-size: var(--_size-0);
  }

  .bar__narrow {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  [data-mode="elder"] .bar__narrow {
    min-block-size: var(--_target);
  }

  .bar__narrow:hover {
    text-decoration-thickness: 2px;
  }

  [data-width="narrow"] .bars--groups > .bar {
    padding-block-end: var(--_space-2);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_size-0);
  }

  .legend > li {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
  }

  .legend__swatch {
    inline-size: 20px;
    block-size: 16px;
  }

  .track {
    fill: var(--_surface-sunken);
  }

  .level {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .level--very_satisfied,
  .part {
    fill: var(--_success);
  }

  .level--satisfied {
    fill: var(--_info);
  }

  .level--fairly_satisfied {
    fill: var(--_border-strong);
  }

  .level--dissatisfied {
    fill: var(--_warning);
  }

  .level--very_dissatisfied {
    fill: var(--_danger);
  }

  .hatch {
    fill: var(--_surface);
  }

  .hatch-line {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .part {
    fill: var(--_accent);
  }

  .range {
    stroke: var(--_text-subtle);
    stroke-width: 3px;
  }

  .range__axis {
    stroke: var(--_border);
    stroke-width: 1px;
  }

  .range__median {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2px;
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: GrayText;
    }

    .level,
    .part,
    .range__median {
      fill: CanvasText;
      stroke: Canvas;
    }

    .level--satisfied {
      fill: Highlight;
    }

    .level--fairly_satisfied {
      fill: GrayText;
    }

    .hatch {
      fill: Canvas;
    }

    .hatch-line,
    .range__axis {
      stroke: Canvas;
    }

    .range {
      stroke: CanvasText;
    }
  }
`;

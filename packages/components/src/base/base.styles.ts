import { css } from "lit";

/** What every element looks like before its own styles: type, colour, links, focus, and a few classes. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: var(--yct-color-scheme, normal);
    font: 400 var(--_size-1) / var(--_line) var(--_font);
    letter-spacing: normal;
    line-break: strict;
    overflow-wrap: anywhere;
    text-align: start;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    text-transform: none;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  p {
    max-inline-size: var(--_measure);
  }

  b,
  strong,
  th,
  dt {
    font-weight: 600;
  }

  em,
  i,
  cite,
  address {
    font-style: normal;
  }

  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .base {
    inline-size: 100%;
  }

  .stack > * + * {
    margin-block-start: var(--_space-4);
  }

  .heading-large {
    font-size: var(--_size-5);
    line-height: 1.3;
  }

  .heading-medium {
    font-size: var(--_size-4);
  }

  .heading-small {
    font-size: var(--_size-2);
  }

  .subtle {
    color: var(--_text-subtle);
  }

  .small {
    font-size: var(--_size-0);
  }

  .numeric,
  time {
    font-family: var(--_font-numeric);
    font-variant-numeric: tabular-nums;
  }

  .numeric {
    text-autospace: no-autospace;
  }

  .whole {
    white-space: nowrap;
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Stands after every other style, an element's own too: what a reader's forced colours need to stay legible. */
export const lastStyles = css`
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0s !important;
      transition-duration: 0s !important;
      scroll-behavior: auto !important;
    }
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }

    .icon {
      color: CanvasText;
    }
  }
`;

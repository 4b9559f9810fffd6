import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";

/** Facts in one line, “办结 · 区市场监督管理局 · 11月28日”. What does not fit goes to the next line as a whole, and no line begins with a dot. */
export const renderDotted = (parts: readonly unknown[]): TemplateResult =>
  html`${parts.map(
    (part, index) => html`<span class="dotted">${part}${index < parts.length - 1 ? "\u00a0·" : nothing}</span> `,
  )}`;

/** Styles of dotted lines. */
export const dottedStyles = css`
  .dotted {
    display: inline-block;
  }
`;

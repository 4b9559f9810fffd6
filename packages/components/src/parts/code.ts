import type { TemplateResult } from "lit";
import { css, html } from "lit";

const groups = (value: string, size: number): readonly string[] =>
  // A value that brings its own separators needs no gaps.
  /[-\s]/.test(value) ? [value] : (value.match(new RegExp(`.{1,${size}}`, "gu")) ?? []);

/**
 * A case number or another code, in groups that are easy to compare and that copy as one string.
 * @param size characters in a group, 4 by default
 */
export function renderCode(value: string, size = 4): TemplateResult {
  return html`<span class="code numeric" translate="no"
    >${groups(value, size).map((group) => html`<span class="code__group">${group}</span>`)}</span
  >`;
}

/** Styles of codes. */
export const codeStyles = css`
  .code {
    display: inline-block;
    user-select: all;
  }

  .code__group {
    display: inline-block;
  }

  .code__group:not(:last-child) {
    margin-inline-end: 0.3em;
  }
`;

import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { IconName } from "./icon.ts";
import { iconStyles, renderIcon } from "./icon.ts";

/** An empty view. */
export interface EmptyOptions {
  /** What there is none of. */
  readonly title: unknown;
  /** What to do instead. */
  readonly body?: unknown;
  readonly action?: unknown;
  /** Default `file`. */
  readonly icon?: IconName | undefined;
}

/** Nothing to show, and what to do about it. */
export function renderEmpty({ title, body, action, icon = "file" }: EmptyOptions): TemplateResult {
  return html`<div class="empty">
    ${renderIcon(icon)}
    <p class="empty__title">${title}</p>
    ${body === undefined ? nothing : html`<div class="empty__body">${body}</div>`}
    ${action === undefined ? nothing : html`<div class="empty__action">${action}</div>`}
  </div>`;
}

/** Styles of the empty view. */
export const emptyStyles = [
  iconStyles,
  css`
    .empty {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--_space-2);
      padding: var(--_space-6) var(--_space-4);
      text-align: center;
      text-wrap: balance;
    }

    .empty > .icon {
      inline-size: var(--_space-6);
      block-size: var(--_space-6);
      color: var(--_text-subtle);
    }

    .empty__title {
      font-size: var(--_size-2);
      font-weight: 600;
    }

    .empty__body {
      color: var(--_text-subtle);
    }

    .empty__action {
      margin-block-start: var(--_space-3);
    }
  `,
];

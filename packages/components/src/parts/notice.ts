import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { IconName } from "./icon.ts";
import { iconStyles, renderIcon } from "./icon.ts";

/** What a notice is about. */
export type Tone = "info" | "success" | "warning" | "danger";

/** An inline notice. */
export interface NoticeOptions {
  /** Default `info`. */
  readonly tone?: Tone | undefined;
  /** What it is, in words that need no colour. */
  readonly title: unknown;
  readonly body?: unknown;
  /** A button or a link. */
  readonly action?: unknown;
  /** Read out when it appears: `polite` when the reader pauses, `assertive` at once. Without it nothing is announced. */
  readonly live?: "polite" | "assertive" | undefined;
}

const icons: Readonly<Record<Tone, IconName>> = {
  info: "info",
  success: "success",
  warning: "warning",
  danger: "danger",
};

/** A notice that belongs to what stands around it; each tone has a shape of its own besides its colour. */
export function renderNotice({ tone = "info", title, body, action, live }: NoticeOptions): TemplateResult {
  const role = live === "assertive" ? "alert" : live === "polite" ? "status" : nothing;
  return html`<div class="notice notice--${tone}" role=${role}>
    ${renderIcon(icons[tone])}
    <div class="notice__text">
      <p class="notice__title">${title}</p>
      ${body === undefined ? nothing : html`<div class="notice__body">${body}</div>`}
      ${action === undefined ? nothing : html`<div class="notice__action">${action}</div>`}
    </div>
  </div>`;
}

/** Styles of notices. */
export const noticeStyles = [
  iconStyles,
  css`
    .notice {
      display: flex;
      gap: var(--_space-3);
      padding: var(--_space-4);
      border-inline-start: 4px solid var(--_info);
      border-radius: var(--_radius);
      background: var(--_info-surface);
      color: var(--_text);
    }

    .notice > .icon {
      margin-block-start: 0.18em;
      color: var(--_info);
    }

    .notice__text {
      flex: 1;
      min-inline-size: 0;
    }

    .notice__title {
      color: var(--_info-text);
      font-weight: 600;
    }

    .notice__body > * + * {
      margin-block-start: var(--_space-2);
    }

    .notice__action {
      margin-block-start: var(--_space-3);
    }

    /* Its words begin where the text above does. */
    .notice__action > .button--quiet {
      margin-inline-start: calc(-1 * var(--_space-2));
    }

    .notice--success {
      border-color: var(--_success);
      background: var(--_success-surface);
    }

    .notice--success > .icon {
      color: var(--_success);
    }

    .notice--success .notice__title {
      color: var(--_success-text);
    }

    .notice--warning {
      border-color: var(--_warning);
      background: var(--_warning-surface);
    }

    .notice--warning > .icon {
      color: var(--_warning);
    }

    .notice--warning .notice__title {
      color: var(--_warning-text);
    }

    .notice--danger {
      border-color: var(--_danger);
      background: var(--_danger-surface);
    }

    .notice--danger > .icon {
      color: var(--_danger);
    }

    .notice--danger .notice__title {
      color: var(--_danger-text);
    }
  `,
];

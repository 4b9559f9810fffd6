import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import { describeError } from "../i18n/describe-error.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { buttonStyles, renderActions, renderButton } from "./button.ts";
import { noticeStyles, renderNotice } from "./notice.ts";

/** A failed view. */
export interface FailedOptions {
  readonly localize: Localizer;
  /** Whatever was thrown. */
  readonly error: unknown;
  /** What was kept: “您填的内容还在”. */
  readonly kept?: string | undefined;
  /** Words of the caller's own instead of the catalogue's. */
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  /** Whether a new attempt is running. */
  readonly busy?: boolean | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly onSignIn?: (() => void) | undefined;
  /** A way on besides trying again. */
  readonly action?: unknown;
}

const POINTLESS_TO_RETRY = ["not_found", "forbidden", "too_large"];

/** What went wrong, what was kept, and what to do, in words by the error; with the number to quote to the service's support. */
export function renderFailed(options: FailedOptions): TemplateResult {
  const { localize, error, kept, busy, onRetry, onSignIn, action } = options;
  const { kind, title, todo, detail, supportId } = describeError(error, localize);
  const anonymous = kind === "unauthenticated";
  const buttons: unknown[] = [];
  if (anonymous && onSignIn) {
    buttons.push(
      renderButton({
        label: localize.common("action.signIn"),
        look: "primary",
        icon: "person",
        onClick: onSignIn,
        busy,
      }),
    );
  } else if (onRetry && !POINTLESS_TO_RETRY.includes(kind)) {
    const label = localize.common("action.retry");
    const busyLabel = localize.common("view.pending");
    buttons.push(renderButton({ label, busyLabel, icon: "refresh", onClick: onRetry, busy, action: "retry" }));
  }
  if (action !== undefined) buttons.push(action);
  return renderNotice({
    tone: anonymous ? "info" : kind === "not_found" ? "warning" : "danger",
    live: "polite",
    title: options.title ?? title,
    body: html`<p>${options.body ?? todo}</p>
      ${kept === undefined ? nothing : html`<p>${kept}</p>`}
      ${
        detail === undefined || anonymous
          ? nothing
          : html`<p class="failed__detail">
              ${localize.common("view.detail")}${localize.locale === "en" ? ": " : "："}${detail}
            </p>`
      }
      ${
        supportId === undefined || anonymous
          ? nothing
          : html`<p class="failed__support">
              ${localize.common("view.support")} <code class="numeric" translate="no">${supportId}</code>
            </p>`
      }`,
    action: buttons.length > 0 ? renderActions(buttons) : undefined,
  });
}

/** Above data that could not be refreshed: from when they are, and another attempt. */
export function renderStale(options: {
  readonly localize: Localizer;
  readonly error: unknown;
  readonly at: Date;
  readonly busy?: boolean;
  readonly onRetry: () => void;
}): TemplateResult {
  const { localize, error, at, busy, onRetry } = options;
  const label = localize.common("action.retry");
  const busyLabel = localize.common("view.pending");
  return renderNotice({
    tone: "warning",
    live: "polite",
    title: localize.common("view.stale", { time: localize.time(at) }),
    body: html`<p>${describeError(error, localize).todo}</p>`,
    action: renderButton({ label, busyLabel, icon: "refresh", onClick: onRetry, busy, action: "retry" }),
  });
}

/** Styles of the failed view, with the notice and buttons it is made of. */
export const failedStyles = [
  buttonStyles,
  noticeStyles,
  css`
    .failed__detail,
    .failed__support {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .failed__support code {
      font-family: var(--_font-numeric);
      user-select: all;
    }
  `,
];

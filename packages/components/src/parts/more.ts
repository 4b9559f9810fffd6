import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { buttonStyles, renderButton } from "./button.ts";

/** The end of a list that goes on. */
export interface MoreOptions {
  readonly localize: Localizer;
  /** How many entries are in sight. */
  readonly shown: number;
  /** How many there are, where the platform says. */
  readonly total?: number | undefined;
  readonly hasMore: boolean;
  readonly busy?: boolean | undefined;
  readonly onMore: () => void;
}

/** How much of a list is in sight, and a button for more. It never loads by scrolling alone. */
export function renderMore({ localize, shown, total, hasMore, busy, onMore }: MoreOptions): TemplateResult {
  const count =
    total === undefined
      ? localize.common("pager.shown", { shown: localize.number(shown) })
      : localize.common("pager.shownOf", { shown: localize.number(shown), total: localize.number(total) });
  const label = localize.common("action.more");
  const busyLabel = localize.common("pager.loading");
  return html`<div class="more">
    <p class="more__count">${count}</p>
    ${hasMore ? renderButton({ label, busyLabel, busy, onClick: onMore, action: "more" }) : nothing}
  </div>`;
}

/** Styles of the end of a list. */
export const moreStyles = [
  buttonStyles,
  css`
    .more {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--_space-2);
      padding-block: var(--_space-4);
    }

    .more__count {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }
  `,
];

import type { TemplateResult } from "lit";
import { css, html } from "lit";
import type { Localizer } from "../i18n/localizer.ts";

/** A skeleton: what is coming, in outline. */
export interface SkeletonOptions {
  readonly localize: Localizer;
  /** `text` for an article, `list` for entries, `form` for fields. Default `text`. */
  readonly shape?: "text" | "list" | "form" | undefined;
  /** How many lines, entries or fields. Default 3. */
  readonly count?: number | undefined;
}

/** The outline of what is loading, with a sentence for those who do not see it. */
export function renderSkeleton({ localize, shape = "text", count = 3 }: SkeletonOptions): TemplateResult {
  const bars = Array.from({ length: count }, () => html`<span class="skeleton__bar"></span>`);
  return html`<div class="skeleton skeleton--${shape}" role="status">
    <span class="visually-hidden">${localize.common("view.pending")}</span>
    ${shape === "text" ? html`<span class="skeleton__bar skeleton__bar--title"></span>` : null}${bars}
  </div>`;
}

/** Styles of skeletons. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
  }

  .skeleton__bar {
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_border);
    animation: skeleton-breathe 1.6s ease-in-out infinite alternate;
  }

  .skeleton__bar:last-child {
    inline-size: 62%;
  }

  .skeleton__bar--title {
    inline-size: 38%;
    block-size: var(--_size-4);
  }

  .skeleton--list .skeleton__bar,
  .skeleton--form .skeleton__bar {
    inline-size: 100%;
    block-size: var(--_target);
  }

  .skeleton--list .skeleton__bar {
    block-size: calc(var(--_target) * 1.5);
  }

  @keyframes skeleton-breathe {
    from {
      opacity: 1;
    }

    to {
      opacity: 0.5;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton__bar {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .skeleton__bar {
      border: 1px solid GrayText;
    }
  }
`;

import type { TemplateResult } from "lit";
import { css, html } from "lit";
import type { Tone } from "./notice.ts";

/** A quiet word of classification, such as “即办件”. Its colour only supports what it says. */
export function renderTag(label: unknown, tone: Tone | "plain" = "plain"): TemplateResult {
  return html`<span class="tag tag--${tone}">${label}</span>`;
}

/** Styles of tags. */
export const tagStyles = css`
  .tag {
    display: inline-block;
    flex: none;
    max-width: 100%;
    padding-inline: var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_text-subtle);
    font-size: var(--_size-0);
    line-height: 1.6;
    overflow-wrap: break-word;
    word-break: keep-all;
  }

  .tag--info {
    border-color: transparent;
    background: var(--_info-surface);
    color: var(--_info-text);
  }

  .tag--success {
    border-color: transparent;
    background: var(--_success-surface);
    color: var(--_success-text);
  }

  .tag--warning {
    border-color: transparent;
    background: var(--_warning-surface);
    color: var(--_warning-text);
  }

  .tag--danger {
    border-color: transparent;
    background: var(--_danger-surface);
    color: var(--_danger-text);
  }
`;

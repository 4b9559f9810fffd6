import type { TemplateResult } from "lit";
import { css, html } from "lit";
import { iconStyles, renderIcon } from "./icon.ts";

/** Something that opens. */
export interface DisclosureOptions {
  readonly summary: unknown;
  readonly content: unknown;
  /** Whether it stands open at first. */
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

/** What only some need, behind a line that says what it is. */
export function renderDisclosure({ summary, content, open = false, onToggle }: DisclosureOptions): TemplateResult {
  return html`<details
    class="disclosure"
    ?open=${open}
    @toggle=${(event: Event): void => onToggle?.((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary class="disclosure__summary">${renderIcon("chevron-right")}<span>${summary}</span></summary>
    <div class="disclosure__content">${content}</div>
  </details>`;
}

/** Styles of disclosures. */
export const disclosureStyles = [
  iconStyles,
  css`
    .disclosure__summary {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_target);
      border-radius: var(--_radius);
      color: var(--_accent);
      cursor: pointer;
      list-style: none;
    }

    .disclosure__summary::-webkit-details-marker {
      display: none;
    }

    .disclosure__summary:hover > span {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .disclosure__summary > .icon {
      transition: transform var(--_motion);
    }

    .disclosure[open] > .disclosure__summary > .icon {
      transform: rotate(90deg);
    }

    .disclosure__content {
      padding-block-end: var(--_space-3);
      padding-inline-start: calc(1.25em + var(--_space-2));
    }
  `,
];

import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { IconName } from "./icon.ts";
import { iconStyles, renderIcon } from "./icon.ts";

/** How much a button asks for: one `primary` a view; `quiet` reads as a link; `danger` never stands first. */
export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

/** What a button is. */
export interface ButtonOptions {
  /** A verb and its object: “提交申请”. */
  readonly label: unknown;
  /** Default `secondary`. */
  readonly look?: ButtonLook | undefined;
  readonly icon?: IconName | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** Default `button`. */
  readonly type?: "button" | "submit" | undefined;
  /** While its action runs: it keeps the focus, says `busyLabel`, and does nothing. */
  readonly busy?: boolean | undefined;
  readonly busyLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** More words for assistive technology, where the label alone is ambiguous: “（身份证正面）”. */
  readonly context?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  /** More CSS classes. */
  readonly classes?: string | undefined;
  /** A name for scripts to find it by, as `data-action`. */
  readonly action?: string | undefined;
}

/** CSS classes that make an anchor look as a button does. */
export const buttonClasses = (look: ButtonLook = "secondary", classes = ""): string =>
  `button button--${look} ${classes}`.trim();

/** A button. */
export function renderButton(options: ButtonOptions): TemplateResult {
  const { look, icon, onClick, busy = false, busyLabel, context, expanded, pressed, action } = options;
  return html`<button
    class=${buttonClasses(look, options.classes)}
    type=${options.type ?? "button"}
    ?disabled=${options.disabled ?? false}
    aria-disabled=${busy ? "true" : nothing}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    data-action=${action ?? nothing}
    @click=${(event: MouseEvent): void => {
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    ${icon ? renderIcon(icon) : nothing}<span
      >${busy && busyLabel ? busyLabel : options.label}${
        context ? html`<span class="visually-hidden">${context}</span>` : nothing
      }</span
    >
  </button>`;
}

/**
 * Buttons in a row, full width in a column when narrow.
 * @param options.end pushes the row to the end, for the actions of a list entry
 */
export function renderActions(buttons: readonly unknown[], options: { readonly end?: boolean } = {}): TemplateResult {
  return html`<div class=${classMap({ actions: true, "actions--end": options.end ?? false })}>${buttons}</div>`;
}

/** Styles of buttons, and of links that look like them. */
export const buttonStyles = [
  iconStyles,
  css`
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--_space-2);
      min-block-size: var(--_target);
      min-inline-size: var(--_target);
      padding: var(--_space-1) var(--_space-5);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      background-color: var(--_surface-raised);
      color: var(--_text);
      font-weight: 600;
      line-height: 1.4;
      text-align: center;
      text-decoration: none;
      cursor: pointer;
      transition: background-color var(--_motion);
    }

    .button:hover {
      background-color: var(--_surface-sunken);
      border-color: var(--_text-subtle);
    }

    .button--primary {
      border-color: var(--_accent);
      background-color: var(--_accent);
      color: var(--_accent-text);
    }

    .button--primary:hover {
      border-color: var(--_accent);
      background-color: var(--_accent);
      background-image: linear-gradient(var(--_veil), var(--_veil));
    }

    .button--danger {
      border-color: var(--_danger);
      color: var(--_danger-text);
    }

    .button--danger:hover {
      border-color: var(--_danger);
      background-color: var(--_danger-surface);
    }

    .button--quiet {
      padding-inline: var(--_space-2);
      border-color: transparent;
      background-color: transparent;
      color: var(--_accent);
      font-weight: 400;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .button--quiet:hover {
      border-color: transparent;
      text-decoration-thickness: 2px;
    }

    .button:disabled,
    .button[aria-disabled="true"] {
      border-color: var(--_border);
      background-color: var(--_surface-sunken);
      background-image: none;
      color: var(--_text-subtle);
      cursor: default;
    }

    .button--quiet:disabled {
      background-color: transparent;
      text-decoration: none;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-3);
    }

    .actions--end {
      justify-content: flex-end;
    }

    [data-width="narrow"] .actions:not(.actions--end) {
      flex-direction: column;
      align-items: stretch;
    }

    @media (forced-colors: active) {
      .button--primary {
        forced-color-adjust: none;
        border-color: ButtonText;
        background-color: ButtonText;
        color: ButtonFace;
      }
    }
  `,
];

import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { LinkParams, LinkTarget, LinkTemplates } from "../context/links.ts";
import { linkTo } from "../context/links.ts";
import { canOpenWindow } from "../print/platform.ts";
import { NavigateEvent } from "../provider/events.ts";
import type { ButtonLook } from "./button.ts";
import { buttonClasses } from "./button.ts";

/** A link to one of the host's pages. */
export interface LinkOptions {
  /** The host's templates, from `linksContext`. */
  readonly links: LinkTemplates | undefined;
  readonly page: LinkTarget;
  readonly params?: LinkParams | undefined;
  /** What the page is to read from its fragment, which no server sees. */
  readonly fragment?: string | undefined;
  readonly label: unknown;
  /** Looks like a button; without it like a link. */
  readonly look?: ButtonLook | undefined;
  readonly classes?: string | undefined;
  /** More to do when it is followed in this window; by then `yct-navigate` has been fired. */
  readonly onFollow?: ((event: NavigateEvent) => void) | undefined;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/**
 * A real `<a href>` by the host's template, so that it opens in tabs and without script; followed in this window it fires the
 * cancelable `yct-navigate`. Where the host gave no such page it is a button that fires the same event.
 */
export function renderLink(options: LinkOptions): TemplateResult {
  const { links, page, params = {}, fragment, label, look, classes = "", onFollow } = options;
  const href = linkTo(links, page, params, fragment);
  const handleClick = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    const navigate = new NavigateEvent(page, href, params.item, params.case);
    if (!(event.currentTarget as HTMLElement).dispatchEvent(navigate)) event.preventDefault();
    onFollow?.(navigate);
  };
  // One item of the button's row, so that words for assistive technology alone bring no gap with them.
  const content = look || href === undefined ? html`<span>${label}</span>` : label;
  if (href === undefined) {
    return html`<button class=${buttonClasses(look ?? "quiet", classes)} type="button" @click=${handleClick}>
      ${content}
    </button>`;
  }
  return html`<a class=${look ? buttonClasses(look, classes) : classes || nothing} href=${href} @click=${handleClick}
    >${content}</a
  >`;
}

/**
 * A link that leaves for another site, in a new window; it says so to those who do not see it. In an app that has no second window
 * it is followed in this one.
 */
export function renderExternalLink(options: {
  readonly href: string;
  readonly label: unknown;
  /** `localize.common("newWindow")`. */
  readonly notice: string;
}): TemplateResult {
  const safe = /^(?:https?:|mailto:|tel:|\/|\.|#)/i.test(options.href.trim());
  if (!safe) return html`${options.label}`;
  if (!canOpenWindow()) return html`<a href=${options.href} rel="noreferrer">${options.label}</a>`;
  return html`<a href=${options.href} target="_blank" rel="noopener noreferrer"
    >${options.label}<span class="visually-hidden">${options.notice}</span></a
  >`;
}

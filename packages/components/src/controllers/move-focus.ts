import type { ReactiveElement } from "lit";

/**
 * Whether the focus can move within an element without being taken from anything else: it is there already, or nowhere. An answer
 * may come when somebody has long gone on to a field of the page around; they stay there, and hear the announcement.
 */
export const mayMoveFocus = (host: HTMLElement): boolean =>
  host.matches(":focus-within") || document.activeElement === null || document.activeElement === document.body;

/** Moves the focus to a part of an element once it is drawn, where nothing outside of the element has it. Answers whether it did. */
export async function moveFocus(host: ReactiveElement, selector: string, options?: FocusOptions): Promise<boolean> {
  await host.updateComplete;
  const target = mayMoveFocus(host) ? host.renderRoot.querySelector<HTMLElement>(selector) : null;
  target?.focus(options);
  // WebKit is content with a part of it.
  if (!options?.preventScroll) target?.scrollIntoView({ block: "nearest" });
  return target !== null;
}

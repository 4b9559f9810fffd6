const HEADING = 'h2[tabindex="-1"], h3[tabindex="-1"]';

/** Draws a part of the page. What had the focus keeps it where it is moved to; where it is gone, the nearest heading takes it. */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const { activeElement } = document;
  const around: Element[] = [];
  for (let each = activeElement; each && root.contains(each); each = each.parentElement) around.push(each);
  draw();
  if (!(activeElement instanceof HTMLElement) || !around.length || document.activeElement === activeElement) return;
  const target = activeElement.isConnected ? activeElement : headingNear(around);
  target?.focus({ preventScroll: target === activeElement });
}

const headingNear = (around: readonly Element[]): HTMLElement | undefined =>
  around.filter(({ isConnected }) => isConnected).flatMap((part) => part.querySelector<HTMLElement>(HEADING) ?? [])[0];

/** Whether nothing has the focus. */
export const isFocusNowhere = (): boolean => document.activeElement === document.body;

/** Remembers what has the focus; what it returns says later whether nobody has gone on to something else since. */
export function rememberFocus(): () => boolean {
  const { activeElement } = document;
  return () => isFocusNowhere() || document.activeElement === activeElement;
}

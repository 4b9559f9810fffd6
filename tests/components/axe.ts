import "axe-core/axe.min.js";
import type { AxeResults, RunOptions } from "axe-core";

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}

/**
 * Runs axe over what a fixture shows and fails with the rules it breaks. Colour contrast too, so colours that are still changing are
 * brought to their end first.
 * @throws Error naming each rule and the elements that break it
 */
export async function expectAccessible(element: Element): Promise<void> {
  for (const animation of element.shadowRoot?.getAnimations() ?? [])
    if (animation instanceof CSSTransition) animation.finish();
  const { axe } = window as unknown as { readonly axe: Axe };
  // `region` judges pages, not the fragment a test shows.
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html.slice(0, 160)).join("\n  ")}`,
  );
  if (lines.length > 0) throw new Error(lines.join("\n"));
}

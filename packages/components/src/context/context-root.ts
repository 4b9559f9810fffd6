import { ContextRoot } from "@lit/context";

let attached = false;

/**
 * Keeps requests for a context that nobody answers yet, and repeats them when a provider comes: a provider that is
 * defined late, or a page that calls `configure()` late, still serves. Every element calls it before its first request.
 */
export function awaitProviders(): void {
  if (attached) return;
  attached = true;
  new ContextRoot().attach(document as unknown as HTMLElement);
}

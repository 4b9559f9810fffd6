import type { LitElement } from "lit";
import { css, supportsAdoptingStyleSheets } from "lit";

/** Of so many on a page none rests, so that they can be searched and walked by the keyboard wherever they stand. */
const FEW = 3;

const styles = css`
  :host {
    display: block;
  }

  div {
    min-block-size: 60vh;
  }
`;

const awake = new Set<Element>();
const resting = new Map<LitElement, () => void>();
/** Of those that rest, the ones that are near, in the order in which they came. */
const coming = new Set<LitElement>();
let observer: IntersectionObserver | undefined;
let frame = 0;

const setRoot = (element: LitElement, renderRoot: ShadowRoot | undefined): LitElement =>
  Object.assign(element, { renderRoot });

function watch(element: LitElement, come: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver(handleIntersection, { rootMargin: "100% 0px" });
    addEventListener("beforeprint", handlePrint);
  }
  resting.set(element, come);
  observer.observe(element);
}

function unwatch(element: LitElement): void {
  coming.delete(element);
  observer?.unobserve(element);
  if (!resting.delete(element) || resting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener("beforeprint", handlePrint);
}

function wake(element: LitElement): void {
  const come = resting.get(element);
  unwatch(element);
  awake.add(element);
  // Lit takes its root anew when it is connected, and adopts the element's styles then.
  element.shadowRoot?.replaceChildren();
  setRoot(element, undefined);
  come?.();
}

function handleIntersection(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, boundingClientRect, target } of entries) {
    const element = target as LitElement;
    const shown = boundingClientRect.width > 0;
    // What was only scrolled past goes on resting.
    coming.delete(element);
    if (isIntersecting || (shown && awake.size + coming.size < FEW)) coming.add(element);
  }
  wakeInTurn();
}

/** One a frame: several that come near at once are no long task. */
function wakeInTurn(): void {
  if (coming.size === 0) return;
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    const [next] = coming;
    if (next) wake(next);
    wakeInTurn();
  });
}

function handlePrint(): void {
  for (const element of [...resting.keys()]) wake(element);
}

/**
 * Lets an element rest until it is within a screen of what is in sight, so that a long page costs what the reader gets to, and one in a
 * closed tab costs nothing. A few that are shown begin wherever they stand. Until then, or until the page is printed, it keeps its place
 * by an empty box. Call `leaveRest` when it is taken off the page.
 * @param come called once, when it is to begin
 * @returns whether it rests: not where the engine cannot tell what is in sight
 */
export function restUntilNear(element: LitElement, come: () => void): boolean {
  const canRest = supportsAdoptingStyleSheets && typeof IntersectionObserver !== "undefined";
  if (!canRest) return false;
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [styles.styleSheet!];
  // A box within, so that the element itself does not change when it comes: the browser then keeps what is in sight where it is.
  root.replaceChildren(document.createElement("div"));
  setRoot(element, root);
  watch(element, come);
  return true;
}

/** Forgets an element that was taken off the page. */
export function leaveRest(element: LitElement): void {
  awake.delete(element);
  unwatch(element);
}

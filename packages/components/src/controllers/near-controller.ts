import type { ReactiveController, ReactiveControllerHost } from "lit";

const far = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

// One observer and one listener for all elements that are still far.
function watch(element: Element, come: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver(handleIntersection, { rootMargin: "100% 0px" });
    addEventListener("beforeprint", handlePrint);
  }
  far.set(element, come);
  observer.observe(element);
}

function unwatch(element: Element): void {
  observer?.unobserve(element);
  if (!far.delete(element) || far.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener("beforeprint", handlePrint);
}

function handleIntersection(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) far.get(target)?.();
}

function handlePrint(): void {
  for (const come of [...far.values()]) come();
}

/**
 * Whether an element has come near what is in sight: within a screen of it. Once near it stays so. Many elements on a long page then cost
 * what the reader gets to, and one in a closed tab costs nothing. When the page is printed all are near.
 */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #come: () => void;
  #near = typeof IntersectionObserver === "undefined";

  /** @param come called once, when it has come near */
  constructor(host: ReactiveControllerHost & HTMLElement, come: () => void) {
    this.#host = host;
    this.#come = come;
    host.addController(this);
  }

  get value(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (!this.#near) watch(this.#host, this.#handleNear);
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }

  readonly #handleNear = (): void => {
    this.#near = true;
    unwatch(this.#host);
    this.#come();
  };
}

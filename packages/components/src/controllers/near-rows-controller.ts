import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Rows that come and go together. */
const BLOCK = 10;

/** A list of up to so many rows stays whole, so that the browser's own search finds all of it. */
const WHOLE = 40;

/** What the controller needs of its host. */
export interface NearRowsOptions {
  /** What the rows stand for, in order. */
  readonly rows: () => readonly object[];
  /** The list whose children are the rows, each with its place in `aria-posinset`; null while there is none. */
  readonly list: () => HTMLElement | null;
}

/**
 * Keeps of a long list only the rows within a screen of what is in sight, those around the focus and both ends, so that the keyboard
 * gets in and out as if all were there. What is left out keeps its measured height. When the page is printed all are there.
 */
export class NearRowsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: NearRowsOptions;
  readonly #resize: ResizeObserver;
  #roots: readonly Node[] = [];
  #near: ReadonlySet<number> = new Set();
  #shown: ReadonlySet<number> = new Set();
  #focused: number | undefined;
  #printing = false;
  #frame: number | undefined;
  #list: HTMLElement | null = null;
  /** Height of each block that was seen, by its last row. */
  #heights = new WeakMap<object, number>();
  /** Height of a row whose block was not seen yet, in pixels. */
  #usual = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: NearRowsOptions) {
    this.#host = host;
    this.#options = options;
    this.#resize = new ResizeObserver(() => this.#schedule());
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsAround(this.#host);
    for (const root of this.#roots) root.addEventListener("scroll", this.#schedule, { capture: true, passive: true });
    addEventListener("resize", this.#schedule);
    addEventListener("beforeprint", this.#handlePrint);
    addEventListener("afterprint", this.#handlePrint);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) root.removeEventListener("scroll", this.#schedule, { capture: true });
    removeEventListener("resize", this.#schedule);
    removeEventListener("beforeprint", this.#handlePrint);
    removeEventListener("afterprint", this.#handlePrint);
    this.#follow(null);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    const list = this.#options.list();
    if (list !== this.#list) this.#follow(list);
    if (!list) return;
    if (!this.#whole) this.#measure(list);
    this.#placeGaps(list);
    this.#schedule();
  }

  /** Places of the rows to render now, from 0, in order. */
  get places(): number[] {
    this.#shown = this.#wanted();
    return this.#options
      .rows()
      .map((_, place) => place)
      .filter((place) => this.#whole || this.#shown.has(blockOf(place)));
  }

  /** Has the row at this place rendered with the next update, to be focused then. */
  reveal(place: number): void {
    this.#focused = place;
    this.#host.requestUpdate();
  }

  get #whole(): boolean {
    return this.#printing || this.#options.rows().length <= WHOLE;
  }

  get #blocks(): number {
    return Math.ceil(this.#options.rows().length / BLOCK);
  }

  #wanted(): Set<number> {
    const wanted = new Set([0, ...this.#near, this.#blocks - 1]);
    if (this.#focused !== undefined) {
      for (const place of [this.#focused - 1, this.#focused, this.#focused + 1]) wanted.add(blockOf(place));
    }
    return wanted;
  }

  /** Follows a list's size and focus. A focus that moves within a shadow tree is not heard outside of it. */
  #follow(list: HTMLElement | null): void {
    this.#resize.disconnect();
    this.#list?.removeEventListener("focusin", this.#handleFocusIn);
    this.#list?.removeEventListener("focusout", this.#handleFocusOut);
    this.#list = list;
    if (!list) return;
    this.#resize.observe(list);
    list.addEventListener("focusin", this.#handleFocusIn);
    list.addEventListener("focusout", this.#handleFocusOut);
  }

  /** Works out which rows are near. */
  readonly #look = (): void => {
    this.#frame = undefined;
    const list = this.#options.list();
    if (!list || this.#whole || list.getClientRects().length === 0) return;
    this.#measure(list);
    this.#placeGaps(list);
    const near = new Set<number>();
    let { top } = list.getBoundingClientRect();
    for (let block = 0; block < this.#blocks; block += 1) {
      const bottom = top + this.#heightOf(block);
      if (bottom > -innerHeight && top < 2 * innerHeight) near.add(block);
      top = bottom;
    }
    this.#near = near;
    const wanted = this.#wanted();
    if (wanted.size !== this.#shown.size || [...wanted].some((block) => !this.#shown.has(block)))
      this.#host.requestUpdate();
  };

  readonly #schedule = (): void => {
    this.#frame ??= requestAnimationFrame(this.#look);
  };

  /** A block that is no longer as high as it was (another width, larger letters) says that the others are not, either. */
  #measure(list: HTMLElement): void {
    const rows = this.#options.rows();
    const spans = new Map<number, { top: number; bottom: number; rows: number }>();
    for (const row of list.children) {
      const { top, bottom } = row.getBoundingClientRect();
      const block = blockOf(placeOf(row));
      const span = spans.get(block);
      spans.set(block, { top: span?.top ?? top, bottom, rows: (span?.rows ?? 0) + 1 });
    }
    let height = 0;
    let count = 0;
    const measured: (readonly [object, number])[] = [];
    for (const [block, span] of spans) {
      const last = rows[lastOf(block, rows.length)];
      if (last) measured.push([last, span.bottom - span.top]);
      height += span.bottom - span.top;
      count += span.rows;
    }
    if (height === 0) return;
    const changed = measured.some(([row, now]) => Math.abs((this.#heights.get(row) ?? now) - now) > 1);
    if (changed) this.#heights = new WeakMap();
    for (const [row, now] of measured) this.#heights.set(row, now);
    this.#usual = height / count;
  }

  #heightOf(block: number): number {
    const rows = this.#options.rows();
    const last = lastOf(block, rows.length);
    const row = rows[last];
    return (row && this.#heights.get(row)) ?? (last + 1 - block * BLOCK) * this.#usual;
  }

  /** Puts the height of what is left out above the row that follows it, or below the last. */
  #placeGaps(list: HTMLElement): void {
    let next = 0;
    const gapBefore = (block: number): string => {
      let gap = 0;
      for (; next < block; next += 1) gap += this.#heightOf(next);
      next = block + 1;
      return gap === 0 ? "" : `${gap}px`;
    };
    for (const row of list.children) {
      const place = placeOf(row);
      const first = place % BLOCK === 0 && !this.#whole;
      (row as HTMLElement).style.marginBlockStart = first ? gapBefore(blockOf(place)) : "";
    }
    list.style.paddingBlockEnd = this.#whole ? "" : gapBefore(this.#blocks);
  }

  readonly #handleFocusIn = ({ target }: Event): void => {
    const row = (target as Element).closest("[aria-posinset]");
    if (row) this.#focused = placeOf(row);
    if ([...this.#wanted()].some((block) => !this.#shown.has(block))) this.#host.requestUpdate();
  };

  readonly #handleFocusOut = (): void => {
    this.#focused = undefined;
    this.#schedule();
  };

  readonly #handlePrint = ({ type }: Event): void => {
    this.#printing = type === "beforeprint";
    this.#host.requestUpdate();
  };
}

const blockOf = (place: number): number => Math.floor(place / BLOCK);

const lastOf = (block: number, rows: number): number => Math.min((block + 1) * BLOCK, rows) - 1;

const placeOf = (row: Element): number => Number(row.getAttribute("aria-posinset")) - 1;

/** The document and every shadow root whose scrolling can move an element, also through slots. */
function rootsAround(element: Element): Node[] {
  const roots = new Set<Node>();
  let node: Node | null = element;
  while (node) {
    roots.add(node.getRootNode());
    const { assignedSlot = null } = node as Partial<Element>;
    node = assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
  return [...roots];
}

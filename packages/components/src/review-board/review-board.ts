import { consume } from "@lit/context";
import type { Client, PublicReview } from "@yichuang/sdk";
import { lazily } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext, linkTo } from "../context/links.ts";
import { AddressController } from "../controllers/address-controller.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { MoreController } from "../controllers/more-controller.ts";
import { mayMoveFocus } from "../controllers/move-focus.ts";
import { ViewController } from "../controllers/view-controller.ts";
import type { Failure } from "../controllers/view-options.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import type { NavigateEvent } from "../provider/events.ts";
import { SelectEvent } from "../provider/events.ts";
import type { Board, BoardOptions } from "./board.ts";
import type { BoardData, BoardState, BoardView, FilterName, PublicBoard } from "./board-state.ts";
import {
  FILTER_NAMES,
  fromAddress,
  GROUPINGS,
  isEmptyBoard,
  loadBoard,
  reviewsQuery,
  toAddress,
  withFilter,
} from "./board-state.ts";
import { ChoicesController } from "./choices-controller.ts";
import { renderFilters } from "./filters.views.ts";
import { messages } from "./review-board.messages.ts";
import { reviewBoardStyles } from "./review-board.styles.ts";

const boardPart = lazily(() => import("./board.ts"));

/** Which attribute gives which filter to begin with. */
const GIVEN = [
  ["window", "window"],
  ["department", "department"],
  ["itemCode", "item"],
] as const;

/**
 * What people say of services, de-identified, with the answers of the departments 评价公开; and how satisfied they are, by window,
 * department, item, month and channel, as charts with a table behind each, to be printed and downloaded. Few are told as counts, never as a
 * percentage or a rank. With `view="supervision"` the figures of supervision 督导, for who may see them: time limits, stages,
 * corrections, rectification; nobody's personal data.
 *
 * @csspart filters - what narrows the figures and the reviews
 * @csspart reviews - the list of reviews
 * @csspart review - an entry of the list
 * @csspart actions - what can be printed, copied and downloaded
 * @cssstate pending - nothing to show yet
 * @cssstate empty - there are no reviews
 * @cssstate failed - the figures could not be loaded
 * @cssstate ready - figures are in sight
 * @cssstate busy - figures are being looked for
 * @fires {SelectEvent} yct-select - the item of a review was chosen; cancelable
 * @fires {NavigateEvent} yct-navigate - the link to a guide was followed; cancelable
 * @fires {ViewFailedEvent} yct-error - the figures could not be loaded
 */
export class ReviewBoardElement extends YichuangElement {
  static override styles = reviewBoardStyles;

  /** `public` (default) for everybody, `supervision` for the figures of supervision 督导, which need a token of theirs. */
  @property() view?: BoardView | null | undefined;

  /** Code of the window to narrow by at first; people can change it. */
  @property() window?: string | null | undefined;

  /** Code of the department to narrow by at first; people can change it. */
  @property() department?: string | null | undefined;

  /** Code of the item to narrow by at first; people can change it. */
  @property({ attribute: "item-code" }) itemCode?: string | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @consume({ context: linksContext, subscribe: true })
  @state()
  protected links: LinkTemplates | undefined;

  @state() private asked: BoardState = { filters: {}, level: undefined, by: "department" };

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #choices = new ChoicesController(this, () => [this.client, this.#localize.locale]);
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => (this.client ? [this.client, this.#kind, this.asked, this.#localize.locale] : undefined),
    task: async ([client, view, asked, locale], { signal }): Promise<BoardData> => {
      this.#choices.retry();
      const [{ Board: Loaded }, data] = await Promise.all([
        boardPart(),
        loadBoard(client, view, asked, { signal, locale }),
      ]);
      this.#board ??= new Loaded(this, this.#options);
      return data;
    },
    isEmpty: isEmptyBoard,
    keepOnChange: true,
  });

  readonly #more = new MoreController<PublicBoard>(this, {
    current: () => {
      const { data, busy } = this.#view;
      return this.client && !busy && data?.view === "public" && data.nextCursor !== undefined ? data : undefined;
    },
    load: async (data, signal) => {
      const query = { ...reviewsQuery(data.state), cursor: data.nextCursor };
      const page = await this.client!.reviews.public(query, { signal, locale: this.#localize.locale });
      return { ...data, reviews: [...data.reviews, ...page.items], total: page.total, nextCursor: page.nextCursor };
    },
    onMore: (data, before) => {
      this.#view.setData(data);
      return this.#reachNew(data, before.reviews.length);
    },
  });

  readonly #address = new AddressController(this, {
    policy: () => this.preferences?.history,
    start: () => toAddress(this.#start(), this.#kind),
    onAsked: (values) => this.#ask(fromAddress(values, this.#kind)),
  });

  readonly #options: BoardOptions = {
    localize: this.#localize,
    announcer: this.#announcer,
    onFilter: (name, value) => this.#filter(name, value),
    onLevel: (level) => this.#change({ ...this.#values, level }),
    onGroup: (by) => this.#change({ ...this.#values, by }),
    onMore: () => void this.#more.load(),
    onChoose: (event, review) => this.#handleChoose(event, review),
  };

  #board: Board | undefined;
  #announced: BoardData | undefined;
  /** Where the keyboard goes on if the control that was used goes, at once or with the figures it was in. */
  #goesOn: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("view")) this.#ask(this.#start());
    for (const [attribute, name] of GIVEN) {
      if (!changed.has(attribute)) continue;
      this.#ask({ ...this.asked, filters: withFilter(this.asked.filters, name, this[attribute]) });
    }
    this.#address.begin();
    this.#announceFound();
  }

  protected override updated(): void {
    const id = this.#goesOn;
    if (id === undefined) return;
    if (!this.#view.busy) this.#goesOn = undefined;
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    const supervision = this.#kind === "supervision";
    return html`<div
      class="base"
      data-width=${this.#width.value}
      data-mode=${this.effectiveMode}
      lang=${localize.locale}
    >
      ${this.heading(0, localize.text(supervision ? "reviewBoard.supervision" : "reviewBoard.title"), "heading-medium title")}
      ${this.#renderFilters()}
      ${this.#view.render({
        pending: () => renderSkeleton({ localize, shape: "list", count: 6 }),
        empty: () => this.#renderEmpty(),
        failed: (failure) => this.#renderFailure(failure),
        ready: (data) =>
          this.#board!.render(data, {
            client: this.client,
            links: this.links,
            choices: this.#choices.value,
            moreBusy: this.#more.busy,
            moreError: this.#more.error,
            former: this.#view.error !== undefined && data.state !== this.asked,
          }),
      })}
      ${this.#announcer.render()}
    </div>`;
  }

  /** Not where there is nothing to narrow. */
  #renderFilters(): unknown {
    const { view } = this.#view;
    if (view === "failed" || (view === "empty" && !this.#narrowed)) return nothing;
    return renderFilters({
      localize: this.#localize,
      choices: this.#choices.value,
      failed: this.#choices.failed,
      filters: this.asked.filters,
      onFilter: this.#options.onFilter,
      onReset: this.#handleReset,
      onRetry: this.#handleRetry,
    });
  }

  #renderEmpty(): TemplateResult {
    const localize = this.#localize;
    const narrowed = this.#narrowed;
    if (!narrowed && this.#kind === "public") {
      return renderEmpty({
        icon: "message",
        title: localize.text("reviewBoard.empty"),
        body: html`<p>${localize.text("reviewBoard.emptyBody")}</p>`,
      });
    }
    return renderEmpty({
      icon: "search",
      title: localize.text(this.#kind === "public" ? "reviewBoard.emptyFiltered" : "reviewBoard.emptyCases"),
      body: narrowed ? html`<p>${localize.text("reviewBoard.emptyFilteredBody")}</p>` : undefined,
      action: narrowed
        ? renderButton({ label: localize.text("reviewBoard.reset"), onClick: this.#handleReset, action: "reset-all" })
        : undefined,
    });
  }

  #renderFailure({ error, description, render }: Failure): TemplateResult {
    if (this.#kind !== "supervision" || description.kind !== "forbidden") return render();
    return renderFailed({
      localize: this.#localize,
      error,
      title: this.#localize.text("reviewBoard.forbiddenTitle"),
      body: this.#localize.text("reviewBoard.forbidden"),
    });
  }

  readonly #handleRetry = (): void => {
    this.#choices.retry();
    // The button goes, and the focus would with it.
    this.renderRoot.querySelector<HTMLElement>("#filter-window")?.focus();
  };

  readonly #handleReset = (): void =>
    this.#change({ ...this.#values, window: "", department: "", item: "", month: "" });

  #handleChoose(event: NavigateEvent, review: PublicReview): void {
    const follow = this.dispatchEvent(new SelectEvent({ review }));
    if (!follow) event.preventDefault();
    if (!follow || linkTo(this.links, "guide", { item: review.itemCode }) === undefined) event.stopPropagation();
  }

  /** Which of the two it is; what is no view is the public one. */
  get #kind(): BoardView {
    return this.view === "supervision" ? "supervision" : "public";
  }

  get #narrowed(): boolean {
    return FILTER_NAMES.some((name) => this.asked.filters[name] !== undefined);
  }

  /** What is asked, by name. */
  get #values(): Readonly<Record<string, string | undefined>> {
    return { ...this.asked.filters, level: this.asked.level, by: this.asked.by };
  }

  /** What the attributes ask. */
  #start(): BoardState {
    let filters: BoardState["filters"] = {};
    for (const [attribute, name] of GIVEN) filters = withFilter(filters, name, this[attribute]);
    return { filters, level: undefined, by: GROUPINGS[this.#kind][0] };
  }

  #filter(name: FilterName, value: string): void {
    this.#change({ ...this.#values, [name]: value }, `filter-${name}`);
  }

  /** Asks for what somebody chose, and keeps it in the address. */
  #change(values: Readonly<Record<string, string | undefined>>, goesOn = "filter-window"): void {
    if (this.shadowRoot?.activeElement) this.#goesOn = goesOn;
    this.#ask(fromAddress(values, this.#kind));
    this.#address.write(toAddress(this.asked, this.#kind), "step");
  }

  #ask(asked: BoardState): void {
    this.#more.stop();
    this.#board?.reset();
    this.asked = asked;
  }

  /** Moves on to the first new review, and says how many there are. */
  async #reachNew({ reviews, total }: PublicBoard, before: number): Promise<void> {
    this.#announcer.announce(
      this.#localize.text("reviewBoard.moreShown", {
        added: reviews.length - before,
        shown: reviews.length,
        total: this.#localize.number(total),
      }),
    );
    await this.updateComplete;
    if (mayMoveFocus(this)) this.renderRoot.querySelectorAll<HTMLElement>(".review")[before]?.focus();
  }

  /** Says how many there are, once for each change of what is asked: not at first, and not for a further page. */
  #announceFound(): void {
    const { data, busy } = this.#view;
    const before = this.#announced;
    if (!data || data === before || busy) return;
    this.#announced = data;
    if (!before || before.state === data.state) return;
    const localize = this.#localize;
    this.#announcer.announce(
      data.view === "public"
        ? localize.text("reviewBoard.found", { count: localize.number(data.statistics.whole.total) })
        : localize.text("reviewBoard.foundCases", { count: localize.number(data.figures.whole.received) }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-review-board": ReviewBoardElement;
  }
}

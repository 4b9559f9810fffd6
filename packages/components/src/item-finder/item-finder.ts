import { consume } from "@lit/context";
import type { Client, Item } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, query as find, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext, linkTo } from "../context/links.ts";
import { AddressController } from "../controllers/address-controller.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { MoreController } from "../controllers/more-controller.ts";
import { moveFocus } from "../controllers/move-focus.ts";
import { NearRowsController } from "../controllers/near-rows-controller.ts";
import { timers } from "../controllers/timers.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderMore } from "../parts/more.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import type { NavigateEvent } from "../provider/events.ts";
import { SelectEvent } from "../provider/events.ts";
import { ElsewhereController } from "./elsewhere-controller.ts";
import { renderElsewhere } from "./elsewhere.views.ts";
import { FacetsController } from "./facets-controller.ts";
import type { Found } from "./found.ts";
import { firstPage, toFirst, toNext, withPage } from "./found.ts";
import { HelpController } from "./help-controller.ts";
import type { FilterName, ItemFilters } from "./item-filters.ts";
import { activeFilters, withFilter } from "./item-filters.ts";
import { renderChips, renderFilters } from "./item-filters.views.ts";
import type { FiltersContext } from "./item-filters.views.ts";
import { messages } from "./item-finder.messages.ts";
import { itemFinderStyles } from "./item-finder.styles.ts";
import { renderHelp, renderRecent, renderSearch } from "./item-finder.views.ts";
import { renderNothing } from "./item-nothing.views.ts";
import { renderResults } from "./item-results.views.ts";
import { RecentController } from "./recent-controller.ts";
import type { Search } from "./search.ts";
import { fromAddress, toAddress } from "./search.ts";
import { SuggestionsController } from "./suggestions-controller.ts";

/** Milliseconds without a keystroke before what was typed is searched for. */
export const TYPING_PAUSE = 300;

/** Items to choose from right below the search field. */
const SUGGESTED = 6;

/** Which attribute gives which filter to begin with. */
const GIVEN = [
  ["window", "window"],
  ["department", "department"],
  ["audience", "audience"],
  ["topic", "theme"],
] as const;

/**
 * Finds a service item by what people call it, in Chinese, pinyin or initials, while they type; narrows by window,
 * department, topic, audience, handling, “online” and “no visit”, each with counts; leads to the guide and the form. Says where to
 * go with what is on the negative list 负面清单. The platform searches and ranks, the element shows what it answers, page by page.
 *
 * @csspart search - the search field with its button
 * @csspart filters - what narrows the items
 * @csspart results - the list
 * @csspart result - an entry of the list
 * @csspart elsewhere - what is not handled in the hall, and where it is
 * @cssstate pending - nothing to show yet
 * @cssstate empty - nothing was found
 * @cssstate failed - the items could not be loaded
 * @cssstate ready - items are in sight
 * @cssstate busy - items are being looked for
 * @fires {SelectEvent} yct-select - an item was chosen; cancelable
 * @fires {NavigateEvent} yct-navigate - the link to a guide was followed; cancelable
 * @fires {ViewFailedEvent} yct-error - the items could not be loaded
 */
export class ItemFinderElement extends YichuangElement {
  static override styles = itemFinderStyles;

  /** Words to search for at first, for example from a search field in the page's head; people can change them. */
  @property() query?: string | null | undefined;

  /** Code of the window to narrow by at first; people can change it. */
  @property() window?: string | null | undefined;

  /** Code of the department to narrow by at first; people can take it away. */
  @property() department?: string | null | undefined;

  /** For whom the items are to be at first: `natural_person`, `enterprise` and so on; people can change it. */
  @property() audience?: string | null | undefined;

  /** Code of the theme 主题 to narrow by at first; people can change it. (`theme` is the colour theme.) */
  @property() topic?: string | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @consume({ context: linksContext, subscribe: true })
  @state()
  protected links: LinkTemplates | undefined;

  @state() private text = "";
  @state() private filters: ItemFilters = {};
  @state() private filtersOpen = false;

  @find("#search") private input!: HTMLInputElement | null;
  @find(".results") private results!: HTMLElement | null;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #facets = new FacetsController(this, () => [this.client, this.#localize.locale]);
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => (this.client ? [this.client, this.text, this.filters, this.#localize.locale] : undefined),
    task: async ([client, text, filters, locale], { signal }): Promise<Found> =>
      firstPage(text, filters, await client.items.list(toFirst(text, filters), { signal, locale })),
    isEmpty: ({ matches }) => matches.length === 0,
    keepOnChange: true,
  });

  readonly #elsewhere = new ElsewhereController(this, () => [this.client, this.text, this.#localize.locale]);
  readonly #more = new MoreController<Found>(this, {
    current: () => (this.client && !this.#view.busy && this.#view.data?.nextCursor ? this.#view.data : undefined),
    load: async (found, signal) =>
      withPage(found, await this.client!.items.list(toNext(found), { signal, locale: this.#localize.locale })),
    onMore: (found, before) => {
      this.#view.setData(found);
      return this.#reachNew(before.matches.length);
    },
  });

  readonly #rows = new NearRowsController(this, {
    rows: () => this.#view.data?.matches ?? [],
    list: () => this.results,
  });

  readonly #help = new HelpController(this, () => [this.client, this.#view.view === "empty", this.#localize.locale]);
  readonly #recent = new RecentController(this, () => this.preferences?.storage ?? "none");
  readonly #address = new AddressController(this, {
    policy: () => this.preferences?.history,
    start: () => toAddress(this.#start()),
    onAsked: (values) => this.#ask(fromAddress(values)),
  });

  readonly #suggestions = new SuggestionsController(this, {
    count: () => this.#suggested.length,
    onChoose: (index) => this.renderRoot.querySelectorAll<HTMLElement>(".result__link")[index]?.click(),
  });

  #typing: number | undefined;
  #announced: Found | undefined;
  /** Words that the field is to show after this update. */
  #shows: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTyping();
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const [attribute, name] of GIVEN) {
      if (!changed.has(attribute)) continue;
      this.filters = withFilter(this.filters, name, this[attribute]);
      this.#more.stop();
    }
    if (changed.has("query")) {
      this.#more.stop();
      this.text = (this.query ?? "").trim();
    }
    this.#address.begin();
    this.#announceFound();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#shows !== undefined && this.input) this.input.value = this.#shows;
    else if (changed.has("query") && this.input) this.input.value = this.query ?? "";
    this.#shows = undefined;
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.heading(0, localize.text("itemFinder.title"), "heading-medium title")}
      ${renderSearch({
        localize,
        suggestions: this.#suggestions,
        items: this.#suggested,
        onInput: this.#handleInput,
        onSubmit: this.#handleSubmit,
      })}
      ${this.#renderRecent()} ${this.#renderFilters()}
      ${this.#view.render({
        pending: () => renderSkeleton({ localize, shape: "list", count: 5 }),
        empty: (found) =>
          html`${this.#renderElsewhere()}
          ${renderNothing(found, {
            ...this.#filtersContext,
            filters: found.filters,
            onFilter: this.#handleWithout,
            onReset: () => this.#changeAway({}),
            onWord: this.#handleWord,
            onShowAll: this.#handleShowAll,
          })}
          ${renderHelp(this.#help.value, { localize, links: this.links })}`,
        ready: (found) => this.#renderFound(found),
      })}
      ${this.#announcer.render()}
    </div>`;
  }

  #renderRecent(): unknown {
    if (this.text) return nothing;
    return renderRecent({
      localize: this.#localize,
      words: this.#recent.words,
      onChoose: this.#handleWord,
      onForget: this.#handleForget,
    });
  }

  #renderFilters(): TemplateResult {
    const localize = this.#localize;
    const context = this.#filtersContext;
    const count = activeFilters(this.filters).length;
    const folds = this.#width.value !== "wide" || this.effectiveMode === "elder";
    const label = count === 0 ? localize.text("itemFinder.filters") : localize.text("itemFinder.filtersOn", { count });
    const toggle = renderButton({
      label,
      icon: "filter",
      expanded: this.filtersOpen,
      onClick: () => (this.filtersOpen = !this.filtersOpen),
      action: "filters",
    });
    return html`<div class="filters" part="filters" role="group" aria-label=${localize.text("itemFinder.filters")}>
      ${folds ? toggle : nothing} ${folds && !this.filtersOpen ? nothing : renderFilters(context)}
      ${renderChips(context)}
    </div>`;
  }

  #renderElsewhere(): unknown {
    return renderElsewhere(this.#elsewhere.value, {
      localize: this.#localize,
      heading: (depth, content, classes, id) => this.heading(depth, content, classes, id),
    });
  }

  #renderFound(found: Found): TemplateResult {
    const { matches, total, nextCursor } = found;
    const localize = this.#localize;
    return html`<p class="count" data-count>
        ${this.#view.busy ? localize.text("itemFinder.busy") : this.#countInWords(found)}
      </p>
      ${this.#renderElsewhere()}
      ${renderResults(matches, this.#rows.places, {
        localize,
        heading: (depth, content, classes, id) => this.heading(depth, content, classes, id),
        links: this.links,
        facets: this.#facets.value,
        window: this.filters.window,
        total,
        onChoose: this.#handleChoose,
      })}
      ${this.#more.error === undefined ? nothing : renderFailed({ localize, error: this.#more.error })}
      ${renderMore({
        localize,
        shown: matches.length,
        total,
        hasMore: nextCursor !== undefined,
        busy: this.#more.busy,
        onMore: () => void this.#more.load(),
      })}`;
  }

  #countInWords({ query: text, filters, total, suggestions }: Found): string {
    const localize = this.#localize;
    const near = suggestions?.words[0]?.text;
    if (total === 0 && near !== undefined) return localize.text("itemFinder.noneNear", { near });
    if (total === 0) return localize.text("itemFinder.none");
    const count = localize.number(total);
    const browsing = !text && activeFilters(filters).length === 0;
    return browsing ? localize.text("itemFinder.totalUsual", { count }) : localize.text("itemFinder.total", { count });
  }

  readonly #handleInput = (event: Event): void => {
    this.#stopTyping();
    // Pinyin that is being composed is no word yet; `compositionend` follows.
    if ((event as Partial<InputEvent>).isComposing) return;
    this.#suggestions.show();
    this.#typing = timers.set(() => this.#search(), TYPING_PAUSE);
  };

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.#suggestions.close();
    this.#search();
    if (this.#view.data?.total) this.#recent.keep(this.text);
    if (this.#view.error !== undefined) void this.#view.reload();
  };

  readonly #handleFilter = (name: FilterName, value: string | undefined): void => {
    this.#change(withFilter(this.filters, name, value));
  };

  readonly #handleWithout = (name: FilterName, value: string | undefined): void =>
    this.#changeAway(withFilter(this.filters, name, value));

  readonly #handleReset = (): void => this.#change({});

  readonly #handleShowAll = (): void => {
    if (this.input) this.input.value = "";
    this.#search();
    this.input?.focus();
  };

  readonly #handleWord = (word: string): void => {
    this.#ask({ text: word, filters: this.filters });
    this.#address.write(toAddress(this.#asked), "step");
    this.input?.focus();
  };

  readonly #handleForget = (): void => {
    this.#recent.forget();
    this.#announcer.announce(this.#localize.text("itemFinder.recent.forgotten"));
    this.input?.focus();
  };

  readonly #handleChoose = (event: NavigateEvent, item: Item): void => {
    this.#recent.keep(this.text);
    const follow = this.dispatchEvent(new SelectEvent({ item }));
    if (!follow) event.preventDefault();
    if (!follow || linkTo(this.links, "guide", { item: item.code }) === undefined) event.stopPropagation();
  };

  /** Moves on to the first new entry, and says how many there are. */
  async #reachNew(before: number): Promise<void> {
    const { matches, total } = this.#view.data!;
    this.#announcer.announce(
      this.#localize.text("itemFinder.moreShown", {
        added: matches.length - before,
        shown: matches.length,
        total: this.#localize.number(total),
      }),
    );
    this.#rows.reveal(before);
    await moveFocus(this, `.results [aria-posinset="${before + 1}"] .result__link`);
  }

  /** Says how many were found, once for each new search: not at first, and not for a further page. */
  #announceFound(): void {
    const found = this.#view.data;
    const before = this.#announced;
    if (!found || found === before || this.#view.busy) return;
    this.#announced = found;
    if (!before || (before.query === found.query && before.filters === found.filters)) return;
    this.#announcer.announce(this.#countInWords(found));
  }

  #search(): void {
    this.#stopTyping();
    const text = (this.input?.value ?? "").trim();
    if (text === this.text) return;
    this.#more.stop();
    this.text = text;
    this.#address.write(toAddress(this.#asked), "same");
    this.#facets.retry();
  }

  get #filtersContext(): FiltersContext {
    return {
      localize: this.#localize,
      facets: this.#facets.value,
      filters: this.filters,
      counts: this.#view.data?.counts,
      onFilter: this.#handleFilter,
      onReset: this.#handleReset,
    };
  }

  /** The first items for what stands in the field, once they are there. */
  get #suggested(): readonly Item[] {
    const typed = (this.input?.value ?? "").trim();
    const found = this.#view.data;
    if (typed === "" || found?.query !== typed || this.#view.busy) return [];
    return found.matches.slice(0, SUGGESTED).map(({ item }) => item);
  }

  get #asked(): Search {
    return { text: this.text, filters: this.filters };
  }

  /** What the attributes ask. */
  #start(): Search {
    let filters: ItemFilters = {};
    for (const [attribute, name] of GIVEN) filters = withFilter(filters, name, this[attribute]);
    return { text: (this.query ?? "").trim(), filters };
  }

  /** Searches for what neither a key nor a filter said. */
  #ask({ text, filters }: Search): void {
    this.#stopTyping();
    this.#more.stop();
    this.text = text;
    this.filters = filters;
    this.#shows = text;
    this.requestUpdate();
  }

  #change(filters: ItemFilters): void {
    this.#more.stop();
    this.filters = filters;
    this.#address.write(toAddress(this.#asked), "step");
    this.#facets.retry();
    // The control that was used may be gone now, and the focus with it.
    void this.updateComplete.then(() => {
      if (!this.shadowRoot?.activeElement) this.input?.focus();
    });
  }

  /** A change by a control that goes once something is found. */
  #changeAway(filters: ItemFilters): void {
    this.#change(filters);
    this.input?.focus();
  }

  #stopTyping(): void {
    if (this.#typing !== undefined) timers.clear(this.#typing);
    this.#typing = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-item-finder": ItemFinderElement;
  }
}

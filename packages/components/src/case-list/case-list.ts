import { consume } from "@lit/context";
import type { CaseGroup, Client } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, query as find, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext, linkTo } from "../context/links.ts";
import type { AddressValues } from "../controllers/address.ts";
import { AddressController } from "../controllers/address-controller.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { MoreController } from "../controllers/more-controller.ts";
import { mayMoveFocus } from "../controllers/move-focus.ts";
import { ReturnController } from "../controllers/return-controller.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { renderButton } from "../parts/button.ts";
import { renderDisclosure } from "../parts/disclosure.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderMore } from "../parts/more.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import type { NavigateEvent } from "../provider/events.ts";
import { SelectEvent } from "../provider/events.ts";
import { messages } from "./case-list.messages.ts";
import { caseListStyles } from "./case-list.styles.ts";
import type { CaseListContext } from "./case-list.views.ts";
import { renderDrafts, renderGroups, renderPeriod, renderSection } from "./case-list.views.ts";
import type { CasePage, Period } from "./case-page.ts";
import { hasNone, isEmptyPage, loadCases, periodOf, withMore } from "./case-page.ts";
import { NewsController } from "./news-controller.ts";

const GROUPS: readonly CaseGroup[] = ["needs_action", "in_progress", "done", "to_review"];

/**
 * The cases of whoever is signed in, by what needs doing: what waits for them first, each with where it stands, what happens next and
 * until when; applications that were begun; what may be rated. Found by name, number or time, one group at a time page by page.
 *
 * @csspart groups - the choice of all cases or one group
 * @csspart group - a group with its cases
 * @csspart case - an entry of the list
 * @cssstate pending - nothing to show yet
 * @cssstate empty - there are no cases, or none fits
 * @cssstate failed - the cases could not be loaded
 * @cssstate ready - cases are in sight
 * @cssstate busy - cases are on their way
 * @fires {SelectEvent} yct-select - a case was chosen; cancelable
 * @fires {NavigateEvent} yct-navigate - a link was followed; cancelable
 * @fires {SignInEvent} yct-sign-in - a signed-in visitor is needed; cancelable
 * @fires {ViewFailedEvent} yct-error - the cases could not be loaded
 */
export class CaseListElement extends YichuangElement {
  static override styles = caseListStyles;

  /** Group to show at first; people can change it. Default: all of them. */
  @property() filter?: CaseGroup | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @consume({ context: linksContext, subscribe: true })
  @state()
  protected links: LinkTemplates | undefined;

  @state() private group: CaseGroup | undefined;
  @state() private text = "";
  @state() private period: Period | undefined;

  @find("#search") private input!: HTMLInputElement | null;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => (this.client ? [this.client, this.group, this.text, this.period, this.#localize.locale] : undefined),
    task: ([client, group, query, period, locale], { signal }): Promise<CasePage> => {
      const { data } = this.#view;
      const inSight = data && isSame(data, { group, query, period }) ? data.sections[0] : undefined;
      return loadCases(client, group, { query, period, locale, signal }, inSight);
    },
    isEmpty: isEmptyPage,
    keepOnChange: true,
  });

  readonly #more = new MoreController<CasePage>(this, {
    current: () => (this.client && !this.#view.busy ? this.#view.data : undefined),
    load: (page, signal) => withMore(this.client!, page, { signal, locale: this.#localize.locale }),
    onMore: async (page, before) => {
      this.#view.setData(page);
      await this.updateComplete;
      const shown = before.sections[0]?.cases.length ?? 0;
      if (mayMoveFocus(this)) this.renderRoot.querySelectorAll<HTMLElement>(".case__link")[shown]?.focus();
    },
  });

  // Not the words: what somebody has applied for is nothing for an address.
  readonly #address = new AddressController(this, {
    policy: () => this.preferences?.history,
    start: () => toAddress(groupOf(this.filter), undefined),
    onAsked: (values) => this.#take(values),
  });

  #told: CasePage | undefined;
  /** Whether something happened while the list was being read, so that it may not be in it. */
  #missed = false;
  /** Whether the next page was asked for while the list was being read anew. */
  #wantsMore = false;

  constructor() {
    super();
    // Whoever comes back to the page sees how things stand now.
    new ReturnController(this, () => void this.#refresh());
    this.addController(
      new NewsController({
        // Who is not signed in, or has no cases yet, follows nothing; a group with nothing in it may get something.
        client: () => (this.#view.data && !hasNone(this.#view.data) ? this.client : undefined),
        read: () => this.#view.data,
        onNews: () => void this.#refresh(),
      }),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("filter")) this.group = groupOf(this.filter);
    this.#address.begin();
    this.#tell();
  }

  protected override updated(): void {
    if (this.#isReading) return;
    if (this.#wantsMore) this.#loadMore();
    else if (this.#missed) void this.#refresh();
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    const context: CaseListContext = {
      localize,
      heading: (depth, content, classes, id) => this.heading(depth, content, classes, id),
      links: this.links,
      onChoose: this.#handleChoose,
      onGroup: (group) => this.#show(group),
      isNarrow: this.#width.value === "narrow",
      period: this.period,
      onPeriod: (period) => this.#ask(this.group, period),
    };
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.heading(0, localize.text("caseList.title"), "heading-medium title")}
      ${this.#view.render({
        pending: () => renderSkeleton({ localize, shape: "list", count: 4 }),
        empty: (page) => this.#renderNothing(page, context),
        ready: (page) => html`${this.#renderTools(page, context)} ${this.#renderSections(page, context)}`,
      })}
      ${this.#announcer.render()}
    </div>`;
  }

  #renderTools(page: CasePage, context: CaseListContext): TemplateResult {
    const { localize } = context;
    const tools = html`<div class="tools">
      <form class="search" role="search" @submit=${this.#handleSearch}>
        <label class="visually-hidden" for="search">${localize.text("caseList.search")}</label>
        <input
          class="control"
          id="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          maxlength="100"
          .value=${this.text}
          placeholder=${localize.text("caseList.search")}
        />
        ${renderButton({ label: localize.common("action.search"), type: "submit", icon: "search" })}
      </form>
      ${renderPeriod(context)}
    </div>`;
    // On a phone the cases come first; what is looked for stays in sight.
    const sought = page.query !== "" || page.period !== undefined;
    return html`${
      context.isNarrow
        ? renderDisclosure({ summary: localize.text("caseList.find"), content: tools, open: sought })
        : tools
    }
    ${renderGroups(page, context)}`;
  }

  // Deadlines come before what was only begun.
  #renderSections(page: CasePage, context: CaseListContext): TemplateResult {
    const [first, ...others] = page.sections;
    return html`${first ? renderSection(first, page, context) : nothing} ${this.#renderMore(page)}
    ${renderDrafts(page.drafts, context)} ${others.map((section) => renderSection(section, page, context))}`;
  }

  #renderNothing(page: CasePage, context: CaseListContext): TemplateResult {
    const localize = this.#localize;
    if (hasNone(page))
      return renderEmpty({ title: localize.text("caseList.none"), body: localize.text("caseList.noneBody") });
    return html`${this.#renderTools(page, context)}
    ${renderEmpty({
      title: localize.text("caseList.noneFit"),
      body: localize.text("caseList.noneFitBody"),
      icon: "search",
      action: renderButton({
        label: localize.text("caseList.showAll"),
        onClick: () => this.#showAll(),
        action: "show-all",
      }),
    })}`;
  }

  #renderMore({ group, sections }: CasePage): unknown {
    const [section] = sections;
    if (group === undefined || !section) return nothing;
    const localize = this.#localize;
    return html`${this.#more.error === undefined ? nothing : renderFailed({ localize, error: this.#more.error })}
    ${renderMore({
      localize,
      shown: section.cases.length,
      total: section.total,
      hasMore: section.nextCursor !== undefined,
      busy: this.#more.busy || this.#wantsMore,
      onMore: () => this.#loadMore(),
    })}`;
  }

  #loadMore(): void {
    this.#wantsMore = this.#view.busy;
    if (this.#wantsMore) this.requestUpdate();
    else void this.#more.load();
  }

  #take({ group, period }: AddressValues): void {
    this.#more.stop();
    this.#wantsMore = false;
    this.group = groupOf(group);
    this.period = periodOf(period);
  }

  /** Asks for what somebody chose, once more where that failed before, and keeps it in the address. */
  #ask(group: CaseGroup | undefined, period: Period | undefined): void {
    const values = toAddress(group, period);
    this.#take(values);
    this.#address.write(values, "step");
    if (this.#view.error !== undefined) void this.#view.reload();
  }

  #show(group: CaseGroup | undefined): void {
    this.#ask(group, this.period);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-action="group-${group ?? "all"}"], #group`)?.focus(),
    );
  }

  #showAll(): void {
    if (this.input) this.input.value = "";
    this.text = "";
    this.period = undefined;
    this.#show(undefined);
  }

  /** Says how many there are whenever something else was asked for. */
  #tell(): void {
    const page = this.#view.busy ? undefined : this.#view.data;
    const before = this.#told;
    if (!page || page === before) return;
    this.#told = page;
    if (!before || isSame(before, page)) return;
    const count = page.sections.reduce((sum, { total }) => sum + total, 0);
    this.#announcer.announce(
      count === 0
        ? this.#localize.text("caseList.noneFit")
        : this.#localize.text("caseList.found", { count: this.#localize.number(count) }),
    );
  }

  readonly #handleSearch = (event: Event): void => {
    event.preventDefault();
    this.text = this.input?.value.trim() ?? "";
    this.#ask(this.group, this.period);
  };

  readonly #handleChoose = (event: NavigateEvent, caseNo: string): void => {
    const follow = this.dispatchEvent(new SelectEvent({ caseNo }));
    if (!follow) event.preventDefault();
    if (!follow || linkTo(this.links, "case", { case: caseNo }) === undefined) event.stopPropagation();
  };

  get #isReading(): boolean {
    return this.#view.busy || this.#more.busy;
  }

  /** Reads the list anew, and says so where something is different. Focus stays with its case. */
  async #refresh(): Promise<void> {
    const before = this.#view.data;
    this.#missed = this.#isReading;
    if (!before || this.#missed) return;
    const focused = this.#focused();
    await this.#view.reload();
    const page = this.#view.data;
    if (!page || page === before) return;
    if (standing(page) !== standing(before)) this.#announcer.announce(this.#localize.text("caseList.news"));
    await this.updateComplete;
    if (focused && !focused.case.isConnected) this.#focusInstead(focused);
  }

  get #cases(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>("[data-case]")];
  }

  #focused(): { readonly case: HTMLElement; readonly at: number } | undefined {
    const active = this.shadowRoot?.activeElement?.closest<HTMLElement>("[data-case]");
    return active ? { case: active, at: this.#cases.indexOf(active) } : undefined;
  }

  // Where it stands now, or else what stands in its place.
  #focusInstead({ case: before, at }: { readonly case: HTMLElement; readonly at: number }): void {
    const cases = this.#cases;
    const now = cases.find(({ dataset }) => dataset["case"] === before.dataset["case"]);
    const instead = now ?? cases[Math.min(at, cases.length - 1)];
    instead?.querySelector<HTMLElement>(".case__link")?.focus({ preventScroll: true });
  }
}

const groupOf = (name: string | null | undefined): CaseGroup | undefined => GROUPS.find((group) => group === name);

const toAddress = (group: CaseGroup | undefined, period: Period | undefined): AddressValues => ({ group, period });

type Wanted = Pick<CasePage, "group" | "query" | "period">;

/** Whether two ask for the same cases. */
const isSame = (one: Wanted, other: Wanted): boolean =>
  one.group === other.group && one.query === other.query && one.period === other.period;

/** How all cases in sight stand, to tell whether something happened. */
const standing = ({ sections }: CasePage): string =>
  sections
    .flatMap(({ cases }) => cases.map(({ caseNo, updatedAt, state }) => `${caseNo} ${state} ${updatedAt}`))
    .join();

declare global {
  interface HTMLElementTagNameMap {
    "yct-case-list": CaseListElement;
  }
}

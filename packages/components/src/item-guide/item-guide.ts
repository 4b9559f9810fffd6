import { consume } from "@lit/context";
import type { Answers, Client, GuideVenue } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext } from "../context/links.ts";
import type { Session } from "../context/session.ts";
import { sessionContext } from "../context/session.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { timers } from "../controllers/timers.ts";
import type { Failure } from "../controllers/view-options.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { fromAnswersFragment, fromHaveFragment } from "../item/answers-fragment.ts";
import { openQuestions, sortMaterials } from "../item/applicable-materials.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import type { Sheet } from "../print/sheet.ts";
import { TakeAwayController } from "../print/take-away-controller.ts";
import type { NavigateEvent } from "../provider/events.ts";
import type { GuideContext } from "./guide-context.ts";
import { renderPoints, renderSection } from "./guide-context.ts";
import { renderDetails, renderDuration, renderFees, versionInWords } from "./guide-details.views.ts";
import { renderGone } from "./guide-gone.views.ts";
import { renderHead, renderWayOn } from "./guide-head.views.ts";
import { materialsInWords, renderMaterials } from "./guide-materials.views.ts";
import { renderParts } from "./guide-parts.views.ts";
import { renderQuestions } from "./guide-questions.views.ts";
import { renderVenues } from "./guide-venues.views.ts";
import { ApplyEvent } from "./item-guide.events.ts";
import { messages } from "./item-guide.messages.ts";
import { itemGuideStyles } from "./item-guide.styles.ts";
import type { GuideData } from "./load-guide.ts";
import { loadGuide } from "./load-guide.ts";
import { MinuteController } from "./minute-controller.ts";
import { OnFileController } from "./on-file-controller.ts";
import { oneSheet } from "./one-sheet.ts";
import { VisitController } from "./visit-controller.ts";

/** A guide that is there, with what stands around it. */
type ReadyData = GuideData & { readonly guide: NonNullable<GuideData["guide"]> };

/**
 * The guide to one item 办事指南: can I, what do I bring, how long, how much, where; then everything else, folded. Answers to its
 * guiding questions leave the materials that apply to the reader. Answers and ticks go on into the form and come back with the
 * QR code of the one-sheet notice 一单告知, in the fragment of the address (`#answers=…&have=…`, read while the provider's `history`
 * is not `none`); they are kept nowhere else.
 *
 * @csspart head - name, department and news
 * @csspart summary - the three figures and the ways on
 * @csspart section - a question and its answer
 * @csspart questions - the guiding questions
 * @csspart materials - the list of materials
 * @csspart material - one material
 * @csspart venues - the list of places
 * @csspart venue - one place
 * @csspart sheet - the one-sheet notice to print, save or copy
 * @csspart details - what is folded away
 * @cssstate pending - nothing to show yet
 * @cssstate empty - no item was named
 * @cssstate failed - the guide could not be loaded
 * @cssstate ready - the guide is in sight
 * @cssstate busy - the guide is being loaded, perhaps again
 * @fires {ApplyEvent} yct-apply - somebody wants to apply online; cancelable
 * @fires {NavigateEvent} yct-navigate - the link to the form was followed; cancelable
 * @fires {ViewFailedEvent} yct-error - the guide could not be loaded
 */
export class ItemGuideElement extends YichuangElement {
  static override styles = itemGuideStyles;

  /** Code of the item. Without it the guide says that none is chosen. */
  @property({ attribute: "item-code" }) itemCode?: string | null | undefined;

  /** `counter` for window staff: their token is asked for, and the checkpoints for the counter show. Default `public`. */
  @property() audience?: "public" | "counter" | null | undefined;

  /** Shows the version in force on this day, `YYYY-MM-DD`; today's without it. */
  @property({ attribute: "as-of" }) asOf?: string | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @consume({ context: linksContext, subscribe: true })
  @state()
  protected links: LinkTemplates | undefined;

  @consume({ context: sessionContext, subscribe: true })
  @state()
  protected session: Session | undefined;

  @state() private answers: Answers = {};
  @state() private have: ReadonlySet<string> = new Set();
  @state() private question = 0;
  @state() private unfolded = false;
  /** The day of an edition that the reader turned to; null for today's, undefined for what the page says. */
  @state() private edition: string | null | undefined;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => {
      const { client, itemCode } = this;
      if (!client) return undefined;
      return [client, itemCode || undefined, this.#asOf, this.#counter, this.#localize.locale];
    },
    task: async ([client, itemCode, asOf, counter, locale], { signal }): Promise<GuideData | undefined> =>
      itemCode === undefined ? undefined : loadGuide(client, { itemCode, asOf, counter }, { signal, locale }),
    isEmpty: (data) => data === undefined,
  });

  readonly #takeAway = new TakeAwayController(this, { localize: this.#localize, announcer: this.#announcer });
  readonly #visit = new VisitController(this, { localize: this.#localize, announcer: this.#announcer });
  readonly #onFile = new OnFileController(this, {
    localize: this.#localize,
    client: () => this.client,
    itemCode: () => this.itemCode || undefined,
    onSignIn: () => this.session?.requestSignIn(this),
    onFound: () => this.#announceMaterials(),
  });

  constructor() {
    super();
    new MinuteController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("itemCode") || changed.has("asOf")) this.#begin();
    else if (changed.get("session") !== undefined) this.#onFile.reset();
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.#view.render({
        pending: () => renderSkeleton({ localize, shape: "text", count: 6 }),
        empty: () =>
          renderEmpty({
            title: localize.text("itemGuide.noItem"),
            body: html`<p>${localize.text("itemGuide.noItem.todo")}</p>`,
          }),
        failed: (failure) => this.#renderFailure(failure),
        ready: (data) => {
          if (data?.gone && !data.guide) return renderGone(data.gone, this.#localize);
          return data?.guide ? this.#renderGuide({ ...data, guide: data.guide }) : nothing;
        },
      })}
      ${this.#announcer.render()}
    </div>`;
  }

  get #asOf(): string | undefined {
    return this.edition === undefined ? this.asOf || undefined : (this.edition ?? undefined);
  }

  get #counter(): boolean {
    return this.audience === "counter";
  }

  #renderFailure({ description, error, render }: Failure): TemplateResult {
    if (description.kind !== "not_found") return render();
    const localize = this.#localize;
    return renderFailed({
      localize,
      error,
      title: localize.text("itemGuide.notFound"),
      body: localize.text("itemGuide.notFound.todo"),
    });
  }

  #renderGuide(data: ReadyData): TemplateResult {
    const { guide, calendar, versions, gone } = data;
    const localize = this.#localize;
    const now = timers.now();
    const context: GuideContext = {
      guide,
      localize,
      counter: this.#counter,
      heading: (depth, content, classes, id) => this.heading(depth, content, classes, id),
    };
    const { answers, have, links, unfolded } = this;
    const [onEdition, onUnfold] = [this.#handleEdition, this.#handleUnfold];
    const purpose = { itemCode: guide.item.code, item: guide.item.name.text, bring: this.#bring(data), calendar };
    const renderVisit = (venue: GuideVenue): unknown => (gone ? nothing : this.#visit.render(venue, purpose));
    return html`<div class="guide">
      ${renderHead({ ...context, asOf: this.#asOf, now, versions, gone, onEdition })}
      ${
        gone
          ? nothing
          : renderWayOn({
              ...context,
              links,
              answers,
              have,
              onApply: this.#handleApply,
              onWindow: this.#handleWindow,
            })
      }
      <div class="sections">
        ${renderSection("conditions", this.#renderConditions(context), context)} ${renderParts(context, answers)}
        ${renderSection("materials", this.#renderMaterials(context), context)}
        ${renderSection("duration", renderDuration(context), context)}
        ${renderSection("fees", renderFees(context), context)}
        ${renderSection("venues", renderVenues({ ...context, calendar, now, renderVisit }), context)}
        ${gone ? nothing : renderSection("sheet", this.#renderSheet(data), context)}
        ${renderSection("more", renderDetails({ ...context, versions, unfolded, onUnfold, onEdition }), context)}
        <p class="small subtle" data-version>${versionInWords(guide, localize)}</p>
      </div>
    </div>`;
  }

  #renderSheet({ guide }: ReadyData): TemplateResult {
    const localize = this.#localize;
    const { answers, have, links } = this;
    const sheet = (): Sheet =>
      oneSheet({
        guide,
        localize,
        answers,
        have,
        links,
        spared: this.#onFile.spared,
        large: this.effectiveMode === "elder",
        now: timers.now(),
      });
    const open = openQuestions(guide, answers).length > 0;
    return html`<div class="sheet" part="sheet">
      <p>${localize.text(open ? "itemGuide.sheet.open.why" : "itemGuide.sheet.why")}</p>
      ${this.#takeAway.render(sheet, `${localize.text("itemGuide.sheet.kind")} ${guide.item.name.text}`)}
    </div>`;
  }

  /** Names of the materials to bring, for a calendar. */
  #bring({ guide }: ReadyData): readonly string[] {
    const { mine } = sortMaterials(guide, this.answers);
    return mine.filter(({ code }) => !this.#onFile.spared.has(code)).map(({ name }) => name.text);
  }

  #renderConditions({ guide, localize }: GuideContext): TemplateResult {
    const list = localize.list(guide.item.audiences.map((each) => localize.textByKey(`item.audience.${each}`)));
    return html`<p>${this.#localize.text("itemGuide.audiences", { list })}</p>
      ${renderPoints(guide.conditions, localize)}`;
  }

  #renderMaterials(context: GuideContext): TemplateResult {
    const { answers, have } = this;
    const current = this.effectiveMode === "elder" ? this.question : undefined;
    return html`${renderQuestions({
      ...context,
      answers,
      current,
      onAnswer: this.#handleAnswer,
      onTurn: this.#handleTurn,
      onClear: this.#handleClear,
    })}
    ${renderMaterials({ ...context, answers, have, onFile: this.#onFile, onHave: this.#handleHave })}`;
  }

  readonly #handleApply = (event: NavigateEvent): void => {
    const answers = Object.freeze({ ...this.answers });
    if (this.dispatchEvent(new ApplyEvent(event.item ?? "", answers, Object.freeze([...this.have])))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #handleWindow = (): void => this.#reach("venues");

  readonly #handleAnswer = (question: string, value: string): void => {
    this.answers = { ...this.answers, [question]: value };
    this.#takeAway.reset();
    this.#announceMaterials();
  };

  readonly #handleEdition = (asOf: string | undefined): void => {
    this.edition = asOf ?? null;
    this.#takeAway.reset();
  };

  readonly #handleUnfold = (): void => {
    this.unfolded = !this.unfolded;
    for (const each of this.renderRoot.querySelectorAll("details")) each.open = this.unfolded;
  };

  readonly #handleTurn = (question: number): void => {
    this.question = question;
    const id = this.#view.data?.guide?.questions[question]?.id;
    void this.updateComplete.then(() => this.#reach(`question-${id}`));
  };

  readonly #handleClear = (): void => {
    const [first] = this.#view.data?.guide?.questions ?? [];
    this.answers = {};
    this.question = 0;
    void this.updateComplete.then(() => this.#reach(`question-${first?.id}`));
  };

  readonly #handleHave = (code: string, have: boolean): void => {
    const next = new Set(this.have);
    if (have) next.add(code);
    else next.delete(code);
    this.have = next;
    this.#takeAway.reset();
    this.#announceMaterials();
  };

  /** Says what the answer or the tick came to; nothing while questions are open, for the list may still grow. */
  #announceMaterials(): void {
    const guide = this.#view.data?.guide;
    if (!guide || openQuestions(guide, this.answers).length > 0) return;
    this.#announcer.announce(
      materialsInWords(sortMaterials(guide, this.answers).mine, this.have, this.#onFile.spared, this.#localize),
    );
  }

  #reach(id: string): void {
    this.shadowRoot?.getElementById(id)?.focus();
  }

  /** Starts a guide anew, from what the page's address brings. */
  #begin(): void {
    const fragment = this.preferences?.history === "none" ? "" : location.hash;
    this.answers = fromAnswersFragment(fragment);
    this.have = fromHaveFragment(fragment);
    this.question = 0;
    this.edition = undefined;
    this.unfolded = false;
    this.#onFile.reset();
    this.#takeAway.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-item-guide": ItemGuideElement;
  }

  interface HTMLElementEventMap {
    "yct-apply": ApplyEvent;
  }
}

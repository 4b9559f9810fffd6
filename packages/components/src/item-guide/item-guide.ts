import { consume } from "@lit/context";
import type { Answers, Calendar, Client, Guide } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext } from "../context/links.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { timers } from "../controllers/timers.ts";
import type { Failure } from "../controllers/view-options.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { openQuestions, sortMaterials } from "../item/applicable-materials.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import type { NavigateEvent } from "../provider/events.ts";
import type { GuideContext } from "./guide-context.ts";
import { renderPoints, renderSection } from "./guide-context.ts";
import { renderDetails, renderDuration, renderFees, versionInWords } from "./guide-details.views.ts";
import { renderHead, renderWayOn } from "./guide-head.views.ts";
import { materialsInWords, renderMaterials } from "./guide-materials.views.ts";
import { renderQuestions } from "./guide-questions.views.ts";
import { renderVenues } from "./guide-venues.views.ts";
import { ApplyEvent } from "./item-guide.events.ts";
import { messages } from "./item-guide.messages.ts";
import { itemGuideStyles } from "./item-guide.styles.ts";
import { MinuteController } from "./minute-controller.ts";

interface GuideData {
  readonly guide: Guide;
  readonly calendar: Calendar | undefined;
}

/**
 * The guide to one item 办事指南: can I, what do I bring, how long, how much, where; then everything else, folded. Answers to its
 * guiding questions leave the materials that apply to the reader; they and the ticks live in this view only.
 *
 * @csspart head - name, department and news
 * @csspart summary - the three figures and the ways on
 * @csspart section - a question and its answer
 * @csspart questions - the guiding questions
 * @csspart materials - the list of materials
 * @csspart material - one material
 * @csspart venues - the list of places
 * @csspart venue - one place
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

  @state() private answers: Answers = {};
  @state() private have: ReadonlySet<string> = new Set();
  @state() private question = 0;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => {
      const { client, itemCode } = this;
      if (!client) return undefined;
      return [client, itemCode || undefined, this.asOf || undefined, this.#counter, this.#localize.locale];
    },
    task: async ([client, code, asOf, counter, locale], { signal }): Promise<GuideData | undefined> => {
      if (code === undefined) return undefined;
      const options = { signal, locale };
      const [guide, calendar] = await Promise.all([
        client.items.guide(code, { asOf }, counter ? { ...options, asStaff: true } : options),
        // Without the calendar the guide stands; it only says nothing about this moment.
        client.calendar.get(options).then(
          (days) => days,
          () => undefined,
        ),
      ]);
      return { guide, calendar };
    },
    isEmpty: (data) => data === undefined,
  });

  constructor() {
    super();
    new MinuteController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("itemCode") || changed.has("asOf")) this.#forget();
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
        ready: (data) => (data ? this.#renderGuide(data) : nothing),
      })}
      ${this.#announcer.render()}
    </div>`;
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

  #renderGuide({ guide, calendar }: GuideData): TemplateResult {
    const localize = this.#localize;
    const now = timers.now();
    const context: GuideContext = {
      guide,
      localize,
      counter: this.#counter,
      heading: (depth, content, classes, id) => this.heading(depth, content, classes, id),
    };
    const { answers, links } = this;
    return html`<div class="guide">
      ${renderHead(context, this.asOf || undefined, now)}
      ${renderWayOn({ ...context, links, answers, onApply: this.#handleApply, onWindow: this.#handleWindow })}
      <div class="sections">
        ${renderSection("conditions", this.#renderConditions(context), context)}
        ${renderSection("materials", this.#renderMaterials(context), context)}
        ${renderSection("duration", renderDuration(context), context)}
        ${renderSection("fees", renderFees(context), context)}
        ${renderSection("venues", renderVenues({ ...context, calendar, now }), context)}
        ${renderSection("more", renderDetails(context), context)}
        <p class="small subtle" data-version>${versionInWords(guide, localize)}</p>
      </div>
    </div>`;
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
    ${renderMaterials({ ...context, answers, have, onHave: this.#handleHave })}`;
  }

  readonly #handleApply = (event: NavigateEvent): void => {
    const answers = Object.freeze({ ...this.answers });
    if (this.dispatchEvent(new ApplyEvent(event.item ?? "", answers))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #handleWindow = (): void => this.#reach("venues");

  readonly #handleAnswer = (question: string, value: string): void => {
    this.answers = { ...this.answers, [question]: value };
    this.#announceMaterials();
  };

  readonly #handleTurn = (question: number): void => {
    this.question = question;
    const id = this.#view.data?.guide.questions[question]?.id;
    void this.updateComplete.then(() => this.#reach(`question-${id}`));
  };

  readonly #handleClear = (): void => {
    const [first] = this.#view.data?.guide.questions ?? [];
    this.answers = {};
    this.question = 0;
    void this.updateComplete.then(() => this.#reach(`question-${first?.id}`));
  };

  readonly #handleHave = (code: string, have: boolean): void => {
    const next = new Set(this.have);
    if (have) next.add(code);
    else next.delete(code);
    this.have = next;
    this.#announceMaterials();
  };

  /** Says what the answer or the tick came to; nothing while questions are open, for the list may still grow. */
  #announceMaterials(): void {
    const guide = this.#view.data?.guide;
    if (!guide || openQuestions(guide, this.answers).length > 0) return;
    this.#announcer.announce(materialsInWords(sortMaterials(guide, this.answers).mine, this.have, this.#localize));
  }

  #reach(id: string): void {
    this.shadowRoot?.getElementById(id)?.focus();
  }

  #forget(): void {
    this.answers = {};
    this.have = new Set();
    this.question = 0;
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

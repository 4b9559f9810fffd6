import type { GuideVersion, Item } from "@yichuang/sdk";
import { addDays, toChinaDate } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { LinkTemplates } from "../context/links.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { toAnswersFragment } from "../item/answers-fragment.ts";
import { isOnline } from "../item/item-words.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import type { KeyFigure } from "../parts/key-figure.ts";
import { renderKeyFigures } from "../parts/key-figure.ts";
import { renderLink } from "../parts/link.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderTag } from "../parts/tag.ts";
import type { NavigateEvent } from "../provider/events.ts";
import type { GuideContext } from "./guide-context.ts";
import { renderPhone } from "./guide-context.ts";
import { renderGone } from "./guide-gone.views.ts";
import type { Gone } from "./load-guide.ts";

/** For this many days a guide says at its top what has changed. */
const NEWS_DAYS = 30;

/** What the head needs besides the guide. */
export interface HeadContext extends GuideContext {
  /** The day whose edition is shown; undefined for today's. */
  readonly asOf: string | undefined;
  readonly now: Date;
  readonly versions: readonly GuideVersion[];
  readonly gone: Gone | undefined;
  /** Shows the edition in force on a day, or today's. */
  readonly onEdition: (asOf: string | undefined) => void;
}

/** What it is, for whom, and whether something about it has changed. */
export function renderHead(context: HeadContext): TemplateResult {
  const { guide, localize, heading } = context;
  const { item, summary } = guide;
  const immediate = item.handling === "immediate";
  return html`<div class="head" part="head">
    <p class="head__tags">
      ${item.kind === "bundle" ? renderTag(localize.textByKey("item.bundle"), "info") : nothing}
      ${renderTag(localize.textByKey(`item.handling.${item.handling}`), immediate ? "success" : "plain")}
      ${guide.synthetic ? renderTag(localize.textByKey("item.synthetic"), "warning") : nothing}
    </p>
    ${heading(0, renderText(item.name, localize), "heading-large")}
    <p class="subtle">${renderText(item.department.name, localize)}</p>
    ${summary ? html`<p>${renderText(summary, localize)}</p>` : nothing} ${renderNews(context)}
    ${renderAnnounced(context)}
  </div>`;
}

function renderNews(context: HeadContext): unknown {
  const { guide, localize, asOf, now, gone, onEdition } = context;
  const { item, changes, effectiveFrom } = guide;
  const today = toChinaDate(now);
  const body = changes ? html`<p>${renderText(changes, localize)}</p>` : undefined;
  if (gone) return renderGone(gone, localize, true);
  if (item.state !== "in_use") {
    return renderNotice({
      tone: "warning",
      title: localize.textByKey(`itemGuide.${item.state}`),
      body: html`<p>${localize.textByKey(`itemGuide.${item.state}.todo`)}</p>`,
    });
  }
  if (effectiveFrom > today) {
    const title = localize.textByKey("itemGuide.upcoming", { date: localize.date(effectiveFrom, "long") });
    return renderNotice({ title, body, action: backToToday(localize, onEdition) });
  }
  if (asOf !== undefined && asOf < today) {
    const title = localize.textByKey("itemGuide.asOf", { date: localize.date(asOf, "long") });
    return renderNotice({ tone: "warning", title, action: backToToday(localize, onEdition) });
  }
  if (!changes || addDays(effectiveFrom, NEWS_DAYS) < today) return nothing;
  return renderNotice({
    title: localize.textByKey("itemGuide.changed", { date: localize.date(effectiveFrom, "long") }),
    body,
  });
}

const backToToday = (localize: Localizer, onEdition: HeadContext["onEdition"]): TemplateResult =>
  renderButton({
    label: localize.textByKey("itemGuide.edition.today"),
    action: "edition-today",
    onClick: () => onEdition(undefined),
  });

/** An edition that is announced and not yet in force. */
function renderAnnounced({ guide, localize, versions, now, onEdition }: HeadContext): unknown {
  const today = toChinaDate(now);
  const next = versions.filter(({ effectiveFrom }) => effectiveFrom > today).pop();
  if (!next || guide.effectiveFrom >= next.effectiveFrom) return nothing;
  return renderNotice({
    title: localize.textByKey("itemGuide.announced", { date: localize.date(next.effectiveFrom, "long") }),
    body: next.changes ? html`<p>${renderText(next.changes, localize)}</p>` : undefined,
    action: renderButton({
      label: localize.textByKey("itemGuide.edition.next"),
      action: "edition-next",
      onClick: () => onEdition(next.effectiveFrom),
    }),
  });
}

/** What the way on needs besides the guide. */
export interface ActionsContext extends GuideContext {
  readonly links: LinkTemplates | undefined;
  readonly answers: Readonly<Record<string, string>>;
  readonly have: ReadonlySet<string>;
  /** Called when somebody applies in this window, before anybody outside hears of it. */
  readonly onApply: (event: NavigateEvent) => void;
  readonly onWindow: () => void;
}

/** How long, how often, how much; and the ways on: online and, always, at a window. */
export function renderWayOn(context: ActionsContext): TemplateResult {
  const { guide, localize, onWindow } = context;
  const online = isOnline(guide.item) && guide.item.state === "in_use";
  const atWindow = renderButton({
    label: localize.textByKey("itemGuide.atWindow"),
    look: online ? "secondary" : "primary",
    icon: "place",
    onClick: onWindow,
    action: "window",
  });
  return html`<div class="way-on" part="summary">
    ${renderKeyFigures(figures(guide.item, localize))}
    <div class="way-on__actions">
      ${renderActions(online ? [renderApply(context), atWindow] : [atWindow])}
      <p class="small">${localize.textByKey(online ? "itemGuide.choice" : "itemGuide.windowOnly")}</p>
      <p class="small">${localize.textByKey("itemGuide.ask")} ${renderPhone(guide.contacts.consultation)}</p>
    </div>
  </div>`;
}

function renderApply({ guide, localize, links, answers, have, onApply }: ActionsContext): TemplateResult {
  return html`<div class="way-on__apply" @yct-navigate=${onApply}>
    ${renderLink({
      links,
      page: "apply",
      params: { item: guide.item.code },
      fragment: toAnswersFragment(answers, have),
      label: localize.textByKey("itemGuide.apply"),
      look: "primary",
    })}
  </div>`;
}

function figures({ limits, visits, free }: Item, localize: Localizer): readonly KeyFigure[] {
  const { promised } = limits;
  return [
    {
      label: localize.textByKey("itemGuide.figure.time"),
      value: promised.value === 0 ? localize.textByKey("item.limit.immediate") : localize.duration(promised),
    },
    {
      label: localize.textByKey("itemGuide.figure.visits"),
      value:
        visits === 0
          ? localize.textByKey("itemGuide.noVisit")
          : localize.textByKey("itemGuide.visits", { count: visits }),
    },
    {
      label: localize.textByKey("itemGuide.figure.fee"),
      value: localize.textByKey(free ? "itemGuide.free" : "itemGuide.paid"),
    },
  ];
}

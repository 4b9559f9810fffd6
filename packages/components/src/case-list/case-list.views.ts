import type { CaseGroup, CaseSummary, Draft, DueDate } from "@yichuang/sdk";
import { toChinaDate } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { LinkTemplates } from "../context/links.ts";
import type { LocalizeController } from "../controllers/localize-controller.ts";
import { timers } from "../controllers/timers.ts";
import type { RenderHeading } from "../form/heading.ts";
import { renderButton } from "../parts/button.ts";
import { renderLink } from "../parts/link.ts";
import { foreignLang } from "../parts/localized-text.ts";
import type { Tone } from "../parts/notice.ts";
import { renderSelect } from "../parts/select.ts";
import { renderTag } from "../parts/tag.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import type { NavigateEvent } from "../provider/events.ts";
import { isApplicantsTurn, stateInWords, taskInWords } from "../status-tracker/case-words.ts";
import type { messages } from "./case-list.messages.ts";
import type { CasePage, CaseSection, Period } from "./case-page.ts";
import { PERIODS, periodOf } from "./case-page.ts";

/** Words of the case list. */
export type CaseListWords = LocalizeController<typeof messages>;

/** What the list's templates share. */
export interface CaseListContext {
  readonly localize: CaseListWords;
  readonly heading: RenderHeading;
  readonly links: LinkTemplates | undefined;
  /** Called when a case is chosen in this window, before anybody outside hears of it. */
  readonly onChoose: (event: NavigateEvent, caseNo: string) => void;
  readonly onGroup: (group: CaseGroup | undefined) => void;
  /** Whether there is only the width of a phone. */
  readonly isNarrow: boolean;
  /** Chosen at the moment, while its cases may still be on their way. */
  readonly period: Period | undefined;
  readonly onPeriod: (period: Period | undefined) => void;
}

const CHOICES = ["needs_action", "in_progress", "done", "to_review"] as const;

/** All cases and each group, with their numbers: buttons of which exactly one is pressed; on a phone, where the cases come first, a list. */
export function renderGroups(page: CasePage, { localize, onGroup, isNarrow }: CaseListContext): TemplateResult {
  const { group, counts } = page;
  const name = localize.text("caseList.filters");
  const counted = (label: string, count: number): string =>
    localize.text("caseList.counted", { label, count: localize.number(count) });
  const choices: readonly { readonly of: CaseGroup | undefined; readonly label: string }[] = [
    {
      of: undefined,
      label: counted(localize.text("caseList.all"), counts.needs_action + counts.in_progress + counts.done),
    },
    ...CHOICES.map((of) => ({ of, label: counted(localize.text(`caseList.group.${of}`), counts[of]) })),
  ];
  if (isNarrow)
    return html`<div class="groups" part="groups">
      ${renderSelect({
        id: "group",
        label: name,
        chosen: group ?? "",
        options: choices.map(({ of, label }) => ({ value: of ?? "", label })),
        onChoose: (value) => onGroup(CHOICES.find((each) => each === value)),
      })}
    </div>`;
  return html`<div class="groups" part="groups" role="group" aria-label=${name}>
    ${choices.map(({ of, label }) =>
      renderButton({
        label,
        look: group === of ? "primary" : "secondary",
        pressed: group === of,
        onClick: () => onGroup(of),
        action: `group-${of ?? "all"}`,
      }),
    )}
  </div>`;
}

/** When the cases were submitted that are to be shown. */
export const renderPeriod = ({ localize, period, onPeriod }: CaseListContext): TemplateResult =>
  renderSelect({
    id: "period",
    label: localize.text("caseList.period"),
    chosen: period ?? "",
    options: [
      { value: "", label: localize.text("caseList.period.any") },
      ...PERIODS.map((each) => ({ value: each, label: localize.text(`caseList.period.${each}`) })),
    ],
    onChoose: (value) => onPeriod(periodOf(value)),
  });

/** Applications to go on with. */
export function renderDrafts(drafts: readonly Draft[], context: CaseListContext): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  const { localize, heading, links } = context;
  return html`<section class="group" part="group" aria-labelledby="drafts">
    ${heading(1, localize.text("caseList.drafts"), "group__title", "drafts")}
    <ul class="cases">
      ${repeat(
        drafts,
        ({ id }) => id,
        ({ item, itemCode, updatedAt }) => {
          const suffix = localize.text("caseList.goOnWith", { name: item.text });
          return html`<li class="case" part="case">
            <div class="case__head">
              <p class="case__name" lang=${foreignLang(item, localize)}>${item.text}</p>
              ${renderLink({
                links,
                page: "apply",
                params: { item: itemCode },
                label: html`${localize.text("caseList.goOn")}<span class="visually-hidden">${suffix}</span>`,
                look: "secondary",
              })}
            </div>
            <p class="case__facts">${localize.text("caseList.edited", { date: localize.dateTime(updatedAt) })}</p>
          </li>`;
        },
      )}
    </ul>
  </section>`;
}

/** A group with its cases, each with where it stands and what happens next. */
export function renderSection(
  section: CaseSection,
  page: CasePage,
  context: CaseListContext,
): TemplateResult | typeof nothing {
  const { group, cases, total } = section;
  if (cases.length === 0) return nothing;
  const { localize, heading, onGroup } = context;
  const id = `group-${group}`;
  return html`<section class="group" part="group" aria-labelledby=${id}>
    ${heading(1, localize.text(`caseList.group.${group}`), "group__title", id)}
    <ul class="cases">
      ${repeat(
        cases,
        ({ caseNo }) => caseNo,
        (each) => renderCase(each, context),
      )}
    </ul>
    ${
      page.group === undefined && total > cases.length
        ? renderButton({
            label: localize.text("caseList.showGroup", { count: localize.number(total) }),
            look: "quiet",
            onClick: () => onGroup(group),
            action: `show-${group}`,
          })
        : nothing
    }
  </section>`;
}

function toneOf(summary: CaseSummary): Tone | "plain" {
  const { state, outcome } = summary;
  if (isApplicantsTurn(summary)) return "warning";
  if (state === "refused" || state === "revoked" || outcome === "denied") return "danger";
  if (state === "closed") return "success";
  return state === "withdrawn" ? "plain" : "info";
}

const isPast = ({ date }: DueDate): boolean => toChinaDate(timers.now()) > date;

function dueInWords(summary: CaseSummary, localize: CaseListWords): string | undefined {
  const { dueDate } = summary.nextAction;
  if (!dueDate) return undefined;
  const words = isApplicantsTurn(summary) ? "dueMe" : "dueThem";
  const date = localize.date(dueDate.date);
  const text = localize.text(`caseList.${words}${isPast(dueDate) ? "Past" : ""}`, { date });
  return dueDate.provisional ? `${text}${localize.text("caseList.provisional")}` : text;
}

function renderNext(summary: CaseSummary, localize: CaseListWords): TemplateResult | typeof nothing {
  const task = taskInWords(summary, localize);
  if (task === undefined) return nothing;
  const mine = isApplicantsTurn(summary);
  const turn = localize.text(mine ? "statusTracker.turn.you" : "statusTracker.turn.others");
  const due = dueInWords(summary, localize);
  return html`<p class=${mine ? "case__next case__next--mine" : "case__next"}>
    <span>${localize.text("statusTracker.pair", { first: turn, second: task })}</span>
    ${due === undefined ? nothing : html`<span class="case__due">${renderWholeDates(due)}</span>`}
  </p>`;
}

/** That a case is a bundle 一件事, of how many parts, and how many of them are decided while that says something. */
function bundleInWords({ partsProgress, state }: CaseSummary, localize: CaseListWords): string | undefined {
  if (!partsProgress) return undefined;
  const [total, decided] = [localize.number(partsProgress.total), localize.number(partsProgress.decided)];
  const isUnderWay = partsProgress.decided > 0 || state === "reviewing" || state === "suspended";
  return localize.text(isUnderWay ? "caseList.bundleDecided" : "caseList.bundle", { total, decided });
}

function renderCase(summary: CaseSummary, context: CaseListContext): TemplateResult {
  const { localize, links, heading, onChoose } = context;
  const { caseNo, item, itemCode, submittedAt, nextAction } = summary;
  const params = { item: itemCode, case: caseNo };
  const name = html`<span lang=${foreignLang(item, localize)}>${item.text}</span>`;
  const link = renderLink({ links, page: "case", params, label: name, classes: "case__link" });
  const bundle = bundleInWords(summary, localize);
  const rate = nextAction.kind === "review" || summary.allowedActions.includes("review");
  return html`<li
    class="case"
    part="case"
    data-case=${caseNo}
    @yct-navigate=${(event: NavigateEvent): void => {
      if (event.page === "case") onChoose(event, caseNo);
    }}
  >
    <div class="case__head">
      ${heading(2, link, "case__name")} ${renderTag(stateInWords(summary, localize), toneOf(summary))}
    </div>
    ${renderNext(summary, localize)}
    <p class="case__facts">
      ${bundle === undefined ? nothing : html`<span class="case__bundle">${bundle}</span>`}
      <span class="numeric" translate="no">${caseNo}</span>
      <span>${localize.text("caseList.submitted", { date: localize.date(submittedAt, "long") })}</span>
      ${
        rate
          ? renderLink({
              links,
              page: "review",
              params,
              label: html`${localize.text("caseList.rate")}<span class="visually-hidden"
                  >${localize.text("caseList.goOnWith", { name: item.text })}</span
                >`,
            })
          : nothing
      }
    </p>
  </li>`;
}

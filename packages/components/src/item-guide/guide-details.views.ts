import type { GuideResult, GuideVersion, Item, LegalBasis, ProcessStep } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { renderCode } from "../parts/code.ts";
import { renderDisclosure } from "../parts/disclosure.ts";
import type { Fact } from "../parts/facts.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderExternalLink } from "../parts/link.ts";
import { renderMessage, renderText } from "../parts/localized-text.ts";
import { renderTimeline } from "../parts/timeline.ts";
import type { GuideContext } from "./guide-context.ts";
import { renderPhone, renderPoints } from "./guide-context.ts";
import { renderCheck } from "./guide-materials.views.ts";

/** The promised and the statutory limit, and what the clock leaves out. */
export function renderDuration({ guide, localize }: GuideContext): TemplateResult {
  const { promised, statutory } = guide.limits;
  const immediate = promised.value === 0;
  const pauses = guide.steps.filter((step) => !step.countsTowardLimit && step.kind === "special_step");
  const names = pauses.map(
    ({ name }, index) => html`${index > 0 ? separator(localize) : nothing}${renderText(name, localize)}`,
  );
  return html`${renderFacts({
      facts: [
        {
          term: localize.textByKey("itemGuide.promised"),
          value: immediate ? localize.textByKey("item.limit.immediate") : localize.duration(promised),
        },
        {
          term: localize.textByKey("itemGuide.statutory"),
          value: statutory ? localize.duration(statutory) : localize.textByKey("itemGuide.statutory.none"),
        },
      ],
    })}
    <p class="subtle">${localize.textByKey(immediate ? "itemGuide.immediate" : "itemGuide.workingDays")}</p>
    ${pauses.length > 0 ? html`<p class="subtle">${renderMessage(localize, "itemGuide.pauses", "list", names)}</p>` : nothing}`;
}

const separator = (localize: Localizer): string => localize.textByKey("itemGuide.venue.and");

/** What it costs, by which rule, and who pays less. */
export function renderFees({ guide, localize }: GuideContext): TemplateResult {
  const { free, entries } = guide.fees;
  if (free || entries.length === 0) return html`<p>${localize.textByKey("itemGuide.fee.none")}</p>`;
  return html`${entries.map(
    ({ name, standard, basis, waiver, refund }) =>
      html`<div class="fee">
        <p><b>${renderText(name, localize)}</b></p>
        ${renderFacts({
          facts: [
            { term: localize.textByKey("itemGuide.fee.standard"), value: renderText(standard, localize) },
            {
              term: localize.textByKey("itemGuide.fee.waiver"),
              value: waiver ? renderText(waiver, localize) : undefined,
            },
            {
              term: localize.textByKey("itemGuide.fee.refund"),
              value: refund ? renderText(refund, localize) : undefined,
            },
            { term: localize.textByKey("itemGuide.basis"), value: renderText(basis, localize) },
          ],
        })}
      </div>`,
  )}`;
}

/** What the folded part needs besides the guide. */
export interface DetailsContext extends GuideContext {
  readonly versions: readonly GuideVersion[];
  /** Whether everything was unfolded. */
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
  readonly onEdition: (asOf: string | undefined) => void;
}

/**
 * What fewer people ask, each behind a line. Browsers that search within `<details>` find it there; for those that do not, all
 * of it unfolds at one press.
 */
export function renderDetails(context: DetailsContext): TemplateResult {
  const { guide, localize, counter, unfolded, onUnfold, versions } = context;
  const { steps, results, faq, legalBasis, remedies, contacts } = guide;
  const publicChecks = guide.checkpoints.filter((each) => each.materialCode === undefined && each.for === "public");
  const detail = (key: string, there: boolean, content: () => unknown, open = false): unknown =>
    there ? renderDisclosure({ summary: localize.textByKey(`itemGuide.${key}`), content: content(), open }) : nothing;
  return html`<div class="details" part="details">
    ${renderButton({
      label: localize.textByKey(unfolded ? "itemGuide.fold" : "itemGuide.unfold"),
      look: "quiet",
      action: "unfold",
      onClick: onUnfold,
    })}
    ${detail("checkpoints.counter", counter, () => renderCounterChecks(context), true)}
    ${detail("steps", steps.length > 0, () => renderSteps(context))}
    ${detail("results", results.length > 0, () => results.map((result) => renderResult(result, localize)))}
    ${detail("faq", faq.length > 0, () =>
      renderFacts({
        stacked: true,
        facts: faq.map(({ question, answer }) => ({
          term: html`<b>${renderText(question, localize)}</b>`,
          value: renderText(answer, localize),
        })),
      }),
    )}
    ${detail("checkpoints", publicChecks.length > 0, () =>
      renderPoints(
        publicChecks.map(({ text }) => text),
        localize,
      ),
    )}
    ${detail("legal", legalBasis.length > 0, () => legalBasis.map((basis) => renderBasis(basis, localize)))}
    ${detail("remedies", remedies.length > 0, () => renderPoints(remedies, localize))}
    ${detail("contacts", true, () =>
      renderFacts({
        facts: (["consultation", "supervision"] as const).map((name) => ({
          term: localize.textByKey(`itemGuide.contacts.${name}`),
          value: renderPhone(contacts[name]),
        })),
      }),
    )}
    ${detail("versions", versions.length > 0, () => renderVersions(context))}
    ${detail("about", true, () => renderFacts({ facts: aboutFacts(context) }))}
  </div>`;
}

/** Everything that the counter checks, material by material, and what it rests on. */
function renderCounterChecks({ guide, localize }: DetailsContext): TemplateResult {
  const checks = guide.checkpoints.filter((each) => each.for === "counter");
  const codes = [undefined, ...guide.materials.map(({ code }) => code)];
  return html`<p data-total>${localize.textByKey("itemGuide.checkpoints.total", { count: checks.length })}</p>
    ${codes.map((code) => {
      const own = checks.filter(({ materialCode }) => materialCode === code);
      const material = guide.materials.find((each) => each.code === code);
      if (own.length === 0) return nothing;
      return html`${material ? html`<p class="check__of"><b>${renderText(material.name, localize)}</b></p>` : nothing}
      ${own.map((check) => renderCheck(check, localize))}`;
    })}
    <p class="check__of"><b>${localize.textByKey("itemGuide.basis")}</b></p>
    ${guide.legalBasis.map(
      ({ title, article }) =>
        html`<p>${renderText(title, localize)}${article ? html` ${renderText(article, localize)}` : nothing}</p>`,
    )}`;
}

function renderSteps({ guide, localize }: DetailsContext): TemplateResult {
  return renderTimeline({
    localize,
    label: localize.textByKey("itemGuide.steps"),
    open: -1,
    entries: guide.steps.map((step) => ({
      state: "waiting",
      title: renderText(step.name, localize),
      when: step.duration && step.duration.value > 0 ? localize.duration(step.duration) : undefined,
      note: html`<span class="step__line"
          >${renderMessage(localize, "itemGuide.step.by", "body", renderText(step.body.name, localize))}</span
        >
        <span class="step__line">${clockInWords(step, guide.item.type, localize)}</span>${
          step.description ? html`<span class="step__line">${renderText(step.description, localize)}</span>` : nothing
        }`,
    })),
  });
}

/** Special steps that 行政许可法 第四十五条 leaves out of the time of a licence; a site survey or a technical review is none of them. */
const ARTICLE_45: readonly ProcessStep["specialStep"][] = [
  "hearing",
  "bidding",
  "auction",
  "inspection",
  "testing",
  "quarantine",
  "appraisal",
  "expert_review",
];

function clockInWords(
  { kind, specialStep, countsTowardLimit }: ProcessStep,
  type: Item["type"],
  localize: Localizer,
): string {
  if (countsTowardLimit) return localize.textByKey("itemGuide.step.counts");
  const lawful = type === "administrative_license" && ARTICLE_45.includes(specialStep);
  const key = kind !== "special_step" ? "paused" : lawful ? "stops.law" : "stops";
  return localize.textByKey(`itemGuide.step.${key}`);
}

function renderResult({ type, name, validity, delivery, sample }: GuideResult, localize: Localizer): TemplateResult {
  const ways = delivery.map((way) => localize.textByKey(`itemGuide.delivery.${way}`));
  return html`<div class="outcome">
    <p><b>${renderText(name, localize)}</b></p>
    ${renderFacts({
      facts: [
        {
          term: localize.textByKey("itemGuide.result.validity"),
          value: validity ? renderText(validity, localize) : undefined,
        },
        {
          term: localize.textByKey("itemGuide.result.delivery"),
          value: type === "none" ? undefined : localize.list(ways, "disjunction"),
        },
      ],
    })}
    ${
      sample
        ? html`<p>
            ${renderExternalLink({
              href: sample.href,
              label: localize.textByKey("itemGuide.sample"),
              notice: localize.common("newWindow"),
            })}
          </p>`
        : nothing
    }
  </div>`;
}

/** What the law says here in plain words; its name and article behind a line. */
function renderBasis({ title, article, explanation }: LegalBasis, localize: Localizer): TemplateResult {
  const source = html`<p>
    <b>${renderText(title, localize)}</b>${article ? html` ${renderText(article, localize)}` : nothing}
  </p>`;
  if (!explanation) return html`<div class="basis">${source}</div>`;
  return html`<div class="basis">
    <p>${renderText(explanation, localize)}</p>
    ${renderDisclosure({ summary: localize.textByKey("itemGuide.legal.article"), content: source })}
  </div>`;
}

/** Every edition, each to be read. */
function renderVersions({ guide, localize, versions, onEdition }: DetailsContext): TemplateResult {
  return html`<ul class="versions">
    ${versions.map(
      (each) =>
        html`<li class="versions__one">
          <p>${versionInWords(each, localize)}</p>
          ${each.changes ? html`<p>${renderText(each.changes, localize)}</p>` : nothing}
          ${
            each.version === guide.version
              ? html`<p class="subtle">${localize.textByKey("itemGuide.edition.shown")}</p>`
              : renderButton({
                  label: localize.textByKey("itemGuide.edition.read"),
                  look: "quiet",
                  action: "edition",
                  context: localize.textByKey("itemGuide.ofMaterial", { material: each.version }),
                  onClick: () => onEdition(each.effectiveFrom),
                })
          }
        </li>`,
    )}
  </ul>`;
}

function aboutFacts({ guide, localize }: GuideContext): readonly Fact[] {
  const { item, reach, changes } = guide;
  const fact = (key: string, value: unknown): Fact => ({ term: localize.textByKey(`itemGuide.about.${key}`), value });
  return [
    fact("version", versionInWords(guide, localize)),
    fact("changes", changes ? renderText(changes, localize) : undefined),
    fact("department", renderText(item.department.name, localize)),
    fact("type", localize.textByKey(`itemGuide.type.${item.type}`)),
    fact("level", localize.textByKey(`itemGuide.level.${item.level}`)),
    fact("reach", reach ? localize.textByKey(`itemGuide.reach.${reach}`) : undefined),
    fact("code", renderCode(item.code)),
    fact("basicCode", item.basicCode ? renderCode(item.basicCode) : undefined),
    fact("implementationCode", item.implementationCode ? renderCode(item.implementationCode) : undefined),
  ];
}

/** Version and the dates between which it is in force. */
export function versionInWords(
  { version, effectiveFrom, effectiveUntil }: Pick<GuideVersion, "version" | "effectiveFrom" | "effectiveUntil">,
  localize: Localizer,
): string {
  const from = localize.date(effectiveFrom, "long");
  if (effectiveUntil === undefined) return localize.textByKey("itemGuide.version", { version, from });
  const until = localize.date(effectiveUntil, "long");
  return localize.textByKey("itemGuide.versionUntil", { version, from, until });
}

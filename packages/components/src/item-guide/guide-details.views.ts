import type { GuideResult, LegalBasis, ProcessStep } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
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
    ({ name, standard, basis, waiver }) =>
      html`<div class="fee">
        <p><b>${renderText(name, localize)}</b></p>
        ${renderFacts({
          facts: [
            { term: localize.textByKey("itemGuide.fee.standard"), value: renderText(standard, localize) },
            {
              term: localize.textByKey("itemGuide.fee.waiver"),
              value: waiver ? renderText(waiver, localize) : undefined,
            },
            { term: localize.textByKey("itemGuide.basis"), value: renderText(basis, localize) },
          ],
        })}
      </div>`,
  )}`;
}

/** What fewer people ask, each behind a line; the browser's own search still finds it. */
export function renderDetails(context: GuideContext): TemplateResult {
  const { guide, localize, counter } = context;
  const { steps, results, faq, legalBasis, remedies, contacts } = guide;
  const checks = guide.checkpoints.filter((each) => each.materialCode === undefined);
  const counterChecks = checks.filter((each) => each.for === "counter");
  const publicChecks = checks.filter((each) => each.for === "public");
  const detail = (key: string, there: boolean, content: () => unknown, open = false): unknown =>
    there ? renderDisclosure({ summary: localize.textByKey(`itemGuide.${key}`), content: content(), open }) : nothing;
  return html`<div class="details" part="details">
    ${
      counter
        ? detail(
            "checkpoints.counter",
            counterChecks.length > 0,
            () => counterChecks.map((check) => renderCheck(check, localize)),
            true,
          )
        : nothing
    }
    ${detail("steps", steps.length > 0, () => renderSteps(steps, localize))}
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
    ${detail("about", true, () => renderFacts({ facts: aboutFacts(context) }))}
  </div>`;
}

function renderSteps(steps: readonly ProcessStep[], localize: Localizer): TemplateResult {
  return renderTimeline({
    localize,
    label: localize.textByKey("itemGuide.steps"),
    open: -1,
    entries: steps.map(({ name, body, duration, countsTowardLimit, description }) => ({
      state: "waiting",
      title: renderText(name, localize),
      when: duration && duration.value > 0 ? localize.duration(duration) : undefined,
      note: html`<span class="step__line"
          >${renderMessage(localize, "itemGuide.step.by", "body", renderText(body.name, localize))}</span
        >
        <span class="step__line"
          >${localize.textByKey(countsTowardLimit ? "itemGuide.step.counts" : "itemGuide.step.paused")}</span
        >${description ? html`<span class="step__line">${renderText(description, localize)}</span>` : nothing}`,
    })),
  });
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

function renderBasis({ title, article, explanation }: LegalBasis, localize: Localizer): TemplateResult {
  return html`<div class="basis">
    <p><b>${renderText(title, localize)}</b>${article ? html` ${renderText(article, localize)}` : nothing}</p>
    ${explanation ? html`<p>${renderText(explanation, localize)}</p>` : nothing}
  </div>`;
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
  { version, effectiveFrom, effectiveUntil }: GuideContext["guide"],
  localize: Localizer,
): string {
  const from = localize.date(effectiveFrom, "long");
  if (effectiveUntil === undefined) return localize.textByKey("itemGuide.version", { version, from });
  const until = localize.date(effectiveUntil, "long");
  return localize.textByKey("itemGuide.versionUntil", { version, from, until });
}

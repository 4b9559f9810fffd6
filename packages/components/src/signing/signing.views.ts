import type { SigningSummary } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { RenderHeading } from "../form/index.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";

/** What the summary needs. */
export interface SummaryContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
}

/** What is to be signed, masked as the platform gives it. */
export function renderSummary(summary: SigningSummary, { localize, heading }: SummaryContext): TemplateResult {
  const { item, applicant, signer, role, entries, materials, declarations, commitment } = summary;
  const fact = (name: string, value: unknown): { term: string; value: unknown } => ({
    term: localize.textByKey(`signing.${name}`),
    value,
  });
  return html`<section part="summary">
      ${renderFacts({
        facts: [
          fact("item", renderText(item, localize)),
          fact("applicant", applicant.name),
          fact("certificate", html`<span class="numeric">${applicant.certificate}</span>`),
          fact("signer", localize.textByKey(`signing.role.${role}`, { name: signer })),
        ],
      })}
    </section>
    ${
      entries.length === 0
        ? nothing
        : html`<section>
            ${heading(1, localize.textByKey("signing.entries"), "heading-small")}
            ${renderFacts({ facts: entries.map(({ label, value }) => ({ term: label, value })) })}
          </section>`
    }
    <section>
      ${heading(1, localize.textByKey("signing.materials"), "heading-small")}
      ${
        materials.length === 0
          ? html`<p>${localize.textByKey("signing.materials.none")}</p>`
          : renderFacts({
              facts: materials.map(({ name, means, files }) => ({
                term: renderText(name, localize),
                value:
                  means === "upload"
                    ? localize.textByKey("signing.files", { count: files })
                    : localize.textByKey(`signing.means.${means}`),
              })),
            })
      }
    </section>
    ${
      declarations.length === 0
        ? nothing
        : html`<section part="declarations">
            ${heading(1, localize.textByKey("signing.declarations"), "heading-small")}
            <ul class="declared">
              ${declarations.map((text) => html`<li>${renderText(text, localize)}</li>`)}
            </ul>
          </section>`
    }
    ${commitment ? renderNotice({ title: localize.textByKey("signing.commitment") }) : nothing}`;
}

import type { Guide } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { LinkTemplates } from "../../context/links.ts";
import type { RenderHeading } from "../../form/index.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderCode } from "../../parts/code.ts";
import { renderEmpty } from "../../parts/empty.ts";
import { renderLink } from "../../parts/link.ts";

/** An application that was submitted before, here or elsewhere: its number and the way to follow it. */
export function renderClosed(
  caseNo: string | undefined,
  localize: Localizer,
  heading: RenderHeading,
  links: LinkTemplates | undefined,
): TemplateResult {
  return html`<div class="receipt">
    ${heading(0, localize.textByKey("intake.closed.title"), "heading-medium")}
    ${
      caseNo === undefined
        ? null
        : html`<p>${localize.textByKey("intake.receipt.caseNo")} <strong>${renderCode(caseNo)}</strong></p>
            <div>
              ${renderLink({
                links,
                page: "case",
                params: { case: caseNo },
                label: localize.textByKey("intake.receipt.follow"),
                look: "primary",
              })}
            </div>`
    }
  </div>`;
}

/** An item that cannot be applied for here, and where to go instead. */
export function renderOffline({ item }: Guide, localize: Localizer, links: LinkTemplates | undefined): TemplateResult {
  return renderEmpty({
    icon: "window",
    title: localize.textByKey("intake.offline.title"),
    body: localize.textByKey("intake.offline.body"),
    action: renderLink({
      links,
      page: "guide",
      params: { item: item.code },
      label: localize.textByKey("intake.offline.guide"),
      look: "secondary",
    }),
  });
}

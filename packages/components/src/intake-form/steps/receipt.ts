import type { Case, Guide, Receipt } from "@yichuang/sdk";
import { generate } from "lean-qr";
import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import type { LinkTemplates } from "../../context/links.ts";
import { linkTo } from "../../context/links.ts";
import type { RenderHeading } from "../../form/index.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderActions, renderButton } from "../../parts/button.ts";
import { renderCode } from "../../parts/code.ts";
import { renderFacts } from "../../parts/facts.ts";
import { renderIcon } from "../../parts/icon.ts";
import { renderLink } from "../../parts/link.ts";
import { renderText } from "../../parts/localized-text.ts";

/** What the receipt needs. */
export interface ReceiptContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly links: LinkTemplates | undefined;
  readonly guide: Guide;
  readonly receipt: Receipt;
  /** Whether a returned case was submitted again. */
  readonly again: boolean;
  /** What was copied last. */
  readonly copied: "caseNo" | "secret" | undefined;
  readonly onCopy: (what: "caseNo" | "secret", text: string, source: Element | null) => void;
}

/**
 * The address of a case with its secret in the fragment, which no server sees: `#secret=…`.
 * @returns undefined where the host has no page for cases
 */
export function followAddress(links: LinkTemplates | undefined, caseNo: string, secret: string): string | undefined {
  const href = linkTo(links, "case", { case: caseNo });
  if (href === undefined) return undefined;
  const url = new URL(href, document.baseURI);
  // A page that routes by its fragment keeps its route.
  url.hash = `${url.hash ? `${url.hash.slice(1)}&` : ""}secret=${encodeURIComponent(secret)}`;
  return url.href;
}

/** The receipt: number and secret, what comes next, what was received. */
export function renderReceipt(context: ReceiptContext): TemplateResult {
  const { localize, heading, links, receipt, again } = context;
  const { case: found, submittedAt } = receipt;
  return html`<div class="receipt" part="receipt">
    <div class="receipt__head">
      ${renderIcon("success")}
      <div>
        ${heading(
          0,
          html`<span tabindex="-1" data-focus
            >${localize.textByKey(again ? "intake.receipt.again" : "intake.receipt.title")}</span
          >`,
          "heading-medium",
        )}
        <p class="subtle">${renderText(found.item, localize)}</p>
        <p class="subtle">${localize.textByKey("intake.receipt.at", { time: localize.dateTime(submittedAt) })}</p>
      </div>
    </div>
    <div class="receipt__key">
      <dl class="receipt__codes">
        ${renderKey("caseNo", found.caseNo, context)} ${renderKey("secret", receipt.lookUpSecret, context)}
      </dl>
      ${renderQr(context)}
    </div>
    ${renderNext(context)} ${renderReceived(context)}
    ${renderActions([
      renderLink({
        links,
        page: "case",
        params: { case: found.caseNo },
        label: localize.textByKey("intake.receipt.follow"),
        look: "primary",
      }),
    ])}
  </div>`;
}

function renderKey(
  what: "caseNo" | "secret",
  value: string,
  { localize, copied, onCopy }: ReceiptContext,
): TemplateResult {
  const advice = what === "secret" ? localize.textByKey("intake.receipt.secret.advice") : undefined;
  const copy = localize.textByKey(what === "secret" ? "intake.receipt.copySecret" : "intake.receipt.copyNo");
  return html`<div class="receipt__code" data-key=${what}>
    <dt class="subtle">${localize.textByKey(`intake.receipt.${what}`)}</dt>
    <dd>
      <span class="receipt__value">${renderCode(value)}</span>
      ${renderButton({
        look: "quiet",
        icon: copied === what ? "check" : "copy",
        label: copied === what ? localize.textByKey("intake.receipt.copied") : copy,
        onClick: (event) => {
          const row = (event.currentTarget as Element).closest("[data-key]");
          onCopy(what, value, row?.querySelector(".code") ?? null);
        },
      })}
      ${advice === undefined ? nothing : html`<p class="small subtle">${advice}</p>`}
    </dd>
  </div>`;
}

function renderQr({ localize, links, receipt }: ReceiptContext): unknown {
  const address = followAddress(links, receipt.case.caseNo, receipt.lookUpSecret);
  if (address === undefined) return nothing;
  const code = generate(address);
  const cells = Array.from(
    { length: code.size * code.size },
    (_, index) => [index % code.size, Math.floor(index / code.size)] as const,
  );
  const path = cells.map(([x, y]) => (code.get(x, y) ? `M${x + 4} ${y + 4}h1v1h-1z` : "")).join("");
  const size = code.size + 8;
  // White ground and quiet zone stay in dark themes too: scanners need them.
  return html`<figure class="receipt__qr" data-address=${address}>
    <svg
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${localize.textByKey("intake.receipt.qr")}
      shape-rendering="crispEdges"
    >
      ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
    </svg>
    <figcaption class="small">
      ${localize.textByKey("intake.receipt.qr")}
      <span class="subtle">${localize.textByKey("intake.receipt.qr.what")}</span>
    </figcaption>
  </figure>`;
}

function dueInWords(found: Case, localize: Localizer): string | undefined {
  const due = found.nextAction.dueDate;
  if (!due) return undefined;
  const date = localize.textByKey("intake.receipt.by", { date: localize.date(due.date) });
  return due.provisional ? date + localize.textByKey("intake.receipt.provisional") : date;
}

function renderNext({ localize, heading, guide, receipt }: ReceiptContext): TemplateResult {
  const { case: found, received } = receipt;
  const { promised } = guide.limits;
  const deferred = received.filter(({ means }) => means === "deferred").map(({ name }) => name.text);
  const due = dueInWords(found, localize);
  const method = found.delivery?.method;
  return html`<section class="receipt__part">
    ${heading(1, localize.textByKey("intake.receipt.next"), "heading-small")}
    <ol class="receipt__next">
      <li>
        ${localize.textByKey(`intake.receipt.check.${found.handling}`)}
        ${due === undefined ? nothing : html`<span class="receipt__due">${due}</span>`}
      </li>
      ${
        found.handling === "commitment"
          ? html`<li>${localize.textByKey("intake.receipt.decide", { duration: localize.duration(promised) })}</li>`
          : nothing
      }
      ${
        deferred.length > 0
          ? html`<li>${localize.textByKey("intake.receipt.deferred", { list: localize.list(deferred) })}</li>`
          : nothing
      }
      ${method ? html`<li>${localize.textByKey(`intake.receipt.${method}`)}</li>` : nothing}
    </ol>
  </section>`;
}

function renderReceived({ localize, heading, receipt }: ReceiptContext): TemplateResult {
  const { received } = receipt;
  return html`<section class="receipt__part">
    ${heading(1, localize.textByKey("intake.receipt.received"), "heading-small")}
    ${
      received.length === 0
        ? html`<p>${localize.textByKey("intake.receipt.nothing")}</p>`
        : renderFacts({
            facts: received.map(({ name, means, files }) => ({
              term: renderText(name, localize),
              value:
                means === "upload"
                  ? localize.textByKey("intake.receipt.files", { count: files })
                  : localize.textByKey(`intake.material.means.${means}`),
            })),
          })
    }
  </section>`;
}

import type { Guide, Receipt } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { LinkTemplates } from "../../context/links.ts";
import { addressOf } from "../../context/links.ts";
import type { RenderHeading } from "../../form/index.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderActions, renderButton } from "../../parts/button.ts";
import { renderCode } from "../../parts/code.ts";
import { renderFacts } from "../../parts/facts.ts";
import { renderIcon } from "../../parts/icon.ts";
import { renderLink } from "../../parts/link.ts";
import { renderText } from "../../parts/localized-text.ts";
import { renderQrCode } from "../../parts/qr.ts";
import { renderWholeDates } from "../../parts/whole-dates.ts";
import type { TakeAwayController } from "../../print/take-away-controller.ts";
import { receiptSheet } from "./receipt-sheet.ts";
import { meansInWords, nextSteps } from "./receipt-words.ts";

/** What the receipt needs. */
export interface ReceiptContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly links: LinkTemplates | undefined;
  readonly guide: Guide;
  readonly receipt: Receipt;
  /** Whether a returned case was submitted again. */
  readonly again: boolean;
  /** What was to be copied last, and whether that was refused. */
  readonly copied: { readonly what: "caseNo" | "secret"; readonly refused: boolean } | undefined;
  readonly takeAway: TakeAwayController;
  /** Large type on paper too. */
  readonly large: boolean;
  /** The way to the next citizen, at a window. */
  readonly next: unknown;
  readonly onCopy: (what: "caseNo" | "secret", text: string, source: Element | null) => void;
}

/**
 * The address of a case with its secret in the fragment, which no server sees: `#secret=…`.
 * @returns undefined where the host has no page for cases
 */
export function followAddress(links: LinkTemplates | undefined, caseNo: string, secret: string): string | undefined {
  return addressOf(links, "case", { case: caseNo }, `secret=${encodeURIComponent(secret)}`);
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
    ${renderNext(context)} ${renderReceived(context)} ${renderTakeAway(context)}
    ${renderActions([
      renderLink({
        links,
        page: "case",
        params: { case: found.caseNo },
        label: localize.textByKey("intake.receipt.follow"),
        look: "primary",
      }),
    ])}
    ${context.next}
  </div>`;
}

function renderKey(
  what: "caseNo" | "secret",
  value: string,
  { localize, copied, onCopy }: ReceiptContext,
): TemplateResult {
  const advice = what === "secret" ? localize.textByKey("intake.receipt.secret.advice") : undefined;
  const [done, refused] = copied?.what === what ? [!copied.refused, copied.refused] : [false, false];
  const copy = localize.textByKey(what === "secret" ? "intake.receipt.copySecret" : "intake.receipt.copyNo");
  return html`<div class="receipt__code" data-key=${what}>
    <dt class="subtle">${localize.textByKey(`intake.receipt.${what}`)}</dt>
    <dd>
      <span class="receipt__value">${renderCode(value)}</span>
      ${renderButton({
        look: "quiet",
        icon: done ? "check" : "copy",
        label: done ? localize.textByKey("intake.receipt.copied") : copy,
        onClick: (event) => {
          const row = (event.currentTarget as Element).closest("[data-key]");
          onCopy(what, value, row?.querySelector(".code") ?? null);
        },
      })}
      ${refused ? html`<p class="small">${localize.textByKey("intake.receipt.copyFailed")}</p>` : nothing}
      ${advice === undefined ? nothing : html`<p class="small subtle">${advice}</p>`}
    </dd>
  </div>`;
}

function renderQr({ localize, links, receipt }: ReceiptContext): unknown {
  const address = followAddress(links, receipt.case.caseNo, receipt.lookUpSecret);
  if (address === undefined) return nothing;
  return html`<figure class="receipt__qr" data-address=${address}>
    ${renderQrCode(address, localize.textByKey("intake.receipt.qr"))}
    <figcaption class="small">
      ${localize.textByKey("intake.receipt.qr")}
      <span class="subtle">${localize.textByKey("intake.receipt.qr.what")}</span>
    </figcaption>
  </figure>`;
}

function renderNext({ localize, heading, guide, receipt }: ReceiptContext): TemplateResult {
  return html`<section class="receipt__part">
    ${heading(1, localize.textByKey("intake.receipt.next"), "heading-small")}
    <ol class="receipt__next">
      ${nextSteps(receipt, guide, localize).map(
        ({ text, due }) =>
          html`<li>
            ${text}${due === undefined ? nothing : html` <span class="receipt__due">${renderWholeDates(due)}</span>`}
          </li>`,
      )}
    </ol>
  </section>`;
}

function renderTakeAway({ localize, heading, guide, receipt, links, takeAway, large }: ReceiptContext): TemplateResult {
  const { caseNo } = receipt.case;
  const address = followAddress(links, caseNo, receipt.lookUpSecret);
  return html`<section class="receipt__part">
    ${heading(1, localize.textByKey("intake.receipt.sheet.keep"), "heading-small")}
    ${takeAway.render(
      () => receiptSheet({ localize, guide, receipt, address, large }),
      `${localize.textByKey("intake.receipt.sheet")} ${caseNo}`,
    )}
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
            facts: received.map((each) => ({
              term: renderText(each.name, localize),
              value: meansInWords(each, localize),
            })),
          })
    }
  </section>`;
}

import type { Case, LocalizedText, Payment } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderFacts } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSection } from "./section.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";

/** Fees of a case, of a bundle those of its parts with their names. */
const payments = ({ payment, parts }: Case): (readonly [LocalizedText | undefined, Payment])[] =>
  payment ? [[undefined, payment]] : parts.flatMap(({ item, payment: own }) => (own ? [[item, own] as const] : []));

/** Whether a fee was paid that is not on its way back. */
export const hasPaid = (current: Case): boolean => payments(current).some(([, { state }]) => state === "paid");

/** Only an address of the web is followed. */
const addressOf = ({ payUrl }: Payment): string | undefined =>
  payUrl !== undefined && /^https?:/i.test(payUrl) ? payUrl : undefined;

/** A fee with the part of a bundle that it is for. */
type Due = readonly [LocalizedText | undefined, Payment];

const dueOf = (current: Case): Due[] => payments(current).filter(([, { state }]) => state === "due");

const amountOf = (fen: number, { localize }: TrackerContext): string =>
  localize.number(fen / 100, { minimumFractionDigits: 2 });

/** Where the first fee that is due is paid, as the action that matters most; undefined for who cannot pay. */
export function renderPay(current: Case, { localize }: TrackerContext): TemplateResult | undefined {
  const address = dueOf(current)
    .map(([, payment]) => addressOf(payment))
    .find((found) => found !== undefined);
  return address === undefined
    ? undefined
    : html`<a class="button button--primary" href=${address}>${localize.text("statusTracker.payment.pay")}</a>`;
}

/** How much a fee is, and of what. */
function amountInWords([item, { amountFen }]: Due, context: TrackerContext): string {
  const amount = amountOf(amountFen, context);
  return item
    ? context.localize.text("statusTracker.payment.part", { item: item.text, amount })
    : context.localize.text("statusTracker.payment.due", { amount });
}

const renderBasis = ([, { fee, basis }]: Due, { localize }: TrackerContext): TemplateResult =>
  html`${renderText(fee, localize)} · ${renderText(basis, localize)}`;

/** What there is to know before the fee is paid that comes next: how much, of what, and that once is enough. */
export function dueInWords(current: Case, context: TrackerContext): unknown[] {
  const [first] = dueOf(current);
  if (!first) return [];
  return [
    html`<strong>${amountInWords(first, context)}</strong>`,
    renderBasis(first, context),
    context.localize.text("statusTracker.payment.once"),
  ];
}

/** Fees that are due besides what comes next, each with its basis and where to pay it. */
export function renderDue(current: Case, context: TrackerContext): TemplateResult[] {
  const { localize } = context;
  return dueOf(current)
    .slice(current.nextAction.kind === "pay" ? 1 : 0)
    .map((due) => {
      const address = addressOf(due[1]);
      return renderNotice({
        tone: "warning",
        title: amountInWords(due, context),
        body: html`<p>${renderBasis(due, context)}</p>
          <p>${localize.text("statusTracker.payment.once")}</p>`,
        action:
          address === undefined
            ? undefined
            : html`<a class="button button--secondary" href=${address}
                >${localize.text("statusTracker.payment.pay")}</a
              >`,
      });
    });
}

/** When money goes back or went, to which account, and of how much where it is only a part. */
function renderRefund({ refund, amountFen }: Payment, context: TrackerContext): TemplateResult | undefined {
  if (!refund) return undefined;
  const { localize } = context;
  const { refundedAt, requestedAt, account } = refund;
  const day = (at: string): string => localize.date(at, "long");
  const words = [
    refundedAt === undefined
      ? localize.text("statusTracker.payment.refund.started", { date: day(requestedAt) })
      : localize.text("statusTracker.payment.refund.done", { date: day(refundedAt) }),
    ...(refund.amountFen < amountFen
      ? [localize.text("statusTracker.payment.refund.of", { amount: amountOf(amountFen, context) })]
      : []),
  ].join(" · ");
  return account === undefined ? html`${words}` : html`${words} · <span lang="zh-CN">${account}</span>`;
}

/** What became of fees that are not due any more: paid, waived and why, called off, or given back. */
export function renderFees({ case: current }: TrackedCase, context: TrackerContext): TemplateResult | typeof nothing {
  const { localize } = context;
  const settled = payments(current).filter(([, { state }]) => state !== "due");
  if (settled.length === 0) return nothing;
  const facts = settled.map(([item, payment]) => {
    const { state, amountFen, fee, waivedBecause, refund } = payment;
    const amount = amountOf(refund?.amountFen ?? amountFen, context);
    const words = localize.text(`statusTracker.payment.${state}`, { amount });
    return {
      term: (item ?? fee).text,
      value: waivedBecause === undefined ? words : html`${words}<br /><span lang="zh-CN">${waivedBecause}</span>`,
      note: renderRefund(payment, context),
    };
  });
  return renderSection(context, "fees", localize.text("statusTracker.payment.title"), renderFacts({ facts }));
}

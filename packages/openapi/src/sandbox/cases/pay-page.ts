import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { escapeXml } from "./document-page.ts";
import { feesOf } from "./fees.ts";
import { caseToPay, settlePayment } from "./payment-rules.ts";

/** Path of the page to pay, below the contract's root; `:token` opens one fee. */
export const PAY_PATH = "/platform-pages/pay";

const STYLE =
  "body{max-width:32em;margin:3em auto;padding:0 1em;font:18px/1.6 system-ui,sans-serif}dt{color:#555}dd{margin:0 0 1em}button{font:inherit;padding:.6em 1.4em}";

function page(nonce: string, title: string, content: string, status = 200): Response {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style nonce="${nonce}">${STYLE}</style><main><h1>${title}</h1>${content}<p>示范页面，不会真的收款。</p></main></html>`;
  return new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
  });
}

function facts(context: SandboxContext, record: CaseRecord): string {
  const { payment, itemCode } = record;
  const fee = feesOf(context, record).find(({ code }) => code === payment?.feeCode);
  const rows = [
    ["事项", context.catalogue.item(itemCode, "zh-CN")?.name.text ?? itemCode],
    ["办件编号", record.id],
    ["收费项目", fee?.name.text ?? ""],
    ["收费依据", fee?.basis.text ?? ""],
    ["金额", `${((payment?.amountFen ?? 0) / 100).toFixed(2)} 元`],
  ];
  return `<dl>${rows.map(([term = "", value = ""]) => `<dt>${escapeXml(term)}</dt><dd>${escapeXml(value)}</dd>`).join("")}</dl>`;
}

/**
 * The platform's own page to pay 缴费页面, as a stand-in: what for, how much, and one button. No contract names it; a case carries its
 * address while a fee is due.
 */
export function payPage(context: SandboxContext, token: string, method: string): Response {
  const nonce = context.ids.token().replace(/[^\w-]/g, "");
  return context.store.transaction(() => {
    const record = caseToPay(context, token);
    if (!record) return page(nonce, "没有这笔费用", "<p>链接可能已经失效，请回到办件页面重新打开。</p>", 404);
    const { payment } = method === "POST" ? settlePayment(context, record) : record;
    if (payment?.state === "paid")
      return page(nonce, "缴费成功", `${facts(context, record)}<p>请回到办件页面继续，票据在办件的文书里。</p>`);
    if (payment?.state !== "due") return page(nonce, "这笔费用不用缴", facts(context, record));
    return page(nonce, "缴费", `${facts(context, record)}<form method="post"><button>确认缴费</button></form>`);
  });
}

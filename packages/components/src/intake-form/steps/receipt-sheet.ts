import type { Guide, Receipt } from "@yichuang/sdk";
import type { Localizer } from "../../i18n/localizer.ts";
import type { Sheet } from "../../print/sheet.ts";
import { meansInWords, nextSteps } from "./receipt-words.ts";

/** What a receipt to take along is made from. */
export interface ReceiptSheetContext {
  readonly localize: Localizer;
  readonly guide: Guide;
  readonly receipt: Receipt;
  /** Where the case is followed, with its secret in the fragment; undefined where the host has no such page. */
  readonly address: string | undefined;
  readonly large: boolean;
}

/** The receipt as one sheet: number, what was received, what comes next and by when, and the code to follow it by. */
export function receiptSheet({ localize, guide, receipt, address, large }: ReceiptSheetContext): Sheet {
  const { case: found, received, submittedAt, lookUpSecret } = receipt;
  const say = (key: string, params?: Record<string, string>): string =>
    localize.textByKey(`intake.receipt.${key}`, params);
  return {
    lang: localize.locale,
    kind: say("sheet"),
    title: found.item,
    subtitle: say("at", { time: localize.dateTime(submittedAt) }),
    large,
    sections: [
      {
        title: say("sheet.numbers"),
        entries: [
          { term: say("caseNo"), text: found.caseNo },
          { term: say("secret"), text: lookUpSecret, notes: [say("sheet.secret")] },
        ],
      },
      {
        title: say("next"),
        entries: nextSteps(receipt, guide, localize).map(({ text, due }) => ({ text, notes: due ? [due] : [] })),
      },
      {
        title: say("received"),
        entries:
          received.length > 0
            ? received.map((each) => ({ text: each.name, notes: [meansInWords(each, localize)] }))
            : [{ text: say("nothing") }],
      },
    ],
    code: address === undefined ? undefined : { address, caption: say("qr") },
    foot: [
      say("sheet.ask", { phone: guide.contacts.consultation }),
      ...(guide.synthetic ? [say("sheet.synthetic")] : []),
    ],
    overflow: say("sheet.overflow"),
  };
}

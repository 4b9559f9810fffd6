import type { LookUpTerms } from "./look-up-controller.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The case number where the host's own template has it; in other addresses the last step of the path with a digit. */
function caseNoIn(address: URL, template: string | undefined): string | undefined {
  if (template?.includes("{case}")) {
    const pattern = template
      .split(/(\{case\}|\{item\})/)
      .map((part) => (part === "{case}" ? "([A-Za-z0-9-]{1,50})" : part === "{item}" ? "[^/?#&]+" : escaped(part)))
      .join("");
    const found = new RegExp(`${pattern}(?![A-Za-z0-9-])`).exec(address.href)?.[1];
    if (found !== undefined) return found;
  }
  const steps = address.pathname.split("/").filter((step) => /^(?=.*\d)[A-Za-z0-9-]{1,50}$/.test(step));
  return steps[steps.length - 1];
}

/**
 * Reads the link of a receipt, as it is pasted or scanned from its QR code: the case number in the path, the look-up code in the
 * fragment (`#secret=…`), which no server sees.
 * @param template the host's address of a case, `/cases/{case}`
 * @returns what the link has of both; undefined for what is no such link
 */
export function readReceiptLink(text: string, template?: string): Partial<LookUpTerms> | undefined {
  const tidy = text.replace(/\s+/g, "");
  if (!/^https?:\/\//i.test(tidy)) return undefined;
  let address: URL;
  try {
    address = new URL(tidy);
  } catch {
    return undefined;
  }
  const caseNo = caseNoIn(address, template);
  const secret = new URLSearchParams(address.hash.slice(1)).get("secret");
  return caseNo === undefined ? undefined : { caseNo, ...(secret && { secret }) };
}

import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderQrCode } from "../parts/qr.ts";
import type { ReviewContext } from "./review-context.ts";
import type { ReviewInvitationCode } from "./review-fragment.ts";
import { toReviewFragment } from "./review-fragment.ts";

/** What the way back to a rating needs. */
export interface OwnCodeOptions {
  /** Whether others use the device next: a link in its clipboard would be theirs. */
  readonly shared: boolean;
  /** What became of copying. */
  readonly copied: unknown;
  readonly onCopy: (address: string) => void;
}

/** The way back to a rating that was given by a code: this page, opened by the secret that only its reviewer has. */
export function renderOwnCode(
  code: ReviewInvitationCode,
  { localize, heading }: ReviewContext,
  { shared, copied, onCopy }: OwnCodeOptions,
): TemplateResult {
  const address = new URL(toReviewFragment(code), location.href).href;
  return html`<section class="own-code" part="own-code" aria-labelledby="own-code">
    <div class="own-code__words">
      ${heading(1, localize.text("reviewWidget.ownCode"), "heading-small", "own-code")}
      <p>${localize.text(shared ? "reviewWidget.ownCodeScan" : "reviewWidget.ownCodeKeep")}</p>
      <p class="small subtle">${localize.text("reviewWidget.ownCodeOnly")}</p>
      ${
        shared
          ? nothing
          : html`${renderActions([
              renderButton({
                label: localize.text("reviewWidget.ownCodeCopy"),
                onClick: () => onCopy(address),
                action: "copy-own-code",
              }),
            ])}
            ${copied}`
      }
    </div>
    <div class="own-code__qr" data-address=${address}>
      ${renderQrCode(address, localize.text("reviewWidget.ownCodeQr"))}
    </div>
  </section>`;
}

import type { IssuedReviewInvitation } from "@yichuang/sdk";
import { toReviewFragment } from "@yichuang/components";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderQrCode } from "../../../../packages/components/src/parts/qr.ts";
import type { Desk } from "../desk.ts";
import { dateTime, fact } from "../format.ts";

/** A review code to hand over, shown once: to scan, to open at a tablet, to copy. */
export function renderIssued(
  desk: Desk,
  { invitation, secret }: IssuedReviewInvitation,
  putAway: () => void,
): TemplateResult {
  const fragment = toReviewFragment({ invitationId: invitation.id, secret });
  return html`<section class="issued" aria-label=${desk.say("issued")}>
    <h3 tabindex="-1" id="issued-title">${desk.say("issued")}</h3>
    <p>${desk.say("issuedLead")}</p>
    <div class="issued-code">
      ${renderQrCode(new URL(`/review${fragment}`, location.origin).href, desk.say("scanToReview"))}
    </div>
    <dl class="facts">
      ${fact(desk.say("invitationNo"), html`<code class="numeric">${invitation.id}</code>`)}
      ${fact(desk.say("reviewCode"), html`<code class="numeric">${secret}</code>`)}
      ${fact(
        desk.say("reviewPage"),
        html`<a href="/review${fragment}">${desk.say("openReview")}</a> ·
          <a href="/review?channel=hall_tablet${fragment}">${desk.say("openAtTablet")}</a>`,
      )}
      ${invitation.until === undefined ? nothing : fact(desk.say("rateUntil"), dateTime(desk, invitation.until))}
    </dl>
    <div class="act-buttons">
      <button type="button" @click=${putAway}>${desk.say("handedOver")}</button>
    </div>
  </section>`;
}

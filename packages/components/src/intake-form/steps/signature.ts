import type { Applicant, Signature } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { RenderHeading } from "../../form/index.ts";
import { describeError } from "../../i18n/describe-error.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderActions, renderButton } from "../../parts/button.ts";
import { renderIcon } from "../../parts/icon.ts";
import { renderExternalLink } from "../../parts/link.ts";
import { renderNotice } from "../../parts/notice.ts";
import { renderQrCode } from "../../parts/qr.ts";
import { signatureErrorInWords } from "../../signing/signature-words.ts";
import type { SigningController } from "../signing-controller.ts";

/** What the signature below the check needs. */
export interface SignatureContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly signing: SigningController;
  /** Who applies, as the platform has it. */
  readonly applicant: Applicant | undefined;
  /** Staff take the application in: somebody else signs. */
  readonly byStaff: boolean;
  /** The address of the signer's page; undefined where the host has none. */
  readonly address: (fragment: string) => string | undefined;
  readonly onSign: (method: Signature["method"]) => void;
  readonly onAsk: () => void;
}

/** Id of the section, for the error summary. */
export const SIGNATURE_ID = "signature";

/** The signature: who gave it and when, or the ways to give it. */
export function renderSignature(context: SignatureContext): unknown {
  const { localize, heading, signing, byStaff } = context;
  const { need, signature, fault, asked, drawing, again } = signing;
  if (need === "none") return nothing;
  const sound = signature?.valid === true && !again;
  return html`<section
    class="signing ${fault ? "signing--missing" : ""}"
    part="signature"
    id=${SIGNATURE_ID}
    tabindex="-1"
  >
    ${heading(
      2,
      html`${localize.textByKey("intake.signature")}${
        need === "optional" ? html`<span class="field__optional">${localize.textByKey("optional")}</span>` : nothing
      }`,
      "heading-small",
    )}
    <p class="subtle">${localize.textByKey(byStaff ? "intake.signature.lead.window" : "intake.signature.lead")}</p>
    ${
      fault
        ? html`<p class="field__error">
            ${renderIcon("danger")}<span>${localize.textByKey(`signature.rule.${fault}`)}</span>
          </p>`
        : nothing
    }
    ${signature?.valid === false && !fault ? renderNotice({ tone: "warning", title: localize.textByKey("signature.rule.void") }) : nothing}
    ${renderError(context)}
    ${sound ? renderSigned(signature, context) : asked ? renderAsked(context) : drawing ? renderBox(context) : renderWays(context)}
  </section>`;
}

function renderSigned(
  signature: Signature,
  { localize, signing, applicant, byStaff }: SignatureContext,
): TemplateResult {
  const { role, method, identifiedBy, at } = signature;
  const name = (role === "agent" ? applicant?.agent?.name : applicant?.name) ?? "";
  const way = localize.textByKey(`intake.signature.${method}`);
  const known = localize.textByKey(`intake.signature.${identifiedBy}`);
  return renderNotice({
    tone: "success",
    title: localize.textByKey("intake.signature.by", { name, role: localize.textByKey(`intake.signature.${role}`) }),
    body: html`<p>${localize.textByKey("intake.signature.at", { time: localize.dateTime(at), way, known })}</p>`,
    action: byStaff
      ? undefined
      : renderButton({
          look: "quiet",
          label: localize.textByKey("intake.signature.again"),
          action: "sign-again",
          onClick: () => signing.signAgain(),
        }),
  });
}

function renderWays(context: SignatureContext): TemplateResult {
  const { localize, signing, byStaff, address, onSign, onAsk } = context;
  const { busy, again } = signing;
  const canAsk = address("") !== undefined;
  const ask = canAsk
    ? renderButton({
        label: localize.textByKey(byStaff ? "intake.signature.ask.window" : "intake.signature.ask"),
        busyLabel: localize.textByKey("intake.signature.asking"),
        busy: busy === "ask",
        action: "ask-signature",
        onClick: onAsk,
      })
    : nothing;
  if (byStaff)
    return canAsk ? renderActions([ask]) : renderNotice({ title: localize.textByKey("intake.signature.noPage") });
  return renderActions([
    renderButton({
      label: localize.textByKey("intake.signature.confirm"),
      busyLabel: localize.textByKey("intake.signature.signing"),
      busy: busy === "sign",
      icon: "check",
      action: "sign-confirmed",
      onClick: () => onSign("confirmed"),
    }),
    renderButton({
      label: localize.textByKey("intake.signature.draw"),
      icon: "edit",
      action: "sign-draw",
      onClick: () => signing.draw(),
    }),
    ask,
    again ? renderCancel(context) : nothing,
  ]);
}

function renderBox(context: SignatureContext): TemplateResult {
  const { localize, signing, onSign } = context;
  return html`${signing.box.render()}
  ${renderActions([
    renderButton({
      label: localize.textByKey("intake.signature.use"),
      busyLabel: localize.textByKey("intake.signature.signing"),
      busy: signing.busy === "sign",
      icon: "check",
      action: "sign-handwritten",
      onClick: () => onSign("handwritten"),
    }),
    renderCancel(context),
  ])}`;
}

function renderAsked(context: SignatureContext): unknown {
  const { localize, signing, address, onAsk } = context;
  const { asked, busy } = signing;
  if (!asked) return nothing;
  const { invitation, state, reason } = asked;
  const anew = renderButton({
    label: localize.textByKey("intake.signature.anew"),
    busyLabel: localize.textByKey("intake.signature.asking"),
    busy: busy === "ask",
    icon: "refresh",
    action: "ask-signature",
    onClick: onAsk,
  });
  if (state === "declined" || state === "expired") {
    return html`${renderNotice({
      tone: state === "declined" ? "danger" : "warning",
      title: localize.textByKey(`intake.signature.${state}`),
      body:
        reason === undefined ? undefined : html`<p>${localize.textByKey("intake.signature.reason", { reason })}</p>`,
    })}
    ${renderActions([anew, renderCancel(context)])}`;
  }
  if (state === "opened") {
    return html`${renderNotice({
      title: localize.textByKey("intake.signature.opened"),
      body: html`<p>${localize.textByKey("intake.signature.opened.body")}</p>`,
    })}
    ${renderActions([anew, renderCancel(context)])}`;
  }
  const target = address(invitation.fragment) ?? "";
  const label = localize.textByKey("intake.signature.scan");
  return html`<div class="signing__asked">
      <figure class="signing__code" data-sign-address=${target}>${renderQrCode(target, label)}</figure>
      <div class="signing__how">
        <p><strong>${label}</strong></p>
        <p class="subtle">
          ${localize.textByKey("intake.signature.until", { time: localize.time(invitation.expiresAt) })}
        </p>
        <p>
          ${renderExternalLink({
            href: target,
            label: localize.textByKey("intake.signature.screen"),
            notice: localize.common("newWindow"),
          })}
        </p>
      </div>
    </div>
    ${renderActions([anew, renderCancel(context)])}`;
}

const renderCancel = ({ localize, signing }: SignatureContext): TemplateResult =>
  renderButton({
    look: "quiet",
    label: localize.textByKey("intake.signature.cancel"),
    action: "cancel-signature",
    onClick: () => signing.cancel(),
  });

function renderError({ localize, signing: { error } }: SignatureContext): unknown {
  if (error === undefined) return nothing;
  const { title, todo } = describeError(error, localize);
  const own = signatureErrorInWords(error, localize);
  return renderNotice({
    tone: "danger",
    live: "polite",
    title: own ?? title,
    body: own === undefined ? html`<p>${todo}</p>` : undefined,
  });
}

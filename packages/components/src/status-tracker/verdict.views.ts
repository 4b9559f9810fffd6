import type { CaseDocument, Seal, Signature, Verification } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { describeError } from "../i18n/describe-error.ts";
import { renderButton } from "../parts/button.ts";
import type { IconName } from "../parts/icon.ts";
import { renderIcon } from "../parts/icon.ts";
import type { OpenedDocument } from "./documents-controller.ts";
import type { TrackerContext } from "./tracker-context.ts";

/** One thing that was found: good, bad, or neither. */
interface Finding {
  readonly tone: "good" | "bad" | "neutral";
  readonly words: string;
}

const ICONS: Readonly<Record<Finding["tone"], IconName>> = { good: "shield", bad: "danger", neutral: "info" };

const good = (words: string): Finding => ({ tone: "good", words });
const bad = (words: string): Finding => ({ tone: "bad", words });
const neutral = (words: string): Finding => ({ tone: "neutral", words });

function contentFinding(opened: OpenedDocument, { localize }: TrackerContext): Finding | undefined {
  switch (opened.state) {
    case "opening":
      return undefined;
    case "verified":
      return good(localize.text("statusTracker.documents.verified"));
    case "unverified":
      return neutral(localize.text("statusTracker.documents.unverified"));
    case "altered":
      return bad(localize.text("statusTracker.documents.altered"));
    case "failed": {
      const { title, todo } = describeError(opened.error, localize);
      return bad(localize.locale === "en" ? `${title}. ${todo}` : `${title}。${todo}`);
    }
  }
}

function standing({ known, holds, issuer, validUntil }: Verification, { localize }: TrackerContext): Finding {
  if (!known) return bad(localize.text("statusTracker.documents.unknown"));
  if (holds === false) return bad(localize.text("statusTracker.documents.ended"));
  const by = { issuer: issuer?.name.text ?? "" };
  return good(
    validUntil === undefined
      ? localize.text("statusTracker.documents.holds", by)
      : localize.text("statusTracker.documents.holdsUntil", { ...by, date: localize.date(validUntil, "long") }),
  );
}

/** Whether a seal stands on other bytes than those of the document. */
const isElsewhere = ({ digest }: Seal, document: CaseDocument): boolean =>
  digest !== undefined && digest.value !== document.digest.value;

function sealFinding(seal: Seal, document: CaseDocument, { localize }: TrackerContext): Finding {
  const words = { body: seal.body.name.text, date: localize.date(seal.at, "long") };
  return isElsewhere(seal, document)
    ? bad(localize.text("statusTracker.documents.sealedOther", words))
    : good(localize.text("statusTracker.documents.sealed", words));
}

function signatureFinding({ role, method, at, valid }: Signature, { localize }: TrackerContext): Finding {
  const signer = localize.textByKey(`statusTracker.documents.signed.${role}`);
  if (!valid) return bad(localize.text("statusTracker.documents.signatureVoid", { signer }));
  const date = localize.date(at, "long");
  return good(localize.textByKey(`statusTracker.documents.signedBy.${method}`, { signer, date }));
}

/** Why a document is of no use though its bytes are here: never proven to be what it says, or no longer good. Undefined while it may be. */
export function flawOf(document: CaseDocument, opened: OpenedDocument): "unproven" | "ended" | undefined {
  const attested = "url" in opened ? opened.attested : undefined;
  if (attested?.state !== "told") return undefined;
  const { known, holds, seals = [] } = attested.verification;
  if (!known || seals.some((seal) => isElsewhere(seal, document)) || document.signatures?.some(({ valid }) => !valid))
    return "unproven";
  return holds === false ? "ended" : undefined;
}

/** What the platform told of bytes that are those that were issued. */
function attestedFindings(verification: Verification, document: CaseDocument, context: TrackerContext): Finding[] {
  const { localize } = context;
  const first = standing(verification, context);
  if (!verification.known) return [first];
  const { seals = [], signatures: count = 0 } = verification;
  const { signatures = [] } = document;
  return [
    first,
    ...(seals.length > 0
      ? seals.map((seal) => sealFinding(seal, document, context))
      : [neutral(localize.text("statusTracker.documents.unsealed"))]),
    ...(signatures.length > 0
      ? signatures.map((signature) => signatureFinding(signature, context))
      : count > 0
        ? [neutral(localize.text("statusTracker.documents.signatures", { count }))]
        : []),
  ];
}

const renderFinding = ({ tone, words }: Finding): TemplateResult =>
  html`<li class="verdict verdict--${tone}">${renderIcon(ICONS[tone])}<span>${words}</span></li>`;

/** What was verified of a document, in words, and by whom. */
export function renderVerdict(
  document: CaseDocument,
  opened: OpenedDocument,
  context: TrackerContext,
  onAskAgain: () => void,
): TemplateResult | typeof nothing {
  const { localize } = context;
  const content = contentFinding(opened, context);
  if (!content) return nothing;
  const attested = "url" in opened ? opened.attested : undefined;
  const told = attested?.state === "told" ? attestedFindings(attested.verification, document, context) : [];
  // That the bytes are those that the case speaks of is no comfort where the platform knows of none.
  const isUnknown = attested?.state === "told" && !attested.verification.known;
  const copied = "url" in opened && opened.handedOut && flawOf(document, opened) !== undefined;
  const findings = [
    ...(isUnknown ? told : [content, ...told]),
    ...(copied ? [bad(localize.text("statusTracker.documents.copied"))] : []),
  ];
  const notAsked = attested?.state === "failed" && describeError(attested.error, localize).title;
  return html`<ul class="verdicts">
      ${findings.map(renderFinding)}
      ${attested?.state === "asking" ? renderFinding(neutral(localize.text("statusTracker.documents.asking"))) : nothing}
      ${notAsked ? renderFinding(neutral(localize.text("statusTracker.documents.notAsked", { reason: notAsked }))) : nothing}
    </ul>
    ${
      notAsked
        ? renderButton({
            label: localize.text("statusTracker.documents.askAgain"),
            look: "quiet",
            icon: "refresh",
            action: "ask-again",
            onClick: onAskAgain,
          })
        : nothing
    }
    ${told.length > 0 ? html`<p class="small subtle">${localize.text("statusTracker.documents.howChecked")}</p>` : nothing}`;
}

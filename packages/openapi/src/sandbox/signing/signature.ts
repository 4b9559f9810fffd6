import type { Signature, SignatureInput } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { bundleOf } from "../cases/bundle-parts.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import { digest } from "../digest.ts";
import { changeDraft } from "../drafts/draft-rules.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, DraftRecord, SignatureRecord } from "../records.ts";

/** What a signature covers. */
type Signed = Pick<
  DraftRecord,
  "itemCode" | "formVersion" | "applicant" | "answers" | "data" | "materials" | "declarations" | "commitment"
>;

/** JSON with the members of every object in order, so that equal values are equal texts (RFC 8785). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

/** Digest of what is signed: all that decides about the application, and the files by their own digests. */
export function signedDigest({ store }: SandboxContext, signed: Signed): string {
  const { itemCode, formVersion, applicant, answers, data, materials, declarations, commitment } = signed;
  const withFiles = materials.map((entry) => ({
    ...entry,
    files: (entry.uploadIds ?? []).map((id) => store.get("uploads", id)?.sha256 ?? ""),
  }));
  const contents = {
    itemCode,
    formVersion,
    applicant,
    answers,
    data,
    declarations: [...declarations].sort(),
    commitment,
  };
  return digest(canonical(defined({ ...contents, materials: withFiles })));
}

/** Whether a draft still is what was signed. */
export const stillSigned = (context: SandboxContext, draft: DraftRecord): boolean =>
  draft.signature !== undefined && draft.signature.digest === signedDigest(context, draft);

/** A signature as the contract has it. */
export const signatureView = (
  { role, method, identifiedBy, at, digest: value }: SignatureRecord,
  valid: boolean,
): Signature => ({
  role,
  method,
  identifiedBy,
  at,
  digest: { algorithm: "sha-256", value },
  valid,
  ...(!valid && { voidedBy: "edit" as const }),
});

/**
 * The signature of a case's application, with its image; of a part that of its bundle. A correction since then has changed what was
 * signed.
 */
export function caseSignature(context: SandboxContext, record: CaseRecord): Signature | undefined {
  const whole = bundleOf(context, record) ?? record;
  const { signature } = whole;
  if (!signature) return undefined;
  const { declarations, commitment } = signature;
  const view = signatureView(
    signature,
    signature.digest === signedDigest(context, defined({ ...whole, declarations, commitment })),
  );
  return defined({ ...view, image: signature.image });
}

/** Whether the base64 is of a whole PNG: its header first, its end last. */
function isPng(base64: string): boolean {
  try {
    const bytes = atob(base64);
    return (
      bytes.startsWith("\u0089PNG\r\n\u001a\n") && bytes.slice(12, 16) === "IHDR" && bytes.slice(-8, -4) === "IEND"
    );
  } catch {
    return false;
  }
}

/** Who has to sign: the agent where there is one. Throws `conflict` while nobody applies yet. */
export function signerOf({ applicant }: DraftRecord): { role: Signature["role"]; name: string } {
  if (!applicant) throw problem("conflict", { detail: { zh: "请先填写申请人。", en: "Fill the applicant in first." } });
  return applicant.agent ? { role: "agent", name: applicant.agent.name } : { role: "applicant", name: applicant.name };
}

/** Puts a signature on a draft. Throws `validation` for an image that is no PNG. */
export function sign(
  context: SandboxContext,
  draft: DraftRecord,
  input: SignatureInput,
  identifiedBy: Signature["identifiedBy"],
  pointer = "",
): DraftRecord {
  const { role } = signerOf(draft);
  const image = input.method === "handwritten" ? input.image : undefined;
  if (image !== undefined && !isPng(image))
    throw problem("validation", { errors: [{ pointer: `${pointer}/image`, rule: "signature:png" }] });
  const signature: SignatureRecord = defined({
    role,
    method: input.method,
    identifiedBy,
    at: context.clock.iso(),
    digest: signedDigest(context, draft),
    declarations: draft.declarations,
    commitment: draft.commitment,
    image,
  });
  return changeDraft(context, draft, { signature });
}

/** What somebody who signed in with their own account is known by. */
export const ACCOUNT = "account" satisfies Signature["identifiedBy"];

/** How a caller who asks for a signature knows the signer: staff see them in person. */
export const identifiedBy = ({ staff }: Caller): Signature["identifiedBy"] => (staff ? "counter" : ACCOUNT);

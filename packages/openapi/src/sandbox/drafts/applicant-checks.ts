import { checkCertificate, checkMobile, normalizeIdentity } from "../../domain/index.ts";
import type { Applicant, Certificate, Delivery, DeliveryMethod, Guide, ProblemError } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { DraftRecord } from "../records.ts";

function certificateErrors({ type, number }: Certificate, pointer: string): ProblemError[] {
  const check = checkCertificate(type, number);
  if (check.valid) return [];
  return [{ pointer: `${pointer}/number`, rule: `certificate:${check.reason}`, params: { type } }];
}

const mobileErrors = (mobile: string | undefined, pointer: string): ProblemError[] =>
  mobile === undefined || checkMobile(mobile).valid ? [] : [{ pointer, rule: "format:cn-mobile" }];

// With an account one applies for oneself; for somebody else one is their agent, or goes to a window.
function ownErrors({ certificate }: Applicant, { applicant: own }: Caller): ProblemError[] {
  const same =
    !own ||
    (own.certificate.type === certificate.type &&
      normalizeIdentity(own.certificate.number) === normalizeIdentity(certificate.number));
  return same ? [] : [{ pointer: "/applicant/certificate/number", rule: "applicant:own" }];
}

const agentErrors = ({ agent }: Applicant): ProblemError[] =>
  agent
    ? [
        ...certificateErrors(agent.certificate, "/applicant/agent/certificate"),
        ...mobileErrors(agent.mobile, "/applicant/agent/mobile"),
      ]
    : [];

/** Whether the applicant is there, is the caller unless staff apply for them, and their documents are sound. */
export function applicantErrors({ applicant }: DraftRecord, caller: Caller): ProblemError[] {
  if (!applicant) return [{ pointer: "/applicant", rule: "required" }];
  const certificate = certificateErrors(applicant.certificate, "/applicant/certificate");
  const theirs = certificate.length ? certificate : ownErrors(applicant, caller);
  const mobile = applicant.kind === "person" ? mobileErrors(applicant.mobile, "/applicant/mobile") : [];
  return [...theirs, ...mobile, ...agentErrors(applicant)];
}

/**
 * Whether the result can reach the applicant the way they chose.
 * @param offered the ways of the item's form; any where it names none
 * @param base pointer of the choice in what was sent
 */
export function deliveryErrors(
  offered: readonly DeliveryMethod[],
  guide: Guide,
  delivery: Delivery | undefined,
  base: string,
): ProblemError[] {
  if (!delivery) return [{ pointer: base, rule: "required" }];
  if (offered.length && !offered.includes(delivery.method))
    return [{ pointer: `${base}/method`, rule: "delivery:offered" }];
  if (delivery.method === "post") {
    const missing = (["recipient", "mobile", "address"] as const).filter((name) => delivery[name] === undefined);
    const errors = missing.map((name) => ({ pointer: `${base}/${name}`, rule: "required" }));
    return [...errors, ...mobileErrors(delivery.mobile, `${base}/mobile`)];
  }
  const { centreCode } = delivery;
  const known = centreCode === undefined || guide.venues.some(({ centre }) => centre.code === centreCode);
  return known ? [] : [{ pointer: `${base}/centreCode`, rule: "delivery:centre" }];
}

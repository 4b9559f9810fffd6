import type { Delivery, DeliveryMethod, ProblemError } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { deliveryErrors } from "../drafts/applicant-checks.ts";
import type { CaseRecord } from "../records.ts";
import { without } from "../without.ts";
import { applicationForm, applicationGuide } from "./bundle-parts.ts";

const waysOf = (context: SandboxContext, record: CaseRecord): readonly DeliveryMethod[] =>
  applicationForm(context, record, "zh-CN")?.delivery ?? [];

/** Whether there is another way, or another place, to have the result sent to. */
export function deliveryVaries(context: SandboxContext, record: CaseRecord): boolean {
  const ways = waysOf(context, record);
  if (ways.length !== 1) return ways.length > 1;
  if (ways[0] !== "pickup") return ways[0] === "post";
  const venues = applicationGuide(context, record, "zh-CN")?.venues ?? [];
  return new Set(venues.map(({ centre }) => centre.code)).size > 1;
}

/** Why the result cannot come this way; nothing where it can. */
export function deliveryFaults(context: SandboxContext, record: CaseRecord, delivery: Delivery): ProblemError[] {
  const guide = applicationGuide(context, record, "zh-CN");
  return guide ? deliveryErrors(waysOf(context, record), guide, delivery, "") : [];
}

/** A result that lies ready; with a code to fetch it by where it is picked up. */
export const ready = (
  { ids }: SandboxContext,
  { delivery }: CaseRecord,
  at: string,
): NonNullable<CaseRecord["issuance"]> => ({
  readyAt: at,
  ...(delivery.method === "pickup" && { pickUpCode: ids.secret() }),
});

/** The case with another way; a result that lies ready has a code to fetch it by only while it is picked up. */
export function withDelivery({ ids }: SandboxContext, record: CaseRecord, delivery: Delivery): CaseRecord {
  const { issuance } = record;
  const changed: CaseRecord = { ...record, delivery };
  if (!issuance) return changed;
  if (delivery.method !== "pickup") return { ...changed, issuance: without(issuance, "pickUpCode") };
  return { ...changed, issuance: { ...issuance, pickUpCode: issuance.pickUpCode ?? ids.secret() } };
}

import type { Case, Review } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import { clientOf, desksOf } from "../status-tracker/cases.ts";

/** Rates the completion of a closed case badly, as the sample company. */
export async function rateBadly(sandbox: Sandbox, { caseNo }: Case): Promise<Review> {
  const client = clientOf(sandbox, "company-1");
  const [invitations, { version }] = await Promise.all([
    client.reviews.invitations(caseNo),
    client.reviews.indicators(),
  ]);
  const invitation = invitations.find(({ serviceEvent }) => serviceEvent === "completion");
  if (!invitation) throw new Error("The completion cannot be rated");
  return client.reviews.create(caseNo, {
    invitationId: invitation.id,
    satisfaction: "dissatisfied",
    indicatorVersion: version,
    tags: ["213"],
    text: "窗口等了两个多小时，希望多开几个窗口。",
    anonymous: false,
    channel: "web",
  });
}

/** The department takes a bad review on and gets in touch. */
export async function contact(sandbox: Sandbox, given: Case, { id }: Review): Promise<Review> {
  const { office } = desksOf(sandbox, given);
  await office.office.handle(id, { kind: "assigned", departmentCode: given.deciding.code });
  return office.office.handle(id, { kind: "contacted", text: "已电话了解情况。" });
}

/** The department deals with a bad review up to its answer. */
export async function answer(sandbox: Sandbox, given: Case, review: Review): Promise<Review> {
  const { office } = desksOf(sandbox, given);
  await contact(sandbox, given, review);
  await office.office.handle(review.id, { kind: "measures", text: "上午增开一个窗口。" });
  await office.office.handle(review.id, { kind: "rectified", text: "已增开窗口。" });
  const text = "对不起，让您久等了。上午已增开一个窗口，并在网上公布排队人数。";
  return office.office.handle(review.id, { kind: "answered", text });
}

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

/** What staff hand out for a rating: the code of its QR. */
export interface Handed {
  readonly invitationId: string;
  readonly secret: string;
}

/** The window hands an invitation out for the completion of a case. */
export async function handOut(sandbox: Sandbox, { caseNo }: Case): Promise<Handed> {
  const { counter } = clientOf(sandbox, "counter-hall");
  const { invitation, secret } = await counter.invite({ origin: "case", caseNo, serviceEvent: "completion" });
  return { invitationId: invitation.id, secret };
}

/** The complaints desk 坐班接诉, or whoever walked along 我陪群众走流程, hands one out for what was done without a case. */
export async function handOutService(
  sandbox: Sandbox,
  origin: "complaints_desk" | "walk_through" = "complaints_desk",
): Promise<Handed> {
  const { counter } = clientOf(sandbox, "counter-hall");
  const { invitation, secret } = await counter.invite({
    origin,
    serviceEvent: origin === "walk_through" ? "walk_through" : "complaint",
    at: sandbox.context.clock.iso(),
    windowCode: "SCJY",
  });
  return { invitationId: invitation.id, secret };
}

/** The department holds a bad review for mistaken; supervision decides, unless it is still open. */
export async function appeal(sandbox: Sandbox, given: Case, { id }: Review, upheld?: boolean): Promise<Review> {
  const { office } = desksOf(sandbox, given);
  await office.office.handle(id, { kind: "assigned", departmentCode: given.deciding.code });
  const appealed = await office.office.appeal(id, { reason: "当天排队系统显示等候 20 分钟。" });
  if (upheld === undefined) return appealed;
  const reason = upheld ? "核对排队记录，评价的是另一个大厅。" : "监控显示等候超过两小时。";
  return clientOf(sandbox, "supervisor").supervision.decideAppeal(id, { upheld, reason });
}

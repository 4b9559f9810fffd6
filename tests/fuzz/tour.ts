import * as scenarios from "../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import type {
  Case,
  Delegation,
  Guide,
  IndicatorSet,
  LookUp,
  ReviewInvitations,
  SigningInvitation,
  SigningLookUp,
} from "../../packages/openapi/src/schema.ts";
import { operations } from "./contract-operations.ts";
import { fileOf, metadataOf } from "./files.ts";
import type { Outcome } from "./judge.ts";
import type { Planned } from "./requests.ts";
import { admit, admitSigner } from "./world.ts";
import type { World } from "./world.ts";

/** What a stop of the tour sends. */
interface Stop {
  /** A persona or a ticket; nobody by default. */
  readonly by?: string | undefined;
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

/** Sends a request of an operation and answers what came. Throws an `Error` unless it succeeds. */
type Go = <Body = unknown>(id: string, stop: Stop) => Promise<{ readonly body: Body; readonly headers: Headers }>;

const NOTE = "随机请求之前走一遍";
const OFFICE = "office-market-supervision";
const COUNTER = "counter-hall";
const TUS = { "Tus-Resumable": "1.0.0" };

function goer(world: World, perform: (planned: Planned) => Promise<Outcome>): Go {
  let keys = 0;
  return async <Body>(id: string, { by, path = {}, headers = {}, json, bytes }: Stop) => {
    const operation = operations.find((one) => one.id === id);
    const principal = by === undefined ? world.strangers[0] : world.principals.get(by);
    if (!operation || !principal) throw new Error(`The tour knows no ${operation ? String(by) : id}`);
    keys += 1;
    const keyed = operation.parameters.some(({ name }) => name === "Idempotency-Key");
    const all = {
      ...(principal.authorization !== undefined && { Authorization: principal.authorization }),
      ...(operation.mediaTypes[0] !== undefined && { "Content-Type": operation.mediaTypes[0] }),
      ...(keyed && { "Idempotency-Key": `stop-of-the-tour-${String(keys)}` }),
      ...headers,
    };
    const outcome = await perform({
      operation,
      by: principal,
      path: { ...path },
      query: [],
      headers: Object.entries(all),
      body: bytes ?? (json === undefined ? undefined : JSON.stringify(json)),
    });
    if (outcome.status >= 300) throw new Error(`The tour fails at ${id}: ${String(outcome.status)} ${outcome.text}`);
    const body = (outcome.text.startsWith("{") ? JSON.parse(outcome.text) : undefined) as Body;
    return { body, headers: outcome.headers };
  };
}

const scene = ({ scenes }: World, name: string): Readonly<Record<string, string>> => scenes[name] ?? {};

/** Uploads a file for a material of a draft or a case and answers the upload's id. */
async function upload(go: Go, by: string | undefined, guide: Guide, target: Record<string, string>): Promise<string> {
  const accept = guide.materials.find(({ code }) => code === target["materialCode"])?.accept ?? [];
  const filetype = accept.find((type) => fileOf(type).length > 0) ?? "application/pdf";
  const bytes = fileOf(filetype);
  const created = await go("createUpload", {
    by,
    headers: {
      ...TUS,
      "Upload-Length": String(bytes.length),
      "Upload-Metadata": metadataOf({ ...target, filename: "a.pdf", filetype }),
    },
  });
  const uploadId = created.headers.get("location")?.split("/").pop() ?? "";
  await go("appendUpload", { by, path: { uploadId }, headers: { ...TUS, "Upload-Offset": "0" }, bytes });
  return uploadId;
}

async function applying(go: Go, world: World): Promise<void> {
  const { persona: by, draftId = "", itemCode = "" } = scene(world, "filledDraft");
  const path = { draftId };
  const { body: guide } = await go<Guide>("getGuide", { path: { itemCode } });
  await upload(go, by, guide, { draftId, materialCode: guide.materials[0]?.code ?? "" });
  const { headers } = await go("getDraft", { by, path });
  const revision = { "If-Match": headers.get("etag") ?? "" };
  const saved = await go("updateDraft", { by, path, headers: revision, json: { contact: { channels: [] } } });
  const edition = { "If-Match": saved.headers.get("etag") ?? "" };
  await go("signDraft", { by, path, headers: edition, json: { method: "confirmed" } });
  const { body: asked } = await go<SigningInvitation>("createSigningRequest", { by, path });
  const { body: opened } = await go<SigningLookUp>("createSigningLookUp", { json: { secret: asked.secret } });
  const { id: signer } = admitSigner(world, opened.requestId, opened.ticket);
  await go("decideSigningRequest", {
    by: signer,
    path: { signingRequestId: opened.requestId },
    json: { decision: "sign", signature: { method: "confirmed" } },
  });
}

async function handling(go: Go, world: World): Promise<void> {
  const fresh = async (): Promise<Record<string, string>> => {
    const { caseNo } = await scenarios.submittedCase(world.sandbox);
    return { caseNo };
  };
  const reasons = [{ pointer: "/premises/area", reason: NOTE }];
  await go("acceptCase", { by: COUNTER, path: await fresh(), json: {} });
  await go("returnCase", { by: COUNTER, path: await fresh(), json: { reasons } });
  await go("requestCorrection", { by: COUNTER, path: await fresh(), json: { items: reasons } });
  const corrected = scene(world, "fieldCorrection");
  await go("answerCorrection", {
    by: corrected["persona"],
    path: { caseNo: corrected["caseNo"] ?? "" },
    json: { data: { "/premises/area": 92 }, materials: [] },
  });
  const late = scene(world, "deferredCase");
  const path = { caseNo: late["caseNo"] ?? "" };
  const { body: guide } = await go<Guide>("getGuide", { path: { itemCode: late["itemCode"] ?? "" } });
  const { body: owing } = await go<Case>("getCase", { by: late["persona"], path });
  const materialCode = owing.deferral?.materialCodes[0] ?? "";
  const uploadId = await upload(go, late["persona"], guide, { ...path, materialCode });
  await go("supplementDeferred", {
    by: late["persona"],
    path,
    json: { materials: [{ materialCode, means: "upload", uploadIds: [uploadId] }] },
  });
  const stopped = { caseNo: scene(world, "suspendedCase")["caseNo"] ?? "" };
  const { body: suspended } = await go<Case>("getCase", { by: OFFICE, path: stopped });
  const stepId = suspended.specialSteps[0]?.id ?? "";
  await go("endSpecialStep", { by: OFFICE, path: { ...stopped, stepId }, json: { result: NOTE } });
  await go("decideCase", { by: OFFICE, path: stopped, json: { outcome: "granted" } });
  await go("handBackCase", { by: OFFICE, path: stopped, json: {} });
  await go("issueCase", { by: COUNTER, path: stopped, json: {} });
  const paid = scene(world, "paidCase");
  await go("withdrawCase", { by: paid["persona"], path: { caseNo: paid["caseNo"] ?? "" }, json: {} });
  const { caseNo = "", secret } = scene(world, "submittedCase");
  const { body: found } = await go<LookUp>("createLookUp", { json: { caseNo, secret } });
  admit(world, { caseNo }, found.ticket);
}

async function rating(go: Go, world: World): Promise<void> {
  const { persona: by, caseNo = "" } = scene(world, "closedCase");
  const path = { caseNo };
  const { body: set } = await go<IndicatorSet>("getIndicators", {});
  const { body: list } = await go<ReviewInvitations>("listReviewInvitations", { by, path });
  const invitationId = list.items.find(({ canReview }) => canReview)?.id ?? "";
  const said = { satisfaction: "satisfied", indicatorVersion: set.version, tags: [] };
  const review = { ...said, anonymous: true, channel: "web" };
  await go("previewReview", { by, path: { invitationId }, json: said });
  await go("createReview", { by, path, json: { ...review, invitationId } });
  const service = { origin: "complaints_desk", serviceEvent: "complaint", windowCode: "SCJY" };
  const at = world.sandbox.context.clock.iso();
  await go("createReviewInvitation", { by: COUNTER, json: { ...service, at } });
  const given = scene(world, "complaintInvitation")["invitationId"] ?? "";
  const ofTicket = { by: `ticket:${given}`, path: { invitationId: given } };
  await go("createInvitationReview", { ...ofTicket, json: { ...review, channel: "qr_code" } });
  const reviewOf = (name: string) => ({ path: { reviewId: scene(world, name)["reviewId"] ?? "" } });
  const office = "office-civil-affairs";
  const assigned = { by: office, ...reviewOf("assignedReview") };
  await go("addHandlingStep", { ...assigned, json: { kind: "contacted", text: NOTE } });
  await go("appealReview", { ...assigned, json: { reason: NOTE } });
  const appealed = { by: "supervisor", ...reviewOf("appealedReview") };
  await go("decideAppeal", { ...appealed, json: { upheld: false, reason: NOTE } });
  const answered = { by: scene(world, "answeredReview")["persona"], ...reviewOf("answeredReview") };
  await go("confirmReview", { ...answered, json: { solved: true } });
}

async function delegating(go: Go): Promise<void> {
  const json = { toCode: "approval", powers: ["deliver"], begins: "2026-03-02", responsibilities: NOTE };
  const { body } = await go<Delegation>("createDelegation", { by: OFFICE, json });
  await go("endDelegation", { by: OFFICE, path: { delegationId: body.id }, json: { reason: NOTE } });
}

/**
 * One good request of every operation that chance seldom gets right, so that each succeeds whatever the seed; nothing of it is left to
 * chance. Answers the ids of the operations that it went to.
 */
export async function tour(world: World, perform: (planned: Planned) => Promise<Outcome>): Promise<string[]> {
  const visited: string[] = [];
  const go = goer(world, (planned) => {
    visited.push(planned.operation.id);
    return perform(planned);
  });
  await applying(go, world);
  await handling(go, world);
  await rating(go, world);
  await delegating(go);
  return visited;
}

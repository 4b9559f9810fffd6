/**
 * Named situations to start from: for tests, for stories, and for integrators' own. Each walks through the sandbox's public API as people
 * would, so that nothing is in a state that the rules do not allow; only what a platform imports comes in beside it.
 */
import type {
  Case,
  Draft,
  DraftInput,
  Form,
  Guide,
  IssuedReviewInvitation,
  MaterialEntry,
  Receipt,
  Review,
  ReviewInvitations,
  SigningInvitation,
} from "../../schema.ts";
import type { Sandbox } from "../create-sandbox.ts";
import { applies } from "../drafts/material-checks.ts";
import { importDefaultReview } from "../reviews/default-reviews.ts";
import { importPastYear } from "../reviews/past-year.ts";
import type { PastYearFacts } from "../reviews/past-year.ts";
import { samplePdf, samplePicture } from "./sample-files.ts";

/** What a scenario leaves behind. */
export interface ScenarioFacts {
  /** Who applied. */
  readonly persona: string;
  readonly itemCode: string;
  readonly draftId: string;
  readonly caseNo: string;
  /** For the look-up without an account. */
  readonly secret: string;
}

/** An application that is valid as it stands, but for its materials. */
interface SampleApplication {
  readonly persona: string;
  readonly counter: string;
  readonly draft: DraftInput;
}

const DECIDING_OFFICE: Readonly<Record<string, string>> = {
  "SCJY-001-01": "office-market-supervision",
  "GAZY-033-04": "office-public-security",
};

const SAMPLES: Readonly<Record<string, SampleApplication>> = {
  "SCJY-001-01": {
    persona: "company-1",
    counter: "counter-hall",
    draft: {
      answers: { businessKind: "catering", coldFood: "no", handledBy: "self" },
      data: {
        operator: { name: "南郑样例餐饮店", uscc: "91990703000000001P", representative: "样例甲", staff: 6 },
        premises: { address: "南郑区示范路 1 号", area: 86, kitchenArea: 30, right: "own" },
        business: { format: "restaurant", items: ["hot_dishes", "drinks"] },
        safety: { officer: "样例乙", officerMobile: "13800000002" },
        survey: { contact: "样例乙", mobile: "13800000002" },
      },
      delivery: { method: "pickup", centreCode: "hall" },
      contact: { channels: ["sms"] },
    },
  },
  "YJS-001-01": {
    persona: "citizen-1",
    counter: "counter-hall",
    draft: {
      answers: { shareholders: "natural", premises: "own", coldFood: "no", sign: "yes", handledBy: "self" },
      data: {
        company: {
          name: "南郑样例餐饮有限公司",
          kind: "sole",
          capital: 20,
          term: "unlimited",
          scope: "餐饮服务",
          staff: 6,
          duplicates: 1,
        },
        people: {
          representative: "样例甲",
          representativeId: "11010519491231002X",
          representativeMobile: "13800000001",
          position: "executive_director",
          safetyOfficer: "样例乙",
          safetyOfficerMobile: "13800000002",
        },
        premises: { address: "南郑区示范路 3 号", area: 86, kitchenArea: 30 },
        business: { format: "restaurant", items: ["hot_dishes", "drinks"] },
        survey: { contact: "样例甲", mobile: "13800000001" },
        sign: { wording: "样例餐饮", width: 4, height: 1 },
      },
      delivery: { method: "pickup", centreCode: "hall" },
      contact: { channels: ["sms"] },
    },
  },
  "GAZY-033-04": {
    persona: "citizen-1",
    counter: "counter-GAZY",
    draft: {
      answers: {},
      data: {
        matter: { cause: "lost", lostOn: "2026-02-20", statement: "在公交车上遗失。" },
        contact: { name: "样例甲", mobile: "13800000001" },
      },
      delivery: { method: "pickup", centreCode: "hall" },
      contact: { channels: ["sms"] },
    },
  },
  "SHMS-001-01": {
    persona: "citizen-1",
    counter: "counter-hall",
    draft: {
      answers: { residence: "registered", handledBy: "self" },
      data: {
        holder: {
          name: "样例甲",
          residentId: "11010519491231002X",
          mobile: "13800000001",
          address: "南郑区示范路 2 号",
        },
      },
      delivery: { method: "pickup", centreCode: "hall" },
      contact: { channels: ["sms"] },
    },
  },
};

/** 开办餐饮店“一件事”: a bundle of three items. */
const OPEN_RESTAURANT = "YJS-001-01";

/** The item that a scenario is about unless it is told otherwise: 食品经营许可（新办）, a commitment item. */
const FOOD_LICENCE = "SCJY-001-01";

/** 居民身份证补领, for which the state sets a fee. */
const IDENTITY_CARD = "GAZY-033-04";

/** 老年优待证办理: done on the spot. */
const SENIOR_CARD = "SHMS-001-01";

/** Files that are what they say they are, so that whoever opens one sees something; the first kind that a material takes is handed in. */
const FILES: Readonly<Record<string, readonly number[]>> = {
  "application/pdf": samplePdf("SAMPLE - synthetic data"),
  "image/png": samplePicture,
};

/** Speaks to the sandbox as one persona. Throws with the problem when an answer is not a success. */
function actor(sandbox: Sandbox, persona: string) {
  const token = sandbox.issueToken(persona);
  const send = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: BodyInit,
  ): Promise<Response> => {
    const response = await sandbox.fetch(`https://sandbox.example${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body !== undefined && { body }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path} as ${persona}: ${String(response.status)} ${await response.text()}`);
    return response;
  };
  const json = { "content-type": "application/json" };
  return {
    send,
    read: async <Body>(path: string): Promise<Body> => (await (await send("GET", path, {})).json()) as Body,
    post: async <Body>(path: string, input?: unknown): Promise<Body> => {
      const headers = {
        "idempotency-key": sandbox.context.ids
          .token()
          .replace(/[^\w-]/g, "")
          .padEnd(16, "0")
          .slice(0, 64),
      };
      const response =
        input === undefined
          ? await send("POST", path, headers)
          : await send("POST", path, { ...headers, ...json }, JSON.stringify(input));
      return (await response.json()) as Body;
    },
    patch: async <Body>(path: string, etag: string, input: unknown): Promise<Body> =>
      (await (await send("PATCH", path, { ...json, "if-match": etag }, JSON.stringify(input))).json()) as Body,
  };
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function upload(
  sandbox: Sandbox,
  persona: string,
  draftId: string,
  material: Guide["materials"][number],
): Promise<string> {
  const { send } = actor(sandbox, persona);
  const mediaType =
    Object.keys(FILES).find((type) => material.accept.includes(type)) ?? material.accept[0] ?? "application/pdf";
  const bytes = new Uint8Array(FILES[mediaType] ?? [...new TextEncoder().encode("示范")]);
  const metadata = {
    filename: `${material.name.text}.${mediaType.split("/")[1] ?? "bin"}`,
    filetype: mediaType,
    draftId,
    materialCode: material.code,
  };
  const tus = { "tus-resumable": "1.0.0" };
  const created = await send("POST", "/uploads", {
    ...tus,
    "upload-length": String(bytes.length),
    "upload-metadata": Object.entries(metadata)
      .map(([key, value]) => `${key} ${base64(value)}`)
      .join(","),
  });
  const id = (created.headers.get("location") ?? "").split("/").pop() ?? "";
  await send(
    "PATCH",
    `/uploads/${id}`,
    { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    bytes,
  );
  return id;
}

function sampleOf(itemCode: string): SampleApplication {
  const sample = SAMPLES[itemCode];
  if (!sample) throw new RangeError(`There is no sample application for ${itemCode}`);
  return sample;
}

/** A draft filled in whole, ready to be submitted. */
export async function filledDraft(
  sandbox: Sandbox,
  itemCode = FOOD_LICENCE,
): Promise<{ persona: string; draftId: string; itemCode: string }> {
  const { persona, draft } = sampleOf(itemCode);
  return fillIn(sandbox, persona, itemCode, draft);
}

async function fillIn(
  sandbox: Sandbox,
  persona: string,
  itemCode: string,
  draft: DraftInput,
): Promise<{ persona: string; draftId: string; itemCode: string }> {
  const person = actor(sandbox, persona);
  const begun = await person.post<Draft>("/drafts", { itemCode, draft });
  const [guide, form] = await Promise.all([
    person.read<Guide>(`/items/${itemCode}/guide`),
    person.read<Form>(`/items/${itemCode}/form`),
  ]);
  const materials: MaterialEntry[] = [];
  for (const material of guide.materials) {
    if (material.need === "optional" || !applies(material, begun)) continue;
    materials.push({
      materialCode: material.code,
      means: "upload",
      uploadIds: [await upload(sandbox, persona, begun.id, material)],
    });
  }
  const { headers } = await person.send("GET", `/drafts/${begun.id}`, {});
  await person.patch<Draft>(`/drafts/${begun.id}`, headers.get("etag") ?? "", {
    materials,
    declarations: form.declarations.map(({ id }) => id),
    formVersion: form.version,
  });
  return { persona, draftId: begun.id, itemCode };
}

/** What the scenario of a signature that is asked for leaves behind. */
export interface SigningFacts {
  /** Staff who took the application in. */
  readonly persona: string;
  readonly itemCode: string;
  readonly draftId: string;
  readonly signingRequestId: string;
  /** Opens the request, once. */
  readonly signingSecret: string;
  /** For the address of the signer's page, behind `#`. */
  readonly fragment: string;
}

/** An application taken in at a window, whose applicant is asked to sign on a second screen 扫码签名. */
export async function signingRequested(sandbox: Sandbox, itemCode = SENIOR_CARD): Promise<SigningFacts> {
  const { persona, counter, draft } = sampleOf(itemCode);
  const applicant = sandbox.personas.find(persona)?.caller.applicant;
  const facts = await fillIn(sandbox, counter, itemCode, { ...draft, ...(applicant && { applicant }) });
  const { id, secret, fragment } = await actor(sandbox, counter).post<SigningInvitation>(
    `/drafts/${facts.draftId}/signing-requests`,
  );
  return { ...facts, signingRequestId: id, signingSecret: secret, fragment };
}

/** Handed in, waiting for the window. */
export async function submittedCase(sandbox: Sandbox, itemCode = FOOD_LICENCE): Promise<ScenarioFacts> {
  const { persona, draftId } = await filledDraft(sandbox, itemCode);
  const { case: current, lookUpSecret } = await actor(sandbox, persona).post<Receipt>(`/drafts/${draftId}/submission`);
  return { persona, itemCode, draftId, caseNo: current.caseNo, secret: lookUpSecret };
}

/** Moves a case one step by posting to one of its sub-resources, as the window or as the department. */
async function move(
  sandbox: Sandbox,
  facts: ScenarioFacts,
  by: "counter" | "office",
  step: string,
  input: object = {},
): Promise<void> {
  const counter = SAMPLES[facts.itemCode]?.counter ?? "counter-hall";
  const persona = by === "counter" ? counter : (DECIDING_OFFICE[facts.itemCode] ?? counter);
  await actor(sandbox, persona).post<Case>(`/cases/${facts.caseNo}/${step}`, input);
}

/** Returned at the pre-check; its draft is open again. */
export async function returnedCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await submittedCase(sandbox);
  await move(sandbox, facts, "counter", "return", {
    reasons: [
      { materialCode: "premises-plan", reason: "平面图看不清尺寸，请重新上传清晰的图。" },
      { pointer: "/premises/area", reason: "面积与平面图不一致，请核对。" },
    ],
  });
  return facts;
}

/** Waiting for the applicant's corrections. */
export async function correctingCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await submittedCase(sandbox);
  await move(sandbox, facts, "counter", "correction", {
    items: [
      { materialCode: "premises-plan", reason: "请在平面图上标明操作间的位置。" },
      { pointer: "/premises/area", reason: "面积与平面图不一致，请核对。" },
    ],
  });
  return facts;
}

/** Accepted; the clock runs. */
export async function acceptedCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await submittedCase(sandbox);
  await move(sandbox, facts, "counter", "acceptance");
  return facts;
}

/** With the department. */
export async function reviewingCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await acceptedCase(sandbox);
  await move(sandbox, facts, "counter", "hand-over");
  return facts;
}

/** The clock stands still for an expert review. */
export async function suspendedCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await reviewingCase(sandbox);
  await move(sandbox, facts, "office", "special-steps", {
    kind: "expert_review",
    reason: "需要专家评审布局方案",
    expectedDays: 5,
  });
  return facts;
}

/** Granted and issued. A senior card (`SHMS-001-01`) is decided at the window, without acceptance. */
export async function closedCase(sandbox: Sandbox, itemCode = FOOD_LICENCE): Promise<ScenarioFacts> {
  if (itemCode === SENIOR_CARD) {
    const facts = await submittedCase(sandbox, itemCode);
    await move(sandbox, facts, "counter", "decision", { outcome: "granted" });
    await move(sandbox, facts, "counter", "issuance");
    return facts;
  }
  const facts = await reviewingCase(sandbox);
  await move(sandbox, facts, "office", "decision", { outcome: "granted" });
  await move(sandbox, facts, "office", "hand-back");
  await move(sandbox, facts, "counter", "issuance");
  return facts;
}

/** 居民身份证补领, under review: the fee that the state sets waits to be paid. */
export async function paymentDue(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await submittedCase(sandbox, IDENTITY_CARD);
  await move(sandbox, facts, "counter", "acceptance");
  await move(sandbox, facts, "counter", "hand-over");
  await move(sandbox, facts, "office", "payment", { amountFen: 4000 });
  return facts;
}

/** Granted on a promise 告知承诺 in the place of one of its proofs, which is still to be verified. */
export async function committedCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const { persona, itemCode, draftId } = await filledDraft(sandbox);
  const person = actor(sandbox, persona);
  const { commitment } = await person.read<Guide>(`/items/${itemCode}/guide`);
  const { headers } = await person.send("GET", `/drafts/${draftId}`, {});
  const { materials } = await person.read<Draft>(`/drafts/${draftId}`);
  await person.patch<Draft>(`/drafts/${draftId}`, headers.get("etag") ?? "", {
    materials: materials.filter(({ materialCode }) => !commitment?.materialCodes.includes(materialCode)),
    commitment: true,
  });
  const { case: current, lookUpSecret } = await person.post<Receipt>(`/drafts/${draftId}/submission`);
  const facts = { persona, itemCode, draftId, caseNo: current.caseNo, secret: lookUpSecret };
  await move(sandbox, facts, "counter", "acceptance");
  await move(sandbox, facts, "counter", "hand-over");
  await move(sandbox, facts, "office", "decision", { outcome: "granted" });
  return facts;
}

/** Denied, with reasons and remedies. */
export async function deniedCase(sandbox: Sandbox): Promise<ScenarioFacts> {
  const facts = await reviewingCase(sandbox);
  await move(sandbox, facts, "office", "decision", {
    outcome: "denied",
    reason: "经营场所与有毒有害场所的距离不符合规定。",
  });
  return facts;
}

/** A part of a bundle, and whose it is. */
export interface ScenarioPart {
  readonly itemCode: string;
  readonly caseNo: string;
  /** Persona of the department that decides it. */
  readonly office: string;
}

/**
 * A bundle 一件事 of three parts (公司设立登记, 食品经营许可, 门头招牌设置备案) with its departments; the first part is granted, the others are
 * under review.
 */
export async function bundleCase(
  sandbox: Sandbox,
): Promise<ScenarioFacts & { readonly parts: readonly ScenarioPart[] }> {
  const facts = await submittedCase(sandbox, OPEN_RESTAURANT);
  await move(sandbox, facts, "counter", "acceptance");
  await move(sandbox, facts, "counter", "hand-over");
  const { parts } = await actor(sandbox, facts.persona).read<Case>(`/cases/${facts.caseNo}`);
  const withOffices = parts.map(({ itemCode, caseNo, deciding }) => ({
    itemCode,
    caseNo,
    office: `office-${deciding.code}`,
  }));
  const [registration] = withOffices;
  if (!registration) throw new Error(`${facts.caseNo} has no parts`);
  await actor(sandbox, registration.office).post<Case>(`/cases/${registration.caseNo}/decision`, {
    outcome: "granted",
  });
  return { ...facts, parts: withOffices };
}

/** A finished case that nobody rated, for which an earlier system set a default rating 默认评价 that was imported. */
export async function defaultReview(sandbox: Sandbox): Promise<ScenarioFacts & { readonly reviewId: string }> {
  const facts = await closedCase(sandbox, SENIOR_CARD);
  const { context } = sandbox;
  // No operation of the contract makes one: it is the platform that imports.
  const { id } = context.store.transaction(() =>
    importDefaultReview(context, {
      caseNo: facts.caseNo,
      satisfaction: "very_satisfied",
      channel: "web",
      at: context.clock.iso(),
    }),
  );
  return { ...facts, reviewId: id };
}

/** A finished case with a bad review that nobody has dealt with yet. */
export async function badlyReviewedCase(sandbox: Sandbox): Promise<ScenarioFacts & { readonly reviewId: string }> {
  const facts = await closedCase(sandbox, SENIOR_CARD);
  const person = actor(sandbox, facts.persona);
  const { items } = await person.read<ReviewInvitations>(`/cases/${facts.caseNo}/review-invitations`);
  const open = items.find(({ canReview }) => canReview);
  const { version } = await person.read<{ version: string }>("/review-indicators");
  const { id } = await person.post<Review>(`/cases/${facts.caseNo}/reviews`, {
    invitationId: open?.id,
    satisfaction: "dissatisfied",
    indicatorVersion: version,
    tags: ["207"],
    text: "没有找到照片的样本，跑了两趟。",
    anonymous: false,
    channel: "web",
  });
  return { ...facts, reviewId: id };
}

/** A bad review that supervision has given to the department 整改主体, which has done nothing yet and may still appeal. */
export async function assignedReview(sandbox: Sandbox): Promise<ScenarioFacts & { readonly reviewId: string }> {
  const facts = await badlyReviewedCase(sandbox);
  const path = `/reviews/${facts.reviewId}/handling`;
  await actor(sandbox, "supervisor").post<Review>(path, { kind: "assigned", departmentCode: "civil-affairs" });
  return facts;
}

/** A bad review against which the department has appealed 申诉; supervision has not decided. */
export async function appealedReview(sandbox: Sandbox): Promise<ScenarioFacts & { readonly reviewId: string }> {
  const facts = await assignedReview(sandbox);
  await actor(sandbox, "office-civil-affairs").post<Review>(`/reviews/${facts.reviewId}/appeal`, {
    reason: "照片样本一直放在窗口，评价与事实不符。",
  });
  return facts;
}

/** A bad review that has been answered and waits for “solved?”. */
export async function answeredReview(sandbox: Sandbox): Promise<ScenarioFacts & { readonly reviewId: string }> {
  const facts = await assignedReview(sandbox);
  const path = `/reviews/${facts.reviewId}/handling`;
  const office = actor(sandbox, "office-civil-affairs");
  await office.post<Review>(path, { kind: "contacted", text: "已电话联系，了解了情况。" });
  await office.post<Review>(path, { kind: "measures", text: "在办事指南和窗口放上照片样本。" });
  await office.post<Review>(path, { kind: "rectified", text: "样本已经放好。" });
  await office.post<Review>(path, {
    kind: "answered",
    text: "照片样本已放到办事指南和窗口，窗口也可以免费拍照，谢谢您的提醒。",
  });
  return facts;
}

/** What a scenario of a handed-out invitation leaves behind. */
export interface InvitationFacts {
  readonly invitationId: string;
  /** As it stands on the paper. */
  readonly secret: string;
}

/** An invitation to rate what was said at the complaints desk 坐班接诉, a service without a case; nobody has rated yet. */
export async function complaintInvitation(sandbox: Sandbox): Promise<InvitationFacts> {
  const { invitation, secret } = await actor(sandbox, "counter-hall").post<IssuedReviewInvitation>(
    "/review-invitations",
    { origin: "complaints_desk", serviceEvent: "complaint", at: sandbox.context.clock.iso(), windowCode: "SCJY" },
  );
  return { invitationId: invitation.id, secret };
}

/** Twelve months of finished cases and their reviews, imported: for boards and supervision, whose figures need a past. */
export const pastYear = (sandbox: Sandbox): Promise<PastYearFacts> => Promise.resolve(importPastYear(sandbox.context));

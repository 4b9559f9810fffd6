import type { Case, Client, DecisionInput, DraftInput, Receipt } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";

const BASE_URL = "https://platform.example";

/** 食品经营许可（新办）, within a promised limit. */
export const FOOD_LICENCE = "SCJY-001-01";

/** 老年优待证办理, done on the spot. */
export const SENIOR_CARD = "SHMS-001-01";

/** A client that acts as one of the sandbox's personas, without a network. */
export function clientOf(
  sandbox: Sandbox,
  persona?: string,
  fetch: (request: Request) => Promise<Response> = (request) => sandbox.fetch(request),
): Client {
  return createClient({
    baseUrl: BASE_URL,
    getToken: () => (persona === undefined ? null : sandbox.issueToken(persona)),
    fetch,
    // What fails here is meant to fail: nobody has to wait for another attempt.
    retry: { limit: 0, backoff: 400 },
  });
}

const ANSWERS = { businessKind: "catering", coldFood: "no", handledBy: "self" };

const DATA = {
  operator: { name: "南郑样例餐饮店", uscc: "91990703000000001P", representative: "样例甲", staff: 6 },
  premises: { address: "南郑区示范路 18 号", area: 86, right: "own" },
  business: { format: "restaurant", items: ["hot_dishes"] },
  safety: { officer: "样例乙", officerMobile: "13800000002" },
  survey: { contact: "样例乙", mobile: "13800000002" },
};

/** What differs from a plain application by the sample company. */
export interface Wish {
  readonly delivery?: DraftInput["delivery"];
  /** Hands in the health certificates later, with a promise. */
  readonly deferred?: boolean;
  /** Promises that the conditions are met in the place of proofs 告知承诺. */
  readonly promised?: boolean;
}

/** Applies for a food licence as the sample company, online, with every material uploaded. */
export const apply = (sandbox: Sandbox, wish?: Wish): Promise<Receipt> => applyAs(clientOf(sandbox, "company-1"), wish);

/** The same with a client of the sample company's, whichever way it reaches the platform. */
export async function applyAs(client: Client, wish: Wish = {}): Promise<Receipt> {
  const [guide, form, me] = await Promise.all([
    client.items.guide(FOOD_LICENCE),
    client.items.form(FOOD_LICENCE),
    client.me.get(),
  ]);
  const draft = await client.drafts.create({ itemCode: FOOD_LICENCE });
  const promised = wish.promised ? (guide.commitment?.materialCodes ?? []) : [];
  const apart = ["separate-room", "power-of-attorney", ...promised];
  const wanted = guide.materials.filter(({ code, need }) => need !== "optional" && !apart.includes(code));
  const materials = await Promise.all(
    wanted.map(async ({ code, need, accept }) => {
      if (need === "deferrable" && wish.deferred) {
        return { materialCode: code, means: "deferred" as const, promise: "十个工作日内补交" };
      }
      const { id } = await client.uploads.start(samplePdf(`${code}.pdf`), {
        draftId: draft.id,
        materialCode: code,
        mediaType: accept.includes("application/pdf") ? "application/pdf" : accept[0],
      }).done;
      return { materialCode: code, means: "upload" as const, uploadIds: [id] };
    }),
  );
  const applicant = me.applicant;
  if (!applicant) throw new Error("The persona is no applicant");
  await client.drafts.update(draft, {
    applicant,
    materials,
    answers: ANSWERS,
    data: DATA,
    ...(wish.promised && { commitment: true }),
    delivery: wish.delivery ?? { method: "pickup", centreCode: guide.venues[0]?.centre.code ?? "hall" },
    declarations: form.declarations.map(({ id }) => id),
    formVersion: form.version,
  });
  return client.drafts.submit(draft.id);
}

/** A small PDF that says nothing. */
export const samplePdf = (name: string): File =>
  new File(["%PDF-1.7\n% sample data\n%%EOF\n"], name, { type: "application/pdf" });

/** The desks that move a case. */
export interface Desks {
  readonly counter: Client;
  readonly office: Client;
}

/** Whoever works on a case at the window and in the department. */
export const desksOf = (sandbox: Sandbox, { deciding }: Case): Desks => ({
  counter: clientOf(sandbox, "counter-hall"),
  office: clientOf(sandbox, `office-${deciding.code}`),
});

/** Asks for a corrected floor area and a clearer plan of the premises. */
export async function askForCorrection(sandbox: Sandbox, given: Case): Promise<Case> {
  const { counter } = desksOf(sandbox, given);
  return counter.counter.requestCorrection(given.caseNo, {
    items: [
      { pointer: "/premises/area", reason: "面积与场所平面图不一致，请核对后填写。" },
      { materialCode: "premises-plan", reason: "第 2 页看不清，请重新拍照上传。" },
    ],
  });
}

/** Accepts a case and hands it to the department. */
export async function toReview(sandbox: Sandbox, given: Case): Promise<Case> {
  const { counter } = desksOf(sandbox, given);
  await counter.counter.accept(given.caseNo, {});
  return counter.counter.handOver(given.caseNo, {});
}

/** Goes on to a decision. */
export async function toDecision(sandbox: Sandbox, given: Case, decision: DecisionInput): Promise<Case> {
  await toReview(sandbox, given);
  const { office } = desksOf(sandbox, given);
  await office.office.decide(given.caseNo, decision);
  return office.office.handBack(given.caseNo, {});
}

/** Goes on to the end: granted and issued. */
export async function toClosed(sandbox: Sandbox, given: Case): Promise<Case> {
  await toDecision(sandbox, given, { outcome: "granted" });
  const { counter } = desksOf(sandbox, given);
  const logistics = { carrier: "示范快递", trackingNo: "SF0000000001" };
  return counter.counter.issue(given.caseNo, given.delivery.method === "post" ? { logistics } : {});
}

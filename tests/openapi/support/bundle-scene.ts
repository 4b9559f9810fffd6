import assert from "node:assert/strict";
import type { Case, CasePart, Receipt } from "../../../packages/openapi/src/schema.ts";
import { buildCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { filledDraft } from "../../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import { createCaseScenario } from "./case-scenario.ts";

export const BUNDLE = "YJS-001-01";
export const [REGISTRATION, FOOD, SIGN] = ["QYDJ-001-01", "SCJY-001-01", "SCJY-033-07"] as const;
export const OFFICES: Readonly<Record<string, string>> = {
  [REGISTRATION]: "office-approval",
  [FOOD]: "office-market-supervision",
  [SIGN]: "office-urban-management",
};
export const APPLICANT = "citizen-1";
export const COUNTER = "counter-hall";

// Only the items of the bundle: a whole catalogue a test would be slow.
export const items = buildCatalogue().items.filter(({ code }) => code in OFFICES);

interface Wish {
  readonly answers?: Readonly<Record<string, string>>;
  /** A material promised for later. */
  readonly deferred?: string;
}

/** A sandbox with the bundle, in which it is applied for and its parts are moved. */
export function scene(offered = items) {
  const scenario = createCaseScenario({ catalogue: createCatalogue({ items: offered, today: () => "2026-03-02" }) });
  const { call, move, see } = scenario;
  const checked = { ...scenario.sandbox, fetch: scenario.fetch };

  async function draft({ answers, deferred }: Wish = {}): Promise<string> {
    const { draftId } = await filledDraft(checked, BUNDLE);
    if (!answers && deferred === undefined) return draftId;
    const { body, headers } = await call<{ answers: object; materials: { materialCode: string }[] }>(
      APPLICANT,
      "GET",
      `/drafts/${draftId}`,
    );
    const materials = body.materials.map((entry) =>
      entry.materialCode === deferred ? { ...entry, means: "deferred", uploadIds: undefined, promise: "补交" } : entry,
    );
    await call(APPLICANT, "PATCH", `/drafts/${draftId}`, {
      body: { answers: { ...body.answers, ...answers }, materials },
      headers: { "if-match": headers.get("etag") ?? "" },
    });
    return draftId;
  }

  async function apply(wish?: Wish) {
    const draftId = await draft(wish);
    const { status, body: receipt } = await call<Receipt>(APPLICANT, "POST", `/drafts/${draftId}/submission`);
    assert.equal(status, 201, JSON.stringify(receipt));
    const { caseNo } = receipt.case;
    const numbers = Object.fromEntries(receipt.case.parts.map((part) => [part.itemCode, part.caseNo]));
    const numberOf = (itemCode: string): string => numbers[itemCode] ?? assert.fail(`no part ${itemCode}`);
    return {
      draftId,
      receipt,
      caseNo,
      numberOf,
      /** Posts to a part as its department. */
      onPart: (itemCode: string, action: string, body?: unknown): Promise<Case> =>
        move(OFFICES[itemCode] ?? "", numberOf(itemCode), action, body),
      whole: (by = APPLICANT): Promise<Case> => see(by, caseNo),
      part: (itemCode: string, by = APPLICANT): Promise<Case> => see(by, numberOf(itemCode)),
      states: async (): Promise<string[]> => (await see(APPLICANT, caseNo)).parts.map(({ state }) => state),
    };
  }

  async function reviewed(wish?: Wish) {
    const bundle = await apply(wish);
    await scenario.toReview(bundle.caseNo);
    return bundle;
  }

  return { ...scenario, checked, draft, apply, reviewed };
}

export const granted = { outcome: "granted" };
export const partNos = ({ parts }: Case): string[] => parts.map(({ caseNo }: CasePart) => caseNo);

/** Uploads the smallest PDF for a material of the bundle. */
export async function uploadPdf(
  upload: ReturnType<typeof scene>["upload"],
  caseNo: string | undefined,
  materialCode: string,
  draftId?: string,
): Promise<string> {
  const target = { ...(caseNo !== undefined && { caseNo }), ...(draftId !== undefined && { draftId }) };
  return upload(APPLICANT, target, materialCode, { type: "application/pdf", content: "%PDF-1.4\n%%EOF\n" });
}

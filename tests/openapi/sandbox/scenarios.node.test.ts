import assert from "node:assert/strict";
import { test } from "node:test";
import {
  acceptedCase,
  answeredReview,
  appealedReview,
  assignedReview,
  badlyReviewedCase,
  bundleCase,
  closedCase,
  complaintInvitation,
  committedCase,
  correctingCase,
  createSandbox,
  defaultReview,
  deniedCase,
  documentsOnFile,
  filledDraft,
  hallAtWork,
  pastYear,
  paymentDue,
  returnedCase,
  reviewingCase,
  submittedCase,
  suspendedCase,
} from "@yichuang/openapi/sandbox";
import type { CaseSummaryPage, OnFileDocument, OnFilePage } from "@yichuang/openapi";
import type { Sandbox, ScenarioFacts } from "@yichuang/openapi/sandbox";

const SITUATIONS: readonly [name: string, run: (sandbox: Sandbox) => Promise<ScenarioFacts>, state: string][] = [
  ["a case handed in", submittedCase, "submitted"],
  ["a case returned", returnedCase, "returned"],
  ["a case to correct", correctingCase, "correcting"],
  ["an accepted case", acceptedCase, "accepted"],
  ["a case with the department", reviewingCase, "reviewing"],
  ["a case whose clock stands still", suspendedCase, "suspended"],
  ["a case whose fee is due", paymentDue, "reviewing"],
  ["a case granted on a promise", committedCase, "decided"],
  ["a case denied", deniedCase, "decided"],
  ["a bundle", bundleCase, "reviewing"],
  ["a finished case", closedCase, "closed"],
  ["a case done on the spot", (sandbox) => closedCase(sandbox, "SHMS-001-01"), "closed"],
  ["a bad review", badlyReviewedCase, "closed"],
  ["a review with its department", assignedReview, "closed"],
  ["a review under appeal", appealedReview, "closed"],
  ["an answered review", answeredReview, "closed"],
  ["a default rating", defaultReview, "closed"],
];

for (const [name, run, state] of SITUATIONS)
  test(`the scenario of ${name} leaves the case ${state}`, async () => {
    const sandbox = createSandbox();
    const { caseNo } = await run(sandbox);
    assert.equal(sandbox.context.store.get("cases", caseNo)?.state, state);
  });

for (const [run, state] of [
  [assignedReview, "assigned"],
  [appealedReview, "appealed"],
  [answeredReview, "answered"],
] as const)
  test(`${run.name} leaves the review ${state}`, async () => {
    const sandbox = createSandbox();
    const { reviewId } = await run(sandbox);
    assert.equal(sandbox.context.store.get("reviews", reviewId)?.handling.state, state);
  });

test("an invitation of the complaints desk can be opened by its secret, and nobody has rated", async () => {
  const sandbox = createSandbox();
  const { invitationId, secret } = await complaintInvitation(sandbox);
  const answer = await sandbox.fetch("https://sandbox.example/review-look-ups", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ invitationId, secret }),
  });
  assert.equal(answer.status, 201);
  assert.equal(sandbox.context.store.list("reviews").length, 0);
});

test("documents on file are of every trust level, and spare materials of the item", async () => {
  const sandbox = createSandbox();
  const { persona, itemCode, onFileIds } = await documentsOnFile(sandbox);
  const headers = { authorization: `Bearer ${sandbox.issueToken(persona)}` };
  const list = async (query: string): Promise<OnFileDocument[]> => {
    const answer = await sandbox.fetch(`https://sandbox.example/on-file?limit=100${query}`, { headers });
    return ((await answer.json()) as OnFilePage).items;
  };
  const all = await list("");
  for (const trust of ["issued", "verified", "uploaded", "declared"] as const) {
    const ofLevel = all.filter((each) => each.trust === trust);
    assert.ok(ofLevel.length > 0, trust);
    assert.deepEqual(
      onFileIds[trust],
      ofLevel.map(({ id }) => id),
    );
    // 国办函〔2016〕108号: a watermark at levels A and B only.
    const marked = trust === "issued" || trust === "verified";
    assert.ok(
      ofLevel.every(({ watermark }) => (watermark !== undefined) === marked),
      trust,
    );
  }
  const spared = (await list(`&item=${itemCode}`)).flatMap(({ trust, materialCodes = [] }) =>
    materialCodes.map((code) => `${code} ${trust}`),
  );
  assert.ok(spared.includes("identity issued") && spared.includes("residence-permit verified"), spared.join());
});

test("a level B picture bears its watermark", async () => {
  const sandbox = createSandbox();
  const { persona, onFileIds } = await documentsOnFile(sandbox);
  const answer = await sandbox.fetch(`https://sandbox.example/on-file/${onFileIds.verified[0] ?? ""}/content`, {
    headers: { authorization: `Bearer ${sandbox.issueToken(persona)}` },
  });
  assert.match(await answer.text(), /此件经与原件核对无误/);
});

test("in a hall at work applicants, windows, departments and supervision find work, and a past year gives it to none of them", async () => {
  const sandbox = createSandbox();
  await pastYear(sandbox);
  await hallAtWork(sandbox);
  await hallAtWork(sandbox);
  const statesOf = async (persona: string, path: string): Promise<string[]> => {
    const headers = { authorization: `Bearer ${sandbox.issueToken(persona)}` };
    const answer = await sandbox.fetch(`https://sandbox.example${path}`, { headers });
    return ((await answer.json()) as CaseSummaryPage).items.map(({ state }) => state).sort();
  };
  assert.deepEqual(await statesOf("company-1", "/cases"), [
    "closed",
    "correcting",
    "decided",
    "reviewing",
    "submitted",
    "suspended",
  ]);
  assert.deepEqual(await statesOf("citizen-1", "/cases"), ["closed", "reviewing"]);
  assert.deepEqual(await statesOf("citizen-2", "/cases"), []);
  assert.ok((await statesOf("counter-hall", "/counter/cases")).length > 0);
  assert.ok((await statesOf("office-market-supervision", "/office/cases")).length > 0);
});

test("there is no sample application for an item nobody wrote one for", async () => {
  await assert.rejects(filledDraft(createSandbox(), "QYDJ-001-01"), RangeError);
});

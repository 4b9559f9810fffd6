import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publishIndicators } from "../../../packages/openapi/src/sandbox/reviews/indicators.ts";
import type {
  IndicatorSet,
  IndicatorVersions,
  Problem,
  PublicReviewPage,
  Review,
  ReviewInvitations,
  ReviewPreview,
} from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const OWNER = "citizen-1";
const HALL = "counter-hall";
const BAD = { satisfaction: "dissatisfied", indicatorVersion: "2", tags: ["213"], anonymous: false, channel: "web" };
const PARCEL = { carrier: "示范邮政", trackingNo: "EX1" };
const TOLD = "我是样例甲，电话13800000001，窗口样例员没说清";

/** A finished case, with ways to say something of its completion. */
async function finished(draft: Readonly<Record<string, unknown>> = {}) {
  const scene: CaseScenario = createCaseScenario();
  const { caseNo } = (await scene.apply({ by: OWNER, itemCode: "card", draft })).case;
  await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
  await scene.move(HALL, caseNo, "issuance", "delivery" in draft ? { logistics: PARCEL } : {});
  const { items } = (await scene.call<ReviewInvitations>(OWNER, "GET", `/cases/${caseNo}/review-invitations`)).body;
  const invitationId = items.find(({ serviceEvent }) => serviceEvent === "completion")?.id ?? "";
  const post = <Body>(path: string, body: object, by = OWNER) => scene.call<Body & Problem>(by, "POST", path, { body });
  return {
    scene,
    rate: (input: object = {}) => post<Review>(`/cases/${caseNo}/reviews`, { ...BAD, invitationId, ...input }),
    preview: (input: object = {}, by = OWNER) =>
      post<ReviewPreview>(
        `/review-invitations/${invitationId}/preview`,
        { satisfaction: BAD.satisfaction, indicatorVersion: "2", tags: BAD.tags, ...input },
        by,
      ),
    reviews: async () => (await scene.call<{ items: Review[] }>(OWNER, "GET", `/cases/${caseNo}/reviews`)).body.items,
  };
}

const rulesOf = ({ body }: { body: Problem }): string[] =>
  (body.errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe("a preview of a review 公开前预览", () => {
  it("is word for word what is published later, and keeps nothing (个人信息保护法 第五十一条)", async () => {
    const { scene, rate, preview, reviews } = await finished();
    const { status, body: before } = await preview({ text: TOLD });
    assert.deepEqual([status, before.text], [200, "我是***，电话***********，*****没说清"]);
    assert.deepEqual(await reviews(), []);
    await rate({ text: TOLD });
    const [shown] = (await scene.call<PublicReviewPage>(undefined, "GET", "/public-reviews")).body.items;
    const { id, origin, sequence, state, ...public_ } = shown!;
    assert.deepEqual([typeof id, origin, sequence, state], ["string", "case", 1, "open"]);
    assert.deepEqual(public_, before);
  });

  it("hides to whom the result was posted, and where", async () => {
    const delivery = { method: "post", recipient: "样例戊", mobile: "13800000005", address: { text: "示范路2号" } };
    const { preview } = await finished({ delivery });
    const { body } = await preview({ text: "寄给样例戊（13800000005，示范路2号）寄错了" });
    assert.equal(body.text, "寄给***（***********，*****）寄错了");
  });

  it("is for who may rate, as long as they may; a reason may still be missing", async () => {
    const { rate, preview } = await finished();
    assert.equal((await preview({ tags: [] })).status, 200);
    assert.deepEqual(rulesOf(await preview({ tags: ["408"] })), ["/tags/0 review:tag"]);
    for (const by of [HALL, "office-market-supervision", "supervisor"])
      assert.equal((await preview({}, by)).status, 403, by);
    assert.equal((await preview({}, "citizen-2")).status, 404);
    await rate();
    await rate();
    assert.equal(slugOf((await preview()).body), "already-reviewed");
  });
});

describe("the wish to be contacted", () => {
  it("reaches the department of a named review, and does not go with an anonymous one", async () => {
    const { scene, rate } = await finished();
    assert.deepEqual(rulesOf(await rate({ anonymous: true, contactWanted: true })), ["/contactWanted review:contact"]);
    const { body } = await rate({ contactWanted: true });
    assert.equal(body.contactWanted, true);
    const seen = await scene.call<Review>("office-market-supervision", "GET", `/reviews/${body.id}`);
    assert.deepEqual([seen.status, seen.body.contactWanted], [200, true]);
  });
});

describe("a new version of the indicators 指标换版", () => {
  it("retires the one before, which stays readable but is rated with no more", async () => {
    const { scene, rate, reviews } = await finished();
    await rate();
    publishIndicators(scene.sandbox.context);
    const read = async (query: string): Promise<IndicatorSet> =>
      (await scene.call<IndicatorSet>(undefined, "GET", `/review-indicators${query}`)).body;
    const [current, before] = [await read(""), await read("?version=2")];
    assert.deepEqual([current.retired, before.retired], [false, true]);
    const listed = (await scene.call<IndicatorVersions>(undefined, "GET", "/review-indicators/versions")).body.items;
    assert.deepEqual(
      listed.map(({ version, retired }) => [version, retired]),
      [
        [current.version, false],
        ["2", true],
      ],
    );
    assert.deepEqual(
      (await reviews()).map(({ tags }) => tags.map(({ label }) => label.text)),
      [["窗口人员业务不熟练"]],
    );
    assert.deepEqual(rulesOf(await rate()), ["/indicatorVersion review:version"]);
    assert.deepEqual(rulesOf(await rate({ indicatorVersion: current.version })), ["/tags/0 review:tag"]);
    assert.equal((await rate({ indicatorVersion: current.version, tags: ["207"] })).status, 201);
  });
});

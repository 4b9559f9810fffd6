import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import type {
  Application,
  CaseEvent,
  CaseSummaryPage,
  Documents,
  LookUp,
  Problem,
  Review,
  ReviewInvitations,
} from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const OWNER = "company-1";

const documents = async ({ call }: CaseScenario, by: string, caseNo: string): Promise<Documents["items"]> =>
  (await call<Documents>(by, "GET", `/cases/${caseNo}/documents`)).body.items;

/** Rates what the applicant was invited to last, badly. */
async function rateBadly({ call }: CaseScenario, by: string, caseNo: string): Promise<Review> {
  const invited = await call<ReviewInvitations>(by, "GET", `/cases/${caseNo}/review-invitations`);
  const invitationId = invited.body.items[invited.body.items.length - 1]?.id;
  const review = {
    satisfaction: "dissatisfied",
    indicatorVersion: "2",
    tags: ["207"],
    anonymous: false,
    channel: "web",
  };
  const { status, body } = await call<Review>(by, "POST", `/cases/${caseNo}/reviews`, {
    body: { invitationId, ...review },
  });
  assert.equal(status, 201);
  return body;
}

describe("a commitment item 承诺件", () => {
  it("goes from the window to the department and back to one exit, and every step is an event", async () => {
    const scene = createCaseScenario();
    const receipt = await scene.apply();
    const { caseNo } = receipt.case;
    assert.match(caseNo, /^NZ20260302\d{6}$/);
    assert.equal(receipt.case.nextAction.kind, "wait_for_check");
    assert.deepEqual(
      receipt.received.map(({ materialCode, files }) => [materialCode, files]),
      [
        ["plan", 1],
        ["health", 1],
      ],
    );

    const accepted = await scene.move(HALL, caseNo, "acceptance", { checkpoints: ["fits"] });
    assert.deepEqual(accepted.clock.promised, { date: "2026-03-09", provisional: false });
    assert.deepEqual(accepted.clock.statutory, { date: "2026-03-30", provisional: false });
    assert.equal(accepted.accepting.code, "approval");
    assert.deepEqual(accepted.allowedActions, ["change_delivery", "hand_over", "request_payment"]);

    await scene.move(HALL, caseNo, "hand-over", { note: "随件流转" });
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    const ready = await scene.move(OFFICE, caseNo, "hand-back");
    assert.equal(ready.state, "issuing");
    const waiting = await scene.see(OWNER, caseNo);
    assert.deepEqual([waiting.nextAction.by, waiting.nextAction.kind], ["applicant", "collect"]);
    assert.ok(waiting.issuance?.pickUpCode);

    await scene.move(HALL, caseNo, "issuance");
    const done = await scene.move(OWNER, caseNo, "issuance/receipt");
    assert.equal(done.state, "closed");
    assert.equal(done.decision?.seal?.code, "market-supervision");
    assert.match(done.decision?.resultNo ?? "", /^NZZZ-2026-\d{6}$/);
    assert.equal(done.openReviews, 2);
    assert.deepEqual(done.allowedActions, ["review"]);
    assert.deepEqual(await scene.history(OWNER, caseNo), [
      ...["submitted", "accepted", "handed_over", "decided", "handed_back", "issued", "receipt_confirmed"],
    ]);
    assert.deepEqual(
      (await documents(scene, OWNER, caseNo)).map(({ kind }) => kind),
      ["receipt", "acceptance", "custody_slip", "decision", "result"],
    );

    const review = await rateBadly(scene, OWNER, caseNo);
    const step = (body: unknown) => scene.call<Review>(OFFICE, "POST", `/reviews/${review.id}/handling`, { body });
    await step({ kind: "assigned", departmentCode: "market-supervision" });
    const answered = await step({ kind: "answered", text: "已补上样本" });
    assert.equal(answered.body.handling.answer, "已补上样本");
    const confirmed = await scene.call<Review>(OWNER, "POST", `/reviews/${review.id}/confirmation`, {
      body: { solved: true },
    });
    assert.equal(confirmed.body.handling.state, "confirmed");
  });

  it("tells the applicant of what matters as they asked, and not at all when they wish so", async () => {
    const scene = createCaseScenario();
    const told = await scene.apply({ draft: { contact: { channels: ["phone"] } } });
    const silent = await scene.apply({ draft: { contact: { channels: [] } } });
    for (const {
      case: { caseNo },
    } of [told, silent])
      await scene.move(HALL, caseNo, "acceptance");
    assert.deepEqual(
      (await scene.see(OWNER, told.case.caseNo)).notified.map(({ channel }) => channel),
      ["phone"],
    );
    assert.deepEqual((await scene.see(OWNER, silent.case.caseNo)).notified, []);
  });
});

describe("an item done on the spot 即办件", () => {
  it("is decided and issued at the window without an acceptance voucher (安阳市政务服务条例 第三十六条)", async () => {
    const scene = createCaseScenario();
    const { case: filed } = await scene.apply({ by: "citizen-1", itemCode: "card" });
    assert.deepEqual((await scene.see(HALL, filed.caseNo)).allowedActions, [
      "change_delivery",
      "return",
      "request_correction",
      "refuse",
      "decide",
    ]);
    const refused = await scene.refused(HALL, filed.caseNo, "acceptance");
    assert.equal(slugOf(refused.body), "illegal-transition");

    const decided = await scene.move(HALL, filed.caseNo, "decision", { outcome: "granted" });
    assert.deepEqual([decided.deciding.code, decided.onBehalfOf?.code], ["approval", "market-supervision"]);
    await scene.move(HALL, filed.caseNo, "issuance");
    assert.deepEqual(await scene.history("citizen-1", filed.caseNo), ["submitted", "decided", "issued"]);
    const kinds = (await documents(scene, "citizen-1", filed.caseNo)).map(({ kind }) => kind);
    assert.deepEqual(kinds, ["receipt", "decision", "result"]);
    assert.equal((await rateBadly(scene, "citizen-1", filed.caseNo)).serviceEvent, "completion");
  });
});

describe("submission", () => {
  it("repeated answers the same case, and a returned draft keeps its number", async () => {
    const scene = createCaseScenario();
    const { case: first } = await scene.apply();
    const again = await scene.call<{ case: { caseNo: string } }>(
      OWNER,
      "POST",
      `/drafts/${first.draftId ?? ""}/submission`,
    );
    assert.deepEqual([again.status, again.body.case.caseNo], [200, first.caseNo]);

    const returned = await scene.move(HALL, first.caseNo, "return", {
      reasons: [{ materialCode: "plan", reason: "看不清" }],
    });
    assert.equal(returned.returned?.reasons.length, 1);
    assert.deepEqual((await scene.see(OWNER, first.caseNo)).allowedActions, ["resubmit", "withdraw"]);
    const resubmitted = await scene.call<{ case: { caseNo: string; state: string } }>(
      OWNER,
      "POST",
      `/drafts/${first.draftId ?? ""}/submission`,
    );
    assert.deepEqual([resubmitted.body.case.caseNo, resubmitted.body.case.state], [first.caseNo, "submitted"]);
    assert.deepEqual(await scene.history(OWNER, first.caseNo), ["submitted", "returned", "resubmitted"]);
  });

  it("numbers the cases of a day one after the other", async () => {
    const scene = createCaseScenario();
    const numbers = [await scene.apply(), await scene.apply()].map((receipt) => receipt.case.caseNo);
    scene.clock.advance(86_400);
    numbers.push((await scene.apply({ by: "citizen-1" })).case.caseNo);
    assert.deepEqual(numbers, ["NZ20260302000001", "NZ20260302000002", "NZ20260303000001"]);
  });

  it("at a window makes a case that the applicant finds among their own", async () => {
    const scene = createCaseScenario();
    const me = await scene.call<{ applicant: unknown }>("citizen-2", "GET", "/me");
    const receipt = await scene.apply({ by: HALL, draft: { applicant: me.body.applicant } });
    assert.equal(receipt.case.channel, "window");
    const mine = await scene.call<CaseSummaryPage>("citizen-2", "GET", "/cases");
    assert.deepEqual(
      mine.body.items.map(({ caseNo }) => caseNo),
      [receipt.case.caseNo],
    );
  });
});

describe("who may do what", () => {
  it("hides the cases of others from applicants, and tells staff of other places that nobody delegated it to them", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    const stranger = await scene.call<Problem>("citizen-2", "GET", `/cases/${caseNo}`);
    assert.deepEqual([stranger.status, slugOf(stranger.body)], [404, "not-found"]);
    for (const persona of ["counter-GAZY", "office-public-security"]) {
      const answer = await scene.call<Problem>(persona, "GET", `/cases/${caseNo}`);
      assert.deepEqual([answer.status, slugOf(answer.body)], [403, "no-delegation"]);
    }
    assert.equal((await scene.refused("counter-GAZY", caseNo, "acceptance")).status, 403);
  });

  it("answers an illegal transition with what this caller may do", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    const answer = await scene.refused(HALL, caseNo, "hand-over");
    assert.equal(answer.status, 409);
    assert.deepEqual(answer.body.allowedActions, [
      "change_delivery",
      "return",
      "request_correction",
      "accept",
      "refuse",
    ]);
  });

  it("shows citizens the body and the window of an event, and staff who sat there", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    await scene.move(HALL, caseNo, "acceptance");
    const last = async (by: string): Promise<CaseEvent | undefined> =>
      (await scene.call<{ items: CaseEvent[] }>(by, "GET", `/cases/${caseNo}/events?after=1`)).body.items[0];
    const seen = (await last(OWNER))?.actor;
    assert.deepEqual(
      [seen?.body?.code, seen?.onBehalfOf?.code, seen?.windowCode],
      ["approval", "market-supervision", "SCJY"],
    );
    assert.equal(seen?.staff, undefined);
    assert.equal((await last(HALL))?.actor.staff?.workNo, "C001");
  });

  it("keeps the result from the applicant until it is issued: there is one exit (统一出件)", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    await scene.toReview(caseNo);
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    const hidden = (await documents(scene, OFFICE, caseNo)).find(({ kind }) => kind === "result");
    assert.ok(hidden);
    assert.equal(
      (await documents(scene, OWNER, caseNo)).some(({ kind }) => kind === "result"),
      false,
    );
    const answer = await scene.call(OWNER, "GET", `/cases/${caseNo}/documents/${hidden.id}/content`);
    assert.equal(answer.status, 404);
  });
});

describe("queues and lists", () => {
  it("put a case before whoever must act, oldest first, and show all newest first", async () => {
    const scene = createCaseScenario();
    const [older, newer] = [(await scene.apply()).case.caseNo, (await scene.apply()).case.caseNo];
    const queue = async (by: string, path: string): Promise<string[]> =>
      (await scene.call<CaseSummaryPage>(by, "GET", path)).body.items.map(({ caseNo }) => caseNo);
    assert.deepEqual(await queue(HALL, "/counter/cases"), [older, newer]);
    assert.deepEqual(await queue(OFFICE, "/office/cases"), []);
    assert.deepEqual(await queue(OFFICE, "/office/cases?all=true"), [newer, older]);
    await scene.toReview(older);
    assert.deepEqual(await queue(HALL, "/counter/cases"), [newer]);
    assert.deepEqual(await queue(HALL, "/counter/cases?all=true&state=reviewing"), [older]);
    assert.deepEqual(await queue(OFFICE, "/office/cases"), [older]);
    assert.deepEqual(await queue("counter-GAZY", "/counter/cases?all=true"), []);
  });

  it("group an applicant's cases by what needs doing, newest first, in pages", async () => {
    const scene = createCaseScenario();
    const [first, second, third] = [await scene.apply(), await scene.apply(), await scene.apply()].map(
      (r) => r.case.caseNo,
    );
    await scene.move(HALL, first ?? "", "return", { reasons: [{ reason: "请重新填写" }] });
    await scene.move(HALL, second ?? "", "refusal", { reason: "不在本区" });
    const group = async (name: string): Promise<string[]> =>
      (await scene.call<CaseSummaryPage>(OWNER, "GET", `/cases?group=${name}`)).body.items.map(({ caseNo }) => caseNo);
    assert.deepEqual(await group("needs_action"), [first]);
    assert.deepEqual(await group("in_progress"), [third]);
    assert.deepEqual(await group("done"), [second]);
    assert.deepEqual(await group("to_review"), [second]);
    const { body: one } = await scene.call<CaseSummaryPage>(OWNER, "GET", `/cases?group=done&limit=1`);
    assert.deepEqual(one.counts, { needs_action: 1, in_progress: 1, done: 1, to_review: 1 });
    const found = async (q: string): Promise<string[]> =>
      (await scene.call<CaseSummaryPage>(OWNER, "GET", `/cases?q=${encodeURIComponent(q)}`)).body.items.map(
        ({ caseNo }) => caseNo,
      );
    assert.deepEqual(await found((second ?? "").slice(-6)), [second]);
    assert.deepEqual((await found("示范")).length, 3);
    assert.deepEqual(await found("没有这样的事项"), []);

    const page = await scene.call<CaseSummaryPage>(OWNER, "GET", "/cases?limit=2");
    assert.deepEqual(
      page.body.items.map(({ caseNo }) => caseNo),
      [third, second],
    );
    const rest = await scene.call<CaseSummaryPage>(OWNER, "GET", `/cases?limit=2&cursor=${page.body.nextCursor ?? ""}`);
    assert.deepEqual([rest.body.items.map(({ caseNo }) => caseNo), rest.body.nextCursor], [[first], undefined]);
  });
});

describe("a case list over time", () => {
  it("keeps to the days in China on which cases were submitted, and counts those alone", async () => {
    const scene = createCaseScenario();
    const { caseNo: older, submittedAt } = (await scene.apply()).case;
    const day = submittedAt.slice(0, 10);
    // One second before midnight in China, and at midnight.
    scene.clock.advance((Date.parse(`${day}T23:59:59+08:00`) - Date.parse(scene.clock.iso())) / 1000);
    const { caseNo: late } = (await scene.apply()).case;
    scene.clock.advance(1);
    const { caseNo: newer, submittedAt: next } = (await scene.apply()).case;
    const tomorrow = next.slice(0, 10);
    assert.notEqual(tomorrow, day);
    const found = async (query: string) => (await scene.call<CaseSummaryPage>(OWNER, "GET", `/cases?${query}`)).body;
    const numbers = async (query: string) => (await found(query)).items.map(({ caseNo }) => caseNo);
    assert.deepEqual(await numbers(`submittedTo=${day}`), [late, older]);
    assert.deepEqual(await numbers(`submittedFrom=${tomorrow}`), [newer]);
    assert.deepEqual(await numbers(`submittedFrom=${day}&submittedTo=${tomorrow}`), [newer, late, older]);
    assert.equal((await found(`submittedFrom=${tomorrow}`)).counts?.in_progress, 1);
    assert.equal((await scene.call(OWNER, "GET", "/cases?submittedFrom=yesterday")).status, 400);
  });
});

describe("the look-up without an account", () => {
  const lookUp = (scene: CaseScenario, caseNo: string, secret: string) =>
    scene.call<LookUp & Problem>(undefined, "POST", "/look-ups", {
      body: { caseNo, secret },
      headers: { "idempotency-key": undefined },
    });
  const withTicket = (scene: CaseScenario, ticket: string, path: string) =>
    scene.fetch(path, { headers: { authorization: `Bearer ${ticket}` } });

  it("opens one case with a masked name, however the secret is typed", async () => {
    const scene = createCaseScenario();
    const [mine, other] = [await scene.apply({ by: "citizen-1", itemCode: "card" }), await scene.apply()];
    const typed = mine.lookUpSecret.toLowerCase().replace("-", " ");
    const { status, body } = await lookUp(scene, mine.case.caseNo, typed);
    assert.equal(status, 201);
    const seen = (await (await withTicket(scene, body.ticket, `/cases/${mine.case.caseNo}`)).json()) as Record<
      string,
      unknown
    >;
    assert.equal(seen["applicantName"], "样**");
    assert.deepEqual([seen["draftId"], seen["allowedActions"]], [undefined, []]);
    assert.equal((await withTicket(scene, body.ticket, `/cases/${other.case.caseNo}`)).status, 404);
    assert.equal((await withTicket(scene, body.ticket, `/cases/${mine.case.caseNo}/application`)).status, 403);
  });

  it("opens no documents, which name people in full, and tells of none", async () => {
    const scene = createCaseScenario();
    const { case: mine, lookUpSecret } = await scene.apply();
    await scene.toReview(mine.caseNo);
    await scene.move(OFFICE, mine.caseNo, "decision", { outcome: "granted" });
    await scene.move(OFFICE, mine.caseNo, "hand-back");
    await scene.move(HALL, mine.caseNo, "issuance");
    const { ticket } = (await lookUp(scene, mine.caseNo, lookUpSecret)).body;
    const path = `/cases/${mine.caseNo}`;
    const [first] = await documents(scene, OWNER, mine.caseNo);
    assert.equal((await withTicket(scene, ticket, `${path}/documents`)).status, 403);
    assert.equal((await withTicket(scene, ticket, `${path}/documents/${first!.id}/content`)).status, 403);
    const events = await (await withTicket(scene, ticket, `${path}/events`)).text();
    assert.doesNotMatch(events, /documentIds/);
    assert.match(JSON.stringify((await scene.call(OWNER, "GET", `${path}/events`)).body), /documentIds/);
  });

  it("is limited by case alike for numbers that exist and numbers that do not", async () => {
    const scene = createCaseScenario();
    const receipt = await scene.apply();
    for (const caseNo of [receipt.case.caseNo, "NZ20260302999999"]) {
      const slugs: string[] = [];
      for (let attempt = 0; attempt < 6; attempt += 1) slugs.push(slugOf((await lookUp(scene, caseNo, "WRONG")).body));
      assert.deepEqual(slugs, [...Array<string>(5).fill("lookup-failed"), "rate-limited"]);
    }
    const closed = await lookUp(scene, receipt.case.caseNo, receipt.lookUpSecret);
    assert.equal(closed.status, 429);
    scene.clock.advance(Number(closed.headers.get("retry-after")));
    assert.equal((await lookUp(scene, receipt.case.caseNo, receipt.lookUpSecret)).status, 201);
  });
});

describe("documents", () => {
  it("are SVG pages whose bytes have the digest the list names, with everything a person wrote escaped", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    await scene.move(HALL, caseNo, "refusal", { reason: "<script>alert(1)</script> & 请向别处申请" });
    const [, refusal] = await documents(scene, OWNER, caseNo);
    assert.ok(refusal);
    assert.equal(refusal.seal?.code, "market-supervision");
    const response = await scene.sandbox.fetch(
      new Request(`http://sandbox.test/cases/${caseNo}/documents/${refusal.id}/content`, {
        headers: { authorization: `Bearer ${scene.sandbox.issueToken(OWNER)}` },
      }),
    );
    const bytes = await response.arrayBuffer();
    const hash = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
    assert.deepEqual([bytes.byteLength, hash], [refusal.bytes, refusal.digest.value]);
    const svg = Buffer.from(bytes).toString();
    assert.equal(response.headers.get("content-type"), "image/svg+xml");
    assert.doesNotMatch(svg, /<script/);
    assert.match(svg, /示范数据/);
    assert.match(svg, /不予受理告知书/);
  });
});

describe("what was applied for", () => {
  it("is there with its uploads for who handles the case", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    const { body } = await scene.call<Application>(OFFICE, "GET", `/cases/${caseNo}/application`);
    assert.equal(body.data["name"], "样例店");
    assert.deepEqual(
      body.uploads.map(({ complete }) => complete),
      [true, true],
    );
  });
});

describe("the stream", () => {
  async function open(scene: CaseScenario, by: string, caseNo: string, headers: Record<string, string> = {}) {
    const abort = new AbortController();
    const response = await scene.sandbox.fetch(
      new Request(`http://sandbox.test/cases/${caseNo}/stream`, {
        headers: { authorization: `Bearer ${scene.sandbox.issueToken(by)}`, ...headers },
        signal: abort.signal,
      }),
    );
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    assert.ok(reader);
    let seen = "";
    const until = async (pattern: RegExp): Promise<string> => {
      while (!pattern.test(seen)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`Ended before ${String(pattern)}: ${seen}`);
        seen += value;
      }
      return seen;
    };
    return { response, until, abort };
  }

  it("begins with what happens next, in the caller's view and language", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    const { response, until, abort } = await open(scene, OWNER, caseNo, { "accept-language": "en" });
    assert.equal(response.headers.get("content-type"), "text/event-stream");
    await until(/retry: \d+/);
    await scene.move(HALL, caseNo, "acceptance");
    const text = await until(/"kind":"accepted"/);
    assert.match(text, /event: case\nid: 2\ndata: \{/);
    assert.doesNotMatch(text, /"submitted",.*"kind"|staff/);
    abort.abort();
  });

  it("goes on after the event the client knows", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    await scene.toReview(caseNo);
    const { until, abort } = await open(scene, OFFICE, caseNo, { "last-event-id": "1" });
    const text = await until(/"kind":"handed_over"/);
    assert.deepEqual(
      [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id),
      ["2", "3"],
    );
    abort.abort();
  });

  it("keeps a quiet connection open, looks at the time meanwhile, and ends when the case is out of reach", async () => {
    mock.timers.enable({ apis: ["setInterval"] });
    try {
      const scene = createCaseScenario();
      const {
        case: { caseNo },
      } = await scene.apply();
      const { until } = await open(scene, OWNER, caseNo);
      scene.clock.set(new Date("2026-03-10T09:00:00+08:00"));
      mock.timers.tick(20_000);
      assert.match(await until(/"kind":"deemed_accepted"/), /^: still here$/m);
      scene.sandbox.context.store.clear();
      mock.timers.tick(20_000);
      await assert.rejects(until(/never/), /Ended before/);
    } finally {
      mock.timers.reset();
    }
  });

  it("leaves nothing behind when the client goes", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply();
    const { feed } = scene.sandbox.context;
    let listeners = 0;
    const subscribe = feed.subscribe.bind(feed);
    feed.subscribe = (no, listener) => {
      const end = subscribe(no, listener);
      listeners += 1;
      return () => {
        listeners -= 1;
        end();
      };
    };
    const { until, abort } = await open(scene, OWNER, caseNo);
    await until(/retry/);
    assert.equal(listeners, 1);
    abort.abort();
    assert.equal(listeners, 0);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  CaseFigures,
  CaseState,
  Problem,
  ReviewInvitations,
  SupervisionFigures,
} from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const OWNER = "company-1";
const POLICE = "counter-GAZY";
const NOW = "2026-04-30";

// Everything below this line is worked out from the dates as they stand here, without the sandbox's own arithmetic.

/** The small catalogue's only holiday; every other day goes by its weekday. */
const OFF = ["2026-04-06"];

const DAYS = Array.from({ length: 92 }, (_, index) =>
  new Date(Date.UTC(2026, 2, 1 + index)).toISOString().slice(0, 10),
);
const WORKDAYS = DAYS.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()) && !OFF.includes(day));

/** Working days after the one day and up to the other. */
const between = (from: string, to: string): number => WORKDAYS.filter((day) => day > from && day <= to).length;

/** The nth working day after a day, of those not in a pause. */
const lastDay = (accepted: string, n: number, [from, to]: readonly [string, string] = ["", ""]): string =>
  WORKDAYS.filter((day) => day > accepted && !(day > from && day <= to))[n - 1] ?? "";

interface Diary {
  /** Days on which something is done, in order. */
  readonly does: readonly (readonly [day: string, by: string, action: string, body?: object])[];
  /** Where the case then is from which day on. */
  readonly states: readonly (readonly [state: CaseState, from: string])[];
  readonly itemCode: "permit" | "card" | "move";
  readonly accepted?: string;
  readonly pause?: readonly [string, string];
  readonly decided?: string;
}

const day = (month: number, date: number): string =>
  `2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
const march = (date: number): string => day(3, date);

const granted = { outcome: "granted" };
const survey = { kind: "expert_review", reason: "专家评审布局方案" };
const named = (key: "items" | "reasons") => ({ [key]: [{ pointer: "/name", reason: "与营业执照不一致" }] });

const DIARIES: Readonly<Record<string, Diary>> = {
  onTheLastDay: {
    itemCode: "permit",
    does: [
      [march(2), OWNER, "apply"],
      [march(3), HALL, "acceptance"],
      [march(3), HALL, "hand-over"],
      [march(10), OFFICE, "decision", granted],
      [march(11), OFFICE, "hand-back"],
      [march(13), HALL, "issuance"],
    ],
    states: [
      ["submitted", march(2)],
      ["accepted", march(3)],
      ["reviewing", march(3)],
      ["decided", march(10)],
      ["issuing", march(11)],
      ["closed", march(13)],
    ],
    accepted: march(3),
    decided: march(10),
  },
  correctedAndOneDayLate: {
    itemCode: "permit",
    does: [
      [march(2), OWNER, "apply"],
      [march(4), HALL, "correction", named("items")],
      [march(6), OWNER, "correction/answer", { data: { "/name": "改正的店" }, materials: [] }],
      [march(9), HALL, "acceptance"],
      [march(9), HALL, "hand-over"],
      [march(17), OFFICE, "decision", granted],
      [march(17), OFFICE, "hand-back"],
      [march(18), HALL, "issuance"],
    ],
    states: [
      ["submitted", march(2)],
      ["correcting", march(4)],
      ["submitted", march(6)],
      ["accepted", march(9)],
      ["reviewing", march(9)],
      ["decided", march(17)],
      ["issuing", march(17)],
      ["closed", march(18)],
    ],
    accepted: march(9),
    decided: march(17),
  },
  leftLying: {
    itemCode: "permit",
    does: [
      [march(2), OWNER, "apply"],
      [march(11), HALL, "hand-over"],
      [march(12), OFFICE, "decision", granted],
      [march(12), OFFICE, "hand-back"],
      [march(12), HALL, "issuance"],
    ],
    // Silence for five working days 3, 4, 5, 6, 9: accepted from the tenth on, counted from the second.
    states: [
      ["submitted", march(2)],
      ["accepted", march(10)],
      ["reviewing", march(11)],
      ["decided", march(12)],
      ["issuing", march(12)],
      ["closed", march(12)],
    ],
    accepted: march(2),
    decided: march(12),
  },
  paused: {
    itemCode: "permit",
    does: [
      [march(3), OWNER, "apply"],
      [march(3), HALL, "acceptance"],
      [march(3), HALL, "hand-over"],
      [march(5), OFFICE, "special-steps", survey],
      [march(12), OFFICE, "special-steps/result", { result: "同意" }],
      [march(17), OFFICE, "decision", granted],
      [march(17), OFFICE, "hand-back"],
      [march(19), HALL, "issuance"],
    ],
    states: [
      ["submitted", march(3)],
      ["accepted", march(3)],
      ["reviewing", march(3)],
      ["suspended", march(5)],
      ["reviewing", march(12)],
      ["decided", march(17)],
      ["issuing", march(17)],
      ["closed", march(19)],
    ],
    accepted: march(3),
    pause: [march(5), march(12)],
    decided: march(17),
  },
  returnedAndWithdrawn: {
    itemCode: "permit",
    does: [
      [march(3), OWNER, "apply"],
      [march(4), HALL, "return", named("reasons")],
      [march(6), OWNER, "resubmit"],
      [march(9), OWNER, "withdrawal", { reason: "暂不开店" }],
    ],
    states: [
      ["submitted", march(3)],
      ["returned", march(4)],
      ["submitted", march(6)],
      ["withdrawn", march(9)],
    ],
  },
  onTheSpot: {
    itemCode: "card",
    does: [
      [march(4), OWNER, "apply"],
      [march(5), HALL, "decision", granted],
      [march(5), HALL, "issuance"],
    ],
    states: [
      ["submitted", march(4)],
      ["decided", march(5)],
      ["closed", march(5)],
    ],
    decided: march(5),
  },
  atThePolice: {
    itemCode: "move",
    does: [
      [march(5), POLICE, "apply"],
      [march(6), POLICE, "acceptance"],
      [march(6), POLICE, "hand-over"],
      [march(9), "office-public-security", "decision", granted],
      [march(9), "office-public-security", "hand-back"],
      [march(9), POLICE, "issuance"],
    ],
    states: [
      ["submitted", march(5)],
      ["accepted", march(6)],
      ["reviewing", march(6)],
      ["decided", march(9)],
      ["issuing", march(9)],
      ["closed", march(9)],
    ],
    accepted: march(6),
    decided: march(9),
  },
  neverDecided: {
    itemCode: "permit",
    does: [
      [day(4, 1), OWNER, "apply"],
      [day(4, 2), HALL, "acceptance"],
      [day(4, 2), HALL, "hand-over"],
    ],
    states: [
      ["submitted", day(4, 1)],
      ["accepted", day(4, 2)],
      ["reviewing", day(4, 2)],
    ],
    accepted: day(4, 2),
  },
};

type Member = keyof typeof DIARIES;

/** The smallest value that is not less than a share of all. */
const nearestRank = (values: readonly number[], share: number): number | undefined =>
  [...values]
    .sort((a, b) => a - b)
    .find((value) => values.filter((other) => other <= value).length >= share * values.length);

const finished = (diary: Diary): string | undefined => {
  const [state, at] = diary.states[diary.states.length - 1] ?? ["submitted", ""];
  return state === "closed" || state === "withdrawn" ? at : undefined;
};

/** Times by state of the cases that were over in March, small numbers left out. */
function expectedStages(diaries: readonly Diary[]): unknown[] {
  const order = ["submitted", "returned", "correcting", "accepted", "reviewing", "suspended", "decided", "issuing"];
  return order.flatMap((state) => {
    const days = diaries
      .filter((diary) => finished(diary)?.startsWith("2026-03"))
      .flatMap(({ states }) => {
        const stays = states.flatMap(([name, from], index) => {
          const until = states[index + 1]?.[1];
          return name === state && until !== undefined ? [between(from, until)] : [];
        });
        return stays.length ? [stays.reduce((sum, stay) => sum + stay, 0)] : [];
      });
    if (!days.length) return [];
    const cases = days.length;
    return [
      cases < 5 ? { state, cases } : { state, cases, median: nearestRank(days, 0.5), p90: nearestRank(days, 0.9) },
    ];
  });
}

function expectedTimeliness(diaries: readonly Diary[], days: number): CaseFigures["promised"] {
  const bound = diaries.filter(({ accepted }) => accepted !== undefined);
  const due = ({ accepted = "", pause }: Diary): string => lastDay(accepted, days, pause);
  const decided = bound.filter((diary) => diary.decided !== undefined);
  return {
    decided: decided.length,
    onTime: decided.filter((diary) => (diary.decided ?? "") <= due(diary)).length,
    overdue: bound.filter((diary) => diary.decided === undefined && NOW > due(diary)).length,
  };
}

// From here on the sandbox does what the diaries say.

const applicant = {
  kind: "person",
  name: "样例甲",
  certificate: { type: "resident_id", number: "11010519491231002X" },
} as const;

async function live(scene: CaseScenario): Promise<Record<Member, string>> {
  const numbers: Record<Member, string> = {};
  const drafts: Record<Member, string> = {};
  const entries = Object.entries(DIARIES).flatMap(([name, { does, itemCode }]) =>
    does.map((step, index) => ({ name, itemCode, step, index })),
  );
  entries.sort((a, b) => (a.step[0] === b.step[0] ? a.index - b.index : a.step[0] < b.step[0] ? -1 : 1));
  for (const { name, itemCode, step } of entries) {
    const [date, by, action, body] = step;
    const caseNo = numbers[name] ?? "";
    scene.clock.set(new Date(`${date}T10:00:00+08:00`));
    if (action === "apply") {
      const receipt = await scene.apply({ by, itemCode, draft: by === POLICE ? { applicant } : {} });
      numbers[name] = receipt.case.caseNo;
      drafts[name] = receipt.case.draftId ?? "";
    } else if (action === "resubmit") {
      const { status } = await scene.call(by, "POST", `/drafts/${drafts[name] ?? ""}/submission`);
      assert.equal(status, 200);
    } else if (action === "special-steps/result") {
      const [special] = (await scene.see(by, caseNo)).specialSteps;
      await scene.move(by, caseNo, `special-steps/${special?.id ?? ""}/result`, body);
    } else await scene.move(by, caseNo, action, body);
  }
  return numbers;
}

/** A named bad review of a case's completion; answers its id. */
async function rateBadly(scene: CaseScenario, caseNo: string): Promise<string> {
  const { items } = (await scene.call<ReviewInvitations>(OWNER, "GET", `/cases/${caseNo}/review-invitations`)).body;
  const body = {
    invitationId: items.find(({ serviceEvent }) => serviceEvent === "completion")?.id,
    satisfaction: "dissatisfied",
    indicatorVersion: "2",
    tags: ["207"],
    anonymous: false,
    channel: "web",
  };
  return (await scene.call<{ id: string }>(OWNER, "POST", `/cases/${caseNo}/reviews`, { body })).body.id;
}

/** Two bad reviews of March: one goes two rounds, of which the first is answered late, the other is left lying. */
async function rateAndHandle(scene: CaseScenario, numbers: Record<Member, string>): Promise<void> {
  const on = (date: string): void => scene.clock.set(new Date(`${date}T10:00:00+08:00`));
  on(march(20));
  const id = await rateBadly(scene, numbers["onTheLastDay"] ?? "");
  await rateBadly(scene, numbers["paused"] ?? "");
  const handle = (body: object) => scene.call(OFFICE, "POST", `/reviews/${id}/handling`, { body });
  const assign = () => handle({ kind: "assigned", departmentCode: "market-supervision" });
  await assign();
  on(march(23));
  await handle({ kind: "contacted", text: "已联系" });
  on(march(30));
  await handle({ kind: "answered", text: "已改正" });
  await scene.call(OWNER, "POST", `/reviews/${id}/confirmation`, { body: { solved: false } });
  await assign();
  on(day(4, 1));
  await handle({ kind: "contacted", text: "再次联系" });
  on(day(4, 7));
  await handle({ kind: "answered", text: "已再次改正" });
}

async function told() {
  const scene = createCaseScenario();
  const numbers = await live(scene);
  await rateAndHandle(scene, numbers);
  scene.clock.set(new Date(`${NOW}T10:00:00+08:00`));
  const figures = async (query = ""): Promise<SupervisionFigures> => {
    const { status, body } = await scene.call<SupervisionFigures>("supervisor", "GET", `/supervision/figures${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  return { scene, numbers, figures };
}

const MARCH = "from=2026-03&to=2026-03";
const all = Object.values(DIARIES);

/** Sums of every count in figures, by where it stands; times of stages and flags do not add up. */
function counts(node: unknown, path = ""): [string, number][] {
  if (typeof node === "number") return [[path, node]];
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, value]) => (name === "stages" ? [] : counts(value, `${path}/${name}`)));
}

describe("figures for supervision 督导", () => {
  it("are what the diaries of eight cases come to, worked out apart", async () => {
    const { figures } = await told();
    const { whole, smallBelow } = await figures(`?${MARCH}`);
    assert.equal(smallBelow, 5);
    const { reviews, contact, rectify, ...cases } = whole;
    assert.deepEqual(cases, {
      received: 7,
      deemedAccepted: 1,
      returns: { times: 1, cases: 1 },
      corrections: { times: 1, cases: 1 },
      decided: 6,
      closed: 7,
      promised: expectedTimeliness(all, 5),
      statutory: expectedTimeliness(all, 20),
      stages: expectedStages(all),
      small: false,
    });
    // Late by their promise: the corrected one by a day, the one left lying because its clock began with its receipt.
    assert.deepEqual(whole.promised, { decided: 5, onTime: 3, overdue: 1 });
    assert.deepEqual(whole.statutory, { decided: 5, onTime: 5, overdue: 0 });
    assert.deepEqual([reviews.total, reviews.bad, reviews.answered], [2, 2, 1]);
    // Round 1: by 23 and 27 March, done on 23 and 30; round 2: by 31 March and 7 April, done on 1 and 7 April; the other: nothing.
    assert.deepEqual(
      [contact, rectify],
      [
        { due: 3, inTime: 1 },
        { due: 3, inTime: 1 },
      ],
    );
  });

  it("leave times out below five cases, and say where a group is small", async () => {
    const { figures } = await told();
    const { stages } = (await figures(`?${MARCH}`)).whole;
    const of = (state: CaseState) => stages.find((stage) => stage.state === state);
    assert.deepEqual(of("suspended"), { state: "suspended", cases: 1 });
    assert.equal(of("reviewing")?.cases, 5);
    assert.ok(of("reviewing")?.median !== undefined && of("reviewing")?.p90 !== undefined);
    const byItem = await figures(`?${MARCH}&groupBy=item`);
    const small = byItem.groups.filter(({ figures: group }) => group.small).map(({ code }) => code);
    assert.deepEqual(small.sort(), ["card", "move"]);
  });

  it("add up: the counts of the groups to the whole, however they are grouped and narrowed, and months to the year", async () => {
    const { figures } = await told();
    for (const query of ["", `&${MARCH}`, "&department=market-supervision", "&window=SCJY", "&item=permit"]) {
      for (const groupBy of ["window", "department", "item"]) {
        const { whole, groups } = await figures(`?groupBy=${groupBy}${query}`);
        assert.ok(groups.length > 0);
        for (const [path, count] of counts(whole)) {
          const sum = groups.reduce((total, group) => total + (new Map(counts(group.figures)).get(path) ?? 0), 0);
          assert.equal(sum, count, `${groupBy}${query} ${path}`);
        }
      }
    }
    const [total, inMarch, inApril] = [
      (await figures()).whole,
      (await figures(`?${MARCH}`)).whole,
      (await figures("?from=2026-04")).whole,
    ];
    assert.deepEqual([inMarch.received, inApril.received, total.received], [7, 1, 8]);
    assert.deepEqual([inMarch.decided, inApril.decided, total.decided], [6, 0, 6]);
    // What is overdue is so now, in whatever months one asks.
    assert.deepEqual([inMarch.promised.overdue, inApril.promised.overdue, total.promised.overdue], [1, 1, 1]);
  });

  it("are grouped under names, most cases first", async () => {
    const { figures } = await told();
    const { groups } = await figures(`?${MARCH}`);
    assert.deepEqual(
      groups.map(({ code, name, figures: group }) => [code, name.text, group.received]),
      [
        ["market-supervision", "示范市场监管局", 6],
        ["public-security", "示范公安局", 1],
      ],
    );
  });

  it("are nobody's personal data, and for supervision alone", async () => {
    const { scene, numbers, figures } = await told();
    const text = JSON.stringify([await figures("?groupBy=window"), await figures("?groupBy=item")]);
    for (const secret of [
      ...Object.values(numbers),
      "样例甲",
      "样例乙",
      "窗口样例员",
      "审批样例员",
      "13800000002",
      "2026-0",
    ])
      assert.ok(!text.includes(secret), secret);
    for (const by of [HALL, OFFICE, OWNER])
      assert.equal((await scene.call(by, "GET", "/supervision/figures")).status, 403);
    assert.equal((await scene.call(undefined, "GET", "/supervision/figures")).status, 401);
    const backwards = await scene.call<Problem>("supervisor", "GET", "/supervision/figures?from=2026-04&to=2026-03");
    assert.equal(backwards.status, 400);
  });
});

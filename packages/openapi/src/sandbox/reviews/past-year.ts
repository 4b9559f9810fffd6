import type { CaseEventKind, CaseState, HandlingStepKind, ReviewChannel, Satisfaction } from "../../schema.ts";
import { acceptingCodeOf } from "../cases/bodies.ts";
import { chinaTime } from "../clock.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord, ReviewRecord } from "../records.ts";
import { seededRandom } from "../random.ts";
import { indicatorSet } from "./indicators.ts";
import { beginHandling, isBad } from "./review-rules.ts";

/** What a past year left: how many of each. */
export interface PastYearFacts {
  readonly cases: number;
  readonly reviews: number;
}

interface Service {
  readonly itemCode: string;
  readonly windowCode: string;
  /** Cases a month. */
  readonly perMonth: number;
  /** Weights of the five levels, best first. */
  readonly levels: readonly [number, number, number, number, number];
  /** Working days from acceptance to the decision: the usual ones, and of every tenth case. */
  readonly days: readonly [usual: number, slow: number];
}

const SERVICES: readonly Service[] = [
  { itemCode: "SCJY-001-01", windowCode: "SCJY", perMonth: 6, levels: [40, 34, 14, 9, 3], days: [4, 7] },
  { itemCode: "SHMS-001-01", windowCode: "SHMS", perMonth: 5, levels: [64, 26, 6, 3, 1], days: [0, 0] },
  { itemCode: "GAZY-033-04", windowCode: "GAZY", perMonth: 5, levels: [46, 34, 12, 6, 2], days: [8, 10] },
  { itemCode: "QYDJ-001-01", windowCode: "QYDJ", perMonth: 4, levels: [58, 30, 8, 3, 1], days: [1, 1] },
  { itemCode: "SCJY-040-01", windowCode: "SCJY", perMonth: 3, levels: [36, 34, 16, 10, 4], days: [3, 5] },
  { itemCode: "GCJS-082-01", windowCode: "GCJS", perMonth: 2, levels: [30, 32, 18, 14, 6], days: [3, 5] },
  { itemCode: "SHMS-075-01", windowCode: "FZX-TY", perMonth: 1, levels: [60, 30, 8, 2, 0], days: [4, 5] },
];

const LEVELS: readonly Satisfaction[] = [
  "very_satisfied",
  "satisfied",
  "fairly_satisfied",
  "dissatisfied",
  "very_dissatisfied",
];

const CHANNELS: readonly ReviewChannel[] = [
  "mobile",
  "mobile",
  "mobile",
  "hall_tablet",
  "hall_tablet",
  "web",
  "qr_code",
  "sms",
];

const TEXTS: Readonly<Record<Satisfaction, readonly string[]>> = {
  very_satisfied: ["一次就办好了，窗口还帮忙复印了材料。", "在手机上交的材料，没有跑大厅。", "咨询的时候讲得很清楚。"],
  satisfied: ["比说好的时间早了一天。", "排队不久，工作人员耐心。"],
  fairly_satisfied: ["事情办成了，就是补了一次材料。", "停车不太方便。"],
  dissatisfied: ["没有材料样本，来回跑了两趟。", "网上说当天能取，到了才知道要再等。", "周一上午等了一个多小时。"],
  very_dissatisfied: ["要了指南里没有写的材料。", "在两个窗口之间来回跑，没有人说得清楚。"],
};

const ANSWERS: readonly string[] = [
  "材料样本已放到办事指南和窗口，谢谢您的提醒。",
  "已在周一上午加开一个窗口，请您再来时留意取号机上的提示。",
  "已核对指南，今后不再要求指南以外的材料，并向您当面道歉。",
];

const MONTHS = 12;

const DAY = 86_400_000;

/** First days of the twelve months that end with the present one, oldest first, `YYYY-MM-01`. */
function monthsUntil(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(year, month - MONTHS + index, 1)).toISOString().slice(0, 10),
  );
}

/** Fills a sandbox with a past year; one object for one run, so that its numbers come from one sequence. */
class PastYear {
  readonly #context: SandboxContext;
  readonly #next = seededRandom(20251126);
  #cases = 0;
  #reviews = 0;

  constructor(context: SandboxContext) {
    this.#context = context;
  }

  fill(): PastYearFacts {
    const { clock, store } = this.#context;
    const today = clock.iso().slice(0, 10);
    store.transaction(() => {
      for (const first of monthsUntil(today)) {
        for (const service of SERVICES) {
          for (let number = 0; number < service.perMonth; number++) this.#serve(service, this.#dayIn(first), today);
        }
      }
    });
    return { cases: this.#cases, reviews: this.#reviews };
  }

  /** A whole number from 0 below a limit. */
  #below(limit: number): number {
    return this.#next() % limit;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  #dayIn(first: string): string {
    const day = new Date(Date.parse(first) + this.#below(28) * DAY).toISOString().slice(0, 10);
    return this.#context.calendar.isWorkingDay(day) ? day : this.#after(day, 1);
  }

  #after(day: string, workingDays: number): string {
    return workingDays === 0 ? day : this.#context.calendar.addWorkingDays(day, workingDays).date;
  }

  /** A case from beginning to end, and perhaps a review; what would not be over by today is left out. */
  #serve(service: Service, begun: string, today: string): void {
    const { catalogue } = this.#context;
    const item = catalogue.item(service.itemCode, "zh-CN");
    if (!item) throw new RangeError(`There is no ${service.itemCode}`);
    const atOnce = item.handling === "immediate";
    const corrected = !atOnce && this.#below(6) === 0;
    const accepted = this.#after(begun, (corrected ? 2 + this.#below(3) : 0) + (atOnce ? 0 : 1));
    const decided = this.#after(accepted, service.days[this.#below(10) === 0 ? 1 : 0] - (atOnce ? 0 : this.#below(2)));
    const closed = this.#after(decided, atOnce ? 0 : 1 + this.#below(2));
    const reviewed = this.#after(closed, this.#below(3));
    const [chance, late] = [this.#below(10), this.#below(8)];
    if (closed >= today) return;
    const id = `NZP${begun.replace(/-/g, "")}${String(++this.#cases).padStart(6, "0")}`;
    const record = this.#record(id, service, begun);
    this.#keep(
      {
        ...record,
        handling: item.handling,
        departmentCode: item.department.code,
        decidingCode: atOnce ? acceptingCodeOf(service.windowCode) : item.department.code,
        ...(!atOnce && { acceptedAt: `${accepted}T10:00:00+08:00` }),
        decidedAt: `${decided}T15:00:00+08:00`,
        closedAt: `${closed}T16:00:00+08:00`,
        updatedAt: `${closed}T16:00:00+08:00`,
      },
      atOnce
        ? [
            ["submitted", "submitted", begun],
            ["decided", "decided", decided],
            ["issued", "closed", closed],
          ]
        : [
            ["submitted", "submitted", begun],
            ...(corrected
              ? ([
                  ["correction_requested", "correcting", this.#after(begun, 1)],
                  ["correction_answered", "submitted", this.#after(accepted, 0)],
                ] as const)
              : []),
            ["accepted", "accepted", accepted],
            ["handed_over", "reviewing", accepted],
            ["decided", "decided", decided],
            ["handed_back", "issuing", decided],
            ["issued", "closed", closed],
          ],
    );
    if (chance < 7 && reviewed < today) this.#review(id, service, item.department.code, reviewed, today, late === 0);
  }

  #record(id: string, { itemCode, windowCode }: Service, begun: string): CaseRecord {
    const at = `${begun}T09:00:00+08:00`;
    return {
      id,
      parent: "past-year",
      draftId: `past-${id}`,
      secret: this.#context.ids.secret(),
      itemCode,
      handling: "immediate",
      channel: "web",
      windowCode,
      departmentCode: "",
      decidingCode: "",
      state: "closed",
      outcome: "granted",
      applicant: {
        kind: "person",
        name: "往年样例",
        // An area that does not exist, and nobody whom one can act as.
        certificate: { type: "resident_id", number: "990703194901010017" },
        mobile: "13800000009",
      },
      answers: {},
      data: {},
      materials: [],
      delivery: { method: "pickup", centreCode: "hall" },
      formVersion: "past",
      guideVersion: "past",
      submittedAt: at,
      receivedAt: at,
      updatedAt: at,
      version: 1,
      specialSteps: [],
      notified: [],
    };
  }

  #keep(record: CaseRecord, events: readonly (readonly [CaseEventKind, CaseState, string])[]): void {
    const { store } = this.#context;
    store.put("drafts", {
      id: record.draftId,
      parent: record.parent,
      itemCode: record.itemCode,
      channel: record.channel,
      state: "submitted",
      caseNo: record.id,
      answers: {},
      data: {},
      materials: [],
      declarations: [],
      createdAt: record.submittedAt,
      updatedAt: record.submittedAt,
      expiresAt: record.submittedAt,
      version: 1,
    });
    store.put("cases", record);
    events.forEach(([kind, state, day], index) =>
      store.put("events", {
        id: `${record.id}:${String(index + 1)}`,
        parent: record.id,
        number: index + 1,
        kind,
        at: `${day}T${String(9 + index).padStart(2, "0")}:30:00+08:00`,
        state,
        actor: { kind: kind === "decided" ? "office" : "counter", departmentCode: record.departmentCode },
        documentIds: [],
      }),
    );
  }

  #review(caseNo: string, service: Service, department: string, day: string, today: string, late: boolean): void {
    const { store } = this.#context;
    const satisfaction = this.#level(service.levels);
    const at = `${day}T${String(9 + this.#below(8)).padStart(2, "0")}:${String(this.#below(60)).padStart(2, "0")}:00+08:00`;
    const id = `rvp-${String(++this.#reviews).padStart(6, "0")}`;
    const set = indicatorSet(this.#context, "zh-CN");
    const tags = set?.levels.find((level) => level.satisfaction === satisfaction)?.tags ?? [];
    const bad = isBad({ satisfaction });
    const review: ReviewRecord = {
      id,
      parent: caseNo,
      origin: "case",
      invitationId: `inv-${id}`,
      itemCode: service.itemCode,
      departmentCode: department,
      windowCode: service.windowCode,
      serviceEvent: "completion",
      satisfaction,
      indicatorVersion: set?.version ?? "",
      tags: this.#below(3) > 0 || bad ? [this.#pick(tags).code] : [],
      ...((bad || this.#below(3) === 0) && { text: this.#pick(TEXTS[satisfaction]) }),
      anonymous: this.#below(4) === 0,
      channel: this.#pick(CHANNELS),
      sequence: 1,
      at,
      handling: { state: "none", round: 1, steps: [] },
    };
    store.put("invitations", {
      id: review.invitationId,
      parent: caseNo,
      origin: "case",
      serviceEvent: "completion",
      at,
      bodyCode: department,
      itemCode: service.itemCode,
      windowCode: service.windowCode,
      until: chinaTime(new Date(Date.parse(at) + 30 * DAY)),
      reviewId: id,
    });
    store.put("reviews", bad ? this.#handled(review, today, late) : review);
  }

  #level(weights: Service["levels"]): Satisfaction {
    let left = this.#below(weights.reduce((sum, weight) => sum + weight, 0));
    return LEVELS.find((_, index) => (left -= weights[index] ?? 0) < 0) ?? "satisfied";
  }

  /** A bad review as far as its department has come with it by today; some in good time, some late, few set aside on appeal. */
  #handled(review: ReviewRecord, today: string, late: boolean): ReviewRecord {
    const day = review.at.slice(0, 10);
    const begun = beginHandling(this.#context, review, review.at);
    const rectifiedIn = late ? 7 + this.#below(3) : 2 + this.#below(4);
    const steps: [HandlingStepKind, number][] = [
      ["assigned", 0],
      ["contacted", 1],
      ["measures", 1],
      ["rectified", rectifiedIn],
      ["answered", rectifiedIn],
    ];
    if (this.#below(3) > 0) steps.push(["confirmed", rectifiedIn + 2]);
    const setAside = this.#below(12) === 0;
    const answer = this.#pick(ANSWERS);
    const done = steps
      .map(([kind, days]) => ({ kind, day: this.#after(day, days) }))
      .filter((step) => step.day < today)
      .slice(0, setAside ? 1 : undefined)
      .map((step, index) => ({
        kind: step.kind,
        at: `${step.day}T17:${String(10 + index)}:00+08:00`,
        round: 1,
        departmentCode: review.departmentCode,
      }));
    const last = done[done.length - 1];
    const answered = done.find(({ kind }) => kind === "answered");
    if (setAside && last) {
      const appeal = {
        reason: "评价对应的不是本窗口的服务。",
        at: last.at,
        from: "assigned",
        departmentCode: review.departmentCode,
      } as const;
      const decision = "经复核，评价的是另一项服务，不计入本部门。";
      return {
        ...review,
        appeal: { ...appeal, state: "upheld", decision, decidedAt: last.at },
        handling: { ...begun, state: "set_aside", round: 1, steps: done },
      };
    }
    return {
      ...review,
      handling: {
        ...begun,
        ...(last && { state: last.kind as ReviewRecord["handling"]["state"], departmentCode: review.departmentCode }),
        ...(answered && { answer, answeredAt: answered.at }),
        round: 1,
        steps: done,
      },
    };
  }
}

/**
 * Puts a past year beside what happens in the sandbox, as a platform imports its history: finished cases and reviews of seven services
 * over twelve months, the same ones for the same day; all of it invented, nobody's case. For figures that need months and numbers.
 * Once for a store; a second time nothing happens.
 */
export function importPastYear(context: SandboxContext): PastYearFacts {
  const { store } = context;
  const before = store.list("cases", "past-year").length;
  if (before > 0)
    return { cases: before, reviews: store.list("reviews").filter(({ id }) => id.startsWith("rvp-")).length };
  return new PastYear(context).fill();
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allowedActions, nextState, transitions } from "@yichuang/openapi/domain";
import type { CaseAction, CaseActor, CaseFacts, CaseState } from "@yichuang/openapi/domain";

const STATES: readonly CaseState[] = [
  "submitted",
  "returned",
  "correcting",
  "accepted",
  "refused",
  "reviewing",
  "suspended",
  "decided",
  "issuing",
  "closed",
  "withdrawn",
  "revoked",
];

const ACTIONS: readonly CaseAction[] = [
  "return",
  "resubmit",
  "request_correction",
  "answer_correction",
  "accept",
  "refuse",
  "deem_accepted",
  "deem_withdrawn",
  "hand_over",
  "start_special_step",
  "end_special_step",
  "extend",
  "decide",
  "hand_back",
  "issue",
  "supplement_deferred",
  "change_delivery",
  "receive_custody",
  "confirm_receipt",
  "withdraw",
  "revoke",
  "request_payment",
  "pay",
  "waive_payment",
  "verify_commitment",
];

/** Everything legal for a commitment item that was granted outright, with a correction asked for before acceptance. */
const PLAIN: Partial<Record<CaseState, Partial<Record<CaseAction, CaseState>>>> = {
  submitted: {
    return: "returned",
    request_correction: "correcting",
    accept: "accepted",
    refuse: "refused",
    deem_accepted: "accepted",
    withdraw: "withdrawn",
    change_delivery: "submitted",
  },
  returned: { resubmit: "submitted", deem_withdrawn: "withdrawn", withdraw: "withdrawn" },
  correcting: {
    answer_correction: "submitted",
    deem_accepted: "accepted",
    deem_withdrawn: "withdrawn",
    withdraw: "withdrawn",
    change_delivery: "correcting",
  },
  accepted: {
    hand_over: "reviewing",
    withdraw: "withdrawn",
    change_delivery: "accepted",
    request_payment: "accepted",
  },
  reviewing: {
    request_correction: "correcting",
    start_special_step: "suspended",
    extend: "reviewing",
    decide: "decided",
    withdraw: "withdrawn",
    change_delivery: "reviewing",
    request_payment: "reviewing",
  },
  suspended: {
    end_special_step: "reviewing",
    withdraw: "withdrawn",
    change_delivery: "suspended",
    request_payment: "suspended",
  },
  decided: { hand_back: "issuing", change_delivery: "decided", revoke: "revoked", request_payment: "decided" },
  issuing: {
    issue: "closed",
    change_delivery: "issuing",
    confirm_receipt: "issuing",
    revoke: "revoked",
    request_payment: "issuing",
  },
  closed: { confirm_receipt: "closed", revoke: "revoked" },
};

type Changes = Partial<Record<CaseState, Partial<Record<CaseAction, CaseState | undefined>>>>;

function expectTable(facts: Omit<CaseFacts, "state">, changes: Changes): void {
  for (const state of STATES) {
    for (const action of ACTIONS) {
      const changed = changes[state];
      const wanted = changed && action in changed ? changed[action] : PLAIN[state]?.[action];
      assert.equal(nextState({ ...facts, state }, action), wanted, `${action} in ${state}`);
    }
  }
}

describe("every state and action", () => {
  it("of a commitment item", () => {
    expectTable({ handling: "commitment", outcome: "granted" }, {});
  });

  it("of an immediate item, which is also decided and issued on the spot", () => {
    expectTable(
      { handling: "immediate", outcome: "granted" },
      { submitted: { decide: "decided" }, decided: { issue: "closed" } },
    );
  });

  it("of a case corrected during review", () => {
    expectTable(
      { handling: "commitment", outcome: "granted", correctionFrom: "reviewing" },
      { correcting: { answer_correction: "reviewing", deem_accepted: undefined } },
    );
  });

  it("of a case with deferred material", () => {
    expectTable(
      { handling: "commitment", outcome: "granted_deferred", deferralOpen: true },
      {
        accepted: { supplement_deferred: "accepted" },
        reviewing: { supplement_deferred: "reviewing" },
        suspended: { supplement_deferred: "suspended" },
        decided: { supplement_deferred: "decided" },
        issuing: { supplement_deferred: "issuing" },
        closed: { supplement_deferred: "closed" },
      },
    );
  });

  it("of a case that was denied, which nothing can revoke", () => {
    const revoke = { revoke: undefined };
    expectTable({ handling: "commitment", outcome: "denied" }, { decided: revoke, issuing: revoke, closed: revoke });
  });

  it("of a case whose fee is due, which a correction keeps nobody from paying", () => {
    const owing = { request_payment: undefined };
    const stays = (state: CaseState) => ({ ...owing, pay: state, waive_payment: state });
    expectTable(
      { handling: "commitment", outcome: "granted", payment: "due" },
      {
        accepted: stays("accepted"),
        correcting: stays("correcting"),
        reviewing: stays("reviewing"),
        suspended: stays("suspended"),
        decided: stays("decided"),
        issuing: stays("issuing"),
      },
    );
  });

  it("of a case whose promise is to be verified once it is granted, and never when it was denied", () => {
    const pending = { handling: "commitment", commitmentOpen: true } as const;
    expectTable(
      { ...pending, outcome: "granted" },
      {
        decided: { verify_commitment: "decided" },
        issuing: { verify_commitment: "issuing" },
        closed: { verify_commitment: "closed" },
      },
    );
    const revoke = { revoke: undefined };
    expectTable({ ...pending, outcome: "denied" }, { decided: revoke, issuing: revoke, closed: revoke });
  });

  it("of a case already extended", () => {
    expectTable({ handling: "commitment", outcome: "granted", extended: true }, { reviewing: { extend: undefined } });
  });

  it("of a case with a special step that counts", () => {
    expectTable(
      { handling: "commitment", outcome: "granted", countingStepOpen: true },
      { reviewing: { end_special_step: "reviewing" } },
    );
  });
});

describe("special steps", () => {
  const reviewing = { state: "reviewing", handling: "commitment" } as const;

  it("stop the clock unless they count towards the limit", () => {
    assert.equal(nextState(reviewing, "start_special_step", { countsTowardLimit: true }), "reviewing");
    assert.equal(nextState(reviewing, "start_special_step", { countsTowardLimit: false }), "suspended");
  });

  it("end only what was begun", () => {
    const counting = { ...reviewing, countingStepOpen: true };
    assert.equal(nextState(counting, "end_special_step", { countsTowardLimit: true }), "reviewing");
    assert.equal(nextState(reviewing, "end_special_step", { countsTowardLimit: true }), undefined);
    const both = { ...counting, state: "suspended" } as const;
    assert.equal(nextState(both, "end_special_step", { countsTowardLimit: true }), "suspended");
    assert.equal(nextState(both, "end_special_step", { countsTowardLimit: false }), "reviewing");
  });
});

describe("fees and promises", () => {
  it("leave the state of a case as it is, and are asked for, settled and verified once", () => {
    const reviewing = { state: "reviewing", handling: "commitment" } as const;
    assert.equal(nextState(reviewing, "request_payment"), "reviewing");
    assert.equal(nextState(reviewing, "pay"), undefined);
    for (const action of ["pay", "waive_payment"] as const) {
      assert.equal(nextState({ ...reviewing, payment: "due" }, action), "reviewing");
      assert.equal(nextState({ ...reviewing, payment: "settled" }, action), undefined);
    }
    assert.equal(nextState({ ...reviewing, payment: "settled" }, "request_payment"), undefined);
    const closed = { state: "closed", handling: "commitment", outcome: "granted" } as const;
    assert.equal(nextState(closed, "verify_commitment"), undefined);
    assert.equal(nextState({ ...closed, commitmentOpen: true }, "verify_commitment"), "closed");
  });
});

describe("who may act", () => {
  const who = (facts: CaseFacts, by: CaseActor): CaseAction[] => allowedActions(facts, by);

  it("keeps counter, office, applicant and clock apart", () => {
    const submitted = { state: "submitted", handling: "commitment" } as const;
    assert.deepEqual(who(submitted, "counter"), ["return", "request_correction", "accept", "refuse"]);
    assert.deepEqual(who(submitted, "office"), []);
    assert.deepEqual(who(submitted, "applicant"), ["withdraw", "change_delivery"]);
    assert.deepEqual(who(submitted, "clock"), ["deem_accepted"]);
    const reviewing = { state: "reviewing", handling: "commitment" } as const;
    assert.deepEqual(who(reviewing, "office"), [
      "request_correction",
      "start_special_step",
      "extend",
      "decide",
      "request_payment",
    ]);
    assert.deepEqual(who(reviewing, "counter"), ["request_payment"]);
  });

  it("lets a window ask for a fee once it has accepted, and a department when it has the case", () => {
    const asks = (state: CaseState, by: CaseActor): boolean =>
      who({ state, handling: "commitment" }, by).includes("request_payment");
    assert.deepEqual([asks("submitted", "counter"), asks("accepted", "counter")], [false, true]);
    assert.deepEqual([asks("accepted", "office"), asks("reviewing", "office")], [false, true]);
  });

  it("lets the counter or a chief representative decide an immediate item at once", () => {
    const submitted = { state: "submitted", handling: "immediate" } as const;
    assert.ok(who(submitted, "counter").includes("decide"));
    assert.deepEqual(who(submitted, "office"), ["decide"]);
    assert.deepEqual(who({ ...submitted, state: "decided", outcome: "granted" }, "counter"), [
      "issue",
      "request_payment",
    ]);
  });

  it("leaves nothing to do once a case is refused, withdrawn or revoked", () => {
    for (const state of ["refused", "withdrawn", "revoked"] as const) {
      for (const by of ["applicant", "counter", "office", "clock"] as const) {
        assert.deepEqual(who({ state, handling: "immediate", outcome: "granted" }, by), [], `${by} in ${state}`);
      }
    }
  });

  it("offers exactly the legal actions, between all four", () => {
    for (const handling of ["immediate", "commitment"] as const) {
      for (const state of STATES) {
        const facts: CaseFacts = { state, handling, outcome: "granted_deferred" };
        const offered = (["applicant", "counter", "office", "clock"] as const).flatMap((by) => who(facts, by));
        const legal = ACTIONS.filter((action) => nextState(facts, action) !== undefined);
        assert.deepEqual([...new Set(offered)].sort(), [...legal].sort(), `${handling} ${state}`);
      }
    }
  });

  it("reaches every state and uses every action", () => {
    const reached = new Set(transitions.map((row) => row.to));
    assert.deepEqual(
      STATES.filter((state) => !reached.has(state)),
      [],
    );
    assert.deepEqual(new Set(transitions.map((row) => row.action)), new Set(ACTIONS));
  });
});

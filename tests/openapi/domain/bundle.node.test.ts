import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bundleOutcome, bundleState } from "@yichuang/openapi/domain";
import type { CaseState, Outcome, PartFacts } from "@yichuang/openapi/domain";

const inStates = (...states: readonly CaseState[]): PartFacts[] => states.map((state) => ({ state }));
const withOutcomes = (...outcomes: readonly (Outcome | undefined)[]): PartFacts[] =>
  outcomes.map((outcome) => (outcome ? { state: "decided", outcome } : { state: "reviewing" }));

describe("where a bundle 一件事 stands, by its parts", () => {
  const rows: readonly [parts: readonly CaseState[], state: CaseState][] = [
    [["reviewing", "reviewing"], "reviewing"],
    [["decided", "reviewing"], "reviewing"],
    [["issuing", "correcting"], "reviewing"],
    [["suspended", "reviewing"], "reviewing"],
    [["suspended", "correcting"], "reviewing"],
    [["suspended", "suspended"], "suspended"],
    [["suspended", "decided"], "suspended"],
    [["suspended", "withdrawn"], "suspended"],
    [["decided", "decided"], "decided"],
    [["decided", "issuing"], "decided"],
    [["issuing", "issuing"], "issuing"],
    [["issuing", "withdrawn"], "issuing"],
    [["issuing", "revoked"], "issuing"],
    [["closed", "closed"], "closed"],
    [["closed", "revoked"], "closed"],
    [["withdrawn", "withdrawn"], "withdrawn"],
    [["withdrawn", "revoked"], "revoked"],
    [["revoked", "revoked"], "revoked"],
  ];
  for (const [parts, state] of rows)
    it(`is ${state} with parts ${parts.join(" and ")}`, () => {
      assert.equal(bundleState(inStates(...parts)), state);
      assert.equal(bundleState(inStates(...[...parts].reverse())), state);
    });

  it("is nothing without parts", () => {
    assert.throws(() => bundleState([]), RangeError);
  });
});

describe("what came of a bundle 一件事, by its parts", () => {
  const rows: readonly [parts: readonly (Outcome | undefined)[], outcome: Outcome | undefined][] = [
    [["granted", "granted"], "granted"],
    [["granted", "granted_deferred"], "granted_deferred"],
    [["granted_deferred", "granted_deferred"], "granted_deferred"],
    [["granted", "denied"], "granted_in_part"],
    [["granted_deferred", "denied"], "granted_in_part"],
    [["denied", "denied"], "denied"],
    [["granted", undefined], undefined],
    [[undefined, undefined], undefined],
  ];
  for (const [parts, outcome] of rows)
    it(`is ${outcome ?? "open"} with ${parts.map((part) => part ?? "undecided").join(" and ")}`, () => {
      assert.equal(bundleOutcome(withOutcomes(...parts)), outcome);
    });

  it("does not count a part that was withdrawn before it was decided", () => {
    assert.equal(bundleOutcome([{ state: "closed", outcome: "granted" }, { state: "withdrawn" }]), "granted");
    assert.equal(bundleOutcome(inStates("withdrawn", "withdrawn")), undefined);
  });
});

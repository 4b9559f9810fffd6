/** What a tracker had under way for one case when it was given another: nothing of it may touch the other. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, Client, Form, Guide } from "@yichuang/sdk";
import { YichuangError } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { DeliveryController } from "../../../packages/components/src/status-tracker/delivery-controller.ts";
import { SupplyController } from "../../../packages/components/src/status-tracker/supply-controller.ts";
import type { TrackedCase } from "../../../packages/components/src/status-tracker/tracked-case.ts";
import type { TrackerWords } from "../../../packages/components/src/status-tracker/tracker-context.ts";

const host = {
  addController: () => {},
  requestUpdate: () => {},
} as unknown as ReactiveElement;

const form = { schema: { properties: { name: { type: "string" } } } } as unknown as Form;

/** An answer that comes when the test says so. */
function held<T>() {
  let give!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => ([give, fail] = [resolve, reject]));
  return { promise, give, fail };
}

/** Lets what is under way come as far as it can. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A case whose name is to be corrected, with what its platform was sent. */
function correcting(caseNo: string, whole: Partial<TrackedCase> = { form }) {
  const sent: unknown[] = [];
  const answer = held<Case>();
  const asked = held<Form>();
  const client = {
    cases: {
      application: () => Promise.resolve({ data: { name: "旧名" } }),
      answerCorrection: (...given: unknown[]) => (sent.push(given), answer.promise),
    },
    items: { form: () => asked.promise },
  } as unknown as Client;
  const current = {
    caseNo,
    itemCode: "A",
    allowedActions: ["answer_correction"],
    correction: { noticeId: `notice-${caseNo}`, items: [{ pointer: "/name", reason: "与证件不符" }] },
  } as unknown as Case;
  return {
    tracked: { client, case: current, guide: undefined, form: undefined, ...whole } as TrackedCase,
    sent,
    answer,
    asked,
  };
}

describe("an answer to a correction that is given up for another case", () => {
  it("is nobody's any more when it arrives", async () => {
    const supply = new SupplyController(host, () => undefined);
    const one = correcting("1");
    await supply.begin(one.tracked);
    const submitted = supply.submit();
    await settled();
    supply.clear();
    const other = correcting("2");
    await supply.begin(other.tracked);
    assert.equal(supply.busy, false);
    one.answer.give({ caseNo: "1" } as Case);
    assert.equal(await submitted, undefined);
    assert.equal(supply.value("supply-0"), "旧名");
  });

  it("leaves no error behind when it fails, and does not keep the other from being sent", async () => {
    const supply = new SupplyController(host, () => undefined);
    const one = correcting("1");
    await supply.begin(one.tracked);
    const submitted = supply.submit();
    await settled();
    supply.clear();
    const other = correcting("2");
    await supply.begin(other.tracked);
    const second = supply.submit();
    one.answer.fail(new YichuangError("unavailable", { message: "no" }));
    await submitted;
    assert.equal(supply.error, undefined);
    assert.equal(supply.busy, true);
    other.answer.give({ caseNo: "2" } as Case);
    assert.equal((await second)?.caseNo, "2");
  });

  it("is not sent with what the other asks for", async () => {
    const supply = new SupplyController(host, () => undefined);
    const one = correcting("1", {});
    await supply.begin(one.tracked);
    const submitted = supply.submit();
    supply.clear();
    await supply.begin(correcting("2").tracked);
    one.asked.give(form);
    assert.equal(await submitted, undefined);
    assert.deepEqual(one.sent, []);
  });

  it("knows what its fields are also when it was put away and taken up again without them", async () => {
    const supply = new SupplyController(host, () => undefined);
    const { tracked, asked } = correcting("1");
    await supply.begin(tracked);
    asked.give(form);
    await supply.begin({ ...tracked, form: undefined });
    await settled();
    assert.ok(supply.items[0]?.field);
  });
});

/** A result that is to be picked up or comes electronically; the platform takes a change when the test says so. */
function waiting(
  caseNo: string,
  asked: Promise<Form> = Promise.resolve({ delivery: ["electronic", "pickup"] } as unknown as Form),
) {
  const answer = held<Case>();
  const client = {
    cases: { changeDelivery: () => answer.promise },
    items: { form: () => asked, guide: () => Promise.resolve({ venues: [], results: [] } as unknown as Guide) },
  } as unknown as Client;
  const current = { caseNo, itemCode: "A", delivery: { method: "electronic" } } as unknown as Case;
  return { tracked: { client, case: current } as TrackedCase, answer };
}

describe("a change of delivery that is given up for another case", () => {
  const words = {
    locale: "zh-CN",
    textByKey: (key: string) => key,
    common: (key: string) => key,
  } as unknown as TrackerWords;
  const start = () => new DeliveryController(host, words, () => ({}) as never);

  it("is nobody's any more when it arrives, and does not keep the other from being sent", async () => {
    const delivery = start();
    const one = waiting("1");
    // What stands in the fields is not what the case has by now.
    await delivery.begin({ ...one.tracked, case: { ...one.tracked.case, delivery: { method: "pickup" } } });
    await delivery.begin(one.tracked);
    const submitted = delivery.submit();
    await settled();
    assert.equal(delivery.busy, true);
    delivery.clear();
    await delivery.begin(waiting("2").tracked);
    assert.equal(delivery.busy, false);
    one.answer.give({ caseNo: "1" } as Case);
    assert.deepEqual(await submitted, { kind: "stays" });
  });

  it("leaves no error behind when its fields cannot be had", async () => {
    const delivery = start();
    const asked = held<Form>();
    const begun = delivery.begin(waiting("1", asked.promise).tracked);
    await delivery.begin(waiting("2").tracked);
    asked.fail(new YichuangError("unavailable", { message: "no" }));
    await begun;
    assert.equal(delivery.failed, undefined);
    assert.equal(delivery.ready, true);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { YichuangError } from "@yichuang/sdk";
import type { Client } from "@yichuang/sdk";
import { html } from "lit";
import { Desk } from "../../stories/portal/staff/desk.ts";
import type { RoomPlan } from "../../stories/portal/staff/desk.ts";

const CLERK = { id: "counter-hall", displayName: "综合窗口人员", scopes: ["counter"] };

/** Lets everything go on that waits for nothing outside. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** A desk with one room that counts how often it is read and catches up; its news is told by hand. */
async function sitDown() {
  const seen = { read: 0, caughtUp: 0 };
  const count = (what: keyof typeof seen): Promise<void> => {
    seen[what] += 1;
    return Promise.resolve();
  };
  const plan: RoomPlan = {
    name: "cases",
    serves: () => true,
    open: () => ({ load: () => count("read"), catchUp: () => count("caughtUp"), render: () => html`` }),
  };
  let tell = (): void => undefined;
  const news = new ReadableStream<undefined>({
    start: (controller) => void (tell = () => controller.enqueue(undefined)),
  });
  const client = {
    me: { get: () => Promise.resolve({}) },
    cases: { watchAll: () => news.values() },
  } as unknown as Client;
  const desk = new Desk(client, "zh-CN", [plan], () => undefined, CLERK);
  await desk.open("");
  return { desk, seen, tell };
}

test("news is taken account of at once", async () => {
  const { seen, tell } = await sitDown();
  tell();
  await settled();
  assert.deepEqual(seen, { read: 2, caughtUp: 1 });
});

test("news that comes while the desk is busy is taken account of once, after the act", async () => {
  const { desk, seen, tell } = await sitDown();
  let end = (): void => undefined;
  const act = desk.carryOut("受理", () => new Promise<void>((resolve) => (end = resolve)));
  tell();
  tell();
  await settled();
  assert.deepEqual(seen, { read: 1, caughtUp: 0 });
  end();
  await act;
  await settled();
  assert.deepEqual(seen, { read: 2, caughtUp: 1 });
  assert.deepEqual(desk.message, { tone: "good", text: "已受理。" });
});

test("a reading that fails late says nothing of what has been read since", async () => {
  const answers: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  const plan: RoomPlan = {
    name: "cases",
    serves: () => true,
    open: () => ({
      load: () => new Promise<void>((resolve, reject) => void answers.push({ resolve, reject })),
      render: () => html``,
    }),
  };
  const client = { me: { get: () => Promise.resolve({}) } } as unknown as Client;
  const supervisor = { id: "supervisor", displayName: "督导", scopes: ["supervisor"] };
  const desk = new Desk(client, "zh-CN", [plan], () => undefined, supervisor);
  const readings = [desk.open(""), desk.refresh()];
  await settled();
  answers[1]?.resolve();
  answers[0]?.reject(new YichuangError("network"));
  await Promise.all(readings);
  assert.equal(desk.failed, undefined);
  assert.equal(desk.message, undefined);
});

test("nothing is sent in the name of who has left", async () => {
  const { desk } = await sitDown();
  desk.leave();
  assert.equal(await desk.carryOut("受理", () => Promise.reject(new Error("sent"))), false);
});

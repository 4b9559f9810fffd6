import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, CaseUpdate, Client, ErrorKind } from "@yichuang/sdk";
import { YichuangError } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { CaseWatchController } from "../../../packages/components/src/status-tracker/case-watch-controller.ts";

const host = { addController: () => {}, requestUpdate: () => {} } as unknown as ReactiveElement;
const options = { onUpdate: () => {}, onEnd: () => {}, onReconnect: () => {}, onReturn: () => {} };

/** A case that can be read as long as nothing is given that keeps it from that; with the signals of who follows it. */
function followed() {
  const signals: AbortSignal[] = [];
  let failure: ErrorKind | undefined;
  async function* watch(_: string, { signal }: { signal: AbortSignal }): AsyncGenerator<CaseUpdate> {
    if (failure) throw new YichuangError(failure);
    signals.push(signal);
    yield { case: { caseNo: "1" } as Case, events: [] };
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
  }
  return {
    client: { cases: { watch } } as unknown as Client,
    signals,
    fail: (kind: ErrorKind) => (failure = kind),
  };
}

describe("a refresh of a case that is followed", () => {
  for (const [kind, ends] of [
    ["network", false],
    ["unavailable", false],
    ["unauthenticated", true],
    ["not_found", true],
  ] as const)
    it(`that fails with ${kind} ${ends ? "ends the following" : "leaves it followed"}`, async () => {
      const { client, signals, fail } = followed();
      const watch = new CaseWatchController(host, options);
      const follow = () => watch.follow(client, "1", "zh-CN", new AbortController().signal);
      await follow();
      fail(kind);
      await assert.rejects(follow());
      assert.deepEqual(
        signals.map(({ aborted }) => aborted),
        [ends],
      );
      watch.stop();
    });
});

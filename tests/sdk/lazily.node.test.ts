import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isYichuangError, lazily } from "@yichuang/sdk";

const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => (isYichuangError(error) ? [error.kind, error.retryable] : error),
  );

describe("a part that is loaded when it is needed", () => {
  it("is loaded once", async () => {
    let loads = 0;
    const part = lazily(() => Promise.resolve({ begin: ++loads }));
    assert.deepEqual([await part(), await part(), loads], [{ begin: 1 }, { begin: 1 }, 1]);
  });

  it("is not loaded as an error of its kind, and is asked for again by the next who needs it", async () => {
    let loads = 0;
    const part = lazily(() =>
      ++loads < 3 ? Promise.reject(new Error("Loading chunk 7 failed")) : Promise.resolve({ begin: 1 }),
    );
    assert.deepEqual(await failure(Promise.all([part(), part()])), ["not_loaded", true]);
    assert.deepEqual(await failure(part()), ["not_loaded", true]);
    assert.deepEqual([await part(), loads], [{ begin: 1 }, 3]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, Client, Guide, UploadOptions } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { SupplyController } from "../../../packages/components/src/status-tracker/supply-controller.ts";
import type { TrackedCase } from "../../../packages/components/src/status-tracker/tracked-case.ts";

const host = { addController: () => {}, requestUpdate: () => {} } as unknown as ReactiveElement;

/** A case of which a licence is to be brought, and what is sent of it. */
function asked() {
  const sent: (string | undefined)[] = [];
  const start = (_: File, { mediaType }: UploadOptions) => {
    sent.push(mediaType);
    return { done: new Promise(() => {}), state: "running" };
  };
  const material = { code: "licence", accept: ["application/ofd"], maxBytes: 100, maxCount: 5 };
  const tracked = {
    client: { uploads: { start } } as unknown as Client,
    case: {
      caseNo: "1",
      itemCode: "A",
      allowedActions: ["answer_correction"],
      correction: { noticeId: "n", items: [{ materialCode: "licence", reason: "看不清" }] },
    } as unknown as Case,
    guide: { materials: [material] } as unknown as Guide,
  } as TrackedCase;
  return { tracked, sent };
}

describe("a material that is corrected", () => {
  it("is taken by the ending of a file to which the system gives no type, and sent as what it is", async () => {
    const { tracked, sent } = asked();
    const supply = new SupplyController(host);
    await supply.begin(tracked);
    const [item] = supply.items;
    assert.ok(item);
    supply.addFiles(item, [new File(["PK"], "执照.OFD"), new File(["PK"], "执照.ofd", { type: "application/ofd" })]);
    assert.deepEqual([supply.problem(item.key), sent], [undefined, ["application/ofd", "application/ofd"]]);
    supply.addFiles(item, [new File(["MZ"], "a.exe")]);
    assert.deepEqual([supply.problem(item.key)?.key, sent.length], ["statusTracker.supply.wrongType", 2]);
  });
});

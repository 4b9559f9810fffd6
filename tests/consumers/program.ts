/** A front-end team's own test: the portal's functions against the sandbox, without a network and without msw. Run once it is emitted. */
import { checkResidentId } from "@yichuang/openapi/domain";
import { createClock, createSandbox, filledDraft } from "@yichuang/openapi/sandbox";
import type { Sandbox, SandboxOptions } from "@yichuang/openapi/sandbox";
import { connect, daysLeft, explain, findItem, follow, prepare, submit, waiting } from "./portal.ts";

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold: ${what}`);
}

const options: SandboxOptions = { clock: createClock({ start: "2026-03-02T09:00:00+08:00" }) };
const sandbox: Sandbox = createSandbox(options);
const client = connect("https://platform.test", () => sandbox.issueToken("company-1"), {
  fetch: (request) => sandbox.fetch(request),
});

const item = await findItem(client, "食品经营许可");
expectThat(item !== undefined, "an item is found");
const applicant = (await client.me.get()).applicant;
if (!item || !applicant) throw new Error("Nobody to apply, or nothing to apply for");
const empty = await prepare(client, item.code, applicant, []);
const refusal = await submit(client, empty.id).then(() => "", explain);
expectThat(refusal.startsWith("请检查填写的内容。"), `an empty draft is refused: ${refusal}`);

const { draftId } = await filledDraft(sandbox);
const { case: received } = await submit(client, draftId);
expectThat((await submit(client, draftId)).case.caseNo === received.caseNo, "a draft makes one case");
expectThat((await waiting(client)).includes(received.caseNo), "the case is among mine");
const seen: string[] = [];
await follow(client, received.caseNo, ({ state }, events) => {
  seen.push(`${state} ${String(events.length)}`);
  return false;
});
expectThat(seen.join() === "submitted 1", `the case was followed: ${seen.join()}`);

const missing = await client.cases.get("00000000000000").then(() => "", explain);
expectThat(missing.startsWith("没有找到。"), `an unknown number is told: ${missing}`);
expectThat((await daysLeft(client, "2030-01-01")) > 0, "there are days left");
expectThat(checkResidentId("11010519491231002X").valid, "the domain's rules are there");
sandbox.close();
console.log(`found ${item.code}, refused an empty draft, handed one in, followed the case`);

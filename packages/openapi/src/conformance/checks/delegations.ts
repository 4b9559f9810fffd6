import type { Delegation, Department, ItemPage, Principal, Scope } from "../../schema.ts";
import type { Check } from "../check.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { chinaDay, newKey } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";

const rule = "delegation" as const;
const REASON = "符合性测试";

const keyed = (): Record<string, string> => ({ "idempotency-key": newKey() });

/** A delegation of one item for one day, and by whom. */
async function input(platform: Platform): Promise<{ readonly from: string; readonly json: Record<string, unknown> }> {
  const { body } = await platform.call("getPrincipal", { role: "office", expect: [200] });
  const from = (body as Principal).staff?.body?.code;
  if (from === undefined) throw new NotTried(text("不知道令牌属于哪个部门", "the token's department is not known"));
  const listed = (await platform.call("listDepartments", { expect: [200] })).body as {
    readonly items: readonly Department[];
  };
  const other = listed.items.find(({ code }) => code !== from);
  const query = { department: from, limit: "1" };
  const [own] = ((await platform.call("listItems", { query, expect: [200] })).body as ItemPage).items;
  if (!other || !own) throw new NotTried(text("没有可委托的机构或者事项", "there is no body or item to delegate"));
  const json = {
    toCode: other.code,
    powers: ["deliver"],
    itemCodes: [own.item.code],
    begins: chinaDay(0),
    ends: chinaDay(1),
    responsibilities: REASON,
  };
  return { from, json };
}

/** A department delegates what is its own, to another body; it is published with what it covers. */
async function create(platform: Platform): Promise<void> {
  const { from, json } = await input(platform);
  const ask = (role: Scope, body: object, headers: Record<string, string>, expect: readonly number[], slug?: string) =>
    platform.call("createDelegation", {
      role,
      json: body,
      headers,
      expect,
      rule,
      ...(slug !== undefined && { problem: slug }),
    });
  await ask("office", json, {}, [400], "bad-request");
  await ask("applicant", json, keyed(), [403]);
  await ask("office", { ...json, toCode: from }, keyed(), [422], "validation");
  await ask("office", { ...json, ends: chinaDay(-1) }, keyed(), [422], "validation");
  const headers = keyed();
  const made = (await ask("office", json, headers, [201])).body as Delegation;
  platform.made.delegationId = made.id;
  const again = await ask("office", json, headers, [201]);
  if ((again.body as Delegation).id !== made.id)
    platform.differs(again, "idempotency", text("同键同体又建了一项", "the same key and body made another one"));
  await ask("office", { ...json, powers: ["accept"] }, headers, [422], "idempotency-key-reused");
  await ask("office", json, keyed(), [409], "conflict");
  const params = { delegationId: made.id };
  const shown = await platform.call("getDelegation", { params, expect: [200] });
  const { from: giver, to, powers, itemCodes, ends, state } = shown.body as Delegation;
  const said = JSON.stringify([giver.code, to.code, powers, itemCodes, ends, state === "ended"]);
  const meant = JSON.stringify([from, json["toCode"], json["powers"], json["itemCodes"], json["ends"], false]);
  if (said !== meant)
    platform.findings.differs("createDelegation", {
      rule,
      asked: "GET /delegations/{delegationId}",
      came: text("公开的与委托的不同", "what is published is not what was delegated"),
    });
}

/** The department that gave it ends it, once; then it shows as ended, with the reason. */
async function end(platform: Platform): Promise<void> {
  const delegationId = needed(platform.made.delegationId, "委托", "a delegation");
  const ask = (role: Scope, expect: readonly number[], slug?: string) =>
    platform.call("endDelegation", {
      role,
      params: { delegationId },
      json: { reason: REASON },
      headers: keyed(),
      expect,
      rule,
      ...(slug !== undefined && { problem: slug }),
    });
  await ask("applicant", [403]);
  const done = await ask("office", [200]);
  const { state, endedBecause } = done.body as Delegation;
  if (state !== "ended" || endedBecause !== REASON)
    platform.differs(done, rule, text("没有记为已终止及其理由", "it is not shown as ended, and why"), "/state");
  await ask("office", [409], "conflict");
}

/** A delegation 委托 of one item, made and ended again. */
export const delegationChecks = (): Check[] => [
  { ...writing("createDelegation", "create", rule, create), needs: ["applicant", "office"] },
  { ...writing("endDelegation", "end", rule, end), needs: ["applicant", "office"] },
];

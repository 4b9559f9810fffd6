import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isYichuangError } from "@yichuang/sdk";
import type { TokenReason } from "@yichuang/sdk";
import { answering, clientOver, json, problem, settle } from "./support.ts";

const refused = problem("unauthenticated", 401);
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "succeeded",
    (error: unknown) => (isYichuangError(error) ? error.kind : String(error)),
  );

/** A platform that takes one token, and a host that hands out the next one each time it is asked. */
function session(accepted: string) {
  const reasons: TokenReason[] = [];
  const platform = answering((request) => {
    const fits = request.url.endsWith("/items") || request.headers.get("authorization") === `Bearer ${accepted}`;
    return (fits ? json({ items: [], total: 0 }) : refused)(request);
  });
  const getToken = ({ reason }: { reason: TokenReason }) => {
    reasons.push(reason);
    return Promise.resolve(`token-${reasons.length}`);
  };
  return { platform, reasons, client: clientOver(platform, { getToken }) };
}

describe("tokens", () => {
  it("are asked for when first needed, and then kept", async () => {
    const { client, platform, reasons } = session("token-1");
    await client.items.list();
    assert.deepEqual(reasons, []);
    await Promise.all([client.cases.get("1"), client.cases.get("2"), client.me.get()]);
    await client.cases.get("3");
    assert.deepEqual(reasons, ["required"]);
    assert.equal(platform.requests[0]?.headers.get("authorization"), null);
    assert.equal(platform.requests[4]?.headers.get("authorization"), "Bearer token-1");
  });

  it("are renewed once for all calls that meet a refusal", async () => {
    const { client, platform, reasons } = session("token-2");
    await Promise.all(["1", "2", "3", "4", "5"].map((caseNo) => client.cases.get(caseNo)));
    assert.deepEqual(reasons, ["required", "expired"]);
    assert.equal(platform.requests.length, 10);
  });

  it("are not renewed again for a refusal that comes late", async () => {
    const reasons: TokenReason[] = [];
    let refuseLate: () => void = () => {};
    const late = new Promise<void>((resolve) => (refuseLate = resolve));
    const platform = answering(async (request) => {
      if (request.headers.get("authorization") === "Bearer token-2") return json({})(request);
      if (request.url.endsWith("/slow")) await late;
      return refused(request);
    });
    const client = clientOver(platform, { getToken: ({ reason }) => `token-${reasons.push(reason)}` });
    const slow = client.cases.get("slow");
    await client.cases.get("quick");
    refuseLate();
    await slow;
    assert.deepEqual(reasons, ["required", "expired"]);
  });

  it("that are refused though new are an error, and are not kept", async () => {
    const { client, reasons } = session("none");
    assert.equal(await kindOf(client.cases.get("1")), "unauthenticated");
    assert.deepEqual(reasons, ["required", "expired"]);
    await kindOf(client.cases.get("1"));
    assert.deepEqual(reasons.slice(2), ["required", "expired"]);
  });

  it("that nobody has stop a call before it is sent, and are asked for again", async () => {
    let asked = 0;
    const platform = answering(json({}));
    const client = clientOver(platform, { getToken: () => (++asked === 1 ? null : "token") });
    assert.equal(await kindOf(client.cases.get("1")), "unauthenticated");
    assert.equal(platform.requests.length, 0);
    assert.equal(await kindOf(client.cases.get("1")), "succeeded");
  });

  it("that the host takes back are refused for all, and the host is asked once", async () => {
    const reasons: TokenReason[] = [];
    let refuseLate: () => void = () => {};
    const late = new Promise<void>((resolve) => (refuseLate = resolve));
    const platform = answering(async (request) => {
      if (request.url.endsWith("/slow")) await late;
      return refused(request);
    });
    const getToken = ({ reason }: { reason: TokenReason }) => {
      reasons.push(reason);
      return reason === "required" ? "token" : null;
    };
    const client = clientOver(platform, { getToken });
    const slow = kindOf(client.cases.get("slow"));
    assert.equal(await kindOf(client.cases.get("1")), "unauthenticated");
    refuseLate();
    assert.equal(await slow, "unauthenticated");
    assert.deepEqual(reasons, ["required", "expired"]);
  });

  it("that cannot be had are an error of the closed family", async () => {
    const getToken = () => Promise.reject(new Error("login broke"));
    assert.equal(await kindOf(clientOver(answering(json({})), { getToken }).me.get()), "unauthenticated");
    const offline = () => Promise.reject(new TypeError("Failed to fetch"));
    assert.equal(await kindOf(clientOver(answering(json({})), { getToken: offline }).me.get()), "network");
  });

  it("are no longer waited for once every caller gave up", async () => {
    let signal: AbortSignal | undefined;
    const getToken = (context: { signal?: AbortSignal }) => {
      signal = context.signal;
      return new Promise<string>(() => {});
    };
    const client = clientOver(answering(json({})), { getToken });
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map((caller) => kindOf(client.me.get({ signal: caller.signal })));
    await settle();
    first.abort();
    await settle();
    assert.equal(signal?.aborted, false);
    second.abort();
    assert.deepEqual(await Promise.all(calls), ["aborted", "aborted"]);
    assert.equal(signal?.aborted, true);
  });

  it("go along with a guide only if one is in hand, or staff ask for it", async () => {
    const { client, platform, reasons } = session("token-1");
    const sent = () => platform.requests[platform.requests.length - 1]?.headers.get("authorization");
    await clientOver(answering(json({})), { getToken: () => null }).items.guide("a");
    await kindOf(client.items.guide("a"));
    assert.equal(sent(), null);
    await client.items.guide("a", {}, { asStaff: true });
    assert.equal(sent(), "Bearer token-1");
    await client.items.guide("a");
    assert.equal(sent(), "Bearer token-1");
    assert.deepEqual(reasons, ["required"]);
  });

  it("that no longer hold do not stand in the way of a guide", async () => {
    const platform = answering((request) => (request.headers.has("authorization") ? refused : json({}))(request));
    let calls = 0;
    const client = clientOver(platform, { getToken: () => (calls++ ? null : "old") });
    await kindOf(client.drafts.list());
    assert.equal(await kindOf(client.items.guide("a")), "succeeded");
  });

  it("are forgotten when somebody else takes over", async () => {
    let person = "first";
    const platform = answering(json({}));
    const client = clientOver(platform, { getToken: () => person });
    await client.me.get();
    person = "second";
    client.forgetToken();
    await client.me.get();
    assert.equal(platform.requests[1]?.headers.get("authorization"), "Bearer second");
  });

  it("of a look-up bind a client of their own", async () => {
    const ticket = { caseNo: "1", ticket: "ticket-1", expiresAt: "2026-11-22T10:00:00+08:00" };
    const platform = answering(json(ticket, 201), json({}), refused);
    const client = clientOver(platform, { getToken: () => assert.fail("nobody signs in") });
    const bound = client.withToken(await client.cases.lookUp({ caseNo: "1", secret: "s" }));
    await bound.cases.get("1");
    assert.equal(platform.requests[1]?.headers.get("authorization"), "Bearer ticket-1");
    assert.equal(await kindOf(bound.cases.get("1")), "unauthenticated");
    assert.equal(platform.requests.length, 3);
  });
});

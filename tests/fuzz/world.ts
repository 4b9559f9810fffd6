import { createClock } from "../../packages/openapi/src/sandbox/clock.ts";
import type { AdjustableClock } from "../../packages/openapi/src/sandbox/clock.ts";
import { createCatalogue } from "../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { createSandbox } from "../../packages/openapi/src/sandbox/create-sandbox.ts";
import type { Sandbox } from "../../packages/openapi/src/sandbox/create-sandbox.ts";
import { createIds } from "../../packages/openapi/src/sandbox/ids.ts";
import * as scenarios from "../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import type { Case, Draft, Guide, MaterialEntry, Receipt } from "../../packages/openapi/src/schema.ts";
import { issueToken } from "../../packages/openapi/src/sandbox/tokens.ts";
import { Knowledge } from "./knowledge.ts";

/** Somebody who may call, with a token that holds or does not. */
export interface Principal {
  readonly id: string;
  /** What they may do; none for those whose token is worth nothing. */
  readonly scopes: readonly string[];
  /** Value of the `Authorization` header; none for nobody. */
  readonly authorization: string | undefined;
}

/** A sandbox in which much has happened, and what is known of it. */
export interface World {
  readonly sandbox: Sandbox;
  readonly clock: AdjustableClock;
  readonly knowledge: Knowledge;
  /** Personas, and tickets as they are given. */
  readonly principals: Map<string, Principal>;
  readonly strangers: readonly Principal[];
  /** Facts of the scenarios, each of things that belong together. */
  readonly facts: readonly Readonly<Record<string, string>>[];
  /** The same by the names of the scenarios. */
  readonly scenes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Answers a request: the sandbox, or what stands before it. */
  readonly handle: Handle;
  /** What the sandbox reported of itself and was not asked for yet. */
  readonly errors: unknown[];
}

/** What answers requests. */
export type Handle = (request: Request) => Promise<Response>;

/** Puts something between requests and the sandbox, to see that the run finds what it spoils. */
export type Tamper = (request: Request, handle: Handle) => Promise<Response>;

type Scenario = (sandbox: Sandbox, itemCode?: string) => Promise<Readonly<Record<string, string>>>;

const START = "2026-03-02T09:00:00+08:00";

const catalogue = createCatalogue({ today: () => START.slice(0, 10) });

/** Notes what a caller knows from elsewhere: on paper, say. */
function noteFacts({ knowledge }: World, facts: Readonly<Record<string, string>>): void {
  const { persona, ...rest } = facts;
  for (const [name, value] of Object.entries(rest)) knowledge.note(name, value, persona ?? "", rest);
}

function strangersOf(sandbox: Sandbox): Principal[] {
  const [someone] = sandbox.personas.all();
  const expired = someone ? issueToken(sandbox.context, someone, -1).token : "";
  const tokens = [
    undefined,
    `Bearer ${expired}`,
    "Bearer nobody-knows-this-token",
    "Bearer",
    "Basic YTpi",
    "bearer a b",
  ];
  return tokens.map((authorization) => ({ id: "", scopes: [], authorization }));
}

const KEY = "a-key-of-the-world";

/** Calls the sandbox as one of its personas, for what no scenario leads to. */
async function as<Body>(sandbox: Sandbox, who: string, method: string, path: string, body?: unknown): Promise<Body> {
  const response = await sandbox.fetch(`http://sandbox.test${path}`, {
    method,
    headers: {
      authorization: `Bearer ${sandbox.issueToken(who)}`,
      "content-type": "application/json",
      "idempotency-key": KEY,
      "if-match": "*",
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Body;
}

/** A case for which a material was promised 容缺, accepted: the scenario with one of its files taken for a promise. */
async function deferredCase(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const { persona, draftId, itemCode } = await scenarios.filledDraft(sandbox);
  const { materials } = await as<Draft>(sandbox, persona, "GET", `/drafts/${draftId}`);
  const guide = await as<Guide>(sandbox, persona, "GET", `/items/${itemCode}/guide`);
  const late = guide.materials.filter(({ need }) => need === "deferrable").map(({ code }) => code);
  const promised = materials.map((entry): MaterialEntry =>
    late.includes(entry.materialCode)
      ? { materialCode: entry.materialCode, means: "deferred", promise: "十个工作日内补交" }
      : entry,
  );
  await as(sandbox, persona, "PATCH", `/drafts/${draftId}`, { materials: promised });
  const receipt = await as<Receipt>(sandbox, persona, "POST", `/drafts/${draftId}/submission`);
  const { caseNo } = receipt.case;
  await as(sandbox, "counter-hall", "POST", `/cases/${caseNo}/acceptance`, {});
  return { persona, itemCode, draftId, caseNo, secret: receipt.lookUpSecret };
}

/** A case of which one field is to be corrected and no material, so that an answer need not hit upon the one that is asked for. */
async function fieldCorrection(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const facts = await scenarios.submittedCase(sandbox);
  const items = [{ pointer: "/premises/area", reason: "面积与平面图不一致，请核对。" }];
  await as(sandbox, "counter-hall", "POST", `/cases/${facts.caseNo}/correction`, { items });
  return { ...facts };
}

/** A case for which a fee may be asked, and none was yet. */
async function payableCase(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const facts = await scenarios.submittedCase(sandbox, "GAZY-033-04");
  for (const step of ["acceptance", "hand-over"])
    await as(sandbox, "counter-GAZY", "POST", `/cases/${facts.caseNo}/${step}`, {});
  return { ...facts };
}

/** A case whose fee is paid, so that a withdrawal sends it back. */
async function paidCase(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const facts = await scenarios.paymentDue(sandbox);
  const { payment } = await as<Case>(sandbox, facts.persona, "GET", `/cases/${facts.caseNo}`);
  await sandbox.fetch(payment?.payUrl ?? "", { method: "POST" });
  return { ...facts };
}

/** What a look-up opens: a case, or an invitation to rate. */
export interface Opened {
  readonly caseNo?: string | undefined;
  readonly invitationId?: string | undefined;
}

/** The ticket that a look-up gave, as somebody who may call. */
export function admit(world: World, { caseNo, invitationId }: Opened, ticket: string): void {
  const [name, value] = invitationId === undefined ? ["caseNo", caseNo ?? ""] : ["invitationId", invitationId];
  const id = `ticket:${value}`;
  world.principals.set(id, { id, scopes: ["ticket"], authorization: `Bearer ${ticket}` });
  world.knowledge.note(name, value, id);
}

/** The ticket that a request to sign gave, as its signer. */
export function admitSigner(world: World, requestId: string, ticket: string): Principal {
  const id = `signing:${requestId}`;
  const signer: Principal = { id, scopes: ["signer"], authorization: `Bearer ${ticket}` };
  world.principals.set(id, signer);
  world.knowledge.note("signingRequestId", requestId, id);
  return signer;
}

async function lookUp(world: World, facts: Readonly<Record<string, string>>): Promise<void> {
  const { caseNo, invitationId, secret } = facts;
  const opened = invitationId === undefined ? { caseNo } : { invitationId };
  const response = await world.sandbox.fetch(
    `http://sandbox.test/${invitationId === undefined ? "look-ups" : "review-look-ups"}`,
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...opened, secret }),
    },
  );
  const { ticket } = (await response.json()) as { ticket?: string };
  if (ticket !== undefined) admit(world, opened, ticket);
}

/**
 * Makes a world of every named scenario, so that there are drafts, cases in every state, files and reviews. Ids are the same ones for
 * the same seed, and the clock only moves when it is told.
 */
export async function createWorld(seed: number, tamper?: Tamper): Promise<World> {
  const clock = createClock({ start: START, frozen: true });
  const errors: unknown[] = [];
  const sandbox = createSandbox({
    clock,
    catalogue,
    ids: createIds(seed),
    settings: { tokenSeconds: 366 * 86_400 },
    onError: (error) => errors.push(error),
  });
  const all: [string, Principal][] = sandbox.personas
    .all()
    .map(({ id, caller }) => [id, { id, scopes: caller.scopes, authorization: `Bearer ${sandbox.issueToken(id)}` }]);
  const facts: Readonly<Record<string, string>>[] = [];
  const scenes: Record<string, Readonly<Record<string, string>>> = {};
  const knowledge = new Knowledge();
  const principals = new Map(all);
  const plain: Handle = (request) => sandbox.handle(request);
  const handle: Handle = tamper ? (request) => tamper(request, plain) : plain;
  const world: World = {
    sandbox,
    handle,
    clock,
    knowledge,
    principals,
    strangers: strangersOf(sandbox),
    facts,
    scenes,
    errors,
  };
  const named = Object.values(scenarios).filter((entry) => typeof entry === "function") as Scenario[];
  for (const scenario of [...named, deferredCase, fieldCorrection, payableCase, paidCase]) {
    const found = await scenario(sandbox);
    facts.push(found);
    scenes[scenario.name] = found;
    noteFacts(world, found);
  }
  // Files stand in links of a guide alone, which nobody is meant to take apart.
  for (const code of ["application-form.blank", "result-1.sample"]) knowledge.note("fileCode", code, "");
  const secrets = facts.filter(({ secret }) => secret !== undefined);
  const invited = secrets.filter(({ invitationId }) => invitationId !== undefined);
  for (const fact of [...secrets.slice(0, 4), ...invited]) await lookUp(world, fact);
  return world;
}

import { createChance } from "./chance.ts";
import type { Chance } from "./chance.ts";
import { operations } from "./contract-operations.ts";
import type { FuzzOperation } from "./contract-operations.ts";
import { readMetadata } from "./files.ts";
import { brokenInvariants } from "./invariants.ts";
import { asCurl, send } from "./judge.ts";
import type { Finding, FindingKind, Outcome } from "./judge.ts";
import { pathnameOf, plan } from "./requests.ts";
import type { Intent, Maker, Planned } from "./requests.ts";
import { tour } from "./tour.ts";
import { admit, admitSigner, createWorld } from "./world.ts";
import type { Opened, Principal, Tamper, World } from "./world.ts";

/** How a run goes. */
export interface FuzzOptions {
  readonly seed: number;
  readonly requests: number;
  /** Requests after which it goes on in a new world; 400 by default. */
  readonly worldSize?: number;
  /** Stands between the requests and the sandbox; nothing by default. */
  readonly tamper?: Tamper;
  /** Told of each request before it goes out, so that one that never comes back can be named. */
  readonly began?: (request: () => string) => void;
  /** Told of the first findings of each kind, as text with the request. */
  readonly report: (finding: string) => void;
}

/** What a run found. */
export interface FuzzResult {
  readonly requests: number;
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** Answers by operation and status. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How many requests were not of the contract. */
  readonly invalid: number;
}

interface Keyed {
  readonly planned: Planned;
  readonly outcome: Outcome;
  readonly at: number;
}

interface Fresh {
  readonly template: string;
  readonly by: Principal;
  readonly about: Record<string, string>;
}

interface Run {
  readonly options: FuzzOptions;
  readonly chance: Chance;
  readonly counts: Record<FindingKind, number>;
  readonly statuses: Map<string, Map<number, number>>;
  readonly shown: Map<string, number>;
  /** Who has anything to do in the scenarios. */
  readonly cast: Set<string>;
  requests: number;
  invalid: number;
}

interface Walk {
  readonly run: Run;
  readonly world: World;
  readonly maker: Maker;
  readonly keyed: Keyed[];
  /** What was made last and not looked at since. */
  readonly fresh: Fresh[];
  readonly number: number;
}

const SHOWN = 2;
const SPENT = new Set([404, 409, 410]);
const DAY = 86_400;

function found(run: Run, finding: Finding, where: string, request: string): void {
  run.counts[finding.kind] += 1;
  const about = `${finding.kind} ${where} ${finding.what.replace(/[0-9a-z]{8,}|\d+/gi, "…").slice(0, 160)}`;
  const times = (run.shown.get(about) ?? 0) + 1;
  run.shown.set(about, times);
  if (times > SHOWN) return;
  run.options.report(`${finding.kind}: ${where} (seed ${String(run.options.seed)})\n  ${finding.what}\n  ${request}\n`);
}

function count(run: Run, { id }: FuzzOperation, status: number): void {
  const known = run.statuses.get(id) ?? new Map<number, number>();
  run.statuses.set(id, known.set(status, (known.get(status) ?? 0) + 1));
}

const successes = ({ statuses }: Run, { id }: FuzzOperation): number =>
  [...(statuses.get(id) ?? [])].reduce((sum, [status, times]) => (status < 300 ? sum + times : sum), 0);

/** Keeps what an answer told, for the requests to come. */
function learn({ maker, world, fresh }: Walk, { operation, by, path, headers, body }: Planned, outcome: Outcome): void {
  const own = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const told = Object.fromEntries(outcome.headers);
  const { location } = told;
  const pathname =
    location === undefined ? pathnameOf(operation, path) : new URL(location, "http://sandbox.test").pathname;
  const kept = location === undefined ? { ...maker.trail.get(pathname), ...told } : { ...own, ...told };
  maker.trail.set(pathname, kept);
  const last = /[^/]+$/.exec(pathname)?.[0];
  const child = operations.find(({ template }) => template.startsWith(`${operation.template}/{`));
  const name = /\{(\w+)\}/.exec(child?.template.slice(operation.template.length) ?? "")?.[1];
  const { draftId, caseNo, materialCode } = readMetadata(own["upload-metadata"] ?? "");
  const about = Object.fromEntries(
    Object.entries({ draftId, caseNo, materialCode }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  if (location !== undefined && last !== undefined && name !== undefined) {
    world.knowledge.note(name, last, by.id, { ...path, ...about, [name]: last });
    fresh.push({ template: `${operation.template}/{${name}}`, by, about: { ...path, [name]: last } });
  }
  if (typeof body === "string") {
    const bodies = maker.taken.get(operation.id) ?? [];
    maker.taken.set(operation.id, [...bodies, body].slice(-6));
  }
  if (!outcome.text.startsWith("{")) return;
  const answer = JSON.parse(outcome.text) as Readonly<Record<string, unknown>>;
  world.knowledge.read(operation.template, path, answer, by.id);
  const { ticket, requestId, secret } = answer;
  const [nobody] = world.strangers;
  // A code to sign by holds for minutes, and opens once: what chance alone would hardly hit upon.
  if (operation.id === "createSigningRequest" && typeof secret === "string" && nobody)
    fresh.push({ template: "/signing-look-ups", by: nobody, about: { secret } });
  if (typeof ticket !== "string" || typeof body !== "string") return;
  if (typeof requestId === "string")
    fresh.push({
      template: "/signing-requests/{signingRequestId}/decision",
      by: admitSigner(world, requestId, ticket),
      about: { signingRequestId: requestId },
    });
  else admit(world, JSON.parse(body) as Opened, ticket);
}

/** Remembers what an operation was refused for, so that the walk does not go on about it. */
function forgo({ maker }: Walk, { operation, path, headers }: Planned): void {
  const add = (key: string, values: readonly string[]): void => {
    maker.spent.set(key, new Set([...(maker.spent.get(key) ?? []), ...values]));
  };
  add(operation.id, Object.values(path));
  const metadata = headers.find(([name]) => name === "Upload-Metadata")?.[1];
  const { draftId, caseNo } = readMetadata(metadata ?? "");
  const target = draftId ?? caseNo;
  if (target !== undefined) add("upload-metadata", [target]);
}

/** How a request is sent: with a planted fault before it, or as a repetition. */
interface Sending {
  readonly planted?: boolean;
  readonly repeated?: boolean;
}

async function perform(
  walk: Walk,
  planned: Planned,
  { planted = false, repeated = false }: Sending = {},
): Promise<Outcome> {
  const { run, world, keyed } = walk;
  run.options.began?.(() => asCurl(planned));
  const outcome = await send(world, planned, planted);
  run.requests += 1;
  if (outcome.faults.length) run.invalid += 1;
  count(run, planned.operation, outcome.status);
  const where = `${planned.operation.id} -> ${String(outcome.status)}`;
  for (const finding of outcome.findings)
    found(run, finding, where, `world ${String(walk.number)}, as ${planned.by.id || "nobody"}: ${asCurl(planned)}`);
  if (SPENT.has(outcome.status) && !outcome.faults.length) forgo(walk, planned);
  // A ticket holds for half an hour, and the clock goes on.
  if (outcome.status === 401 && planned.by.scopes.some((scope) => scope === "ticket" || scope === "signer"))
    world.principals.delete(planned.by.id);
  if (outcome.status >= 200 && outcome.status < 300 && !outcome.faults.length) {
    learn(walk, planned, outcome);
    if (!repeated && planned.headers.some(([name]) => name === "Idempotency-Key"))
      keyed.push({ planned, outcome, at: world.clock.now().getTime() });
  }
  return outcome;
}

/** Sends again what was sent before, under the same key: the answer is the same, or a refusal when the body is another. */
async function repeat(walk: Walk): Promise<void> {
  const { run, world, keyed, maker } = walk;
  const first = run.chance.pick(keyed.slice(-30));
  const { planned, outcome, at } = first;
  const another = planned.operation.json !== undefined && run.chance.flip(0.4);
  const other = another ? plan(maker, planned.operation, "strange").body : planned.body;
  const again: Planned = { ...planned, body: other };
  const second = await perform(walk, again, { repeated: true });
  if (world.clock.now().getTime() - at > DAY * 1000 || second.status === 401) return;
  const request = asCurl(again);
  if (other !== planned.body) {
    if (second.status < 400)
      found(run, { kind: "wrongly accepted", what: "a key used for another body" }, planned.operation.id, request);
  } else if (second.status !== outcome.status || second.text !== outcome.text) {
    const what = `a repetition answered ${String(second.status)} ${second.text.slice(0, 300)}`;
    found(run, { kind: "off contract", what }, planned.operation.id, request);
  }
}

const INTENTS: readonly [Intent, number][] = [
  ["meant", 58],
  ["strange", 14],
  ["broken", 28],
];

function passTime({ run, world }: Walk): void {
  const { chance } = run;
  if (chance.flip(0.3)) world.clock.advance(chance.below(120));
  if (chance.flip(0.01)) world.clock.advance(chance.below(DAY));
  if (chance.flip(0.003)) world.clock.advance(chance.below(9) * DAY);
}

async function step(walk: Walk): Promise<void> {
  const { run, world, maker, keyed } = walk;
  const { chance } = run;
  passTime(walk);
  if (keyed.length && chance.flip(0.04)) return repeat(walk);
  const made = chance.flip(0.7) ? walk.fresh.pop() : undefined;
  const next = operations.filter(({ template }) => template === made?.template);
  if (made && next.length) {
    await perform(walk, plan(maker, chance.pick(next), "meant", made));
    if (chance.flip(0.6)) walk.fresh.push(made);
    return;
  }
  // What has hardly ever succeeded is tried more often, so that every seed gets to everything.
  const operation = chance.weighted(operations, (entry) => 1 + 80 / (1 + successes(run, entry) ** 2));
  const intent = chance.weighted(INTENTS, ([, weight]) => weight)[0];
  const planned = plan(maker, operation, intent);
  const planted = chance.flip(0.004);
  if (planted)
    world.sandbox.faults.plant([
      {
        kind: "status",
        status: chance.pick([401, 413, 429, 503] as const),
        times: 1,
        operation: operation.id,
        retryAfter: 1,
      },
    ]);
  await perform(walk, planned, { planted });
  world.sandbox.faults.clear();
}

/** Looks around first, as people do: lists, and what the scenarios tell of, so that later requests can name what exists. */
async function lookAround(walk: Walk): Promise<void> {
  const { run, world, maker } = walk;
  const budget = run.options.requests;
  const visited = new Set<string>();
  const look = async (operation: FuzzOperation, id: string, path: Readonly<Record<string, string>>): Promise<void> => {
    const by = id === "" ? world.strangers[0] : world.principals.get(id);
    const url = `${id} ${operation.id} ${JSON.stringify(path)}`;
    if (!by || visited.has(url) || run.requests >= budget) return;
    visited.add(url);
    await perform(walk, {
      ...plan(maker, operation, "meant"),
      by,
      path,
      query: [],
      headers: headersOf(by.authorization),
    });
  };
  const reads = operations.filter(({ method }) => method === "GET");
  const cast = run.cast.size ? run.cast : new Set(world.principals.keys());
  const lists = reads.filter(({ template }) => !template.includes("{"));
  for (const operation of lists.filter(({ open }) => open)) await look(operation, "", {});
  for (const operation of lists.filter(({ open }) => !open))
    for (const id of cast)
      if (world.principals.get(id)?.scopes.some((scope) => operation.scopes.includes(scope)))
        await look(operation, id, {});
  for (const facts of world.facts) {
    for (const operation of reads) {
      const names = operation.parameters.filter((entry) => entry.in === "path").map(({ name }) => name);
      const may = operation.open || operation.scopes.includes("applicant");
      if (!names.length || !may || !names.every((name) => facts[name] !== undefined) || !run.chance.flip(0.35))
        continue;
      await look(operation, facts["persona"] ?? "", Object.fromEntries(names.map((name) => [name, facts[name] ?? ""])));
    }
  }
  for (const id of world.knowledge.people().keys()) run.cast.add(id);
}

const headersOf = (authorization: string | undefined): [string, string][] =>
  authorization === undefined ? [] : [["Authorization", authorization]];

/**
 * Takes the tour of what chance seldom gets right, then walks at random through worlds of the named scenarios with requests that the contract's schemas generate, valid and broken, and
 * judges every answer. Everything of it, but for the time it takes, follows from the seed.
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { seed, requests, worldSize = 400 } = options;
  const run: Run = {
    options,
    chance: createChance(seed),
    counts: { "server errors": 0, "off contract": 0, "wrongly accepted": 0 },
    statuses: new Map(),
    shown: new Map(),
    cast: new Set(),
    requests: 0,
    invalid: 0,
  };
  const taken = new Map<string, string[]>();
  for (let number = 1; run.requests < requests; number += 1) {
    const world = await createWorld(seed + number, options.tamper);
    const maker: Maker = { chance: run.chance, world, trail: new Map(), spent: new Map(), taken };
    const walk: Walk = { run, world, maker, keyed: [], fresh: [], number };
    if (number === 1) await tour(world, (planned) => perform(walk, planned));
    const until = Math.min(requests, run.requests + worldSize);
    await lookAround(walk);
    while (run.requests < until) await step(walk);
    for (const what of brokenInvariants(world.sandbox.context.store))
      found(run, { kind: "off contract", what }, "afterwards", `world ${String(number)}`);
    world.sandbox.close();
  }
  return { requests: run.requests, counts: run.counts, statuses: run.statuses, invalid: run.invalid };
}

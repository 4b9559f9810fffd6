import type { Case, Draft, Form, Guide, Item, Principal, Scope, SigningInvitation } from "../schema.ts";
import { answerAdditions, answerFaults, isNoRoute, slugOf } from "./answer-checks.ts";
import type { Exchange } from "./answer-checks.ts";
import { operationView } from "./contract-view.ts";
import type { OperationId, OperationView } from "./contract-view.ts";
import type { Findings } from "./findings.ts";
import { createHarvest } from "./harvest.ts";
import type { Harvest, Reader } from "./harvest.ts";
import type { RuleId } from "./rules.ts";
import { text } from "./text.ts";
import type { Text } from "./text.ts";

/** Tokens by role; of a role several where several of its people are to act, departments' staff say. */
export type Tokens = Readonly<Partial<Record<Scope, string | readonly string[]>>>;

/** How the platform is reached. */
export interface Reach {
  /** Root of the contract, without a slash at its end. */
  readonly baseUrl: string;
  readonly tokens: Tokens;
  /** The page in whose name it is asked; a portal that the platform lets in. */
  readonly origin: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The item to use, instead of one found. */
  readonly item?: string | undefined;
  /** What to apply with, instead of what is made up from the form. */
  readonly draft?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
}

/** What a request is made of. */
export interface CallOptions {
  readonly role?: Scope | undefined;
  /** Which of the role's tokens; the first by default. */
  readonly token?: string | undefined;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Statuses that are right; another is a difference, and ends the check unless both are successes. */
  readonly expect: readonly number[];
  /** Type of problem that is right. */
  readonly problem?: string;
  /** The rule that a wrong status breaks; `status` by default. */
  readonly rule?: RuleId;
}

/** An item to apply for, with its guide and form. */
export interface Application {
  readonly item: Item;
  readonly guide: Guide;
  readonly form: Form;
}

/** What checks that write leave for those after them. */
export interface Made {
  item?: Item;
  guide?: Guide;
  form?: Form;
  /** Items beside the one applied for: with a fee, and with a material that the applicant has on file. */
  charged?: Application;
  spared?: Application;
  draft?: Draft;
  etag?: string;
  /** Key and body with which the draft was made, and the status that came. */
  creation?: { readonly key: string; readonly json: Readonly<Record<string, unknown>>; readonly status: number };
  uploadId?: string;
  /** Case numbers by what becomes of them. */
  cases: Partial<Record<"whole" | "returned" | "refused" | "charged", string>>;
  secret?: string;
  /** The request to sign, and the draft that it is about. */
  signing?: { readonly draftId: string; readonly invitation: SigningInvitation };
  reviewId?: string;
  /** A second bad review, to be appealed against. */
  appealId?: string;
  delegationId?: string;
  /** Where the news stood when the cases had been handed in, and the case's last event then. */
  news?: { readonly position: string; readonly eventId: string };
  /** Drafts and cases left behind. */
  drafts: number;
}

/** A check cannot run, and why. */
export class NotTried extends Error {
  override readonly name = "NotTried";
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/** A request was not answered as it must be; the difference is noted already. */
export class Unmet extends Error {
  override readonly name = "Unmet";
  readonly operation: OperationId;

  constructor(operation: OperationId) {
    super(operation);
    this.operation = operation;
  }
}

/** The platform that is checked. */
export interface Platform {
  readonly reach: Reach;
  readonly findings: Findings;
  readonly harvest: Harvest;
  readonly made: Made;
  readonly principals: Map<Scope, Principal>;
  /** Whether there is a token of a role. */
  has(role: Scope): boolean;
  /** The tokens of a role. */
  tokensOf(role: Scope): readonly string[];
  /** Takes a token that was given on the way, or drops it. */
  lend(role: Scope, token: string): void;
  /** Notes values that may not stand in the query of a URL. */
  guard(...values: readonly string[]): void;
  /** Asks, and checks what comes by every rule that holds for all answers. Throws `Unmet` when it is not what was expected. */
  call(operation: OperationId, options: CallOptions): Promise<Exchange>;
  /** Asks and gives the answer as it is, unread and unchecked. */
  open(operation: OperationView, options: Omit<CallOptions, "expect">, signal: AbortSignal): Promise<Response>;
  /** Notes a difference found by a check. */
  differs(exchange: Exchange, rule: RuleId, came: Text, pointer?: string): void;
}

/** Ids of nothing that every schema of an id takes. */
export const NOTHING = "conformance-nothing-0";

const parsed = (bytes: Uint8Array<ArrayBuffer>, type: string): unknown => {
  if (!bytes.length || !type.includes("json")) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
};

const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** The longest that is waited where the platform asks for it, in seconds. */
const PATIENT = 30;

const described = ({ status, body }: Exchange): Text => {
  const slug = slugOf(body);
  const what = `${String(status)}${slug ? ` ${slug}` : ""}`;
  return text(`回了 ${what}`, `answered ${what}`);
};

/** Reaches a platform to check it. */
export function createPlatform(reach: Reach, findings: Findings): Platform {
  const tokens = new Map<Scope, readonly string[]>(
    Object.entries(reach.tokens).map(([role, given]) => [role as Scope, [given].flat()]),
  );
  const harvest = createHarvest();
  const guarded = new Set<string>();

  const urlOf = (operation: OperationView, { params = {}, query = {} }: Omit<CallOptions, "expect">): string => {
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? NOTHING));
    const search = new URLSearchParams(query).toString();
    return `${reach.baseUrl}${path === "/" ? "" : path}${search ? `?${search}` : ""}` || "/";
  };

  const initOf = (operation: OperationView, options: Omit<CallOptions, "expect">): RequestInit => {
    const { role, json, bytes } = options;
    const token = role && (options.token ?? tokens.get(role)?.[0]);
    return {
      method: operation.method,
      redirect: "manual",
      headers: {
        accept: "*/*",
        "accept-language": "zh-CN",
        origin: reach.origin,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(json !== undefined && { "content-type": "application/json" }),
        ...options.headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(bytes && { body: bytes }),
    };
  };

  async function ask(operation: OperationView, options: Omit<CallOptions, "expect">): Promise<Exchange> {
    const { role, query = {} } = options;
    const search = operation.roles.length ? "" : new URLSearchParams(query).toString();
    const asked = [
      `${operation.method} ${operation.path}${search ? `?${search}` : ""}`,
      ...(role ? [`(${role})`] : []),
    ].join(" ");
    for (let tries = 0; ; tries += 1) {
      const response = await reach
        .fetch(urlOf(operation, options), {
          ...initOf(operation, options),
          signal: AbortSignal.timeout(reach.patience),
        })
        .catch((): undefined => undefined);
      const bytes = response && (await response.arrayBuffer().catch((): undefined => undefined));
      if (!response || !bytes) {
        findings.differs(operation.id, { rule: "status", asked, came: text("没有回答", "no answer came") });
        throw new Unmet(operation.id);
      }
      const pause = Number(response.headers.get("retry-after") ?? Number.NaN);
      if (response.status === 429 && tries === 0 && pause <= PATIENT) {
        await wait(pause);
        continue;
      }
      const content = new Uint8Array(bytes);
      return {
        operation,
        asked,
        personal: role !== undefined,
        origin: reach.origin,
        status: response.status,
        headers: response.headers,
        bytes: content,
        body: parsed(content, response.headers.get("content-type") ?? ""),
      };
    }
  }

  function judge(exchange: Exchange, { expect, problem, rule = "status" }: CallOptions): void {
    const { operation, asked, status } = exchange;
    const differs = findings.differs.bind(undefined, operation.id);
    const right = expect.includes(status) && (problem === undefined || slugOf(exchange.body) === problem);
    const isSuccess = status >= 200 && status < 300;
    if (!right && isNoRoute(exchange)) {
      findings.of(operation.id).missing = { asked, status };
      throw new Unmet(operation.id);
    }
    if (!right) {
      const wanted = `${expect.join(" / ")}${problem === undefined ? "" : ` ${problem}`}`;
      differs({ rule, asked, contract: text(`应回 ${wanted}`, `answers ${wanted}`), came: described(exchange) });
      if (!isSuccess || !expect.some((entry) => entry >= 200 && entry < 300)) throw new Unmet(operation.id);
    }
    for (const fault of answerFaults(exchange, guarded, !right)) differs({ ...fault, asked });
    for (const addition of answerAdditions(exchange)) findings.of(operation.id).additions.add(addition);
  }

  const platform: Platform = {
    reach,
    findings,
    harvest,
    made: { cases: {}, drafts: 0 },
    principals: new Map(),
    has: (role) => tokens.has(role),
    tokensOf: (role) => tokens.get(role) ?? [],
    lend: (role, token) => tokens.set(role, [token]),
    guard: (...values) => {
      for (const value of values) guarded.add(value);
    },
    open: (operation, options, signal) =>
      reach.fetch(urlOf(operation, options), { ...initOf(operation, options), signal }),
    call: async (id, options) => {
      const operation = operationView(id);
      const exchange = await ask(operation, options);
      judge(exchange, options);
      if (exchange.status < 300 && exchange.body !== undefined) {
        const reader: Reader = options.role ?? "public";
        const first = options.role && tokens.get(options.role)?.[0];
        // What another person of the role was told is not the first one's to open.
        if ((options.token ?? first) === first) harvest.gather(operation, reader, options.params ?? {}, exchange.body);
        const caseNo = (exchange.body as Partial<Case>).caseNo;
        if (typeof caseNo === "string") guarded.add(caseNo);
      }
      return exchange;
    },
    differs: ({ operation, asked }, rule, came, pointer) =>
      findings.differs(operation.id, { rule, asked, came, ...(pointer !== undefined && { pointer }) }),
  };
  return platform;
}

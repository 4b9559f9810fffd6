import { errorMessages } from "../../packages/components/src/i18n/error-messages.ts";
import type { Message as Words } from "../../packages/components/src/i18n/define-messages.ts";
import { errorOfResponse } from "../../packages/sdk/src/failed-response.ts";
import type { Contract, Message, Schema } from "./contract.ts";
import { nameOf, operationsOf, resolve } from "./contract.ts";

/** An example of a problem, as the contract gives it. */
export interface ProblemExample {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly supportId: string;
  readonly [member: string]: unknown;
}

/** An operation that may answer with a problem. */
export interface ProblemUse {
  readonly operationId: string;
  /** What the answer's description says of when it comes. */
  readonly when: string;
}

/** A problem type with everything that the contract, the SDK and the elements say of it. */
export interface ProblemEntry {
  /** Last part of the type. */
  readonly slug: string;
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly examples: readonly ProblemExample[];
  /** When it comes, as the answers it stands in say. */
  readonly when: readonly string[];
  /** Operations that name it; empty where any may answer so. */
  readonly operations: readonly ProblemUse[];
  /** Members and headers beside the four of every problem, by which a client goes on. */
  readonly extras: readonly string[];
  /** The SDK's `kind`. */
  readonly kind: string;
  readonly retryable: boolean;
  /** What the elements tell a person: what happened, what to do. */
  readonly words: { readonly zh: readonly [string, string]; readonly en: readonly [string, string] };
}

const ALWAYS = ["type", "title", "status", "detail", "supportId"];
const catalogue: Readonly<Record<string, Words>> = errorMessages;

interface Place {
  readonly operationId?: string;
  readonly when: string;
  readonly headers: readonly string[];
  readonly example: ProblemExample;
}

function placesIn(contract: Contract, message: Message, operationId?: string): Place[] {
  const { description = "", headers = {}, content = {} } = resolve(contract, message);
  const examples = Object.values(content["application/problem+json"]?.examples ?? {});
  return examples.map((example) => ({
    ...(operationId !== undefined && { operationId }),
    when: description,
    headers: Object.keys(headers),
    example: resolve(contract, example).value as ProblemExample,
  }));
}

/** `default` answers stand at every operation and say nothing of one. */
function placesOf(contract: Contract): Place[] {
  return operationsOf(contract).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, message]) =>
      placesIn(contract, message, status === "default" ? undefined : operationId),
    ),
  );
}

function wordsOf(slug: string, kind: string): ProblemEntry["words"] {
  const text = (part: string, language: "zh" | "en"): string => {
    const words = catalogue[`problem.${slug}.${part}`] ?? catalogue[`error.${kind}.${part}`];
    return typeof words?.[language] === "string" ? words[language] : "";
  };
  return { zh: [text("title", "zh"), text("todo", "zh")], en: [text("title", "en"), text("todo", "en")] };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function entryOf(type: string, places: readonly Place[]): ProblemEntry {
  const slug = nameOf(type);
  const [first] = places;
  if (!first) throw new Error(`${type} has no example in any answer of the contract`);
  const named = places.filter(({ operationId }) => operationId !== undefined);
  const examples = unique(places.map(({ example }) => JSON.stringify(example)));
  const answer = new Response(null, { status: first.example.status });
  const { kind, retryable } = errorOfResponse(answer, first.example);
  const members = places.flatMap(({ example }) => Object.keys(example).filter((member) => !ALWAYS.includes(member)));
  const headers = (named.length ? named : places).flatMap((place) => place.headers);
  return {
    slug,
    type,
    status: first.example.status,
    title: first.example.title,
    examples: examples.map((example) => JSON.parse(example) as ProblemExample),
    when: unique((named.length ? named : places).map(({ when }) => when)),
    operations: named.flatMap(({ operationId, when }) => (operationId === undefined ? [] : [{ operationId, when }])),
    extras: unique([...members, ...headers]),
    kind,
    retryable,
    words: wordsOf(slug, kind),
  };
}

/** Every problem type of the contract, by status. Throws for a type without an example. */
export function problemEntries(contract: Contract): ProblemEntry[] {
  const schema: Schema | undefined = contract.components.schemas.Problem?.properties?.type;
  const places = placesOf(contract);
  const entries = (schema?.enum ?? []).map((type) =>
    entryOf(
      String(type),
      places.filter(({ example }) => example.type === type),
    ),
  );
  return entries.sort((a, b) => a.status - b.status);
}

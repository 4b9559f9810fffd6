import type { Language } from "../../schema.ts";
import { digest } from "../digest.ts";
import type { ProblemError } from "../problem.ts";
import { allowOrigins } from "./cors.ts";
import { speaksTus } from "./operations.ts";
import type { Operation } from "./operations.ts";

/** What the headers of an answer depend on. */
export interface Asked {
  readonly request: Request;
  readonly lang: Language;
  /** Whether somebody known asked, so that no cache may share the answer. */
  readonly personal: boolean;
}

/** Seconds that a public answer may be kept; reviews change while one looks. */
const publicAge = ({ id }: Operation): number => (id === "listPublicReviews" ? 0 : 60);

function cacheControl(operation: Operation, { personal }: Asked): string {
  if (operation.roles.length || operation.method !== "GET") return "no-store";
  return personal ? "private, no-cache" : `public, max-age=${String(publicAge(operation))}`;
}

const matches = (header: string | null, tag: string): boolean =>
  header !== null &&
  header
    .split(",")
    .some((entry) => entry.trim() === "*" || entry.trim().replace(/^W\//, "") === tag.replace(/^W\//, ""));

const isJson = ({ headers }: Response): boolean => headers.get("content-type")?.startsWith("application/json") ?? false;

async function tagged(response: Response, operation: Operation, { request }: Asked): Promise<Response> {
  const { headers, status } = response;
  if (!operation.tagged.has(status) || !isJson(response)) return response;
  const text = headers.has("etag") ? undefined : await response.clone().text();
  if (text !== undefined) headers.set("etag", `W/"${digest(text).slice(0, 20)}"`);
  const conditional = operation.method === "GET" && operation.roles.length === 0;
  if (!conditional || !matches(request.headers.get("if-none-match"), headers.get("etag") ?? "")) return response;
  const kept = new Headers(headers);
  kept.delete("content-type");
  return new Response(null, { status: 304, headers: kept });
}

/** Puts on an answer what all answers of its operation carry: origins, caching, ETag, language, the version of tus. */
export async function dress(response: Response, operation: Operation, asked: Asked): Promise<Response> {
  const { headers } = response;
  allowOrigins(headers);
  headers.set("x-content-type-options", "nosniff");
  headers.append("vary", operation.roles.length ? "Accept-Language" : "Accept-Language, Authorization");
  if (!headers.has("cache-control"))
    headers.set("cache-control", response.ok ? cacheControl(operation, asked) : "no-store");
  if (speaksTus(operation)) {
    headers.set("tus-resumable", "1.0.0");
    if (response.status === 412) headers.set("tus-version", "1.0.0");
  } else if (isJson(response) && !headers.has("content-language")) headers.set("content-language", asked.lang);
  return response.ok ? tagged(response, operation, asked) : response;
}

/** A problem as an answer that pages of every origin may read. */
export function problemResponse(error: ProblemError, supportId: string, lang: Language): Response {
  const response = error.toResponse(supportId, lang);
  allowOrigins(response.headers);
  return response;
}

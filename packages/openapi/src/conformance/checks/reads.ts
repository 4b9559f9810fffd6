import type { Principal, Scope } from "../../schema.ts";
import type { Check } from "../check.ts";
import { contractView, parameterNames } from "../contract-view.ts";
import type { OperationView } from "../contract-view.ts";
import { NotTried, Unmet } from "../platform.ts";
import type { Platform } from "../platform.ts";
import type { Reader } from "../harvest.ts";
import { neededQuery } from "../requests.ts";
import { text } from "../text.ts";

/** Ids tried of those that were only mentioned somewhere. */
const TRIES = 5;

const isRead = ({ method, answer }: OperationView): boolean => method === "GET" && answer !== "stream";

/** Who reads an operation: everybody, or each of its roles. */
const readersOf = ({ roles }: OperationView): Reader[] => (roles.length ? [...roles] : ["public"]);

export const roleOf = (reader: Reader): Scope | undefined => (reader === "public" ? undefined : reader);

/** Ways to fill the path in for a reader. Throws `NotTried` where there is none. */
export function pathsFor(
  platform: Platform,
  operation: OperationView,
  reader: Reader,
): { readonly params: Record<string, string>; readonly sure: boolean }[] {
  const paths = platform.harvest.paths(operation, reader);
  if (!paths.length) {
    const names = parameterNames(operation, "path").join(", ");
    throw new NotTried(text(`没有可用的 ${names}`, `nothing to test with: no ${names} is known`));
  }
  return paths;
}

/** Reads that the contract lets a ticket ask for and has refused: documents name people in full. */
const WITHHELD: readonly string[] = ["listDocuments", "getDocumentContent"];

async function read(platform: Platform, operation: OperationView, reader: Reader): Promise<void> {
  const role = roleOf(reader);
  const query = neededQuery(operation, platform);
  const paths = pathsFor(platform, operation, reader).slice(0, TRIES);
  if (reader === "ticket" && WITHHELD.includes(operation.id)) {
    await platform.call(operation.id, { role, params: paths[0]?.params ?? {}, query, expect: [403] });
    return;
  }
  for (const [index, { params, sure }] of paths.entries()) {
    // What was only mentioned may be somebody else's: an honest refusal says nothing about the operation.
    const expect = sure ? [200] : [200, 403, 404, 410];
    const { status, body } = await platform.call(operation.id, { role, params, query, expect });
    if (status === 200) {
      if (operation.id === "getPrincipal" && role) platform.principals.set(role, body as Principal);
      return;
    }
    if (index === paths.length - 1)
      throw new NotTried(text("没有这个角色能打开的", "nothing that this role may open is known"));
  }
}

/**
 * Every read of the contract, called with what earlier answers named, once for each role that may. New operations are covered as
 * they come.
 */
export function readChecks(): Check[] {
  const depth = ({ path }: OperationView): number => path.split("{").length;
  return contractView()
    .operations.filter(isRead)
    .sort((a, b) => depth(a) - depth(b))
    .flatMap((operation) =>
      readersOf(operation).map((reader): Check => ({
        id: `read:${reader}`,
        operation: operation.id,
        rule: "schema",
        needs: reader === "public" ? [] : [reader],
        writes: false,
        feeds: true,
        run: (platform) => read(platform, operation, reader),
      })),
    );
}

/** First page of a list, or an answer, to begin a closer look from. */
async function firstAnswer(platform: Platform, operation: OperationView, headers: Record<string, string> = {}) {
  const [path] = pathsFor(platform, operation, "public");
  const query = neededQuery(operation, platform);
  return platform.call(operation.id, { params: path?.params ?? {}, query, headers, expect: [200] });
}

async function notModified(platform: Platform, operation: OperationView): Promise<void> {
  const first = await firstAnswer(platform, operation);
  const etag = first.headers.get("etag");
  // Its absence is reported of the plain read.
  if (etag === null) throw new Unmet(operation.id);
  const [path] = pathsFor(platform, operation, "public");
  await platform.call(operation.id, {
    params: path?.params ?? {},
    query: neededQuery(operation, platform),
    headers: { "if-none-match": etag },
    expect: [304],
    rule: "not-modified",
  });
}

/** Languages of the texts in an answer. */
function languagesIn(node: unknown): Set<string> {
  if (node === null || typeof node !== "object") return new Set();
  const { text: words, lang } = node as { readonly text?: unknown; readonly lang?: unknown };
  if (typeof words === "string" && typeof lang === "string") return new Set([lang]);
  return new Set(Object.values(node).flatMap((entry) => [...languagesIn(entry)]));
}

async function language(platform: Platform, operation: OperationView): Promise<void> {
  await firstAnswer(platform, operation, { "accept-language": "en" });
  const chinese = await firstAnswer(platform, operation, { "accept-language": "zh-CN" });
  if (languagesIn(chinese.body).has("en"))
    platform.differs(chinese, "language", text("要中文，来了英文", "English came where Chinese was asked for"));
  const named = chinese.headers.get("content-language");
  if (named !== null && !/^zh\b/i.test(named))
    platform.differs(chinese, "language", text("Content-Language 不是中文", "Content-Language is not Chinese"));
}

/** A closer look at public reads: conditional requests, languages. */
export function publicChecks(): Check[] {
  const open = contractView().operations.filter((operation) => isRead(operation) && !operation.roles.length);
  const named = (operation: OperationView, name: string): boolean =>
    operation.parameters.some((parameter) => parameter.name === name);
  const check = (operation: OperationView, id: string, rule: Check["rule"], run: Check["run"]): Check => ({
    id,
    operation: operation.id,
    rule,
    needs: [],
    writes: false,
    feeds: false,
    run,
  });
  return open.flatMap((operation) => [
    ...(named(operation, "If-None-Match")
      ? [check(operation, "not-modified", "not-modified", (platform) => notModified(platform, operation))]
      : []),
    ...(named(operation, "Accept-Language")
      ? [check(operation, "language", "language", (platform) => language(platform, operation))]
      : []),
  ]);
}

interface Page {
  readonly items: readonly unknown[];
  readonly total?: number;
  readonly nextCursor?: string;
}

/** Pages read of one list at most. */
const MOST_PAGES = 200;

async function paging(platform: Platform, operation: OperationView, reader: Reader): Promise<void> {
  const [path] = pathsFor(platform, operation, reader);
  const fixed = neededQuery(operation, platform);
  const page = async (limit: number, cursor?: string) => {
    const query = { ...fixed, limit: String(limit), ...(cursor !== undefined && { cursor }) };
    const exchange = await platform.call(operation.id, {
      role: roleOf(reader),
      params: path?.params ?? {},
      query,
      expect: [200],
      rule: "paging",
    });
    const found = exchange.body as Page;
    if (!Array.isArray(found.items)) throw new Unmet(operation.id);
    if (found.items.length > limit)
      platform.differs(exchange, "paging", text("一页超过 limit", "a page holds more than the limit"));
    return { exchange, found };
  };
  const walk = async (limit: number, most: number): Promise<void> => {
    const seen = new Set<string>();
    let cursor: string | undefined;
    let first: number | undefined;
    for (let number = 0; number < most; number += 1) {
      const { exchange, found } = await page(limit, cursor);
      first ??= found.total;
      const texts = found.items.map((entry) => JSON.stringify(entry));
      if (texts.some((entry) => seen.has(entry))) {
        platform.differs(exchange, "paging", text("后一页重复了前面的条目", "a page repeats entries of one before"));
        return;
      }
      for (const entry of texts) seen.add(entry);
      if (found.nextCursor === undefined) {
        const steady = first !== undefined && first === found.total;
        if (steady && seen.size !== first)
          platform.differs(exchange, "paging", text("各页合计与 total 不符", "the pages do not add up to the total"));
        return;
      }
      if (!found.items.length) break;
      cursor = found.nextCursor;
    }
    if (most === MOST_PAGES) {
      const { exchange } = await page(limit, cursor);
      platform.differs(exchange, "paging", text("翻不到末页", "the pages do not end"));
    }
  };
  await walk(1, 3);
  await walk(100, MOST_PAGES);
}

/** Lists that are paged by a cursor: walked to their end, once for each role that may. */
export function pagingChecks(): Check[] {
  return contractView()
    .operations.filter((operation) => isRead(operation) && parameterNames(operation, "query").includes("cursor"))
    .flatMap((operation) =>
      readersOf(operation).map((reader): Check => ({
        id: `paging:${reader}`,
        operation: operation.id,
        rule: "paging",
        needs: reader === "public" ? [] : [reader],
        writes: false,
        feeds: false,
        run: (platform) => paging(platform, operation, reader),
      })),
    );
}

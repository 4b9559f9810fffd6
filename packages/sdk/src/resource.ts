import type { ApiPromise } from "./api-promise.ts";
import type { Call, RawInit } from "./caller.ts";
import type { Input, OperationId, PathParameter, Query, Result, WriteOptions } from "./operation.ts";
import type { PageBody, PagePromise } from "./pages.ts";
import { pagePromise } from "./pages.ts";

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

type PathArguments<Name> = [Name] extends [never] ? [] : IsUnion<Name> extends true ? [string, string] : [string];

type InputArguments<Op extends OperationId> = [Input<Op>] extends [never]
  ? [Query<Op>] extends [never]
    ? []
    : [query?: Query<Op> | undefined]
  : [input?: Input<Op> | undefined];

/** Path parameters in their order, then the query or JSON that the operation takes, then how it is called. */
type MethodArguments<Op extends OperationId> = [
  ...PathArguments<PathParameter<Op>>,
  ...InputArguments<Op>,
  options?: WriteOptions | undefined,
];

type MethodAnswer<Answer> = Answer extends PageBody
  ? "nextCursor" extends keyof Answer
    ? PagePromise<Answer>
    : keyof Answer extends "items"
      ? ApiPromise<Answer["items"]>
      : ApiPromise<Answer>
  : ApiPromise<Answer>;

/** The operations that a method of this type may stand for. */
type OperationLike<Method> = Method extends (...given: infer Given) => infer Answer
  ? {
      [Op in OperationId]: Given extends MethodArguments<Op>
        ? MethodAnswer<Result<Op>> extends Answer
          ? Op
          : never
        : never;
    }[OperationId]
  : never;

/** The operation behind each method of a resource. */
export type Methods<Resource> = { readonly [Name in keyof Resource]: OperationLike<Resource[Name]> };

/**
 * Makes a resource out of the operations behind its methods. A method takes what stands in the operation's path, in that order, then its
 * query or JSON, then options; a page becomes a `PagePromise`, a list of `items` the list itself.
 *
 * @example resource<FormsResource>(call, { get: "getForm" })
 */
export function resource<Resource>(call: Call, methods: Methods<Resource>): Resource {
  const callWith = call as unknown as (operation: OperationId, init: RawInit) => ApiPromise<PageBody>;
  const entries = Object.entries<OperationId>(methods).map(([name, operation]) => [
    name,
    // Whether it answers a page is known once it is called; only the types of pages say that they can be walked through.
    (...given: unknown[]) => pagePromise((cursor) => callWith(operation, { given, cursor })),
  ]);
  return Object.fromEntries(entries) as Resource;
}

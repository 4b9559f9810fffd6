import type { ErrorDetails, ErrorKind } from "@yichuang/sdk";
import { YichuangError } from "@yichuang/sdk";

type Problem = NonNullable<ErrorDetails["problem"]>;
type Slug = Problem["type"] extends `https://yichuang.example/problems/${infer Name}` ? Name : never;

/** An error as the SDK throws it. */
export function sdkError(kind: ErrorKind, details?: ErrorDetails): YichuangError {
  return new YichuangError(kind, details);
}

/** Problem details as the platform answers them. */
export function problem(slug: Slug, status: number): Problem {
  return { type: `https://yichuang.example/problems/${slug}`, title: slug, status, supportId: "YC-7F3A-21" };
}

import { YichuangError } from "./errors.ts";

/** Fails as the network does, since that is what kept a part of this package away. */
export function notLoaded(cause: unknown): never {
  throw new YichuangError("network", { message: "A part of the client could not be loaded", cause });
}

/** A part of this package that is loaded when it is first needed, and again when that failed. */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      return notLoaded(cause);
    }));
}

import { YichuangError } from "./errors.ts";

/**
 * A part that is loaded when it is first needed, and again when that failed: then it rejects with `not_loaded`. Engines that remember
 * for the page's life that an import failed are helped by a reload only; so the words for `not_loaded` name that as the last resort.
 * @param load imports the part
 */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new YichuangError("not_loaded", { message: "A part could not be loaded", cause });
    }));
}

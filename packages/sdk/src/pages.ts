import type { ApiPromise } from "./api-promise.ts";

/** A page of a list, as the contract has it. */
export interface PageBody {
  readonly items: readonly unknown[];
  /** Entries of the whole list, where the platform counts them. */
  readonly total?: number;
  /** Where the next page starts; absent on the last one. */
  readonly nextCursor?: string;
}

/** Await it for the page asked for, or iterate with `for await` over the entries from there to the last page. */
export interface PagePromise<Page extends PageBody> extends ApiPromise<Page>, AsyncIterable<Page["items"][number]> {}

/**
 * Makes a page that can be awaited and iterated.
 * @param read reads the page at a cursor, the one asked for without; later pages are read as the iteration comes to them
 */
export function pagePromise<Page extends PageBody>(read: (cursor?: string) => ApiPromise<Page>): PagePromise<Page> {
  const first = read();
  return Object.assign(first, {
    async *[Symbol.asyncIterator](): AsyncGenerator<Page["items"][number]> {
      let page = await first;
      for (;;) {
        yield* page.items as Page["items"][number][];
        if (page.nextCursor === undefined) return;
        page = await read(page.nextCursor);
      }
    },
  });
}

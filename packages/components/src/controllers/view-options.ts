import type { TemplateResult } from "lit";
import type { ErrorDescription } from "../i18n/describe-error.ts";
import type { Localizer } from "../i18n/localizer.ts";

/** What an element with data shows. */
export type View = "pending" | "empty" | "failed" | "ready";

/** How an element gets its data. */
export interface ViewOptions<Args extends readonly unknown[], Data> {
  /** The element's words. */
  readonly localize: Localizer;
  /**
   * What the data depend on, read at every update: data load when one of them has changed. Undefined while something is
   * missing (no client yet): the view then stays pending.
   */
  readonly args: () => Args | undefined;
  /** Loads the data; `signal` aborts when newer arguments overtake it or the element leaves the page. */
  readonly task: (args: Args, options: { readonly signal: AbortSignal }) => Promise<Data>;
  /** Whether loaded data are nothing to show. */
  readonly isEmpty?: (data: Data) => boolean;
  /** Whoever is there since somebody signed in or out may not see the data that were in sight: they are gone, and what belongs to them is to go too. */
  readonly onTakenAway?: () => void;
  /** Keeps the old data in sight while those for new arguments load (search results); else they are dropped at once. */
  readonly keepOnChange?: boolean;
}

/** Templates by view; those left out have a shared look. */
export interface ViewTemplates<Data> {
  readonly ready: (data: Data) => unknown;
  /** Data that could not be refreshed, with the notice that says so where it does not come between; without it the notice stands above. */
  readonly stale?: (data: Data, notice: TemplateResult) => unknown;
  readonly empty?: (data: Data) => unknown;
  /** Shown after 200 ms of waiting, so that quick answers do not flicker. */
  readonly pending?: () => unknown;
  readonly failed?: (failure: Failure) => unknown;
  /** A sentence about what a failure left untouched, for example “您填的内容还在”. */
  readonly kept?: string;
}

/** What a template for a failed view gets. */
export interface Failure {
  readonly error: unknown;
  /** The error in words. */
  readonly description: ErrorDescription;
  /** The shared look, for errors that need no words of the element's own. */
  readonly render: () => TemplateResult;
}

/** Nothing is shown before this many milliseconds of waiting. */
export const PENDING_DELAY = 200;

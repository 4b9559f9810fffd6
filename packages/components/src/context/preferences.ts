import { createContext } from "@lit/context";
import type { Mode, Theme } from "../base/palettes.ts";

/**
 * Where what a person entered may stay: nowhere, until the tab closes, or on the device. The default is `none`:
 * an application is kept by the platform alone.
 */
export type StoragePolicy = "none" | "session" | "device";

/**
 * Whether steps of an element become entries of the browser's history, so that Back means the previous step. `query` and `hash`
 * also keep what a finder, a board of reviews or a list of cases is asked in that part of the page's address, so that a link opens the same; `none` leaves both alone.
 */
export type HistoryPolicy = "steps" | "query" | "hash" | "none";

/** What holds for all elements below a provider. */
export interface Preferences {
  readonly mode: Mode;
  readonly theme: Theme | undefined;
  readonly storage: StoragePolicy;
  readonly history: HistoryPolicy;
}

/** What holds where nobody said anything. */
export const DEFAULT_PREFERENCES: Preferences = {
  mode: "standard",
  theme: undefined,
  storage: "none",
  history: "steps",
};

/** Preferences of all elements below. */
export const preferencesContext = createContext<Preferences | undefined>(Symbol.for("yichuang.preferences.v1"));

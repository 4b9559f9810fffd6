import { lazily } from "@yichuang/sdk";
import type { StoragePolicy } from "../context/preferences.ts";

/**
 * Keeps values in the browser, as far as the storage policy of the page allows. What cannot be kept is not kept, without an error; only
 * `read` rejects, with `not_loaded`, where something may be kept and what reads it did not come.
 */
export interface KeptStore {
  /** Where it keeps them. */
  readonly policy: StoragePolicy;
  /** The value under a name; undefined when there is none, or it is too old. */
  read(name: string): Promise<unknown>;
  /** @returns whether the value is kept now */
  write(name: string, value: unknown): Promise<boolean>;
  remove(name: string): Promise<void>;
}

/** Days after which a value on a device is thrown away unread. */
export const KEPT_DAYS = 7;

const prefixed = (name: string): string => `yichuang:${name}`;

const nowhere: KeptStore = {
  policy: "none",
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(false),
  remove: () => Promise.resolve(),
};

// Written before the first await, so that a page that is being left still keeps it.
const session: KeptStore = {
  policy: "session",
  read(name) {
    try {
      const kept = sessionStorage.getItem(prefixed(name));
      return Promise.resolve(kept === null ? undefined : (JSON.parse(kept) as unknown));
    } catch {
      return Promise.resolve(undefined);
    }
  },
  write(name, value) {
    try {
      sessionStorage.setItem(prefixed(name), JSON.stringify(value));
      return Promise.resolve(true);
    } catch {
      return Promise.resolve(false);
    }
  },
  remove(name) {
    try {
      sessionStorage.removeItem(prefixed(name));
    } catch {
      // Where nothing may be stored nothing is.
    }
    return Promise.resolve();
  },
};

// Loaded when a page allows it: few do.
const devicePart = lazily(() => import("./device-store.ts"));

const device: KeptStore = {
  policy: "device",
  read: async (name) => (await devicePart()).readFromDevice(prefixed(name)),
  write: (name, value) =>
    devicePart().then(
      ({ writeToDevice }) => writeToDevice(prefixed(name), value),
      () => false,
    ),
  remove: (name) =>
    devicePart().then(
      ({ removeFromDevice }) => removeFromDevice(prefixed(name)),
      () => undefined,
    ),
};

/** The store that a storage policy allows. On a page without a secure context nothing can be encrypted, and `device` keeps no longer than `session`. */
export function keptStore(policy: StoragePolicy): KeptStore {
  if (policy === "device") return isSecureContext ? device : session;
  return policy === "session" ? session : nowhere;
}

import { createStore, del, get, set, update } from "idb-keyval";
import { timers } from "../controllers/timers.ts";
import { KEPT_DAYS } from "./kept-store.ts";

const KEY = "key";

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const store = createStore("yichuang", "kept");

/** The device's own key, which no script can read out. Two pages that make one at the same time keep the first. */
async function deviceKey(): Promise<CryptoKey> {
  const known = await get<CryptoKey>(KEY, store);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await update<CryptoKey>(KEY, (there) => there ?? made, store);
  return (await get<CryptoKey>(KEY, store)) ?? made;
}

const isOld = ({ at }: Sealed): boolean => timers.now().getTime() - at > KEPT_DAYS * 86_400_000;

/** Reads and decrypts a value; undefined when there is none, it is too old or cannot be read any more. */
export async function readFromDevice(name: string): Promise<unknown> {
  try {
    const sealed = await get<Sealed>(name, store);
    if (!sealed) return undefined;
    if (isOld(sealed)) {
      await del(name, store);
      return undefined;
    }
    const { iv, content } = sealed;
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await deviceKey(), content);
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Encrypts a value and keeps it on the device. */
export async function writeToDevice(name: string, value: unknown): Promise<boolean> {
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const content = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await deviceKey(), bytes);
    await set(name, { iv, content, at: timers.now().getTime() } satisfies Sealed, store);
    return true;
  } catch {
    return false;
  }
}

/** Removes a value from the device. */
export async function removeFromDevice(name: string): Promise<void> {
  try {
    await del(name, store);
  } catch {
    // Without a database there is nothing to remove.
  }
}

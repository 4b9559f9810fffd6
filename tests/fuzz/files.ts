import type { Chance } from "./chance.ts";

/** The smallest files that begin as files of their type do. */
const FILES: Readonly<Record<string, readonly number[]>> = {
  "application/pdf": [...new TextEncoder().encode("%PDF-1.4\n%%EOF\n")],
  "image/jpeg": [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** A whole file of a type; empty where none is known. */
export const fileOf = (type: string): Uint8Array => Uint8Array.from(FILES[type] ?? []);

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** What `Upload-Metadata` says, as tus 1.0 writes it. */
export const metadataOf = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(",");

/** What `Upload-Metadata` says in plain characters; nothing where it does not read as such. */
export function readMetadata(metadata: string): Record<string, string> {
  const pairs = [...metadata.matchAll(/(?:^|,)(\w+) ([\w+/=]+)/g)];
  try {
    return Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, atob(value)]));
  } catch {
    return {};
  }
}

/** Bytes of a file of a type from an offset on, `length` of them: its own beginning, then anything. */
export function bytesOf(chance: Chance, type: string, offset: number, length: number): Uint8Array {
  const head = FILES[type] ?? [];
  return Uint8Array.from({ length }, (_, index) => head[offset + index] ?? chance.below(256));
}

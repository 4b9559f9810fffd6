import { problem } from "../problem.ts";

/** What `Upload-Metadata` says about a file. */
export interface UploadMetadata {
  readonly filename: string;
  readonly filetype: string;
  readonly materialCode: string;
  readonly draftId?: string;
  readonly caseNo?: string;
}

const fault = (key: string): Error => problem("bad-request", { errors: [{ pointer: "", rule: `metadata:${key}` }] });

function decode(value: string, key: string): string {
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fault(key);
  }
}

/**
 * Reads `Upload-Metadata` (tus 1.0: keys with base64 values, by commas). Throws `bad-request`, naming the key, when something that is
 * needed is missing or unreadable, or both a draft and a case are named.
 */
export function readMetadata(header: string): UploadMetadata {
  const pairs = new Map(
    header.split(",").map((pair): [string, string] => {
      const [key = "", value = ""] = pair.trim().split(" ");
      return [key, decode(value, key)];
    }),
  );
  const needed = (key: string): string => {
    const value = pairs.get(key)?.trim();
    if (!value || value.length > 255) throw fault(key);
    return value;
  };
  const draftId = pairs.get("draftId");
  const caseNo = pairs.get("caseNo");
  if ((draftId === undefined) === (caseNo === undefined)) throw fault(draftId === undefined ? "draftId" : "caseNo");
  return {
    // A name that comes from somebody's disk must not lead anywhere on another's.
    filename: needed("filename").replace(/[\\/\u0000-\u001f\u007f]/g, "_"),
    filetype: needed("filetype").toLowerCase(),
    materialCode: needed("materialCode"),
    ...(draftId !== undefined && { draftId }),
    ...(caseNo !== undefined && { caseNo }),
  };
}

const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** Bytes at the beginning of a file that tell what it is. */
export const SIGNATURE_BYTES = 8;

/** Whether a file begins as files of its type do. Types whose beginning is not known pass. */
export function looksLike(mediaType: string, head: Uint8Array): boolean {
  return (SIGNATURES[mediaType] ?? []).every((byte, index) => head[index] === byte);
}

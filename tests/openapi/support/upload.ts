import type { Scenario } from "./scenario.ts";

/** A file to send. */
export interface UploadInput {
  readonly draftId?: string;
  readonly caseNo?: string;
  readonly materialCode: string;
  readonly filename?: string;
  /** `application/pdf` by default. */
  readonly filetype?: string;
  /** A small PDF by default. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Bytes to send; all by default. */
  readonly send?: number;
}

/** The beginning of a PDF and some more. */
export const PDF: Uint8Array<ArrayBuffer> = new TextEncoder().encode("%PDF-1.7\nsample data\n");

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** An `Upload-Metadata` header. */
export const metadata = (pairs: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(pairs)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${base64(value)}`]))
    .join(",");

/** Sends a file by tus as a persona and answers its id. Throws when the platform does not take it. */
export async function upload({ fetch, sandbox }: Scenario, persona: string, input: UploadInput): Promise<string> {
  const { draftId, caseNo, materialCode, filename = "样例.pdf", filetype = "application/pdf", bytes = PDF } = input;
  const common = { authorization: `Bearer ${sandbox.issueToken(persona)}`, "tus-resumable": "1.0.0" };
  const created = await fetch("/uploads", {
    method: "POST",
    headers: {
      ...common,
      "upload-length": String(bytes.byteLength),
      "upload-metadata": metadata({ draftId, caseNo, materialCode, filename, filetype }),
    },
  });
  const location = created.headers.get("location");
  if (location === null) throw new Error(`${String(created.status)} ${await created.text()}`);
  const { pathname } = new URL(location);
  const sent = await fetch(pathname, {
    method: "PATCH",
    headers: { ...common, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    body: bytes.slice(0, input.send ?? bytes.byteLength),
  });
  if (sent.status !== 204) throw new Error(`${String(sent.status)} ${await sent.text()}`);
  return pathname.slice(pathname.lastIndexOf("/") + 1);
}

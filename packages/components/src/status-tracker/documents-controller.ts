import type { CaseDocument, Client, Verification } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { canShowPdf } from "../print/platform.ts";

/** What the platform says of a document's seals and signatures. */
export type Attested =
  | { readonly state: "asking" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "told"; readonly verification: Verification };

/** How a document is shown in the page: as a picture, by the browser's own viewer, or not. */
export type Preview = "image" | "frame" | "none";

/**
 * A document that was fetched: whether its bytes are those that were issued. `unverified` where the browser offers no WebCrypto
 * (a page without https); an `altered` one is never handed out.
 */
export type OpenedDocument =
  | { readonly state: "opening" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "altered" }
  | {
      readonly state: "verified" | "unverified";
      /** Address of the bytes in this page. */
      readonly url: string;
      readonly preview: Preview;
      /** Of bytes that are verified; nobody can be asked about others. */
      readonly attested: Attested | undefined;
      /** The last try to print failed. */
      readonly unprinted: boolean;
      /** It was saved or printed while nothing spoke against it. */
      readonly handedOut: boolean;
    };

/** A document whose bytes are in this page. */
export type ShownDocument = Extract<OpenedDocument, { readonly url: string }>;

async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  // Absent in insecure contexts, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function previewOf(mediaType: string): Preview {
  if (mediaType.startsWith("image/")) return "image";
  return mediaType === "application/pdf" && canShowPdf() ? "frame" : "none";
}

/** Fetches documents of a case, checks their digests, asks the platform what they are, and keeps their bytes while the element is on the page. */
export class DocumentsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #opened = new Map<string, OpenedDocument>();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is known of a document's bytes; undefined while it is closed. */
  get(id: string): OpenedDocument | undefined {
    return this.#opened.get(id);
  }

  /** Fetches a document, compares it with its digest, and asks the platform about it. */
  async open(client: Client, caseNo: string, document: CaseDocument): Promise<void> {
    const { id, mediaType, digest } = document;
    if (this.#opened.get(id)?.state === "opening") return;
    const { signal } = this.#abort;
    this.#set(id, { state: "opening" });
    try {
      const blob = await client.cases.document(caseNo, id, { signal });
      const found = await sha256(await blob.arrayBuffer());
      if (signal.aborted) return;
      if (found !== undefined && found !== digest.value) {
        this.#set(id, { state: "altered" });
        return;
      }
      // The type told by the case, not by the answer: it decides how a browser treats the bytes.
      const url = URL.createObjectURL(new Blob([blob], { type: mediaType }));
      const state = found === undefined ? "unverified" : "verified";
      const preview = previewOf(mediaType);
      if (preview === "frame") globalThis.document.addEventListener("securitypolicyviolation", this.#handleViolation);
      this.#set(id, { state, url, preview, attested: undefined, unprinted: false, handedOut: false });
    } catch (error) {
      if (!signal.aborted) this.#set(id, { state: "failed", error });
      return;
    }
    await this.attest(client, document);
  }

  /** Asks the platform what it knows of bytes that are verified: whether they hold, whose seals and how many signatures they carry. */
  async attest(client: Client, { id, digest }: CaseDocument): Promise<void> {
    if (this.#opened.get(id)?.state !== "verified") return;
    const { signal } = this.#abort;
    this.#change(id, { attested: { state: "asking" } });
    try {
      const verification = await client.documents.verify({ digest: digest.value }, { signal });
      this.#change(id, { attested: { state: "told", verification } });
    } catch (error) {
      if (!signal.aborted) this.#change(id, { attested: { state: "failed", error } });
    }
  }

  /** Forgets a document's bytes. */
  close(id: string): void {
    const opened = this.#opened.get(id);
    if (opened && "url" in opened) URL.revokeObjectURL(opened.url);
    this.#opened.delete(id);
    this.#host.requestUpdate();
  }

  /** Notes that the page does not show this document: its policy may forbid it. */
  hide(id: string): void {
    this.#change(id, { preview: "none" });
  }

  /** Notes that there is a copy outside the page: should the document prove to be of no use, that has to be said of it as well. */
  handOut(id: string): void {
    this.#change(id, { handedOut: true });
  }

  /** Prints a document by the way given, and notes where that failed. */
  async print(id: string, print: () => Promise<unknown>): Promise<void> {
    try {
      await print();
      this.#change(id, { unprinted: false, handedOut: true });
    } catch {
      this.#change(id, { unprinted: true });
    }
  }

  /** Forgets all of them: another case, or another person. */
  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    for (const id of [...this.#opened.keys()]) this.close(id);
    globalThis.document.removeEventListener("securitypolicyviolation", this.#handleViolation);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** A policy that lets no frame of these bytes be shown says so by this event alone. */
  readonly #handleViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective !== "frame-src" || !blockedURI.startsWith("blob")) return;
    for (const [id, opened] of this.#opened) if ("url" in opened && opened.preview === "frame") this.hide(id);
  };

  #change(id: string, changes: Partial<ShownDocument>): void {
    const opened = this.#opened.get(id);
    if (opened && "url" in opened) this.#set(id, { ...opened, ...changes });
  }

  #set(id: string, opened: OpenedDocument): void {
    this.#opened.set(id, opened);
    this.#host.requestUpdate();
  }
}

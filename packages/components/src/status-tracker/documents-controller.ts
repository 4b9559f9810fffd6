import type { CaseDocument, Client } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

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
      /** Whether an image of it can be shown; false once the page has refused it. */
      readonly visible: boolean;
    };

async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  // Absent in insecure contexts, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetches documents of a case, checks their digests, and keeps their bytes while the element is on the page. */
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

  /** Fetches a document and compares it with its digest. */
  async open(client: Client, caseNo: string, document: CaseDocument): Promise<void> {
    if (this.#opened.get(document.id)?.state === "opening") return;
    const { signal } = this.#abort;
    this.#set(document.id, { state: "opening" });
    try {
      const blob = await client.cases.document(caseNo, document.id, { signal });
      const digest = await sha256(await blob.arrayBuffer());
      if (signal.aborted) return;
      if (digest !== undefined && digest !== document.digest.value) {
        this.#set(document.id, { state: "altered" });
        return;
      }
      // The type told by the case, not by the answer: it decides how a browser treats the bytes.
      const url = URL.createObjectURL(new Blob([blob], { type: document.mediaType }));
      const visible = document.mediaType.startsWith("image/");
      this.#set(document.id, { state: digest === undefined ? "unverified" : "verified", url, visible });
    } catch (error) {
      if (!signal.aborted) this.#set(document.id, { state: "failed", error });
    }
  }

  /** Forgets a document's bytes. */
  close(id: string): void {
    const opened = this.#opened.get(id);
    if (opened && "url" in opened) URL.revokeObjectURL(opened.url);
    this.#opened.delete(id);
    this.#host.requestUpdate();
  }

  /** Notes that the page does not show this document's image: its policy may forbid it. */
  hide(id: string): void {
    const opened = this.#opened.get(id);
    if (opened && "url" in opened) this.#set(id, { ...opened, visible: false });
  }

  /** Forgets all of them: another case, or another person. */
  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    for (const id of [...this.#opened.keys()]) this.close(id);
  }

  hostDisconnected(): void {
    this.clear();
  }

  #set(id: string, opened: OpenedDocument): void {
    this.#opened.set(id, opened);
    this.#host.requestUpdate();
  }
}

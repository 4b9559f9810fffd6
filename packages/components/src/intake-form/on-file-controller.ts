import type { Certificate, Client, OnFileDocument } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";

/** What the controller needs of its host. */
export interface OnFileOptions {
  readonly client: () => Client | undefined;
  readonly itemCode: () => string;
  /** Whose documents to look for at a window; undefined before the applicant is filled in. */
  readonly certificate: () => Certificate | undefined;
  /** Other documents are known now. */
  readonly onChange: () => void;
}

/** What is on file of the applicant: of who is signed in from the start, of others once a clerk has looked with their consent. */
export class OnFileController {
  readonly #host: ReactiveControllerHost;
  readonly #options: OnFileOptions;
  #documents: readonly OnFileDocument[] = [];
  #searched = false;
  #busy = false;
  #error: unknown;
  /** Whether who stands at the window agrees. */
  consent = false;

  constructor(host: ReactiveControllerHost, options: OnFileOptions) {
    this.#host = host;
    this.#options = options;
  }

  get documents(): readonly OnFileDocument[] {
    return this.#documents;
  }

  /** Whether somebody has looked, and has the answer. */
  get searched(): boolean {
    return this.#searched;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get error(): unknown {
    return this.#error;
  }

  /** Whether it is known whose documents to look for. */
  get ready(): boolean {
    return this.#options.certificate() !== undefined;
  }

  /** Another applicant is at hand. */
  reset(documents: readonly OnFileDocument[]): void {
    this.#documents = documents;
    this.#searched = this.#busy = this.consent = false;
    this.#error = undefined;
  }

  agree(consent: boolean): void {
    this.consent = consent;
    this.#host.requestUpdate();
  }

  /** Looks for the documents of who stands at the window. */
  async search(): Promise<void> {
    const client = this.#options.client();
    const certificate = this.#options.certificate();
    if (!client || !certificate || !this.consent || this.#busy) return;
    this.#set(true, undefined);
    try {
      const found = await client.counter.searchOnFile({
        certificate,
        itemCode: this.#options.itemCode(),
        consent: true,
      });
      // Somebody else may stand there by now.
      if (this.#options.certificate()?.number !== certificate.number) return;
      this.#documents = found;
      this.#searched = true;
      this.#options.onChange();
    } catch (error) {
      this.#error = error;
    } finally {
      this.#set(false, this.#error);
    }
  }

  #set(busy: boolean, error: unknown): void {
    this.#busy = busy;
    this.#error = error;
    this.#host.requestUpdate();
  }
}

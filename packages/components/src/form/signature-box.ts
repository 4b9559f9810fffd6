import type { ReactiveElement } from "lit";
import { FormController } from "./form-controller.ts";
import type { FormWords } from "./form.messages.ts";

const POINTER = "/signatureBox";

/** One signature to draw or type outside a form, for a host with `formStyles` that knows `formMessages`. */
export class SignatureBox {
  readonly #words: FormWords;
  readonly #form: FormController;
  #locale: string | undefined;

  constructor(host: ReactiveElement, words: FormWords) {
    this.#words = words;
    this.#form = new FormController(host, { words });
  }

  /** The signature as a PNG in base64; undefined for none. */
  get image(): string | undefined {
    const picture = this.#form.state?.value(POINTER);
    return typeof picture === "string" ? picture.slice(picture.indexOf(",") + 1) : undefined;
  }

  /** Whether there is a signature; from now on its lack is said at the box. */
  async check(): Promise<boolean> {
    if (this.#form.state?.validateAll().length === 0) return true;
    await this.#form.focusField(POINTER);
    return false;
  }

  /** Empties the box. */
  clear(): void {
    this.#locale = undefined;
    this.#load(undefined);
  }

  render(): unknown {
    // Its label is of one language; what was drawn stays when that changes.
    if (this.#locale !== this.#words.locale) this.#load(this.#form.state?.data);
    return this.#form.renderField(POINTER);
  }

  #load(data: unknown): void {
    this.#locale = this.#words.locale;
    const title = this.#words.textByKey("form.signature.box");
    this.#form.load({
      schema: { type: "object", required: ["signatureBox"], properties: { signatureBox: { type: "string", title } } },
      uischema: { type: "Control", scope: "#/properties/signatureBox", options: { format: "signature" } },
      data,
    });
  }
}

import type { Client, Form, Signature, SignatureInput, SigningInvitation, SigningState } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveElement } from "lit";
import { timers } from "../controllers/timers.ts";
import type { FormWords } from "../form/index.ts";
import { SignatureBox } from "../form/index.ts";
import type { DraftController } from "./draft-controller.ts";

/** Milliseconds until a request on another screen is looked at first, and again once it was opened. */
export const LOOK_FIRST = 1500;

/** The longest pause between two looks, in milliseconds. */
export const LOOK_LONGEST = 8000;

/** Why a signature does not do; the sentence for it is `signature.rule.<fault>`. */
export type SignatureFault = "required" | "void";

/** A request to sign on another screen, as it stands. */
export interface AskedSignature {
  readonly invitation: SigningInvitation;
  readonly state: SigningState;
  /** With `declined`, why. */
  readonly reason: string | undefined;
}

/** What the controller needs of its host. */
export interface SigningOptions {
  readonly words: FormWords;
  readonly client: () => Client | undefined;
  readonly draft: DraftController;
  readonly need: () => NonNullable<Form["signature"]>;
  /** Whether what is to be signed is whole; where it is not, what is missing is shown. */
  readonly whole: () => boolean;
  /** Another state is to be told: `signed`, or one of a request on another screen. */
  readonly onNews: (news: SigningState) => void;
}

/** The signature under an application: given here, or on a second screen or a phone by a QR code. */
export class SigningController implements ReactiveController {
  readonly box: SignatureBox;
  readonly #host: ReactiveElement;
  readonly #options: SigningOptions;
  #asked: AskedSignature | undefined;
  #busy: "sign" | "ask" | undefined;
  #error: unknown;
  #checked = false;
  #server: SignatureFault | undefined;
  #timer: number | undefined;
  #pause = LOOK_FIRST;
  #turn = 0;
  #drawing = false;
  #again = false;

  constructor(host: ReactiveElement, options: SigningOptions) {
    this.#host = host;
    this.#options = options;
    this.box = new SignatureBox(host, options.words);
    host.addController(this);
  }

  get need(): NonNullable<Form["signature"]> {
    return this.#options.need();
  }

  /** The signature that stands under the application as the platform has it; it may be void. */
  get signature(): Signature | undefined {
    return this.#options.draft.draft?.signature;
  }

  /** Why the signature does not do, once that is to be said. */
  get fault(): SignatureFault | undefined {
    return this.#server ?? (this.#checked && this.need === "required" ? this.#lack : undefined);
  }

  get asked(): AskedSignature | undefined {
    return this.#asked;
  }

  get busy(): "sign" | "ask" | undefined {
    return this.#busy;
  }

  get error(): unknown {
    return this.#error;
  }

  /** Whether the box to sign in is open. */
  get drawing(): boolean {
    return this.#drawing;
  }

  /** Whether a sound signature is to be given anew. */
  get again(): boolean {
    return this.#again;
  }

  hostConnected(): void {
    if (this.#waits) void this.#look();
  }

  hostDisconnected(): void {
    this.#stopTimer();
  }

  /** Whether the signature does; from now on its lack is said. */
  check(): boolean {
    this.#checked = true;
    this.#server = undefined;
    return this.need !== "required" || this.#lack === undefined;
  }

  /** Takes what the platform found, by the rule it names. */
  serverError(rule: string): void {
    this.#server = rule === "signature:void" ? "void" : "required";
  }

  /** Another application is at hand, or another person. */
  reset(): void {
    this.#turn++;
    this.cancel();
    this.box.clear();
    this.#checked = this.#again = this.#drawing = false;
    this.#busy = this.#error = undefined;
  }

  /** Gives up what was begun: the box is closed, the request on another screen forgotten. */
  cancel(): void {
    this.#stopTimer();
    this.#asked = this.#error = this.#server = undefined;
    this.#drawing = this.#again = false;
    this.#host.requestUpdate();
  }

  /** Opens the box to sign in. */
  draw(): void {
    this.box.clear();
    this.#drawing = true;
    this.#host.requestUpdate();
  }

  /** Signs anew though there is a sound signature. */
  signAgain(): void {
    this.#again = true;
    this.#host.requestUpdate();
  }

  /** Signs as who is signed in: by their account, or with what stands in the box. */
  async sign(method: SignatureInput["method"]): Promise<boolean> {
    if (method === "handwritten" && !(await this.box.check())) return true;
    const { image } = this.box;
    if (method === "handwritten" && image === undefined) return true;
    const input: SignatureInput = method === "confirmed" ? { method } : { method, image: image ?? "" };
    return this.#run("sign", async (current) => {
      await this.#options.draft.sign(input);
      if (!current()) return;
      this.cancel();
      this.box.clear();
      this.#options.onNews("signed");
    });
  }

  /**
   * Asks for a signature on another screen, and follows what becomes of it.
   * @returns false where what is to be signed is not whole
   */
  async ask(): Promise<boolean> {
    return this.#run("ask", async (current) => {
      const { draft, client } = this.#options;
      const saved = await draft.flush({ final: true });
      if (!current()) return;
      const id = draft.draft?.id;
      const api = client();
      if (!saved || id === undefined || !api) throw draft.error;
      const invitation = await api.signing.request(id);
      if (!current()) return;
      this.#asked = { invitation, state: "pending", reason: undefined };
      this.#pause = LOOK_FIRST;
      this.#later();
    });
  }

  get #lack(): SignatureFault | undefined {
    const { signature } = this;
    return signature === undefined ? "required" : signature.valid ? undefined : "void";
  }

  get #waits(): boolean {
    return this.#asked?.state === "pending" || this.#asked?.state === "opened";
  }

  async #run(what: "sign" | "ask", work: (current: () => boolean) => Promise<void>): Promise<boolean> {
    if (this.#busy) return true;
    this.#error = undefined;
    if (!this.#options.whole()) return false;
    this.#stopTimer();
    this.#asked = undefined;
    const turn = this.#turn;
    const current = (): boolean => turn === this.#turn;
    this.#busy = what;
    this.#host.requestUpdate();
    try {
      await work(current);
    } catch (error) {
      if (current()) this.#error = error;
    } finally {
      if (current()) this.#busy = undefined;
      this.#host.requestUpdate();
    }
    return true;
  }

  async #look(): Promise<void> {
    const client = this.#options.client();
    const asked = this.#asked;
    if (!client || !asked) return;
    try {
      const { state, reason } = await client.signing.get(asked.invitation.id);
      if (this.#asked !== asked) return;
      if (state === "signed") await this.#options.draft.readSignature();
      if (this.#asked !== asked) return;
      if (state !== asked.state) this.#meet(state, reason);
    } catch (error) {
      if (this.#asked !== asked) return;
      const kind = isYichuangError(error) ? error.kind : "unexpected";
      // Anything else may pass by itself.
      if (kind === "unauthenticated" || kind === "forbidden" || kind === "not_found") {
        this.#asked = undefined;
        this.#error = error;
        this.#host.requestUpdate();
      }
    }
    if (this.#waits) this.#later();
  }

  #meet(state: SigningState, reason: string | undefined): void {
    if (!this.#asked) return;
    this.#pause = LOOK_FIRST;
    if (state === "signed") this.cancel();
    else this.#asked = { ...this.#asked, state, reason };
    this.#options.onNews(state);
    this.#host.requestUpdate();
  }

  #later(): void {
    this.#stopTimer();
    this.#timer = timers.set(() => void this.#look(), this.#pause);
    this.#pause = Math.min(this.#pause * 1.5, LOOK_LONGEST);
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = undefined;
  }
}

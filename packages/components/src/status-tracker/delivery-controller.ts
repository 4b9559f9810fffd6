import type { Case, Delivery, Form, Guide } from "@yichuang/sdk";
import { isYichuangError, lazily } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";
import type { RenderHeading } from "../form/heading.ts";
import type { DeliveryForm } from "./delivery-form.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerWords } from "./tracker-context.ts";

const formPart = lazily(() => import("./delivery-form.ts"));

/** Whether two say the same; members that are missing are as good as undefined ones. */
const isSameDelivery = (one: Delivery, other: Delivery): boolean =>
  one.method === other.method &&
  (one.method !== "pickup" || one.centreCode === other.centreCode) &&
  (one.method !== "post" ||
    (one.recipient === other.recipient &&
      one.mobile === other.mobile &&
      one.address?.text === other.address?.text &&
      one.address?.postcode === other.address?.postcode));

/** What becomes of a try to change it: changed, already so, something to mend first, or nothing: it failed, or was given up. */
export type DeliveryAnswer =
  { readonly kind: "changed"; readonly case: Case } | { readonly kind: "same" | "wrong" | "stays" };

/**
 * Changes how a result comes, with the fields of the intake; those are fetched when it is first asked for. What was typed stays while the
 * case is the same.
 */
export class DeliveryController {
  readonly #host: ReactiveElement;
  readonly #words: TrackerWords;
  readonly #heading: RenderHeading;
  readonly #key = new IdempotencyKey();
  #tracked: TrackedCase | undefined;
  #fields: DeliveryForm | undefined;
  #parts: readonly [Form, Guide] | undefined;
  #language: string | undefined;
  #sent: Delivery | undefined;
  #error: unknown;
  #failed: unknown;
  #sending: symbol | undefined;

  constructor(host: ReactiveElement, words: TrackerWords, heading: RenderHeading) {
    this.#host = host;
    this.#words = words;
    this.#heading = heading;
  }

  /** Why it did not get through. */
  get error(): unknown {
    return this.#error;
  }

  /** Why the fields cannot be shown. */
  get failed(): unknown {
    return this.#failed;
  }

  /** Whether the fields are there. */
  get ready(): boolean {
    return this.#parts !== undefined;
  }

  /** Whether it is being sent. */
  get busy(): boolean {
    return this.#sending !== undefined;
  }

  /** Begins with a case, or goes on with it. */
  async begin(tracked: TrackedCase): Promise<void> {
    const same = this.#tracked?.case.caseNo === tracked.case.caseNo;
    if (!same) this.clear();
    this.#tracked = tracked;
    this.#failed = undefined;
    if (same && this.#parts) return;
    const { client, case: current } = tracked;
    try {
      const [form, guide, { DeliveryForm: Fields }] = await Promise.all([
        client.items.form(current.itemCode, { locale: this.#words.locale }),
        client.items.guide(current.itemCode, {}, { locale: this.#words.locale }),
        formPart(),
      ]);
      if (this.#tracked?.case.caseNo !== current.caseNo) return;
      this.#fields ??= new Fields(this.#host, this.#words, this.#heading);
      this.#parts = [form, guide];
      this.#compose(current.delivery);
    } catch (error) {
      if (this.#tracked?.case.caseNo === current.caseNo) this.#failed = error;
    }
    this.#host.requestUpdate();
  }

  /** The fields, in the language of the moment. */
  render(): unknown {
    if (!this.#fields || !this.#parts) return undefined;
    if (this.#language !== this.#words.locale) this.#compose(this.#fields.data);
    return this.#fields.controller.renderForm();
  }

  /** What is wrong with them, above them. */
  renderErrors(): unknown {
    return this.#fields?.controller.renderErrors();
  }

  focusErrors(): void {
    void this.#fields?.controller.focusErrors();
  }

  /** Sends what was chosen; the same choice again is the same act to the platform. One that was forgotten meanwhile stays. */
  async submit(): Promise<DeliveryAnswer> {
    const tracked = this.#tracked;
    if (!tracked || this.busy) return { kind: "stays" };
    const delivery = this.#fields?.check();
    if (!delivery) return { kind: "wrong" };
    if (this.#error === undefined && isSameDelivery(delivery, tracked.case.delivery)) return { kind: "same" };
    this.#sent = delivery;
    this.#error = undefined;
    const { caseNo } = tracked.case;
    const sending = Symbol();
    this.#sending = sending;
    this.#host.requestUpdate();
    try {
      const idempotencyKey = this.#key.for(caseNo, delivery);
      const changed = await tracked.client.cases.changeDelivery(caseNo, delivery, { idempotencyKey });
      if (this.#sending !== sending) return { kind: "stays" };
      this.#key.forget();
      return { kind: "changed", case: changed };
    } catch (error) {
      if (this.#sending !== sending) return { kind: "stays" };
      this.#error = error;
      this.#fields?.mark((isYichuangError(error) && error.problem?.errors) || []);
      return { kind: "stays" };
    } finally {
      if (this.#sending === sending) this.#sending = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Whether the case is as what was sent last wanted it, though word of that was lost or is late. */
  hasArrived({ delivery }: Case): boolean {
    const open = this.busy || this.#error !== undefined;
    return open && this.#sent !== undefined && isSameDelivery(this.#sent, delivery);
  }

  /** Forgets everything, also a change that is on its way. */
  clear(): void {
    this.#sending = undefined;
    this.#tracked = undefined;
    this.#parts = undefined;
    this.#sent = undefined;
    this.#key.forget();
    this.#error = undefined;
    this.#failed = undefined;
  }

  #compose(present: unknown): void {
    if (!this.#parts) return;
    this.#language = this.#words.locale;
    this.#fields?.load(this.#words, ...this.#parts, present);
  }
}

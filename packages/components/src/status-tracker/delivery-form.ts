import type { Delivery, Form, Guide, ProblemError } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { FormController } from "../form/index.ts";
import type { RenderHeading } from "../form/index.ts";
import { deliveryControls, deliveryDefaults, deliverySchema } from "../intake-form/delivery.ts";
import { deliveryOf } from "../intake-form/intake-data.ts";
import { registerIntakeFormats, toFieldError } from "../intake-form/intake-formats.ts";
import type { TrackerWords } from "./tracker-context.ts";

/** The intake's own fields for the way that a result comes, over one delivery. */
export class DeliveryForm {
  readonly controller: FormController;

  constructor(host: ReactiveElement, words: TrackerWords, heading: RenderHeading) {
    registerIntakeFormats();
    this.controller = new FormController(host, { words, heading });
  }

  /** Begins with the present choice. */
  load(words: TrackerWords, form: Form, guide: Guide, present: unknown): void {
    const say = (key: string): string => words.textByKey(key);
    this.controller.load({
      schema: deliverySchema(form, guide, say),
      uischema: { type: "VerticalLayout", elements: deliveryControls({ guide, form, words: say }, "") },
      data: { ...deliveryDefaults(form, guide), ...(present as object) },
    });
  }

  /** What is filled in, whether or not it is whole. */
  get data(): unknown {
    return this.controller.state?.data;
  }

  /** What can be sent; undefined where something is missing, which then shows. */
  check(): Delivery | undefined {
    const { state } = this.controller;
    return state && state.validateAll().length === 0 ? deliveryOf(state.submission) : undefined;
  }

  /** Shows at the fields what the platform found. */
  mark(errors: readonly ProblemError[]): void {
    this.controller.state?.serverErrors(errors.map(toFieldError));
  }
}

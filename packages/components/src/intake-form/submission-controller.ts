import type { Client, Receipt } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import type { IntakeController } from "./intake-controller.ts";

/**
 * Where files stand that were still on their way at the check. `awaited`: somebody wanted to submit meanwhile. `arrived`: all are
 * there now, which stays said.
 */
export type Arrival = "coming" | "awaited" | "arrived";

/** What became of a wish to submit. `held`: nothing was sent, since files are on their way, the page says no, or one is under way. */
export type SubmissionOutcome = "received" | "wrong" | "held" | "refused";

/** What the controller needs of its element. */
export interface SubmissionOptions {
  readonly intake: IntakeController;
  readonly client: () => Client | undefined;
  /** Everything is sound here; false keeps it from being sent. */
  readonly onSubmit: (itemCode: string) => boolean;
  readonly onSubmitted: (itemCode: string, caseNo: string) => void;
  /** The files on their way were waited for, or have all come. */
  readonly onArrival: (arrival: Arrival) => void;
}

/** Submits once: checks, waits for files, and knows how it went. */
export class SubmissionController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SubmissionOptions;
  #running = false;
  #error: unknown;
  #receipt: Receipt | undefined;
  #arrival: Arrival | undefined;

  constructor(host: ReactiveControllerHost, options: SubmissionOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether the application is on its way. */
  get running(): boolean {
    return this.#running;
  }

  /** Why it was refused, where that cannot be said at fields and materials. */
  get error(): unknown {
    return this.#error;
  }

  get receipt(): Receipt | undefined {
    return this.#receipt;
  }

  /** What is to be told at the check of files that were on their way. */
  get arrival(): Arrival | undefined {
    return this.#arrival;
  }

  /** Another step is in sight: what was said on the one before is done with. */
  leave(): void {
    this.#error = undefined;
    this.#arrival = undefined;
  }

  /** Another application is at hand. */
  reset(): void {
    this.leave();
    this.#receipt = undefined;
  }

  /** At the check, with every update: follows the files that are on their way. */
  watch(): void {
    const { materials } = this.#options.intake;
    if (materials.underWay.length > 0) {
      this.#arrival ??= "coming";
      if (this.#arrival === "arrived") this.#arrival = "coming";
    } else if (this.#arrival && this.#arrival !== "arrived") {
      this.#arrival = materials.stuck ? undefined : "arrived";
      if (this.#arrival) this.#options.onArrival(this.#arrival);
    }
  }

  async submit(): Promise<SubmissionOutcome> {
    const { intake, client: current, onSubmit, onSubmitted, onArrival } = this.#options;
    const client = current();
    if (this.#running || !client) return "held";
    this.#error = undefined;
    if (!intake.checkAll()) return "wrong";
    if (intake.materials.underWay.length > 0) {
      this.#arrival = "awaited";
      this.#host.requestUpdate();
      onArrival(this.#arrival);
      return "held";
    }
    const itemCode = intake.loaded?.guide.item.code ?? "";
    if (!onSubmit(itemCode)) return "held";
    this.#run(true);
    try {
      this.#receipt = await intake.submit(client);
      onSubmitted(itemCode, this.#receipt.case.caseNo);
      return "received";
    } catch (error) {
      if (isYichuangError(error) && error.kind === "aborted") return "held";
      if (!intake.showErrors(error)) this.#error = error;
      return "refused";
    } finally {
      this.#run(false);
    }
  }

  #run(running: boolean): void {
    this.#running = running;
    this.#host.requestUpdate();
  }
}

import type { ReactiveControllerHost } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import type { IntakeController } from "./intake-controller.ts";
import { StepHistory } from "./step-history.ts";
import type { IntakeStep } from "./steps/step-list.ts";
import { currentStep, listSteps } from "./steps/step-list.ts";

/** What the navigator needs of its element. */
export interface NavigatorOptions {
  readonly localize: Localizer;
  readonly intake: () => IntakeController;
  /** Whether steps become entries of the browser's history. */
  readonly history: () => boolean;
  /** Whether steps can still be gone to: not after the submission. */
  readonly open: () => boolean;
  /** Another step is shown; `focus`: the focus is to go to its heading. */
  readonly onShown: (step: IntakeStep, focus: boolean) => void;
}

/** Which step is in sight, and the ways to another one. */
export class StepNavigator {
  readonly #host: ReactiveControllerHost;
  readonly #options: NavigatorOptions;
  readonly #history: StepHistory;
  #key = "";

  constructor(host: ReactiveControllerHost, options: NavigatorOptions) {
    this.#host = host;
    this.#options = options;
    this.#history = new StepHistory(host, {
      enabled: options.history,
      onReturn: (step) => options.open() && this.#show(step ?? this.list[0]?.key ?? "", true),
    });
  }

  /** The steps of the moment, in order. */
  get list(): readonly IntakeStep[] {
    return listSteps(this.#options.intake(), this.#options.localize);
  }

  /** Name of the step in sight. */
  get key(): string {
    return this.#key;
  }

  /** The step in sight; undefined before there are any. */
  get current(): IntakeStep | undefined {
    return currentStep(this.list, this.#key);
  }

  /** Starts at a step, or the one that now stands for it, without telling anybody. */
  reset(key: string): void {
    this.#key = currentStep(this.list, key)?.key ?? "";
  }

  /** The step that the page showed before it was left or loaded anew, where the browser's history tells. */
  get left(): string | undefined {
    return this.#history.present;
  }

  /** The first step that the guide has not asked already. */
  get first(): string {
    const { list } = this;
    const steps = this.#options.intake().form.state?.steps ?? [];
    const asked = list.filter(({ key }) => key.startsWith("answers"));
    const answered = asked.every(({ engine }) => steps.find(({ index }) => index === engine)?.valid);
    return (answered ? list[asked.length] : list[0])?.key ?? "";
  }

  /** The first step that something is to be corrected on. */
  get wanting(): string | undefined {
    return this.list.find(({ errors }) => errors > 0)?.key;
  }

  go(key: string, focus = true): void {
    if (key === this.#key) return;
    this.#history.enter(key, this.#key);
    this.#show(key, focus);
  }

  /** To a step of the form engine, without the focus: whoever calls puts it somewhere. */
  goToEngine(engine: number): void {
    const step = this.list.find((each) => each.engine === engine);
    if (step) this.go(step.key, false);
  }

  next(): void {
    const { list } = this;
    const step = list[list.findIndex(({ key }) => key === this.#key) + 1];
    if (step) this.go(step.key);
  }

  /** To the check at the end. */
  last(): void {
    const { list } = this;
    const step = list[list.length - 1];
    if (step) this.go(step.key);
  }

  previous(): void {
    const { list } = this;
    const step = list[list.findIndex(({ key }) => key === this.#key) - 1];
    if (step && !this.#history.back(step.key)) this.go(step.key);
  }

  #show(key: string, focus: boolean): void {
    const step = currentStep(this.list, key);
    if (!step) return;
    this.#key = step.key;
    this.#host.requestUpdate();
    this.#options.onShown(step, focus);
  }
}

import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { RenderHeading, SummaryEntry } from "../form/index.ts";
import { describeError, problemSlug } from "../i18n/describe-error.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderNotice } from "../parts/notice.ts";
import type { StepState } from "../parts/steps.ts";
import { renderSteps } from "../parts/steps.ts";
import type { IntakeController } from "./intake-controller.ts";
import type { Loaded } from "./load-intake.ts";
import { renderConflict, renderSaveState } from "./save-state.ts";
import { renderCheck } from "./steps/check.ts";
import type { CheckpointsContext } from "./steps/checkpoints.ts";
import { renderCheckpoints } from "./steps/checkpoints.ts";
import type { SignatureContext } from "./steps/signature.ts";
import { renderSignature } from "./steps/signature.ts";
import type { IntakeStep } from "./steps/step-list.ts";
import { currentStep } from "./steps/step-list.ts";
import type { SubmissionController } from "./submission-controller.ts";

/** What the flow needs of the element. */
export interface FlowContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly intake: IntakeController;
  readonly loaded: Loaded;
  readonly steps: readonly IntakeStep[];
  /** Name of the step in sight. */
  readonly current: string;
  /** The steps as one line and a bar. */
  readonly compact: boolean;
  /** Whether the step was opened from the check, to change something. */
  readonly changing: boolean;
  /** Whether to say that a newer version from elsewhere has come into sight. */
  readonly newer: boolean;
  /** Whether to say that an earlier draft was found. */
  readonly resumed: boolean;
  readonly submission: SubmissionController;
  /** Lines for the error summary besides the form's. */
  readonly more: readonly SummaryEntry[];
  readonly checkpoints: CheckpointsContext;
  readonly signature: SignatureContext;
  /** The way to the next citizen, at a window. */
  readonly next: unknown;
  readonly onStep: (key: string) => void;
  readonly onChange: (engineStep: number) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onSubmit: () => void;
  readonly onSignIn: () => void;
  readonly onFresh: () => void;
  readonly onLatest: () => void;
}

/** The intake while it is filled in: what it is, where one is, what is saved, the step in sight and the way on. */
export function renderFlow(context: FlowContext): TemplateResult {
  const { localize, heading, intake, loaded, steps, current, onSignIn } = context;
  const step = currentStep(steps, current);
  if (!step) return html`${nothing}`;
  const { draft } = intake;
  return html`<div class="intake">
    <div class="intake__head">
      ${heading(0, localize.textByKey("intake.title", { item: loaded.guide.item.name.text }), "heading-small")}
      <div part="steps">${renderStepList(context, step)}</div>
      <div class="intake__line">${renderSaveState(draft, intake.kept.where, localize, onSignIn)} ${context.next}</div>
    </div>
    ${renderNotices(context, step)}
    <section class="step" part="step" data-step=${step.key} lang=${step.lang ?? nothing}>
      ${intake.form.renderErrors({
        ...(step.engine !== undefined && { step: step.engine }),
        more: context.more,
      })}
      ${renderSubmitError(context)}
      ${heading(1, html`<span class="step__title" tabindex="-1">${step.label}</span>`, "step__heading")}
      <div class="step__body">
        ${step.engine === undefined ? renderCheckStep(context) : intake.form.renderStep(step.engine)}
        ${step.engine === undefined ? renderArrival(context) : nothing}
      </div>
    </section>
    ${renderStepActions(context, step)}
  </div>`;
}

function renderStepList({ localize, steps, compact, onStep }: FlowContext, step: IntakeStep): TemplateResult {
  const at = steps.indexOf(step);
  // As far as somebody came, or comes by the next step that needs nothing done.
  const reached = steps.reduce((furthest, { done }, index) => (done ? Math.max(furthest, index + 1) : furthest), at);
  const stateOf = (each: IntakeStep, index: number): StepState => {
    if (each.errors > 0) return "error";
    return index === at ? "current" : each.done || index < at ? "done" : "todo";
  };
  return renderSteps({
    localize,
    current: at,
    compact,
    steps: steps.map((each, index) => ({
      label: each.label,
      state: stateOf(each, index),
      ...(index <= reached && { onSelect: () => onStep(each.key) }),
    })),
  });
}

function renderNotices(context: FlowContext, step: IntakeStep): unknown {
  const { localize, intake, onLatest } = context;
  const { draft } = intake;
  const notices = [
    draft.state === "conflict" ? renderConflict(localize, onLatest, () => void draft.keepMine()) : nothing,
    renderReturned(context),
    renderResumed(context),
    renderNewer(context),
    renderSignIn(context, step),
  ].filter((notice) => notice !== nothing);
  return notices.length > 0 ? html`<div class="intake__notices">${notices}</div>` : nothing;
}

function renderReturned({ localize, intake }: FlowContext): unknown {
  const { returned, form, loaded } = intake;
  if (!returned) return nothing;
  const materials = loaded?.guide.materials ?? [];
  const label = (pointer: string | undefined, code: string | undefined): string | undefined =>
    form.state?.model.controls.find((control) => control.pointer === `/data${pointer}`)?.label ??
    materials.find((material) => material.code === code)?.name.text;
  return renderNotice({
    tone: "warning",
    title: localize.textByKey("intake.returned.title"),
    body: html`<p>${localize.textByKey("intake.returned.body", { date: localize.date(returned.at, "long") })}</p>
      <ul class="returned__list">
        ${returned.reasons.map(({ pointer, materialCode, reason }) => {
          const name = label(pointer, materialCode);
          return html`<li>
            ${name === undefined ? reason : localize.textByKey("intake.returned.of", { label: name, reason })}
          </li>`;
        })}
      </ul>`,
  });
}

function renderResumed({ localize, resumed, loaded, intake, onFresh }: FlowContext): unknown {
  const { draft, kept } = loaded;
  if (!resumed || (!draft && !kept) || intake.returned) return nothing;
  const words = kept ? "intake.keptHere" : "intake.resumed";
  const time = localize.dateTime(kept ? new Date(kept.at) : (draft?.updatedAt ?? ""));
  return renderNotice({
    title: localize.textByKey(`${words}.title`),
    body: html`<p>${localize.textByKey(`${words}.body`, { time })}</p>`,
    action: renderButton({
      look: "quiet",
      label: localize.textByKey(`${words}.fresh`),
      onClick: onFresh,
      action: "fresh",
    }),
  });
}

function renderNewer({ localize, newer }: FlowContext): unknown {
  if (!newer) return nothing;
  return renderNotice({
    title: localize.textByKey("intake.newer.title"),
    body: html`<p>${localize.textByKey("intake.newer.body")}</p>`,
  });
}

function renderSignIn({ localize, intake, steps, onSignIn }: FlowContext, step: IntakeStep): unknown {
  if (intake.me !== undefined) return nothing;
  // At the check signing in is the way on, and stands there; in between the line on saving says it.
  if (step.engine === undefined) return renderNotice({ title: localize.textByKey("intake.signIn.submit") });
  if (steps[0] !== step) return nothing;
  return renderNotice({
    title: localize.textByKey("intake.signIn.title"),
    body: html`<p>${localize.textByKey("intake.signIn.body")}</p>`,
    action: renderButton({
      label: localize.common("action.signIn"),
      icon: "person",
      onClick: onSignIn,
      action: "sign-in",
    }),
  });
}

function renderCheckStep({
  localize,
  heading,
  intake,
  loaded,
  checkpoints,
  signature,
  onChange,
}: FlowContext): TemplateResult {
  return renderCheck({
    localize,
    heading,
    guide: loaded.guide,
    form: loaded.form,
    summary: intake.form.renderSummary({ onChange }),
    declared: (id) => intake.declared(id),
    undeclared: intake.undeclared,
    signature: intake.me === undefined ? nothing : renderSignature(signature),
    checkpoints: renderCheckpoints(undefined, undefined, checkpoints),
    onDeclare: (id, confirmed) => intake.declare(id, confirmed),
  });
}

// Above the button that it is about, in one place whatever it says. The element's live region reads it out.
function renderArrival({ localize, intake, submission: { arrival } }: FlowContext): unknown {
  if (arrival === undefined) return nothing;
  if (arrival === "arrived") return renderNotice({ tone: "success", title: localize.textByKey("intake.arrived") });
  const { underWay } = intake.materials;
  const bytes = underWay.reduce((sum, { size }) => sum + size, 0);
  const sent = underWay.reduce((sum, { size, progress }) => sum + size * progress, 0);
  const percent = localize.percent(bytes > 0 ? sent / bytes : 0);
  const body = localize.textByKey(arrival === "awaited" ? "intake.underWay.wait" : "intake.underWay.body");
  return renderNotice({
    tone: arrival === "awaited" ? "warning" : "info",
    title: localize.textByKey("intake.underWay.title", { count: underWay.length, percent }),
    body: html`<p>${body}</p>`,
  });
}

function renderSubmitError({ localize, submission: { error }, onSignIn }: FlowContext): unknown {
  if (error === undefined) return nothing;
  const { kind } = describeError(error, localize);
  if (problemSlug(error) === "form-changed") {
    return html`<div tabindex="-1" data-submit-error>
      ${renderNotice({
        tone: "warning",
        live: "polite",
        title: localize.textByKey("intake.changed.title"),
        body: html`<p>${localize.textByKey("intake.changed.body")}</p>`,
      })}
    </div>`;
  }
  const lost = kind === "network" || kind === "timeout" || kind === "gateway";
  const kept = localize.textByKey("intake.submit.kept");
  return html`<div tabindex="-1" data-submit-error>
    ${renderFailed({
      localize,
      error,
      kept,
      ...(lost && {
        title: localize.textByKey("intake.submit.lost.title"),
        body: localize.textByKey("intake.submit.lost.body"),
      }),
      onSignIn,
    })}
  </div>`;
}

function renderStepActions(context: FlowContext, step: IntakeStep): TemplateResult {
  const { localize, intake, steps, changing, submission, onNext, onPrevious, onSubmit, onSignIn } = context;
  const previous =
    steps.indexOf(step) > 0
      ? renderButton({ label: localize.textByKey("intake.previous"), onClick: onPrevious, action: "previous" })
      : nothing;
  if (step.engine !== undefined) {
    const label = localize.textByKey(changing ? "intake.saveAndCheck" : "intake.next");
    return html`<div class="step__actions">
      ${renderButton({ look: "primary", label, onClick: onNext, action: "next" })} ${previous}
    </div>`;
  }
  const submit = localize.textByKey(intake.returned ? "intake.resubmit" : "intake.submit");
  return html`<div class="step__actions">
    ${
      intake.me === undefined
        ? renderButton({ look: "primary", icon: "person", label: localize.common("action.signIn"), onClick: onSignIn })
        : renderButton({
            look: "primary",
            label: submit,
            busy: submission.running,
            busyLabel: localize.textByKey("intake.submitting"),
            onClick: onSubmit,
            action: "submit",
          })
    }
    ${previous}
  </div>`;
}

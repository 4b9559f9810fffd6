import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { describeError, problemSlug } from "../i18n/describe-error.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderNotice } from "../parts/notice.ts";
import type { LookUpProblems, LookUpTerms } from "./look-up-controller.ts";
import type { TrackerContext } from "./tracker-context.ts";

/** What the look-up form needs. */
export interface LookUpOptions {
  readonly terms: LookUpTerms;
  readonly problems: LookUpProblems;
  readonly busy: boolean;
  /** Why the last try failed. */
  readonly error: unknown;
  /** Depth of its heading: 0 where it is all there is. */
  readonly depth: 0 | 1;
  readonly onInput: (change: Partial<LookUpTerms>) => void;
  /** Something was pasted, or a field was left. */
  readonly onEntered: () => void;
  readonly onSubmit: () => void;
}

/** Whether an error is that of a look-up which found nothing; it never says which of the two was wrong. */
export const isLookUpFailure = (error: unknown): boolean => problemSlug(error) === "lookup-failed";

// One sentence for a wrong number and a wrong code: what is not there must not be told from what is not theirs.
function renderError({ localize }: TrackerContext, error: unknown): unknown {
  if (error === undefined) return nothing;
  if (isLookUpFailure(error)) {
    return renderNotice({
      tone: "warning",
      live: "assertive",
      title: localize.text("statusTracker.lookUp.failedTitle"),
      body: html`<p>${localize.text("statusTracker.lookUp.failedBody")}</p>`,
    });
  }
  const { kind, todo } = describeError(error, localize);
  if (kind === "rate_limited") {
    return renderNotice({
      tone: "warning",
      live: "assertive",
      title: localize.text("statusTracker.lookUp.tooMany"),
      body: html`<p>${todo}</p>`,
    });
  }
  return renderFailed({ localize, error });
}

function renderField(context: TrackerContext, options: LookUpOptions, name: keyof LookUpTerms): TemplateResult {
  const { localize } = context;
  const problem = options.problems[name];
  const hinted = name === "secret";
  const ids = [hinted ? `${name}-hint` : "", problem ? `${name}-error` : ""].filter(Boolean).join(" ");
  return html`<div class="field">
    <label class="field__label" for=${name}>${localize.text(`statusTracker.lookUp.${name}`)}</label>
    ${hinted ? html`<p class="field__hint" id="secret-hint">${localize.text("statusTracker.lookUp.secretHint")}</p>` : nothing}
    ${
      problem
        ? html`<p class="field__error" id="${name}-error">
            ${renderIcon("danger")}<span>${localize.text(`statusTracker.lookUp.${problem}`)}</span>
          </p>`
        : nothing
    }
    <input
      class="control numeric ${name === "caseNo" ? "control--w30" : "control--w20"}"
      id=${name}
      name=${name}
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-invalid=${problem ? "true" : "false"}
      aria-describedby=${ids || nothing}
      .value=${live(options.terms[name])}
      @input=${(event: InputEvent): void => {
        options.onInput({ [name]: (event.currentTarget as HTMLInputElement).value });
        if (event.inputType === "insertFromPaste") options.onEntered();
      }}
      @change=${options.onEntered}
    />
  </div>`;
}

/** The look-up by case number and code, for those who do not sign in. */
export function renderLookUp(context: TrackerContext, options: LookUpOptions): TemplateResult {
  const { localize, heading } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!options.busy) options.onSubmit();
  };
  const title = options.depth === 0 ? "statusTracker.lookUp.title" : "statusTracker.lookUp.or";
  return html`<form class="look-up" part="look-up" novalidate aria-labelledby="look-up-title" @submit=${submit}>
    ${heading(options.depth, localize.text(title), options.depth === 0 ? "heading-medium" : "heading-small", "look-up-title")}
    <p class="subtle">${localize.text("statusTracker.lookUp.hint")}</p>
    ${renderError(context, options.error)} ${renderField(context, options, "caseNo")}
    ${renderField(context, options, "secret")}
    ${renderActions([
      renderButton({
        label: localize.text("statusTracker.lookUp.submit"),
        busyLabel: localize.text("statusTracker.lookUp.busy"),
        busy: options.busy,
        look: options.depth === 0 ? "primary" : "secondary",
        type: "submit",
        action: "look-up",
      }),
    ])}
  </form>`;
}

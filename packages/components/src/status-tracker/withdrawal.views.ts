import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import type { CaseAct } from "./case-action-controller.ts";
import type { TrackerContext } from "./tracker-context.ts";

/** What the confirmation of a withdrawal needs. */
export interface WithdrawalOptions {
  /** Whether a fee was paid. */
  readonly paid: boolean;
  readonly act: CaseAct;
  readonly onReason: (reason: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before an application is withdrawn, and says what follows from it. */
export function renderWithdrawal({ localize, heading }: TrackerContext, options: WithdrawalOptions): TemplateResult {
  const { busy, error, reason } = options.act;
  const confirm = (event: Event): void => {
    event.preventDefault();
    if (!busy) options.onConfirm();
  };
  return html`<form class="panel" part="withdrawal" aria-labelledby="panel-title" @submit=${confirm}>
    <div class="panel__head" tabindex="-1" data-panel>
      ${heading(1, localize.text("statusTracker.withdraw.title"), "heading-medium", "panel-title")}
      <p>${localize.text("statusTracker.withdraw.what")}</p>
      <ul class="bullets">
        <li>${localize.text("statusTracker.withdraw.ends")}</li>
        <li>${localize.text("statusTracker.withdraw.stops")}</li>
        ${options.paid ? html`<li>${localize.text("statusTracker.withdraw.paid")}</li>` : nothing}
        <li>${localize.text("statusTracker.withdraw.again")}</li>
      </ul>
    </div>
    <div class="field">
      <label class="field__label" for="reason"
        >${localize.text("statusTracker.withdraw.reason")}<span class="field__optional"
          >${localize.common("optional")}</span
        ></label
      >
      <textarea
        class="control control--area"
        id="reason"
        name="reason"
        rows="2"
        maxlength="500"
        .value=${live(reason)}
        @input=${(event: Event): void => options.onReason((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${error ? renderFailed({ localize, error }) : nothing}
    ${renderActions([
      renderButton({
        label: localize.text("statusTracker.withdraw.cancel"),
        look: "primary",
        onClick: options.onCancel,
        action: "keep",
      }),
      renderButton({
        label: localize.text("statusTracker.withdraw.confirm"),
        busyLabel: localize.text("statusTracker.withdraw.busy"),
        busy,
        look: "danger",
        type: "submit",
        action: "confirm-withdrawal",
      }),
    ])}
  </form>`;
}

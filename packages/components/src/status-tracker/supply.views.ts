import type { DueDate } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import { renderAddFiles, renderFailing, renderFiles } from "../uploads/uploads.views.ts";
import type { Deadline } from "./deadline-controller.ts";
import type { SupplyController } from "./supply-controller.ts";
import type { SupplyItem } from "./supply-items.ts";
import { choicesOf, controlOf } from "./supply-items.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";
import { isPast } from "./tracker-context.ts";

/** What the panel's buttons do. */
export interface SupplyHandlers {
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What is left until the last day, and how to keep it in mind. */
  readonly renderDeadline: (deadline: Deadline) => unknown;
}

function renderProblem(item: SupplyItem, supply: SupplyController, localize: TrackerWords): unknown {
  const problem = supply.problem(item.key);
  if (!problem) return nothing;
  return html`<p class="field__error" id="${item.key}-error">
    ${renderIcon("danger")}<span>${localize.text(`statusTracker.supply.${problem}`)}</span>
  </p>`;
}

const renderReasons = ({ key, reasons }: SupplyItem, localize: TrackerWords): unknown =>
  reasons.length === 0
    ? nothing
    : html`<div class="supply__reason" id="${key}-reason">
        ${reasons.map(
          (reason) => html`<p>${localize.text("statusTracker.supply.reason")}<span lang="zh-CN">${reason}</span></p>`,
        )}
      </div>`;

const dueOf = ({ case: { correction, deferral } }: TrackedCase, { kind }: SupplyController): DueDate | undefined =>
  (kind === "correction" ? correction : deferral)?.due;

const windowOf = ({ case: { venue } }: TrackedCase, localize: TrackerWords): string =>
  localize.text("statusTracker.supply.place", { centre: venue.centre.text, window: venue.window.text });

function renderByWindow(tracked: TrackedCase, localize: TrackerWords): TemplateResult {
  return html`<p class="field__hint">
    ${localize.text("statusTracker.supply.byWindow", { window: windowOf(tracked, localize) })}
  </p>`;
}

/** What can be done besides where a file keeps failing: the window takes the material too. Staff are at it. */
function otherWays(
  tracked: TrackedCase,
  supply: SupplyController,
  { localize, audience }: TrackerContext,
): readonly string[] {
  const page = localize.text("statusTracker.supply.failing.page");
  if (audience === "counter") return [page];
  const window = windowOf(tracked, localize);
  const due = dueOf(tracked, supply);
  return [
    page,
    due && !isPast(due)
      ? localize.text("statusTracker.supply.failing.window", { window, date: localize.date(due.date) })
      : localize.text("statusTracker.supply.failing.windowAnyDay", { window }),
  ];
}

function renderInput(item: SupplyItem, supply: SupplyController, localize: TrackerWords): TemplateResult {
  const { key, field } = item;
  const control = controlOf(field);
  const invalid = supply.problem(key) ? "true" : "false";
  const described = `${key}-reason${supply.problem(key) ? ` ${key}-error` : ""}`;
  const value = supply.value(key);
  const change = (event: Event): void => supply.setValue(key, (event.currentTarget as HTMLInputElement).value);
  if (control === "choice" || control === "boolean") {
    const yesNo = (["yes", "no"] as const).map((word) => ({
      value: String(word === "yes"),
      label: localize.text(`statusTracker.supply.${word}`),
    }));
    const choices = control === "choice" ? choicesOf(field) : yesNo;
    return html`<span class="select"
      ><select class="control" id=${key} aria-invalid=${invalid} aria-describedby=${described} @change=${change}>
        <option value="" ?selected=${value === ""}>${localize.text("statusTracker.supply.choose")}</option>
        ${choices.map((each) => html`<option value=${each.value} ?selected=${each.value === value}>${each.label}</option>`)}</select
      >${renderIcon("chevron-down")}</span
    >`;
  }
  if (control === "long") {
    return html`<textarea
      class="control control--area"
      id=${key}
      rows="4"
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${live(value)}
      @input=${change}
    ></textarea>`;
  }
  return html`<input
    class="control ${control === "date" ? "control--date" : ""}"
    id=${key}
    type=${control === "date" ? "date" : "text"}
    inputmode=${control === "number" ? "decimal" : nothing}
    autocomplete="off"
    aria-invalid=${invalid}
    aria-describedby=${described}
    .value=${live(value)}
    @input=${change}
  />`;
}

function renderField(
  item: SupplyItem,
  tracked: TrackedCase,
  supply: SupplyController,
  { localize }: TrackerContext,
): TemplateResult {
  const { key, field, reasons } = item;
  const label = field?.label ?? reasons.join(" ");
  if (controlOf(field) === "window" || item.pointer === undefined) {
    return html`<div class="field supply__item">
      <p class="field__label">${label}</p>
      ${field?.label === undefined ? nothing : renderReasons(item, localize)} ${renderByWindow(tracked, localize)}
    </div>`;
  }
  return html`<div class="field supply__item ${supply.problem(key) ? "supply__item--wrong" : ""}">
    <label class="field__label" for=${key}>${label}</label>
    ${renderReasons(item, localize)} ${renderProblem(item, supply, localize)} ${renderInput(item, supply, localize)}
  </div>`;
}

function renderMaterial(
  item: SupplyItem,
  tracked: TrackedCase,
  supply: SupplyController,
  context: TrackerContext,
): TemplateResult {
  const { localize } = context;
  const { key, material, materialCode } = item;
  const { uploads } = supply;
  const invalid = supply.problem(key) !== undefined;
  const files = { localize, uploads, id: key, invalid };
  return html`<div
    class="field supply__item supply__item--files ${invalid ? "supply__item--wrong" : ""}"
    role="group"
    tabindex="-1"
    aria-labelledby="${key}-name"
    aria-describedby=${invalid ? `${key}-error` : nothing}
  >
    <p class="field__label" id="${key}-name">${material ? renderText(material.name, localize) : materialCode}</p>
    ${renderReasons(item, localize)} ${renderProblem(item, supply, localize)}
    ${
      material
        ? html`${renderFiles(material, files)} ${renderFailing(material, files, otherWays(tracked, supply, context))}
          ${renderAddFiles(material, files)}`
        : supply.guided
          ? renderByWindow(tracked, localize)
          : nothing
    }
  </div>`;
}

/** What a correction notice or a promise asks for, to be answered in place. */
export function renderSupply(
  tracked: TrackedCase,
  context: TrackerContext,
  supply: SupplyController,
  handlers: SupplyHandlers,
): TemplateResult {
  const { localize, heading } = context;
  const correction = supply.kind === "correction";
  const kind = correction ? "answer_correction" : "supplement_deferred";
  const due = dueOf(tracked, supply);
  const submit = (event: Event): void => {
    event.preventDefault();
    handlers.onSubmit();
  };
  return html`<form class="panel" part="correction" novalidate aria-labelledby="panel-title" @submit=${submit}>
    <div class="panel__head" tabindex="-1" data-panel>
      ${heading(1, localize.text(correction ? "statusTracker.supply.correction" : "statusTracker.supply.deferral"), "heading-medium", "panel-title")}
      <p>${localize.text(correction ? "statusTracker.supply.intro" : "statusTracker.supply.deferralIntro")}</p>
      ${due ? html`<p><strong>${renderWholeDates(localize.text("statusTracker.supply.due", { date: localize.date(due.date) }))}</strong></p>` : nothing}
      ${due ? handlers.renderDeadline({ kind, task: localize.text(`statusTracker.next.${kind}`), due }) : nothing}
    </div>
    ${supply.unnamed ? renderFailed({ localize, error: supply.unnamed, onRetry: () => void supply.name() }) : nothing}
    ${supply.items.map((item) =>
      item.materialCode === undefined
        ? supply.filling
          ? nothing
          : renderField(item, tracked, supply, context)
        : renderMaterial(item, tracked, supply, context),
    )}
    ${supply.error ? renderFailed({ localize, error: supply.error, kept: localize.text("statusTracker.supply.kept") }) : nothing}
    ${renderActions([
      renderButton({
        label: localize.text(
          correction ? "statusTracker.supply.submitCorrection" : "statusTracker.supply.submitDeferral",
        ),
        busyLabel: localize.text("statusTracker.supply.sending"),
        busy: supply.busy,
        look: "primary",
        type: "submit",
        action: "send",
      }),
      renderButton({
        label: localize.text("statusTracker.supply.later"),
        look: "quiet",
        onClick: handlers.onCancel,
        action: "later",
      }),
    ])}
  </form>`;
}

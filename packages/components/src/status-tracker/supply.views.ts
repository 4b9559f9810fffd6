import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { chooserTypes, endingsOf } from "../files/file-kinds.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { fileFailure, renderFileRow } from "../parts/file-row.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderText } from "../parts/localized-text.ts";
import type { Deadline } from "./deadline-controller.ts";
import type { SupplyController, SupplyFile } from "./supply-controller.ts";
import type { SupplyItem } from "./supply-items.ts";
import { choicesOf, controlOf } from "./supply-items.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";

/** What the panel's buttons do. */
export interface SupplyHandlers {
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What is left until the last day, and how to keep it in mind. */
  readonly renderDeadline: (deadline: Deadline) => unknown;
}

const typesOf = ({ material }: SupplyItem, localize: TrackerWords): string =>
  localize.list(endingsOf(material?.accept ?? []), "disjunction");

function renderProblem(item: SupplyItem, supply: SupplyController, localize: TrackerWords): unknown {
  const problem = supply.problem(item.key);
  if (!problem) return nothing;
  const words = localize.textByKey(problem.key, {
    types: typesOf(item, localize),
    size: localize.bytes(item.material?.maxBytes ?? 0),
    ...problem.params,
  });
  return html`<p class="field__error" id="${item.key}-error">${renderIcon("danger")}<span>${words}</span></p>`;
}

const renderReason = ({ key, reason }: SupplyItem, localize: TrackerWords): unknown =>
  reason === ""
    ? nothing
    : html`<p class="supply__reason" id="${key}-reason">
        ${localize.text("statusTracker.supply.reason", { reason })}
      </p>`;

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
  const { key, field, reason } = item;
  if (controlOf(field) === "window" || item.pointer === undefined) {
    const { centre, window } = tracked.case.venue;
    return html`<div class="field supply__item">
      <p class="field__label">${field?.label ?? reason}</p>
      ${field?.label === undefined ? nothing : renderReason(item, localize)}
      <p class="field__hint">
        ${localize.text("statusTracker.supply.byWindow", { window: `${centre.text} ${window.text}` })}
      </p>
    </div>`;
  }
  return html`<div class="field supply__item">
    <label class="field__label" for=${key}>${field?.label ?? reason}</label>
    ${renderReason(item, localize)} ${renderProblem(item, supply, localize)} ${renderInput(item, supply, localize)}
  </div>`;
}

function renderFile(
  item: SupplyItem,
  entry: SupplyFile,
  supply: SupplyController,
  localize: TrackerWords,
): TemplateResult {
  const { file, state, progress, error } = entry;
  const context = localize.locale === "en" ? `: ${file.name}` : `：${file.name}`;
  const retry = renderButton({
    label: localize.common("action.retry"),
    look: "quiet",
    context,
    onClick: () => supply.retryFile(item, file),
  });
  const remove = renderButton({
    label: localize.common("action.remove"),
    look: "quiet",
    context,
    onClick: () => supply.removeFile(item, file),
  });
  return renderFileRow({
    localize,
    name: file.name,
    size: file.size,
    state,
    progress,
    message: state === "failed" ? fileFailure(error, localize) : undefined,
    actions: html`${state === "failed" || state === "offline" ? retry : nothing}${remove}`,
  });
}

function renderMaterial(item: SupplyItem, supply: SupplyController, { localize }: TrackerContext): TemplateResult {
  const { key, material, materialCode } = item;
  const files = supply.files(key);
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    supply.addFiles(item, Array.from(input.files ?? []));
    // Choosing the same file again is to count again.
    input.value = "";
  };
  const full = material !== undefined && files.length >= material.maxCount;
  return html`<div class="field supply__item">
    <p class="field__label" id="${key}-label">${material ? renderText(material.name, localize) : materialCode}</p>
    ${renderReason(item, localize)}
    ${
      material
        ? html`<p class="field__hint supply__limits" id="${key}-limits">
            ${localize.text("statusTracker.supply.limits", {
              types: typesOf(item, localize),
              size: localize.bytes(material.maxBytes),
              count: material.maxCount,
            })}
          </p>`
        : nothing
    }
    ${renderProblem(item, supply, localize)}
    <div aria-live="polite">${files.map((entry) => renderFile(item, entry, supply, localize))}</div>
    ${
      full
        ? nothing
        : html`<label class="button button--secondary file-button"
            ><input
              class="visually-hidden"
              id=${key}
              type="file"
              ?multiple=${(material?.maxCount ?? 2) > 1}
              accept=${material ? chooserTypes(material.accept) : nothing}
              aria-invalid=${supply.problem(key) ? "true" : "false"}
              aria-describedby="${key}-label ${supply.problem(key) ? `${key}-error` : ""}"
              @change=${choose}
            />${renderIcon("upload")}<span
              >${localize.text(files.length > 0 ? "statusTracker.supply.addMore" : "statusTracker.supply.addFile")}</span
            ></label
          >`
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
  const due = correction ? tracked.case.correction?.due : tracked.case.deferral?.due;
  const submit = (event: Event): void => {
    event.preventDefault();
    handlers.onSubmit();
  };
  return html`<form class="panel" part="correction" novalidate aria-labelledby="panel-title" @submit=${submit}>
    <div class="panel__head" tabindex="-1" data-panel>
      ${heading(1, localize.text(correction ? "statusTracker.supply.correction" : "statusTracker.supply.deferral"), "heading-medium", "panel-title")}
      <p>${localize.text(correction ? "statusTracker.supply.intro" : "statusTracker.supply.deferralIntro")}</p>
      ${due ? html`<p><strong>${localize.text("statusTracker.supply.due", { date: localize.date(due.date) })}</strong></p>` : nothing}
      ${due ? handlers.renderDeadline({ kind, task: localize.text(`statusTracker.next.${kind}`), due }) : nothing}
    </div>
    ${supply.unnamed ? renderFailed({ localize, error: supply.unnamed, onRetry: () => void supply.name() }) : nothing}
    ${supply.items.map((item) =>
      item.materialCode === undefined
        ? supply.filling
          ? nothing
          : renderField(item, tracked, supply, context)
        : renderMaterial(item, supply, context),
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

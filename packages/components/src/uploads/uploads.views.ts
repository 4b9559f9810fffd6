import type { Material } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { chooserTypes, claimedType, endingsOf } from "../files/file-kinds.ts";
import { isPhoto } from "../files/photo.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { fileFailure, renderFileRow } from "../parts/file-row.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import type { RefusedFile, UploadController, UploadedFile } from "./upload-controller.ts";

/** What the files of a material need of the place that they stand in. */
export interface UploadsContext {
  readonly localize: Localizer;
  readonly uploads: UploadController;
  /** Id of the material's place: `<id>-name` names the material, `<id>-error` says what is wrong with it. */
  readonly id: string;
  /** Whether something is wrong with the material. */
  readonly invalid: boolean;
}

/** The files of a material, each with what can be done with it, and those that were not taken. */
export function renderFiles(material: Material, context: UploadsContext): TemplateResult {
  const { localize, uploads, id } = context;
  const files = uploads.files(material.code);
  return html`${
    files.length > 0
      ? html`<ul class="files" aria-labelledby="${id}-name">
          ${repeat(
            files,
            ({ key }) => key,
            (file) => html`<li>${renderFile(material, file, context)}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${uploads
    .refused(material.code)
    .map(
      (file) =>
        html`<p class="field__error" role="alert">
          ${renderIcon("danger")}<span>${refusalInWords(file, material, localize)}</span>
        </p>`,
    )}`;
}

/** What attaches files to a material, as long as there is room for another. */
export function renderAddFiles(material: Material, context: UploadsContext): TemplateResult | typeof nothing {
  const { localize, uploads, id, invalid } = context;
  const { code, accept, maxBytes, maxCount, name } = material;
  const count = uploads.files(code).length;
  const room = maxCount - count;
  if (room <= 0) return nothing;
  const chooser = {
    of: name.text,
    invalid,
    describedBy: invalid ? `${id}-error ${id}-limits` : `${id}-limits`,
    onFiles: (files: readonly File[]) => void uploads.add(material, files),
  };
  const photos = accept.filter(isPhoto);
  // On a device that is touched, such as a phone: straight to its camera.
  const camera = photos.length > 0 && matchMedia("(pointer: coarse)").matches;
  return html`<div class="add-files">
    ${renderChooser(localize, {
      ...chooser,
      label: localize.textByKey(count > 0 ? "upload.more" : "upload.choose"),
      accept,
      multiple: room > 1,
    })}
    ${camera ? renderChooser(localize, { ...chooser, label: localize.textByKey("upload.camera"), accept: photos, camera }) : nothing}
    <p class="add-files__limits" id="${id}-limits">
      ${localize.textByKey("upload.limits", {
        types: localize.list(endingsOf(accept), "disjunction"),
        // A number and its unit stay on one line.
        size: localize.bytes(maxBytes).replace(" ", "\u00a0"),
        count: maxCount,
      })}
    </p>
  </div>`;
}

/**
 * What can be done where a file of a material keeps failing.
 * @param others what else can be done in this place, a sentence each
 */
export function renderFailing(
  { code }: Material,
  { localize, uploads }: UploadsContext,
  others: readonly string[],
): TemplateResult | typeof nothing {
  if (!uploads.failing(code)) return nothing;
  return renderNotice({
    title: localize.textByKey("upload.failing.title"),
    body: [localize.textByKey("upload.failing.body"), ...others].map(
      (words) => html`<p>${renderWholeDates(words)}</p>`,
    ),
  });
}

/** What is said when a file has come, failed, or waits for a connection. */
export const settledInWords = ({ name, state }: UploadedFile, localize: Localizer): string =>
  localize.textByKey(`upload.file.${state}`, { name });

function renderFile(material: Material, file: UploadedFile, { localize, uploads }: UploadsContext): TemplateResult {
  const { key, name, size, state, progress, error, wanting, question, blob } = file;
  const of = localize.textByKey("upload.of", { name });
  const quiet = (
    label: string,
    icon: "pause" | "play" | "refresh" | "trash" | "upload",
    onClick: () => void,
    action?: string,
  ): TemplateResult => renderButton({ look: "quiet", label, icon, context: of, onClick, action });
  const asked =
    question && localize.textByKey(`upload.photo.${question}`, { limit: localize.bytes(material.maxBytes) });
  const failed = state === "failed" && error !== undefined ? fileFailure(error, localize) : undefined;
  return renderFileRow({
    localize,
    name,
    size,
    state,
    progress,
    photo: blob && isPhoto(claimedType(blob)) ? blob : undefined,
    message: wanting ? localize.textByKey("upload.wanting") : (asked ?? failed),
    actions: [
      question
        ? renderButton({
            label: localize.textByKey("upload.photo.shrink"),
            context: of,
            onClick: () => void uploads.shrink(key),
            action: "shrink",
          })
        : nothing,
      question === "may_shrink"
        ? quiet(localize.textByKey("upload.photo.keep"), "upload", () => uploads.keep(key))
        : nothing,
      // In one place, so that the button keeps the focus while it changes from one to the next.
      state === "uploading"
        ? quiet(localize.common("action.pause"), "pause", () => uploads.pause(key))
        : state === "paused" && !wanting
          ? quiet(localize.common("action.resume"), "play", () => uploads.resume(key))
          : state === "failed" || state === "offline"
            ? quiet(localize.common("action.retry"), "refresh", () => uploads.resume(key), "retry-upload")
            : nothing,
      wanting
        ? renderChooser(localize, {
            label: localize.textByKey("upload.again"),
            of: name,
            accept: material.accept,
            onFiles: ([chosen]) => chosen && void uploads.choose(material, key, chosen),
          })
        : nothing,
      quiet(localize.common("action.remove"), "trash", () => void uploads.remove(key)),
    ],
  });
}

interface Chooser {
  readonly label: string;
  /** What the files are of; only assistive technology says it. */
  readonly of: string;
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  /** Opens the camera instead of the files. */
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own file input inside a label that looks like a button. */
function renderChooser(localize: Localizer, chooser: Chooser): TemplateResult {
  const { label, of, accept, multiple = false, invalid = false, describedBy, camera = false, onFiles } = chooser;
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    onFiles([...(input.files ?? [])]);
    // So that the same file can be chosen once more.
    input.value = "";
  };
  return html`<label class="button button--secondary chooser">
    ${renderIcon(camera ? "image" : "upload")}<span
      >${label}<span class="visually-hidden">${localize.textByKey("upload.of", { name: of })}</span></span
    >
    <input
      class="chooser__input"
      type="file"
      accept=${camera ? accept.join(",") : chooserTypes(accept)}
      ?multiple=${multiple}
      capture=${camera ? "environment" : nothing}
      aria-invalid=${invalid ? "true" : nothing}
      aria-describedby=${describedBy ?? nothing}
      @change=${take}
    />
  </label>`;
}

function refusalInWords(file: RefusedFile, { accept, maxBytes, maxCount }: Material, localize: Localizer): string {
  return localize.textByKey(`upload.refused.${file.reason}`, {
    name: file.name,
    size: localize.bytes(file.size),
    limit: localize.bytes(maxBytes),
    types: localize.list(endingsOf(accept), "disjunction"),
    count: maxCount,
  });
}

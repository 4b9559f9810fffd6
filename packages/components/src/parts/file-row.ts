import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import { describeError } from "../i18n/describe-error.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { photoIn } from "../files/photo.ts";
import { iconStyles, renderIcon } from "./icon.ts";

/** How far an upload is. `held`: a person is asked something about it first. `offline`: it goes on by itself once there is a connection. */
export type FileState = "held" | "waiting" | "uploading" | "offline" | "paused" | "checking" | "done" | "failed";

/** A file in a list. */
export interface FileRowOptions {
  readonly localize: Localizer;
  readonly name: string;
  /** Bytes. */
  readonly size?: number | undefined;
  /** Left out for a file that is only there to be fetched. */
  readonly state?: FileState | undefined;
  /** Share that has arrived, 0 to 1. */
  readonly progress?: number | undefined;
  /** Why it failed, or what else is to be said. */
  readonly message?: string | undefined;
  /** A photo to show small. */
  readonly photo?: Blob | undefined;
  /** Where the file opens. */
  readonly href?: string | undefined;
  /** Buttons, quiet ones. */
  readonly actions?: unknown;
}

function renderState(options: FileRowOptions, percent: string): unknown {
  const { localize, state, message } = options;
  if (state === undefined && message === undefined) return nothing;
  const failed = state === "failed";
  return html`<p class="file__state ${failed || state === "offline" ? `file__state--${state}` : ""}">
    ${failed ? renderIcon("danger") : state === "done" ? renderIcon("success") : state === "offline" ? renderIcon("warning") : nothing}
    <span
      >${state ? localize.common(`file.${state}`, { percent }) : nothing}${
        state && message ? (localize.locale === "en" ? ": " : "：") : nothing
      }${message ?? nothing}</span
    >
  </p>`;
}

/** What to do about a file that did not get through. */
export function fileFailure(error: unknown, localize: Localizer): string {
  const { kind, todo } = describeError(error, localize);
  if (kind !== "not_loaded") return todo;
  return [todo, localize.common("file.reload")].join(localize.locale === "en" ? " " : "");
}

/** A file: its name, size, how far it is in words and as a bar, and what can be done with it. */
export function renderFileRow(options: FileRowOptions): TemplateResult {
  const { localize, name, size, state, photo, href, actions } = options;
  const progress = Math.min(1, Math.max(0, options.progress ?? 0));
  const moving = state === "uploading" || state === "offline" || state === "paused";
  return html`<div class="file">
    ${
      photo
        ? html`<canvas class="file__picture" aria-hidden="true" ${photoIn(photo, 128)}></canvas>`
        : html`<span class="file__picture"
            >${renderIcon(/\.(?:jpe?g|png|gif|webp|bmp)$/i.test(name) ? "image" : "file")}</span
          >`
    }
    <div class="file__text">
      <p class="file__name">
        ${href ? html`<a href=${href}>${name}</a>` : name}
        ${size === undefined ? nothing : html`<span class="file__size numeric">${localize.bytes(size)}</span>`}
      </p>
      ${renderState(options, localize.percent(progress))}
      ${moving ? html`<progress class="file__bar" max="1" .value=${progress} aria-label=${name}></progress>` : nothing}
    </div>
    ${actions === undefined ? nothing : html`<div class="file__actions">${actions}</div>`}
  </div>`;
}

/** Styles of file rows. */
export const fileRowStyles = [
  iconStyles,
  css`
    .file {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2) var(--_space-3);
      padding-block: var(--_space-2);
    }

    .file__picture {
      display: grid;
      flex: none;
      align-self: flex-start;
      place-items: center;
      inline-size: var(--_target);
      block-size: var(--_target);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface-sunken);
      color: var(--_text-subtle);
      object-fit: cover;
    }

    .file__text {
      flex: 1 1 10em;
      min-inline-size: 0;
    }

    /* A name shows no space that is not in it. */
    .file__name {
      text-autospace: no-autospace;
    }

    .file__size,
    .file__state {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .file__size {
      white-space: nowrap;
    }

    .file__state {
      display: flex;
      gap: var(--_space-1);
    }

    .file__state > .icon {
      margin-block-start: 0.2em;
      color: var(--_success);
    }

    .file__state--offline,
    .file__state--offline > .icon {
      color: var(--_warning-text);
    }

    .file__state--failed,
    .file__state--failed > .icon {
      color: var(--_danger-text);
    }

    .file__bar {
      appearance: none;
      display: block;
      inline-size: 100%;
      block-size: 6px;
      margin-block-start: var(--_space-1);
      border: 0;
      border-radius: 3px;
      background: var(--_border);
    }

    .file__bar::-webkit-progress-bar {
      border-radius: 3px;
      background: var(--_border);
    }

    .file__bar::-webkit-progress-value {
      border-radius: 3px;
      background: var(--_accent);
    }

    .file__bar::-moz-progress-bar {
      border-radius: 3px;
      background: var(--_accent);
    }

    /* Their words end where the row does, or begin there when they stand under the name. */
    .file__actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1);
      margin-inline: calc(-1 * var(--_space-2));
    }

    .file__actions > :not(.button--quiet) {
      margin-inline-start: var(--_space-2);
    }

    @media (forced-colors: active) {
      .file__bar {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
      }
    }
  `,
];

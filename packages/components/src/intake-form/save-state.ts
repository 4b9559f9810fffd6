import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { StoragePolicy } from "../context/preferences.ts";
import { describeError } from "../i18n/describe-error.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import type { IconName } from "../parts/icon.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderNotice } from "../parts/notice.ts";
import type { DraftController, SaveState } from "./draft-controller.ts";

const ICONS: Readonly<Partial<Record<SaveState, IconName>>> = {
  saved: "check",
  failed: "warning",
  signed_out: "warning",
  local: "info",
};

/**
 * Where what was typed is, in words; undefined while there is nothing to say.
 * @param kept where the browser keeps what the platform has not got
 */
export function saveStateInWords(draft: DraftController, kept: StoragePolicy, localize: Localizer): string | undefined {
  const { state, savedAt, error, unkept } = draft;
  if (state === "idle" || state === "conflict") return undefined;
  if (state === "saved") {
    const time = savedAt && localize.time(savedAt);
    return time && localize.textByKey(`intake.save.saved${unkept ? `.${unkept}` : ""}`, { time });
  }
  const reason = state === "failed" ? describeError(error, localize).title : "";
  const words = localize.textByKey(`intake.save.${state}`, { reason });
  return state === "failed" || state === "signed_out" || state === "local"
    ? words + localize.textByKey(`intake.kept.${kept}`)
    : words;
}

/** The line that says so, with another try where saving failed. */
export function renderSaveState(
  draft: DraftController,
  kept: StoragePolicy,
  localize: Localizer,
  onSignIn: () => void,
): TemplateResult {
  const { state } = draft;
  const words = saveStateInWords(draft, kept, localize);
  // A tick would say that everything is kept.
  const icon = state === "saved" && draft.unkept ? "info" : ICONS[state];
  const failed = state === "failed" || state === "signed_out";
  const action =
    state === "failed"
      ? renderButton({
          look: "quiet",
          label: localize.textByKey("intake.save.retry"),
          onClick: () => void draft.flush(),
        })
      : state === "signed_out" || state === "local"
        ? renderButton({ look: "quiet", label: localize.common("action.signIn"), onClick: onSignIn })
        : nothing;
  return html`<p class="save ${failed ? "save--failed" : ""}" part="save-state" data-save=${state}>
    ${words === undefined ? nothing : html`${icon ? renderIcon(icon) : nothing}<span>${words}</span>${action}`}
  </p>`;
}

/** The question which of two versions is to stay. */
export function renderConflict(localize: Localizer, onLatest: () => void, onMine: () => void): TemplateResult {
  return renderNotice({
    tone: "warning",
    live: "assertive",
    title: localize.textByKey("intake.conflict.title"),
    body: html`<p>${localize.textByKey("intake.conflict.body")}</p>`,
    action: renderActions([
      renderButton({ label: localize.textByKey("intake.conflict.latest"), onClick: onLatest, action: "latest" }),
      renderButton({ label: localize.textByKey("intake.conflict.mine"), onClick: onMine, action: "mine" }),
    ]),
  });
}

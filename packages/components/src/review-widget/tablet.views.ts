import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderNotice } from "../parts/notice.ts";
import type { ReviewWords } from "./review-context.ts";
import { SESSION_SECONDS } from "./tablet-controller.ts";

/** How long it lasts, and the ways to end it or go on. */
export interface TimeOptions {
  readonly secondsLeft: number;
  readonly isNear: boolean;
  readonly onExtend: () => void;
  /** Left out while the question itself can be closed. */
  readonly onEnd: (() => void) | undefined;
}

function timeInWords(seconds: number, localize: ReviewWords): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return localize.text("reviewWidget.seconds", { seconds });
  return rest === 0
    ? localize.text("reviewWidget.minutes", { minutes })
    : localize.text("reviewWidget.minutesAndSeconds", { minutes, seconds: rest });
}

/** How long is left on a shared device; read aloud once, when the end is near, not at every second. */
export function renderTime(
  localize: ReviewWords,
  { secondsLeft, isNear, onExtend, onEnd }: TimeOptions,
): TemplateResult {
  const time = timeInWords(secondsLeft, localize);
  const buttons = html`<div class="time__actions">
    ${renderButton({
      label: localize.text("reviewWidget.extend", { minutes: SESSION_SECONDS / 60 }),
      onClick: onExtend,
      action: "extend",
    })}
    ${onEnd ? renderButton({ label: localize.text("reviewWidget.endNow"), look: "quiet", onClick: onEnd, action: "end" }) : nothing}
  </div>`;
  return html`<div class="time" part="time" role="timer" aria-live="off">
    ${renderNotice({
      tone: isNear ? "warning" : "info",
      title: localize.text(isNear ? "reviewWidget.endsSoon" : "reviewWidget.ends", { time }),
      body: isNear ? html`<p>${localize.text("reviewWidget.endsSoonBody")}</p>` : undefined,
      action: buttons,
    })}
  </div>`;
}

/** What is in sight after the end: nothing of who was there. */
export const renderEnded = (localize: ReviewWords): TemplateResult =>
  html`<div class="ended" tabindex="-1" data-ended>
    ${renderEmpty({
      icon: "success",
      title: localize.text("reviewWidget.endedTitle"),
      body: localize.text("reviewWidget.endedBody"),
    })}
  </div>`;

import type { WatchState } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderButton } from "../parts/button.ts";
import { renderNotice } from "../parts/notice.ts";
import type { TrackerContext } from "./tracker-context.ts";

/** How up to date a case is. */
export interface LiveOptions {
  /** How news comes; undefined while none does. */
  readonly news: WatchState | undefined;
  readonly updatedAt: Date | undefined;
  readonly busy: boolean;
  readonly onRefresh: () => void;
}

/** Says since when there is no connection. */
export function renderOffline({ localize }: TrackerContext, options: LiveOptions): TemplateResult | typeof nothing {
  const { news, updatedAt } = options;
  if (news !== "interrupted" || !updatedAt) return nothing;
  return renderNotice({
    tone: "warning",
    live: "polite",
    title: localize.text("statusTracker.live.offlineTitle", { time: localize.time(updatedAt) }),
    body: html`<p>${localize.text("statusTracker.live.offlineBody")}</p>`,
  });
}

function freshness({ localize }: TrackerContext, { news, updatedAt }: LiveOptions): string | undefined {
  if (!updatedAt || news === "interrupted") return undefined;
  const key = news === "live" ? "updated" : news === "polling" ? "polling" : "still";
  return localize.text(`statusTracker.live.${key}`, { time: localize.time(updatedAt) });
}

/** When a case was last read and how news of it comes, with a way to look at once. */
export function renderFoot(context: TrackerContext, options: LiveOptions): TemplateResult {
  const { localize } = context;
  return html`<footer class="foot">
    <span>${freshness(context, options) ?? nothing}</span>
    ${renderButton({
      label: localize.text("statusTracker.live.refresh"),
      busyLabel: localize.common("view.pending"),
      busy: options.busy,
      look: "quiet",
      icon: "refresh",
      onClick: options.onRefresh,
      action: "refresh",
    })}
  </footer>`;
}

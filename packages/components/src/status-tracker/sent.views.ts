import type { Case, CaseEvent } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { renderNotice } from "../parts/notice.ts";
import { materialNames } from "./deficiency-names.ts";
import type { TrackedCase } from "./tracked-case.ts";
import { owedMaterials } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";

/** What was sent, and when the platform had it. */
export interface Sent {
  readonly kind: keyof typeof TITLES;
  readonly at: string;
}

const TITLES = {
  correction: "statusTracker.supply.sent",
  deferral: "statusTracker.supply.sentDeferral",
  delivery: "statusTracker.delivery.changed",
} as const;

/** The event that it becomes. */
export const EVENT_OF: Readonly<Record<Sent["kind"], CaseEvent["kind"]>> = {
  correction: "correction_answered",
  deferral: "deferred_supplied",
  delivery: "delivery_changed",
};

/** That it has arrived, in a few words. */
export const sentInWords = (kind: Sent["kind"], localize: TrackerWords): string => localize.text(TITLES[kind]);

function whatFollows({ kind, at }: Sent, { case: current, guide }: TrackedCase, localize: TrackerWords): string {
  if (kind === "delivery") {
    const way = localize.text(`statusTracker.delivery.${current.delivery.method}`);
    return localize.text("statusTracker.delivery.changedBody", { way });
  }
  const time = localize.dateTime(at);
  const owed = owedInWords(current, guide, localize);
  return kind === "deferral" && owed !== undefined
    ? localize.text("statusTracker.supply.sentPart", { time, materials: owed })
    : localize.text("statusTracker.supply.sentBody", { time });
}

/** Materials that were promised and are still to come; undefined where there are none. */
export function owedInWords(current: Case, guide: TrackedCase["guide"], localize: TrackerWords): string | undefined {
  const owed = owedMaterials(current);
  return owed.length > 0 ? localize.list(materialNames(guide, owed)) : undefined;
}

/** Confirms what was sent, and says what follows. */
export function renderSent(sent: Sent, tracked: TrackedCase, { localize }: TrackerContext): TemplateResult {
  return html`<div class="sent" tabindex="-1">
    ${renderNotice({
      tone: "success",
      title: sentInWords(sent.kind, localize),
      body: html`<p>${whatFollows(sent, tracked, localize)}</p>`,
    })}
  </div>`;
}

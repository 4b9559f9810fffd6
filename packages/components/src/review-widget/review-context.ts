import type { IndicatorSet, LocalizedText, Review, ReviewInvitation } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { LocalizeController } from "../controllers/localize-controller.ts";
import { renderDotted } from "../parts/dotted.ts";
import { renderText } from "../parts/localized-text.ts";
import type { messages } from "./review-widget.messages.ts";

/** Words of the widget. */
export type ReviewWords = LocalizeController<typeof messages>;

/** All that the widget shows of a case. */
export interface ReviewData {
  /** Newest first. */
  readonly invitations: readonly ReviewInvitation[];
  /** Newest first. */
  readonly reviews: readonly Review[];
  readonly indicators: IndicatorSet;
}

/** What the widget's templates share. */
export interface ReviewContext {
  readonly localize: ReviewWords;
  readonly heading: (depth: number, content: unknown, classes?: string, id?: string) => TemplateResult;
}

/** Which service it is about: “办结 · 区市场监督管理局 · 2026年11月28日”. */
export function renderService(
  {
    serviceEvent,
    at,
    body,
  }: Pick<ReviewInvitation, "serviceEvent" | "at"> & { readonly body?: { readonly name: LocalizedText } },
  { localize }: ReviewContext,
): TemplateResult {
  return renderDotted([
    localize.text(`reviewWidget.event.${serviceEvent}`),
    ...(body ? [renderText(body.name, localize)] : []),
    localize.date(at, "long"),
  ]);
}

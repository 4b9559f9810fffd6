import type { IndicatorSet, LocalizedText, Review, ReviewInvitation } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { LocalizeController } from "../controllers/localize-controller.ts";
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
export function serviceInWords(
  {
    serviceEvent,
    at,
    body,
  }: Pick<ReviewInvitation, "serviceEvent" | "at"> & { readonly body?: { readonly name: LocalizedText } },
  { localize }: ReviewContext,
): string {
  const event = localize.text(`reviewWidget.event.${serviceEvent}`);
  const date = localize.date(at, "long");
  return body
    ? localize.text("reviewWidget.aboutBody", { event, body: body.name.text, date })
    : localize.text("reviewWidget.about", { event, date });
}

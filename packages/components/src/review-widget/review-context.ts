import type { IndicatorSet, LocalizedText, Review, ReviewInvitation } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { ParamValue } from "../i18n/define-messages.ts";
import type { Localizer } from "../i18n/localizer.ts";
import type { SharedMessages } from "../i18n/shared-messages.ts";
import type { messages } from "./review-widget.messages.ts";

/** Words of the widget; see the tracker's for why parameters are not checked. */
export interface ReviewWords extends Localizer {
  text(key: keyof typeof messages | keyof SharedMessages, params?: Readonly<Record<string, ParamValue>>): string;
}

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

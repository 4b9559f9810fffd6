import type { ReviewPreview } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderButton } from "../parts/button.ts";
import { renderDotted } from "../parts/dotted.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderText } from "../parts/localized-text.ts";
import type { ReviewContext, ReviewData } from "./review-context.ts";

/** How a rating would be published, and the way to see it. */
export interface PreviewOptions {
  readonly preview?: ReviewPreview;
  readonly error?: unknown;
  readonly busy: boolean;
  readonly onPreview: () => void;
}

/** The rating as the public would read it, once that was asked for. */
export function renderPreview(
  { indicators }: ReviewData,
  { localize, heading }: ReviewContext,
  { preview, error, busy, onPreview }: PreviewOptions,
): TemplateResult {
  if (!preview)
    return html`<div class="preview-line">
      ${renderButton({
        label: localize.text("reviewWidget.preview"),
        busyLabel: localize.common("view.pending"),
        busy,
        look: "quiet",
        onClick: onPreview,
        action: "preview",
      })}
      ${error === undefined ? nothing : renderFailed({ localize, error, kept: localize.text("reviewWidget.kept") })}
    </div>`;
  const { satisfaction, tags, text, month, department, item } = preview;
  const label = indicators.levels.find((level) => level.satisfaction === satisfaction)?.label;
  const words = [item, department.name].filter((each) => each !== undefined).map((each) => renderText(each, localize));
  return html`<section class="preview" part="preview" tabindex="-1" aria-labelledby="preview-title">
    ${heading(1, localize.text("reviewWidget.previewTitle"), "heading-small", "preview-title")}
    <div class="preview__sheet">
      <p><strong>${label ? renderText(label, localize) : satisfaction}</strong></p>
      ${
        tags.length > 0
          ? html`<ul class="preview__tags">
              ${tags.map((tag) => html`<li>${renderText(tag.label, localize)}</li>`)}
            </ul>`
          : nothing
      }
      ${text === undefined ? nothing : html`<p class="words">${text}</p>`}
      <p class="small subtle">
        ${renderDotted([...words, localize.date(`${month}-01`, "long").replace(/^1 |1日$/, "")])}
      </p>
    </div>
    <p class="small subtle">${localize.text("reviewWidget.previewNote")}</p>
  </section>`;
}

import type { CaseDocument } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { describeError } from "../i18n/describe-error.ts";
import { buttonClasses, renderButton } from "../parts/button.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { canDownload } from "../print/platform.ts";
import type { DocumentsController, OpenedDocument } from "./documents-controller.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/ofd": "ofd",
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg",
};

const fileName = ({ title, number, mediaType }: CaseDocument): string =>
  `${[title.text, number]
    .filter(Boolean)
    .join(" ")
    .replace(/[\\/:*?"<>|]/g, "-")}.${EXTENSIONS[mediaType] ?? "bin"}`;

function renderVerdict(opened: OpenedDocument, { localize }: TrackerContext): TemplateResult | typeof nothing {
  switch (opened.state) {
    case "opening":
      return nothing;
    case "verified":
      return html`<p class="verdict verdict--verified">
        ${renderIcon("shield")}${localize.text("statusTracker.documents.verified")}
      </p>`;
    case "unverified":
      return html`<p class="verdict">${renderIcon("info")}${localize.text("statusTracker.documents.unverified")}</p>`;
    case "altered":
      return html`<p class="verdict verdict--altered">
        ${renderIcon("danger")}${localize.text("statusTracker.documents.altered")}
      </p>`;
    case "failed": {
      const { title, todo } = describeError(opened.error, localize);
      const words = localize.locale === "en" ? `${title}. ${todo}` : `${title}。${todo}`;
      return html`<p class="verdict verdict--altered">${renderIcon("danger")}${words}</p>`;
    }
  }
}

function renderContent(
  document: CaseDocument,
  opened: OpenedDocument,
  files: DocumentsController,
  context: TrackerContext,
): unknown {
  if (!("url" in opened)) return nothing;
  const { localize } = context;
  const image = opened.visible
    ? html`<img
        class="document__image"
        src=${opened.url}
        alt=${localize.text("statusTracker.documents.preview", { title: document.title.text })}
        @error=${(): void => files.hide(document.id)}
      />`
    : html`<p class="subtle">${localize.text("statusTracker.documents.noPreview")}</p>`;
  return html`${image}
  ${
    canDownload()
      ? renderSave(document, opened.url, context)
      : html`<p class="small">
          ${localize.text(opened.visible ? "statusTracker.documents.hold" : "statusTracker.documents.elsewhere")}
        </p>`
  }`;
}

const renderSave = (document: CaseDocument, url: string, { localize }: TrackerContext): TemplateResult =>
  html`<p>
    <a class=${buttonClasses("secondary")} href=${url} download=${fileName(document)}
      >${renderIcon("download")}<span>${localize.text("statusTracker.documents.save")}</span></a
    >
  </p>`;

function renderDocument(
  document: CaseDocument,
  { client, case: current }: TrackedCase,
  files: DocumentsController,
  context: TrackerContext,
): TemplateResult {
  const { localize } = context;
  const opened = files.get(document.id);
  const busy = opened?.state === "opening";
  const shown = opened !== undefined && "url" in opened;
  const issuer = document.issuer.name.text;
  const label = shown
    ? "statusTracker.documents.close"
    : opened?.state === "failed"
      ? "action.retry"
      : "statusTracker.documents.open";
  return html`<li class="document" data-document=${document.id}>
    <div class="document__row">
      <div class="document__text">
        <p class="document__title">${renderText(document.title, localize)}</p>
        <p class="document__meta">
          ${localize.text("statusTracker.documents.meta", { date: localize.date(document.issuedAt, "long"), issuer })}
          ${document.seal ? html`<span>${localize.text("statusTracker.documents.seal", { body: document.seal.name.text })}</span>` : nothing}
          ${document.number === undefined ? nothing : html`<span class="numeric">${localize.text("statusTracker.documents.number", { number: document.number })}</span>`}
        </p>
      </div>
      ${renderButton({
        label: localize.text(label),
        busy,
        busyLabel: localize.text("statusTracker.documents.opening"),
        look: "secondary",
        expanded: shown,
        context: `${localize.locale === "en" ? ": " : "："}${document.title.text}`,
        onClick: () => (shown ? files.close(document.id) : void files.open(client, current.caseNo, document)),
        action: "open-document",
      })}
    </div>
    <div aria-live="polite">${opened ? renderVerdict(opened, context) : nothing}</div>
    ${opened ? renderContent(document, opened, files, context) : nothing}
  </li>`;
}

/** The documents of a case, newest first; each is checked against its digest when it is opened. */
export function renderDocuments(
  tracked: TrackedCase,
  context: TrackerContext,
  files: DocumentsController,
  onRetry: () => void,
): TemplateResult {
  const { localize, heading } = context;
  const { documents } = tracked;
  const list =
    documents && documents.length > 0
      ? html`<ul class="documents">
          ${[...documents].reverse().map((document) => renderDocument(document, tracked, files, context))}
        </ul>`
      : html`<p class="subtle">${localize.text("statusTracker.documents.none")}</p>`;
  return html`<section class="section" part="documents" aria-labelledby="documents-title">
    ${heading(1, localize.text("statusTracker.documents.title"), "heading-small", "documents-title")}
    ${
      documents
        ? list
        : renderNotice({
            tone: "warning",
            title: localize.text("statusTracker.documents.failed"),
            action: renderButton({
              label: localize.common("action.retry"),
              icon: "refresh",
              onClick: onRetry,
              action: "retry",
            }),
          })
    }
  </section>`;
}

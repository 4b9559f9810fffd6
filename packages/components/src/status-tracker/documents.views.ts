import type { CaseDocument } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { buttonClasses, renderActions, renderButton } from "../parts/button.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { canDownload, canPrint } from "../print/platform.ts";
import { printPicture } from "../print/print-picture.ts";
import type { DocumentsController, ShownDocument } from "./documents-controller.ts";
import { renderSection } from "./section.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";
import { flawOf, renderVerdict } from "./verdict.views.ts";

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/ofd": "ofd",
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg",
};

/** @param mark what whoever finds the file has to know of it */
const fileName = ({ title, number, mediaType }: CaseDocument, mark: string | undefined): string =>
  `${[mark, title.text, number]
    .filter(Boolean)
    .join(" ")
    .replace(/[\\/:*?"<>|]/g, "-")}.${EXTENSIONS[mediaType] ?? "bin"}`;

function renderPreview(
  { id, title, mediaType }: CaseDocument,
  { preview, url }: ShownDocument,
  files: DocumentsController,
  { localize }: TrackerContext,
): TemplateResult | typeof nothing {
  const name = localize.text("statusTracker.documents.preview", { title: title.text });
  if (preview === "image")
    return html`<img class="document__image" src=${url} alt=${name} @error=${(): void => files.hide(id)} />`;
  if (preview === "frame") return html`<iframe class="document__frame" src=${url} title=${name}></iframe>`;
  // Where it cannot be saved either, that is said once, with a way out.
  if (!canDownload()) return nothing;
  const words = mediaType === "application/ofd" ? "ofd" : "noPreview";
  return html`<p class="document__words subtle">${localize.text(`statusTracker.documents.${words}`)}</p>`;
}

function renderContent(
  document: CaseDocument,
  opened: ShownDocument,
  files: DocumentsController,
  context: TrackerContext,
): TemplateResult {
  const { localize } = context;
  const { preview, unprinted } = opened;
  const shown = preview !== "none";
  const flaw = flawOf(document, opened);
  return html`${renderPreview(document, opened, files, context)}
  ${
    canDownload()
      ? html`${flaw ? html`<p class="document__words small">${localize.text(`statusTracker.documents.copy.${flaw}`)}</p>` : nothing}${renderActions(
          [
            renderSave(document, opened.url, flaw, files, context),
            shown && !flaw && canPrint()
              ? renderButton({
                  label: localize.text("statusTracker.documents.print"),
                  icon: "print",
                  action: "print-document",
                  onClick: (event) => void files.print(document.id, () => print(document, opened, event, context)),
                })
              : nothing,
          ],
        )}`
      : flaw
        ? nothing
        : html`<p class="document__words small">
            ${localize.text(shown ? "statusTracker.documents.hold" : "statusTracker.documents.elsewhere")}
          </p>`
  }
  ${unprinted ? html`<p class="small" role="alert">${localize.text("statusTracker.documents.printFailed")}</p>` : nothing}`;
}

/** A picture on a page of its own; what the browser's viewer shows, by that. */
async function print(
  { title }: CaseDocument,
  { preview, url }: ShownDocument,
  { currentTarget }: Event,
  { localize }: TrackerContext,
): Promise<void> {
  if (preview === "image") {
    await printPicture({ address: url, title: title.text, lang: localize.locale });
    return;
  }
  const shown = (currentTarget as Element).closest("[data-document]")!.querySelector("iframe")!.contentWindow!;
  shown.focus();
  shown.print();
}

// What is of no use is kept for the window or the records alone, and its file says so wherever it goes.
function renderSave(
  document: CaseDocument,
  url: string,
  flaw: ReturnType<typeof flawOf>,
  files: DocumentsController,
  { localize }: TrackerContext,
): TemplateResult {
  const name = fileName(document, flaw && localize.text(`statusTracker.documents.mark.${flaw}`));
  return html`<a
    class=${buttonClasses(flaw ? "quiet" : "secondary")}
    href=${url}
    download=${name}
    @click=${(): void => (flaw ? undefined : files.handOut(document.id))}
    >${renderIcon("download")}<span
      >${localize.text(flaw ? "statusTracker.documents.saveCopy" : "statusTracker.documents.save")}</span
    ></a
  >`;
}

/** Whose seal it bears; a body that issued it need not be named twice. */
const sealInWords = (
  { issuer }: CaseDocument,
  { code, name }: CaseDocument["issuer"],
  localize: TrackerWords,
): string =>
  code === issuer.code
    ? localize.text("statusTracker.documents.ownSeal")
    : localize.text("statusTracker.documents.seal", { body: name.text });

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
          <span class="document__when"
            ><span>${localize.date(document.issuedAt, "long")}</span><span>${issuer}</span></span
          >
          ${document.seal ? html`<span>${sealInWords(document, document.seal, localize)}</span>` : nothing}
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
    <div aria-live="polite">
      ${opened ? renderVerdict(document, opened, context, () => void files.attest(client, document)) : nothing}
    </div>
    ${shown ? renderContent(document, opened, files, context) : nothing}
  </li>`;
}

/** In place of the documents for who reads by a look-up code: why there are none, and how to see them. */
export function renderWithheld(context: TrackerContext, onSignIn: (() => void) | undefined): TemplateResult {
  const { localize } = context;
  return renderSection(
    context,
    "documents",
    localize.text("statusTracker.documents.title"),
    html`<p>${localize.text("statusTracker.documents.withheld")}</p>
      ${
        onSignIn
          ? renderActions([
              renderButton({
                label: localize.common("action.signIn"),
                icon: "person",
                look: "secondary",
                onClick: onSignIn,
                action: "sign-in",
              }),
            ])
          : nothing
      }`,
  );
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
          ${repeat(
            [...documents].reverse(),
            ({ id }) => id,
            (document) => renderDocument(document, tracked, files, context),
          )}
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

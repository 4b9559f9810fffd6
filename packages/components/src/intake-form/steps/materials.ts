import type { Material, MaterialMeans } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { RenderHeading } from "../../form/index.ts";
import { describeError } from "../../i18n/describe-error.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderButton } from "../../parts/button.ts";
import { renderIcon } from "../../parts/icon.ts";
import { renderExternalLink } from "../../parts/link.ts";
import { renderText } from "../../parts/localized-text.ts";
import { renderNotice } from "../../parts/notice.ts";
import { renderTag } from "../../parts/tag.ts";
import type { UploadController } from "../../uploads/upload-controller.ts";
import { renderAddFiles, renderFailing, renderFiles } from "../../uploads/uploads.views.ts";
import type { CheckpointsContext } from "./checkpoints.ts";
import { checkedInWords, renderCheckpoints } from "./checkpoints.ts";
import type { Materials } from "../materials.ts";
import type { OnFileController } from "../on-file-controller.ts";
import { renderCommitment, renderCommitmentReview } from "./commitment.ts";

/** What the list of materials needs. */
export interface MaterialsContext extends CheckpointsContext {
  readonly heading: RenderHeading;
  readonly materials: Materials;
  readonly uploads: UploadController;
  readonly onFile: OnFileController;
  /** Whether files can be sent: somebody is signed in. */
  readonly signedIn: boolean;
  readonly atWindow: boolean;
  /** Codes of the materials that were ticked in the guide. */
  readonly have: ReadonlySet<string>;
}

/** Id of a material's entry, for the error summary. */
export const materialId = (code: string): string => `material-${code}`;

/** The materials that apply, each with the ways to supply it. */
export function renderMaterials(context: MaterialsContext): TemplateResult {
  const { localize, materials, signedIn } = context;
  const list = materials.applicable;
  if (list.length === 0) return html`<p>${localize.textByKey("intake.material.none")}</p>`;
  return html`${signedIn ? nothing : renderNotice({ title: localize.textByKey("intake.signIn.upload") })}
    ${renderSearch(context)} ${renderCommitment(context)}
    <ol class="materials" part="materials" aria-label=${localize.textByKey("intake.material.list")}>
      ${repeat(
        list,
        ({ code }) => code,
        (material) => renderMaterial(material, context),
      )}
    </ol>`;
}

/** At a window: the documents of who stands there, with their consent. */
function renderSearch({ localize, onFile, atWindow }: MaterialsContext): unknown {
  if (!atWindow) return nothing;
  const { consent, searched, busy, ready, error, documents } = onFile;
  const outcome = searched
    ? localize.textByKey(documents.length > 0 ? "intake.onFile.found" : "intake.onFile.none", {
        count: documents.length,
      })
    : ready
      ? undefined
      : localize.textByKey("intake.onFile.applicantFirst");
  return html`<div class="on-file-search">
    <label class="choice ${consent ? "choice--checked" : ""}">
      <input
        class="choice__input"
        type="checkbox"
        .checked=${live(consent)}
        @change=${(event: Event): void => onFile.agree((event.target as HTMLInputElement).checked)}
      />
      <span class="choice__text">${localize.textByKey("intake.onFile.consent")}</span>
    </label>
    ${renderButton({
      label: localize.textByKey("intake.onFile.search"),
      busyLabel: localize.textByKey("intake.onFile.searching"),
      busy,
      disabled: !consent || !ready,
      onClick: () => void onFile.search(),
      action: "search-on-file",
    })}
    <p class="material__notes" role="status">${error === undefined ? outcome : describeError(error, localize).title}</p>
  </div>`;
}

/** The sentence for what is wrong with a material. */
export function faultInWords(material: Material, fault: string, localize: Localizer): string {
  return localize.textByKey(`intake.material.error.${fault}`, { material: material.name.text });
}

function renderMaterial(material: Material, context: MaterialsContext): TemplateResult {
  const { localize, materials, heading } = context;
  const { code, name, need, notes } = material;
  const fault = materials.fault(material);
  const id = materialId(code);
  return html`<li
    class="material ${fault ? "material--invalid" : ""}"
    part="material"
    id=${id}
    tabindex="-1"
    aria-labelledby="${id}-name"
    data-material=${code}
  >
    <div class="material__head">
      ${heading(2, renderText(name, localize), "material__name", `${id}-name`)}
      ${
        materials.spared(material)
          ? renderTag(localize.textByKey("intake.commitment.spared"), "success")
          : materials.means(material) === "on_file"
            ? renderTag(localize.textByKey("intake.material.spared"), "success")
            : renderTag(localize.textByKey(`intake.material.${need}`), need === "deferrable" ? "info" : "plain")
      }
    </div>
    ${context.have.has(code) ? html`<p class="material__notes">${localize.textByKey("intake.material.have")}</p>` : nothing}
    ${notes ? html`<p class="material__notes">${renderText(notes, localize)}</p>` : nothing}
    ${renderLinks(material, context)}
    ${materials
      .remarks(code)
      .map((reason) =>
        renderNotice({ tone: "warning", title: localize.textByKey("intake.returned.material", { reason }) }),
      )}
    ${
      fault
        ? html`<p class="field__error" id="${id}-error">
            ${renderIcon("danger")}<span>${faultInWords(material, fault, localize)}</span>
          </p>`
        : nothing
    }
    ${
      materials.spared(material)
        ? html`<p class="material__notes">${localize.textByKey("intake.commitment.stands")}</p>`
        : html`${renderWays(material, context)} ${renderMeans(material, context)}
          ${renderCheckpoints(code, name.text, context)}`
    }
  </li>`;
}

function renderLinks({ sample, blankForm }: Material, { localize }: MaterialsContext): unknown {
  if (!sample && !blankForm) return nothing;
  const notice = localize.common("newWindow");
  const link = (href: string, key: string): unknown =>
    renderExternalLink({ href, label: localize.textByKey(key), notice });
  return html`<p class="material__links">
    ${sample ? link(sample.href, "intake.material.sample") : nothing}
    ${blankForm ? link(blankForm.href, "intake.material.blank") : nothing}
  </p>`;
}

function renderWays(material: Material, context: MaterialsContext): unknown {
  const { localize, materials } = context;
  const ways = materials.ways(material);
  if (ways.length < 2) return nothing;
  const chosen = materials.means(material);
  const id = materialId(material.code);
  return html`<fieldset class="material__ways">
    <legend class="field__label">
      ${localize.textByKey("intake.material.means")}<span class="visually-hidden"
        >${localize.textByKey("intake.material.of", { material: material.name.text })}</span
      >
    </legend>
    <div class="choices">
      ${ways.map(
        (way) =>
          html`<label class="choice ${way === chosen ? "choice--checked" : ""}">
            <input
              class="choice__input"
              type="radio"
              name="${id}-way"
              value=${way}
              .checked=${live(way === chosen)}
              @change=${(): void => materials.choose(material, way)}
            />
            <span class="choice__text">
              <span class="choice__title">${localize.textByKey(`intake.material.means.${way}`)}</span>
              ${renderWayNote(material, way, context)}
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderWayNote({ deferral }: Material, way: MaterialMeans, { localize }: MaterialsContext): unknown {
  if (way !== "deferred") return nothing;
  const text = deferral
    ? localize.textByKey("intake.material.deferred.due", { duration: localize.duration(deferral) })
    : localize.textByKey("intake.material.deferred.open");
  return html`<span class="choice__description">${text}</span>`;
}

function renderMeans(material: Material, context: MaterialsContext): unknown {
  const { localize, materials, atWindow } = context;
  switch (materials.means(material)) {
    case "upload":
      return renderUpload(material, context);
    case "deferred":
      return renderPromise(material, context);
    case "on_file":
      return renderOnFile(material, context);
    default:
      return html`<p class="material__notes">
        ${localize.textByKey(
          atWindow
            ? "intake.material.seen"
            : material.form === "paper"
              ? "intake.material.atWindow"
              : "intake.material.bring",
        )}
      </p>`;
  }
}

function renderOnFile(material: Material, { localize, materials }: MaterialsContext): unknown {
  const found = materials.onFile(material);
  if (!found) return nothing;
  const { name, issuer, issuedAt, trust } = found;
  return html`<p class="material__on-file" lang=${name.lang === localize.locale ? nothing : name.lang}>
    ${renderIcon("success")}
    <span
      >${localize.textByKey("intake.onFile.document", {
        name: name.text,
        issuer: issuer.name.text,
        date: localize.date(issuedAt, "long"),
      })}
      ${localize.textByKey(`intake.onFile.${trust}`)}</span
    >
  </p>`;
}

function renderPromise(material: Material, { localize, materials }: MaterialsContext): TemplateResult {
  const promised = materials.promised(material);
  const { deferral, name } = material;
  const words = deferral
    ? localize.textByKey("intake.promise.due", { material: name.text, duration: localize.duration(deferral) })
    : localize.textByKey("intake.promise", { material: name.text });
  return html`<label class="choice ${promised ? "choice--checked" : ""}">
    <input
      class="choice__input"
      type="checkbox"
      aria-invalid=${materials.fault(material) === "promise" ? "true" : nothing}
      .checked=${live(promised)}
      @change=${(event: Event): void => materials.promise(material, (event.target as HTMLInputElement).checked)}
    />
    <span class="choice__text">${words}</span>
  </label>`;
}

function renderUpload(material: Material, context: MaterialsContext): unknown {
  const { localize, materials, uploads, signedIn } = context;
  const files = { localize, uploads, id: materialId(material.code), invalid: materials.fault(material) !== undefined };
  const others = [
    localize.textByKey("intake.failing.draft"),
    ...(materials.ways(material).length > 1 ? [localize.textByKey("intake.failing.ways")] : []),
  ];
  return html`${renderFiles(material, files)} ${renderFailing(material, files, others)}
  ${signedIn ? renderAddFiles(material, files) : nothing}`;
}

/** The materials as they will be handed in, for checking. */
export function renderMaterialsReview(context: MaterialsContext): TemplateResult {
  const { localize, materials, uploads } = context;
  const value = (material: Material): string => {
    if (materials.spared(material)) return localize.textByKey("intake.commitment.spared");
    const means = materials.means(material);
    const found = means === "on_file" ? materials.onFile(material) : undefined;
    if (found) return localize.textByKey("intake.review.onFile", { name: found.name.text });
    if (means !== "upload") return localize.textByKey(`intake.material.means.${means}`);
    const names = uploads.files(material.code).map(({ name }) => name);
    return names.length > 0
      ? localize.textByKey("intake.review.files", { count: names.length, names: localize.list(names) })
      : localize.textByKey("intake.review.nothing");
  };
  return html`<dl class="review__list">
    ${renderCommitmentReview({ localize, materials })}
    ${materials.applicable.map((material) => {
      const fault = materials.fault(material);
      return html`<div class="review__row">
        <dt class="review__term">${renderText(material.name, localize)}</dt>
        <dd class="review__value">
          ${
            fault
              ? html`<span class="review__fault"
                  >${renderIcon("danger")} ${faultInWords(material, fault, localize)}</span
                >`
              : value(material)
          }
          ${renderChecked(material, context)}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function renderChecked({ code }: Material, context: MaterialsContext): unknown {
  const words = checkedInWords(code, context);
  return words === undefined ? nothing : html`<span class="checkpoints__done">${words}</span>`;
}

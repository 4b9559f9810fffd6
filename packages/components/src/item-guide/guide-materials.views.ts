import type { Answers, Checkpoint, Link, LocalizedText, Material } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { live } from "lit/directives/live.js";
import type { Localizer } from "../i18n/localizer.ts";
import { sortMaterials } from "../item/applicable-materials.ts";
import { isOnline } from "../item/item-words.ts";
import { renderDisclosure } from "../parts/disclosure.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderExternalLink } from "../parts/link.ts";
import { renderMessage, renderText } from "../parts/localized-text.ts";
import type { Tone } from "../parts/notice.ts";
import { renderTag } from "../parts/tag.ts";
import type { GuideContext } from "./guide-context.ts";

/** What the list of materials shows and whom it tells. */
export interface MaterialsContext extends GuideContext {
  readonly answers: Answers;
  /** Codes of the materials that are ticked. */
  readonly have: ReadonlySet<string>;
  readonly onHave: (code: string, have: boolean) => void;
}

const tones: Readonly<Record<Material["need"], Tone | "plain">> = {
  required: "info",
  deferrable: "success",
  optional: "plain",
};

/** How many required materials are neither ticked nor may follow later. */
export function missingCount(materials: readonly Material[], have: ReadonlySet<string>): number {
  return materials.filter(({ need, code }) => need === "required" && !have.has(code)).length;
}

/** How many materials there are, or how many are still missing once ticking has begun. */
export function materialsInWords(
  materials: readonly Material[],
  have: ReadonlySet<string>,
  localize: Localizer,
): string {
  const count = materials.length;
  if (count === 0) return localize.textByKey("itemGuide.none");
  const required = materials.filter(({ need }) => need === "required").length;
  if (!materials.some(({ code }) => have.has(code))) return localize.textByKey("itemGuide.count", { count, required });
  const missing = missingCount(materials, have);
  return missing === 0
    ? localize.textByKey("itemGuide.complete")
    : localize.textByKey("itemGuide.missing", { count: missing });
}

/** The materials that apply for the answers, each to be ticked off; the others folded away. */
export function renderMaterials(context: MaterialsContext): TemplateResult {
  const { guide, localize, answers, have } = context;
  const { mine, others } = sortMaterials(guide, answers);
  return html`<p class="materials__count" data-count>${materialsInWords(mine, have, localize)}</p>
    <ol class="materials" part="materials">
      ${repeat(
        mine,
        ({ code }) => code,
        (material) => renderMaterial(material, context),
      )}
    </ol>
    ${mine.length > 0 ? html`<p class="small subtle">${localize.textByKey("itemGuide.haveHint")}</p>` : nothing}
    ${others.length > 0 ? renderOthers(others, localize) : nothing}`;
}

function renderMaterial(material: Material, context: MaterialsContext): TemplateResult {
  const { code, name, need, notes, licences } = material;
  const { guide, localize, heading, counter } = context;
  const checks = guide.checkpoints.filter((each) => each.materialCode === code && (counter || each.for === "public"));
  return html`<li class="material" part="material">
    <div class="material__text">
      <div class="material__head">
        ${heading(2, renderText(name, localize), "material__name")}
        ${renderTag(localize.textByKey(`itemGuide.need.${need}`), tones[need])}
      </div>
      <p class="material__facts">${materialFacts(material, localize)}</p>
      ${notes ? html`<p>${renderText(notes, localize)}</p>` : nothing} ${renderDeferral(material, localize)}
      ${licences ? html`<p>${localize.textByKey("itemGuide.licence")}</p>` : nothing}
      ${checks.map((check) => renderCheck(check, localize))} ${renderFiles(material, localize)}
      ${renderRequirements(material, context)}
    </div>
    ${renderTick(material, context)}
  </li>`;
}

function materialFacts({ form, source, originals = 0, copies = 0 }: Material, localize: Localizer): unknown {
  const facts: unknown[] = [
    localize.textByKey(`itemGuide.form.${form}`),
    source.issuer ? renderText(source.issuer, localize) : localize.textByKey(`itemGuide.source.${source.kind}`),
  ];
  if (originals > 0) facts.push(localize.textByKey("itemGuide.originals", { count: originals }));
  if (copies > 0) facts.push(localize.textByKey("itemGuide.copies", { count: copies }));
  return facts.map((fact) => html`<span>${fact}</span>`);
}

function renderDeferral({ need, deferral }: Material, localize: Localizer): unknown {
  if (need !== "deferrable") return nothing;
  return html`<p>
    ${
      deferral
        ? localize.textByKey("itemGuide.deferral", { duration: localize.duration(deferral) })
        : localize.textByKey("itemGuide.deferralOpen")
    }
  </p>`;
}

/** A checkpoint in a sentence that says who checks. */
export function renderCheck({ for: reader, text }: Checkpoint, localize: Localizer): TemplateResult {
  const key = reader === "counter" ? "itemGuide.checkedAtCounter" : "itemGuide.checked";
  return html`<p class="check check--${reader}">
    ${renderMessage(localize, key, "text", renderText(text, localize))}
  </p>`;
}

function renderFiles({ name, sample, blankForm }: Material, localize: Localizer): unknown {
  if (!sample && !blankForm) return nothing;
  const link = (key: string, { href }: Link): unknown =>
    renderExternalLink({
      href,
      label: html`${localize.textByKey(key)}${ofMaterial(name, localize)}`,
      notice: localize.common("newWindow"),
    });
  return html`<p class="material__files">
    ${sample ? link("itemGuide.sample", sample) : nothing}
    ${blankForm ? link("itemGuide.blankForm", blankForm) : nothing}
  </p>`;
}

/** Names the material for those who hear a link or a line without what stands around it. */
const ofMaterial = (name: LocalizedText, localize: Localizer): TemplateResult =>
  html`<span class="visually-hidden">${localize.textByKey("itemGuide.ofMaterial", { material: name.text })}</span>`;

function renderRequirements(material: Material, { guide, localize }: MaterialsContext): unknown {
  const { name, form, basis } = material;
  const upload = form === "paper" || !isOnline(guide.item) ? undefined : uploadInWords(material, localize);
  if (!upload && !basis) return nothing;
  const summary = upload && basis ? "requirements" : upload ? "upload" : "basis";
  return renderDisclosure({
    summary: html`${localize.textByKey(`itemGuide.${summary}`)}${ofMaterial(name, localize)}`,
    content: renderFacts({
      stacked: true,
      facts: [
        { term: localize.textByKey("itemGuide.upload"), value: upload },
        { term: localize.textByKey("itemGuide.basis"), value: basis ? renderText(basis, localize) : undefined },
      ],
    }),
  });
}

const FILE_TYPES: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/ofd": "OFD",
  "image/jpeg": "JPG",
  "image/png": "PNG",
  "application/msword": "DOC",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
};

function uploadInWords({ accept, maxBytes, maxCount }: Material, localize: Localizer): string {
  const types = accept.map((type) => FILE_TYPES[type] ?? type.replace(/^.*\//, "").toUpperCase());
  return localize.textByKey("itemGuide.upload.limits", {
    types: localize.list(types, "disjunction"),
    size: localize.bytes(maxBytes),
    count: maxCount,
  });
}

function renderTick({ code, name }: Material, { localize, have, onHave }: MaterialsContext): TemplateResult {
  const checked = have.has(code);
  return html`<label class="choice material__have ${checked ? "choice--checked" : ""}">
    <input
      class="choice__input"
      type="checkbox"
      data-material=${code}
      .checked=${live(checked)}
      @change=${(event: Event): void => onHave(code, (event.target as HTMLInputElement).checked)}
    />
    <span
      >${localize.textByKey("itemGuide.have")}<span class="visually-hidden"
        >${localize.textByKey("itemGuide.haveOf", { material: name.text })}</span
      ></span
    >
  </label>`;
}

function renderOthers(others: readonly Material[], localize: Localizer): TemplateResult {
  return renderDisclosure({
    summary: localize.textByKey("itemGuide.others", { count: others.length }),
    content: html`<ul class="points">
      ${others.map(({ name }) => html`<li>${renderText(name, localize)}</li>`)}
    </ul>`,
  });
}

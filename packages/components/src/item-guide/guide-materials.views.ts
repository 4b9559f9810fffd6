import type { Answers, Checkpoint, Link, LocalizedText, Material } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { live } from "lit/directives/live.js";
import { endingsOf } from "../files/file-kinds.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { applies, sortMaterials } from "../item/applicable-materials.ts";
import { isOnline } from "../item/item-words.ts";
import { renderButton } from "../parts/button.ts";
import { renderDisclosure } from "../parts/disclosure.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderExternalLink } from "../parts/link.ts";
import { foreignLang, renderMessage, renderText } from "../parts/localized-text.ts";
import type { Tone } from "../parts/notice.ts";
import { renderTag } from "../parts/tag.ts";
import type { GuideContext } from "./guide-context.ts";
import { materialFactsInWords } from "./material-words.ts";
import type { OnFileController, Spared } from "./on-file-controller.ts";

/** What the list of materials shows and whom it tells. */
export interface MaterialsContext extends GuideContext {
  readonly answers: Answers;
  /** Codes of the materials that are ticked. */
  readonly have: ReadonlySet<string>;
  readonly onFile: OnFileController;
  readonly onHave: (code: string, have: boolean) => void;
}

const tones: Readonly<Record<Material["need"], Tone | "plain">> = {
  required: "info",
  deferrable: "success",
  optional: "plain",
};

/** How many required materials are neither ticked nor on file nor may follow later. */
export function missingCount(materials: readonly Material[], have: ReadonlySet<string>): number {
  return materials.filter(({ need, code }) => need === "required" && !have.has(code)).length;
}

/** How many materials there are to bring, or how many are still missing once ticking has begun. */
export function materialsInWords(
  all: readonly Material[],
  have: ReadonlySet<string>,
  spared: Spared,
  localize: Localizer,
): string {
  const materials = all.filter(({ code }) => !spared.has(code));
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
  const { guide, localize, answers, have, onFile } = context;
  const { mine, others } = sortMaterials(guide, answers);
  return html`<p class="materials__count" data-count>${materialsInWords(mine, have, onFile.spared, localize)}</p>
    ${mine.some(({ licences }) => licences) ? renderOnFile(context) : nothing}
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

/** Asks what the platform already has; the law spares that. */
function renderOnFile({ localize, onFile }: MaterialsContext): unknown {
  const { state, spared } = onFile;
  if (state === "known") {
    const key = spared.size > 0 ? "itemGuide.onFile.found" : "itemGuide.onFile.none";
    return html`<p data-on-file>${localize.textByKey(key, { count: spared.size })}</p>`;
  }
  return html`<div class="on-file">
    <p>${localize.textByKey(state === "failed" ? "itemGuide.onFile.failed" : "itemGuide.onFile.why")}</p>
    ${renderButton({
      label: localize.textByKey("itemGuide.onFile.ask"),
      busy: state === "busy",
      busyLabel: localize.textByKey("itemGuide.onFile.busy"),
      action: "on-file",
      onClick: () => void onFile.ask(),
    })}
  </div>`;
}

function renderMaterial(material: Material, context: MaterialsContext): TemplateResult {
  const { code, name, need, notes, licences } = material;
  const { guide, localize, heading, counter, onFile } = context;
  const kept = onFile.spared.get(code);
  const checks = guide.checkpoints.filter((each) => each.materialCode === code && (counter || each.for === "public"));
  return html`<li class="material" part="material">
    <div class="material__text">
      <div class="material__head">
        ${heading(2, renderText(name, localize), "material__name")}
        ${
          kept
            ? renderTag(localize.textByKey("itemGuide.spared"), "success")
            : renderTag(localize.textByKey(`itemGuide.need.${need}`), tones[need])
        }
      </div>
      ${kept ? html`<p>${renderMessage(localize, "itemGuide.sparedBy", "document", renderText(kept, localize))}</p>` : nothing}
      <p class="material__facts">${materialFacts(material, localize)}</p>
      ${renderServed(material, context)} ${notes ? html`<p>${renderText(notes, localize)}</p>` : nothing}
      ${renderDeferral(material, localize)}
      ${licences && !kept ? html`<p>${localize.textByKey("itemGuide.licence")}</p>` : nothing}
      ${checks.map((check) => renderCheck(check, localize))} ${renderFiles(material, localize)}
      ${renderRequirements(material, context)}
    </div>
    ${kept ? nothing : renderTick(material, context)}
  </li>`;
}

function materialFacts(material: Material, localize: Localizer): unknown {
  const { issuer } = material.source;
  return materialFactsInWords(material, localize).map(
    (fact) =>
      html`<span lang=${issuer && fact === issuer.text ? foreignLang(issuer, localize) : nothing}>${fact}</span>`,
  );
}

/** Which items of a bundle 一件事 it serves: one paper for all of them. */
function renderServed({ code }: Material, { guide, localize, answers }: MaterialsContext): unknown {
  const served = (guide.parts ?? []).filter((part) => applies(part, answers) && part.materialCodes.includes(code));
  if (served.length === 0) return nothing;
  return html`<p class="subtle">
    ${localize.textByKey("itemGuide.serves", { list: localize.list(served.map(({ item }) => item.text)) })}
  </p>`;
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

function uploadInWords({ accept, maxBytes, maxCount }: Material, localize: Localizer): string {
  return localize.textByKey("itemGuide.upload.limits", {
    types: localize.list(endingsOf(accept), "disjunction"),
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

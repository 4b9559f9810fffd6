import type { Checkpoint } from "@yichuang/sdk";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderText } from "../../parts/localized-text.ts";

/** What a clerk is to check 核查要点, and what they have ticked. */
export interface CheckpointsContext {
  readonly localize: Localizer;
  /** None away from a window. */
  readonly checkpoints: readonly Checkpoint[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, holds: boolean) => void;
}

/**
 * The checkpoints of one material, or those that belong to none, each with a box.
 * @param of name of what is checked, for assistive technology
 */
export function renderCheckpoints(
  materialCode: string | undefined,
  of: string | undefined,
  { localize, checkpoints, ticked, onTick }: CheckpointsContext,
): unknown {
  const list = checkpoints.filter((each) => each.materialCode === materialCode);
  if (list.length === 0) return nothing;
  const name = localize.textByKey(materialCode === undefined ? "intake.checkpoints.other" : "intake.checkpoints");
  return html`<fieldset class="checkpoints" data-checkpoints=${materialCode ?? ""}>
    <legend class="field__label">
      ${name}${of === undefined ? nothing : html`<span class="visually-hidden">${localize.textByKey("intake.material.of", { material: of })}</span>`}
    </legend>
    ${list.map(
      ({ id, text }) =>
        html`<label class="choice ${ticked.has(id) ? "choice--checked" : ""}">
          <input
            class="choice__input"
            type="checkbox"
            value=${id}
            .checked=${live(ticked.has(id))}
            @change=${(event: Event): void => onTick(id, (event.target as HTMLInputElement).checked)}
          />
          <span class="choice__text">${renderText(text, localize)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** How many of a material's checkpoints are ticked; undefined where it has none. */
export function checkedInWords(
  materialCode: string,
  { localize, checkpoints, ticked }: CheckpointsContext,
): string | undefined {
  const list = checkpoints.filter((each) => each.materialCode === materialCode);
  if (list.length === 0) return undefined;
  const done = list.filter(({ id }) => ticked.has(id)).length;
  return localize.textByKey("intake.checkpoints.done", { done, count: list.length });
}

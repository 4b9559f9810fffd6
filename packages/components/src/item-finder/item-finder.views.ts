import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";

/** The search field with its button; Enter in it searches too. */
export function renderSearch(options: {
  readonly localize: Localizer;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
}): TemplateResult {
  const { localize, onInput, onSubmit } = options;
  const submit = renderButton({
    label: localize.textByKey("itemFinder.submit"),
    look: "primary",
    icon: "search",
    type: "submit",
  });
  return html`<form class="search" part="search" role="search" @submit=${onSubmit}>
    <label class="field__label" for="search">${localize.textByKey("itemFinder.search")}</label>
    <p class="field__hint" id="search-hint">${localize.textByKey("itemFinder.hint")}</p>
    <div class="search__line">
      <input
        class="control"
        id="search"
        type="search"
        name="q"
        maxlength="100"
        autocomplete="off"
        enterkeyhint="search"
        spellcheck="false"
        aria-describedby="search-hint"
        @input=${onInput}
        @compositionend=${onInput}
      />
      ${submit}
    </div>
  </form>`;
}

/** Nothing was found: what to try instead, and a way back to everything. */
export function renderNothing(options: {
  readonly localize: Localizer;
  /** What was searched for, empty where only filters narrowed. */
  readonly query: string;
  /** Whether filters narrowed. */
  readonly narrowed: boolean;
  readonly onReset: () => void;
  readonly onShowAll: () => void;
}): TemplateResult {
  const { localize, query, narrowed, onReset, onShowAll } = options;
  const tips = [
    ...(query ? ["itemFinder.empty.shorter", "itemFinder.empty.other"] : []),
    ...(narrowed ? ["itemFinder.empty.less"] : []),
    "itemFinder.empty.ask",
  ];
  return renderEmpty({
    icon: "search",
    title: query
      ? localize.textByKey("itemFinder.empty.query", { query })
      : localize.textByKey("itemFinder.empty.filters"),
    body: html`<ul class="tips">
      ${tips.map((tip) => html`<li>${localize.textByKey(tip)}</li>`)}
    </ul>`,
    action: narrowed
      ? renderButton({ label: localize.textByKey("itemFinder.reset"), onClick: onReset, action: "reset-all" })
      : renderButton({ label: localize.textByKey("itemFinder.showAll"), onClick: onShowAll, action: "show-all" }),
  });
}

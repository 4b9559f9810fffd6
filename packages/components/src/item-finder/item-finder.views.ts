import type { Item } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { LinkTemplates } from "../context/links.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { renderLink } from "../parts/link.ts";
import { renderText } from "../parts/localized-text.ts";
import type { Help } from "./help-controller.ts";
import type { SuggestionsController } from "./suggestions-controller.ts";

/** The search field with its button and, below it, the first items for what stands in it; Enter in it searches too. */
export function renderSearch(options: {
  readonly localize: Localizer;
  readonly suggestions: SuggestionsController;
  /** The items to choose from. */
  readonly items: readonly Item[];
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
}): TemplateResult {
  const { localize, suggestions, items, onInput, onSubmit } = options;
  const { open, active } = suggestions;
  const submit = renderButton({
    label: localize.textByKey("itemFinder.submit"),
    look: "primary",
    icon: "search",
    type: "submit",
  });
  /* eslint-disable lit-a11y/accessible-name -- the label names the input */
  /* eslint-disable lit-a11y/click-events-have-key-events -- the input has the focus and the keys */
  return html`<form class="search" part="search" role="search" @submit=${onSubmit}>
    <label class="field__label" for="search">${localize.textByKey("itemFinder.search")}</label>
    <p class="field__hint" id="search-hint">${localize.textByKey("itemFinder.hint")}</p>
    <div class="search__line">
      <input
        class="control"
        id="search"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${open ? "true" : "false"}
        aria-controls="suggestions"
        aria-activedescendant=${active < 0 ? nothing : `suggestion-${active}`}
        name="q"
        maxlength="100"
        autocomplete="off"
        enterkeyhint="search"
        spellcheck="false"
        aria-describedby="search-hint"
        @input=${onInput}
        @compositionend=${onInput}
        @blur=${(): void => suggestions.close()}
        @keydown=${(event: KeyboardEvent): void => suggestions.handleKey(event)}
      />
      ${submit}
    </div>
    <ul
      class="suggestions"
      id="suggestions"
      role="listbox"
      aria-label=${localize.textByKey("itemFinder.suggestions")}
      ?hidden=${!open}
      @mousedown=${(event: Event): void => event.preventDefault()}
    >
      ${
        open
          ? items.map(
              ({ name }, index) =>
                html`<li
                  class="suggestion"
                  id="suggestion-${index}"
                  role="option"
                  aria-selected=${index === active ? "true" : "false"}
                  @click=${(): void => suggestions.choose(index)}
                >
                  ${renderText(name, localize)}
                </li>`,
            )
          : nothing
      }
    </ul>
  </form>`;
  /* eslint-enable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events */
}

/** The words searched for lately, to be searched for again or forgotten. */
export function renderRecent(options: {
  readonly localize: Localizer;
  readonly words: readonly string[];
  readonly onChoose: (word: string) => void;
  readonly onForget: () => void;
}): unknown {
  const { localize, words, onChoose, onForget } = options;
  if (words.length === 0) return nothing;
  return html`<div class="recent" role="group" aria-labelledby="recent">
    <span class="recent__label" id="recent">${localize.textByKey("itemFinder.recent")}</span>
    ${words.map(
      (word) =>
        html`<button class="chip" type="button" data-recent @click=${(): void => onChoose(word)}>${word}</button>`,
    )}
    ${renderButton({
      label: localize.textByKey("itemFinder.recent.forget"),
      look: "quiet",
      onClick: onForget,
      action: "forget",
    })}
  </div>`;
}

/** What people use most, and whom to ring. */
export function renderHelp(
  help: Help | undefined,
  { localize, links }: { readonly localize: Localizer; readonly links: LinkTemplates | undefined },
): unknown {
  if (!help) return nothing;
  const { popular, hall } = help;
  return html`<div class="help">
    ${
      hall
        ? html`<p>
            ${localize.textByKey("itemFinder.empty.call", { name: hall.name.text })}
            <a href="tel:${hall.phone}">${hall.phone}</a>
          </p>`
        : nothing
    }
    <p id="popular">${localize.textByKey("itemFinder.empty.popular")}</p>
    <ul class="help__items" aria-labelledby="popular">
      ${popular.map(
        ({ code, name }) =>
          html`<li>
            ${renderLink({ links, page: "guide", params: { item: code }, label: renderText(name, localize) })}
          </li>`,
      )}
    </ul>
  </div>`;
}

import type { CSSResultGroup, CSSResultOrNative, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { consume } from "@lit/context";
import { property } from "lit/decorators.js";
import { awaitProviders } from "../context/context-root.ts";
import type { Preferences } from "../context/preferences.ts";
import { preferencesContext } from "../context/preferences.ts";
import type { Mode, Theme } from "./palettes.ts";
import { baseStyles, lastStyles } from "./base.styles.ts";
import { themesStyles } from "./themes.styles.ts";
import { tokensStyles } from "./tokens.styles.ts";

/**
 * What all elements of the product share: tokens, themes, heading levels and the reader's preferences. Data, words and
 * width are controllers that an element adds itself.
 *
 * A subclass gives only its own `static styles`; the shared ones stand before them and forced colours after them.
 */
export class YichuangElement extends LitElement {
  /** Level of the element's first heading, 1 to 6: 2 unless the page says otherwise. */
  @property({ attribute: "heading-level", type: Number }) headingLevel = 2;

  /** `elder` for large type, large targets and one question a screen; without it the provider's. */
  @property({ reflect: true }) mode?: Mode | null | undefined;

  /** `blue`, `red`, `dark`, `contrast` or `auto`; without it the provider's. */
  @property({ reflect: true }) theme?: Theme | null | undefined;

  /** What the provider or `configure()` prefers; undefined while nobody has said. */
  @consume({ context: preferencesContext, subscribe: true })
  protected preferences: Preferences | undefined;

  #internals: ElementInternals | undefined;

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([tokensStyles, themesStyles, baseStyles, styles ?? [], lastStyles]);
  }

  override connectedCallback(): void {
    awaitProviders();
    super.connectedCallback();
  }

  /** The mode that holds here: the element's own, else the provider's, else `standard`. */
  get effectiveMode(): Mode {
    return this.mode ?? this.preferences?.mode ?? "standard";
  }

  /**
   * Turns a custom state on or off, for hosts that style `:state(pending)`. For controllers and subclasses.
   * @param name the state, an adjective
   */
  toggleState(name: string, on: boolean): void {
    this.#internals ??= this.attachInternals();
    const states = this.#internals.states as CustomStateSet | undefined;
    if (!states) return;
    for (const spelling of [name, `--${name}`]) {
      try {
        if (on) states.add(spelling);
        else states.delete(spelling);
        return;
      } catch {
        // Engines before `:state()` take only names with two dashes.
      }
    }
  }

  /**
   * A heading at the right level for the page.
   * @param depth 0 for the element's own heading, 1 for one below it, and so on; never deeper than `h6`
   * @param content what it says
   * @param classes CSS classes, for example `heading-medium`
   * @param id an id inside the shadow root, for `aria-labelledby`
   */
  heading(depth: number, content: unknown, classes?: string, id?: string): TemplateResult {
    const level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel || 2) + depth));
    const [name, key] = [classes ?? nothing, id ?? nothing];
    switch (level) {
      case 1:
        return html`<h1 class=${name} id=${key}>${content}</h1>`;
      case 2:
        return html`<h2 class=${name} id=${key}>${content}</h2>`;
      case 3:
        return html`<h3 class=${name} id=${key}>${content}</h3>`;
      case 4:
        return html`<h4 class=${name} id=${key}>${content}</h4>`;
      case 5:
        return html`<h5 class=${name} id=${key}>${content}</h5>`;
      default:
        return html`<h6 class=${name} id=${key}>${content}</h6>`;
    }
  }
}

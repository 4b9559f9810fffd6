import type { ReactiveController, ReactiveElement } from "lit";
import { html, nothing } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import type { AnnouncerController } from "../controllers/announcer-controller.ts";
import { mayMoveFocus } from "../controllers/move-focus.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { copyText } from "./platform.ts";

/** What it speaks with; the element's messages hold `takeAwayWords`. */
export interface CopyOptions {
  readonly localize: Localizer;
  readonly announcer: AnnouncerController;
}

/**
 * Puts a text on the clipboard and says so, in sight and aloud. Where the browser refuses, the text stands there, selected, to be copied
 * by hand. Looks as `takeAwayStyles` say.
 */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: CopyOptions;
  readonly #area = createRef<HTMLTextAreaElement>();
  #said: { readonly words: string; readonly place: string; readonly text?: string } | undefined;

  constructor(host: ReactiveElement, options: CopyOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Puts away what was said. */
  reset(): void {
    this.#said = undefined;
  }

  /**
   * Copies a text.
   * @param place where it is said, for an element with several places
   */
  async copy(text: string, place = ""): Promise<void> {
    if (await copyText(text)) {
      this.say("takeAway.copied", place);
      return;
    }
    this.say("takeAway.copyFailed", place, text);
    await this.#host.updateComplete;
    if (!mayMoveFocus(this.#host)) return;
    this.#area.value?.focus();
    this.#area.value?.select();
  }

  /** Says something else where it says that a text was copied: that there is none. */
  say(key: string, place = "", text?: string): void {
    const words = this.#options.localize.textByKey(key);
    this.#said = { words, place, ...(text !== undefined && { text }) };
    this.#options.announcer.announce(words);
    this.#host.requestUpdate();
  }

  /** What became of it, and the text where it was refused. */
  render(place = ""): unknown {
    const said = this.#said;
    if (said?.place !== place) return nothing;
    return html`<p class="small" data-note>${said.words}</p>
      ${
        said.text === undefined
          ? nothing
          : html`<textarea
              class="take-away__text"
              rows="8"
              readonly
              ${ref(this.#area)}
              aria-label=${this.#options.localize.textByKey("takeAway.text")}
              .value=${said.text}
            ></textarea>`
      }`;
  }
}

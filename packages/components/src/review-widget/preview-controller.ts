import type { ReviewPreview } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import type { Rating } from "./rating-state.ts";

/** Shows a rating as the public would read it, before it is sent. What is then changed is no longer what was shown. */
export class PreviewController {
  readonly #host: ReactiveControllerHost;
  #asked: { readonly rating: Rating; readonly preview?: ReviewPreview; readonly error?: unknown } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How a rating would be published, once that was asked for; `busy` until it is known. */
  of(rating: Rating): { readonly preview?: ReviewPreview; readonly error?: unknown; readonly busy: boolean } {
    const asked = this.#asked?.rating === rating ? this.#asked : undefined;
    return { ...asked, busy: asked !== undefined && !asked.preview && asked.error === undefined };
  }

  /** Asks the platform for it; nothing is rated. */
  async ask(rating: Rating, read: () => PromiseLike<ReviewPreview>): Promise<void> {
    const asked = { rating };
    this.#set(asked);
    try {
      const preview = await read();
      if (this.#asked === asked) this.#set({ rating, preview });
    } catch (error) {
      if (this.#asked === asked) this.#set({ rating, error });
    }
  }

  /** Puts it away. */
  clear(): void {
    this.#set(undefined);
  }

  #set(
    asked: { readonly rating: Rating; readonly preview?: ReviewPreview; readonly error?: unknown } | undefined,
  ): void {
    this.#asked = asked;
    this.#host.requestUpdate();
  }
}

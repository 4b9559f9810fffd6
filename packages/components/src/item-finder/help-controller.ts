import { Task } from "@lit/task";
import type { Centre, Client, Item, Locale } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";

/** What helps where nothing was found. */
export interface Help {
  readonly popular: readonly Item[];
  /** The district's hall, with its phone. */
  readonly hall: Centre | undefined;
}

/** What people use most and whom to ring: asked for only where nothing was found. */
export class HelpController {
  readonly #task: Task<readonly [Client | undefined, boolean, Locale], Help | undefined>;

  /** @param source what to ask, whether it is wanted and in which language, read at every update */
  constructor(host: ReactiveControllerHost, source: () => readonly [Client | undefined, boolean, Locale]) {
    this.#task = new Task(host, {
      args: source,
      task: async ([client, wanted, locale], { signal }) => {
        if (!client || !wanted) return undefined;
        const options = { signal, locale };
        const [page, centres] = await Promise.all([
          client.items.list({ limit: 5 }, options),
          client.centres.list(options),
        ]);
        return { popular: page.items.map(({ item }) => item), hall: centres.find(({ kind }) => kind === "hall") };
      },
    });
  }

  /** What is known by now. */
  get value(): Help | undefined {
    return this.#task.value;
  }
}

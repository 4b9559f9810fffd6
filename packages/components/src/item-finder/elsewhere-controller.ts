import { Task } from "@lit/task";
import type { Client, Locale, NegativeListEntry } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";

/** Entries of the negative list 负面清单 that fit what is searched for: beside the items, and never in their way. */
export class ElsewhereController {
  readonly #task: Task<readonly [Client | undefined, string, Locale], readonly NegativeListEntry[]>;

  /** @param source what to ask, for which words and in which language, read at every update */
  constructor(host: ReactiveControllerHost, source: () => readonly [Client | undefined, string, Locale]) {
    this.#task = new Task(host, {
      args: source,
      task: async ([client, q, locale], { signal }) =>
        client && q ? client.items.negativeList({ q }, { signal, locale }) : [],
    });
  }

  /** What is known by now; nothing while newer words are being looked for. */
  get value(): readonly NegativeListEntry[] {
    return this.#task.render({ complete: (entries) => entries }) ?? [];
  }
}

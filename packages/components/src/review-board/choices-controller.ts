import { Task, TaskStatus } from "@lit/task";
import type { Client, Locale, LocalizedText } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import type { FilterName } from "./board-state.ts";
import { FILTER_NAMES } from "./board-state.ts";

/** A value to narrow by, with its name. */
export interface Choice {
  readonly code: string;
  readonly name: LocalizedText;
}

/** What a board can be narrowed by: what reviews were given of. */
export type Choices = Readonly<Record<FilterName, readonly Choice[]>>;

const NONE: Choices = { window: [], department: [], item: [], month: [] };

/**
 * Names of what a board can be narrowed by, beside the figures and never in their way: until they are there, or when they fail, a board
 * works with what it shows.
 */
export class ChoicesController {
  readonly #task: Task<readonly [Client | undefined, Locale], Choices>;

  /** @param source whom to ask and in which language, read at every update */
  constructor(host: ReactiveControllerHost, source: () => readonly [Client | undefined, Locale]) {
    this.#task = new Task(host, {
      args: source,
      task: async ([client, locale], { signal }) => {
        if (!client) return NONE;
        const lists = await Promise.all(
          FILTER_NAMES.map(async (groupBy) => {
            const { groups } = await client.reviews.statistics({ groupBy }, { signal, locale });
            const choices = groups.flatMap(({ code, name }) => (code === undefined ? [] : [{ code, name }]));
            return [groupBy, groupBy === "month" ? choices.reverse() : choices] as const;
          }),
        );
        return Object.fromEntries(lists) as unknown as Choices;
      },
    });
  }

  /** What is known by now. */
  get value(): Choices {
    return this.#task.value ?? NONE;
  }

  /** Whether they could not be had. */
  get failed(): boolean {
    return this.#task.status === TaskStatus.ERROR;
  }

  /** Asks again after a failure; else nothing. */
  retry(): void {
    if (this.failed) void this.#task.run();
  }
}

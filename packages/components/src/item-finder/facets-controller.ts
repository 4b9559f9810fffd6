import { Task } from "@lit/task";
import type { Client, Department, Locale, ServiceWindow, Theme } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";

/** What items can be narrowed by, in the element's language. */
export interface Facets {
  readonly windows: readonly ServiceWindow[];
  readonly themes: readonly Theme[];
  readonly departments: readonly Department[];
}

const NONE: Facets = { windows: [], themes: [], departments: [] };

/**
 * Names of windows, themes and departments, beside the items and never in their way: until they are there, or when they fail,
 * the finder works with what it knows.
 */
export class FacetsController {
  readonly #task: Task<readonly [Client | undefined, Locale], Facets>;

  /** @param source what to ask and in which language, read at every update */
  constructor(host: ReactiveControllerHost, source: () => readonly [Client | undefined, Locale]) {
    this.#task = new Task(host, {
      args: source,
      task: async ([client, locale], { signal }) => {
        if (!client) return NONE;
        const options = { signal, locale };
        const [windows, themes, departments] = await Promise.all([
          client.windows.list({}, options),
          client.themes.list(options),
          client.departments.list(options),
        ]);
        return { windows, themes, departments };
      },
    });
  }

  /** What is known by now. */
  get value(): Facets {
    return this.#task.value ?? NONE;
  }

  /** Asks again after a failure; else nothing. */
  retry(): void {
    if (this.#task.error !== undefined) void this.#task.run();
  }
}

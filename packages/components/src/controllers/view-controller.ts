import { ContextConsumer } from "@lit/context";
import { initialState, Task, TaskStatus } from "@lit/task";
import type { ReactiveController, TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { YichuangElement } from "../base/yichuang-element.ts";
import type { Session } from "../context/session.ts";
import { sessionContext } from "../context/session.ts";
import { describeError, problemSlug } from "../i18n/describe-error.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderFailed, renderStale } from "../parts/failed.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { ViewFailedEvent } from "../provider/events.ts";
import { timers } from "./timers.ts";
import type { View, ViewOptions, ViewTemplates } from "./view-options.ts";
import { PENDING_DELAY } from "./view-options.ts";

const WAITING = Symbol();

/** What the platform answers to somebody who is not to see it. */
const NOT_THEIRS: readonly string[] = ["unauthenticated", "forbidden", "not_found"];

/**
 * Picks one of the four views of an element with data, keeps the last good data in sight while they are refreshed, and marks
 * the moment: `aria-busy` and `data-view` on a wrapper, `:state(pending)` and so on at the host. Fires `yct-error` once for each
 * failure. Loads again when somebody signs in or out; what whoever comes then may not see does not stay in sight.
 */
export class ViewController<const Args extends readonly unknown[], Data> implements ReactiveController {
  readonly #host: YichuangElement;
  readonly #options: ViewOptions<Args, Data>;
  readonly #task: Task<readonly unknown[], Data>;
  readonly #session: ContextConsumer<typeof sessionContext, YichuangElement>;
  #data: { readonly value: Data; readonly at: Date } | undefined;
  #error: unknown;
  #failed = false;
  #waited = false;
  #timer: number | undefined;
  #reloading = false;
  #interrupted = false;
  #overtaken = false;
  #sessionVersion: number | undefined;
  /** Somebody has signed in or out since the data were loaded. */
  #sessionChanged = false;

  constructor(host: YichuangElement, options: ViewOptions<Args, Data>) {
    this.#host = host;
    this.#options = options;
    this.#session = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: (session) => this.#handleSession(session),
    });
    this.#task = new Task(host, {
      args: (): readonly unknown[] => options.args() ?? [WAITING],
      task: (args, { signal }) => this.#load(args, signal),
      onComplete: (value) => this.#settle(value),
      onError: (error) => this.#fail(error),
    });
    // After the task: what it drops or starts in an update is then known when this controller looks.
    host.addController(this);
  }

  /** The view of the moment. */
  get view(): View {
    if (this.#data) return this.#options.isEmpty?.(this.#data.value) ? "empty" : "ready";
    return this.#failed ? "failed" : "pending";
  }

  /** The last good data, if any. */
  get data(): Data | undefined {
    return this.#data?.value;
  }

  /** What went wrong last, while it has not been mended. */
  get error(): unknown {
    return this.#failed ? this.#error : undefined;
  }

  /** Whether data are on their way, for the first time or again. */
  get busy(): boolean {
    return this.#task.status === TaskStatus.PENDING || this.view === "pending";
  }

  /** Who is signed in, as far as the page tells. */
  get session(): Session | undefined {
    return this.#session.value;
  }

  /** Loads again with the same arguments; what is in sight stays until the answer comes. */
  async reload(): Promise<void> {
    if (!this.#options.args()) return;
    this.#reloading = true;
    try {
      const run = this.#task.run();
      this.#reloading = false;
      await run;
    } finally {
      this.#reloading = false;
    }
  }

  /**
   * Puts data in place that an action has answered with, without another request.
   * @param value the data as they are now
   */
  setData(value: Data): void {
    this.#overtaken = false;
    this.#settle(value);
    this.#overtaken = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
    this.#host.requestUpdate();
  }

  /** Drops the data, for an element that is not to hold them any longer. */
  clear(): void {
    this.#data = undefined;
    this.#failed = false;
    this.#error = undefined;
  }

  /** Renders the view of the moment. */
  render(templates: ViewTemplates<Data>): TemplateResult {
    return html`<div class="view" data-view=${this.view} aria-busy=${this.busy ? "true" : "false"}>
      ${this.#renderView(templates)}
    </div>`;
  }

  hostConnected(): void {
    if (this.#interrupted) void this.reload();
    else this.#host.requestUpdate();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#stopTimer();
    if (this.#task.status !== TaskStatus.PENDING) return;
    this.#interrupted = true;
    this.#task.abort();
  }

  hostUpdate(): void {
    if (this.view === "pending" && !this.#waited) {
      this.#timer ??= timers.set(() => {
        this.#timer = undefined;
        this.#waited = true;
        this.#host.requestUpdate();
      }, PENDING_DELAY);
    } else if (this.view !== "pending") {
      this.#stopTimer();
      this.#waited = false;
    }
  }

  hostUpdated(): void {
    for (const view of ["pending", "empty", "failed", "ready"]) this.#host.toggleState(view, view === this.view);
    this.#host.toggleState("busy", this.busy);
  }

  #renderView({ ready, stale, empty, pending, failed, kept }: ViewTemplates<Data>): unknown {
    const { localize } = this.#options;
    if (!this.#data) {
      if (this.#failed) return this.#renderFailure(failed, kept);
      return this.#waited ? (pending?.() ?? renderSkeleton({ localize })) : nothing;
    }
    const { value, at } = this.#data;
    const notice = this.#failed
      ? renderStale({ localize, error: this.#error, at, busy: this.busy, onRetry: this.#handleRetry })
      : undefined;
    if (this.view === "ready") {
      const placed = stale && notice ? stale(value, notice) : undefined;
      // One template for both: what is in sight keeps its place and the focus when the notice comes and goes.
      return html`${placed ? nothing : notice}${placed ?? ready(value)}`;
    }
    return html`${notice}${empty?.(value) ?? renderEmpty({ title: localize.common("view.empty") })}`;
  }

  #renderFailure(template: ViewTemplates<Data>["failed"], kept: string | undefined): unknown {
    const { localize } = this.#options;
    const error = this.#error;
    const render = (): TemplateResult =>
      renderFailed({
        localize,
        error,
        kept,
        busy: this.busy,
        onRetry: this.#handleRetry,
        onSignIn: this.#session.value ? this.#handleSignIn : undefined,
      });
    return template ? template({ error, description: describeError(error, localize), render }) : render();
  }

  readonly #handleRetry = (): void => {
    void this.#retry();
  };

  async #retry(): Promise<void> {
    const view = this.#host.renderRoot.querySelector<HTMLElement>("[data-view]");
    const focused = !!view?.querySelector(":focus");
    await this.reload();
    await this.#host.updateComplete;
    // The button went, and the focus with it.
    if (!view || !focused || document.activeElement !== document.body) return;
    view.tabIndex = -1;
    view.addEventListener("blur", () => view.removeAttribute("tabindex"), { once: true });
    view.focus({ preventScroll: true });
  }

  readonly #handleSignIn = (): void => {
    this.#session.value?.requestSignIn(this.#host);
  };

  #handleSession(session: Session | undefined): void {
    const before = this.#sessionVersion;
    this.#sessionVersion = session?.version;
    if (before === undefined || !session || before === session.version) return;
    this.#sessionChanged = true;
    void this.reload();
  }

  async #load(args: readonly unknown[], signal: AbortSignal): Promise<Data | typeof initialState> {
    if (!this.#reloading && !this.#options.keepOnChange) this.#data = undefined;
    if (!this.#reloading) this.#failed = false;
    this.#overtaken = false;
    if (args[0] === WAITING) return initialState;
    return this.#options.task(args as Args, { signal });
  }

  #settle(value: Data): void {
    if (this.#overtaken) return;
    this.#data = { value, at: timers.now() };
    this.#sessionChanged = false;
    this.#failed = false;
    this.#error = undefined;
  }

  #fail(error: unknown): void {
    if (this.#interrupted || this.#overtaken) return;
    this.#failed = true;
    this.#error = error;
    const { kind, supportId } = describeError(error, this.#options.localize);
    if (this.#sessionChanged && NOT_THEIRS.includes(kind)) {
      this.#data = undefined;
      this.#options.onTakenAway?.();
    }
    const status = (error as { readonly status?: unknown } | null)?.status;
    this.#host.dispatchEvent(
      new ViewFailedEvent({
        kind,
        status: typeof status === "number" ? status : undefined,
        problem: problemSlug(error),
        supportId,
        element: this.#host.localName,
      }),
    );
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = undefined;
  }
}

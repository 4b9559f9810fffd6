import { fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Case, Client } from "@yichuang/sdk";
import { createClock, createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import { clientOf } from "../../stories/status-tracker/cases.ts";

export const LINKS = { apply: "/apply/{item}", case: "/cases/{case}", review: "/cases/{case}#review" };

/** A platform on a Monday morning that can be moved on. */
export function platform(): { sandbox: Sandbox; clock: ReturnType<typeof createClock> } {
  const clock = createClock();
  return { sandbox: createSandbox({ clock }), clock };
}

export interface Page {
  readonly caseNo?: string;
  readonly secret?: string;
  readonly persona?: string;
  readonly lang?: string;
}

export async function open(
  sandbox: Sandbox,
  { caseNo, secret, persona, lang = "zh-CN" }: Page,
): Promise<StatusTrackerElement> {
  const client = clientOf(sandbox, persona);
  const provider = await fixture(
    html`<yct-provider lang=${lang} .client=${client} .links=${LINKS}>
      <yct-status-tracker .caseNo=${caseNo} .secret=${secret}></yct-status-tracker>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-status-tracker")!;
  // It begins once the browser has said where it stands.
  await waitUntil(() => element.renderRoot.querySelector(".base"), "it did not begin", { timeout: 5000 });
  return element;
}

/** Opens a case as the sample company, and waits until it is in sight. */
export async function openOwn(sandbox: Sandbox, { caseNo }: Case, page: Page = {}): Promise<StatusTrackerElement> {
  const element = await open(sandbox, { caseNo, persona: "company-1", ...page });
  await waitUntil(() => element.renderRoot.querySelector("article"), "the case did not appear", { timeout: 5000 });
  return element;
}

export interface Line {
  readonly client: Client;
  /** Ends what is open and lets nothing through. */
  cut(): void;
  mend(): void;
}

/** A connection of the sample company's that can break. */
export function lineTo(sandbox: Sandbox): Line {
  let broken = new AbortController();
  const client = clientOf(sandbox, "company-1", (request) => {
    const signals = [request.signal, broken.signal];
    return broken.signal.aborted
      ? Promise.reject(new TypeError("Failed to fetch"))
      : sandbox.fetch(new Request(request, { signal: AbortSignal.any(signals) }));
  });
  return {
    client,
    cut: () => broken.abort(new TypeError("Connection lost")),
    mend: () => (broken = new AbortController()),
  };
}

export async function openOver({ client }: Pick<Line, "client">, { caseNo }: Case): Promise<StatusTrackerElement> {
  const provider = await fixture(
    html`<yct-provider .client=${client}>
      <yct-status-tracker case-no=${caseNo}></yct-status-tracker>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-status-tracker")!;
  await shows(element, "窗口正在核对材料");
  return element;
}

export const textOf = (element: StatusTrackerElement, selector = ".base"): string =>
  Array.from(element.renderRoot.querySelectorAll(selector), (node) => node.textContent ?? "")
    .join(" ")
    .replace(/\s+/g, " ");

export const shows = (element: StatusTrackerElement, words: string, selector?: string): Promise<void> =>
  waitUntil(() => textOf(element, selector).includes(words), `“${words}” did not appear`, { timeout: 5000 });

export const button = (element: StatusTrackerElement, action: string): HTMLButtonElement =>
  element.renderRoot.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;

/** Presses a button as a person at a keyboard does. */
export async function press(element: StatusTrackerElement, action: string): Promise<void> {
  button(element, action).focus();
  await sendKeys({ press: "Enter" });
}

export async function type(element: StatusTrackerElement, id: string, text: string): Promise<void> {
  const control = element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  control.focus();
  control.select();
  await sendKeys({ type: text });
}

/** Chooses a file for one of the materials asked for. */
export function attach(element: StatusTrackerElement, file: File, item = 0): void {
  const input = element.renderRoot.querySelectorAll<HTMLInputElement>(".panel input[type=file]")[item]!;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

import { fixture, html, waitUntil } from "@open-wc/testing";
import { createClock, createSandbox, pastYear } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import { nothing } from "lit";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/review-board.ts";
import type { HistoryPolicy } from "../../packages/components/src/context/preferences.ts";
import type { ReviewBoardElement } from "../../packages/components/src/review-board/review-board.ts";
import { clientOf } from "../../stories/status-tracker/cases.ts";

const NOW = "2026-11-26T10:00:00+08:00";

export const LEVELS = ["very_satisfied", "satisfied", "fairly_satisfied", "dissatisfied", "very_dissatisfied"] as const;

export async function sandboxWithPast(): Promise<Sandbox> {
  const sandbox = createSandbox({ clock: createClock({ start: NOW, frozen: true }) });
  await pastYear(sandbox);
  return sandbox;
}

export interface Wish {
  readonly view?: "supervision";
  readonly window?: string;
  readonly department?: string;
  readonly itemCode?: string;
  readonly lang?: "zh-CN" | "en";
  readonly mode?: "elder";
  readonly theme?: "dark";
  readonly history?: HistoryPolicy;
  readonly persona?: string;
  readonly client?: ReturnType<typeof clientOf>;
}

export async function open(sandbox: Sandbox, wish: Wish = {}, settled = "ready"): Promise<ReviewBoardElement> {
  const { view, window, department, itemCode, lang = "zh-CN", mode, theme, history, persona } = wish;
  const client = wish.client ?? clientOf(sandbox, persona);
  const provider = await fixture(
    html`<yct-provider
      lang=${lang}
      mode=${mode ?? nothing}
      theme=${theme ?? nothing}
      history=${history ?? nothing}
      .links=${{ guide: "/items/{item}" }}
      .client=${client}
    >
      <yct-review-board
        view=${view ?? nothing}
        window=${window ?? nothing}
        department=${department ?? nothing}
        item-code=${itemCode ?? nothing}
      ></yct-review-board>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-review-board")!;
  if (settled) await shows(element, settled);
  return element;
}

export const shows = (element: ReviewBoardElement, view: string): Promise<void> =>
  waitUntil(
    () => element.renderRoot.querySelector(`[data-view="${view}"][aria-busy="false"]`),
    `the board did not become ${view}`,
    { timeout: 5000 },
  );

export const all = <Found extends Element = HTMLElement>(element: ReviewBoardElement, selector: string): Found[] =>
  Array.from(element.renderRoot.querySelectorAll<Found>(selector));

export const find = <Found extends Element = HTMLElement>(element: ReviewBoardElement, selector: string): Found => {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

export const textOf = (element: ReviewBoardElement, selector = ".base"): string =>
  all(element, selector)
    .map((node) => node.textContent)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** Chooses in a list as a person does, and waits for what comes of it. */
export async function choose(element: ReviewBoardElement, id: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `#${id}`);
  await waitUntil(() => Array.from(select.options).some((option) => option.value === value), `no ${value} in ${id}`);
  select.value = value;
  select.dispatchEvent(new Event("change"));
  await element.updateComplete;
  await waitUntil(() => element.renderRoot.querySelector('[data-view][aria-busy="false"]'), "still busy");
}

export const numberIn = (text: string | null | undefined): number => Number((text ?? "").replace(/[^\d.-]/g, ""));

/** Rows of a table as the texts of their cells. */
export const tableRows = (element: ReviewBoardElement, name: string): string[][] =>
  all(element, `[data-table="${name}"] tbody tr`).map((row) =>
    Array.from(row.children, (cell) => cell.textContent.trim()),
  );

/** Share of the drawing that a bar's parts take, by level. */
export const widths = (row: Element): Record<string, number> =>
  Object.fromEntries(
    Array.from(row.querySelectorAll<SVGRectElement>("rect[data-level]"), (rect): [string, number] => [
      rect.dataset.level!,
      parseFloat(rect.getAttribute("width")!),
    ]),
  );

/** Reads CSV by the letter of RFC 4180, apart from the code that writes it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length;) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++];
    }
    rows[rows.length - 1]!.push(cell);
    if (text.startsWith("\r\n", at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else at++;
  }
  return rows;
}

/** Presses a button that hands out a file, and reads the file. */
export async function downloaded(
  element: ReviewBoardElement,
  action: string,
): Promise<{ bytes: Uint8Array; rows: string[][] }> {
  const original = URL.createObjectURL.bind(URL);
  const blobs: Blob[] = [];
  const stop = (event: Event): void => event.preventDefault();
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return original(blob);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    stop(new Event("click", { cancelable: true }));
  };
  try {
    find(element, `[data-action="${action}"]`).click();
    await waitUntil(() => blobs.length > 0, "no file came");
  } finally {
    URL.createObjectURL = original;
    HTMLAnchorElement.prototype.click = click;
  }
  const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
  return { bytes, rows: readCsv(new TextDecoder("utf-8").decode(bytes)) };
}

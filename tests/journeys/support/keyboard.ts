import type { Page } from "playwright-core";

/** What has the focus, in whatever shadow root: its label or text; nothing where the page itself has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    if (element === document.body) return "";
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labels = (element as HTMLInputElement | null)?.labels;
    const words = labels?.length ? [...labels].map(({ textContent }) => textContent).join(" ") : element?.textContent;
    return (element?.getAttribute("aria-label") ?? words ?? "").replace(/\s+/g, " ").trim();
  });

/** Presses Tab until something with this label or text has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (here.includes(name)) return;
    passed.push(here.slice(0, 40));
  }
  throw new Error(`Tab does not lead to “${name}”, but to: ${passed.join(" | ")}`);
}

/** Chooses a radio button or ticks a box: by Tab to its group, by arrows within, by Space. */
export async function chooseByKeyboard(page: Page, first: string, wanted = first): Promise<void> {
  await tabTo(page, first);
  for (let press = 0; press < 20 && !(await focused(page)).includes(wanted); press++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
}

/** Attaches a file with the system's own chooser, opened from the keyboard. */
export async function attachByKeyboard(
  page: Page,
  button: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  // Waited for before the keys: the browser must already have been told to hand its chooser over when Enter opens it.
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    tabTo(page, button).then(() => page.keyboard.press("Enter")),
  ]);
  await chooser.setFiles(file);
}

/** Presses what carries this name, found by Tab. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Writes into the field of this label, found by Tab. */
export async function write(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.insertText(words);
}

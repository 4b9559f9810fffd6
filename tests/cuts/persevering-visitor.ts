import type { Locator, Page } from "playwright-core";
import { buttonOf, fieldOf, MOUSE } from "../journeys/support/visitor.ts";
import type { Tag, Visitor } from "../journeys/support/visitor.ts";
import { SMALL_PDF } from "../journeys/support/errands.ts";
import type { Line } from "./line.ts";

/** What a walk was like for its visitor. */
export interface Experience {
  readonly words: string[];
  readonly gone: string[];
  acted: boolean;
}

/** Where a page says that something did not get through. */
const NOTICES =
  ".notice--danger, .notice--warning, .notice--info, .file__state--failed, .field__error, .verdict, .trouble";
const TROUBLE = /网络|没有连上|没有更新成功|没有载入|没有上传成功|上传失败|再试一次|登录后/;
/** An upload tries for more than half a minute before it says that it failed; milliseconds. */
const PATIENCE = 60_000;
const RETRY = /^(?:重试|重新核验|登录)/;

/** Longer than the SDK waits between two tries, in milliseconds: what is lost by then was given up. */
const GIVEN_UP = 1_500;

/** Longer than until the SDK asks for news where none is streamed, in milliseconds. */
const POLLED = 20_000;

/** Something that was put in, and whether it still stands there; undefined once what it stood in is gone. */
interface Entry {
  readonly what: string;
  readonly stands: () => Promise<boolean | undefined>;
}

/**
 * A visitor who knows nothing but what stands on the page: waits, reads what is said to have failed, looks whether what was put in is
 * still there, and then does as the words say: presses the button that offers another try, else the same button as before.
 */
export class PerseveringVisitor implements Visitor {
  readonly page: Page;
  readonly #element: Locator;
  readonly #line: Line;
  readonly #experience: Experience;
  #entries: Entry[] = [];
  #last: (() => Promise<void>) | undefined;

  constructor(page: Page, tag: Tag, line: Line, experience: Experience) {
    this.page = page;
    this.#element = page.locator(tag);
    this.#line = line;
    this.#experience = experience;
  }

  async open(address: string): Promise<void> {
    this.#entries = [];
    this.#last = undefined;
    await this.page.goto(address);
    await this.#line.idle();
  }

  async press(name: string): Promise<void> {
    const button = buttonOf(this.#element, name);
    await this.finds(button);
    await this.#line.idle();
    this.#last = async () => {
      if ((await button.isVisible()) && (await button.isEnabled())) await button.click();
    };
    await button.click();
  }

  refresh(name: string): Promise<void> {
    return this.press(name);
  }

  async fill(label: string, text: string): Promise<void> {
    const field = fieldOf(this.#element, label);
    await this.finds(field);
    await MOUSE.fill(this.#element, label, text);
    this.#last = undefined;
    this.#entries.push({
      what: `${label}: ${text}`,
      stands: async () => ((await field.isVisible()) ? (await field.inputValue()) === text : undefined),
    });
  }

  async attach(button: string): Promise<void> {
    await this.finds(this.#element.getByText(button).first());
    await MOUSE.attach(this.#element, button, SMALL_PDF);
    this.#last = undefined;
    const input = this.#element.locator("input[type=file]").first();
    const row = this.#element.locator(".file__name").getByText(SMALL_PDF.name);
    this.#entries.push({
      what: SMALL_PDF.name,
      stands: async () => ((await input.count()) ? (await row.count()) === 1 : undefined),
    });
  }

  async choose(first: string, wanted: string): Promise<void> {
    await this.#check("radio", "label.level", wanted, () => MOUSE.choose(this.#element, first, wanted));
  }

  async tick(name: string): Promise<void> {
    await this.#check("checkbox", "label.choice", name, () => MOUSE.tick(this.#element, name));
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.finds(this.#element.getByText(words));
  }

  async finds(what: Locator): Promise<void> {
    const goal = what.filter({ visible: true }).first();
    for (let tries = 0; ; tries++) {
      await goal.or(this.#trouble()).first().waitFor({ timeout: PATIENCE });
      if (await goal.isVisible()) break;
      if (tries > 8) throw new Error(`the words stay: ${(await this.#read()).join(" | ")}`);
      await this.#heed(goal);
    }
    const stand = await Promise.all(this.#entries.map(({ stands }) => stands()));
    this.#entries = this.#entries.filter((_, index) => stand[index] !== undefined);
  }

  /**
   * Heeds whatever trouble is still in sight, and answers the lines of the element that the walk was about.
   * @param expected lines that come by themselves sooner or later, and are waited for
   */
  async leave(expected: readonly string[] = []): Promise<string[]> {
    await this.#line.idle(GIVEN_UP);
    for (let tries = 0; tries < 4 && (await this.#trouble().count()); tries++) {
      await this.#heed();
      await this.#line.idle(GIVEN_UP);
    }
    const ends = performance.now() + POLLED;
    let lines = await this.#lines();
    while (expected.some((line) => !lines.includes(line)) && performance.now() < ends) {
      await this.page.waitForTimeout(500);
      lines = await this.#lines();
    }
    return lines;
  }

  /** Lines of the element without what differs from walk to walk: numbers, the look-up code, and how and when news came. */
  async #lines(): Promise<string[]> {
    const lines = await this.#element.evaluateAll(linesIn);
    return lines
      .map((line) => line.replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, "*").replace(/\d+/g, "#"))
      .filter((line) => !/更新/.test(line));
  }

  async #check(role: "radio" | "checkbox", label: string, name: string, act: () => Promise<void>): Promise<void> {
    const control = this.#element.getByRole(role, { name, exact: true }).first();
    await this.finds(this.#element.locator(label).getByText(name, { exact: true }));
    await act();
    this.#entries.push({
      what: name,
      stands: async () => ((await control.count()) ? control.isChecked() : undefined),
    });
  }

  #trouble(): Locator {
    return this.page.locator(NOTICES).filter({ hasText: TROUBLE }).filter({ visible: true });
  }

  async #read(): Promise<string[]> {
    return (await this.#trouble().allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  }

  /** Does what the words in sight ask for, over a network that is there again. */
  async #heed(goal?: Locator): Promise<void> {
    await this.#line.idle();
    if (goal && (await goal.isVisible())) return;
    const words = await this.#read();
    if (!words.length) return;
    this.#experience.words.push(...words);
    // What it stood in may be gone because it got through; whoever must put it in again will not get on.
    for (const { what, stands } of this.#entries)
      if ((await stands()) === false) this.#experience.gone.push(`gone after a failure: ${what}`);
    this.#line.restore();
    const offered = this.page.getByRole("button", { name: RETRY }).first();
    if (await offered.isVisible()) {
      this.#experience.acted = true;
      // What mends by itself may take the button away.
      await offered.click({ timeout: 2_000 }).catch(() => undefined);
    } else if (goal && this.#last) {
      this.#experience.acted = true;
      await this.#last();
    }
    // What mends by itself needs its time.
    await this.page.waitForTimeout(300);
    await this.#line.idle();
  }
}

/** The lines of text in elements, their shadow roots read through. What is folded away has boxes, but is not visible. */
function linesIn(elements: Element[]): string[] {
  const read = (node: Node): string[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [...node.childNodes].flatMap(read);
    if (["STYLE", "SCRIPT", "TEMPLATE"].includes(node.nodeName) || !node.checkVisibility()) return [];
    if (/visually-hidden|announcer/.test(node.className.toString())) return [];
    const within = [...(node.shadowRoot ?? node).childNodes].map(read);
    return /^(?:SPAN|STRONG|B|EM|BDI)$/.test(node.nodeName) ? [within.flat().join("")] : within.flat();
  };
  return elements
    .flatMap((element) => read(element.shadowRoot ?? element))
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

import type { Locator, Page } from "playwright-core";
import { SMALL_PDF } from "./errands.ts";
import type { SampleFile } from "./errands.ts";
import { attachByKeyboard, chooseByKeyboard, tabTo } from "./keyboard.ts";

/** The element that a visitor has to do with. */
export type Tag = "yct-status-tracker" | "yct-review-widget" | "yct-intake-form" | "yct-signing";

/** A citizen at an element of a page: acts on it, and waits for what that brings. */
export interface Visitor {
  readonly page: Page;
  open(address: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Asks for what is new, by whichever hand. */
  refresh(name: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Hands a file in, by the button that chooses one. */
  attach(button: string): Promise<void>;
  /** Chooses one of several radio buttons. */
  choose(first: string, wanted: string): Promise<void>;
  tick(name: string): Promise<void>;
  sees(words: string | RegExp): Promise<void>;
  /** The same anywhere on the page. */
  finds(what: Locator): Promise<void>;
}

/** A way of using an element. */
export interface Hand {
  press(element: Locator, name: string): Promise<void>;
  fill(element: Locator, label: string, text: string): Promise<void>;
  attach(element: Locator, button: string, file: SampleFile): Promise<void>;
  choose(element: Locator, first: string, wanted: string): Promise<void>;
  tick(element: Locator, name: string): Promise<void>;
}

/** A button of an element by its whole name; before what only assistive technology says there is a gap. */
export const buttonOf = (element: Locator, name: string): Locator => {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/(?=[:：])/, "\\s*");
  return element.getByRole("button", { name: new RegExp(`^${pattern}$`) }).first();
};

/** A field of an element by the beginning of its label. */
export const fieldOf = (element: Locator, label: string): Locator => element.getByLabel(label).first();

/** With a mouse, or a finger. */
export const MOUSE: Hand = {
  press: (element, name) => buttonOf(element, name).click(),
  fill: (element, label, text) => fieldOf(element, label).fill(text),
  attach: (element, _, file) => element.locator("input[type=file]").first().setInputFiles(file),
  choose: (element, _, wanted) =>
    element.locator("label.level, label.choice").getByText(wanted, { exact: true }).first().click(),
  tick: (element, name) => element.locator("label.choice").getByText(name, { exact: true }).first().click(),
};

/** With the keyboard alone. */
export const KEYBOARD: Hand = {
  async press(element, name) {
    await buttonOf(element, name).waitFor();
    await tabTo(element.page(), name);
    await element.page().keyboard.press("Enter");
  },
  async fill(element, label, text) {
    await fieldOf(element, label).waitFor();
    await tabTo(element.page(), label);
    await element.page().keyboard.press("Control+A");
    await element.page().keyboard.type(text);
  },
  attach: (element, button, file) => attachByKeyboard(element.page(), button, file),
  async choose(element, first, wanted) {
    await element.getByRole("radio", { name: first, exact: true }).waitFor();
    await chooseByKeyboard(element.page(), first, wanted);
  },
  async tick(element, name) {
    await tabTo(element.page(), name);
    await element.page().keyboard.press("Space");
  },
};

/** A visitor whom nothing comes in between. */
export function visitorAt(page: Page, tag: Tag, hand: Hand): Visitor {
  const element = page.locator(tag);
  return {
    page,
    open: async (address) => void (await page.goto(address)),
    press: (name) => hand.press(element, name),
    refresh: (name) => buttonOf(element, name).click(),
    fill: (label, text) => hand.fill(element, label, text),
    attach: (button) => hand.attach(element, button, SMALL_PDF),
    choose: (first, wanted) => hand.choose(element, first, wanted),
    tick: (name) => hand.tick(element, name),
    sees: (words) => element.getByText(words).first().waitFor(),
    finds: (what) => what.first().waitFor(),
  };
}

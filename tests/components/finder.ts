import { fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys, setViewport } from "@web/test-runner-commands";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/item-finder.ts";
import "../../packages/components/src/define/provider.ts";
import type { ItemFinderElement } from "../../packages/components/src/item-finder/item-finder.ts";
import { TYPING_PAUSE } from "../../packages/components/src/item-finder/item-finder.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { CataloguePlatform } from "./catalogue-platform.ts";
import { ManualTimers } from "./manual-timers.ts";

export const LINKS = { guide: "#/items/{item}" };

/** The time of a test; set up anew before each. */
export let time: ManualTimers;
let restore: () => void;

before(() => setViewport({ width: 1000, height: 800 }));

beforeEach(() => {
  time = new ManualTimers();
  restore = replaceTimers(time);
});

afterEach(() => restore());

interface Setting {
  readonly platform?: CataloguePlatform;
  /** The host's pages; null for a host without any. */
  readonly links?: LinkTemplates | null;
  readonly lang?: "zh-CN" | "en";
  readonly history?: "steps" | "query" | "hash" | "none";
  readonly storage?: "none" | "session";
}

/** What a person sees of a finder, and can do to it. */
export class Finder {
  readonly element: ItemFinderElement;
  readonly platform: CataloguePlatform;
  readonly provider: ProviderElement;

  private constructor(provider: ProviderElement, platform: CataloguePlatform) {
    this.provider = provider;
    this.platform = platform;
    this.element = provider.querySelector("yct-item-finder")!;
  }

  static async open(
    content = html`<yct-item-finder></yct-item-finder>`,
    {
      platform = new CataloguePlatform(),
      links = LINKS,
      lang = "zh-CN",
      history = "steps",
      storage = "none",
    }: Setting = {},
  ): Promise<Finder> {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider lang=${lang} history=${history} storage=${storage} .client=${platform.client} .links=${links}
        >${content}</yct-provider
      >`,
    );
    const finder = new Finder(provider, platform);
    await finder.settle();
    return finder;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    return this.element.renderRoot.querySelector<E>(selector)!;
  }

  get view(): HTMLElement {
    return this.one("[data-view]");
  }

  get names(): string[] {
    return this.all(".result__link").map((link) => link.textContent?.replace(/\s+/g, " ").trim() ?? "");
  }

  get words(): string {
    return this.view.textContent?.replace(/\s+/g, " ").trim() ?? "";
  }

  get said(): string {
    return this.one("[data-announcer]").textContent?.trim() ?? "";
  }

  get searches(): (string | null)[] {
    return this.platform.asked("/items").map((url) => url.searchParams.get("q"));
  }

  /** Waits until what was asked for is in sight. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    const idle = (): boolean => this.view.getAttribute("aria-busy") === "false";
    await waitUntil(idle, "the finder is still busy", { timeout: 8000 });
    await this.element.updateComplete;
  }

  async type(text: string): Promise<void> {
    this.one("#search").focus();
    await sendKeys({ type: text });
  }

  async search(text: string): Promise<void> {
    await this.type(text);
    time.advance(TYPING_PAUSE);
    await this.settle();
  }

  async press(selector: string): Promise<void> {
    this.one(selector).focus();
    await sendKeys({ press: "Enter" });
    await this.settle();
  }

  /** Asks for the next page and waits until so many are shown. */
  async more(shown: number): Promise<void> {
    await this.press("[data-action=more]");
    await waitUntil(() => this.one(".more__count").textContent?.includes(` ${shown.toLocaleString("en")} `));
  }

  /** Places among all of the entries that are there, from 1. */
  get places(): number[] {
    return this.all(".result").map((row) => Number(row.getAttribute("aria-posinset")));
  }

  /** Place of the entry that has the focus. */
  get focusedPlace(): number {
    return Number(this.element.renderRoot.querySelector(".result:focus-within")?.getAttribute("aria-posinset"));
  }

  row(place: number): HTMLElement | null {
    return this.element.renderRoot.querySelector(`[aria-posinset="${place}"]`);
  }

  async check(filter: string): Promise<void> {
    this.one(`#filter-${filter}`).click();
    await this.settle();
  }

  async choose(filter: string, value: string): Promise<void> {
    const select = this.one<HTMLSelectElement>(`#filter-${filter}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await this.settle();
  }
}

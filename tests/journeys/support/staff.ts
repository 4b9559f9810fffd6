import type { Locator, Page, Request, Route } from "playwright-core";
import type { House, PageOptions } from "./house.ts";

/** A label that begins with these words; the choices of a select stand in its label too. */
const beginning = (label: string): RegExp => new RegExp(`^\\s*${label.replace(/[?()（）]/g, "\\$&")}`);

/** Fills fields in by their labels: chooses in a select, ticks a box, writes anywhere else. */
async function fillIn(form: Locator, input: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(input)) {
    const field = form.getByLabel(beginning(label)).last();
    if ((await field.evaluate((node) => node.localName)) === "select") await field.selectOption({ label: value });
    else if ((await field.getAttribute("type")) === "checkbox") await field.check();
    else await field.fill(value);
  }
}

/** What the desk calls its own controls. */
const WORDS = {
  "zh-CN": { confirm: "确定：", done: (action: string) => `已${action}。` },
  en: { confirm: "Confirm: ", done: (action: string) => `Done: ${action}.` },
};

/** An answer of the platform that is held back. */
export interface Held {
  /** Resolves once the page has asked. */
  readonly asked: Promise<void>;
  /** Lets it go on, and waits for the page to have it. */
  release(): Promise<void>;
}

/** Holds back the platform's answer to what a page asks for next at an address. */
export async function holdNext(page: Page, method: string, url: RegExp): Promise<Held> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let tell = (request: Request): void => void request;
  const asked = new Promise<Request>((resolve) => (tell = resolve));
  let held = false;
  const hold = async (route: Route): Promise<void> => {
    const request = route.request();
    if (held || request.method() !== method) return route.fallback();
    held = true;
    tell(request);
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  };
  await page.route(url, hold);
  return {
    asked: asked.then(() => undefined),
    async release() {
      const request = await asked;
      release();
      await (await request.response())?.finished();
    },
  };
}

/** The staff desk in a browser page of its own, acted on as somebody would. */
export class StaffDesk {
  readonly page: Page;
  readonly #words: (typeof WORDS)["en"];

  constructor(page: Page, lang: keyof typeof WORDS = "zh-CN") {
    this.page = page;
    this.#words = WORDS[lang];
  }

  static async open(house: House, options?: PageOptions): Promise<{ desk: StaffDesk; problems: string[] }> {
    const { page, problems } = await house.newPage(options);
    await page.goto(`${house.portal}/staff`);
    return { desk: new StaffDesk(page, options?.settings?.lang ?? "zh-CN"), problems };
  }

  /** Sits down as one of the sandbox's staff. */
  async become(persona: string): Promise<void> {
    await this.page.locator(`#persona option[value="${persona}"]`).waitFor({ state: "attached" });
    await this.page.locator("#persona").selectOption(persona);
  }

  /** Opens a case from the queue. */
  async openCase(caseNo: string): Promise<void> {
    await this.page.getByRole("link", { name: caseNo }).click();
    await this.page.locator("#case-title", { hasText: caseNo }).waitFor();
    // The heading stands there before the case has been read.
    await this.page.locator(".desk-case .act").waitFor();
  }

  /** Opens the small form of an act, for what it asks and says. */
  async prepare(action: string): Promise<Locator> {
    await this.page.getByRole("button", { name: action, exact: true }).click();
    const form = this.page.locator("#act-form");
    await form.getByRole("button", { name: this.#words.confirm + action }).waitFor();
    return form;
  }

  /** Carries an act out, filling in its small form; waits for the desk to say that it is done. */
  async act(action: string, input: Readonly<Record<string, string>> = {}): Promise<void> {
    const form = await this.prepare(action);
    await fillIn(form, input);
    await form.getByRole("button", { name: this.#words.confirm + action }).click();
    await this.says(this.#words.done(action));
  }

  /** Waits for these words of the desk's own message. */
  async says(words: string): Promise<void> {
    await this.page.locator(".desk-message", { hasText: words }).waitFor();
  }

  /** Has the desk read what it shows again, as it does by itself every few seconds. */
  async readAgain(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event("online")));
  }

  /** Deals with the newest bad review on the desk. */
  async handleReview(step: string, input: Readonly<Record<string, string>>): Promise<void> {
    const review = this.page.locator(".reviews > li").first();
    await review.getByRole("button", { name: step, exact: true }).click();
    await fillIn(review, input);
    await review.getByRole("button", { name: this.#words.confirm + step }).click();
    await this.says(this.#words.done(step));
  }

  /** Opens the bad reviews, those not yet settled. */
  async showReviews(): Promise<void> {
    await this.page.getByRole("link", { name: "差评处置" }).click();
    await this.page.locator(".reviews > li").first().waitFor();
  }
}

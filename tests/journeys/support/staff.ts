import type { Page } from "playwright-core";
import type { House } from "./house.ts";

/** A label that begins with these words; the choices of a select stand in its label too. */
const beginning = (label: string): RegExp => new RegExp(`^\\s*${label}`);

/** The staff desk in a browser page of its own, acted on as somebody would. */
export class StaffDesk {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(house: House): Promise<{ desk: StaffDesk; problems: string[] }> {
    const { page, problems } = await house.newPage();
    await page.goto(`${house.portal}/staff`);
    return { desk: new StaffDesk(page), problems };
  }

  /** Sits down as one of the sandbox's staff. */
  async become(persona: string): Promise<void> {
    await this.#page.locator(`#persona option[value="${persona}"]`).waitFor({ state: "attached" });
    await this.#page.locator("#persona").selectOption(persona);
  }

  /** Opens a case from the queue. */
  async openCase(caseNo: string): Promise<void> {
    await this.#page.getByRole("button", { name: caseNo }).click();
    await this.#page.getByRole("heading", { name: caseNo }).waitFor();
  }

  /** Carries an action out, filling in its small form; waits for the desk to say that it is done. */
  async act(action: string, input: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.#page.getByRole("button", { name: action, exact: true }).click();
    const confirm = this.#page.getByRole("button", { name: `确定：${action}` });
    await confirm.waitFor();
    for (const [label, value] of Object.entries(input)) {
      const field = this.#page.getByLabel(beginning(label));
      if ((await field.evaluate((node) => node.localName)) === "select") await field.selectOption({ label: value });
      else await field.fill(value);
    }
    await confirm.click();
    await this.#page.getByText(`已${action}。`).waitFor();
  }

  /** Deals with the newest bad review on the desk. */
  async handleReview(step: string, input: Readonly<Record<string, string>>): Promise<void> {
    const review = this.#page.locator(".reviews > li").first();
    await review.getByLabel(beginning("可以做什么")).selectOption({ label: step });
    for (const [label, value] of Object.entries(input)) {
      const field = review.getByLabel(beginning(label));
      if ((await field.evaluate((node) => node.localName)) === "select") await field.selectOption({ label: value });
      else await field.fill(value);
    }
    await review.getByRole("button", { name: "确定" }).click();
    await this.#page.getByText(`已${step}。`).waitFor();
  }

  async showReviews(): Promise<void> {
    await this.#page.getByRole("button", { name: "差评" }).click();
    await this.#page.locator(".reviews > li").first().waitFor();
  }
}

/** What the reader's system prefers. Only Chromium lets a test say so, so the run in Firefox leaves this file out. */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import "../../packages/components/src/define/status-tracker.ts";

const surface = (element: Element): string => getComputedStyle(element).getPropertyValue("--_surface");

describe("an automatic theme", () => {
  it("follows the reader's system", async () => {
    const element = await fixture(html`<yct-status-tracker theme="auto"></yct-status-tracker>`);
    // It begins once the browser has said where it stands.
    await waitUntil(() => surface(element), "it did not begin");
    const light = surface(element);
    await emulateMedia({ colorScheme: "dark" });
    const dark = surface(element);
    await emulateMedia({ colorScheme: "light" });
    expect([light, dark]).to.deep.equal(["#ffffff", "#141a22"]);
  });
});

import { expect } from "@open-wc/testing";
import { setViewport } from "@web/test-runner-commands";
import { GuidePage } from "./guide-page.ts";

describe("the item guide on a phone", () => {
  it("shows the first view with the way on in it", async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await GuidePage.open();
    expect(page.one("[data-action=window]").getBoundingClientRect().bottom).to.be.below(740);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });
});

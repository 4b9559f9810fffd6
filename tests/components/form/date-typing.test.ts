import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { only } from "./form-host.ts";
import type { FormHost } from "./form-host.ts";
import { schema } from "./schema.ts";

/** The digits of a date as this browser's date input wants them typed. */
function inTheOrderOfTheBrowser(parts: Record<string, string>): string {
  return new Intl.DateTimeFormat(navigator.language)
    .formatToParts()
    .map((part) => parts[part.type] ?? "")
    .join("");
}

describe("a date that is typed", () => {
  it("is taken within its limits", async () => {
    const host = await fixture<FormHost>(html`<form-host lang="zh-CN"></form-host>`);
    host.form.load({ schema, uischema: only("since", { min: "2020-01-01", max: "today" }) });
    await host.updateComplete;
    const input = host.harness.input("开业日期");
    expect([input.type, input.min, input.max]).to.deep.equal(["date", "2020-01-01", "2026-11-22"]);
    input.focus();
    await sendKeys({ type: inTheOrderOfTheBrowser({ year: "2024", month: "02", day: "29" }) });
    expect(host.form.state?.value("/since")).to.equal("2024-02-29");
  });
});

import { html } from "lit";
import { fill, words } from "./page.ts";
import type { Page } from "./page.ts";

/** A sub-centre's own page: where it is, when it is open, and what its windows take. */
export async function showCentre(page: Page): Promise<void> {
  const { client, say } = page;
  const code = decodeURIComponent(location.pathname.split("/")[2] ?? "");
  await fill(page, "centre", async () => {
    const [centre, windows] = await Promise.all([client.centres.get(code), client.windows.list({ centre: code })]);
    const title = document.getElementById("centre-name");
    if (title) title.textContent = centre.name.text;
    document.title = centre.name.text;
    const [window] = windows;
    if (window) document.querySelector("yct-item-finder")?.setAttribute("window", window.code);
    return html`
      <dl class="centre-facts">
        <div>
          <dt>${say("address")}</dt>
          <dd>${words(page, centre.address)}</dd>
        </div>
        <div>
          <dt>${say("hours")}</dt>
          <dd class="numeric">
            ${say("weekdays")} ${centre.hours.map(({ opens, closes }) => `${opens}–${closes}`).join("，")}
          </dd>
        </div>
        <div>
          <dt>${say("phone")}</dt>
          <dd class="numeric">${centre.phone}</dd>
        </div>
      </dl>
    `;
  });
}

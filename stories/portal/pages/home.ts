import type { CaseSummary, Centre, Item, ServiceWindow } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { day, fill, noCases, signInFirst, words } from "./page.ts";
import type { Page } from "./page.ts";
import { renderReview } from "./reviews.ts";

const HALL = "hall";

/** Home: the windows as entrances, what people do most, my cases, sub-centres, the latest reviews. */
export async function showHome(page: Page): Promise<void> {
  const { client, persona, say } = page;
  await fill(page, "home", async () => {
    const [windows, items, reviews, centres, cases] = await Promise.all([
      client.windows.list({ centre: HALL }),
      client.items.list({ limit: 8 }),
      client.reviews.public({ limit: 3 }),
      client.centres.list(),
      persona ? client.cases.list({ limit: 3 }) : undefined,
    ]);
    return html`
      <section aria-labelledby="windows-title">
        <h2 id="windows-title">${say("windows")}</h2>
        <ul class="entrances">
          ${windows.map((entry) => renderWindow(page, entry))}
        </ul>
      </section>
      <div class="columns">
        <section aria-labelledby="hot-title">
          <h2 id="hot-title">${say("hotItems")}</h2>
          <ul class="rows rows-pair">
            ${items.items.map(({ item }) => renderItem(page, item))}
          </ul>
          <p><a class="action" href="/find">${say("allItems")}</a></p>
        </section>
        <div class="stack">
          <section aria-labelledby="cases-title">
            <h2 id="cases-title">${say("myCases")}</h2>
            ${persona ? (cases?.items.length ? renderCaseRows(page, cases.items) : noCases(page)) : signInFirst(page)}
          </section>
          <section aria-labelledby="reviews-title">
            <h2 id="reviews-title">${say("latestReviews")}</h2>
            ${
              reviews.items.length
                ? html`<ul class="rows rows-review">
                    ${reviews.items.map((review) => renderReview(page, review))}
                  </ul>`
                : html`<p class="quiet">${say("noReviews")}</p>`
            }
          </section>
        </div>
      </div>
      <section aria-labelledby="centres-title">
        <h2 id="centres-title">${say("centres")}</h2>
        <ul class="centre-list">
          ${centres.filter(({ code }) => code !== HALL).map((centre) => renderCentre(page, centre))}
        </ul>
      </section>
    `;
  });
}

const renderWindow = (page: Page, { code, name, summary, itemCount }: ServiceWindow): TemplateResult => html`
  <li>
    <a class="entrance" href="/find?window=${encodeURIComponent(code)}">
      <strong>${words(page, name)}</strong>
      ${summary ? html`<span class="entrance-summary">${words(page, summary)}</span>` : nothing}
      <span class="entrance-count">${page.say("windowItems", { count: itemCount })}</span>
    </a>
  </li>
`;

const renderItem = (page: Page, { code, name, department }: Item): TemplateResult => html`
  <li>
    <a href="/items/${encodeURIComponent(code)}">${words(page, name)}</a>
    <span class="quiet">${words(page, department.name)}</span>
  </li>
`;

const renderCentre = (page: Page, { code, name, phone }: Centre): TemplateResult => html`
  <li>
    <a href="/centres/${encodeURIComponent(code)}">${words(page, name)}</a>
    <span class="quiet numeric">${phone}</span>
  </li>
`;

/** Cases as rows: name, where each stands, since when. */
const renderCaseRows = (page: Page, cases: readonly CaseSummary[]): TemplateResult => html`
  <ul class="rows rows-case">
    ${cases.map(
      ({ caseNo, item, state, submittedAt, nextAction: { by, dueDate } }) => html`
        <li>
          <a href="/cases/${encodeURIComponent(caseNo)}">${words(page, item)}</a>
          <span class="state">${page.say(`state_${state}`)}</span>
          ${
            by === "applicant" && dueDate
              ? html`<span class="due">${page.say("dueBy", { date: day(page, dueDate.date) })}</span>`
              : nothing
          }
          <span class="quiet numeric">${caseNo} · ${page.say("submittedOn", { date: day(page, submittedAt) })}</span>
        </li>
      `,
    )}
  </ul>
`;

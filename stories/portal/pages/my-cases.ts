import type { CaseSummary, Draft } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { day, fill, noCases, signInFirst, words } from "./page.ts";
import type { Page } from "./page.ts";

const GROUPS = [
  ["needs_action", "toDo"],
  ["in_progress", "inProgress"],
  ["done", "done"],
] as const;

/** My cases by what needs doing, and the drafts to go on with. */
export async function showMyCases(page: Page): Promise<void> {
  const { client, persona, say } = page;
  await fill(page, "cases", async () => {
    if (!persona) return signInFirst(page);
    const [drafts, ...groups] = await Promise.all([
      client.drafts.list({ limit: 20 }),
      ...GROUPS.map(([group]) => client.cases.list({ group, limit: 50 })),
    ]);
    const open = drafts.items.filter(({ state }) => state === "open");
    if (!open.length && groups.every(({ items }) => !items.length)) return noCases(page);
    return html`
      ${GROUPS.map(([group, title], index) => renderGroup(page, group, say(title), groups[index]?.items ?? []))}
      ${open.length ? renderDrafts(page, open) : nothing}
    `;
  });
}

function renderGroup(
  page: Page,
  id: string,
  title: string,
  cases: readonly CaseSummary[],
): TemplateResult | typeof nothing {
  if (!cases.length) return nothing;
  return html`
    <section aria-labelledby=${id}>
      <h2 id=${id}>${title} <span class="count numeric">${cases.length}</span></h2>
      ${renderCaseRows(page, cases)}
    </section>
  `;
}

/** Cases as rows: name, where each stands, since when. */
export const renderCaseRows = (page: Page, cases: readonly CaseSummary[]): TemplateResult => html`
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

const renderDrafts = (page: Page, drafts: readonly Draft[]): TemplateResult => html`
  <section aria-labelledby="drafts">
    <h2 id="drafts">${page.say("drafts")} <span class="count numeric">${drafts.length}</span></h2>
    <ul class="rows rows-case">
      ${drafts.map(
        ({ itemCode, item, updatedAt }) => html`
          <li>
            <span>${words(page, item)}</span>
            <a class="state" href="/apply/${encodeURIComponent(itemCode)}">${page.say("goOn")}</a>
            <span class="quiet numeric">${page.say("lastEdited", { date: day(page, updatedAt) })}</span>
          </li>
        `,
      )}
    </ul>
  </section>
`;

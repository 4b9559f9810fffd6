import type { CaseDocument, CaseEvent, MaterialEntry } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderActions } from "./action-form.ts";
import type { Desk } from "./desk.ts";
import { dataRows } from "./detail.ts";
import type { DataRow, Detail } from "./detail.ts";
import { dateTime, fact, lastDay } from "./format.ts";

/** One case: what can be done first, then what is known. */
export function renderCase(desk: Desk, detail: Detail): TemplateResult {
  const { case: current, application, form, documents, events } = detail;
  const rows = dataRows(form.schema, application.data, { yes: desk.say("yes"), no: desk.say("no") });
  return html`
    <h2 tabindex="-1" id="case-title">
      <span lang=${current.item.lang}>${current.item.text}</span> <span class="quiet numeric">${current.caseNo}</span>
    </h2>
    <p class="case-state">
      <span class="tag">${desk.stateWord(current.state)}</span>
      <span class="tag">${desk.say(current.handling)}</span>
      ${
        current.clock.promised
          ? html`<span class="quiet">${desk.say("due", { date: lastDay(desk, current.clock.promised.date) })}</span>`
          : nothing
      }
    </p>
    ${renderActions(desk, detail, rows)} ${renderFacts(desk, detail)} ${renderData(desk, rows)}
    <section>
      <h3>${desk.say("materials")}</h3>
      <ul class="lines">
        ${application.materials.map((entry) => renderMaterial(desk, detail, entry))}
      </ul>
    </section>
    ${renderCheckpoints(desk, detail)}
    <section>
      <h3>${desk.say("documents")}</h3>
      ${
        documents.length
          ? html`<ul class="lines">
              ${documents.map((document) => renderDocument(desk, current.caseNo, document))}
            </ul>`
          : html`<p class="quiet">${desk.say("noDocuments")}</p>`
      }
    </section>
    <section>
      <h3>${desk.say("events")}</h3>
      <ol class="lines">
        ${events.map((event) => renderEvent(desk, event))}
      </ol>
    </section>
  `;
}

function renderFacts(desk: Desk, { case: current, application: { applicant } }: Detail): TemplateResult {
  return html`
    <section>
      <h3>${desk.say("facts")}</h3>
      <dl class="facts">
        ${fact(desk.say("applicant"), applicant.name)} ${fact(desk.say("certificate"), applicant.certificate.number)}
        ${
          applicant.kind === "legal_person"
            ? fact(desk.say("agent"), `${applicant.agent.name} ${applicant.agent.mobile}`)
            : fact(desk.say("mobile"), applicant.mobile ?? "—")
        }
        ${fact(desk.say("window"), current.venue.window.text)} ${fact(desk.say("deciding"), current.deciding.name.text)}
      </dl>
    </section>
  `;
}

const renderData = (desk: Desk, rows: readonly DataRow[]): TemplateResult => html`
  <section>
    <h3>${desk.say("data")}</h3>
    <dl class="facts">${rows.map(({ title, value }) => fact(title, value))}</dl>
  </section>
`;

const MEANS = { deferred: "deferred", at_window: "atWindow", on_file: "onFile" } as const;

function renderMaterial(desk: Desk, { guide, application }: Detail, entry: MaterialEntry): TemplateResult {
  const name = guide.materials.find(({ code }) => code === entry.materialCode)?.name.text ?? entry.materialCode;
  const means = MEANS[entry.means as keyof typeof MEANS];
  const files = application.uploads.filter(({ id }) => entry.uploadIds?.includes(id));
  return html`<li>
    <span>${name}</span>
    ${means ? html`<span class="tag">${desk.say(means)}</span>` : nothing}
    ${files.map(
      ({ id, filename }) => html`
        <button
          type="button"
          class="link"
          @click=${() => desk.openFile(() => desk.client.uploads.content(id), filename)}
        >
          ${filename}
        </button>
      `,
    )}
  </li>`;
}

/** The checkpoints as a checklist while the window still checks; what is ticked goes along with the acceptance. */
function renderCheckpoints(desk: Desk, { case: current, guide }: Detail): TemplateResult | typeof nothing {
  const checks = desk.isCounter && current.allowedActions.some((action) => action === "accept" || action === "decide");
  if (!checks || !guide.checkpoints.length) return nothing;
  return html`
    <section>
      <h3>${desk.say("checkpoints")}</h3>
      <ul class="checks">
        ${guide.checkpoints.map(
          ({ id, text }) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${desk.checked.has(id)}
                  @change=${(event: Event) => desk.check(id, (event.target as HTMLInputElement).checked)}
                />
                <span lang=${text.lang}>${text.text}</span>
              </label>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

function renderDocument(desk: Desk, caseNo: string, { id, title, mediaType }: CaseDocument): TemplateResult {
  const name = `${title.text}${mediaType.includes("svg") ? ".svg" : ""}`;
  return html`<li>
    <button
      type="button"
      class="link"
      @click=${() => desk.openFile(() => desk.client.cases.document(caseNo, id), name)}
    >
      ${title.text}
    </button>
  </li>`;
}

const renderEvent = (desk: Desk, { at, state, actor, note }: CaseEvent): TemplateResult =>
  html`<li>
    <span class="numeric quiet">${dateTime(desk, at)}</span>
    <span>${desk.stateWord(state)}</span>
    <span class="quiet">${actor.staff?.name ?? actor.body?.name.text ?? ""}</span>
    ${note ? html`<span>${note}</span>` : nothing}
  </li>`;

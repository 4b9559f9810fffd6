import type { CaseAction, Review } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { ACTION_FORMS } from "./actions.ts";
import type { ActionField } from "./actions.ts";
import { dataRows } from "./detail.ts";
import type { DataRow, Detail } from "./detail.ts";
import type { Desk } from "./desk.ts";
import type { DeskTextKey } from "./texts.ts";

type Nothing = typeof nothing;

const dateTime = ({ lang }: Desk, instant: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai" }).format(
    new Date(instant),
  );

const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** The queue: cases, or bad reviews. */
export function renderQueue(desk: Desk): TemplateResult {
  if (!desk.queue.length) return html`<p class="quiet">${desk.say("emptyQueue")}</p>`;
  return html`
    <ul class="queue">
      ${desk.queue.map(
        ({ caseNo, item, applicantName, state, due }) => html`
          <li>
            <button
              type="button"
              class="queue-entry"
              aria-current=${caseNo === desk.selected ? "true" : "false"}
              @click=${() => desk.open(caseNo)}
            >
              <strong>${item.text}</strong>
              <span>${applicantName}</span>
              <span class="quiet numeric">${caseNo}</span>
              <span class="queue-state"
                >${desk.stateWord(state)}${due ? html` · ${desk.say("due", { date: due.date })}` : nothing}</span
              >
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** One case: what can be done first, then what is known. */
export function renderCase(desk: Desk, detail: Detail): TemplateResult {
  const { case: current, application, guide, form, events, documents } = detail;
  const { applicant } = application;
  const rows = dataRows(form.schema, application.data);
  return html`
    <h2>${current.item.text} <span class="quiet numeric">${current.caseNo}</span></h2>
    ${renderActions(desk, detail, rows)}
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
    <section>
      <h3>${desk.say("data")}</h3>
      <dl class="facts">${rows.map(({ title, value }) => fact(title, value))}</dl>
    </section>
    <section>
      <h3>${desk.say("materials")}</h3>
      <ul class="lines">
        ${application.materials.map((entry) => {
          const name = guide.materials.find(({ code }) => code === entry.materialCode)?.name.text ?? entry.materialCode;
          const files = application.uploads.filter(({ id }) => entry.uploadIds?.includes(id));
          return html`<li>
            <span>${name}</span>
            ${entry.means === "deferred" ? html`<span class="tag">${desk.say("deferred")}</span>` : nothing}
            ${entry.means === "at_window" ? html`<span class="tag">${desk.say("atWindow")}</span>` : nothing}
            ${entry.means === "on_file" ? html`<span class="tag">${desk.say("onFile")}</span>` : nothing}
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
        })}
      </ul>
    </section>
    ${
      guide.checkpoints.length
        ? html`<section>
            <h3>${desk.say("checkpoints")}</h3>
            <ul class="lines">
              ${guide.checkpoints.map(
                ({ text }) =>
                  html`<li>
                    <label><input type="checkbox" /> ${text.text}</label>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <section>
      <h3>${desk.say("documents")}</h3>
      <ul class="lines">
        ${documents.map(
          ({ id, title, mediaType }) =>
            html`<li>
              <button
                type="button"
                class="link"
                @click=${() =>
                  desk.openFile(
                    () => desk.client.cases.document(current.caseNo, id),
                    `${title.text}${mediaType.includes("svg") ? ".svg" : ""}`,
                  )}
              >
                ${title.text}
              </button>
            </li>`,
        )}
      </ul>
    </section>
    <section>
      <h3>${desk.say("events")}</h3>
      <ol class="lines">
        ${events.map(
          ({ at, state, actor, note }) =>
            html`<li>
              <span class="numeric quiet">${dateTime(desk, at)}</span>
              <span>${desk.stateWord(state)}</span>
              <span class="quiet">${actor.staff?.name ?? actor.body?.name.text ?? ""}</span>
              ${note ? html`<span>${note}</span>` : nothing}
            </li>`,
        )}
      </ol>
    </section>
  `;
}

function renderActions(desk: Desk, detail: Detail, rows: readonly DataRow[]): TemplateResult {
  const actions = detail.case.allowedActions.filter((action) => action in ACTION_FORMS);
  const open = desk.action && actions.includes(desk.action) ? desk.action : undefined;
  return html`
    <section class="act" aria-label=${desk.say("act")}>
      ${
        actions.length
          ? html`<div class="act-buttons">
              ${actions.map(
                (action) => html`
                  <button type="button" aria-expanded=${action === open} @click=${() => desk.set({ action, rows: 1 })}>
                    ${desk.say(`action_${action}`)}
                  </button>
                `,
              )}
            </div>`
          : html`<p class="quiet">${desk.say("nothingToDo")}</p>`
      }
      ${open ? renderActionForm(desk, detail, open, rows) : nothing}
    </section>
  `;
}

function renderActionForm(desk: Desk, detail: Detail, action: CaseAction, rows: readonly DataRow[]): TemplateResult {
  const name = desk.say(`action_${action}`);
  return html`
    <form class="act-form" @submit=${(event: SubmitEvent) => submit(event, desk, action)}>
      ${ACTION_FORMS[action]?.fields(detail.case).map((field) => renderField(desk, detail, field, rows))}
      <div class="act-buttons">
        <button type="submit" class="primary" ?disabled=${desk.busy}>${desk.say("confirm", { action: name })}</button>
        <button type="button" @click=${() => desk.set({ action: undefined })}>${desk.say("cancel")}</button>
      </div>
    </form>
  `;
}

function renderField(desk: Desk, detail: Detail, field: ActionField, rows: readonly DataRow[]): TemplateResult {
  const { name, label, type, required = false, options = [] } = field;
  if (type === "deficiencies") return renderDeficiencies(desk, detail, rows);
  const control =
    type === "select"
      ? html`<select name=${name}>
          ${options.map((option) => html`<option value=${option}>${desk.say(option)}</option>`)}
        </select>`
      : type === "number"
        ? html`<input name=${name} type="number" min="1" inputmode="numeric" ?required=${required} />`
        : html`<textarea name=${name} rows="2" ?required=${required}></textarea>`;
  return html`<label class="act-field"><span>${desk.say(label)}</span>${control}</label>`;
}

function renderDeficiencies(desk: Desk, { guide }: Detail, rows: readonly DataRow[]): TemplateResult {
  return html`
    ${Array.from(
      { length: desk.rows },
      () => html`
        <div class="act-row">
          <label class="act-field">
            <span>${desk.say("target")}</span>
            <select name="target">
              <option value="">${desk.say("wholeCase")}</option>
              ${guide.materials.map(({ code, name }) => html`<option value="material:${code}">${name.text}</option>`)}
              ${rows.map(({ pointer, title }) => html`<option value="pointer:${pointer}">${title}</option>`)}
            </select>
          </label>
          <label class="act-field"
            ><span>${desk.say("reason")}</span><textarea name="reason" rows="2" required></textarea>
          </label>
        </div>
      `,
    )}
    <button type="button" class="link" @click=${() => desk.set({ rows: desk.rows + 1 })}>
      ${desk.say("addReason")}
    </button>
  `;
}

function submit(event: SubmitEvent, desk: Desk, action: CaseAction): void {
  event.preventDefault();
  const entered = new FormData(event.currentTarget as HTMLFormElement);
  const targets = entered.getAll("target").map(String);
  const reasons = entered.getAll("reason").map(String);
  void desk.act(action, {
    counter: desk.isCounter,
    text: (name) => {
      const value = entered.get(name);
      return typeof value === "string" ? value.trim() : "";
    },
    deficiencies: targets.map((target, index) => ({
      reason: reasons[index] ?? "",
      ...(target.startsWith("material:") && { materialCode: target.slice("material:".length) }),
      ...(target.startsWith("pointer:") && { pointer: target.slice("pointer:".length) }),
    })),
  });
}

/** The bad-review desk. */
export function renderReviews(desk: Desk): TemplateResult {
  if (!desk.reviews.length) return html`<p class="quiet">${desk.say("emptyReviews")}</p>`;
  return html`<ul class="reviews">
    ${desk.reviews.map((review) => renderReview(desk, review))}
  </ul>`;
}

function renderReview(desk: Desk, review: Review): TemplateResult {
  const { handling, item, satisfaction, tags, text, anonymous, reviewer, reviewerMobile } = review;
  return html`
    <li>
      <h3>${item.text} <span class="tag">${desk.levelWord(satisfaction)}</span></h3>
      <p>${tags.map(({ label }) => html`<span class="tag">${label.text}</span> `)}</p>
      ${text ? html`<p lang="zh-CN">${text}</p>` : nothing}
      <p class="quiet">
        ${anonymous ? desk.say("anonymous") : `${reviewer ?? ""} ${reviewerMobile ?? ""}`}
        ${handling.body ? html` · ${handling.body.name.text}` : nothing}
        ${handling.contactDue ? html` · ${desk.say("contactBy", { date: handling.contactDue.date })}` : nothing}
        ${handling.rectifyDue ? html` · ${desk.say("rectifyBy", { date: handling.rectifyDue.date })}` : nothing}
      </p>
      <ol class="lines">
        ${handling.steps.map(
          ({ kind, at, text: words }) =>
            html`<li>
              <span class="numeric quiet">${dateTime(desk, at)}</span> ${desk.say(`step_${kind}`)} ${words ?? nothing}
            </li>`,
        )}
      </ol>
      ${renderHandling(desk, review)}
    </li>
  `;
}

const STAFF_STEPS = ["assigned", "contacted", "measures", "rectified", "answered"] as const;

function renderHandling(desk: Desk, { id, handling }: Review): TemplateResult | Nothing {
  const steps = STAFF_STEPS.filter((step) => handling.allowedSteps?.includes(step));
  if (!steps.length) return nothing;
  const submitStep = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entered = new FormData(form);
    const kind = entered.get("kind") as (typeof STAFF_STEPS)[number];
    const words = String(entered.get("text") ?? "").trim();
    const departmentCode = String(entered.get("department") ?? "");
    void desk
      .handle(id, kind === "assigned" ? { kind, departmentCode, ...(words && { text: words }) } : { kind, text: words })
      .then(() => form.reset());
  };
  return html`
    <form class="act-form" @submit=${submitStep}>
      <label class="act-field">
        <span>${desk.say("act")}</span>
        <select name="kind">
          ${steps.map((step) => html`<option value=${step}>${desk.say(`step_${step}` as DeskTextKey)}</option>`)}
        </select>
      </label>
      ${
        steps.includes("assigned")
          ? html`<label class="act-field">
              <span>${desk.say("department")}</span>
              <select name="department">
                ${desk.departments.map(
                  ({ code, name }) =>
                    html`<option value=${code} ?selected=${code === handling.body?.code}>${name.text}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      <label class="act-field"><span>${desk.say("words")}</span><textarea name="text" rows="2"></textarea></label>
      <button type="submit" class="primary" ?disabled=${desk.busy}>${desk.say("confirm", { action: "" })}</button>
    </form>
  `;
}

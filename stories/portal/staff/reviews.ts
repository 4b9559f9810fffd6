import type { HandlingStep, HandlingStepInput, Review } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Desk } from "./desk.ts";
import { dateTime, lastDay } from "./format.ts";

const STAFF_STEPS = ["assigned", "contacted", "measures", "rectified", "answered"] as const;

/** The bad-review desk: each review with its last days, what was done, and what may be done next. */
export function renderReviews(desk: Desk): TemplateResult {
  if (!desk.reviews.length) return html`<p class="empty">${desk.say("emptyReviews")}</p>`;
  return html`<ul class="reviews">
    ${repeat(
      desk.reviews,
      ({ id }) => id,
      (review) => renderReview(desk, review),
    )}
  </ul>`;
}

function renderReview(desk: Desk, review: Review): TemplateResult {
  const { handling, item, satisfaction, tags, text, anonymous, reviewer, reviewerMobile } = review;
  const who = anonymous ? desk.say("anonymous") : [reviewer, reviewerMobile].filter(Boolean).join(" ");
  const facts = [
    who,
    handling.body?.name.text,
    handling.contactDue && desk.say("contactBy", { date: lastDay(desk, handling.contactDue.date) }),
    handling.rectifyDue && desk.say("rectifyBy", { date: lastDay(desk, handling.rectifyDue.date) }),
  ].filter(Boolean);
  return html`
    <li>
      ${item ? html`<h3><span lang=${item.lang}>${item.text}</span></h3>` : nothing}
      <p class="review-head">
        <strong>${desk.levelWord(satisfaction)}</strong>
        ${tags.map(({ label }) => html`<span class="tag" lang=${label.lang}>${label.text}</span>`)}
      </p>
      ${text ? html`<blockquote lang="zh-CN">${text}</blockquote>` : nothing}
      <p class="quiet numeric">${facts.join(" · ")}</p>
      ${
        handling.steps.length
          ? html`<ol class="lines">
              ${handling.steps.map((step) => renderStep(desk, step))}
            </ol>`
          : nothing
      }
      ${renderHandling(desk, review)}
    </li>
  `;
}

const renderStep = (desk: Desk, { kind, at, text }: HandlingStep): TemplateResult =>
  html`<li>
    <span class="numeric quiet">${dateTime(desk, at)}</span>
    <strong>${desk.say(`step_${kind}`)}</strong>
    ${text ? html`<span lang="zh-CN">${text}</span>` : nothing}
  </li>`;

function renderHandling(desk: Desk, { id, handling }: Review): TemplateResult {
  const steps = STAFF_STEPS.filter((step) => handling.allowedSteps?.includes(step));
  const chosen = steps.find((step) => step === desk.steps.get(id)) ?? steps[0];
  if (!chosen) return html`<p class="quiet">${desk.say("nothingToHandle")}</p>`;
  return html`
    <form class="act-form" @submit=${(event: SubmitEvent) => void submit(event, desk, id)}>
      <label class="act-field">
        <span>${desk.say("act")}</span>
        <select name="kind" @change=${(event: Event) => desk.chooseStep(id, (event.target as HTMLSelectElement).value)}>
          ${steps.map(
            (step) => html`<option value=${step} .selected=${step === chosen}>${desk.say(`step_${step}`)}</option>`,
          )}
        </select>
      </label>
      ${
        chosen === "assigned"
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
      <label class="act-field">
        <span>${desk.say(chosen === "assigned" ? "note" : "words")}</span>
        <textarea name="text" rows="2" maxlength="1000" ?required=${chosen !== "assigned"}></textarea>
      </label>
      <div class="act-buttons">
        <button type="submit" class="primary" ?disabled=${desk.busy}>
          ${desk.say("confirm", { action: desk.say(`step_${chosen}`) })}
        </button>
      </div>
    </form>
  `;
}

async function submit(event: SubmitEvent, desk: Desk, reviewId: string): Promise<void> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const entered = new FormData(form);
  const word = (name: string): string => {
    const value = entered.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const text = word("text");
  const kind = word("kind") as HandlingStepInput["kind"];
  const done = await desk.handle(reviewId, {
    kind,
    ...(kind === "assigned" && { departmentCode: word("department") }),
    ...(text && { text }),
  });
  const field = form.elements.namedItem("text");
  if (done && field instanceof HTMLTextAreaElement) field.value = "";
}

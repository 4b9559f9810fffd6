import type { Department, HandlingStep, HandlingStepInput, HandlingStepKind, Review } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import { enteredIn } from "../entered.ts";
import type { Entered } from "../entered.ts";
import { areaField, selectField } from "../fields.ts";
import { dateTime, lastDayWords } from "../format.ts";
import { levelWord } from "../words.ts";
import { AT_A_TIME, readFirst, renderMore } from "./shown.ts";
import type { Shown } from "./shown.ts";

const STAFF_STEPS = ["assigned", "contacted", "measures", "rectified", "answered"] as const;

/** What a review's form is about: a step of the loop, an appeal, or the decision of one. */
type ReviewAct = (typeof STAFF_STEPS)[number] | "appealed" | "appeal_decision";

type HandlingState = Exclude<Review["handling"]["state"], "none">;

/** Where something is still to be done by staff, in the order of the loop. */
const UNSETTLED: readonly HandlingState[] = ["open", "assigned", "contacted", "measures", "rectified", "appealed"];

/** Where staff have done their part. */
const SETTLED: readonly HandlingState[] = ["answered", "confirmed", "set_aside"];

/** Where the person is still to be contacted, and where it is still to be put right. */
const UNCONTACTED: readonly Review["handling"]["state"][] = ["open", "assigned"];
const UNRECTIFIED: readonly Review["handling"]["state"][] = [...UNCONTACTED, "contacted", "measures"];

/** What of the reviews is shown: what is still to be dealt with, everything, or one state. */
type ReviewFilter = "unsettled" | "all" | HandlingState;

/** While the department has the review and has not answered it may appeal, once; the platform judges by itself. */
const APPEALABLE: readonly Review["handling"]["state"][] = ["assigned", "contacted", "measures", "rectified"];

/** 差评处置: each bad review with its last days, what was done, and what may be done next. */
class ReviewsRoom implements Room {
  readonly #desk: Desk;
  #filter: ReviewFilter = "unsettled";
  #count = AT_A_TIME;
  #reviews: Shown<Review> | undefined;
  #departments: readonly Department[] = [];
  /** The act chosen for a review, by the review's id. */
  readonly #acts = new Map<string, ReviewAct>();
  /** The outcome chosen for an appeal. */
  #upheld = "no";

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const { client, isSupervisor } = this.#desk;
    const filter = this.#filter;
    const count = this.#count;
    const resource = isSupervisor ? client.supervision : client.office;
    const of = (state: readonly HandlingState[]) =>
      resource.reviews({ state: [...state], limit: Math.min(count, 100) });
    const lists = filter === "all" ? [of(UNSETTLED), of(SETTLED)] : [of(filter === "unsettled" ? UNSETTLED : [filter])];
    const [{ entries, total }, departments] = await Promise.all([
      readFirst<Review>(count, ...lists),
      this.#departments.length ? this.#departments : client.departments.list(),
    ]);
    if (filter !== this.#filter || count !== this.#count) return;
    const waits = (review: Review): number => Number(this.#actsOf(review).length > 0);
    // What waits for the caller stands first; the rest keeps the platform's order.
    this.#reviews = { entries: [...entries].sort((one, other) => waits(other) - waits(one)), total };
    this.#departments = departments;
  }

  render(): TemplateResult {
    const desk = this.#desk;
    return html`
      <h2 tabindex="-1">${desk.say("room_reviews")}</h2>
      <p class="lead">${desk.say(desk.isSupervisor ? "reviewsLead_supervisor" : "reviewsLead_office")}</p>
      <div class="desk-filter">
        ${selectField({
          name: "filter",
          label: desk.say("reviewFilter"),
          choices: [
            ["unsettled", desk.say("unsettled")],
            ["all", desk.say("all")],
            ...[...UNSETTLED, ...SETTLED].map((state) => [state, desk.say(`handling_${state}`)] as const),
          ],
          value: this.#filter,
          onChoose: (value) => this.#show(value as ReviewFilter),
        })}
      </div>
      ${this.#renderList()}
    `;
  }

  #renderList(): TemplateResult {
    const desk = this.#desk;
    const reviews = this.#reviews;
    if (!reviews) return html`<p class="empty">${desk.say("loading")}</p>`;
    if (!reviews.entries.length)
      return html`<p class="empty">
        ${desk.say(this.#filter === "unsettled" ? "emptyReviews" : "emptyReviewFilter")}
      </p>`;
    return html`<ul class="reviews">
        ${repeat(
          reviews.entries,
          ({ id }) => id,
          (review) => html`<li>${this.#renderReview(review)}</li>`,
        )}
      </ul>
      ${renderMore(desk, reviews, () => {
        this.#count += AT_A_TIME;
        void desk.refresh();
      })}`;
  }

  #renderReview(review: Review): TemplateResult {
    const desk = this.#desk;
    const { handling, item, satisfaction, tags, text, appeal } = review;
    return html`
      ${item ? html`<h3><span lang=${item.lang}>${item.text}</span></h3>` : html`<h3>${desk.say(`origin_${review.origin}`)}</h3>`}
      <p class="review-head">
        <strong>${levelWord(desk, satisfaction)}</strong>
        <span class="tag">${desk.say(`handling_${handling.state}`)}</span>
        ${handling.round > 1 ? html`<span class="tag">${desk.say("round", { round: handling.round })}</span>` : nothing}
        ${tags.map(({ label }) => html`<span class="quiet" lang=${label.lang}>${label.text}</span>`)}
      </p>
      ${text ? html`<blockquote lang="zh-CN">${text}</blockquote>` : nothing} ${this.#renderFacts(review)}
      ${this.#renderSteps(review)}
      ${
        appeal
          ? html`<p class="act-told">
              <strong>${desk.say("appealReason")}</strong> <span lang="zh-CN">${appeal.reason}</span>
            </p>`
          : nothing
      }
      ${this.#renderActs(review)}
    `;
  }

  #renderFacts({ handling, anonymous, reviewer, reviewerMobile, at, caseNo }: Review): TemplateResult {
    const desk = this.#desk;
    const { state, body, contactDue, rectifyDue } = handling;
    const facts = [
      dateTime(desk, at),
      anonymous ? desk.say("anonymous") : [reviewer, reviewerMobile].filter(Boolean).join(" "),
      caseNo,
      body?.name.text,
      UNCONTACTED.includes(state) && contactDue && lastDayWords(desk, "contactBy", contactDue.date),
      UNRECTIFIED.includes(state) && rectifyDue && lastDayWords(desk, "rectifyBy", rectifyDue.date),
    ];
    return html`<p class="review-facts quiet numeric">
      ${facts.filter(Boolean).map((each) => html`<span>${each}</span>`)}
    </p>`;
  }

  /** What was done; of what is settled only when it is asked for. */
  #renderSteps({ handling: { steps, state } }: Review): TemplateResult | typeof nothing {
    if (!steps.length) return nothing;
    const lines = html`<ol class="lines">
      ${steps.map((step) => this.#renderStep(step))}
    </ol>`;
    if (!SETTLED.some((each) => each === state)) return lines;
    return html`<details>
      <summary>${this.#desk.say("handlingSteps", { count: steps.length })}</summary>
      ${lines}
    </details>`;
  }

  #renderStep({ kind, at, text, body, round }: HandlingStep): TemplateResult {
    const desk = this.#desk;
    return html`<li>
      <span class="numeric quiet">${dateTime(desk, at)}</span>
      <strong>${desk.say(`step_${kind}`)}</strong>
      ${round > 1 ? html`<span class="quiet">${desk.say("round", { round })}</span>` : nothing}
      ${body ? html`<span class="quiet">${body.name.text}</span>` : nothing}
      ${text ? html`<span lang="zh-CN">${text}</span>` : nothing}
    </li>`;
  }

  /** What this member of staff may do with a review now. */
  #actsOf({ handling, appeal }: Review): ReviewAct[] {
    const { isSupervisor } = this.#desk;
    const allowed: readonly HandlingStepKind[] = handling.allowedSteps ?? [];
    const steps: ReviewAct[] = STAFF_STEPS.filter((step) => allowed.includes(step));
    if (isSupervisor) return appeal?.state === "open" ? ["appeal_decision"] : steps;
    return !appeal && APPEALABLE.includes(handling.state) ? [...steps, "appealed"] : steps;
  }

  #renderActs(review: Review): TemplateResult {
    const desk = this.#desk;
    const acts = this.#actsOf(review);
    const act = acts.find((each) => each === this.#acts.get(review.id)) ?? acts[0];
    if (!act) return html`<p class="quiet">${desk.say("nothingToHandle")}</p>`;
    const upheld = this.#upheld === "yes";
    return html`
      <form class="act-form" @submit=${(event: SubmitEvent) => void this.#submit(event, review.id, act)}>
        ${selectField({
          name: "act",
          label: desk.say("act"),
          choices: acts.map((each) => [each, desk.say(`step_${each}`)] as const),
          value: act,
          onChoose: (value) => {
            this.#acts.set(review.id, value as ReviewAct);
            desk.changed();
          },
        })}
        <p class="act-consequence">
          <strong>${desk.say("then")}</strong>${desk.say(
            act === "appeal_decision" ? (upheld ? "then_appeal_upheld" : "then_appeal_rejected") : `then_${act}`,
          )}
        </p>
        ${act === "assigned" ? this.#renderDepartments(review) : nothing}
        ${
          act === "appeal_decision"
            ? selectField({
                name: "upheld",
                label: desk.say("appealOutcome"),
                choices: [
                  ["no", desk.say("appealNo")],
                  ["yes", desk.say("appealYes")],
                ],
                value: this.#upheld,
                onChoose: (value) => {
                  this.#upheld = value;
                  desk.changed();
                },
              })
            : nothing
        }
        ${areaField({
          name: "text",
          label: desk.say(
            act === "assigned" ? "note" : act === "appealed" || act === "appeal_decision" ? "reason" : "words",
          ),
          required: act !== "assigned",
          max: 1000,
        })}
        <div class="act-buttons">
          <button type="submit" class="primary" ?disabled=${desk.busy}>
            ${desk.say("confirm", { action: desk.say(`step_${act}`) })}
          </button>
        </div>
      </form>
    `;
  }

  /** A department takes on what is its own; giving it to others is for supervision. */
  #renderDepartments({ handling }: Review): TemplateResult {
    const desk = this.#desk;
    const own = desk.me?.staff?.body?.code;
    const choices = this.#departments.filter(({ code }) => desk.isSupervisor || code === own);
    return selectField({
      name: "department",
      label: desk.say("department"),
      choices: choices.map(({ code, name }) => [code, name.text] as const),
      value: choices.some(({ code }) => code === handling.body?.code) ? handling.body?.code : undefined,
    });
  }

  #show(filter: ReviewFilter): void {
    this.#filter = filter;
    this.#count = AT_A_TIME;
    this.#reviews = undefined;
    this.#desk.changed();
    void this.#desk.refresh();
  }

  async #submit(event: SubmitEvent, reviewId: string, act: ReviewAct): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entered = enteredIn(form);
    const done = await this.#desk.carryOut(this.#desk.say(`step_${act}`), async () => {
      await this.#run(reviewId, act, entered);
      this.#acts.delete(reviewId);
      this.#upheld = "no";
    });
    const field = form.elements.namedItem("text");
    if (done && field instanceof HTMLTextAreaElement) field.value = "";
    await this.#desk.guard(() => this.load());
  }

  async #run(reviewId: string, act: ReviewAct, entered: Entered): Promise<void> {
    const { office, supervision } = this.#desk.client;
    const text = entered.text("text");
    if (act === "appealed") await office.appeal(reviewId, { reason: text });
    else if (act === "appeal_decision")
      await supervision.decideAppeal(reviewId, { upheld: entered.text("upheld") === "yes", reason: text });
    else await office.handle(reviewId, stepInput(act, entered));
  }
}

const stepInput = (kind: HandlingStepInput["kind"], entered: Entered): HandlingStepInput => ({
  kind,
  ...(kind === "assigned" && { departmentCode: entered.text("department") }),
  ...entered.given("text"),
});

export const reviewsPlan: RoomPlan = {
  name: "reviews",
  serves: ({ isCounter }) => !isCounter,
  open: (desk) => new ReviewsRoom(desk),
};

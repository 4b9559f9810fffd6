import { isYichuangError } from "@yichuang/sdk";
import type { Department, HandlingStepInput, HandlingStepKind, Review, WriteOptions } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { renderActButtons, renderCancel } from "../acts/act-buttons.ts";
import type { Desk, Room, RoomPlan } from "../desk.ts";
import { enteredIn } from "../entered.ts";
import type { Entered } from "../entered.ts";
import { areaField, selectField } from "../fields.ts";
import { levelWord } from "../words.ts";
import { renderFacts, renderSteps, SETTLED } from "./review.ts";
import type { HandlingState } from "./review.ts";
import { AT_A_TIME, readFirst, Readings, renderMore, renderUnread } from "./shown.ts";
import type { Shown } from "./shown.ts";

const STAFF_STEPS = ["assigned", "contacted", "measures", "rectified", "answered"] as const;

/** What a review's form is about: a step of the loop, an appeal, or the decision of one. */
type ReviewAct = (typeof STAFF_STEPS)[number] | "appealed" | "appeal_decision";

/** Where something is still to be done by staff, in the order of the loop. */
const UNSETTLED: readonly HandlingState[] = ["open", "assigned", "contacted", "measures", "rectified", "appealed"];

/** What of the reviews is shown: what is still to be dealt with, everything, or one state. */
type ReviewFilter = "unsettled" | "all" | HandlingState;

/** While the department has the review and has not answered it may appeal, once; the platform judges by itself. */
const APPEALABLE: readonly Review["handling"]["state"][] = ["assigned", "contacted", "measures", "rectified"];

/** What somebody is writing about a review. It stays until the platform has it. */
interface Draft {
  readonly act: ReviewAct;
  readonly text: string;
  /** The outcome chosen for an appeal: yes or no. */
  readonly upheld: string;
  /** The department chosen to put it right; empty where none was. */
  readonly department: string;
  /** What was sent of it without an answer. */
  readonly sent?: Entered | undefined;
}

/** 差评处置: each bad review with its last days, what was done, and what may be done next. */
class ReviewsRoom implements Room {
  readonly #desk: Desk;
  #filter: ReviewFilter = "unsettled";
  #count = AT_A_TIME;
  #reviews: Shown<Review> | undefined;
  readonly #readings = new Readings();
  #departments: readonly Department[] = [];
  /** The review of which a form is open. */
  #open: string | undefined;
  /** By the review's id. */
  readonly #drafts = new Map<string, Draft>();
  /** What was written for a review that somebody else was quicker with. */
  #unsent: readonly string[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const { client, isSupervisor } = this.#desk;
    const mayShow = this.#readings.begin();
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
    this.#departments = departments;
    if (!mayShow()) return;
    const known = await this.#withOpen(entries);
    if (await this.#settle(known)) await this.load();
    else if (mayShow()) this.#reviews = { entries: this.#inOrder(known), total };
  }

  /** The review that somebody is writing about stays in sight, also where it is no longer one of those that were asked for. */
  async #withOpen(entries: readonly Review[]): Promise<readonly Review[]> {
    const open = this.#openDraft;
    if (open === undefined || entries.some(({ id }) => id === open)) return entries;
    const review = await this.#look(open);
    return review ? [...entries, review] : entries;
  }

  /** What waits for the caller stands first, the rest in the platform's order; while somebody writes, everything stays where it is. */
  #inOrder(entries: readonly Review[]): readonly Review[] {
    const waits = (review: Review): number => Number(this.#actsOf(review).length > 0);
    const place = new Map(
      this.#openDraft === undefined ? [] : this.#reviews?.entries.map(({ id }, index) => [id, index] as const),
    );
    const placeOf = ({ id }: Review): number => place.get(id) ?? place.size;
    return [...entries].sort((one, other) => placeOf(one) - placeOf(other) || waits(other) - waits(one));
  }

  /** The id of the review about which a form is open. */
  get #openDraft(): string | undefined {
    return this.#open !== undefined && this.#drafts.has(this.#open) ? this.#open : undefined;
  }

  render(): TemplateResult {
    const desk = this.#desk;
    return html`
      <h2 tabindex="-1">${desk.say("room_reviews")}</h2>
      <p class="lead">${desk.say(desk.isSupervisor ? "reviewsLead_supervisor" : "reviewsLead_office")}</p>
      ${this.#renderUnsent()}
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
    if (!reviews) return renderUnread(desk);
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
        this.#readings.drop();
        void desk.refresh();
      })}`;
  }

  #renderReview(review: Review): TemplateResult {
    const desk = this.#desk;
    const { handling, item, satisfaction, tags, text, appeal } = review;
    return html`
      <h3 tabindex="-1" id=${review.id}>
        ${item ? html`<span lang=${item.lang}>${item.text}</span>` : desk.say(`origin_${review.origin}`)}
      </h3>
      <p class="review-head">
        <strong>${levelWord(desk, satisfaction)}</strong>
        <span class="tag">${desk.say(`handling_${handling.state}`)}</span>
        ${handling.round > 1 ? html`<span class="tag">${desk.say("round", { round: handling.round })}</span>` : nothing}
        ${tags.map(({ label }) => html`<span class="quiet" lang=${label.lang}>${label.text}</span>`)}
      </p>
      ${text ? html`<blockquote lang="zh-CN">${text}</blockquote>` : nothing} ${renderFacts(desk, review)}
      ${renderSteps(desk, review)}
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

  /** What this member of staff may do with a review now. */
  #actsOf({ handling, appeal }: Review): ReviewAct[] {
    const { isSupervisor } = this.#desk;
    const allowed: readonly HandlingStepKind[] = handling.allowedSteps ?? [];
    const steps: ReviewAct[] = STAFF_STEPS.filter((step) => allowed.includes(step));
    if (isSupervisor) return appeal?.state === "open" ? ["appeal_decision"] : steps;
    return !appeal && APPEALABLE.includes(handling.state) ? [...steps, "appealed"] : steps;
  }

  #renderActs(review: Review): TemplateResult | typeof nothing {
    const desk = this.#desk;
    const draft = this.#open === review.id ? this.#drafts.get(review.id) : undefined;
    const acts = new Set([...this.#actsOf(review), ...(draft ? [draft.act] : [])]);
    if (!acts.size) return nothing;
    return html`
      ${renderActButtons(
        [...acts].map((act) => [act, desk.say(`step_${act}`)]),
        draft?.act,
        (act) => this.#toggle(review, act as ReviewAct),
        [...acts].find((act) => act !== "appealed" && act !== review.handling.state),
      )}
      ${draft ? this.#renderForm(review, draft) : nothing}
    `;
  }

  #renderForm(review: Review, draft: Draft): TemplateResult {
    const { act, text, upheld } = draft;
    const desk = this.#desk;
    const action = desk.say(`step_${act}`);
    return html`
      <form
        class="act-form"
        id="act-form"
        aria-label=${action}
        @submit=${(event: SubmitEvent) => void this.#submit(event, review.id, act)}
      >
        <p class="act-consequence">
          <strong>${desk.say("then")}</strong>${desk.say(
            act === "appeal_decision"
              ? upheld === "yes"
                ? "then_appeal_upheld"
                : "then_appeal_rejected"
              : `then_${act}`,
          )}
        </p>
        ${act === "assigned" ? this.#renderDepartments(review, draft) : nothing}
        ${
          act === "appeal_decision"
            ? selectField({
                name: "upheld",
                label: desk.say("appealOutcome"),
                choices: [
                  ["no", desk.say("appealNo")],
                  ["yes", desk.say("appealYes")],
                ],
                value: upheld,
                onChoose: (value) => this.#write(review, { upheld: value }),
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
          value: text,
          onWrite: (words) => this.#write(review, { text: words }),
        })}
        <div class="act-buttons">
          <button type="submit" class="primary" aria-disabled=${desk.busy}>${desk.say("confirm", { action })}</button>
          ${renderCancel(desk, () => this.#toggle(review, act))}
        </div>
      </form>
    `;
  }

  /** A department takes on what is its own; giving it to others is for supervision. */
  #renderDepartments(review: Review, { department }: Draft): TemplateResult {
    const desk = this.#desk;
    const own = desk.me?.staff?.body?.code;
    const departments = this.#departments.filter(({ code }) => desk.isSupervisor || code === own);
    const chosen = [department, review.handling.body?.code].find((code) =>
      departments.some((each) => each.code === code),
    );
    // Nobody is given a review because they stand first on the list.
    const open = desk.isSupervisor && chosen === undefined;
    return selectField({
      name: "department",
      label: desk.say("department"),
      required: true,
      choices: [
        ...(open ? [["", desk.say("chooseDepartment")] as const] : []),
        ...departments.map(({ code, name }) => [code, name.text] as const),
      ],
      value: chosen,
      onChoose: (value) => this.#write(review, { department: value }),
    });
  }

  #show(filter: ReviewFilter): void {
    this.#filter = filter;
    this.#count = AT_A_TIME;
    this.#readings.drop();
    this.#reviews = this.#open = undefined;
    void this.#desk.readAnew();
  }

  /** Opens the form of an act, or closes it; what was written stays, and goes along to another act. */
  #toggle({ id }: Review, act: ReviewAct): void {
    const draft = this.#drafts.get(id);
    const isOpen = this.#open === id && draft?.act === act;
    this.#open = isOpen ? undefined : id;
    if (draft?.act !== act) this.#drafts.set(id, { act, text: draft?.text ?? "", upheld: "no", department: "" });
    else if (isOpen && !draft.text.trim()) this.#drafts.delete(id);
    this.#desk.message = undefined;
    this.#desk.changed();
  }

  #write({ id }: Review, change: Partial<Draft>): void {
    const draft = this.#drafts.get(id);
    if (draft) this.#drafts.set(id, { ...draft, ...change });
    this.#desk.changed();
  }

  async #submit(event: SubmitEvent, reviewId: string, act: ReviewAct): Promise<void> {
    event.preventDefault();
    if (this.#desk.busy) return;
    await this.#send(reviewId, act, enteredIn(event.currentTarget as HTMLFormElement));
    await this.#desk.refresh();
  }

  /** Sends it once, however often it is tried. */
  async #send(reviewId: string, act: ReviewAct, entered: Entered): Promise<void> {
    const desk = this.#desk;
    const what = JSON.stringify([reviewId, act, ...["text", "upheld", "department"].map(entered.text)]);
    const run = (options: WriteOptions) => this.#run(reviewId, act, entered, options);
    const done = await desk.carryOut(desk.say(`step_${act}`), run, what);
    const given = {
      act,
      text: entered.text("text"),
      upheld: entered.text("upheld") || "no",
      department: entered.text("department"),
    };
    const draft = this.#drafts.get(reviewId) ?? given;
    // What was written while it was on its way is not sent yet.
    const text = done && draft.text.trim() === given.text ? "" : draft.text;
    const wentOn = draft.act !== act;
    if (desk.isUnanswered(what)) this.#drafts.set(reviewId, { ...given, text, sent: entered });
    else if (done && !wentOn && !text) this.#drafts.delete(reviewId);
    else this.#drafts.set(reviewId, { ...draft, text, sent: undefined });
    desk.changed();
  }

  async #run(reviewId: string, act: ReviewAct, entered: Entered, options: WriteOptions): Promise<void> {
    const { office, supervision } = this.#desk.client;
    const text = entered.text("text");
    const upheld = entered.text("upheld") === "yes";
    this.#put(
      await (act === "appealed"
        ? office.appeal(reviewId, { reason: text }, options)
        : act === "appeal_decision"
          ? supervision.decideAppeal(reviewId, { upheld, reason: text }, options)
          : office.handle(reviewId, stepInput(act, entered), options)),
    );
  }

  /** Shows at once what has become of a review: what could be done before is not offered until the list is read. */
  #put(answered: Review): void {
    this.#readings.drop();
    const shown = this.#reviews;
    if (shown)
      this.#reviews = { ...shown, entries: shown.entries.map((each) => (each.id === answered.id ? answered : each)) };
  }

  /**
   * Where a review has moved on under what is written about it: what was sent without an answer is asked for again by its key, which does
   * nothing anew; what cannot be done any more is kept to be copied. Answers whether anything was sent.
   */
  async #settle(reviews: readonly Review[]): Promise<boolean> {
    const desk = this.#desk;
    let sent = false;
    for (const [id, draft] of this.#drafts) {
      const review = reviews.find((each) => each.id === id) ?? (await this.#look(id));
      if (desk.busy || this.#drafts.get(id) !== draft) return sent;
      if (review && this.#actsOf(review).includes(draft.act)) continue;
      if (draft.sent) {
        await this.#send(id, draft.act, draft.sent);
        sent = true;
        if (this.#drafts.get(id)?.sent) return false;
      }
      const left = this.#drafts.get(id);
      this.#drafts.delete(id);
      if (!left?.text.trim()) continue;
      this.#unsent = [...this.#unsent, left.text];
      desk.complain(desk.say("error_overtaken", { action: desk.say(`step_${left.act}`) }));
    }
    return sent;
  }

  /** A review that is not on the list; undefined where it is no longer for whoever sits here. */
  async #look(reviewId: string): Promise<Review | undefined> {
    try {
      return await this.#desk.client.reviews.get(reviewId);
    } catch (error) {
      if (isYichuangError(error) && error.kind === "not_found") return undefined;
      throw error;
    }
  }

  #renderUnsent(): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (!this.#unsent.length) return nothing;
    const putAway = (): void => {
      this.#unsent = [];
      desk.changed();
    };
    return html`<div class="act-told unsent">
      <p><strong>${desk.say("unsent")}</strong></p>
      ${this.#unsent.map((words) => html`<p lang="zh-CN">${words}</p>`)}
      <button type="button" class="link" @click=${putAway}>${desk.say("hide")}</button>
    </div>`;
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

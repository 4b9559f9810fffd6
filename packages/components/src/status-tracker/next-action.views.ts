import type { Case } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderCode } from "../parts/code.ts";
import { renderLink } from "../parts/link.ts";
import type { Tone } from "../parts/notice.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import { isApplicantsTurn, taskInWords, turnInWords } from "./case-words.ts";
import { pickUpCodeOf, pickUpPlace } from "./delivery.views.ts";
import type { Deadline } from "./deadline-controller.ts";
import { dueInWords, renderDue, renderPay } from "./payment.views.ts";
import { owedInWords } from "./sent.views.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";
import { isPast, pair } from "./tracker-context.ts";

/** What the buttons of the notice do. */
export interface NextActionHandlers {
  readonly onSupply: () => void;
  readonly onConfirmReceipt: () => void;
  /** Undefined where the page signs nobody in. */
  readonly onSignIn: (() => void) | undefined;
  /** Whether the receipt is being confirmed. */
  readonly confirming: boolean;
  /** What is left until the applicant's last day, and how to keep it in mind. */
  readonly renderDeadline: (deadline: Deadline) => unknown;
}

function endTitle({ state, outcome, nextAction }: Case, localize: TrackerWords): string {
  if (nextAction.kind !== "none" && nextAction.kind !== "review") return localize.text("statusTracker.end.other");
  if (state === "closed") {
    return localize.text(outcome === "denied" ? "statusTracker.end.denied" : "statusTracker.end.closed");
  }
  if (state === "refused" || state === "withdrawn" || state === "revoked") {
    return localize.text(`statusTracker.end.${state}`);
  }
  return localize.text("statusTracker.end.other");
}

/** Whether it is the turn of the applicant, and whoever looks has but the look-up code. */
const isToSignIn = ({ case: current, secret }: TrackedCase): boolean =>
  secret !== undefined && isApplicantsTurn(current);

function toneOf(current: Case): Tone {
  const { dueDate } = current.nextAction;
  if (isApplicantsTurn(current) || (dueDate && isPast(dueDate))) return "warning";
  const { state, outcome } = current;
  if (state === "refused" || state === "revoked" || (state === "closed" && outcome === "denied")) return "danger";
  return state === "closed" ? "success" : "info";
}

/** The single action that matters most now; undefined where there is none to take here. */
function primaryAction(tracked: TrackedCase, context: TrackerContext, handlers: NextActionHandlers): unknown {
  const { case: current } = tracked;
  const { localize, links, audience } = context;
  const may = (action: Case["allowedActions"][number]): boolean => current.allowedActions.includes(action);
  const { kind } = current.nextAction;
  const params = { item: current.itemCode, case: current.caseNo };
  if (kind === "edit_and_resubmit" && may("resubmit")) {
    const label = localize.text("statusTracker.action.resubmit");
    return renderLink({ links, page: "apply", params, label, look: "primary" });
  }
  if (current.state === "withdrawn" && audience === "applicant") {
    const label = localize.text("statusTracker.action.applyAgain");
    return renderLink({ links, page: "apply", params: { item: current.itemCode }, label, look: "secondary" });
  }
  if (kind === "pay") {
    const pay = renderPay(current, context);
    if (pay) return pay;
  }
  if (may("answer_correction") || may("supplement_deferred")) {
    const name = may("answer_correction") ? "correct" : "supplement";
    const label = localize.text(`statusTracker.action.${name}`);
    return renderButton({ label, look: "primary", onClick: handlers.onSupply, action: "supply" });
  }
  if (may("confirm_receipt") && audience === "applicant") {
    return renderButton({
      label: localize.text("statusTracker.action.confirmReceipt"),
      busyLabel: localize.text("statusTracker.action.confirming"),
      busy: handlers.confirming,
      look: "primary",
      onClick: handlers.onConfirmReceipt,
      action: "confirm-receipt",
    });
  }
  if (isToSignIn(tracked) && handlers.onSignIn) {
    return renderButton({
      label: localize.common("action.signIn"),
      look: "primary",
      icon: "person",
      onClick: handlers.onSignIn,
      action: "sign-in",
    });
  }
  return undefined;
}

/**
 * The link to the review, where there is something to rate; undefined for staff and where there is nothing. Whoever came with a look-up code
 * takes it along, `#secret=…`.
 */
export function reviewLink(
  { case: current, secret }: TrackedCase,
  { localize, links, audience }: TrackerContext,
): unknown {
  const open = current.allowedActions.includes("review") || (current.openReviews ?? 0) > 0;
  if (!open || audience !== "applicant") return undefined;
  return renderLink({
    links,
    page: "review",
    params: { item: current.itemCode, case: current.caseNo },
    fragment: secret && `secret=${encodeURIComponent(secret)}`,
    label: localize.text("statusTracker.action.review"),
    look: current.nextAction.kind === "review" ? "secondary" : "quiet",
  });
}

function renderBody(tracked: TrackedCase, context: TrackerContext, handlers: NextActionHandlers): TemplateResult {
  const { localize } = context;
  const { case: current } = tracked;
  const { nextAction, state, outcome } = current;
  const mine = isApplicantsTurn(current);
  const lines: unknown[] = [];
  if (nextAction.kind === "collect") {
    lines.push(pickUpPlace(current, context));
    const code = pickUpCodeOf(current);
    if (code !== undefined) {
      lines.push(
        html`${localize.text("statusTracker.next.pickUpCode")} <span class="pick-up">${renderCode(code)}</span>`,
      );
    }
  } else if (!mine && nextAction.body) {
    lines.push(localize.text("statusTracker.next.responsible", { body: nextAction.body.name.text }));
  }
  if (nextAction.kind === "supplement_deferred") {
    const materials = owedInWords(current, tracked.guide, localize);
    if (materials !== undefined) lines.push(localize.text("statusTracker.next.owed", { materials }));
  }
  if (nextAction.kind === "pay") lines.push(...dueInWords(current, context));
  if (nextAction.dueDate) {
    const date = localize.date(nextAction.dueDate.date);
    const words = mine ? "dueMe" : "dueThem";
    const text = localize.text(`statusTracker.next.${words}${isPast(nextAction.dueDate) ? "Past" : ""}`, { date });
    lines.push(renderWholeDates(text));
  }
  if (state === "withdrawn") lines.push(localize.text("statusTracker.end.withdrawnTodo"));
  if (state === "refused") lines.push(localize.text("statusTracker.end.refusedTodo"));
  if (outcome === "denied") lines.push(localize.text("statusTracker.end.reason"));
  if (nextAction.kind === "review") lines.push(localize.text("statusTracker.end.reviewTodo"));
  if (isToSignIn(tracked)) {
    lines.push(localize.text(tracked.foreign ? "statusTracker.lookUp.foreign" : "statusTracker.lookUp.readOnly"));
  }
  const task = mine ? taskInWords(current, localize) : undefined;
  const due = nextAction.dueDate;
  return html`${lines.map((line) => html`<p>${line}</p>`)}
  ${task !== undefined && due ? handlers.renderDeadline({ kind: nextAction.kind, task, due }) : nothing}`;
}

function titleOf(current: Case, context: TrackerContext): string {
  const { localize, audience } = context;
  if (current.allowedActions.includes("confirm_receipt") && audience === "applicant") {
    return localize.text("statusTracker.next.sign");
  }
  const task = taskInWords(current, localize);
  return task === undefined ? endTitle(current, localize) : pair(localize, turnInWords(current, context), task);
}

/** What happens next and who must act, with one primary action. */
export function renderNextAction(
  tracked: TrackedCase,
  context: TrackerContext,
  handlers: NextActionHandlers,
): TemplateResult {
  const { case: current } = tracked;
  const title = titleOf(current, context);
  const primary = primaryAction(tracked, context, handlers);
  const review = current.nextAction.kind === "review" ? reviewLink(tracked, context) : undefined;
  const actions = [primary, review].filter((action) => action !== undefined);
  return html`<div class="next" part="next" tabindex="-1">
    ${renderNotice({
      tone: toneOf(current),
      title,
      body: renderBody(tracked, context, handlers),
      action: actions.length > 0 ? renderActions(actions) : undefined,
    })}
    ${renderDue(current, context)}
  </div>`;
}

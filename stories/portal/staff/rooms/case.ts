import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderActs } from "../acts/act-form.ts";
import type { Scene } from "../acts/act.ts";
import { amountWords, dateWords, fact, lastDayWords } from "../format.ts";
import { stateWord } from "../words.ts";
import type { CasesRoom } from "./cases.ts";
import { renderInvite } from "./invite.ts";
import { renderMaterials } from "./materials.ts";
import { renderPowers } from "./powers.ts";

/** One case: what can be done first, then what is known, then what happened. */
export function renderCase(room: CasesRoom, scene: Scene): TemplateResult {
  const { desk, detail, rows } = scene;
  const { case: current } = detail;
  return html`
    <h2 tabindex="-1" id="case-title" data-case=${current.caseNo}>
      <span lang=${current.item.lang}>${current.item.text}</span> <span class="quiet numeric">${current.caseNo}</span>
    </h2>
    <p class="case-state">
      <span class="tag">${stateWord(desk, current.state)}</span>
      <span class="tag">${desk.say(current.handling)}</span>
      ${current.clock.promised && !current.decision ? lastDayWords(desk, "due", current.clock.promised.date) : nothing}
    </p>
    ${renderActs(room, scene)} ${renderInvite(room, scene)} ${renderStanding(scene)} ${renderMaterials(room, scene)}
    <section>
      <h3>${desk.say("data")}</h3>
      <dl class="facts">${rows.map(({ title, value }) => fact(title, value))}</dl>
    </section>
    ${renderWhom(scene)}
    ${
      detail.powers.length
        ? html`<section>
            <h3>${desk.say("powersHere")}</h3>
            <p class="quiet">${desk.say("powersLead", { body: detail.guide.item.department.name.text })}</p>
            ${renderPowers(desk, detail.powers)}
          </section>`
        : nothing
    }
    <section class="case-progress">
      <yct-status-tracker
        case-no=${current.caseNo}
        audience="counter"
        heading-level="3"
        @yct-corrected=${() => void room.catchUp()}
      ></yct-status-tracker>
    </section>
  `;
}

/** What stands between the acts: a pause, a fee, a promise to verify, materials that are to follow, the delivery. */
function renderStanding({ desk, detail }: Scene): TemplateResult | typeof nothing {
  const { deferral, payment, commitment, specialSteps, issuance, correction } = detail.case;
  const step = specialSteps.find(({ endedAt }) => endedAt === undefined);
  const lines = [
    step && desk.say(step.countsTowardLimit ? "standing_step" : "standing_pause", { kind: desk.say(step.kind) }),
    correction?.due &&
      correction.answeredAt === undefined &&
      detail.case.state === "correcting" &&
      desk.say("standing_correction", { date: dateWords(desk, correction.due.date) }),
    deferral &&
      deferral.suppliedAt === undefined &&
      desk.say("standing_deferral", { date: dateWords(desk, deferral.due.date) }),
    payment &&
      desk.say(`standing_payment_${payment.state}`, {
        amount: amountWords(desk, payment.amountFen),
        fee: payment.fee.text,
      }),
    commitment && desk.say(`standing_commitment_${commitment.state}`),
    issuance?.receivedAt !== undefined && desk.say("standing_received"),
  ].filter((line): line is string => typeof line === "string");
  if (!lines.length) return nothing;
  return html`<ul class="standing">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function renderWhom({ desk, detail: { case: current, application } }: Scene): TemplateResult {
  const { applicant } = application;
  const { onBehalfOf, deciding, venue, delivery } = current;
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
        ${fact(desk.say("channel"), desk.say(`channel_${current.channel}`))}
        ${fact(desk.say("window"), venue.window.text)} ${fact(desk.say("deciding"), deciding.name.text)}
        ${onBehalfOf ? fact(desk.say("seal"), onBehalfOf.name.text) : nothing}
        ${fact(desk.say("delivery"), desk.say(`delivery_${delivery.method}`))}
      </dl>
    </section>
  `;
}

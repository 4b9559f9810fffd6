import type { CaseAction } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { CasesRoom } from "../rooms/cases.ts";
import { enteredIn } from "../entered.ts";
import { renderActButtons, renderCancel } from "./act-buttons.ts";
import type { Scene } from "./act.ts";
import { ACTS } from "./index.ts";

/** What the platform lets this member of staff do with the case, each act with its small form. */
export function renderActs(room: CasesRoom, scene: Scene): TemplateResult {
  const { desk, detail } = scene;
  const allowed = Object.keys(ACTS).filter((act) => detail.case.allowedActions.includes(act as CaseAction));
  const acts = allowed as CaseAction[];
  const open = acts.find((act) => act === room.act);
  return html`
    <section class="act" aria-labelledby="act-title">
      <h3 id="act-title">${desk.say("act")}</h3>
      ${
        acts.length
          ? renderActButtons(
              acts.map((act) => [act, desk.say(`action_${act}`)]),
              open,
              (act) => room.toggle(act as CaseAction),
              acts.find((act) => !ACTS[act]?.grave),
            )
          : html`<p class="quiet">${desk.say("nothingToDo")}</p>`
      }
      ${open ? keyed(open, renderForm(room, scene, open)) : nothing}
      ${
        room.unsent.length
          ? html`<div class="act-told">
              <p><strong>${desk.say("unsent")}</strong></p>
              ${room.unsent.map((words) => html`<p lang="zh-CN">${words}</p>`)}
            </div>`
          : nothing
      }
    </section>
  `;
}

function renderForm(room: CasesRoom, scene: Scene, name: CaseAction): TemplateResult {
  const { desk } = scene;
  const act = ACTS[name];
  return html`
    <form
      class="act-form"
      id="act-form"
      data-action=${name}
      aria-label=${desk.say(`action_${name}`)}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void room.carryOut(name, enteredIn(event.currentTarget as HTMLFormElement));
      }}
    >
      <p class="act-consequence"><strong>${desk.say("then")}</strong>${act?.consequence(scene)}</p>
      ${act?.fields?.(scene)}
      <div class="act-buttons">
        <button type="submit" class=${act?.grave ? "grave" : "primary"} aria-disabled=${desk.busy}>
          ${desk.say("confirm", { action: desk.say(`action_${name}`) })}
        </button>
        ${renderCancel(desk, () => room.toggle(name))}
      </div>
    </form>
  `;
}

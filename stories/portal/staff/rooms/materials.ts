import type { MaterialEntry } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Scene } from "../acts/act.ts";
import type { CasesRoom } from "./cases.ts";

type Checkpoint = Scene["detail"]["guide"]["checkpoints"][number];

/** The acts that a window prepares by its checks. */
const CHECKED = ["accept", "decide"] as const;

/** Each material with its files and, while the window still checks, what is to be checked about it 核查要点. */
export function renderMaterials(room: CasesRoom, scene: Scene): TemplateResult {
  const { desk, detail } = scene;
  const { application, guide, case: current } = detail;
  const checks = desk.isCounter && CHECKED.some((act) => current.allowedActions.includes(act));
  const named = new Set(application.materials.map(({ materialCode }) => materialCode));
  const rest = guide.checkpoints.filter(({ materialCode }) => materialCode === undefined || !named.has(materialCode));
  return html`
    <section>
      <h3>${desk.say(checks ? "preCheck" : "materials")}</h3>
      <ul class="materials">
        ${repeat(
          application.materials,
          ({ materialCode }) => materialCode,
          (entry) => html`<li>${renderMaterial(room, scene, entry, checks)}</li>`,
        )}
        ${
          checks && rest.length
            ? html`<li>
                <span class="material-name">${desk.say("wholeCase")}</span>
                ${renderChecks(room, scene, rest)}
              </li>`
            : nothing
        }
      </ul>
    </section>
  `;
}

const MEANS = { deferred: "deferred", at_window: "atWindow", on_file: "onFile" } as const;

function renderMaterial(room: CasesRoom, scene: Scene, entry: MaterialEntry, checks: boolean): TemplateResult {
  const { desk, detail } = scene;
  const { guide, application } = detail;
  const name = guide.materials.find(({ code }) => code === entry.materialCode)?.name;
  const means = MEANS[entry.means as keyof typeof MEANS];
  const files = application.uploads.filter(({ id }) => entry.uploadIds?.includes(id));
  const onFile = application.onFile?.find(({ id }) => id === entry.onFileId);
  return html`
    <span class="material-name" lang=${name?.lang ?? nothing}>${name?.text ?? entry.materialCode}</span>
    ${means ? html`<span class="tag">${desk.say(means)}</span>` : nothing}
    ${onFile ? html`<span class="quiet" lang=${onFile.name.lang}>${onFile.name.text}</span>` : nothing}
    ${repeat(
      files,
      ({ id }) => id,
      (file) => room.files.render(file),
    )}
    ${
      checks
        ? renderChecks(
            room,
            scene,
            guide.checkpoints.filter(({ materialCode }) => materialCode === entry.materialCode),
          )
        : renderChecked(
            scene,
            guide.checkpoints.filter(({ materialCode }) => materialCode === entry.materialCode),
          )
    }
  `;
}

/** What the window has seen to hold, for whoever decides. */
function renderChecked({ desk, detail }: Scene, checkpoints: readonly Checkpoint[]): TemplateResult[] | typeof nothing {
  const done = detail.application.checkpoints ?? [];
  return checkpoints.flatMap(({ id, text }) => {
    const by = done.find((each) => each.id === id)?.by;
    return by
      ? [
          html`<span class="quiet" lang=${text.lang}
            >${desk.say("checkedBy", { text: text.text, name: by.name })}</span
          >`,
        ]
      : [];
  });
}

function renderChecks(
  room: CasesRoom,
  { desk, checked }: Scene,
  checkpoints: readonly Checkpoint[],
): TemplateResult | typeof nothing {
  if (!checkpoints.length) return nothing;
  return html`
    <ul class="checks" aria-label=${desk.say("checkpoints")}>
      ${checkpoints.map(
        ({ id, text }) =>
          html`<li>
            <label>
              <input
                type="checkbox"
                .checked=${checked.has(id)}
                @change=${(event: Event) => room.check(id, (event.target as HTMLInputElement).checked)}
              />
              <span lang=${text.lang}>${text.text}</span>
            </label>
          </li>`,
      )}
    </ul>
  `;
}

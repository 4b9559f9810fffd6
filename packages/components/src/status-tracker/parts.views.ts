import type { CasePart } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderLink } from "../parts/link.ts";
import { foreignLang } from "../parts/localized-text.ts";
import type { Tone } from "../parts/notice.ts";
import { renderTag } from "../parts/tag.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import { stateInWords } from "./case-words.ts";
import { renderSection } from "./section.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";
import { timeLeft } from "./tracker-context.ts";

function toneOf({ state, outcome }: CasePart): Tone | "plain" {
  if (outcome === "denied" || state === "refused" || state === "revoked") return "danger";
  if (outcome !== undefined) return "success";
  if (state === "returned" || state === "correcting" || state === "suspended") return "warning";
  return state === "withdrawn" ? "plain" : "info";
}

function renderPart(part: CasePart, tracked: TrackedCase, context: TrackerContext): TemplateResult {
  const { localize, links } = context;
  const { caseNo, item, itemCode, deciding, state, outcome } = part;
  const due = outcome === undefined && state !== "withdrawn" ? part.due : undefined;
  const name = html`<span lang=${foreignLang(item, localize)}>${item.text}</span>`;
  const left = due ? timeLeft(context, tracked, due) : undefined;
  return html`<li class="part">
    <div class="part__head">
      <p class="part__name">
        ${
          // Whoever reads by a ticket has it for the whole case.
          tracked.secret !== undefined
            ? name
            : renderLink({ links, page: "case", params: { item: itemCode, case: caseNo }, label: name })
        }
      </p>
      ${renderTag(stateInWords(part, localize), toneOf(part))}
    </div>
    <p class="part__facts">
      <span lang=${foreignLang(deciding.name, localize)}>${deciding.name.text}</span>
      ${
        due
          ? html`<span
              >${renderWholeDates(localize.text("statusTracker.parts.due", { date: localize.date(due.date) }))}</span
            >`
          : nothing
      }
      ${left ? html`<span>${left.text}</span>` : nothing}
    </p>
  </li>`;
}

/** What a bundle 一件事 is made of: each part with its body, where it stands, and until when it is decided. Nothing for a single item. */
export function renderParts(tracked: TrackedCase, context: TrackerContext): TemplateResult | typeof nothing {
  const { parts } = tracked.case;
  if (parts.length < 2) return nothing;
  const { localize } = context;
  const decided = parts.filter(({ outcome }) => outcome !== undefined).length;
  return renderSection(
    context,
    "parts",
    localize.text("statusTracker.parts.title"),
    html`<p class="subtle">${localize.text("statusTracker.parts.count", { count: parts.length, decided })}</p>
      <ol class="parts">
        ${parts.map((part) => renderPart(part, tracked, context))}
      </ol>`,
  );
}

import type { TemplateResult } from "lit";
import type { Localizer } from "../../i18n/localizer.ts";
import { html } from "lit";
import { renderActions, renderButton } from "../../parts/button.ts";
import { renderNotice } from "../../parts/notice.ts";

/** What the way to the next citizen needs. */
export interface NextCitizenContext {
  readonly localize: Localizer;
  /** Whether it is asked if what is not submitted may go. */
  readonly asked: boolean;
  /** While an application is on its way nobody else begins. */
  readonly disabled: boolean;
  readonly onNext: () => void;
  readonly onStay: () => void;
  readonly onWipe: () => void;
}

/** At a window: wipes everything for whoever comes next, and asks before where something would be lost from sight. */
export function renderNextCitizen(context: NextCitizenContext): TemplateResult {
  const { localize, asked, disabled, onNext, onStay, onWipe } = context;
  if (!asked) {
    return html`<div class="next-citizen">
      ${renderButton({ label: localize.textByKey("intake.nextCitizen"), icon: "person", disabled, action: "next-citizen", onClick: onNext })}
    </div>`;
  }
  return renderNotice({
    tone: "warning",
    live: "polite",
    title: localize.textByKey("intake.nextCitizen.title"),
    body: html`<p>${localize.textByKey("intake.nextCitizen.body")}</p>`,
    action: renderActions([
      renderButton({ label: localize.textByKey("intake.nextCitizen.wipe"), disabled, action: "wipe", onClick: onWipe }),
      renderButton({
        look: "quiet",
        label: localize.textByKey("intake.nextCitizen.stay"),
        action: "stay",
        onClick: onStay,
      }),
    ]),
  });
}

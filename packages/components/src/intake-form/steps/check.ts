import type { Form, Guide } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { RenderHeading } from "../../form/index.ts";
import type { Localizer } from "../../i18n/localizer.ts";
import { renderDisclosure } from "../../parts/disclosure.ts";
import { renderFacts } from "../../parts/facts.ts";
import { renderText } from "../../parts/localized-text.ts";

/** What the last step before submission needs. */
export interface CheckContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly guide: Guide;
  readonly form: Form;
  /** All answers, rendered by the form engine. */
  readonly summary: unknown;
  readonly declared: (id: string) => boolean;
  /** Declarations that are missing and asked for. */
  readonly undeclared: readonly string[];
  /** The signature, where the item takes one. */
  readonly signature: unknown;
  /** At a window: what is checked besides the materials. */
  readonly checkpoints: unknown;
  readonly onDeclare: (id: string, confirmed: boolean) => void;
}

/** Id of a declaration's box, for the error summary. */
export const declarationId = (id: string): string => `declaration-${id}`;

/** Check your answers: all of them with links to change them, what is declared, what happens to the data. */
export function renderCheck(context: CheckContext): TemplateResult {
  const { localize, summary, signature, checkpoints } = context;
  return html`<p>${localize.textByKey("intake.check.lead")}</p>
    ${summary} ${checkpoints} ${renderDeclarations(context)} ${signature} ${renderPrivacy(context)}`;
}

function renderDeclarations({ localize, heading, form, declared, undeclared, onDeclare }: CheckContext): unknown {
  if (form.declarations.length === 0) return nothing;
  return html`<section class="declarations" part="declarations">
    ${heading(2, localize.textByKey("intake.declarations"), "heading-small")}
    ${form.declarations.map(({ id, text }) => {
      const missing = undeclared.includes(id);
      return html`<label class="choice ${declared(id) ? "choice--checked" : ""} ${missing ? "choice--missing" : ""}">
        <input
          class="choice__input"
          id=${declarationId(id)}
          type="checkbox"
          aria-required="true"
          aria-invalid=${missing ? "true" : nothing}
          .checked=${live(declared(id))}
          @change=${(event: Event): void => onDeclare(id, (event.target as HTMLInputElement).checked)}
        />
        <span class="choice__text">${renderText(text, localize)}</span>
      </label>`;
    })}
  </section>`;
}

/** What a person is to be told before their data is handled: 个人信息保护法 第十七条, 第三十条, 第三十五条. */
function renderPrivacy({ localize, guide }: CheckContext): TemplateResult {
  const { item, contacts } = guide;
  const fact = (name: string, params: Readonly<Record<string, string>> = {}) => ({
    term: localize.textByKey(`intake.privacy.${name}`),
    value: localize.textByKey(`intake.privacy.${name}.value`, params),
  });
  return renderDisclosure({
    summary: localize.textByKey("intake.privacy"),
    content: html`${renderFacts({
        stacked: true,
        facts: [
          fact("who", { department: item.department.name.text }),
          fact("purpose", { item: item.name.text }),
          fact("kinds"),
          fact("retention"),
          fact("rights", { phone: contacts.consultation, supervision: contacts.supervision }),
        ],
      })}
      <p class="small subtle">${localize.textByKey("intake.privacy.law")}</p>`,
  });
}

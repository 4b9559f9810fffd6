import type { Answers, GuidingQuestion } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { openQuestions } from "../item/applicable-materials.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { foreignLang, renderText } from "../parts/localized-text.ts";
import type { GuideContext } from "./guide-context.ts";

/** What the guiding questions show and whom they tell. */
export interface QuestionsContext extends GuideContext {
  readonly answers: Answers;
  /** Number of the one question in sight, from 0; undefined to ask all at once. */
  readonly current: number | undefined;
  readonly onAnswer: (question: string, value: string) => void;
  /** Called to show another question. */
  readonly onTurn: (question: number) => void;
  readonly onClear: () => void;
}

/** The guiding questions 情形引导, all under one another or one at a time. */
export function renderQuestions(context: QuestionsContext): unknown {
  const { guide, localize, heading, answers, current, onClear } = context;
  const { questions } = guide;
  if (questions.length === 0) return nothing;
  const only = current === undefined ? undefined : questions[current];
  const left = openQuestions(guide, answers).length;
  return html`<div class="questions" part="questions">
    ${heading(2, localize.textByKey("itemGuide.questions"), "heading-small")}
    ${
      only && current !== undefined
        ? renderOne(only, current, context)
        : questions.map((question) => renderQuestion(question, context))
    }
    ${
      left > 0
        ? html`<p class="subtle">${localize.textByKey("itemGuide.question.left")}</p>`
        : renderButton({ label: localize.textByKey("itemGuide.question.clear"), look: "quiet", onClick: onClear })
    }
  </div>`;
}

function renderOne(question: GuidingQuestion, current: number, context: QuestionsContext): TemplateResult {
  const { guide, localize, onTurn } = context;
  const total = guide.questions.length;
  const turns = [
    current > 0
      ? renderButton({
          label: localize.textByKey("itemGuide.question.previous"),
          onClick: () => onTurn(current - 1),
          action: "previous-question",
        })
      : nothing,
    current < total - 1
      ? renderButton({
          label: localize.textByKey("itemGuide.question.next"),
          onClick: () => onTurn(current + 1),
          action: "next-question",
        })
      : nothing,
  ];
  return html`<p class="subtle">
      ${localize.textByKey("itemGuide.question.position", { current: current + 1, total })}
    </p>
    ${renderQuestion(question, context)} ${total > 1 ? renderActions(turns) : nothing}`;
}

function renderQuestion({ id, text, hint, options }: GuidingQuestion, context: QuestionsContext): TemplateResult {
  const { localize, answers, onAnswer } = context;
  const base = `question-${id}`;
  return html`<fieldset
    class="field"
    id=${base}
    role="radiogroup"
    tabindex="-1"
    aria-describedby=${hint ? `${base}-hint` : nothing}
  >
    <legend class="field__label">${renderText(text, localize)}</legend>
    ${hint ? html`<p class="field__hint" id="${base}-hint">${renderText(hint, localize)}</p>` : nothing}
    <div class="choices">
      ${options.map(({ value, label, description }) => {
        const checked = answers[id] === value;
        const option = `${base}-${value}`;
        return html`<label class="choice ${checked ? "choice--checked" : ""}">
          <input
            class="choice__input"
            type="radio"
            name=${base}
            value=${value}
            aria-labelledby="${option}-title"
            aria-describedby=${description ? `${option}-description` : nothing}
            .checked=${live(checked)}
            @change=${(): void => onAnswer(id, value)}
          />
          <span class="choice__text">
            <span class="choice__title" id="${option}-title" lang=${foreignLang(label, localize)}>${label.text}</span>
            ${
              description
                ? html`<span class="choice__description" id="${option}-description"
                    >${renderText(description, localize)}</span
                  >`
                : nothing
            }
          </span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { dateLimits } from "../core/judgement.ts";
import type { Control } from "../core/model.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { describedBy, renderFrame } from "./field-frame.ts";

type DateKind = "date" | "time" | "date-time";

const INPUT_TYPES = { date: "date", time: "time", "date-time": "datetime-local" } as const;

/** China has one time zone without summer time. */
const ZONE = "+08:00";

/**
 * A calendar day, a time of day, or both, by the browser's own input. A day is `YYYY-MM-DD`; a time is that of China, written as the
 * schema's `format` asks: `14:05:00+08:00` for `time`, `2026-11-22T14:05:00+08:00` for `date-time`, `14:05:00` for a text
 * without format that is shown as a time.
 */
export const dateRenderer: FieldRenderer = {
  test: (control) => (control.type === "string" && kindOf(control) ? 3 : 0),
  render(field) {
    const { control, value, required, enabled, message, today } = field;
    const kind = kindOf(control) ?? "date";
    const { min, max } = dateLimits(control.options, today);
    const shown = typeof value === "string" ? toInput(kind, value) : "";
    return renderFrame(
      field,
      html`<input
          class="control control--date"
          id=${control.id}
          name=${control.pointer}
          type=${INPUT_TYPES[kind]}
          min=${min ?? nothing}
          max=${max ?? (kind === "date" ? "9999-12-31" : kind === "date-time" ? "9999-12-31T23:59" : nothing)}
          autocomplete=${control.options.autocomplete ?? nothing}
          aria-describedby=${describedBy(field)}
          aria-required=${String(required)}
          aria-invalid=${String(Boolean(message))}
          ?disabled=${!enabled}
          .value=${live(shown ?? "")}
          @input=${(event: InputEvent) => take(field, event.target as HTMLInputElement, kind)}
          @blur=${(event: FocusEvent) => {
            // A date half typed fires no input event: only here does one see that something stands there.
            const input = event.target as HTMLInputElement;
            if (input.validity.badInput) field.setUnreadable();
            field.leave();
          }}
        />${shown === undefined ? html`<p class="field__value">${value}</p>` : nothing}`,
    );
  },
};

function kindOf({ schema, options }: Control): DateKind | undefined {
  const named = [schema.format, options.format].find((name) => name !== undefined && name in INPUT_TYPES);
  return named as DateKind | undefined;
}

/** The value as the browser's input takes it; undefined where it cannot be shown there, and stands beside it instead. */
function toInput(kind: DateKind, value: string): string | undefined {
  if (kind === "date") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  if (kind === "time") {
    const [, time, zone] = /^(\d{2}:\d{2}(?::\d{2})?)(?:\.0+)?(Z|[+-]\d{2}:\d{2})?$/i.exec(value) ?? [];
    return time !== undefined && (zone === undefined || zone === ZONE)
      ? time.replace(/^(\d{2}:\d{2}):00$/, "$1")
      : undefined;
  }
  const instant = /T/i.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(instant)) return undefined;
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);
}

function toValue(kind: DateKind, { schema }: Control, text: string): string {
  if (kind === "date") return text;
  const seconds = /:\d{2}:\d{2}/.test(text) ? text : `${text}:00`;
  return schema.format === "time" || schema.format === "date-time" ? seconds + ZONE : seconds;
}

function take(field: Field, input: HTMLInputElement, kind: DateKind): void {
  if (input.validity.badInput) field.setUnreadable();
  else field.set(input.value ? toValue(kind, field.control, input.value) : undefined);
}

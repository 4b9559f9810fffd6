import type { Control } from "./core/model.ts";
import type { FieldError } from "./core/types.ts";
import type { FormWords } from "./form.messages.ts";

/** How a field is answered, which decides the verb of its sentences. */
export type AnswerKind = "fill" | "choose" | "confirm";

/** Whether a control is filled in, chosen from, or ticked. */
export function answerKind(control: Control): AnswerKind {
  if (control.type === "boolean") return control.schema.const === true ? "confirm" : "choose";
  return control.choices ? "choose" : "fill";
}

/**
 * The sentence for an error: the field's own (`options.errors`), else ours by rule, from the narrowest (`format`, name
 * and reason) to the widest, else what a server wrote. Names the field by its label; where no field stands for the place, says
 * what a server wrote, else that something is wrong which cannot be mended here.
 * @param controls all controls of the form, to name other fields
 */
export function errorMessage(
  error: FieldError,
  control: Control | undefined,
  words: FormWords,
  controls: readonly Control[],
): string {
  const own = control?.options.errors;
  const [rule = "", format] = error.rule.split(":");
  const ready = own?.[error.rule] ?? own?.[rule];
  if (ready !== undefined) return ready;
  const labelOf = (pointer: string) => controls.find((each) => each.pointer === pointer)?.label;
  const because = labelOf(siblingOf(error.pointer, error.params["because"]));
  const told = rule === "dependentRequired" && because === undefined ? "required" : rule;
  const key = keysOf(error, control, told, format).find((each) => words.has(`form.error.${each}`));
  if (key === undefined && error.detail) return error.detail;
  const label = control?.label ?? labelOf(error.pointer);
  const text = words.textByKey(`form.error.${key ?? (control ? "other" : "form")}`, {
    ...error.params,
    label: label ?? UNNAMED,
    ...(because !== undefined && { because }),
    ...(typeof error.params["fields"] === "string"
      ? { fields: words.list(error.params["fields"].split(" ").flatMap((pointer) => labelOf(pointer) ?? [])) }
      : {}),
    ...(typeof error.params["date"] === "string" ? { date: words.date(error.params["date"], "long") } : {}),
    ...(typeof error.params["limit"] === "number" ? limitWords(error, error.params["limit"], words) : {}),
  });
  // A place that no field stands for has no name that would say anything to a person; least of all its pointer.
  return text.includes(UNNAMED) ? (error.detail ?? words.textByKey("form.error.form")) : text;
}

const UNNAMED = "\u0000";

const siblingOf = (pointer: string, name: unknown): string =>
  `${pointer.slice(0, pointer.lastIndexOf("/"))}/${String(name)}`;

function keysOf(error: FieldError, control: Control | undefined, rule: string, format: string | undefined): string[] {
  const kind = control ? answerKind(control) : "fill";
  switch (rule) {
    case "format":
      return [`format.${format}.${error.params["reason"]}`, `format.${format}`, "format"];
    case "required":
      return [`required.${kind}`];
    case "type":
      return [`type.${error.params["expected"]}`, `required.${kind}`];
    case "minLength":
      return error.params["limit"] === 1 ? ["required.fill"] : ["minLength"];
    case "minItems":
      return error.params["limit"] === 1 ? ["required.choose"] : ["minItems"];
    case "multipleOf":
      return [...(decimalsOf(error.params["limit"]) === undefined ? [] : ["multipleOf.decimals"]), "multipleOf"];
    case "anyOf":
    case "oneOf":
      return [...(error.params["fields"] === undefined ? [] : [`${rule}.fields`]), rule];
    default:
      return [`${rule}.${kind}`, rule];
  }
}

function limitWords(error: FieldError, limit: number, words: FormWords): Record<string, string | number> {
  const decimals = decimalsOf(limit);
  const named = error.rule === "multipleOf" && decimals !== undefined ? { decimals } : {};
  // English messages choose singular or plural by the number itself.
  return /Length|Items/.test(error.rule) ? { limit, ...named } : { limit: words.number(limit), ...named };
}

/** 0.01 asks for two decimals, 0.1 for one; anything else is a step, not a precision. */
function decimalsOf(step: unknown): number | undefined {
  const digits = typeof step === "number" ? Math.round(-Math.log10(step)) : 0;
  return digits > 0 && step === Number(`1e-${digits}`) ? digits : undefined;
}

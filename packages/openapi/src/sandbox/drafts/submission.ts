import type { Form, Guide, ProblemError } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { schemaErrors } from "../app/json-schema.ts";
import { commitmentErrors } from "../cases/commitment-rules.ts";
import { submitDraft } from "../cases/submit.ts";
import type { SandboxContext } from "../context.ts";
import type { Personas } from "../personas.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, DraftRecord } from "../records.ts";
import { stillSigned } from "../signing/signature.ts";
import { applicantErrors, deliveryErrors } from "./applicant-checks.ts";
import { openDraft } from "./draft-rules.ts";
import { materialErrors, unfinishedUploads, withOnFile } from "./material-checks.ts";
import { requireReception } from "./reception.ts";

/** Every guiding question has one of its answers; which materials apply rests on them. */
function answerErrors({ questions }: Guide, { answers }: DraftRecord): ProblemError[] {
  return questions.flatMap(({ id, options }) => {
    const answer = answers[id];
    if (answer === undefined) return [{ pointer: `/answers/${id}`, rule: "required" }];
    return options.some(({ value }) => value === answer) ? [] : [{ pointer: `/answers/${id}`, rule: "enum" }];
  });
}

function declarationErrors({ declarations }: Form, draft: DraftRecord): ProblemError[] {
  return declarations
    .filter(({ id }) => !draft.declarations.includes(id))
    .map(({ id }) => ({ pointer: "/declarations", rule: "declaration:confirmed", params: { declaration: id } }));
}

function signatureErrors(context: SandboxContext, form: Form, draft: DraftRecord): ProblemError[] {
  if (form.signature !== "required" || stillSigned(context, draft)) return [];
  return [{ pointer: "/signature", rule: draft.signature ? "signature:void" : "signature:required" }];
}

function checkDraft(context: SandboxContext, draft: DraftRecord, caller: Caller): void {
  const guide = context.catalogue.guide(draft.itemCode, "zh-CN");
  const form = context.catalogue.form(draft.itemCode, "zh-CN");
  if (!guide || !form || guide.item.state !== "in_use")
    throw problem("conflict", { detail: { zh: "这个事项现在不办理。", en: "The item is not in use." } });
  if (draft.formVersion !== undefined && draft.formVersion !== form.version) throw problem("form-changed");
  const contents = [
    ...(draft.formVersion === undefined ? [{ pointer: "/formVersion", rule: "required" }] : []),
    ...answerErrors(guide, draft),
    ...applicantErrors(draft, caller),
    ...schemaErrors(draft.data, form.schema, "/data"),
    ...declarationErrors(form, draft),
    ...deliveryErrors(form.delivery ?? [], guide, draft.delivery, "/delivery"),
    ...commitmentErrors(context, guide, draft),
    ...signatureErrors(context, form, draft),
  ];
  const materials = materialErrors(context, guide, draft);
  if (contents.length) throw problem("validation", { errors: [...contents, ...materials] });
  const unfinished = unfinishedUploads(context, draft);
  if (unfinished.length) throw problem("upload-incomplete", { errors: unfinished });
  if (materials.length) throw problem("materials-missing", { errors: materials });
}

/**
 * Submits a draft, after validating all of it again: the form's version, answers, applicant, data, declarations, delivery, signature, uploads
 * and materials. What the form hides is left out by the client; the platform judges only what it gets. Repeating it answers the same case.
 * Throws `form-changed`, `validation`, `upload-incomplete`, `materials-missing`, `no-delegation`, each with what is wrong.
 */
export function submit(
  context: SandboxContext,
  personas: Personas,
  draftId: string,
  caller: Caller,
): { record: CaseRecord; created: boolean } {
  const given = openDraft(context, draftId, caller);
  if (given.state === "submitted") return submitDraft(context, given, caller);
  const guide = context.catalogue.guide(given.itemCode, "zh-CN");
  const draft = guide ? withOnFile(context, guide, given) : given;
  checkDraft(context, draft, caller);
  requireReception(context, draft, caller);
  // What staff took at a window is the applicant's, where the platform knows them.
  const owner = draft.windowCode === undefined ? undefined : personas.ownerOf(draft.applicant);
  return submitDraft(context, owner ? { ...draft, parent: owner.id } : draft, caller);
}

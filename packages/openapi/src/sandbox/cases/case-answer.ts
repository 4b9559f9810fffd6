import type { Case, Language } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { caseView } from "./case-view.ts";

/** The case as the answer of an operation. */
export const caseAnswer = (
  context: SandboxContext,
  record: CaseRecord,
  caller: Caller,
  lang: Language,
): { readonly body: Case } => ({ body: caseView(context, record, caller, lang) });

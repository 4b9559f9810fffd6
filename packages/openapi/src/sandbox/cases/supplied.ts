import type { MaterialEntry, ProblemError } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { CaseRecord } from "../records.ts";

/** Which materials may be handed in now. */
export interface Wanted {
  readonly codes: ReadonlySet<string>;
  /** Rule named for a material that is not among them. */
  readonly rule: string;
}

function uploadErrors(
  { store }: SandboxContext,
  record: CaseRecord,
  entry: MaterialEntry,
  base: string,
): ProblemError[] {
  const ids = entry.uploadIds ?? [];
  if (ids.length === 0) return [{ pointer: `${base}/uploadIds`, rule: "minItems", params: { minItems: 1 } }];
  return ids.flatMap((id, index) => {
    const upload = store.get("uploads", id);
    const ours = upload?.parent === record.id || upload?.parent === record.draftId;
    const fits = ours && upload.materialCode === entry.materialCode;
    return fits ? [] : [{ pointer: `${base}/uploadIds/${String(index)}`, rule: "upload:unknown" }];
  });
}

function entryErrors(
  context: SandboxContext,
  record: CaseRecord,
  entry: MaterialEntry,
  wanted: Wanted,
  base: string,
): ProblemError[] {
  const { materialCode, means } = entry;
  if (!wanted.codes.has(materialCode)) {
    return [{ pointer: `${base}/materialCode`, rule: wanted.rule, params: { materialCode } }];
  }
  // What is asked for now cannot be promised for later once more.
  if (means === "deferred") return [{ pointer: `${base}/means`, rule: "material:due", params: { materialCode } }];
  return means === "upload" ? uploadErrors(context, record, entry, base) : [];
}

/**
 * Checks materials handed in after the submission: only wanted ones, uploads of this case or its draft, all complete.
 * Throws `validation` with pointers below `/materials`, or `upload-incomplete`.
 */
export function checkSupplied(
  context: SandboxContext,
  record: CaseRecord,
  entries: readonly MaterialEntry[],
  wanted: Wanted,
): void {
  const errors = entries.flatMap((entry, index) =>
    entryErrors(context, record, entry, wanted, `/materials/${String(index)}`),
  );
  if (errors.length > 0) throw problem("validation", { errors });
  const uploads = entries.flatMap(({ uploadIds }) => uploadIds ?? []).map((id) => context.store.get("uploads", id));
  if (uploads.some((upload) => upload && upload.offset < upload.bytes)) throw problem("upload-incomplete");
}

/** The materials of a case with those handed in now in the place of the old ones. */
export function withSupplied(materials: readonly MaterialEntry[], supplied: readonly MaterialEntry[]): MaterialEntry[] {
  const replaced = materials.map(
    (old) => supplied.find(({ materialCode }) => materialCode === old.materialCode) ?? old,
  );
  const added = supplied.filter(({ materialCode }) => !materials.some((old) => old.materialCode === materialCode));
  return [...replaced, ...added];
}

import type { Guide, Material, MaterialEntry, ProblemError } from "../../schema.ts";
import { schemaHolds } from "../app/json-schema.ts";
import type { SandboxContext } from "../context.ts";
import type { DraftRecord, UploadRecord } from "../records.ts";
import { isPromised } from "../cases/commitment-rules.ts";
import { onFileFault, sparing } from "../on-file/on-file-rules.ts";
import { isComplete } from "./draft-view.ts";

/** Whether a material applies to what was answered and filled in. */
export const applies = ({ when }: Material, { answers, data }: Pick<DraftRecord, "answers" | "data">): boolean =>
  when === undefined || schemaHolds({ answers, data }, when);

function uploadsOf({ store }: SandboxContext, { uploadIds = [] }: MaterialEntry): UploadRecord[] {
  return uploadIds.flatMap((id) => store.get("uploads", id) ?? []);
}

const fault = ({ code }: Material, rule: string): ProblemError => ({
  pointer: "/materials",
  rule,
  params: { materialCode: code },
});

/** What keeps an entry from supplying its material; the rule that does not hold. */
function entryFault(
  context: SandboxContext,
  material: Material,
  entry: MaterialEntry,
  draft: DraftRecord,
): string | undefined {
  switch (entry.means) {
    case "upload": {
      const count = uploadsOf(context, entry).length;
      return count > material.maxCount ? "material:count" : count ? undefined : "material:required";
    }
    case "deferred":
      if (material.need !== "deferrable") return "material:deferrable";
      return entry.promise?.trim() ? undefined : "material:promise";
    case "at_window":
      // Away from a window one can only announce what may come on paper.
      return draft.channel === "window" || material.form !== "electronic" ? undefined : "material:required";
    case "on_file":
      return onFileFault(context, material, entry, draft.applicant) && "material:on-file";
  }
}

/**
 * What is missing of the materials, one entry for each: those that apply and must come have not come, or what stands for them does not
 * do. The rules are `material:required`, `material:count`, `material:deferrable`, `material:promise` and `material:on-file`, which says why: `missing` no document named,
 * `unknown` none of the applicant's, `ended` it holds no longer, `other` it is of another kind.
 */
export function materialErrors(context: SandboxContext, guide: Guide, draft: DraftRecord): ProblemError[] {
  return guide.materials.flatMap((material) => {
    if (!applies(material, draft) || isPromised(guide, draft, material.code)) return [];
    const entry = draft.materials.find(({ materialCode }) => materialCode === material.code);
    if (!entry) return material.need === "optional" ? [] : [fault(material, "material:required")];
    const rule = entryFault(context, material, entry, draft);
    const unused = rule === "material:required" && material.need === "optional";
    if (rule === undefined || unused) return [];
    const reason = rule === "material:on-file" && onFileFault(context, material, entry, draft.applicant);
    const { params, ...found } = fault(material, rule);
    return [{ ...found, params: { ...params, ...(reason && { reason }) } }];
  });
}

/**
 * A draft whose materials are taken from file where nothing was said of them: what is on file may not be asked for (国务院令第716号
 * 第七条).
 */
export function withOnFile(context: SandboxContext, { materials }: Guide, draft: DraftRecord): DraftRecord {
  const taken = materials.flatMap((material): MaterialEntry[] => {
    const { code: materialCode, need } = material;
    const given = draft.materials.some((entry) => entry.materialCode === materialCode);
    if (given || need === "optional" || !applies(material, draft)) return [];
    const found = sparing(context, material, draft.applicant);
    return found ? [{ materialCode, means: "on_file", onFileId: found.id }] : [];
  });
  return taken.length > 0 ? { ...draft, materials: [...draft.materials, ...taken] } : draft;
}

/** The files a draft refers to whose bytes have not all come, by their place in it. */
export function unfinishedUploads(context: SandboxContext, { materials }: DraftRecord): ProblemError[] {
  return materials.flatMap((entry, at) =>
    (entry.uploadIds ?? []).flatMap((id, index) => {
      const upload = context.store.get("uploads", id);
      if (!upload || isComplete(upload)) return [];
      return [{ pointer: `/materials/${String(at)}/uploadIds/${String(index)}`, rule: "upload:complete" }];
    }),
  );
}

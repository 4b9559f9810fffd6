import type { Guide, Material, MaterialEntry, ProblemError } from "../../schema.ts";
import { schemaHolds } from "../app/json-schema.ts";
import type { SandboxContext } from "../context.ts";
import type { DraftRecord, UploadRecord } from "../records.ts";
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
      // Nothing is on file here, so nothing can be referred to.
      return "material:on-file";
  }
}

/**
 * What is missing of the materials, one entry for each: those that apply and must come have not come, or what stands for them does not
 * do. The rules are `material:required`, `material:count`, `material:deferrable`, `material:promise` and `material:on-file`.
 */
export function materialErrors(context: SandboxContext, { materials }: Guide, draft: DraftRecord): ProblemError[] {
  return materials.flatMap((material) => {
    if (!applies(material, draft)) return [];
    const entry = draft.materials.find(({ materialCode }) => materialCode === material.code);
    if (!entry) return material.need === "optional" ? [] : [fault(material, "material:required")];
    const rule = entryFault(context, material, entry, draft);
    const unused = rule === "material:required" && material.need === "optional";
    return rule === undefined || unused ? [] : [fault(material, rule)];
  });
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

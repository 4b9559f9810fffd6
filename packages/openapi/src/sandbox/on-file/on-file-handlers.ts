import type { Applicant, Certificate, Guide, Language, OnFileDocument } from "../../schema.ts";
import { isStaff, requireScope } from "../access.ts";
import { pageOf } from "../app/paging.ts";
import type { SandboxContext } from "../context.ts";
import type { Handlers } from "../operation.ts";
import { problem } from "../problem.ts";
import { holderOf } from "./holder.ts";
import { documentsOnFile, noteSearch, openOnFile, sparedBy } from "./on-file-rules.ts";
import { onFileResponse, onFileView } from "./on-file-view.ts";

/** Operations on what need not be brought again. */
export type OnFileOperation = "listOnFile" | "getOnFileContent" | "searchOnFile";

/** What is on file, as the contract words it. */
export function onFileHandlers(context: SandboxContext): Handlers<OnFileOperation> {
  const guideOf = (itemCode: string | undefined): Guide | undefined => {
    if (itemCode === undefined) return undefined;
    const guide = context.catalogue.guide(itemCode, "zh-CN");
    if (!guide) throw problem("not-found");
    return guide;
  };

  /** All that is on file of somebody; for an item only what serves it. */
  function found(
    of: Pick<Applicant, "certificate"> & { readonly agent?: { readonly certificate: Certificate } | undefined },
    itemCode: string | undefined,
    lang: Language,
  ): OnFileDocument[] {
    const guide = guideOf(itemCode);
    const holders = guide && of.agent ? [of, of.agent] : [of];
    return holders
      .flatMap((holder) => documentsOnFile(context, holder))
      .flatMap((record) => {
        const codes = guide && sparedBy(context, guide, of, record);
        return codes?.length === 0 ? [] : [onFileView(context, record, lang, codes)];
      });
  }

  return {
    listOnFile: ({ query, caller, lang }) => {
      const { applicant } = requireScope(caller, "applicant");
      return { body: pageOf(applicant ? found(applicant, query.item, lang) : [], query) };
    },

    getOnFileContent: ({ params, caller }) =>
      onFileResponse(
        context,
        openOnFile(context, params.onFileId, requireScope(caller, "applicant", "counter", "office")),
      ),

    searchOnFile: ({ body, caller, lang }) => {
      const clerk = requireScope(caller, "counter");
      const items = found(body, body.itemCode, lang);
      if (isStaff(clerk)) noteSearch(context, clerk.staff, holderOf(body));
      return { body: { items } };
    },
  };
}

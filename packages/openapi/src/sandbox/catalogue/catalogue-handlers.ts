import type { Guide, Language, Link, Principal } from "../../schema.ts";
import { isStaff, staffRef } from "../access.ts";
import type { Caller } from "../access.ts";
import { contractIndex } from "../app/operations.ts";
import { pageOf } from "../app/paging.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../operation.ts";
import { problem } from "../problem.ts";

type CatalogueOperation =
  | "getService"
  | "getPrincipal"
  | "listCentres"
  | "getCentre"
  | "listWindows"
  | "listDepartments"
  | "listThemes"
  | "getCalendar"
  | "listDivisions"
  | "listItemChanges"
  | "listNegativeList"
  | "listGuideVersions"
  | "listItems"
  | "getItem"
  | "getGuide"
  | "getForm"
  | "getItemFile";

function found<T>(value: T | undefined): T {
  if (value === undefined) throw problem("not-found");
  return value;
}

function principal({ catalogue }: SandboxContext, caller: Caller, lang: Language): Principal {
  const { scopes, displayName, applicant } = caller;
  const staff = isStaff(caller)
    ? defined({
        ...staffRef(caller.staff),
        windowCodes: caller.staff.windowCodes.length ? [...caller.staff.windowCodes] : undefined,
        body: catalogue.body(caller.staff.departmentCode, lang),
      })
    : undefined;
  return defined({ scopes: [...scopes], displayName, applicant, staff });
}

/** The guide with its links to files of the sandbox made whole: they stand below the base that the guide was asked of. */
function withAddresses(guide: Guide, { url }: Request): Guide {
  const base = url.slice(0, url.indexOf("/items/"));
  const whole = (link: Link | undefined): Link | undefined => link && { ...link, href: `${base}${link.href}` };
  return {
    ...guide,
    materials: guide.materials.map((material) =>
      defined({ ...material, sample: whole(material.sample), blankForm: whole(material.blankForm) }),
    ),
    results: guide.results.map((result) => defined({ ...result, sample: whole(result.sample) })),
  };
}

/** What the platform offers, and who is calling. */
export function catalogueHandlers(context: SandboxContext): Handlers<CatalogueOperation> {
  const { catalogue } = context;
  return {
    getService: ({ lang }) => ({
      body: {
        name:
          lang === "en" ? { text: "One-window sandbox (sample data)", lang } : { text: "一窗沙盒（示范数据）", lang },
        contract: contractIndex().version,
        languages: ["zh-CN", "en"],
        synthetic: true,
      },
    }),
    getPrincipal: ({ caller, lang }) => {
      if (!caller) throw problem("unauthenticated");
      return { body: principal(context, caller, lang) };
    },
    listCentres: ({ lang }) => ({ body: { items: catalogue.centres(lang) } }),
    getCentre: ({ params, lang }) => ({
      body: found(catalogue.centres(lang).find(({ code }) => code === params.centreCode)),
    }),
    listWindows: ({ query, lang }) => ({ body: { items: catalogue.windows(lang, query.centre) } }),
    listDepartments: ({ lang }) => ({ body: { items: catalogue.departments(lang) } }),
    listThemes: ({ lang }) => ({ body: { items: catalogue.themes(lang) } }),
    getCalendar: () => ({ body: catalogue.calendar() }),
    listDivisions: ({ query, lang }) => ({ body: { items: catalogue.divisions(lang, query.parent) } }),
    listItemChanges: ({ query, lang }) => {
      const changes = catalogue
        .changes(lang)
        .filter(({ itemCode }) => query.item === undefined || itemCode === query.item)
        .filter(({ change }) => query.change === undefined || change === query.change);
      return { body: pageOf(changes, query) };
    },
    listNegativeList: ({ query, lang }) => ({ body: { items: catalogue.negativeList(lang, query.q) } }),
    listGuideVersions: ({ params, lang }) => ({
      body: { items: found(catalogue.guideVersions(params.itemCode, lang)) },
    }),
    listItems: ({ query, lang }) => ({ body: catalogue.items(query, lang) }),
    getItem: ({ params, lang }) => ({ body: found(catalogue.item(params.itemCode, lang)) }),
    getGuide: ({ params, query, caller, lang, request }) => {
      const counter = caller?.scopes.includes("counter") ?? false;
      const options = defined({ asOf: query.asOf, counter });
      return { body: withAddresses(found(catalogue.guide(params.itemCode, lang, options)), request) };
    },
    getForm: ({ params, lang }) => {
      const form = found(catalogue.form(params.itemCode, lang));
      return { body: form, headers: { "content-language": form.lang } };
    },
    getItemFile: ({ params }) => {
      const { name, mediaType, policy, content } = found(catalogue.file(params.itemCode, params.fileCode));
      return new Response(content, {
        headers: {
          "content-type": mediaType,
          "content-disposition": `inline; filename="${params.itemCode}-${name}"`,
          "content-security-policy": policy,
        },
      });
    },
  };
}

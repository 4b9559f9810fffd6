import type {
  Calendar,
  Centre,
  Department,
  Division,
  Form,
  Guide,
  GuideVersion,
  Item,
  ItemChangePage,
  ItemPage,
  NegativeListEntry,
  Principal,
  Service,
  ServiceWindow,
  Theme,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Query } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";

/** What answers at this address 服务说明. */
export interface ServiceResource {
  get(options?: CallOptions): ApiPromise<Service>;
}

/** Who is calling 当前用户. */
export interface MeResource {
  get(options?: CallOptions): ApiPromise<Principal>;
}

/** Hall and sub-centres 政务大厅与分中心. */
export interface CentresResource {
  list(options?: CallOptions): ApiPromise<Centre[]>;
  get(centreCode: string, options?: CallOptions): ApiPromise<Centre>;
}

/** Windows 窗口. */
export interface WindowsResource {
  list(query?: Query<"listWindows">, options?: CallOptions): ApiPromise<ServiceWindow[]>;
}

/** Departments and units 部门（单位）. */
export interface DepartmentsResource {
  list(options?: CallOptions): ApiPromise<Department[]>;
}

/** Themes 主题. */
export interface ThemesResource {
  list(options?: CallOptions): ApiPromise<Theme[]>;
}

/** Administrative divisions 行政区划. */
export interface DivisionsResource {
  /** Those right below `parent`; the province without one. */
  list(query?: Query<"listDivisions">, options?: CallOptions): ApiPromise<Division[]>;
}

/** The working-day calendar 工作日历; give it to `createWorkingCalendar`. */
export interface CalendarResource {
  get(options?: CallOptions): ApiPromise<Calendar>;
}

/** How a guide is read. */
export interface GuideOptions extends CallOptions {
  /** Ask for a token first, so that staff of a window also get the counter's checkpoints 核查要点. Default: only a token in hand is sent. */
  readonly asStaff?: boolean | undefined;
}

/** Items 事项: search, guide 办事指南 and form 申请表单. */
export interface ItemsResource {
  /** Search by words, pinyin or initials (`q`), or browse; the best match first. */
  list(query?: Query<"listItems">, options?: CallOptions): PagePromise<ItemPage>;
  get(itemCode: string, options?: CallOptions): ApiPromise<Item>;
  /** @param query `asOf`: the version in force on that day, `YYYY-MM-DD`; today by default */
  guide(itemCode: string, query?: Query<"getGuide">, options?: GuideOptions): ApiPromise<Guide>;
  /** Newest first, announced ones too; each readable by `asOf`. */
  guideVersions(itemCode: string, options?: CallOptions): ApiPromise<GuideVersion[]>;
  form(itemCode: string, options?: CallOptions): ApiPromise<Form>;
  /** A sample or blank form 示例样表、空白表格, by the code at the end of its link in the guide. */
  file(itemCode: string, fileCode: string, options?: CallOptions): ApiPromise<Blob>;
  /** What entered, changed and left 事项变动, newest first. */
  changes(query?: Query<"listItemChanges">, options?: CallOptions): PagePromise<ItemChangePage>;
  /** What is not in the hall, why, and where to go 负面清单. */
  negativeList(query?: Query<"listNegativeList">, options?: CallOptions): ApiPromise<NegativeListEntry[]>;
}

/** What is public, and who is calling. */
export interface Catalogue {
  readonly service: ServiceResource;
  readonly me: MeResource;
  readonly centres: CentresResource;
  readonly windows: WindowsResource;
  readonly departments: DepartmentsResource;
  readonly themes: ThemesResource;
  readonly divisions: DivisionsResource;
  readonly calendar: CalendarResource;
  readonly items: ItemsResource;
}

/** Makes the resources of the catalogue. */
export const catalogueResources = (call: Call): Catalogue => ({
  service: resource<ServiceResource>(call, { get: "getService" }),
  me: resource<MeResource>(call, { get: "getPrincipal" }),
  centres: resource<CentresResource>(call, { list: "listCentres", get: "getCentre" }),
  windows: resource<WindowsResource>(call, { list: "listWindows" }),
  departments: resource<DepartmentsResource>(call, { list: "listDepartments" }),
  themes: resource<ThemesResource>(call, { list: "listThemes" }),
  divisions: resource<DivisionsResource>(call, { list: "listDivisions" }),
  calendar: resource<CalendarResource>(call, { get: "getCalendar" }),
  items: resource<ItemsResource>(call, {
    list: "listItems",
    get: "getItem",
    guide: "getGuide",
    guideVersions: "listGuideVersions",
    form: "getForm",
    file: "getItemFile",
    changes: "listItemChanges",
    negativeList: "listNegativeList",
  }),
});

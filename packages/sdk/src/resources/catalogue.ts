import type {
  Calendar,
  Centre,
  Department,
  Form,
  Guide,
  Item,
  ItemPage,
  Principal,
  Service,
  ServiceWindow,
  Theme,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import { mapAnswer } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Query } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { pagePromise } from "../pages.ts";

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
  form(itemCode: string, options?: CallOptions): ApiPromise<Form>;
}

/** Makes the items resource. */
export function itemsResource(call: Call): ItemsResource {
  return {
    list: (query, options) =>
      pagePromise((cursor) => call("listItems", { ...options, query: { ...query, ...(cursor && { cursor }) } })),
    get: (itemCode, options) => call("getItem", { ...options, params: { itemCode } }),
    guide: (itemCode, query, { asStaff, ...options } = {}) =>
      call("getGuide", {
        ...options,
        params: { itemCode },
        query,
        ...(asStaff && { access: "required" }),
      }),
    form: (itemCode, options) => call("getForm", { ...options, params: { itemCode } }),
  };
}

/** Makes the small public resources, and who is calling. */
export function catalogueResources(call: Call): {
  readonly service: ServiceResource;
  readonly me: MeResource;
  readonly centres: CentresResource;
  readonly windows: WindowsResource;
  readonly departments: DepartmentsResource;
  readonly themes: ThemesResource;
  readonly calendar: CalendarResource;
} {
  return {
    service: { get: (options) => call("getService", options) },
    me: { get: (options) => call("getPrincipal", options) },
    centres: {
      list: (options) => mapAnswer(call("listCentres", options), (data) => data.items),
      get: (centreCode, options) => call("getCentre", { ...options, params: { centreCode } }),
    },
    windows: {
      list: (query, options) => mapAnswer(call("listWindows", { ...options, query }), (data) => data.items),
    },
    departments: { list: (options) => mapAnswer(call("listDepartments", options), (data) => data.items) },
    themes: { list: (options) => mapAnswer(call("listThemes", options), (data) => data.items) },
    calendar: { get: (options) => call("getCalendar", options) },
  };
}

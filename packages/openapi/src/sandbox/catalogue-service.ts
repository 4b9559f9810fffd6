import type {
  BodyRef,
  Calendar,
  Centre,
  Department,
  Form,
  Guide,
  Item,
  ItemPage,
  Language,
  ServiceWindow,
  Theme,
} from "../schema.ts";

/** What can be asked of the catalogue when listing items; every member narrows. */
export interface ItemQuery {
  readonly q?: string;
  readonly window?: string;
  readonly department?: string;
  readonly audience?: Item["audiences"][number];
  readonly theme?: string;
  readonly handling?: Item["handling"];
  readonly kind?: Item["kind"];
  readonly channel?: Item["channels"][number];
  readonly cursor?: string;
  readonly limit?: number;
}

/** The catalogue in words of one language. Codes that do not exist answer undefined. */
export interface CatalogueService {
  centres(lang: Language): Centre[];
  windows(lang: Language, centreCode?: string): ServiceWindow[];
  departments(lang: Language): Department[];
  themes(lang: Language): Theme[];
  calendar(): Calendar;
  items(query: ItemQuery, lang: Language): ItemPage;
  item(code: string, lang: Language): Item | undefined;
  /** The guide in force on a date (`YYYY-MM-DD`, today by default); `counter` adds the checkpoints for the counter. */
  guide(code: string, lang: Language, options?: { asOf?: string; counter?: boolean }): Guide | undefined;
  form(code: string, lang: Language): Form | undefined;
  /** A department as others refer to it. Throws for a code that does not exist. */
  body(departmentCode: string, lang: Language): BodyRef;
  /** Changes whenever the catalogue does; the ETag of public answers is made from it. */
  readonly version: string;
}

import type {
  BodyRef,
  Calendar,
  Centre,
  Department,
  Division,
  Form,
  Guide,
  GuideVersion,
  Item,
  ItemChange,
  ItemPage,
  LicenceUse,
  Language,
  NegativeListEntry,
  ServiceWindow,
  Theme,
} from "../../schema.ts";
import type { GuideFile } from "../guides/index.ts";

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
  /** Whether it can be applied for on the web or with a phone. */
  readonly online?: boolean;
  readonly maxVisits?: number;
  /** Whether the choices of every filter are counted, too. */
  readonly facets?: boolean;
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
  /** Divisions right below one; the province without one. */
  divisions(lang: Language, parent?: string): Division[];
  /** What happened to the catalogue, newest first. */
  changes(lang: Language): ItemChange[];
  /** What is not in the hall; those that fit the words `q`, best first. */
  negativeList(lang: Language, q?: string): NegativeListEntry[];
  items(query: ItemQuery, lang: Language): ItemPage;
  item(code: string, lang: Language): Item | undefined;
  /** The guide in force on a date (`YYYY-MM-DD`, today by default); `counter` adds the checkpoints for the counter. */
  guide(code: string, lang: Language, options?: { asOf?: string; counter?: boolean }): Guide | undefined;
  /** The versions of a guide, newest first, announced ones too. */
  guideVersions(code: string, lang: Language): GuideVersion[] | undefined;
  form(code: string, lang: Language): Form | undefined;
  /** Items that take a licence in place of a material, those of the same matter as an item first; never that item itself. */
  licenceUses(licenceCode: string, itemCode: string, lang: Language): LicenceUse[];
  /** A sample or blank form that the guide in force links to. Its addresses are below the API's base. */
  file(code: string, fileCode: string): GuideFile | undefined;
  /** A department as others refer to it. Throws for a code that does not exist. */
  body(departmentCode: string, lang: Language): BodyRef;
  /** Changes whenever the catalogue does; the ETag of public answers is made from it. */
  readonly version: string;
}

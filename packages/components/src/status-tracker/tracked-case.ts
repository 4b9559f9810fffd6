import type {
  Calendar,
  Case,
  CaseDocument,
  CaseEvent,
  CaseUpdate,
  Client,
  Deficiency,
  Form,
  Guide,
  Locale,
} from "@yichuang/sdk";

/** A case with all that the tracker shows of it. */
export interface TrackedCase {
  /** Reads and acts on the case: the page's client, or one bound to the ticket of a look-up. */
  readonly client: Client;
  /** The look-up code that it was opened with: it can then only be read, and without its documents. */
  readonly secret: string | undefined;
  /** Somebody is signed in to whom it does not belong. */
  readonly foreign: boolean;
  readonly case: Case;
  /** Oldest first. */
  readonly events: readonly CaseEvent[];
  /** Undefined where they could not be loaded, and for a look-up code. */
  readonly documents: readonly CaseDocument[] | undefined;
  /** Undefined where it could not be loaded: days that remain are then not counted. */
  readonly calendar: Calendar | undefined;
  /** Names materials; only loaded when something is said of one. */
  readonly guide: Guide | undefined;
  /** Names fields; only loaded when something is said of one. */
  readonly form: Form | undefined;
  /** The language that all of it was asked for in. */
  readonly locale: Locale;
}

/** What a case is read with. */
export interface CaseReader {
  readonly client: Client;
  /** The look-up code behind a ticket. */
  readonly secret: string | undefined;
  /** Somebody is signed in to whom the case does not belong. */
  readonly foreign: boolean;
}

const optional = <T>(promise: PromiseLike<T>): Promise<T | undefined> =>
  Promise.resolve(promise).catch(() => undefined);

/** Codes of the materials that were promised for later and have not come yet. */
export function owedMaterials({ deferral }: Case): readonly string[] {
  const { materialCodes = [], suppliedCodes = [], suppliedAt } = deferral ?? {};
  return suppliedAt === undefined ? materialCodes.filter((code) => !suppliedCodes.includes(code)) : [];
}

/** Everything that a case says is missing or wrong, or is still to come. */
function mentioned(current: Case): readonly Deficiency[] {
  const { correction, returned } = current;
  const later = owedMaterials(current).map((materialCode) => ({ materialCode, reason: "" }));
  return [...(correction?.items ?? []), ...(returned?.reasons ?? []), ...later];
}

/**
 * Loads what belongs to a case besides itself. A part that cannot be loaded is left out: the state of a case is worth showing
 * without it.
 */
export async function completeCase(
  reader: CaseReader,
  { case: current, events }: CaseUpdate,
  options: { readonly signal?: AbortSignal | undefined; readonly locale: Locale },
): Promise<TrackedCase> {
  const { client, secret } = reader;
  const named = mentioned(current);
  const wantsGuide = named.some(({ materialCode }) => materialCode !== undefined);
  const wantsForm = named.some(({ pointer }) => pointer !== undefined);
  const [documents, calendar, guide, form] = await Promise.all([
    secret === undefined ? optional(client.cases.documents(current.caseNo, options)) : undefined,
    optional(client.calendar.get(options)),
    wantsGuide ? optional(client.items.guide(current.itemCode, {}, options)) : undefined,
    wantsForm ? optional(client.items.form(current.itemCode, options)) : undefined,
  ]);
  return { ...reader, case: current, events, documents, calendar, guide, form, locale: options.locale };
}

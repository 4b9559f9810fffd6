import type { Calendar, Client, Guide, GuideVersion, ItemChange, Locale, NegativeListEntry } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";

/** An item that the hall does not handle: it left, or it never came in. */
export interface Gone {
  /** Its withdrawal 退出, with the approval that allowed it. */
  readonly change?: ItemChange | undefined;
  /** Its entry in the negative list 负面清单, with where to go. */
  readonly listed?: NegativeListEntry | undefined;
}

/** What a guide's page rests on. */
export interface GuideData {
  readonly guide: Guide | undefined;
  /** The working-day calendar; undefined where it could not be read, and nothing is then said about this moment. */
  readonly calendar: Calendar | undefined;
  /** Newest first, announced ones too; empty where they could not be read. */
  readonly versions: readonly GuideVersion[];
  readonly gone: Gone | undefined;
}

/** Which guide, and for whom. */
export interface GuideRequest {
  readonly itemCode: string;
  readonly asOf: string | undefined;
  readonly counter: boolean;
}

interface Options {
  readonly signal: AbortSignal;
  readonly locale: Locale;
}

/** What the guide can do without: its absence is no failure. */
const ifThere = <Value>(asked: PromiseLike<Value>): Promise<Value | undefined> =>
  Promise.resolve(asked).catch(() => undefined);

/** Reads a guide and what stands around it; of an item that is not there, why not. */
export async function loadGuide(client: Client, request: GuideRequest, options: Options): Promise<GuideData> {
  const { itemCode, asOf, counter } = request;
  const [guide, calendar, versions] = await Promise.all([
    Promise.resolve(client.items.guide(itemCode, { asOf }, counter ? { ...options, asStaff: true } : options)).catch(
      async (error: unknown) => {
        const gone = isYichuangError(error) && error.kind === "not_found" && (await whyGone(client, itemCode, options));
        if (!gone) throw error;
        return gone;
      },
    ),
    ifThere(client.calendar.get(options)),
    ifThere(client.items.guideVersions(itemCode, options)),
  ]);
  const base = { calendar, versions: versions ?? [] };
  if (!("item" in guide)) return { ...base, guide: undefined, gone: guide };
  const left = guide.item.state === "withdrawn";
  return { ...base, guide, gone: left ? await whyGone(client, itemCode, options) : undefined };
}

async function whyGone(client: Client, itemCode: string, options: Options): Promise<Gone | undefined> {
  const [changes, list] = await Promise.all([
    ifThere(client.items.changes({ item: itemCode, change: "withdrawn" }, options)),
    ifThere(client.items.negativeList({}, options)),
  ]);
  const change = changes?.items[0];
  const listed = list?.find(({ code }) => code === itemCode);
  return change || listed ? { change, listed } : undefined;
}

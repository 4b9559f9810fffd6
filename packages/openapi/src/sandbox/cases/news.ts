import type { CaseNews, Language } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import { roleOf } from "./case-access.ts";
import { eventViews } from "./event-view.ts";
import { settle } from "./settle.ts";
import type { StreamedEvent } from "./stream.ts";

/** Events a page. */
const PAGE = 100;

/** The number a position stands for. Throws `bad-request` for what no answer has given. */
export function positionNumber(position: string): number {
  if (!/^\d{1,15}$/.test(position)) throw problem("bad-request", { errors: [{ pointer: "", rule: "query:position" }] });
  return Number(position);
}

/** Up to where all cases have been told. */
export const presentPosition = ({ store }: SandboxContext): number => store.get("counters", "events")?.value ?? 0;

/** What happened to any case of the caller's after a position, oldest first; time that has passed by itself is looked at first. */
export function newsAfter(context: SandboxContext, caller: Caller, lang: Language, after: number): StreamedEvent[] {
  const { store } = context;
  for (const record of store.list("cases")) if (roleOf(record, caller)) settle(context, record);
  return store
    .list("events")
    .filter(({ sequence = 0 }) => sequence > after)
    .sort((one, other) => (one.sequence ?? 0) - (other.sequence ?? 0))
    .flatMap((stored) => {
      const record = store.get("cases", stored.parent);
      if (!record || !roleOf(record, caller)) return [];
      const [event] = eventViews(context, record, [stored], { caller, lang });
      return event ? [{ number: stored.sequence ?? 0, event }] : [];
    });
}

/** A page of news; without a position only the present one. */
export function newsPage(context: SandboxContext, caller: Caller, lang: Language, after: string | undefined): CaseNews {
  if (after === undefined) return { items: [], position: String(presentPosition(context)) };
  const news = newsAfter(context, caller, lang, positionNumber(after));
  const page = news.slice(0, PAGE);
  const last = news.length > PAGE ? page[page.length - 1]?.number : undefined;
  return { items: page.map(({ event }) => event), position: String(last ?? presentPosition(context)) };
}

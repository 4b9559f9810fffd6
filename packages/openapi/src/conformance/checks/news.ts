import type { CaseEvents, CaseNews } from "../../schema.ts";
import type { Exchange } from "../answer-checks.ts";
import type { Check } from "../check.ts";
import type { Platform } from "../platform.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";

const APPLICANT = "applicant" as const;
const rule = "news" as const;

/** Pages of news that are read at most. */
const MOST_PAGES = 20;

async function newsAt(platform: Platform, after?: string): Promise<{ exchange: Exchange; news: CaseNews }> {
  const query = after === undefined ? {} : { after };
  const exchange = await platform.call("listNews", { role: APPLICANT, query, expect: [200], rule });
  return { exchange, news: exchange.body as CaseNews };
}

async function eventIds(platform: Platform, query: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const params = { caseNo: needed(platform.made.cases.whole, "办件", "a case") };
  const list = await platform.call("listCaseEvents", { role: APPLICANT, params, query, expect: [200] });
  return (list.body as CaseEvents).items.map(({ id }) => id);
}

/** Without a position there is none, only where one stands. */
async function position(platform: Platform): Promise<void> {
  const { exchange, news } = await newsAt(platform);
  if (news.items.length)
    platform.differs(exchange, rule, text("没有给位置却有进展", "there is news without a position"), "/items");
  const eventId = (await eventIds(platform)).pop();
  if (eventId !== undefined) platform.made.news = { position: news.position, eventId };
  await platform.call("listNews", {
    role: APPLICANT,
    query: { after: "conformance" },
    expect: [400],
    problem: "bad-request",
    rule,
  });
}

/** What has happened to the case since, each once and in the order in which the case itself tells it. */
async function since(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const from = needed(platform.made.news, "进展位置", "a position of the news");
  const told: string[] = [];
  let { exchange, news } = await newsAt(platform, from.position);
  for (let page = 0; news.items.length && page < MOST_PAGES; page += 1) {
    told.push(...news.items.filter((event) => event.caseNo === caseNo).map(({ id }) => id));
    const { position: before } = news;
    ({ exchange, news } = await newsAt(platform, before));
    if (!news.items.length && news.position !== before)
      platform.differs(exchange, rule, text("没有进展，位置却变了", "the position moved without news"), "/position");
  }
  const events = await eventIds(platform, { after: from.eventId });
  if (told.join(" ") !== events.join(" "))
    platform.differs(exchange, rule, text("与办件自己的过程不符", "it is not what the case itself tells"), "/items");
}

/** Where the news stand once the cases were handed in. */
export const newsPositionChecks = (): Check[] => [writing("listNews", "position", rule, position)];

/** What they tell of the case that was seen through. */
export const newsChecks = (): Check[] => [writing("listNews", "since", rule, since)];

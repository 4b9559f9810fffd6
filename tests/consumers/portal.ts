/** A portal's own pages on the SDK: it finds an item, hands an application in, follows the case, and says what went wrong. */
import { checkUscc, createClient, createWorkingCalendar, isYichuangError, remaining } from "@yichuang/sdk";
import type {
  Applicant,
  Case,
  CaseEvent,
  CaseSummary,
  Client,
  ClientOptions,
  Draft,
  ErrorKind,
  GetToken,
  Item,
  MaterialEntry,
  Receipt,
  Versioned,
  WatchState,
} from "@yichuang/sdk";

/** What this portal tells people, by kind; a kind it does not know gets the last sentence. */
const SENTENCES: Partial<Record<ErrorKind, string>> = {
  network: "网络不通，请稍后再试。",
  not_found: "没有找到。",
  invalid: "请检查填写的内容。",
  unauthenticated: "请先登录。",
};

/** A client as this portal makes it. */
export function connect(baseUrl: string, getToken: GetToken, options: Partial<ClientOptions> = {}): Client {
  return createClient({ ...options, baseUrl, getToken, locale: "zh-CN" });
}

/** The first item that words find and that can be applied for. */
export async function findItem(client: Client, words: string): Promise<Item | undefined> {
  for await (const { item } of client.items.list({ q: words, limit: 5 })) {
    if (item.code) return item;
  }
  return undefined;
}

/** Begins a draft for an applicant and writes down the materials. */
export async function prepare(
  client: Client,
  itemCode: string,
  applicant: Applicant,
  materials: MaterialEntry[],
): Promise<Versioned<Draft>> {
  const { certificate } = applicant;
  if (certificate.type === "uscc" && !checkUscc(certificate.number).valid) throw new RangeError("The code is wrong");
  const draft = await client.drafts.create({ itemCode });
  return client.drafts.update(draft, { materials, declarations: [] });
}

/** Hands a draft in; asked again it answers the same case. */
export async function submit(client: Client, draftId: string): Promise<Receipt> {
  const { data, response } = await client.drafts.submit(draftId).withResponse();
  if (response.status >= 300) throw new Error("Only answers come out");
  return data;
}

/** Follows a case until it has come to an end or the reader leaves. */
export async function follow(
  client: Client,
  caseNo: string,
  show: (current: Case, events: readonly CaseEvent[]) => boolean,
): Promise<readonly WatchState[]> {
  const states: WatchState[] = [];
  const leave = new AbortController();
  for await (const update of client.cases.watch(caseNo, {
    signal: leave.signal,
    onState: (state) => states.push(state),
  })) {
    if (!show(update.case, update.events)) leave.abort();
  }
  return states;
}

/** Numbers of the cases that wait for the applicant, all pages of them. */
export async function waiting(client: Client): Promise<string[]> {
  const numbers: string[] = [];
  for await (const summary of client.cases.list()) {
    const { caseNo }: CaseSummary = summary;
    numbers.push(caseNo);
  }
  return numbers;
}

/** Working days that are left until a day, by the platform's calendar. */
export async function daysLeft(client: Client, due: string): Promise<number> {
  const calendar = createWorkingCalendar(await client.calendar.get());
  return remaining(calendar, due, new Date()).workingDays;
}

/** A sentence for a person, with the number that the help desk asks for. */
export function explain(error: unknown): string {
  if (!isYichuangError(error)) return "出了点问题。";
  const sentence = SENTENCES[error.kind] ?? "办理暂时中断，请稍后再试。";
  return error.supportId === undefined ? sentence : `${sentence}（支持编号 ${error.supportId}）`;
}

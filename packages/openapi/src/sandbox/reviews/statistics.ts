import type { Language, LocalizedText, ReviewFigures, ReviewOrigin, ReviewStatistics } from "../../schema.ts";
import { inLanguage } from "../cases/text.ts";
import type { SandboxContext } from "../context.ts";
import { BELONGS_TO_NONE, groupedBy, groupNames, monthsBetween } from "../grouping.ts";
import type { ReviewRecord } from "../records.ts";
import { spreadOf } from "../spread.ts";
import { isBad } from "./review-rules.ts";
import { isEffective } from "./review-view.ts";

/** What statistics are asked for; every member but `groupBy` narrows, months are inclusive. */
export interface StatisticsQuery {
  readonly groupBy?: ReviewStatistics["groupBy"];
  readonly from?: string;
  readonly to?: string;
  readonly window?: string;
  readonly department?: string;
  readonly item?: string;
  readonly origin?: ReviewOrigin;
}

/** Working days from each bad review to when it was first put right. */
const rectifyDays = ({ calendar }: SandboxContext, bad: readonly ReviewRecord[]): number[] =>
  bad.flatMap(({ at, handling }) => {
    const done = handling.steps.find(({ kind }) => kind === "rectified");
    return done ? [calendar.workingDaysBetween(at.slice(0, 10), done.at.slice(0, 10))] : [];
  });

/** Figures of reviews: levels add up to the total; what an appeal set aside or another system set by default is counted apart (国办发〔2019〕51号, 评价公开). */
export function figuresOf(context: SandboxContext, reviews: readonly ReviewRecord[]): ReviewFigures {
  const given = reviews.filter(({ isDefault }) => !isDefault);
  const effective = given.filter(isEffective);
  const bad = effective.filter(isBad);
  const having = (kind: ReviewRecord["handling"]["steps"][number]["kind"]): number =>
    bad.filter(({ handling }) => handling.steps.some((step) => step.kind === kind)).length;
  const at = (level: ReviewRecord["satisfaction"]): number =>
    effective.filter(({ satisfaction }) => satisfaction === level).length;
  const rectifyTime = spreadOf(rectifyDays(context, bad));
  return {
    total: effective.length,
    levels: {
      very_satisfied: at("very_satisfied"),
      satisfied: at("satisfied"),
      fairly_satisfied: at("fairly_satisfied"),
      dissatisfied: at("dissatisfied"),
      very_dissatisfied: at("very_dissatisfied"),
    },
    followUps: effective.filter(({ sequence }) => sequence === 2).length,
    bad: bad.length,
    answered: having("answered"),
    rectified: having("rectified"),
    confirmed: having("confirmed"),
    ...(rectifyTime && { rectifyTime }),
    setAside: given.length - effective.length,
    defaults: reviews.length - given.length,
  };
}

const CHANNELS: Readonly<Record<ReviewRecord["channel"], { zh: string; en: string }>> = {
  web: { zh: "网页", en: "Web" },
  mobile: { zh: "手机", en: "Phone app" },
  qr_code: { zh: "二维码", en: "QR code" },
  hall_tablet: { zh: "大厅平板", en: "Tablet in the hall" },
  hall_terminal: { zh: "大厅终端", en: "Terminal in the hall" },
  phone: { zh: "电话", en: "Telephone" },
  sms: { zh: "短信", en: "Text message" },
};

const ORIGINS: Readonly<Record<ReviewOrigin, { zh: string; en: string }>> = {
  case: { zh: "办件", en: "Cases" },
  complaints_desk: { zh: "坐班接诉", en: "Complaints desk" },
  walk_through: { zh: "我陪群众走流程", en: "Walking through it together" },
};

const monthWords = (month: string): { zh: string; en: string } => {
  const date = new Date(`${month}-01T00:00:00Z`);
  const en = date.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return { zh: `${month.slice(0, 4)}年${String(date.getUTCMonth() + 1)}月`, en };
};

interface Grouping {
  readonly codeOf: (review: ReviewRecord) => string | undefined;
  readonly nameOf: (code: string) => LocalizedText | undefined;
}

function groupingOf(context: SandboxContext, by: ReviewStatistics["groupBy"], lang: Language): Grouping {
  switch (by) {
    case "item":
      return { codeOf: ({ itemCode }) => itemCode, nameOf: groupNames(context, by, lang) };
    case "window":
      return { codeOf: ({ windowCode }) => windowCode, nameOf: groupNames(context, by, lang) };
    case "department":
      return { codeOf: ({ departmentCode }) => departmentCode, nameOf: groupNames(context, by, lang) };
    case "channel":
      return {
        codeOf: ({ channel }) => channel,
        nameOf: (code) => inLanguage(CHANNELS[code as ReviewRecord["channel"]], lang),
      };
    case "origin":
      return { codeOf: ({ origin }) => origin, nameOf: (code) => inLanguage(ORIGINS[code as ReviewOrigin], lang) };
    case "month":
      return { codeOf: ({ at }) => at.slice(0, 7), nameOf: (code) => inLanguage(monthWords(code), lang) };
  }
}

/** Statistics of reviews 评价统计, whose groups add up to the whole. Throws `bad-request` when the months run backwards. */
export function reviewStatistics(context: SandboxContext, query: StatisticsQuery, lang: Language): ReviewStatistics {
  const { groupBy = "department", from, to } = query;
  const within = monthsBetween(from, to);
  const { codeOf, nameOf } = groupingOf(context, groupBy, lang);
  const chosen = context.store.list("reviews").filter((review) => {
    return (
      within(review.at) &&
      (query.window === undefined || review.windowCode === query.window) &&
      (query.department === undefined || review.departmentCode === query.department) &&
      (query.item === undefined || review.itemCode === query.item) &&
      (query.origin === undefined || review.origin === query.origin)
    );
  });
  const groups = groupedBy(chosen, codeOf);
  return {
    groupBy,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    whole: figuresOf(context, chosen),
    groups: [...groups]
      .map(([code, reviews]) => ({
        ...(code !== undefined && { code }),
        name: (code === undefined ? undefined : nameOf(code)) ?? inLanguage(BELONGS_TO_NONE, lang),
        figures: figuresOf(context, reviews),
      }))
      .sort((a, b) => (groupBy === "month" ? a.code!.localeCompare(b.code!) : b.figures.total - a.figures.total)),
  };
}

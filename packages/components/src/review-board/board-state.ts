import type { Client, PublicReview, ReviewStatistics, Satisfaction, SupervisionFigures } from "@yichuang/sdk";
import type { AddressValues } from "../controllers/address.ts";

/** What a board is for: everybody 评价公开, or supervision 督导. */
export type BoardView = "public" | "supervision";

/** The five levels, best first. */
export const LEVELS: readonly Satisfaction[] = [
  "very_satisfied",
  "satisfied",
  "fairly_satisfied",
  "dissatisfied",
  "very_dissatisfied",
];

/** What a board can be narrowed by, in the order shown. */
export const FILTER_NAMES = ["window", "department", "item", "month"] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** How figures can be grouped, by view; the first unless somebody chooses. */
export const GROUPINGS = {
  public: ["department", "window", "item", "month", "channel"],
  supervision: ["department", "window", "item"],
} as const;

export type Grouping = (typeof GROUPINGS)["public"][number];

/** What a board is asked. */
export interface BoardState {
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** Reviews of this level alone; the figures stay those of all levels. */
  readonly level: Satisfaction | undefined;
  readonly by: Grouping;
}

const valueOf = <T extends string>(known: readonly T[], value: string | null | undefined): T | undefined =>
  known.find((one) => one === value);

const CODE = /^[\w.-]{1,64}$/;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Takes a filter's value from an attribute, an address or a list: what cannot be one narrows nothing. */
export function withFilter(
  filters: BoardState["filters"],
  name: FilterName,
  value: string | null | undefined,
): BoardState["filters"] {
  const known = value && (name === "month" ? MONTH : CODE).test(value);
  return Object.fromEntries(
    FILTER_NAMES.flatMap((other) => {
      const kept = other === name ? (known ? value : undefined) : filters[other];
      return kept === undefined ? [] : [[other, kept]];
    }),
  );
}

/** A board's state as the page's address holds it. */
export const toAddress = ({ filters, level, by }: BoardState, view: BoardView): AddressValues => ({
  ...Object.fromEntries(FILTER_NAMES.map((name) => [name, filters[name]])),
  level,
  by: by === GROUPINGS[view][0] ? undefined : by,
});

/** The state that an address holds; what nobody knows is left out. */
export const fromAddress = (values: AddressValues, view: BoardView): BoardState => ({
  filters: FILTER_NAMES.reduce<BoardState["filters"]>((filters, name) => withFilter(filters, name, values[name]), {}),
  level: valueOf(LEVELS, values.level),
  by: valueOf<Grouping>(GROUPINGS[view], values.by) ?? GROUPINGS[view][0],
});

/** What the operations are asked for a state's filters. */
export function toQuery({ filters: { window, department, item, month } }: BoardState) {
  return { window, department, item, from: month, to: month };
}

/** What the public board shows. */
export interface PublicBoard {
  readonly view: "public";
  readonly state: BoardState;
  readonly statistics: ReviewStatistics;
  readonly reviews: readonly PublicReview[];
  /** Reviews of the chosen level, with those not loaded yet. */
  readonly total: number;
  readonly nextCursor: string | undefined;
}

/** What supervision sees. */
export interface SupervisionBoard {
  readonly view: "supervision";
  readonly state: BoardState;
  readonly figures: SupervisionFigures;
}

export type BoardData = PublicBoard | SupervisionBoard;

/** Reviews a page. */
const PAGE = 10;

/** What reviews of a state are asked for. */
export const reviewsQuery = (state: BoardState, limit = PAGE) => ({
  ...toQuery(state),
  satisfaction: state.level,
  limit,
});

/** Loads what a board shows. */
export async function loadBoard(
  client: Client,
  view: BoardView,
  state: BoardState,
  options: { readonly signal: AbortSignal; readonly locale: "zh-CN" | "en" },
): Promise<BoardData> {
  if (view === "supervision") {
    const groupBy = valueOf(GROUPINGS.supervision, state.by) ?? "department";
    return { view, state, figures: await client.supervision.figures({ ...toQuery(state), groupBy }, options) };
  }
  const [statistics, page] = await Promise.all([
    client.reviews.statistics({ ...toQuery(state), groupBy: state.by }, options),
    client.reviews.public(reviewsQuery(state), options),
  ]);
  return { view, state, statistics, reviews: page.items, total: page.total, nextCursor: page.nextCursor };
}

/** Whether a board has nothing to show. */
export function isEmptyBoard(data: BoardData): boolean {
  if (data.view === "public") return data.statistics.whole.total === 0 && data.statistics.whole.setAside === 0;
  const { received, decided, closed, promised, reviews } = data.figures.whole;
  return received + decided + closed + promised.overdue + reviews.total === 0;
}

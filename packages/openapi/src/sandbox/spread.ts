/** Number below which times are left out and a group is called small. */
export const SMALL_BELOW = 5;

/** Median and 90th percentile, in the unit of what was given. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
}

/** Median and 90th percentile by nearest rank, so values that occurred; undefined where there are fewer than `SMALL_BELOW`. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length < SMALL_BELOW) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { median: quantile(0.5), p90: quantile(0.9) };
}

import type { Clock } from "./context.ts";

/** A clock that can be set, as the sandbox's control does. */
export interface AdjustableClock extends Clock {
  /** Puts the present to an instant; a running clock goes on from there. */
  set(instant: Date): void;
  advance(seconds: number): void;
}

/** How a clock begins. */
export interface ClockOptions {
  /** The instant it shows first, RFC 3339; by default the real time. */
  readonly start?: string;
  /** Stands still until it is set or advanced, as tests want it. Off by default. */
  readonly frozen?: boolean;
}

const CHINA_OFFSET = 8 * 3_600_000;

/** An instant as RFC 3339 with +08:00, to the second. */
export const chinaTime = (instant: Date): string =>
  `${new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 19)}+08:00`;

/** Makes a clock. Throws a `RangeError` when `start` is not an instant. */
export function createClock(options: ClockOptions = {}): AdjustableClock {
  const start = options.start === undefined ? Date.now() : Date.parse(options.start);
  if (Number.isNaN(start)) throw new RangeError(`Not an instant: ${String(options.start)}`);
  const real = (): number => (options.frozen ? 0 : Date.now());
  let offset = start - real();
  const now = (): Date => new Date(real() + offset);
  return {
    now,
    iso: () => chinaTime(now()),
    set: (instant) => {
      offset = instant.getTime() - real();
    },
    advance: (seconds) => {
      offset += seconds * 1000;
    },
  };
}

/** Whether a clock can be set. */
export const isAdjustable = (clock: Clock): clock is AdjustableClock => "set" in clock && "advance" in clock;

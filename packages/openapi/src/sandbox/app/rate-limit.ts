import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";

const MINUTE = 60_000;

/** Counts the calls of each client. */
export interface RateLimit {
  /** Counts a call. Throws `rate-limited` with the seconds until the next minute once there were too many in this one. */
  count(caller: Caller | undefined): void;
}

/**
 * The limit of `settings.requestsPerMinute`, by who calls and never by address: behind one address of a hall or a village sit many
 * people. Who is not signed in is not counted here; look-ups and invitations are limited by what they open.
 */
export function createRateLimit({ clock, settings }: SandboxContext): RateLimit {
  const counts = new Map<string, number>();
  let minute = 0;
  return {
    count(caller) {
      const { requestsPerMinute } = settings;
      if (!caller || requestsPerMinute === undefined) return;
      const now = clock.now().getTime();
      const current = Math.floor(now / MINUTE);
      if (current !== minute) counts.clear();
      minute = current;
      const count = (counts.get(caller.id) ?? 0) + 1;
      counts.set(caller.id, count);
      if (count > requestsPerMinute)
        throw problem("rate-limited", { retryAfter: Math.ceil(((current + 1) * MINUTE - now) / 1000) });
    },
  };
}

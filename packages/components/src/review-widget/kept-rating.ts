import type { StoragePolicy } from "../context/preferences.ts";
import { keptStore } from "../storage/kept-store.ts";

/** What is kept of a service that was not rated yet. No level: nothing is ever preset. */
export interface Kept {
  /** What was written so far; empty for nothing. */
  readonly text: string;
  /** Whether it was put away: it is not asked for twice. */
  readonly dismissed: boolean;
}

const nameOf = (invitationId: string): string => `review.${invitationId}`;

/** Reads what is kept under an invitation, as far as the storage policy lets anything be kept. */
export async function readKept(policy: StoragePolicy, invitationId: string): Promise<Kept | undefined> {
  const kept = (await keptStore(policy)
    .read(nameOf(invitationId))
    // A rating can be given without what was begun of it.
    .catch(() => undefined)) as Partial<Kept> | null | undefined;
  if (!kept || typeof kept !== "object") return undefined;
  return { text: typeof kept.text === "string" ? kept.text : "", dismissed: kept.dismissed === true };
}

/** Keeps it; where there is nothing to keep, nothing stays. */
export function keep(policy: StoragePolicy, invitationId: string, kept: Kept): void {
  const store = keptStore(policy);
  if (kept.text.trim() === "" && !kept.dismissed) void store.remove(nameOf(invitationId));
  else void store.write(nameOf(invitationId), kept);
}

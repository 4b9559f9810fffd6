import { abortedError, isYichuangError, YichuangError } from "./errors.ts";
import type { GetToken, TokenReason } from "./options.ts";
import { untilAborted } from "./signals.ts";

/** The one token that all calls of a client share. */
export interface Tokens {
  /** The token in hand, without asking for one. */
  readonly known: string | undefined;
  /** The token in hand, else the host's; null where the visitor stays anonymous. */
  get(signal?: AbortSignal): Promise<string | null>;
  /** A token to use instead of one that was refused. A late refusal of an older token answers the one in hand. */
  renew(refused: string, signal?: AbortSignal): Promise<string | null>;
  /** Aborts when somebody else may have taken over from whom the present calls are made for. */
  readonly holder: AbortSignal;
  /** Forgets the token in hand, since somebody else may take over; or only if it is this one, which is of no use any more. */
  forget(token?: string): void;
}

interface Flight {
  readonly promise: Promise<string | null>;
  readonly controller: AbortController;
  waiting: number;
}

/** Keeps the host's token and asks for it at most once at a time. */
export function createTokens(getToken: GetToken | undefined): Tokens {
  let known: string | undefined;
  /** The refused token that was last asked about: its late refusals do not ask again. */
  let refusedLast: string | undefined;
  let flight: Flight | undefined;
  let holder = new AbortController();

  function begin(reason: TokenReason): Flight {
    const controller = new AbortController();
    const begun: Flight = { controller, waiting: 0, promise: ask(reason, controller.signal) };
    const land = (token: string | null) => {
      // A flight that was dropped meanwhile has nothing to say any more.
      if (flight !== begun) return;
      flight = undefined;
      known = token ?? undefined;
      if (reason === "required") refusedLast = undefined;
    };
    begun.promise.then(land, () => land(null));
    return begun;
  }

  async function ask(reason: TokenReason, signal: AbortSignal): Promise<string | null> {
    try {
      return (await getToken?.({ reason, signal })) || null;
    } catch (error) {
      if (signal.aborted) throw abortedError(error);
      if (isYichuangError(error)) throw error;
      // A fetch that got no answer: nobody is told to sign in for that.
      const kind = (error as Error | undefined)?.name === "TypeError" ? "network" : "unauthenticated";
      throw new YichuangError(kind, { message: "getToken failed", cause: error });
    }
  }

  async function join(reason: TokenReason, signal?: AbortSignal): Promise<string | null> {
    const joined = (flight ??= begin(reason));
    joined.waiting++;
    try {
      return await untilAborted(joined.promise, signal);
    } finally {
      joined.waiting--;
      if (joined.waiting === 0 && flight === joined) {
        flight = undefined;
        joined.controller.abort();
      }
    }
  }

  return {
    get known() {
      return known;
    },
    get holder() {
      return holder.signal;
    },
    async get(signal) {
      return known ?? join("required", signal);
    },
    async renew(refused, signal) {
      if (known !== undefined && known !== refused) return known;
      if (!flight && known === undefined && refused === refusedLast) return null;
      known = undefined;
      refusedLast = refused;
      return join("expired", signal);
    },
    forget(token) {
      if (token !== undefined && token !== known) return;
      known = undefined;
      flight = undefined;
      if (token !== undefined) return;
      holder.abort();
      holder = new AbortController();
    },
  };
}

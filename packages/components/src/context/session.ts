import { createContext } from "@lit/context";
import type { TokenReason } from "@yichuang/sdk";
import { SignInEvent } from "../provider/events.ts";

/** Who is signed in, as far as elements must know: that it changed, and how to ask for it. */
export interface Session {
  /** Grows with every sign-in and sign-out; whatever shows personal data loads again. */
  readonly version: number;
  /**
   * Asks the host to sign the visitor in: by `yct-sign-in`, and, where the page does not cancel it, by its `getToken` once more.
   * @param source the element that asks; the event is fired on it
   * @returns false when the page took over; true when elements load again now
   */
  requestSignIn(source: EventTarget, reason?: TokenReason): boolean;
}

/** The session of all elements below. */
export const sessionContext = createContext<Session | undefined>(Symbol.for("yichuang.session.v1"));

/**
 * A session for a provider or a page.
 * @param signedIn forgets the token in hand and publishes a session with the next version
 */
export function createSession(version: number, signedIn: () => void): Session {
  return {
    version,
    requestSignIn(source, reason = "required") {
      const here = source.dispatchEvent(new SignInEvent(reason));
      if (here) signedIn();
      return here;
    },
  };
}

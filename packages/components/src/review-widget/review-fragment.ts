/** An invitation to rate, as its paper or QR code has it. */
export interface ReviewInvitationCode {
  readonly invitationId: string;
  readonly secret: string;
}

/**
 * The invitation in the address of the page for ratings, `#invitation=…&secret=…`. Take it out of the address once it is read.
 * @param hash fragment of an address, with or without its `#`
 */
export function fromReviewFragment(hash: string): ReviewInvitationCode | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const [invitationId, secret] = [parts.get("invitation"), parts.get("secret")];
  return invitationId && secret ? { invitationId, secret } : undefined;
}

/** The fragment, with its `#`, that opens an invitation: for the QR code of whoever hands it out. No server sees a fragment. */
export const toReviewFragment = ({ invitationId, secret }: ReviewInvitationCode): string =>
  `#${new URLSearchParams({ invitation: invitationId, secret }).toString()}`;

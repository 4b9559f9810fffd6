/** The signer has signed. Carries nothing of the person. */
export class SignedEvent extends Event {
  static readonly type = "yct-signed";

  constructor() {
    super(SignedEvent.type, { bubbles: true, composed: true });
  }
}

/** The signer has declined; who asked for the signature is told why. */
export class SigningDeclinedEvent extends Event {
  static readonly type = "yct-declined";

  constructor() {
    super(SigningDeclinedEvent.type, { bubbles: true, composed: true });
  }
}

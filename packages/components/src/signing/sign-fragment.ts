/**
 * The secret of a request to sign from the address of the signer's page, `#sign=…`. Take it out of the address once it is read: it opens
 * the request only once.
 * @param hash fragment of an address, with or without its `#`
 */
export const fromSignFragment = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, "")).get("sign") || undefined;

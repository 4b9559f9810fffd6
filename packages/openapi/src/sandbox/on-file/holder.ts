import { normalizeIdentity } from "../../domain/index.ts";
import type { Certificate } from "../../schema.ts";
import { digest } from "../digest.ts";

/** Under which name documents of a person or organisation are kept: by the number of their certificate, which does not stand in it. */
export const holderOf = ({ certificate }: { readonly certificate: Certificate }): string =>
  digest(`${certificate.type} ${normalizeIdentity(certificate.number)}`).slice(0, 32);

import { createContext } from "@lit/context";
import type { Client } from "@yichuang/sdk";

/** The client that elements below a provider talk through; undefined until one is given. */
export const clientContext = createContext<Client | undefined>(Symbol.for("yichuang.client.v1"));

import { createClient, isYichuangError } from "@yichuang/sdk";
import type { Client } from "@yichuang/sdk";
import type { Configuration } from "./context/configure.ts";
import { getConfiguration } from "./context/configure.ts";
import { ProviderElement } from "./provider/provider.ts";

/** One thing that was looked at, in a sentence for a developer. */
export interface Finding {
  readonly ok: boolean;
  /** What was looked at. */
  readonly subject: "elements" | "platform" | "sign-in" | "links";
  readonly text: string;
}

/** Tags of the product that stand on the page but that nobody registered. */
function undefinedTags(): string[] {
  const found = [...document.querySelectorAll("*")].map(({ localName }) => localName);
  return [...new Set(found)].filter((tag) => tag.startsWith("yct-") && !customElements.get(tag));
}

/** What the page's first provider says, where there is one; else what `configure()` was told. */
function settled(): Pick<Configuration, "client" | "getToken" | "links"> {
  const provider = document.querySelector("yct-provider");
  const { client, getToken, links } = getConfiguration();
  if (!(provider instanceof ProviderElement)) return { client, getToken, links };
  const { baseUrl } = provider;
  return {
    client: provider.client ?? (baseUrl ? createClient({ baseUrl }) : client),
    getToken: provider.getToken ?? getToken,
    links: provider.links ?? links,
  };
}

async function platform(client: Client | undefined): Promise<Finding> {
  const subject = "platform";
  if (!client)
    return {
      ok: false,
      subject,
      text: "no platform is named: set base-url on <yct-provider> or call configure({ baseUrl })",
    };
  try {
    const { contract, name } = await client.service.get();
    return { ok: true, subject, text: `${name.text} answers, contract ${contract}` };
  } catch (error) {
    const why = isYichuangError(error)
      ? `${error.kind}${error.status ? ` ${String(error.status)}` : ""}`
      : String(error);
    const hint =
      "check the address, that it allows this page's origin (CORS), and that connect-src of the page's CSP names it";
    return { ok: false, subject, text: `the platform does not answer (${why}): ${hint}` };
  }
}

/**
 * Looks at how the library stands on this page, for the developer who embeds it: unknown tags, the platform's answer, sign-in and links.
 * Changes nothing and sends nothing but one read of the service's description.
 */
export async function diagnose(): Promise<Finding[]> {
  const missing = undefinedTags();
  const { client, getToken, links } = settled();
  return [
    {
      ok: missing.length === 0,
      subject: "elements",
      text: missing.length ? `not registered: ${missing.join(", ")}` : "every yct- tag on the page is registered",
    },
    await platform(client),
    {
      ok: Boolean(getToken),
      subject: "sign-in",
      text: getToken ? "getToken is given" : "no getToken: every visitor stays anonymous",
    },
    {
      ok: Boolean(links),
      subject: "links",
      text: links
        ? `links are given for ${Object.keys(links).join(", ")}`
        : "no links: elements fire yct-navigate only",
    },
  ];
}

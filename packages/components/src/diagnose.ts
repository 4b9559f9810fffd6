import { isYichuangError } from "@yichuang/sdk";
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

async function platform(): Promise<Finding> {
  const provider = document.querySelector("yct-provider");
  const settled = provider instanceof ProviderElement ? provider.baseUrl : undefined;
  const { baseUrl = settled, client } = getConfiguration();
  if (!client) {
    const text = baseUrl
      ? `<yct-provider base-url="${baseUrl}"> is used; call configure({ baseUrl }) to have it checked here`
      : "no platform is named: set base-url on <yct-provider> or call configure({ baseUrl })";
    return { ok: Boolean(baseUrl), subject: "platform", text };
  }
  try {
    const { contract, name } = await client.service.get();
    return { ok: true, subject: "platform", text: `${name.text} answers, contract ${contract}` };
  } catch (error) {
    const why = isYichuangError(error) ? `${error.kind}${error.status ? ` ${String(error.status)}` : ""}` : String(error);
    const hint = "check the address, that it allows this page's origin (CORS), and that connect-src of the page's CSP names it";
    return { ok: false, subject: "platform", text: `the platform does not answer (${why}): ${hint}` };
  }
}

/**
 * Looks at how the library stands on this page, for the developer who embeds it: unknown tags, the platform's answer, sign-in and links.
 * Changes nothing and sends nothing but one read of the service's description.
 */
export async function diagnose(): Promise<Finding[]> {
  const missing = undefinedTags();
  const { getToken, links } = getConfiguration();
  const provided = document.querySelector("yct-provider") !== null;
  return [
    {
      ok: missing.length === 0,
      subject: "elements",
      text: missing.length ? `not registered: ${missing.join(", ")}` : "every yct- tag on the page is registered",
    },
    await platform(),
    {
      ok: Boolean(getToken) || provided,
      subject: "sign-in",
      text: getToken || provided ? "getToken is given, or a provider has it" : "no getToken: every visitor stays anonymous",
    },
    {
      ok: Boolean(links) || provided,
      subject: "links",
      text: links || provided ? "links are given, or a provider has them" : "no links: elements fire yct-navigate only",
    },
  ];
}

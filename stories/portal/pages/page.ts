import type { Client, LocalizedText } from "@yichuang/sdk";
import { html, nothing, render } from "lit";
import type { TemplateResult } from "lit";
import type { PortalLanguage } from "../dictionary.ts";
import type { TextKey } from "../texts.ts";

/** What a page of the portal works with. */
export interface Page {
  readonly client: Client;
  readonly lang: PortalLanguage;
  /** Who is signed in, or an empty string. */
  readonly persona: string;
  readonly say: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
}

/** A text of the platform, marked with its language where it is not the page's. */
export const words = ({ lang }: Page, { text, lang: own }: LocalizedText): TemplateResult =>
  html`<span lang=${own === lang ? nothing : own}>${text}</span>`;

/** Renders into the element of this id, or a sentence when the platform does not answer. */
export async function fill(page: Page, id: string, load: () => Promise<TemplateResult>): Promise<void> {
  const target = document.getElementById(id);
  if (!target) return;
  try {
    render(await load(), target);
  } catch (error) {
    render(html`<p class="quiet">${page.say("failed")}</p>`, target);
    throw error;
  }
}

/** A date as the page's language writes it. */
export const day = ({ lang }: Page, instant: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "Asia/Shanghai" }).format(new Date(instant));

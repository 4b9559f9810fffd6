import type { Client, LocalizedText } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
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
  /** Leads to the site's sign-in. */
  readonly signIn: () => void;
  readonly say: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
}

/** A text of the platform, marked with its language where it is not the page's. */
export const words = ({ lang }: Page, { text, lang: own }: LocalizedText): TemplateResult =>
  html`<span lang=${own === lang ? nothing : own}>${text}</span>`;

/** What each place last asked for: an answer that comes late, after the language or the person changed, is not shown. */
const asked = new WeakMap<HTMLElement, symbol>();

/** Renders into the element of this id, or a sentence and another try when the platform does not answer. */
export async function fill(page: Page, id: string, load: () => Promise<TemplateResult>): Promise<void> {
  const target = document.getElementById(id);
  if (!target) return;
  const ticket = Symbol(id);
  asked.set(target, ticket);
  let content: TemplateResult;
  try {
    content = await load();
  } catch (error) {
    if (!isYichuangError(error)) throw error;
    const again = (): void => void fill(page, id, load);
    content = html`
      <div class="notice" role="alert">
        <p>${page.say("failed")}</p>
        <button type="button" @click=${again}>${page.say("reload")}</button>
      </div>
    `;
  }
  if (asked.get(target) !== ticket) return;
  const within = target.contains(document.activeElement);
  render(content, target);
  // Whoever tried again goes on with the first thing that came.
  if (within && !target.contains(document.activeElement)) target.querySelector<HTMLElement>("a, button")?.focus();
}

/** What stands where a visitor who is not signed in would see what is theirs. */
export const signInFirst = (page: Page): TemplateResult => html`
  <p class="quiet">${page.say("signInFirst")}</p>
  <p><button type="button" class="action" @click=${page.signIn}>${page.say("signIn")}</button></p>
`;

/** What stands where a visitor has no cases yet. */
export const noCases = (page: Page): TemplateResult => html`
  <p class="quiet">${page.say("noCases")}</p>
  <p><a class="action" href="/find">${page.say("findItem")}</a></p>
`;

/** A date as the page's language writes it. */
export const day = ({ lang }: Page, instant: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "Asia/Shanghai" }).format(new Date(instant));

/** A month (`YYYY-MM`) as the page's language writes it. */
export const monthOf = ({ lang }: Page, yearMonth: string): string =>
  new Intl.DateTimeFormat(lang, { year: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${yearMonth}-01`),
  );

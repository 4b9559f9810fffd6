/** “Act as”: the sandbox's synthetic people stand in for the portal's own login. Only this demonstration does so. */

import type { PortalLanguage } from "./dictionary.ts";

/** Somebody to act as. */
export interface Persona {
  readonly id: string;
  readonly displayName: string;
  readonly scopes: readonly string[];
}

let key = "yichuang-demo.persona";

/** The staff desk keeps its own choice, so that one tab can show both sides. */
export function useStaffDesk(): void {
  key = "yichuang-demo.staff";
}

/** Who is chosen in this tab, or an empty string. */
export const chosenPersona = (): string => sessionStorage.getItem(key) ?? "";

export function choosePersona(id: string): void {
  if (id) sessionStorage.setItem(key, id);
  else sessionStorage.removeItem(key);
}

/** Everybody the sandbox knows, by what they are called in a language. Rejects where it does not say. */
export async function listPersonas(api: string, lang: PortalLanguage): Promise<Persona[]> {
  const response = await fetch(`${api}/__sandbox/personas`, { headers: { "accept-language": lang } });
  if (!response.ok) throw new Error(`The list of people was answered with ${String(response.status)}`);
  const { items } = (await response.json()) as { items: Persona[] };
  return items;
}

/** A `getToken` for the chosen persona; null while nobody is chosen. */
export function personaToken(api: string): () => Promise<string | null> {
  return async () => {
    const persona = chosenPersona();
    if (!persona) return null;
    const response = await fetch(`${api}/__sandbox/tokens`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ persona }),
    });
    if (!response.ok) return null;
    return ((await response.json()) as { token: string }).token;
  };
}

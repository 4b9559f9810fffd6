import type { DivisionChoice, Field } from "./field.ts";

/** The divisions of an address, level by level. */
export interface AddressState {
  readonly levels: { readonly choices: readonly DivisionChoice[]; chosen: DivisionChoice | undefined }[];
  failed: boolean;
  /** The code whose levels stand there, or are on their way; `null` for none. */
  loaded: string | null | undefined;
}

/** The last level at which a division is chosen. */
export function levelOf({ levels }: AddressState): AddressState["levels"][number] | undefined {
  return [...levels].reverse().find(({ chosen }) => chosen);
}

/**
 * Reads the levels that lead to a division, and the choices below it. Does nothing where they stand already; draws the field when they have come.
 * @param again also where this code was asked for before
 */
export async function loadChain(
  field: Field,
  state: AddressState,
  code: string | undefined,
  again = false,
): Promise<void> {
  const list = field.services.divisions;
  if (!list || (!again && state.loaded === (code ?? null))) return;
  const wanted = code ?? null;
  state.loaded = wanted;
  try {
    const levels: AddressState["levels"] = [];
    let parent: string | undefined;
    // Province, city, county, town, village: there are no more.
    for (let depth = 0; depth < 5; depth++) {
      const choices = await list(parent);
      if (choices.length === 0) break;
      const chosen = code === undefined ? undefined : choices.find((division) => isWithin(code, division.code));
      levels.push({ choices, chosen });
      if (!chosen?.hasChildren) break;
      parent = chosen.code;
    }
    if (state.loaded !== wanted) return;
    state.levels.splice(0, state.levels.length, ...levels);
    state.failed = false;
  } catch {
    state.failed = true;
  }
  await field.redraw();
}

/** Whether a division is another or stands within it: codes of GB/T 2260 have two digits a level, then three. */
function isWithin(code: string, other: string): boolean {
  return code === other || code.startsWith(significant(other));
}

const significant = (code: string): string =>
  code.length > 6 ? code.replace(/(?:000)+$/, "") : code.replace(/(?:00)+$/, "");

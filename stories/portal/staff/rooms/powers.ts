import type { Case, DelegatedPower, Delegation } from "@yichuang/sdk";
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "../desk.ts";
import { dateWords } from "../format.ts";

/** Every power that can be delegated, in the order of a case's life. */
export const POWERS: readonly DelegatedPower[] = ["receive", "pre_check", "accept", "decide", "deliver"];

/** Whether a window may use a power of a department over an item, and by which delegation, or why not. */
export interface Power {
  readonly power: DelegatedPower;
  readonly held: boolean;
  readonly why: "own" | "delegated" | "representative" | "future" | "ended" | "none";
  readonly delegation?: Delegation;
}

function judge(desk: Desk, known: readonly Delegation[], power: DelegatedPower): Power {
  const of = known.filter(({ powers }) => powers.includes(power));
  const isMine = ({ representative }: Delegation): boolean =>
    representative === undefined || representative.workNo === desk.me?.staff?.workNo;
  const active = of.filter(({ state }) => state === "active");
  const mine = active.find(isMine);
  if (mine) return { power, held: true, why: "delegated", delegation: mine };
  const other = active[0];
  if (other) return { power, held: false, why: "representative", delegation: other };
  const past = of.find(({ state }) => state === "future") ?? of.find(({ state }) => state === "ended");
  return past && past.state !== "active"
    ? { power, held: false, why: past.state, delegation: past }
    : { power, held: false, why: "none" };
}

/**
 * Reads the published delegations to explain what this window may do with a case; of a bundle 一件事 what it may do with every part. The
 * platform judges by itself and says so with each act: this only tells why.
 */
export async function loadPowers(desk: Desk, current: Case): Promise<Power[]> {
  const { client } = desk;
  const own = current.accepting.code;
  const items = [...new Set(current.parts.map(({ itemCode }) => itemCode))];
  const judged = await Promise.all(
    items.map(async (item) => {
      const { department } = await client.items.get(item);
      if (department.code === own) return POWERS.map((power): Power => ({ power, held: true, why: "own" }));
      const { items: known } = await client.delegations.list({ item, to: own, limit: 50 });
      return POWERS.map((power) => judge(desk, known, power));
    }),
  );
  return POWERS.map((power, index) => {
    const each = judged.flatMap((powers) => powers[index] ?? []);
    return (
      each.find(({ held }) => !held) ??
      each.find(({ why }) => why === "delegated") ??
      each[0] ?? { power, held: false, why: "none" }
    );
  });
}

function whyWords(desk: Desk, { why, delegation }: Power): string {
  const date = why === "future" ? delegation?.begins : delegation?.ends;
  return desk.say(`why_${why}`, { date: date === undefined ? "" : dateWords(desk, date) });
}

/** What this window may do in the department's name, and why not. */
export const renderPowers = (desk: Desk, powers: readonly Power[]): TemplateResult => html`
  <ul class="powers">
    ${powers.map(
      (power) =>
        html`<li data-held=${power.held}>
          <strong>${desk.say(`power_${power.power}`)}</strong>
          <span>${desk.say(power.held ? "mayDo" : "mayNotDo")}</span>
          <span class="quiet">${whyWords(desk, power)}</span>
        </li>`,
    )}
  </ul>
`;

import type { CaseState, Satisfaction } from "@yichuang/sdk";
import { text } from "../texts.ts";
import type { Desk } from "./desk.ts";

/** A state of a case, as the portal words it. */
export const stateWord = ({ lang }: Desk, state: CaseState): string => text(lang, `state_${state}`);

/** A level of a review, as the portal words it. */
export const levelWord = ({ lang }: Desk, level: Satisfaction): string => text(lang, level);

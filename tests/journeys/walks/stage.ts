import type { Client } from "@yichuang/sdk";
import type { PageOptions } from "../support/house.ts";
import type { Tag, Visitor } from "../support/visitor.ts";

/** Whom the journeys are about, and who works for them. */
export const COMPANY = "company-1";
export const COUNTER = "counter-hall";
export const OFFICE = "office-market-supervision";

/** What a walk is gone on: a portal, whoever works behind it, and a visitor whose screen, words and hand are chosen already. */
export interface Stage<Words> {
  readonly portal: string;
  readonly words: Words;
  /** The SDK as one of the sandbox's people. */
  as(persona: string): Client;
  /** A visitor on a page of their own; what goes wrong on the page lands in `problems`. */
  visit(tag: Tag, options?: PageOptions): Promise<{ readonly visitor: Visitor; readonly problems: readonly string[] }>;
}

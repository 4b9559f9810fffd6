import type { Sandbox } from "../create-sandbox.ts";
import {
  assignedReview,
  bundleCase,
  closedCase,
  correctingCase,
  deniedCase,
  reviewingCase,
  submittedCase,
  suspendedCase,
} from "./scenarios.ts";

const SITUATIONS = [
  closedCase,
  deniedCase,
  assignedReview,
  bundleCase,
  suspendedCase,
  reviewingCase,
  correctingCase,
  submittedCase,
];

/** What a hall at work leaves behind: how many applications. */
export interface HallFacts {
  readonly cases: number;
}

/**
 * A hall at work, for demonstrations: a case in each stage in which somebody waits for somebody, so that applicants, windows, departments
 * and supervision all find work. Comes once: where anybody has applied already, nothing is added.
 */
export async function hallAtWork(sandbox: Sandbox): Promise<HallFacts> {
  const { context, personas } = sandbox;
  const before = context.store.list("cases").filter(({ parent }) => personas.find(parent));
  if (before.length > 0) return { cases: before.length };
  for (const situation of SITUATIONS) await situation(sandbox);
  return { cases: SITUATIONS.length };
}

import type { Case } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { StoryObj } from "@storybook/web-components-vite";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { StoryParameters } from "../support/story.ts";
import type { Wish } from "./cases.ts";
import { apply } from "./cases.ts";

export interface Args {
  readonly audience?: "applicant" | "counter";
}

/** What the tracker of a story is given. */
export interface Facts {
  readonly caseNo?: string | undefined;
  readonly secret?: string;
}

/** Moves a case on. */
export type Onward = (sandbox: Sandbox, given: Case) => Promise<unknown>;

export function renderTracker({ audience }: Args, { loaded }: { readonly loaded: object }): TemplateResult {
  const { caseNo, secret } = (loaded as { facts?: Facts }).facts ?? {};
  return html`<yct-status-tracker .caseNo=${caseNo} .secret=${secret} .audience=${audience}></yct-status-tracker>`;
}

/** A food licence applied for, and moved on. */
export const scenario =
  (onward?: Onward, wish?: Wish) =>
  async (sandbox: Sandbox): Promise<Facts> => {
    const { case: given } = await apply(sandbox, wish);
    await onward?.(sandbox, given);
    return { caseNo: given.caseNo };
  };

/** A scenario as the applicant sees it who is signed in: without the look-up code, which only reads. */
export const signedIn =
  (prepare: (sandbox: Sandbox) => Promise<Facts>) =>
  async (sandbox: Sandbox): Promise<Facts> => ({ caseNo: (await prepare(sandbox)).caseNo });

/** The story of such a case, as its applicant sees it. */
export const of = (onward?: Onward, more: StoryParameters = {}, wish?: Wish): StoryObj<Args> => ({
  parameters: { yichuang: { persona: "company-1", scenario: scenario(onward, wish), ...more } },
});

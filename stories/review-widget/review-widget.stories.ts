import type { Case } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { apply, clientOf, toClosed } from "../status-tracker/cases.ts";
import type { StoryParameters } from "../support/story.ts";
import { answer, contact, rateBadly } from "./ratings.ts";

interface Facts {
  readonly caseNo?: string;
}

const meta: Meta = {
  title: "Elements/Review widget",
  component: "yct-review-widget",
  render: (_, { loaded }) => {
    const { caseNo } = (loaded as { facts?: Facts }).facts ?? {};
    return html`<yct-review-widget case-no=${caseNo ?? nothing}></yct-review-widget>`;
  },
};
export default meta;

type Story = StoryObj;

type Onward = (sandbox: Sandbox, given: Case) => Promise<unknown>;

/** A closed case, with what was rated of it. */
const scenario =
  (onward?: Onward) =>
  async (sandbox: Sandbox): Promise<Facts> => {
    const { case: given } = await apply(sandbox);
    await toClosed(sandbox, given);
    await onward?.(sandbox, given);
    return { caseNo: given.caseNo };
  };

const of = (onward?: Onward, more: StoryParameters = {}): Story => ({
  parameters: { yichuang: { persona: "company-1", scenario: scenario(onward), ...more } },
});

const contacted: Onward = async (sandbox, given) => contact(sandbox, given, await rateBadly(sandbox, given));
const answered: Onward = async (sandbox, given) => answer(sandbox, given, await rateBadly(sandbox, given));

const solved =
  (isSolved: boolean): Onward =>
  async (sandbox, given) => {
    const review = await rateBadly(sandbox, given);
    await answer(sandbox, given, review);
    const text = isSolved ? "已经不用等那么久了。" : "周一上午还是要等一个小时。";
    await clientOf(sandbox, "company-1").reviews.confirm(review.id, { solved: isSolved, text });
  };

/** Two services of a case can be rated; the newest is asked for. */
export const Default: Story = of();

/** Nothing is known yet. */
export const Loading: Story = {
  parameters: {
    yichuang: {
      persona: "company-1",
      network: "pending",
      scenario: () => Promise.resolve({ caseNo: "NZ20260101000001" }),
    },
  },
};

/** Nothing can be rated yet. */
export const Empty: Story = {
  parameters: {
    yichuang: {
      persona: "company-1",
      scenario: async (sandbox: Sandbox): Promise<Facts> => ({ caseNo: (await apply(sandbox)).case.caseNo }),
    },
  },
};

/** The platform answers with an error. */
export const Failed: Story = {
  parameters: {
    yichuang: {
      persona: "company-1",
      network: "failing",
      scenario: () => Promise.resolve({ caseNo: "NZ20260101000001" }),
    },
  },
};

/** A bad one whose department has been in touch. */
export const Contacted: Story = of(contacted);

/** A bad one that was answered: is it solved? */
export const Answered: Story = of(answered);

/** The reviewer said that it is solved. */
export const Solved: Story = of(solved(true));

/** The reviewer said that it is not: a second round. */
export const SecondRound: Story = of(solved(false));

export const English: Story = of(answered, { lang: "en" });

export const Elder: Story = of(undefined, { mode: "elder", width: 360 });

export const NarrowScreen: Story = of(undefined, { width: 360 });

export const Dark: Story = of(answered, { theme: "dark" });

/** Everything that can be said of a rating, in a narrow column. */
export const LongText: Story = of(solved(false), { width: 360 });

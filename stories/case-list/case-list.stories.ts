import type { CaseGroup } from "@yichuang/sdk";
import { bundleCase } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { StoryParameters } from "../support/story.ts";
import { press, sandboxOf, settled, shown } from "../support/story.ts";
import { busyCompany, manyCases } from "./case-lists.ts";

const meta: Meta<{ filter?: CaseGroup }> = {
  title: "Elements/Case list",
  component: "yct-case-list",
  render: ({ filter }) => html`<yct-case-list filter=${filter ?? nothing}></yct-case-list>`,
};
export default meta;

type Story = StoryObj<{ filter?: CaseGroup }>;

const busy = async (sandbox: Sandbox): Promise<object> => busyCompany(sandbox);

const of = (more: StoryParameters = {}, filter?: CaseGroup): Story => ({
  ...(filter && { args: { filter } }),
  parameters: { yichuang: { persona: "company-1", scenario: busy, ...more } },
});

/** What waits for the company comes first. */
export const Default: Story = of();

/** One group, page by page. */
export const OneGroup: Story = of({ scenario: (sandbox) => manyCases(sandbox, 24).then(() => ({})) }, "in_progress");

/** Nothing waits for the company just now, which is said with a way on. */
export const NothingFits: Story = of({ scenario: (sandbox) => manyCases(sandbox, 1).then(() => ({})) }, "needs_action");

/** A bundle 一件事 among the cases, with how far its parts are. */
export const Bundle: Story = { parameters: { yichuang: { persona: "citizen-1", scenario: bundleCase } } };

/** More than fits on a page, each group with its first five. */
export const Many: Story = of({ scenario: (sandbox) => manyCases(sandbox, 24).then(() => ({})) });

/** Somebody who has never applied. */
export const Empty: Story = of({ scenario: () => Promise.resolve({}) });

/** Nobody is signed in. */
export const SignedOut: Story = {
  parameters: { yichuang: { scenario: () => Promise.resolve({}) } },
  tags: ["fails"],
};

/** The platform does not answer yet. */
export const Loading: Story = {
  ...of({ network: "pending" }),
  play: ({ canvasElement }) => shown(canvasElement, '[data-view="pending"][aria-busy="true"] .skeleton'),
};

/** Another group was asked for and is slow to come: what is in sight stays until it is there. */
export const Slow: Story = {
  ...of(),
  play: async (context) => {
    await settled(context);
    sandboxOf(context).faults.plant([{ kind: "latency", ms: 3_600_000, operation: "listCases", times: 1000 }]);
    await press(context.canvasElement, "group-done");
    await shown(context.canvasElement, '[data-view="ready"][aria-busy="true"] .case');
  },
};

/** The device has no network. */
export const Offline: Story = of({ network: "offline" });

/** The platform answers with an error. */
export const Failed: Story = of({ network: "failing" });

/** In a narrow column. */
export const Narrow: Story = of({ width: 360 });

/** Large type and targets. */
export const Elder: Story = of({ mode: "elder", width: 360 });

/** In the dark. */
export const Dark: Story = of({ theme: "dark" });

/** In English; names without a translation stay Chinese. */
export const English: Story = of({ lang: "en" });

/** A bundle in English. */
export const EnglishBundle: Story = {
  parameters: { yichuang: { persona: "citizen-1", scenario: bundleCase, lang: "en", width: 360 } },
};

/** Nothing fits, in English. */
export const EnglishNothingFits: Story = of(
  { scenario: (sandbox) => manyCases(sandbox, 1).then(() => ({})), lang: "en" },
  "needs_action",
);

/** Without a network, in English. */
export const EnglishOffline: Story = of({ network: "offline", lang: "en" });

/** The platform answers with an error, in English. */
export const EnglishFailed: Story = of({ network: "failing", lang: "en" });

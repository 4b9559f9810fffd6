import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { press } from "../support/story.ts";

interface Args {
  readonly query?: string;
  readonly window?: string;
  readonly department?: string;
  readonly audience?: string;
  readonly topic?: string;
}

const meta: Meta<Args> = {
  title: "Elements/Item finder",
  component: "yct-item-finder",
  render: ({ query, window, department, audience, topic }) =>
    html`<yct-item-finder
      query=${query ?? nothing}
      window=${window ?? nothing}
      department=${department ?? nothing}
      audience=${audience ?? nothing}
      topic=${topic ?? nothing}
    ></yct-item-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The usual items first; type to search. */
export const Default: Story = {};

/** Nothing is known yet. */
export const Loading: Story = { parameters: { yichuang: { network: "pending" } } };

/** Nothing fits; what to try instead. */
export const Empty: Story = { args: { query: "潜水艇驾驶证", audience: "enterprise" } };

/** Nothing fits, but words near it would: 洁浑 sounds like 结婚. */
export const EmptyDidYouMean: Story = { args: { query: "洁浑" } };

/** The words find items that a filter hides. */
export const EmptyByFilter: Story = { args: { query: "结婚登记", audience: "enterprise" } };

/** The network is gone. */
export const Offline: Story = { parameters: { yichuang: { network: "offline" } } };

/** A single item. */
export const OneResult: Story = { args: { query: "普通护照首次申领" } };

/** The next hundred are asked for; only what is near what is in sight is in the page. */
export const ManyResults: Story = { play: ({ canvasElement }) => press(canvasElement, "more") };

/** The platform answers with an error. */
export const Failed: Story = { parameters: { yichuang: { network: "failing" } } };

/** What matched is marked in the name. */
export const Matched: Story = { args: { query: "老年优待" } };

/** A common word led to the item, and is named. */
export const FoundByAlias: Story = { args: { query: "开饭店" } };

/** Initials of pinyin; the platform's index knows them. */
export const FoundByInitials: Story = { args: { query: "jhdj" } };

/** The items of one window and department, as a sub-page of theirs would start. */
export const Narrowed: Story = { args: { window: "SHMS", department: "civil-affairs", topic: "marriage" } };

/** A sound alike for the right character: 营业职照. */
export const FoundBySound: Story = { args: { query: "营业职照" } };

/** What is not handled in the hall stands apart, with where it is. */
export const NotInTheHall: Story = { args: { query: "预防接种" } };

export const English: Story = { args: { query: "开饭店" }, parameters: { yichuang: { lang: "en" } } };

export const Elder: Story = { parameters: { yichuang: { mode: "elder" } } };

export const NarrowScreen: Story = {
  args: { query: "许可", audience: "enterprise" },
  parameters: { yichuang: { width: 360 } },
};

export const Dark: Story = { args: { query: "登记" }, parameters: { yichuang: { theme: "dark" } } };

/** The longest names of the catalogue in a narrow column. */
export const LongText: Story = {
  args: { query: "建设工程设计方案审批", window: "GCJS" },
  parameters: { yichuang: { width: 360 } },
};

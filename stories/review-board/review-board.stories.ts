import { badlyReviewedCase, pastYear } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import type { StoryParameters } from "../support/story.ts";

interface BoardArgs {
  readonly view?: "public" | "supervision";
  readonly window?: string;
  readonly itemCode?: string;
}

const meta: Meta<BoardArgs> = {
  title: "Elements/Review board",
  component: "yct-review-board",
  render: ({ view, window, itemCode }) =>
    html`<yct-review-board
      view=${view ?? nothing}
      window=${window ?? nothing}
      item-code=${itemCode ?? nothing}
    ></yct-review-board>`,
};
export default meta;

type Story = StoryObj<BoardArgs>;

const of = (more: StoryParameters = {}, args: BoardArgs = {}): Story => ({
  args,
  parameters: { yichuang: { scenario: pastYear, ...more } },
});

const supervised = (more: StoryParameters = {}): Story =>
  of({ persona: "supervisor", ...more }, { view: "supervision" });

/** A year of reviews, as everybody sees them. */
export const Default: Story = of();

/** What people say of one item. */
export const OneItem: Story = of({}, { itemCode: "SCJY-001-01" });

/** Seven reviews: counts, no percentages. */
export const TooFew: Story = of({}, { window: "FZX-TY" });

export const Loading: Story = of({ network: "pending" });

/** Nobody has rated anything yet. */
export const Empty: Story = of({ scenario: () => Promise.resolve({}) });

/** Nothing that fits the window asked for. */
export const EmptyFiltered: Story = of({}, { window: "SWZY" });

/** The platform answers with an error. */
export const Failed: Story = of({ network: "failing" });

/** There is no network. */
export const Offline: Story = of({ network: "offline" });

/** Long texts of a reviewer and of the department, in a narrow column. */
export const LongText: Story = of({
  width: 360,
  scenario: async (sandbox: Sandbox) => {
    const { reviewId } = await badlyReviewedCase(sandbox);
    const { store } = sandbox.context;
    const review = store.get("reviews", reviewId);
    if (!review) throw new Error("there is no review");
    const text = "办理前在网上查了材料清单，到窗口才知道照片尺寸不对，".repeat(6).slice(0, 150);
    const answer = "我们已在办事指南、窗口和自助机上公布照片的尺寸和样本，并安排窗口免费拍照；".repeat(6);
    store.put("reviews", { ...review, text, handling: { ...review.handling, state: "answered", answer } });
    return {};
  },
});

export const English: Story = of({ lang: "en" });

export const Elder: Story = of({ mode: "elder", width: 360 });

export const NarrowScreen: Story = of({ width: 360 });

export const Dark: Story = of({ theme: "dark" });

/** How things are done, for supervision alone. */
export const Supervision: Story = supervised();

export const SupervisionNarrow: Story = supervised({ width: 360 });

export const SupervisionEnglish: Story = supervised({ lang: "en" });

export const SupervisionDark: Story = supervised({ theme: "dark" });

/** Somebody without supervision's rights asks for its figures. */
export const NotPermitted: Story = {
  ...of({ persona: "citizen-1" }, { view: "supervision" }),
  tags: ["fails"],
};

/** Nobody is signed in. */
export const NotSignedIn: Story = { ...of({}, { view: "supervision" }), tags: ["fails"] };

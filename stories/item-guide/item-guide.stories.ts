import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";

interface Args {
  readonly itemCode?: string;
  readonly audience?: "public" | "counter";
  readonly asOf?: string;
}

const meta: Meta<Args> = {
  title: "Elements/Item guide",
  component: "yct-item-guide",
  args: { itemCode: "SCJY-001-01" },
  render: ({ itemCode, audience, asOf }) =>
    html`<yct-item-guide
      item-code=${itemCode ?? nothing}
      audience=${audience ?? nothing}
      as-of=${asOf ?? nothing}
    ></yct-item-guide>`,
};
export default meta;

type Story = StoryObj<Args>;

/** An item within a promised limit, with guiding questions. */
export const Default: Story = {};

/** Nothing is known yet. */
export const Loading: Story = { parameters: { yichuang: { network: "pending" } } };

/** No item was named. */
export const Empty: Story = { args: { itemCode: "" } };

/** The platform answers with an error. */
export const Failed: Story = { parameters: { yichuang: { network: "failing" } } };

/** There is no such item. */
export const NotFound: Story = {
  tags: ["fails"],
  args: { itemCode: "NONE-000-00" },
};

/** An item that is done on the spot. */
export const Immediate: Story = { args: { itemCode: "SHMS-001-01" } };

/** An item that is done at a window alone. */
export const WindowOnly: Story = { args: { itemCode: "SHMS-010-01" } };

/** Handled in the hall and in a sub-centre. */
export const TwoPlaces: Story = { args: { itemCode: "QYDJ-020-01" } };

/** An item with a fee. */
export const WithFee: Story = { args: { itemCode: "SCJY-034-01" } };

/** The version in force on an earlier day. */
export const EarlierVersion: Story = { args: { asOf: "2026-03-01" } };

/** A bundle 一件事: its parts, which material serves which, one limit. */
export const Bundle: Story = { args: { itemCode: "YJS-001-01" } };

/** An item that has left the hall: since when and by whose approval. */
export const Withdrawn: Story = { args: { itemCode: "SHMS-999-01" } };

/** Somebody is signed in, and what is on file for them can be looked up. */
export const SignedIn: Story = { parameters: { yichuang: { persona: "company-1" } } };

/** What window staff see: the checkpoints for the counter beside each material, and all of them with the legal basis. */
export const Counter: Story = {
  args: { audience: "counter" },
  parameters: { yichuang: { persona: "counter-hall" } },
};

export const English: Story = { parameters: { yichuang: { lang: "en" } } };

/** Large type and one question at a time. */
export const Elder: Story = { parameters: { yichuang: { mode: "elder", width: 360 } } };

export const NarrowScreen: Story = { parameters: { yichuang: { width: 360 } } };

export const Dark: Story = { parameters: { yichuang: { theme: "dark" } } };

/** A long name in a narrow column. */
export const LongText: Story = { args: { itemCode: "GCJS-111-01" }, parameters: { yichuang: { width: 360 } } };

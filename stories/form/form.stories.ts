import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import type { FormDefinition } from "../../packages/components/src/form/index.ts";
import "./form-story.ts";
import * as forms from "./forms.ts";

interface Args {
  readonly definition: FormDefinition & { check?: boolean; review?: boolean };
}

const meta: Meta<Args> = {
  title: "Form/Form engine",
  render: ({ definition }) => html`<form-story .definition=${definition}></form-story>`,
  args: { definition: forms.lists },
};
export default meta;

type Story = StoryObj<Args>;

const elder = { yichuang: { mode: "elder", width: 360 } } as const;
const narrow = { yichuang: { width: 360 } } as const;
const dark = { yichuang: { theme: "dark" } } as const;
const english = { yichuang: { lang: "en" } } as const;

/** Items with their fields, moved and taken out by button or by Alt with the arrow keys. */
export const Lists: Story = {};

/** What is missing in items, told at the item. */
export const ListErrors: Story = { args: { definition: { ...forms.lists, data: forms.faultyLists, check: true } } };

/** Nothing in a list yet. */
export const EmptyLists: Story = { args: { definition: { ...forms.lists, data: {} } } };

/** Dates, periods, times, money and numbers. */
export const DatesAndNumbers: Story = { args: { definition: forms.numbers } };

/** A long list is looked for by part of its words. */
export const Combobox: Story = {
  args: { definition: forms.choices },
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector("form-story") as HTMLElement & { updateComplete: Promise<boolean> };
    await host.updateComplete;
    const input = host.shadowRoot?.querySelector<HTMLInputElement>("[role=combobox]");
    if (!input) throw new Error("no combobox");
    input.focus();
    input.value = "镇";
    input.dispatchEvent(new InputEvent("input"));
    await host.updateComplete;
  },
};

/** An address by the platform's divisions. */
export const Address: Story = { args: { definition: forms.address } };

/** By hand, or by typing one's name. */
export const Signature: Story = { args: { definition: forms.signature } };

/** One of several shapes: each has its own fields. */
export const Alternatives: Story = { args: { definition: forms.alternatives } };

/** Categories within a form. */
export const Tabs: Story = { args: { definition: forms.tabs } };

/** Numbered steps within a form. */
export const Stepper: Story = { args: { definition: forms.stepper } };

/** No UI schema: the layout is derived. */
export const Derived: Story = { args: { definition: forms.derived } };

/** All answers in words. */
export const Review: Story = { args: { definition: { ...forms.lists, review: true } } };

/** What this form does not know is told, and its data stay. */
export const Defect: Story = { args: { definition: forms.defect } };

export const ListsElder: Story = { parameters: elder };
export const ListsNarrow: Story = { parameters: narrow };
export const ListsDark: Story = { parameters: dark };
export const ListsEnglish: Story = { args: { definition: forms.english }, parameters: english };
export const NumbersNarrow: Story = { args: { definition: forms.numbers }, parameters: narrow };
export const AddressElder: Story = { args: { definition: forms.address }, parameters: elder };
export const SignatureDark: Story = { args: { definition: forms.signature }, parameters: dark };
export const TabsElder: Story = { args: { definition: forms.tabs }, parameters: elder };

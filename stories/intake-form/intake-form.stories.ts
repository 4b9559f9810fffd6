import { filledDraft, returnedCase, submittedCase } from "@yichuang/openapi/sandbox";
import type { Sandbox, ScenarioFacts } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";

interface Args {
  readonly itemCode?: string;
}

const FOOD = "SCJY-001-01";
const SENIOR = "SHMS-001-01";

const meta: Meta<Args> = {
  title: "Elements/Intake form",
  component: "yct-intake-form",
  render: ({ itemCode }, { loaded }) => {
    const { draftId } = (loaded as { readonly facts: Partial<ScenarioFacts> }).facts;
    return html`<yct-intake-form item-code=${itemCode ?? nothing} draft-id=${draftId ?? nothing}></yct-intake-form>`;
  },
  args: { itemCode: SENIOR },
};
export default meta;

type Story = StoryObj<Args>;

/** A filled-in draft that was left at a step; other changes to it as the platform takes them. */
const leftAt =
  (step: string, itemCode: string, changes: object = {}) =>
  async (sandbox: Sandbox): Promise<object> => {
    const facts = await filledDraft(sandbox, itemCode);
    const url = `https://platform.example/drafts/${facts.draftId}`;
    const authorization = `Bearer ${sandbox.issueToken(facts.persona)}`;
    const { headers } = await sandbox.fetch(url, { headers: { authorization } });
    await sandbox.fetch(url, {
      method: "PATCH",
      headers: { authorization, "content-type": "application/json", "if-match": headers.get("etag") ?? "" },
      body: JSON.stringify({ step, ...changes }),
    });
    return facts;
  };

const senior = { persona: "citizen-1" } as const;

/** Presses a button of the element as soon as it is there. */
async function press(canvas: HTMLElement, action: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const root = canvas.querySelector("yct-intake-form")?.shadowRoot;
    const button = root?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    if (button) {
      button.click();
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Somebody signed in begins with the guiding questions. */
export const Default: Story = { parameters: { yichuang: senior } };

/** Nothing is known yet. */
export const Loading: Story = { parameters: { yichuang: { network: "pending" } } };

/** The item is done at a window only; the guide says where. */
export const Empty: Story = { args: { itemCode: "SHMS-010-01" } };

/** The platform answers with an error. */
export const Failed: Story = { parameters: { yichuang: { network: "failing" } } };

/** Nobody is signed in: one may read and fill in, and is told what signing in is for. */
export const SignedOut: Story = {};

/** What is missing, one sentence each; the summary has the focus. */
export const Errors: Story = {
  parameters: { yichuang: senior },
  play: ({ canvasElement }) => press(canvasElement, "next"),
};

/** A company with its agent; who is signed in need not say who they are. */
export const Company: Story = {
  args: { itemCode: FOOD },
  parameters: { yichuang: { persona: "company-1", scenario: leftAt("applicant", FOOD) } },
};

/** The item's own form, filled in from the sign-in where it may be. */
export const Prefilled: Story = {
  parameters: { yichuang: { ...senior, scenario: leftAt("data.0", SENIOR, { data: {} }) } },
};

/** Files as they stand; one material may follow later. */
export const Materials: Story = {
  args: { itemCode: FOOD },
  parameters: { yichuang: { persona: "company-1", scenario: leftAt("data.4", FOOD) } },
};

/** How the result is to come. */
export const Delivery: Story = { parameters: { yichuang: { ...senior, scenario: leftAt("delivery", SENIOR) } } };

/** All answers with ways to change them, and what is declared. */
export const Check: Story = { parameters: { yichuang: { ...senior, scenario: leftAt("check", SENIOR) } } };

/** The receipt: number, secret, what comes next. */
export const Submitted: Story = {
  parameters: { yichuang: { ...senior, scenario: leftAt("check", SENIOR) } },
  play: ({ canvasElement }) => press(canvasElement, "submit"),
};

/** A window returned it: the reasons stand at the top and where they belong. */
export const Returned: Story = {
  args: { itemCode: FOOD },
  parameters: { yichuang: { persona: "company-1", scenario: returnedCase } },
};

/** It was submitted before. */
export const AlreadySubmitted: Story = {
  parameters: { yichuang: { ...senior, scenario: (sandbox: Sandbox) => submittedCase(sandbox, SENIOR) } },
};

/** Staff at a window take it for somebody else. */
export const AtTheWindow: Story = {
  args: { itemCode: FOOD },
  parameters: { yichuang: { persona: "counter-hall" } },
};

export const English: Story = {
  parameters: { yichuang: { ...senior, lang: "en", scenario: leftAt("check", SENIOR) } },
};

export const Elder: Story = { parameters: { yichuang: { ...senior, mode: "elder" } } };

export const NarrowScreen: Story = {
  args: { itemCode: FOOD },
  parameters: { yichuang: { persona: "company-1", width: 360, scenario: leftAt("data.4", FOOD) } },
};

export const Dark: Story = {
  parameters: { yichuang: { ...senior, theme: "dark", scenario: leftAt("check", SENIOR) } },
};

/** A long name in a narrow place. */
export const LongText: Story = {
  args: { itemCode: "GCJS-123-01" },
  parameters: { yichuang: { persona: "company-1", width: 360 } },
};

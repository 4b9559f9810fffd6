import { filledDraft, signingRequested } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { press } from "../support/story.ts";
import type { StoryParameters } from "../support/story.ts";

interface Facts {
  readonly signingSecret?: string;
}

const meta: Meta = {
  title: "Elements/Signing",
  component: "yct-signing",
  render: (_, { loaded }) =>
    html`<yct-signing .secret=${(loaded as { facts?: Facts }).facts?.signingSecret}></yct-signing>`,
};
export default meta;

type Story = StoryObj;

const SENIOR = "SHMS-001-01";

const of = (scenario: (sandbox: Sandbox) => Promise<Facts>, more: StoryParameters = {}): Story => ({
  parameters: { yichuang: { scenario, ...more } },
});

const asked = (sandbox: Sandbox): Promise<Facts> => signingRequested(sandbox);

/** Asked for from one's own account: a confirmation is enough too. */
async function byAccount(sandbox: Sandbox): Promise<Facts> {
  const { draftId, persona } = await filledDraft(sandbox, SENIOR);
  const answer = await sandbox.fetch(`https://platform.example/drafts/${draftId}/signing-requests`, {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.issueToken(persona)}`, "idempotency-key": crypto.randomUUID() },
  });
  const { secret } = (await answer.json()) as { secret: string };
  return { signingSecret: secret };
}

/** What a citizen reads and signs on the second screen of a window. */
export const Default: Story = of(asked);

/** Nothing is known yet. */
export const Loading: Story = of(() => Promise.resolve({ signingSecret: "sr1.secret" }), { network: "pending" });

/** No code was scanned. */
export const Empty: Story = of(() => Promise.resolve({}));

/** The platform answers with an error. */
export const Failed: Story = of(() => Promise.resolve({ signingSecret: "sr1.secret" }), { network: "failing" });

/** The code was used before, or its time is over. */
export const UsedCode: Story = {
  ...of(() => Promise.resolve({ signingSecret: "sr1.secret" })),
  tags: ["fails"],
};

/** On one's own phone, asked for from one's own account. */
export const OnOwnPhone: Story = of(byAccount, { width: 360 });

/** Signed: nothing of the person shows any more. */
export const Signed: Story = {
  ...of(byAccount),
  play: ({ canvasElement }) => press(canvasElement, "confirm"),
};

/** Something is not right: the window is told what. */
export const Declining: Story = {
  ...of(asked),
  play: ({ canvasElement }) => press(canvasElement, "decline"),
};

export const English: Story = of(asked, { lang: "en" });

export const Elder: Story = of(asked, { mode: "elder", width: 360 });

export const NarrowScreen: Story = of(asked, { width: 360 });

export const Dark: Story = of(asked, { theme: "dark" });

/** A whole food licence, in a narrow column. */
export const LongText: Story = of((sandbox) => signingRequested(sandbox, "SCJY-001-01"), { width: 360 });

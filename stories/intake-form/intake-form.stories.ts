import { filledDraft, returnedCase, signingRequested, submittedCase } from "@yichuang/openapi/sandbox";
import type { Sandbox, ScenarioFacts } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { attach, press } from "../support/story.ts";

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

type Facts = Pick<ScenarioFacts, "draftId" | "persona">;

/** Leaves a draft at a step; other changes to it as the platform takes them. */
const left =
  (begin: (sandbox: Sandbox) => Promise<Facts>, step: string, changes: object = {}) =>
  async (sandbox: Sandbox): Promise<object> => {
    const facts = await begin(sandbox);
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

/** A filled-in draft that was left at a step. */
const leftAt = (step: string, itemCode: string, changes: object = {}): ReturnType<typeof left> =>
  left((sandbox) => filledDraft(sandbox, itemCode), step, changes);

/** A filled-in draft that a window took in. */
const takenIn = (step: string): ReturnType<typeof left> => left((sandbox) => signingRequested(sandbox, SENIOR), step);

const senior = { persona: "citizen-1" } as const;

/** A photo that no format makes small. */
async function noisyPhoto(): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = 1200;
  canvas.height = 900;
  const context = canvas.getContext("2d");
  const pixels = context?.createImageData(canvas.width, canvas.height);
  if (!context || !pixels) throw new Error("This browser cannot draw.");
  for (let at = 0; at < pixels.data.length; at++) pixels.data[at] = (at * 7919) % 251;
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 1));
  return new File([blob ?? "", new Uint8Array(2 * 1024 * 1024)], "申请表照片.jpg", { type: "image/jpeg" });
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

/** A promise in the place of a document: what is told, promised, spared, and what follows. */
export const Promised: Story = {
  args: { itemCode: FOOD },
  parameters: {
    yichuang: { persona: "company-1", scenario: leftAt("data.4", FOOD, { materials: [], commitment: true }) },
  },
};

/** A photo larger than it need be: it is made smaller if the applicant agrees. */
export const LargePhoto: Story = {
  parameters: { yichuang: { ...senior, scenario: leftAt("data.2", SENIOR, { materials: [] }) } },
  play: async ({ canvasElement }) => attach(canvasElement, ".material", 0, await noisyPhoto()),
};

/** Files that are not taken, each with a sentence. */
export const RefusedFiles: Story = {
  parameters: { yichuang: { ...senior, scenario: leftAt("data.2", SENIOR, { materials: [] }) } },
  play: async ({ canvasElement }) => {
    await attach(
      canvasElement,
      ".material",
      0,
      new File(["只是文字"], "户口簿扫描件.pdf", { type: "application/pdf" }),
    );
    await attach(canvasElement, ".material", 2, new File(["x"], "说明.txt", { type: "text/plain" }));
  },
};

/** What an earlier page kept in the tab, since nobody was signed in: it is back, and says so. */
export const KeptInTheTab: Story = {
  parameters: { yichuang: { storage: "session" } },
  beforeEach: () => {
    const kept = {
      at: Date.now(),
      data: { answers: { residence: "registered", handledBy: "self" } },
      materials: [],
      declared: [],
      step: "answers",
    };
    sessionStorage.setItem(`yichuang:intake:${SENIOR}`, JSON.stringify(kept));
    return () => sessionStorage.removeItem(`yichuang:intake:${SENIOR}`);
  },
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

/** A clerk checks what lies on the counter, material by material. */
export const Checkpoints: Story = {
  parameters: { yichuang: { persona: "counter-hall", scenario: takenIn("data.2") } },
};

/** The citizen checks and signs on a second screen or their own phone. */
export const AskedToSign: Story = {
  parameters: { yichuang: { persona: "counter-hall", scenario: takenIn("check") } },
  play: ({ canvasElement }) => press(canvasElement, "ask-signature"),
};

/** Signed with the account of who is signed in. */
export const Signed: Story = {
  parameters: { yichuang: { ...senior, scenario: leftAt("check", SENIOR) } },
  play: ({ canvasElement }) => press(canvasElement, "sign-confirmed"),
};

/** A signature to draw or to type. */
export const Signing: Story = {
  parameters: { yichuang: { ...senior, scenario: leftAt("check", SENIOR) } },
  play: ({ canvasElement }) => press(canvasElement, "sign-draw"),
};

/** What is not submitted is asked about before the next citizen's turn. */
export const NextCitizen: Story = {
  parameters: { yichuang: { persona: "counter-hall", scenario: takenIn("check") } },
  play: ({ canvasElement }) => press(canvasElement, "next-citizen"),
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

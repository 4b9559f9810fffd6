import type { Case, ReviewChannel } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { apply, clientOf, toClosed } from "../status-tracker/cases.ts";
import { press, settled, shown } from "../support/story.ts";
import type { StoryParameters } from "../support/story.ts";
import { publishIndicators } from "../../packages/openapi/src/sandbox/reviews/indicators.ts";
import { answer, appeal, contact, handOut, handOutService, rateBadly } from "./ratings.ts";
import type { Handed } from "./ratings.ts";

interface Facts {
  readonly caseNo?: string;
  readonly handed?: Handed;
  readonly channel?: ReviewChannel;
}

const meta: Meta = {
  title: "Elements/Review widget",
  component: "yct-review-widget",
  render: (_, { loaded }) => {
    const { caseNo, handed, channel } = (loaded as { facts?: Facts }).facts ?? {};
    return html`<yct-review-widget
      case-no=${caseNo ?? nothing}
      channel=${channel ?? nothing}
      .invitationId=${handed?.invitationId}
      .secret=${handed?.secret}
    ></yct-review-widget>`;
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

/** The department has appealed; nothing else goes on meanwhile. */
export const Appealed: Story = of(async (sandbox, given) => appeal(sandbox, given, await rateBadly(sandbox, given)));

/** The appeal was upheld: the rating counts no more, and the reason is said. */
export const SetAside: Story = of(async (sandbox, given) =>
  appeal(sandbox, given, await rateBadly(sandbox, given), true),
);

/** The tags have changed since; what was ticked stays readable. */
export const RetiredTags: Story = of(async (sandbox, given) => {
  await rateBadly(sandbox, given);
  publishIndicators(sandbox.context);
});

/** A level was chosen: its tags, words, anonymity, and the rating as it will be published. */
const filled: Story["play"] = async (context) => {
  await settled(context);
  const { canvasElement } = context;
  const { renderRoot, updateComplete } = canvasElement.querySelector("yct-review-widget")!;
  renderRoot.querySelector<HTMLElement>('.level__input[value="dissatisfied"]')?.click();
  await updateComplete;
  renderRoot.querySelector<HTMLElement>('[part="tags"] input')?.click();
  await canvasElement.querySelector("yct-review-widget")?.updateComplete;
  const area = renderRoot.querySelector<HTMLTextAreaElement>("#text");
  if (!area) throw new Error("there is no field for words");
  area.value = "排队两个小时，打 13800000001 没有人接。";
  area.dispatchEvent(new InputEvent("input"));
  await press(canvasElement, "preview");
  await shown(canvasElement, "[part=preview]");
};

/** A bad one without a reason: it says kindly what is missing, where it is. */
export const MissingReason: Story = {
  ...of(),
  async play(context) {
    await settled(context);
    const { canvasElement } = context;
    const { renderRoot, updateComplete } = canvasElement.querySelector("yct-review-widget")!;
    renderRoot.querySelector<HTMLElement>('.level__input[value="very_dissatisfied"]')?.click();
    await updateComplete;
    await press(canvasElement, "submit");
    await shown(canvasElement, "#reason-error");
  },
};

/** More is said about a service that was rated 追评. */
export const FollowUp: Story = {
  ...of(answered),
  async play(context) {
    await settled(context);
    await press(context.canvasElement, "follow-up");
    await shown(context.canvasElement, ".level__input");
  },
};

/** A bad one filled in, and seen as it will be published. */
export const Previewed: Story = { ...of(), play: filled };

/** The network is gone when it is sent: what was written is kept. */
export const Offline: Story = {
  ...of((sandbox) => {
    sandbox.faults.plant([{ kind: "drop_request", times: 99, operation: "createReview" }]);
    return Promise.resolve();
  }),
  async play(context) {
    await filled(context);
    await press(context.canvasElement, "submit");
    await shown(context.canvasElement, ".notice--danger");
  },
};

/** By the code of a QR: the complaints desk 坐班接诉, without a case and without signing in. */
export const Invitation: Story = {
  parameters: {
    yichuang: {
      scenario: async (sandbox: Sandbox): Promise<Facts> => ({
        handed: await handOutService(sandbox),
        channel: "qr_code",
      }),
    },
  },
};

/** Rated by the code that staff handed out: it is used up, and the reviewer has one of their own. */
const rated: Story["play"] = async (context) => {
  await settled(context);
  const { canvasElement } = context;
  const { renderRoot, updateComplete } = canvasElement.querySelector("yct-review-widget")!;
  renderRoot.querySelector<HTMLElement>('.level__input[value="satisfied"]')?.click();
  await updateComplete;
  await press(canvasElement, "submit");
  await shown(canvasElement, "[part=own-code]");
};

/** Rated by a code, with the way back to it. */
export const InvitationRated: Story = { ...Invitation, play: rated };

/** Whoever kept the code that was handed out reads nothing of what was said. */
export const UsedUpCode: Story = {
  tags: ["fails"],
  parameters: {
    yichuang: {
      scenario: async (sandbox: Sandbox): Promise<Facts> => {
        const handed = await handOutService(sandbox);
        const client = clientOf(sandbox);
        const { reviews } = client.withToken(await client.reviews.lookUp(handed));
        const { version: indicatorVersion } = await reviews.indicators();
        const good = { satisfaction: "satisfied", anonymous: true, channel: "qr_code" } as const;
        await reviews.createByInvitation(handed.invitationId, { ...good, tags: [], indicatorVersion });
        return { handed };
      },
    },
  },
};

/** Somebody walked along 我陪群众走流程. */
export const WalkThrough: Story = {
  parameters: {
    yichuang: {
      scenario: async (sandbox: Sandbox): Promise<Facts> => ({
        handed: await handOutService(sandbox, "walk_through"),
        channel: "qr_code",
      }),
    },
  },
};

/** The code does not open it any more. */
export const WrongCode: Story = {
  tags: ["fails"],
  parameters: {
    yichuang: {
      scenario: async (sandbox: Sandbox): Promise<Facts> => ({
        handed: { ...(await handOutService(sandbox)), secret: "WRNG-0000" },
      }),
    },
  },
};

/** At a tablet of the hall, which ends by itself. */
const tablet = async (sandbox: Sandbox): Promise<Facts> => {
  const { case: given } = await apply(sandbox);
  await toClosed(sandbox, given);
  return { handed: await handOut(sandbox, given), channel: "hall_tablet" };
};

export const HallTablet: Story = {
  parameters: { yichuang: { scenario: tablet } },
};

/** It has ended: nothing of who was there is left. */
export const HallTabletEnded: Story = {
  parameters: { yichuang: { scenario: tablet } },
  async play(context) {
    await settled(context);
    await press(context.canvasElement, "dismiss");
  },
};

/** At the tablet the way back is for the reviewer's phone. */
export const HallTabletRated: Story = { parameters: { yichuang: { scenario: tablet } }, play: rated };

export const HallTabletElder: Story = {
  parameters: { yichuang: { scenario: tablet, mode: "elder" } },
};

/** A member of staff, who can never rate. */
export const Staff: Story = { ...of(undefined, { persona: "counter-hall" }), tags: ["fails"] };

export const English: Story = of(answered, { lang: "en" });

export const EnglishFilled: Story = { ...of(undefined, { lang: "en", width: 360 }), play: filled };

export const Elder: Story = of(undefined, { mode: "elder", width: 360 });

export const NarrowScreen: Story = of(undefined, { width: 360 });

export const Dark: Story = of(answered, { theme: "dark" });

export const DarkFilled: Story = { ...of(undefined, { theme: "dark" }), play: filled };

export const ElderFilled: Story = { ...of(undefined, { mode: "elder", width: 360 }), play: filled };

/** Everything that can be said of a rating, in a narrow column. */
export const LongText: Story = of(solved(false), { width: 360 });

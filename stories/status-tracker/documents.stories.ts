import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { press, settled, shown } from "../support/story.ts";
import { desksOf, toClosed } from "./cases.ts";
import type { Args } from "./tracked.ts";
import { of, renderTracker } from "./tracked.ts";

const meta: Meta<Args> = {
  title: "Elements/Status tracker documents",
  component: "yct-status-tracker",
  render: renderTracker,
};
export default meta;

type Story = StoryObj<Args>;

/** Opens the newest document, and waits for what is found of it. */
const opened: Story["play"] = async (context) => {
  await settled(context);
  await press(context.canvasElement, "open-document");
  await shown(context.canvasElement, ".verdict:not(:only-child), .verdict--bad");
};

/** A document that was opened: what was verified of it, and by whom. */
export const Default: Story = { ...of(), play: opened };

/** The case was revoked, and its result with it. */
export const Undone: Story = {
  ...of(async (sandbox, given) => {
    await toClosed(sandbox, given);
    await desksOf(sandbox, given).office.office.revoke(given.caseNo, { reason: "作出决定时依据的材料不实。" });
  }),
  play: opened,
};

/** What came is not what was issued: it is not handed out. */
export const Altered: Story = {
  ...of((sandbox, given) => {
    const { store } = sandbox.context;
    const [document] = store.list("documents", given.caseNo);
    store.put("documents", { ...document!, content: `${document!.content}<!-- -->` });
    return Promise.resolve();
  }),
  play: opened,
};

/** A document in large type, on a phone, in English. */
export const Elder: Story = { ...of(undefined, { mode: "elder", width: 360, lang: "en" }), play: opened };

/** Nothing of the kind was ever issued, says the platform. */
export const Forged: Story = {
  ...of(undefined, {
    answers: { "/document-verifications": { known: false } },
  }),
  play: opened,
};

/** The document cannot be fetched just now. */
export const Failed: Story = {
  ...of((sandbox) => {
    sandbox.faults.plant([{ kind: "status", operation: "getDocumentContent", times: 1000 }]);
    return Promise.resolve();
  }),
  play: opened,
};

/** Which documents there are is not known: the case is shown without them. */
export const ListFailed: Story = of((sandbox) => {
  sandbox.faults.plant([{ kind: "status", operation: "listDocuments", times: 1000 }]);
  return Promise.resolve();
});

/** A format that no browser shows: OFD 版式文件. */
export const Ofd: Story = {
  ...of((sandbox, given) => {
    const { store } = sandbox.context;
    const [document] = store.list("documents", given.caseNo);
    store.put("documents", { ...document!, mediaType: "application/ofd" });
    return Promise.resolve();
  }),
  play: opened,
};

export const Dark: Story = { ...of(undefined, { theme: "dark" }), play: opened };

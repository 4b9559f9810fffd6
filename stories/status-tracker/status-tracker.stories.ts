import { bundleCase, committedCase, paymentDue } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { attach, press, sandboxOf, settled, shown, typed } from "../support/story.ts";
import type { Wish } from "./cases.ts";
import { apply, askForCorrection, clientOf, desksOf, samplePdf, toClosed, toDecision, toReview } from "./cases.ts";
import type { Args, Facts, Onward } from "./tracked.ts";
import { of, renderTracker, scenario, signedIn } from "./tracked.ts";

const meta: Meta<Args> = { title: "Elements/Status tracker", component: "yct-status-tracker", render: renderTracker };
export default meta;

type Story = StoryObj<Args>;

const inSuspense: Onward = async (sandbox, given) => {
  await toReview(sandbox, given);
  await desksOf(sandbox, given).office.office.startSpecialStep(given.caseNo, {
    kind: "site_survey",
    reason: "核查经营场所和设备。",
    expectedDays: 3,
    countsTowardLimit: false,
  });
};

const REASON =
  "经营场所面积不足，食品处理区与就餐区没有分开，冷食加工没有专用操作间，从业人员健康证明不齐，与食品经营许可的条件不符；整改后可以重新申请。";

const post: Wish = {
  delivery: { method: "post", recipient: "样例甲", mobile: "13800000001", address: { text: "南郑区示范路 18 号" } },
};

/** The department is reviewing: nothing to do for the applicant. */
export const Default: Story = of(toReview);

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

/** No case was named: the look-up. */
export const Empty: Story = {};

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

/** Nobody is signed in: sign in, or use the receipt. */
export const SignedOut: Story = {
  tags: ["fails"],
  parameters: { yichuang: { scenario: scenario() } },
};

/** Opened with a look-up code, to be read only. */
export const LookedUp: Story = {
  parameters: {
    yichuang: {
      scenario: async (sandbox: Sandbox): Promise<Facts> => {
        const { case: given, lookUpSecret } = await apply(sandbox);
        return { caseNo: given.caseNo, secret: lookUpSecret };
      },
    },
  },
};

/** The same where it is the applicant's turn: whoever it is signs in. */
export const LookedUpTurn: Story = {
  parameters: {
    yichuang: {
      scenario: async (sandbox: Sandbox): Promise<Facts> => {
        const { case: given, lookUpSecret } = await apply(sandbox);
        await askForCorrection(sandbox, given);
        return { caseNo: given.caseNo, secret: lookUpSecret };
      },
    },
  },
};

/** Submitted, waiting for the window. */
export const Submitted: Story = of();

/** The window gave it back, to be changed and sent again. */
export const Returned: Story = of((sandbox, given) =>
  desksOf(sandbox, given).counter.counter.return(given.caseNo, {
    reasons: [
      { pointer: "/premises/address", reason: "请写明楼层和门牌号。" },
      { materialCode: "premises-plan", reason: "没有标明食品处理区和就餐区，请补充后重新上传。" },
      { reason: "经办人的联系电话打不通，请核对。" },
    ],
  }),
);

/** Something has to be corrected. */
export const Correcting: Story = of(askForCorrection);

/** It is corrected in place, and a file keeps failing: what else can be done. */
export const CorrectionFailing: Story = {
  ...of(askForCorrection),
  play: async (context) => {
    await settled(context);
    sandboxOf(context).faults.plant([{ kind: "status", status: 413, operation: "appendUpload", times: 1000 }]);
    await press(context.canvasElement, "supply");
    await attach(
      context.canvasElement,
      ".supply__item--files",
      0,
      samplePdf("经营场所平面图（二层，2026年10月修改）.pdf"),
    );
    await press(context.canvasElement, "retry-upload");
    await shown(context.canvasElement, ".supply__item .notice");
  },
};

/** The clock stands still during a site survey. */
export const Suspended: Story = of(inSuspense);

/** Accepted with a document to follow. */
export const Deferred: Story = of(toReview, {}, { deferred: true });

/** Not accepted, with the reason and where to go. */
export const Refused: Story = of((sandbox, given) =>
  desksOf(sandbox, given).counter.counter.refuse(given.caseNo, {
    reason: "经营场所不在本区，不属于本窗口的受理范围。",
    competentBody: "经营场所所在地的市场监督管理部门",
  }),
);

/** The applicant took it back. */
export const Withdrawn: Story = of((sandbox, given) =>
  clientOf(sandbox, "company-1").cases.withdraw(given.caseNo, { reason: "换了经营场所，重新申请。" }),
);

/** Not granted, with the reasons and what one can do about it. */
export const Denied: Story = of((sandbox, given) => toDecision(sandbox, given, { outcome: "denied", reason: REASON }));

/** The result can be collected. */
export const ToCollect: Story = of((sandbox, given) => toDecision(sandbox, given, { outcome: "granted" }));

/** The result is in the post. */
export const Posted: Story = of(toClosed, {}, post);

/** Granted and issued. */
export const Closed: Story = of(toClosed);

/** A fee waits to be paid on the platform's own page. */
export const PaymentDue: Story = {
  parameters: { yichuang: { persona: "citizen-1", scenario: signedIn(paymentDue) } },
  play: ({ canvasElement }) => shown(canvasElement, '.next a.button--primary[href^="http"]'),
};

/** The same in large type, on a phone. */
export const PaymentDueElder: Story = {
  parameters: { yichuang: { persona: "citizen-1", scenario: signedIn(paymentDue), mode: "elder", width: 360 } },
};

/** The same opened with a look-up code, which reads and does not pay. */
export const PaymentDueLookedUp: Story = {
  parameters: { yichuang: { scenario: paymentDue } },
  play: async (context) => {
    await settled(context);
    await shown(context.canvasElement, ".next:not(:has(a[href]))");
  },
};

/** A fee that need not be paid, with the reason. */
export const PaymentWaived: Story = {
  parameters: {
    yichuang: {
      persona: "citizen-1",
      scenario: async (sandbox: Sandbox): Promise<Facts> => {
        const { caseNo } = await paymentDue(sandbox);
        const { office } = clientOf(sandbox, "office-public-security");
        await office.waivePayment(caseNo, { reason: "申请人属于免收对象。" });
        return { caseNo };
      },
    },
  },
};

/** A fee that goes back, because the case was withdrawn before anything was done. */
export const PaymentRefunding: Story = {
  parameters: {
    yichuang: {
      persona: "citizen-1",
      scenario: async (sandbox: Sandbox): Promise<Facts> => {
        const { caseNo } = await paymentDue(sandbox);
        const { cases } = clientOf(sandbox, "citizen-1");
        await sandbox.fetch((await cases.get(caseNo)).payment?.payUrl ?? "", { method: "POST" });
        await cases.withdraw(caseNo, {});
        return { caseNo };
      },
    },
  },
};

/** Granted on a promise that is still to be verified. */
export const Promised: Story = {
  parameters: { yichuang: { persona: "company-1", scenario: signedIn(committedCase) } },
};

/** A promise that was not kept: until when to put it right. */
export const ToPutRight: Story = {
  parameters: {
    yichuang: {
      persona: "company-1",
      scenario: async (sandbox: Sandbox): Promise<Facts> => {
        const { caseNo } = await committedCase(sandbox);
        const { office } = clientOf(sandbox, "office-market-supervision");
        await office.verifyCommitment(caseNo, { kept: false, findings: "现场没有看到食品安全管理制度。" });
        return { caseNo };
      },
    },
  },
};

/** A bundle 一件事 of three items: one is granted, the others are under review. */
export const Bundle: Story = { parameters: { yichuang: { persona: "citizen-1", scenario: signedIn(bundleCase) } } };

/** The same on a phone. */
export const BundleNarrow: Story = {
  parameters: { yichuang: { persona: "citizen-1", scenario: signedIn(bundleCase), width: 360 } },
};

/** The connection is lost: what was read last stays, and says since when. */
export const Offline: Story = {
  ...of(async (sandbox, given) => {
    await toReview(sandbox, given);
    sandbox.faults.plant([{ kind: "drop_request", operation: "streamCase", times: 1000 }]);
  }),
  play: async (context) => {
    await shown(context.canvasElement, ".foot");
    sandboxOf(context).faults.plant([{ kind: "drop_request", times: 1000 }]);
    await shown(context.canvasElement, ".case > .notice");
  },
};

/** A refresh found the platform out of order: what is shown is of an earlier time. */
export const Stale: Story = {
  ...of(askForCorrection),
  play: async (context) => {
    await shown(context.canvasElement, ".foot");
    sandboxOf(context).faults.plant([{ kind: "status", status: 503, times: 1000 }]);
    await press(context.canvasElement, "refresh");
    await shown(context.canvasElement, "[data-action=retry]");
  },
};

/** The same on a phone: where it stands and what comes next keep their place. */
export const StaleNarrow: Story = {
  ...Stale,
  ...of(askForCorrection, { width: 360 }),
};

/** The link of a receipt was pasted: number and code are read out of it. */
export const PastedLink: Story = {
  play: async (context) => {
    await settled(context);
    await typed(context.canvasElement, "caseNo", "https://portal.example/cases/NZ20260101000001#secret=EXAMPLE2345");
  },
};

/** The fields of the intake, to have the result sent another way. */
const changing: Story["play"] = async (context) => {
  await settled(context);
  await press(context.canvasElement, "change-delivery");
  await shown(context.canvasElement, ".panel .choice");
};

const lyingReady: Onward = (sandbox, given) => toDecision(sandbox, given, { outcome: "granted" });

/** A result that lies ready at the window is to come another way. */
export const DeliveryChange: Story = { ...of(lyingReady), play: changing };

/** The same for a result that was to be posted, in large type, on a phone, in English. */
export const DeliveryChangeElder: Story = {
  ...of(lyingReady, { mode: "elder", width: 360, lang: "en" }, post),
  play: changing,
};

/** The change did not get through: what was chosen is kept, and what is sent again is the same change to the platform. */
export const DeliveryChangeFailed: Story = {
  ...of(lyingReady, {}, post),
  play: async (context) => {
    await changing(context);
    sandboxOf(context).faults.plant([{ kind: "status", status: 503, operation: "changeDelivery", times: 1000 }]);
    await typed(context.canvasElement, "field-2", "样例乙");
    await press(context.canvasElement, "send-delivery");
    await shown(context.canvasElement, ".panel .notice--danger");
  },
};

/** The e-licence that a case ended with, and what it is good for. */
export const Licence: Story = of(toClosed);

/** The same on a phone, in English, dark. */
export const LicenceNarrow: Story = of(toClosed, { width: 360, lang: "en", theme: "dark" });

const handedOver: Onward = async (sandbox, given) => {
  const { counter, office } = desksOf(sandbox, given);
  await counter.counter.accept(given.caseNo, {});
  await counter.counter.handOver(given.caseNo, {
    paperMaterials: ["premises-plan"],
    note: "平面图一份，其余为电子材料。",
  });
  await office.office.receiveCustody(given.caseNo, { note: "平面图缺第二页，已电话告知窗口。" });
  await office.office.decide(given.caseNo, { outcome: "granted" });
  await office.office.handBack(given.caseNo, { note: "证照一份。" });
};

/** As staff at the window see it: what went to the department and was signed for, and the result that came back and was not yet. */
export const CounterCustody: Story = {
  args: { audience: "counter" },
  ...of(handedOver, { persona: "counter-hall" }),
};

/** The same on a phone, in English. */
export const CounterCustodyNarrow: Story = {
  args: { audience: "counter" },
  ...of(handedOver, { persona: "counter-hall", width: 360, lang: "en" }),
};

/** As staff at the window see it. */
export const Counter: Story = { args: { audience: "counter" }, ...of(askForCorrection, { persona: "counter-hall" }) };

export const English: Story = of(askForCorrection, { lang: "en" });

export const Elder: Story = of(askForCorrection, { mode: "elder", width: 360 });

export const NarrowScreen: Story = of(toReview, { width: 360 });

export const Dark: Story = of(inSuspense, { theme: "dark" });

/** A long reason in a narrow column. */
export const LongText: Story = of(
  (sandbox, given) => toDecision(sandbox, given, { outcome: "denied", reason: `${REASON}${REASON}` }),
  { width: 360 },
);

import { expect, waitUntil } from "@open-wc/testing";
import type { Case, DecisionInput } from "@yichuang/sdk";
import { bundleCase, committedCase, createClock, createSandbox, paymentDue } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import { apply, askForCorrection, clientOf } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { parseCalendar } from "./calendar-parser.ts";
import { catchClipboard, catchDownloads, inMessenger } from "./hand-outs.ts";
import { ManualTimers } from "./manual-timers.ts";
import { platform, openOwn, textOf, shows, button, press } from "./tracker.ts";

describe("a bundle 一件事", () => {
  it("shows its parts, each with its body, where it stands, until when, and a way to it", async () => {
    const { sandbox } = platform();
    const { caseNo, parts } = await bundleCase(sandbox);
    const current = await clientOf(sandbox, "citizen-1").cases.get(caseNo);
    const element = await openOwn(sandbox, current, { persona: "citizen-1" });
    const rows = Array.from(element.renderRoot.querySelectorAll(".part"), (row) =>
      (row.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
    expect(rows).to.have.length(3);
    expect(rows[0]).to.include("公司设立登记").and.to.include("审批通过").and.not.to.include("预计");
    expect(rows[1]).to.match(/食品经营许可.+审批中.+市场监督管理局 预计 .+前办结 还剩 \d+ 个工作日/);
    expect(textOf(element, "[part=parts]")).to.include("3 个事项分别审批，已决定 1 个");
    const links = Array.from(element.renderRoot.querySelectorAll<HTMLAnchorElement>(".part a"), (link) =>
      link.getAttribute("href"),
    );
    expect(links).to.deep.equal(parts.map((part) => `/cases/${part.caseNo}`));
    await expectAccessible(element);
  });

  it("says of no decision on a part what came of the whole", async () => {
    const { sandbox } = platform();
    const { caseNo, persona, parts } = await bundleCase(sandbox);
    const [, denied, ...others] = parts;
    const decide = (part: (typeof parts)[number], input: DecisionInput) =>
      clientOf(sandbox, part.office).office.decide(part.caseNo, input);
    await decide(denied!, { outcome: "denied", reason: "食品处理区没有分开。" });
    for (const part of others) await decide(part, { outcome: "granted" });
    const current = await clientOf(sandbox, persona).cases.get(caseNo);
    const element = await openOwn(sandbox, current, { persona });
    expect(textOf(element, "[part=state]")).to.include("部分事项通过");
    expect(textOf(element, "[part=parts]")).to.include("没有通过审批");
    const titles = textOf(element, "[part=timeline]");
    expect(titles.match(/作出决定/g)).to.have.length(3);
    expect(titles).not.to.include("部分事项通过");
  });

  it("expects nothing more of its parts once it is withdrawn", async () => {
    const { sandbox } = platform();
    const { caseNo, persona } = await bundleCase(sandbox);
    const client = clientOf(sandbox, persona);
    const current = await client.cases.get(caseNo);
    const element = await openOwn(sandbox, current, { persona });
    await shows(element, "预计", "[part=parts]");
    await client.cases.withdraw(caseNo, {});
    await shows(element, "已撤回", "[part=parts]");
    expect(textOf(element, "[part=parts]")).not.to.include("预计");
  });

  it("is led to from each of its parts", async () => {
    const { sandbox } = platform();
    const { caseNo, persona, parts } = await bundleCase(sandbox);
    const part = await clientOf(sandbox, persona).cases.get(parts[1]!.caseNo);
    const element = await openOwn(sandbox, part, { persona });
    expect(element.renderRoot.querySelector(`[part=about] a[href="/cases/${caseNo}"]`)).to.not.equal(null);
  });

  it("is one list of one for a single item, which is not shown", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const element = await openOwn(sandbox, given);
    expect(element.renderRoot.querySelector("[part=parts]")).to.equal(null);
  });
});

describe("a fee", () => {
  const PAYER = { persona: "citizen-1" };

  async function owing() {
    const { sandbox } = platform();
    const { caseNo } = await paymentDue(sandbox);
    const current = await clientOf(sandbox, "citizen-1").cases.get(caseNo);
    const element = await openOwn(sandbox, current, PAYER);
    return { sandbox, current, element };
  }

  const payLinks = (element: StatusTrackerElement): (string | null)[] =>
    Array.from(element.renderRoot.querySelectorAll("[part=next] a"), (link) => link.getAttribute("href"));

  it("that is due is what comes next, with its amount, its basis and one link to pay", async () => {
    const { current, element } = await owing();
    await shows(element, "需要缴费 40.00 元");
    expect(textOf(element)).to.include("发改价格〔2003〕2322号");
    expect(payLinks(element)).to.deep.equal([current.payment?.payUrl]);
    expect(textOf(element, "[part=next]")).to.match(/轮到您了：缴费.*需要缴费 40\.00 元.*请不要再缴一次.*去缴费/);
    await expectAccessible(element);
  });

  it("that was paid or waived stays in sight, with the reason, and asks for nothing", async () => {
    const { sandbox, current, element } = await owing();
    await sandbox.fetch(current.payment?.payUrl ?? "", { method: "POST" });
    await shows(element, "已缴费 40.00 元", "[part=fees]");
    expect(payLinks(element)).to.deep.equal([]);
    const other = await paymentDue(sandbox);
    const reason = "申请人属于免收对象。";
    const waived = await clientOf(sandbox, "office-public-security").office.waivePayment(other.caseNo, { reason });
    const second = await openOwn(sandbox, waived, PAYER);
    await shows(second, reason, "[part=fees]");
    expect(textOf(second, "[part=fees]")).to.include("费用已减免");
    await expectAccessible(second);
  });

  it("that goes back when the case is withdrawn says how much, since when and where to", async () => {
    const { sandbox, current, element } = await owing();
    await sandbox.fetch(current.payment?.payUrl ?? "", { method: "POST" });
    await shows(element, "已缴费 40.00 元", "[part=fees]");
    await press(element, "withdraw");
    await shows(element, "按办事指南里的退费规定");
    await press(element, "confirm-withdrawal");
    await shows(element, "正在退费 40.00 元", "[part=fees]");
    expect(textOf(element, "[part=fees]")).to.match(/发起 · 原缴费账户/);
    await shows(element, "开始退费");
    await expectAccessible(element);
  });

  it("keeps its link where a correction comes first", async () => {
    const { sandbox, current } = await owing();
    await clientOf(sandbox, "office-public-security").counter.requestCorrection(current.caseNo, {
      items: [{ pointer: "/matter/statement", reason: "写明经过" }],
    });
    const element = await openOwn(sandbox, current, PAYER);
    await shows(element, "补正材料或内容", "[part=next]");
    expect(payLinks(element)).to.deep.equal([current.payment?.payUrl]);
    expect(button(element, "supply")).to.not.equal(null);
  });
});

describe("a promise in the place of a proof", () => {
  it("shows how it stands, and until when to put it right once it was not kept", async () => {
    const { sandbox } = platform();
    const { caseNo } = await committedCase(sandbox);
    const current = await clientOf(sandbox, "company-1").cases.get(caseNo);
    const element = await openOwn(sandbox, current);
    await shows(element, "等待核查", "[part=commitment]");
    const findings = "现场没有看到食品安全管理制度。";
    await clientOf(sandbox, "office-market-supervision").office.verifyCommitment(caseNo, { kept: false, findings });
    await shows(element, "需要整改", "[part=commitment]");
    expect(textOf(element, "[part=commitment]")).to.include(findings);
    await shows(element, "按核查意见整改", "[part=next]");
    await expectAccessible(element);
  });
});

describe("the last day for the applicant", () => {
  const NOW = "2026-11-23T10:00:00+08:00";
  let restore: () => void;
  let time: ManualTimers;

  beforeEach(() => {
    time = new ManualTimers(NOW);
    restore = replaceTimers(time);
  });

  afterEach(() => {
    restore();
    for (const name of ["userAgent", "clipboard"]) Reflect.deleteProperty(navigator, name);
  });

  /** A correction asked for on a Monday morning. */
  async function correcting(): Promise<{ sandbox: Sandbox; given: Case; date: string }> {
    const sandbox = createSandbox({ clock: createClock({ start: NOW, frozen: true }) });
    const { case: applied } = await apply(sandbox);
    const given = await askForCorrection(sandbox, applied);
    return { sandbox, given, date: given.correction!.due!.date };
  }

  /** Monday to Friday after a Monday; no holiday falls into these weeks. */
  function weekdaysUntil(date: string): number {
    let count = 0;
    for (let day = new Date("2026-11-24T00:00:00Z"); day <= new Date(`${date}T00:00:00Z`);) {
      if (day.getUTCDay() % 6 !== 0) count++;
      day = new Date(day.getTime() + 86_400_000);
    }
    return count;
  }

  it("counts down in working days, before and in the form that answers", async () => {
    const { sandbox, given, date } = await correcting();
    const element = await openOwn(sandbox, given);
    const left = `离截止日期：还剩 ${weekdaysUntil(date)} 个工作日`;
    await shows(element, left, "[part=next]");
    await press(element, "supply");
    await shows(element, left, ".panel");
    await expectAccessible(element);
  });

  it("goes into the calendar as a whole day, with a reminder and without the code", async () => {
    const { sandbox, given, date } = await correcting();
    const element = await openOwn(sandbox, given);
    const downloads = catchDownloads();
    await press(element, "deadline");
    await waitUntil(() => downloads.files.length > 0);
    downloads.restore();
    const [file] = downloads.files;
    expect(file?.name).to.equal(`${given.caseNo}-${date}.ics`);
    const [entry] = parseCalendar(await file!.content.text());
    expect(entry?.start.toISOString()).to.equal(new Date(`${date}T00:00:00+08:00`).toISOString());
    expect(entry?.end).to.equal(undefined);
    expect(entry?.alarm?.getTime()).to.equal(Date.parse(`${date}T18:00:00+08:00`) - 86_400_000);
    expect(entry?.values.SUMMARY).to.equal("截止：补正材料或内容（食品经营许可（新办））");
    expect(entry?.values.DESCRIPTION).to.equal(`办件编号：${given.caseNo}`);
    await shows(element, "前一天 18:00 会提醒", "[part=next]");
  });

  it("promises no reminder whose time has passed, and offers none once the day is over", async () => {
    const { sandbox, given, date } = await correcting();
    time.advance(Date.parse(`${date}T09:00:00+08:00`) - time.now().getTime());
    const element = await openOwn(sandbox, given);
    await shows(element, "离截止日期：就在今天", "[part=next]");
    const downloads = catchDownloads();
    await press(element, "deadline");
    await shows(element, "已加到日历。", "[part=next]");
    downloads.restore();
    time.advance(86_400_000);
    element.requestUpdate();
    await element.updateComplete;
    expect(button(element, "deadline")).to.equal(null);
  });

  it("is copied where an app's own browser hands out no files", async () => {
    const { sandbox, given, date } = await correcting();
    const [browser, clipboard] = [inMessenger(), catchClipboard()];
    const element = await openOwn(sandbox, given);
    await press(element, "deadline");
    await shows(element, "已复制。", "[part=next]");
    browser();
    clipboard.restore();
    const [year, month, day] = date.split("-").map(Number);
    expect(clipboard.text).to.include(`${year}年${month}月${day}日`).and.include(given.caseNo);
  });
});

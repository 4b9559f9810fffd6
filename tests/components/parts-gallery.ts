import type { TemplateResult } from "lit";
import { css, html } from "lit";
import { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { LocalizeController } from "../../packages/components/src/controllers/localize-controller.ts";
import { viewStyles } from "../../packages/components/src/controllers/view.styles.ts";
import { WidthController } from "../../packages/components/src/controllers/width-controller.ts";
import { renderActions, renderButton } from "../../packages/components/src/parts/button.ts";
import { codeStyles, renderCode } from "../../packages/components/src/parts/code.ts";
import { disclosureStyles, renderDisclosure } from "../../packages/components/src/parts/disclosure.ts";
import { renderEmpty } from "../../packages/components/src/parts/empty.ts";
import { factsStyles, renderFacts } from "../../packages/components/src/parts/facts.ts";
import { renderFailed, renderStale } from "../../packages/components/src/parts/failed.ts";
import { fileRowStyles, renderFileRow } from "../../packages/components/src/parts/file-row.ts";
import { iconNames, renderIcon } from "../../packages/components/src/parts/icon.ts";
import { keyFigureStyles, renderKeyFigures } from "../../packages/components/src/parts/key-figure.ts";
import { renderExternalLink } from "../../packages/components/src/parts/link.ts";
import { moreStyles, renderMore } from "../../packages/components/src/parts/more.ts";
import { renderNotice } from "../../packages/components/src/parts/notice.ts";
import { renderSkeleton } from "../../packages/components/src/parts/skeleton.ts";
import type { Step } from "../../packages/components/src/parts/steps.ts";
import { renderSteps, stepsStyles } from "../../packages/components/src/parts/steps.ts";
import { renderTag, tagStyles } from "../../packages/components/src/parts/tag.ts";
import { renderTimeline, timelineStyles } from "../../packages/components/src/parts/timeline.ts";
import { problem, sdkError } from "./sdk-error.ts";

const nothingToDo = (): void => undefined;

const steps: readonly Step[] = [
  { label: "申请人", state: "done", onSelect: nothingToDo },
  { label: "经营信息", state: "error", onSelect: nothingToDo },
  { label: "材料", state: "current" },
  { label: "领取方式", state: "todo" },
  { label: "核对提交", state: "todo" },
];

/** Every shared part in its states, for checks by axe and by eye. */
export class PartsGalleryElement extends YichuangElement {
  static override styles = [
    viewStyles,
    codeStyles,
    disclosureStyles,
    factsStyles,
    fileRowStyles,
    keyFigureStyles,
    moreStyles,
    stepsStyles,
    tagStyles,
    timelineStyles,
    css`
      .gallery {
        display: grid;
        gap: var(--_space-6);
        padding: var(--_space-4);
      }

      section {
        min-inline-size: 0;
      }
    `,
  ];

  readonly #localize = new LocalizeController(this, {});
  readonly #width = new WidthController(this);

  override render(): TemplateResult {
    const width = this.#width.value;
    const compact = width === "narrow" || this.effectiveMode === "elder";
    const sections = [
      renderSteps({ localize: this.#localize, steps, current: 2, compact }),
      this.#renderFigures(),
      this.#renderFacts(),
      this.#renderTimeline(),
      this.#renderFiles(),
      this.#renderNotices(),
      this.#renderViews(),
      html`<p>${iconNames.map((name) => html`${renderIcon(name)} `)}</p>`,
    ];
    return html`<div class="base gallery" data-width=${width}>
      ${this.heading(0, "食品经营许可（新办）", "heading-large")}
      ${sections.map((section) => html`<section>${section}</section>`)}
    </div>`;
  }

  #renderFigures(): TemplateResult {
    const words = this.#localize;
    return html`<p>${renderTag("承诺件", "info")} ${renderTag("网上可办")} ${renderTag("即将到期", "warning")}</p>
      ${renderKeyFigures([
        { value: 5, unit: "个工作日", label: "承诺期限" },
        { value: 0, unit: "元", label: "收费" },
        { value: words.number(1651), unit: "项", label: "可办事项", tone: "success" },
      ])}
      ${renderActions([
        renderButton({ label: "开始申请", look: "primary", icon: "arrow-right" }),
        renderButton({ label: "保存草稿", busy: true, busyLabel: "正在保存" }),
        renderButton({ label: "撤回申请", look: "danger" }),
        renderButton({ label: "查看样表", look: "quiet", context: "（申请书）" }),
        renderButton({ label: "提交申请", disabled: true }),
      ])}
      <p>
        ${renderExternalLink({ href: "https://example.org/", label: "预约办理", notice: words.common("newWindow") })}
      </p>`;
  }

  #renderFacts(): TemplateResult {
    return html`${renderFacts({
      facts: [
        { term: "办件编号", value: renderCode("NZ20261122000017") },
        { term: "办理地点", value: "区政务大厅一楼生产经营综合窗口", note: "周一至周五 9:00 至 17:00" },
        { term: "联系电话", value: html`<a href="tel:09160000123">0916-0000123</a>`, action: "修改" },
        { term: "没有的", value: undefined },
      ],
    })}
    ${renderDisclosure({ summary: "法律依据", content: html`<p>从事食品销售和餐饮服务，应当依法取得许可。</p>` })}`;
  }

  #renderTimeline(): TemplateResult {
    return renderTimeline({
      localize: this.#localize,
      label: "办理进度",
      entries: [
        { state: "waiting", title: "出件", when: "预计 11月28日" },
        {
          state: "now",
          title: "审查",
          at: "2026-11-22T14:05:00+08:00",
          details: html`<p>区行政审批服务局正在审查。</p>`,
        },
        {
          state: "paused",
          title: "现场核查",
          at: "2026-11-21",
          note: "这段时间不计入期限",
          details: html`<p>已约好时间。</p>`,
        },
        { state: "problem", title: "需要补正", at: "2026-11-20T09:30:00+08:00" },
        { state: "done", title: "提交申请", at: "2026-11-19T10:00:00+08:00" },
      ],
    });
  }

  #renderFiles(): TemplateResult {
    const localize = this.#localize;
    const remove = renderButton({ label: localize.common("action.remove"), look: "quiet", context: "（身份证正面）" });
    return html`${renderFileRow({ localize, name: "身份证正面.jpg", size: 812_345, state: "done", actions: remove })}
    ${renderFileRow({ localize, name: "场地租赁合同.pdf", size: 3_355_443, state: "uploading", progress: 0.35 })}
    ${renderFileRow({ localize, name: "平面图.pdf", size: 9e6, state: "failed", message: "文件超过 10 MB" })}
    ${renderMore({ localize, shown: 20, total: 1651, hasMore: true, onMore: nothingToDo })}`;
  }

  #renderNotices(): TemplateResult {
    return html`<div class="stack">
      ${renderNotice({ tone: "info", title: "还差一步", body: html`<p>请在 11月25日前补齐材料。</p>` })}
      ${renderNotice({ tone: "success", title: "已提交" })} ${renderNotice({ tone: "warning", title: "期限快到了" })}
      ${renderNotice({ tone: "danger", title: "有 2 处需要修改", action: renderButton({ label: "去修改" }) })}
    </div>`;
  }

  #renderViews(): TemplateResult {
    const localize = this.#localize;
    const error = sdkError("unavailable", { retryAfter: 30, problem: problem("unavailable", 503) });
    return html`<div class="stack">
      ${renderEmpty({ title: "还没有办件", body: "找到要办的事项，就可以开始申请。", icon: "search" })}
      ${renderFailed({ localize, error, kept: "您填的内容已保存在本机。", onRetry: nothingToDo })}
      ${renderFailed({ localize, error: sdkError("unauthenticated"), onSignIn: nothingToDo })}
      ${renderStale({ localize, error, at: new Date("2026-11-22T14:05:00+08:00"), onRetry: nothingToDo })}
      ${renderSkeleton({ localize })}
    </div>`;
  }
}

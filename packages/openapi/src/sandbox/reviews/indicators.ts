import type { Indicator, IndicatorSet, Language, Satisfaction } from "../../schema.ts";
import { inLanguage } from "../cases/text.ts";
import type { Words } from "../cases/text.ts";
import type { SandboxContext } from "../context.ts";

type Tag = readonly [code: string, zh: string, en: string];

interface Level {
  readonly satisfaction: Satisfaction;
  readonly label: Words;
  /** Shown first. */
  readonly base: readonly Tag[];
  readonly expanded: readonly Tag[];
}

interface Version {
  readonly version: string;
  readonly effectiveFrom: string;
  readonly levels: readonly Level[];
}

/** Characters of free text. Seen in deployed systems; no national figure is confirmed. */
export const TEXT_LIMIT = 150;

const LEVELS: readonly Level[] = [
  {
    satisfaction: "very_satisfied",
    label: { zh: "非常满意", en: "Very satisfied" },
    base: [
      ["510", "一窗受理一次办结", "One window, done in one go"],
      ["511", "可以先受理后补材料", "Accepted first, papers could follow"],
      ["512", "不用提交证明", "No certificates had to be handed in"],
    ],
    expanded: [
      ["513", "可以全程网上办理", "Could be done online from start to end"],
      ["514", "可以使用手机办理", "Could be done on a phone"],
      ["515", "可以就近办理", "Could be done close to home"],
      ["516", "无需材料直接办理", "Done without any papers"],
      ["517", "服务热情效率高", "Friendly and quick"],
    ],
  },
  {
    satisfaction: "satisfied",
    label: { zh: "满意", en: "Satisfied" },
    base: [
      ["406", "填写一张表单就可完成申报", "A single form was enough to apply"],
      ["407", "在线提交材料窗口核验", "Papers sent online, only checked at the window"],
      ["408", "一张清单告知全部申报材料", "One list named every paper needed"],
    ],
    expanded: [
      ["409", "用告知承诺减免申报材料", "A declaration spared me papers"],
      ["410", "可以在线预约办理", "Could book a time online"],
      ["411", "跑大厅一次办完", "One visit to the hall was enough"],
      ["412", "可以使用自助机办理", "Could use a self-service machine"],
      ["413", "服务态度较好", "Staff were kind"],
    ],
  },
  {
    satisfaction: "fairly_satisfied",
    label: { zh: "基本满意", en: "Fairly satisfied" },
    base: [
      ["307", "一次性告知需要补正的材料", "Told once about everything to be corrected"],
      ["308", "提供申报材料样本", "Samples of the papers were there"],
      ["309", "在承诺的时间内办结", "Finished within the promised time"],
    ],
    expanded: [
      ["310", "办事指南指引准确", "The guide was accurate"],
      ["311", "按办事指南要求的材料即可办理", "The papers in the guide were all it took"],
      ["312", "可以快递送达", "The result could come by post"],
      ["313", "跑动次数与承诺的一致", "As many visits as promised"],
      ["314", "服务态度一般", "Staff were neither kind nor unkind"],
    ],
  },
  {
    satisfaction: "dissatisfied",
    label: { zh: "不满意", en: "Dissatisfied" },
    base: [
      ["207", "没有提供材料样本", "No samples of the papers"],
      ["208", "没有提供材料清单", "No list of the papers"],
      ["209", "未在承诺时间内办结", "Not finished within the promised time"],
    ],
    expanded: [
      ["210", "同样内容的证明材料被要求多次提交", "Asked for the same paper more than once"],
      ["211", "承诺网办但无法在线办理", "Said to be online, but could not be done online"],
      ["212", "在线预约办理后到实体大厅重复取号排队", "Had booked online and still had to queue again in the hall"],
      ["213", "窗口人员业务不熟练", "Staff did not know the matter well"],
      ["214", "服务态度生硬", "Staff were curt"],
    ],
  },
  {
    satisfaction: "very_dissatisfied",
    label: { zh: "非常不满意", en: "Very dissatisfied" },
    base: [
      ["108", "在办事指南之外增加新的审批条件", "Conditions were added that the guide does not have"],
      ["109", "需提供办事指南之外的申报材料", "Papers were asked for that the guide does not name"],
      ["110", "无理由超过法定办理时间", "Took longer than the law allows, without a reason"],
    ],
    expanded: [
      ["111", "办事指南提供样本有错", "A sample in the guide is wrong"],
      ["112", "承诺在线收取申请材料实际无法收取", "Papers could not be sent online, though that was promised"],
      ["113", "多头跑窗口和部门", "Sent from one window and department to the next"],
      ["114", "跑动次数与承诺的不一致", "More visits than promised"],
      ["115", "服务态度差效率低", "Unfriendly and slow"],
    ],
  },
];

/**
 * The sets of indicators by version. The codes and Chinese texts are those of deployed systems; a first version is known to
 * have existed (codes 501–509, 401–405, 301–306, 201–206, 101–107), but not its words, and none are invented here. Since when
 * this version holds is not confirmed either: the day is the sandbox's own.
 */
const VERSIONS: readonly Version[] = [{ version: "2", effectiveFrom: "2020-01-01", levels: LEVELS }];

/** What a new version of the sandbox's own has: the base tags stay, the others have gone. */
const NEXT = "demo-3";

const published = ({ store }: SandboxContext): string | undefined => store.get("settings", "indicators")?.value;

/** Every version there was, the newest first: a newer one retires those before it. */
function versionsOf(context: SandboxContext): readonly Version[] {
  const effectiveFrom = published(context);
  if (effectiveFrom === undefined) return VERSIONS;
  const levels = LEVELS.map((level) => ({ ...level, expanded: [] }));
  return [{ version: NEXT, effectiveFrom, levels }, ...VERSIONS];
}

/**
 * Publishes a new version of the indicators 指标换版, today: the one before is retired, stays readable, and is not rated with any more. The new one
 * is the sandbox's own and has fewer tags. No operation of the contract does this.
 */
export function publishIndicators(context: SandboxContext): void {
  context.store.put("settings", { id: "indicators", parent: "reviews", value: context.clock.iso().slice(0, 10) });
}

const tagView = ([code, zh, en]: Tag, base: boolean, lang: Language): Indicator => ({
  code,
  label: inLanguage({ zh, en }, lang),
  base,
});

const tagsOf = ({ base, expanded }: Level, lang: Language): Indicator[] => [
  ...base.map((tag) => tagView(tag, true, lang)),
  ...expanded.map((tag) => tagView(tag, false, lang)),
];

/** A set of indicators in one language, the current one by default; undefined for a version there never was. */
export function indicatorSet(context: SandboxContext, lang: Language, version?: string): IndicatorSet | undefined {
  const versions = versionsOf(context);
  const index = version === undefined ? 0 : versions.findIndex((set) => set.version === version);
  const found = versions[index];
  return (
    found && {
      version: found.version,
      retired: index > 0,
      effectiveFrom: found.effectiveFrom,
      textLimit: TEXT_LIMIT,
      levels: found.levels.map((level) => ({
        satisfaction: level.satisfaction,
        label: inLanguage(level.label, lang),
        tags: tagsOf(level, lang),
      })),
    }
  );
}

/** Every version there was, the newest first; what its tags are `indicatorSet` says. */
export const indicatorVersions = (
  context: SandboxContext,
): { version: string; retired: boolean; effectiveFrom: string }[] =>
  versionsOf(context).map(({ version, effectiveFrom }, index) => ({ version, retired: index > 0, effectiveFrom }));

/** The tags of codes in words, whichever level they are of; a code its version does not know stands for itself. */
export function tagsInWords(
  context: SandboxContext,
  version: string,
  codes: readonly string[],
  lang: Language,
): Indicator[] {
  const set = versionsOf(context).find((each) => each.version === version);
  const all = (set?.levels ?? []).flatMap((level) => tagsOf(level, lang));
  return codes.map(
    (code) => all.find((tag) => tag.code === code) ?? { code, label: { text: code, lang: "zh-CN" }, base: false },
  );
}

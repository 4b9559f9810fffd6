import type { Answers, Guide, GuideVenue, Material } from "@yichuang/sdk";
import type { LinkTemplates } from "../context/links.ts";
import { addressOf } from "../context/links.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { toAnswersFragment } from "../item/answers-fragment.ts";
import { openQuestions, sortMaterials } from "../item/applicable-materials.ts";
import { isOnline, limitInWords } from "../item/item-words.ts";
import type { Sheet, SheetEntry, SheetWords } from "../print/sheet.ts";
import { DOT } from "../print/sheet.ts";
import { versionInWords } from "./guide-details.views.ts";
import { materialFactsInWords } from "./material-words.ts";
import { hoursInWords } from "./opening.ts";
import type { Spared } from "./on-file-controller.ts";

/** What a one-sheet notice is made from. */
export interface OneSheetContext {
  readonly guide: Guide;
  readonly localize: Localizer;
  readonly answers: Answers;
  readonly have: ReadonlySet<string>;
  /** Materials that are on file, with what they are on file as. */
  readonly spared: Spared;
  readonly links: LinkTemplates | undefined;
  readonly large: boolean;
  readonly now: Date;
}

/**
 * The one-sheet notice 一单告知: everything to know and to bring, for these answers and no others, said once
 * (行政许可法 第三十二条: 一次告知). Its QR code leads back to the guide with answers and ticks in the fragment, which no server sees.
 */
export function oneSheet(context: OneSheetContext): Sheet {
  const { guide, localize, answers, have, links, spared, large } = context;
  const { item } = guide;
  const { mine } = sortMaterials(guide, answers);
  const toBring = mine.filter(({ code }) => !spared.has(code));
  const onFile = mine.filter(({ code }) => spared.has(code));
  const address = guideAddress(links, item.code, answers, have);
  const say = (key: string, params?: Record<string, string | number>): string =>
    localize.textByKey(`itemGuide.sheet.${key}`, params);
  return {
    lang: localize.locale,
    kind: say("kind"),
    title: item.name,
    subtitle: item.department.name,
    large,
    sections: [
      { title: say("situation"), entries: situation(context) },
      {
        title: say("bring", { count: toBring.length }),
        entries:
          toBring.length > 0
            ? toBring.map((material) => bringEntry(material, context))
            : [{ text: localize.textByKey("itemGuide.none") }],
      },
      {
        title: say("onFile"),
        entries: onFile.map(({ code, name }) => ({ text: name, notes: source(spared.get(code)) })),
      },
      { title: say("know"), entries: [...facts(context)] },
      { title: localize.textByKey("itemGuide.venues"), entries: [...ways(context)] },
    ],
    code: address === undefined ? undefined : { address, caption: say("code") },
    foot: foot(context),
    overflow: say("overflow"),
  };
}

const source = (text: SheetWords | undefined): readonly SheetWords[] => (text === undefined ? [] : [text]);

/**
 * The address of the guide with these choices in its fragment.
 * @returns undefined where the host has no page for guides
 */
export function guideAddress(
  links: LinkTemplates | undefined,
  itemCode: string,
  answers: Answers,
  have: ReadonlySet<string>,
): string | undefined {
  return addressOf(links, "guide", { item: itemCode }, toAnswersFragment(answers, have));
}

function situation({ guide, localize, answers }: OneSheetContext): readonly SheetEntry[] {
  const given = guide.questions.flatMap(({ id, text, options }): SheetEntry[] => {
    const chosen = options.find(({ value }) => value === answers[id]);
    return chosen ? [{ text: `${text.text} ${chosen.label.text}` }] : [];
  });
  return openQuestions(guide, answers).length > 0
    ? [...given, { text: localize.textByKey("itemGuide.sheet.open") }]
    : given;
}

function bringEntry(material: Material, { localize, have }: OneSheetContext): SheetEntry {
  const { code, name, need, deferral, notes } = material;
  const facts = [localize.textByKey(`itemGuide.need.${need}`), ...materialFactsInWords(material, localize)];
  const later =
    need !== "deferrable"
      ? []
      : [
          deferral
            ? localize.textByKey("itemGuide.deferral", { duration: localize.duration(deferral) })
            : localize.textByKey("itemGuide.deferralOpen"),
        ];
  return {
    box: have.has(code) ? "ticked" : "open",
    text: name,
    notes: [facts.join(DOT), ...later, ...(notes ? [notes] : [])],
  };
}

function* facts({ guide, localize }: OneSheetContext): Generator<SheetEntry> {
  const { limits, fees } = guide;
  yield { term: localize.textByKey("itemGuide.figure.time"), text: limitInWords(limits.promised, localize) };
  if (fees.free || fees.entries.length === 0) {
    yield { term: localize.textByKey("itemGuide.figure.fee"), text: localize.textByKey("itemGuide.free") };
  }
  for (const { name, standard } of fees.free ? [] : fees.entries)
    yield {
      term: localize.textByKey("itemGuide.figure.fee"),
      text: localize.locale === "en" ? `${name.text}: ${standard.text}` : `${name.text}：${standard.text}`,
    };
}

function* ways({ guide, localize }: OneSheetContext): Generator<SheetEntry> {
  if (isOnline(guide.item)) {
    const text = localize.textByKey("itemGuide.online.when");
    yield { term: localize.textByKey("itemGuide.online"), text };
  }
  for (const venue of guide.venues) yield venueEntry(venue, localize);
}

function venueEntry({ centre, window, counters }: GuideVenue, localize: Localizer): SheetEntry {
  const list = counters.join(localize.textByKey("itemGuide.venue.and"));
  const at = list ? `${window.text} ${localize.textByKey("itemGuide.venue.counters", { list })}` : window;
  const hours = hoursInWords(centre.hours, localize).join(localize.locale === "en" ? "; " : "；");
  return {
    term: localize.textByKey("itemGuide.venue.window"),
    text: centre.name,
    notes: [at, centre.address, hours, localize.textByKey("itemGuide.sheet.phone", { phone: centre.phone })],
  };
}

function foot({ guide, localize, now }: OneSheetContext): readonly SheetWords[] {
  const say = (key: string, params?: Record<string, string>): string =>
    localize.textByKey(`itemGuide.sheet.${key}`, params);
  return [
    say("ask", { phone: guide.contacts.consultation, complaints: guide.contacts.supervision }),
    say("made", { version: versionInWords(guide, localize), time: localize.dateTime(now) }),
    ...(guide.synthetic ? [say("synthetic")] : []),
  ];
}

import type { Store } from "../../packages/openapi/src/sandbox/store.ts";

/** What came of a walk: at the platform, and in front of the visitor. */
export interface Outcome {
  /** One line for each thing that the platform has: the state, each event, each kept file, each rating and step of it. */
  readonly facts: readonly string[];
  /** Lines in sight at the end, without numbers. */
  readonly sight: readonly string[];
}

/** A walk with one request cut. */
export interface CutWalk {
  /** Undefined where the visitor could not get to the end. */
  readonly outcome: Outcome | undefined;
  /** Words in sight that said that something did not get through. */
  readonly words: readonly string[];
  /** What had been typed or chosen and was gone after a failure. */
  readonly gone: readonly string[];
  /** Whether the visitor had to do something about it. */
  readonly acted: boolean;
  /** Why the visitor could not go on. */
  readonly stuck?: string | undefined;
}

/** What is to be said of a cut walk. Empty lists: nothing lost, nothing doubled, nothing without words. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly wordless: readonly string[];
  readonly healed: "silently" | "by a person" | "not";
}

/** What stands in one list and not, or less often, in the other. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Compares a walk with one request cut with the whole one. */
export function judge(whole: Outcome, { outcome, words, gone, acted, stuck }: CutWalk): Verdict {
  const said = words.length > 0;
  if (!outcome) {
    const why = `stuck: ${stuck ?? "?"}`;
    return { lost: said ? [...gone, why] : gone, doubled: [], wordless: said ? [] : [why], healed: "not" };
  }
  const missing = beyond(whole.sight, outcome.sight).map((line) => `not in sight: ${line}`);
  const lost = [...gone, ...beyond(whole.facts, outcome.facts), ...(said ? missing : [])];
  const doubled = beyond(outcome.facts, whole.facts);
  const wordless = said ? [] : missing;
  const healed =
    lost.length + doubled.length + wordless.length > 0 ? "not" : said || acted ? "by a person" : "silently";
  return { lost, doubled, wordless, healed };
}

/** All that the platform has of a case, and of its ratings; or, by the code of an invitation, of that alone. */
export function factsOf(store: Store, { caseNo, invitationId }: { caseNo?: string; invitationId?: string }): string[] {
  const given = caseNo === undefined ? undefined : store.get("cases", caseNo);
  const reviews = store
    .list("reviews")
    .filter((review) => (caseNo === undefined ? review.invitationId === invitationId : review.parent === caseNo));
  return [
    ...(given
      ? [
          `state ${given.state} ${given.outcome ?? ""}`,
          `data ${JSON.stringify(given.data)}`,
          ...given.specialSteps.map(({ kind }) => `special step ${kind}`),
          ...store.list("events", given.id).map(({ kind }) => `event ${kind}`),
          ...store.list("documents", given.id).map(({ kind }) => `document ${kind}`),
          ...[given.id, given.draftId]
            .flatMap((parent) => store.list("uploads", parent))
            .map(({ materialCode, bytes, offset }) => `upload ${materialCode} ${String(offset)} of ${String(bytes)}`),
          ...given.materials.map(({ materialCode, means, uploadIds }) =>
            [`material ${materialCode} ${means}`, uploadIds?.length ?? 0].join(" "),
          ),
        ]
      : []),
    ...reviews.flatMap(({ satisfaction, tags, text, anonymous, contactWanted, handling }) => [
      `review ${satisfaction} ${tags.join()} ${text ?? ""} ${String(anonymous)} ${String(contactWanted ?? false)}`,
      `handling ${handling.state} round ${String(handling.round)}`,
      ...handling.steps.map(({ kind, round, text: words }) => `step ${kind} ${String(round)} ${words ?? ""}`),
    ]),
  ];
}

/**
 * `npm run test:cuts [-- --journey=name --ask=/path --lanes=N]`: walks each journey of following and rating once over a whole connection, then again
 * for each request that its pages made, with that one and its repetitions cut until words in sight say so: lost on its way, and, where it
 * writes or streams, once more with its answer lost. Closes with one line of counts; exits 1 when something was lost, done twice, or
 * went wrong without words.
 */
import { parseArgs } from "node:util";
import { JOURNEYS } from "./journeys.ts";
import { openTheatre } from "./theatre.ts";
import { isStream, isWrite } from "./line.ts";
import type { Cut } from "./line.ts";
import type { Verdict } from "./judge.ts";
import { judge } from "./judge.ts";

const { values } = parseArgs({
  options: {
    journey: { type: "string" },
    ask: { type: "string", default: "" },
    lanes: { type: "string", default: "3" },
  },
});
const chosen = JOURNEYS.filter(({ name }) => values.journey === undefined || name === values.journey);
if (!chosen.length) {
  console.error(`No such journey: ${String(values.journey)}. Journeys: ${JOURNEYS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

/** Each request of a walk, as often as there are ways to lose it. */
const cutsOf = (asked: readonly string[]): Cut[] =>
  asked.flatMap((asks, index) => {
    const nth = asked.slice(0, index + 1).filter((each) => each === asks).length;
    const losses = isWrite(asks) || isStream(asks) ? (["request", "answer"] as const) : (["request"] as const);
    return losses.map((loss) => ({ asks, nth, loss }));
  });

const nameOf = ({ asks, nth, loss }: Cut): string => `${asks} (${String(nth)}), ${loss} lost`;

const theatre = await openTheatre(Number(values.lanes));
const sums = { journeys: 0, cuts: 0, lost: 0, doubled: 0, wordless: 0, "not met": 0 };
const rows: string[] = [];
const columns = ["requests", "cuts", "silently", "by a person", "lost", "doubled", "wordless", "not met", "seconds"];
try {
  for (const journey of chosen) {
    const started = performance.now();
    const whole = await theatre.walk(journey);
    if (!whole.outcome || whole.words.length)
      throw new Error(`${journey.name} fails over a whole connection: ${whole.stuck ?? whole.words.join()}`);
    const cuts = cutsOf(whole.asked).filter(({ asks }) => asks.includes(values.ask));
    console.log(`${journey.name}: ${String(whole.asked.length)} requests, ${String(cuts.length)} cuts`);
    const outcome = whole.outcome;
    const verdicts: Verdict[] = [];
    let missed = 0;
    await theatre.each(cuts, async (cut, lane) => {
      let walk = await theatre.walk(journey, cut, lane, outcome.sight);
      // What comes as it happens does not always come in as many pieces.
      if (!walk.met) walk = await theatre.walk(journey, cut, lane, outcome.sight);
      if (!walk.met && walk.outcome) {
        missed++;
        console.log(`  not met: ${nameOf(cut)}`);
        return;
      }
      const verdict = judge(outcome, walk);
      verdicts.push(verdict);
      for (const kind of ["lost", "doubled", "wordless"] as const)
        for (const what of verdict[kind]) console.log(`  ${kind}: ${nameOf(cut)}: ${what}`);
      if (verdict.healed === "by a person") console.log(`  healed: ${nameOf(cut)}: ${walk.words[0] ?? ""}`);
    });
    const found = (kind: "lost" | "doubled" | "wordless"): number =>
      verdicts.filter((verdict) => verdict[kind].length > 0).length;
    const healed = (how: Verdict["healed"]): number => verdicts.filter((verdict) => verdict.healed === how).length;
    sums.journeys++;
    sums.cuts += verdicts.length;
    sums["not met"] += missed;
    for (const kind of ["lost", "doubled", "wordless"] as const) sums[kind] += found(kind);
    const seconds = Math.round((performance.now() - started) / 1000);
    const counts = [whole.asked.length, verdicts.length, healed("silently"), healed("by a person")];
    const cells = [...counts, found("lost"), found("doubled"), found("wordless"), missed, seconds];
    rows.push(`${journey.name.padEnd(14)}${cells.map((cell) => String(cell).padStart(12)).join("")}`);
  }
} finally {
  await theatre.close();
}
console.log(`\n${"journey".padEnd(14)}${columns.map((name) => name.padStart(12)).join("")}\n${rows.join("\n")}\n`);
process.exitCode = sums.lost || sums.doubled || sums.wordless || !sums.cuts ? 1 : 0;
console.log(
  Object.entries(sums)
    .map(([name, count]) => `${name}: ${String(count)}`)
    .join(", "),
);

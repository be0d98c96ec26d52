// npm run train -- claims|days LABELS_DIR…
// Makes server/src/claims/register/rank/weights.ts, or dayWeights.ts, from folders of labelled figures: in each the label files (*.jsonl, a
// figure a line with its file, offsets, imposer, target, goods and from) beside the articles that they name. Prints how often each folder's slots are filled rightly
// by a table made of the other folders, which is the measure that counts. The same labels give the same table.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { likeliest, type Slot, type Weights } from '../../server/src/claims/register/rank/candidate.ts';
import { RANKING, type Ranking } from '../../server/src/claims/register/rank/rank.ts';
import { choicesOf, type LabelledChoice, type LabelSet, readLabels } from './claimLabels.ts';
import { fitWeights } from './maxEnt.ts';
import { prune } from './pruneFeatures.ts';
import { weightRows } from './weightRows.ts';

/** A table of the ranking that is learned at a time; the others stand. */
interface Table {
  readonly path: string;
  /** The name and the type that it is exported as. */
  readonly name: string;
  readonly type: string;
  readonly slots: readonly Slot[];
  readonly head: string;
}

const PENALTY = 6;
/** What one rate is given others are filled from: after so many rounds that changes little. */
const ROUNDS = 2;

/** Trains the ranking of candidates of one table and writes it; the exit status is 2 without folders. */
export function trainClaims(folders: readonly string[], table: Table = PARTIES_AND_GOODS): number {
  const { slots, path: file } = table;
  if (folders.length === 0) {
    console.log('usage: npm run train -- claims|days LABELS_DIR…');
    return 2;
  }
  const sets = folders.map(folder => readLabels(path.resolve(process.env.INIT_CWD ?? '.', folder)));
  const choices = pruned(choicesAcross(sets, slots), slots);
  sets.forEach((set, held) => {
    if (sets.length > 1)
      report(set.name, choices[held] as LabelledChoice[], rankingOf(without(choices, held), slots), slots);
  });
  const { weights } = rankingOf(choices.flat(), slots);
  writeFileSync(file, tableOf(weights, table));
  console.log(`${file}: ${slots.map(slot => `${slot} ${Object.keys(weights[slot]).length}`).join(', ')} features`);
  return 0;
}

/**
 * The choices of each set, while its articles are bound by a table of the other sets: what one rate is given others are filled from, and a table
 * must not trust that more than it may on articles that it has never seen.
 */
function choicesAcross(sets: readonly LabelSet[], slots: readonly Slot[]): LabelledChoice[][] {
  const blank = rankingOf([], slots);
  let choices = sets.map(set => choicesOf(set, blank));
  for (let round = 0; round < ROUNDS; round++)
    choices = sets.map((set, held) =>
      choicesOf(set, rankingOf(sets.length > 1 ? without(choices, held) : choices.flat(), slots)),
    );
  return choices;
}

/** The choices with the features of each slot that are worth having. */
function pruned(choices: readonly LabelledChoice[][], slots: readonly Slot[]): LabelledChoice[][] {
  const bySlot = slots.map(slot =>
    prune(
      choices.map(own => own.filter(c => c.slot === slot)),
      PENALTY,
    ),
  );
  return choices.map((_, set) => bySlot.flatMap(sets => sets[set] as LabelledChoice[]));
}

const without = (choices: readonly LabelledChoice[][], held: number): LabelledChoice[] =>
  choices.flatMap((own, i) => (i === held ? [] : own));

function rankingOf(choices: readonly LabelledChoice[], slots: readonly Slot[]): Ranking {
  const fitted = slots.map((slot): [Slot, Weights] => [
    slot,
    fitWeights(
      choices.filter(c => c.slot === slot),
      PENALTY,
    ),
  ]);
  return { ...RANKING, weights: { ...RANKING.weights, ...Object.fromEntries(fitted) } };
}

/** How many slots are right, left open and wrong. */
function report(
  name: string,
  choices: readonly LabelledChoice[],
  { weights, sure }: Ranking,
  slots: readonly Slot[],
): void {
  const counts = slots.map(slot => {
    let [right, open, wrong] = [0, 0, 0];
    for (const { candidates, right: gold, slot: own } of choices) {
      if (own !== slot) continue;
      const { candidate, likely } = likeliest(candidates, weights[slot]);
      const left = likely < sure[slot] || candidate.value.length === 0;
      const wanted = candidates[gold]?.value.length === 0;
      if (left ? wanted : candidate === candidates[gold]) right++;
      else if (left) open++;
      else wrong++;
    }
    return `${slot} ${right} right ${open} open ${wrong} wrong`;
  });
  console.log(`${name}: ${counts.join(', ')}`);
}

/** The table as the program reads it, heaviest first; what the names mean stands at its head. */
function tableOf(weights: Readonly<Record<Slot, Weights>>, { head, name, type, slots }: Table): string {
  return `${head}export const ${name}: Readonly<Record<${type}, Weights>> = {\n${slots.map(slot => `  ${slot}: {\n${weightRows(weights[slot], '    ')}\n  },\n`).join('')}};\n`;
}

const PARTIES_AND_GOODS: Table = {
  path: 'server/src/claims/register/rank/weights.ts',
  name: 'WEIGHTS',
  type: "Exclude<Slot, 'day'>",
  slots: ['imposer', 'target', 'goods'],
  head: `import type { Slot, Weights } from './candidate.ts';

/*
 * What speaks for a candidate of a slot, and how much: made by "npm run train -- claims", not by hand.
 *
 * - "acts here", "goods before": what the party or the goods do where they are named (told.ts), and where: "above" as an argument of the
 *   rate's own predicates, "here" in its sentence, "before" in the one before, "near" in the two before that, "headline"
 * - "last tariff", "next tariff", "tariff here": a tariff told of elsewhere has the value; ", another": one of other parties or goods;
 *   ", carried": whose value was itself carried; "same rate", "same goods", "same law" …: one that shares these
 * - "share": how many of the article's tariffs have the value; "share with the target" …: of those that share the other slot
 * - "named", "named most": how often the article names the party
 * - "any …", "all …", "open …": for the candidates all origins, all goods and none, what the sentence is like
 */
`,
};

const DAYS: Table = {
  path: 'server/src/claims/register/rank/dayWeights.ts',
  name: 'DAY_WEIGHTS',
  type: "'day'",
  slots: ['day'],
  head: `import type { Weights } from './candidate.ts';

/*
 * What speaks for a day of the article being the one from which a rate holds whose sentence has none, and how much: made by "npm run train --
 * days", not by hand.
 *
 * - "by from", "act start", "of effect": what is said at the day (namedDays.ts); ", here": in the rate's own sentence
 * - "here", "before", "after", "near", "behind", "headline", "lead", "above", "below": where it is named
 * - "tariff told", "rate told", "same rate told", "pointer told": it is the day of a tariff, of a rate, of this one, of what points back to
 *   them; "agrees", "another": whether that may be this tariff; "starts", "set": whether that starts then or was imposed then
 * - "begins", "only start", "one of the starts", "only effect": something begins then, this tariff perhaps, and nothing else does
 * - "same", "pointed", "whole", "to come": it is the one day of days.ts of that kind
 * - "soon", "lately", "years ago" …: how it lies to the article's day, with the state of the rate
 * - "open …": for leaving the day open, what the rate's sentence is like
 */
`,
};

/** Trains the ranking of days. */
export const trainDays = (folders: readonly string[]): number => trainClaims(folders, DAYS);

// npm run train -- rates LABELS_DIR…
// Makes server/src/claims/slots/rateWeights.ts from the folders of labelled figures from which the ranking of slots learns (trainClaims.ts):
// which percentages are rates where no tree ties them to a tariff. Prints how many of each folder a table of the other folders gets right, which is the measure
// that counts. The same labels give the same table.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { STATING } from '../../server/src/claims/bind.ts';
import { bindRates } from '../../server/src/claims/bindRates.ts';
import { type Candidate, scoreOf, type Weights } from '../../server/src/claims/register/rank/candidate.ts';
import { RANKING } from '../../server/src/claims/register/rank/rank.ts';
import { viewSentences } from '../../server/src/claims/sentenceView.ts';
import { JUDGE } from '../../server/src/claims/slots/likelyRates.ts';
import { knowledge, type LabelSet, readLabels } from './claimLabels.ts';
import { type Choice, fitWeights } from './maxEnt.ts';
import { weightRows } from './weightRows.ts';

const TABLE = 'server/src/claims/slots/rateWeights.ts';
const PENALTY = 3;
const NO_RATE: Candidate = { value: [], part: false, features: new Map() };

/** Trains the table of rates and writes it; the exit status is 2 without folders. */
export function trainRates(folders: readonly string[]): number {
  if (folders.length === 0) {
    console.log('usage: npm run train -- rates LABELS_DIR…');
    return 2;
  }
  const sets = folders.map(folder => readLabels(path.resolve(process.env.INIT_CWD ?? '.', folder)));
  const choices = sets.map(choicesOf);
  const total = { found: 0, missed: 0, false: 0, none: 0 };
  sets.forEach(({ name }, held) => {
    const weights = fitWeights(
      choices.flatMap((own, i) => (i === held ? [] : own)),
      PENALTY,
    );
    const counts = { found: 0, missed: 0, false: 0, none: 0 };
    for (const { candidates, right } of choices[held] as Choice[]) {
      const likely = 1 / (1 + Math.exp(-scoreOf(candidates[0] as Candidate, weights))) >= JUDGE.sure;
      counts[likely ? (right === 0 ? 'found' : 'false') : right === 0 ? 'missed' : 'none']++;
    }
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
    console.log(`${name}: ${told(counts)}`);
  });
  console.log(`all: ${told(total)}`);
  writeFileSync(TABLE, tableOf(fitWeights(choices.flat(), PENALTY)));
  return 0;
}

const told = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([key, value]) => `${value} ${key}`)
    .join(', ');

/** The labelled percentages that no tree ties to a tariff: a rate, or none. */
function choicesOf({ articles }: LabelSet): Choice[] {
  const found: Choice[] = [];
  for (const { article, mentions, labels } of articles) {
    const views = viewSentences(article, mentions).filter(view => STATING.has(view.sentence.zone));
    const context = { knowledge, day: article.published?.date ?? null };
    bindRates(article, views, mentions, context, RANKING, JUDGE, ({ start, end }, features) => {
      const label = labels.find(one => one.start < end && start < one.end);
      if (!label) return;
      const candidates = [{ value: [], part: false, features }, NO_RATE];
      found.push({ candidates, right: label.kind === 'rate' ? 0 : 1 });
    });
  }
  return found;
}

const tableOf = (weights: Weights): string =>
  `${HEAD}export const RATE_WEIGHTS: Weights = {\n${weightRows(weights, '  ')}\n};\n`;

const HEAD = `import type { Weights } from '../register/rank/candidate.ts';

/*
 * What speaks for a percentage being the rate of a tariff where no tree ties it to one, and how much: made by "npm run train -- rates", not by
 * hand. What is not told of here is told of in rateFeatures.ts.
 *
 * - "by words": the words around it say so, tree or none; "nearest …": what the last noun before it that has percentages is a noun of
 * - "rivals": its sentence names something else that has percentages; "calm, …": none
 * - "same elsewhere": another sentence has a rate of the same value; "share of rates": of the article's other percentages so many are rates
 * - "rate before", "rate in last" …: its sentence or the one beside it has a rate; "marked alike", "tied alike": in the same way in the tree
 * - "twin": a figure stands right beside it; "phrase …": what the noun phrase behind it names; "next …": the word behind it
 * - "under …", "subject …": what it hangs on in the tree, and of what its clause tells; "act …": what the clause's verb does
 */
`;

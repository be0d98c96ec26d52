import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collectDates } from '../../server/src/dates/collect.ts';
import { parseArticle } from '../../server/src/text/parse.ts';
import { align, attributeF1, count, type Figures, figures, noCounts, type Pair } from './temporalScore.ts';
import { parseTimeMl, type TimeMlDocument, type TimexSpan } from './timeMl.ts';

const USAGE = `Usage: npm run eval -- FOLDER… [--errors N]
       npm run eval -- syntax FOLDER

Scores the dates and durations found in the .tml files (TimeML) of each folder against their TIMEX3 annotations, as TempEval-3 task A does:
strict (same span), relaxed (a shared character) and, as F1, type and value (the share of relaxed matches that agree, times relaxed F1).
The document's creation time is given to the program as the article's day. --errors N prints the first N disagreements.
Public corpora to try: TimeBank 1.2, AQUAINT TimeML, TempEval-3, MEANTIME.
`;

const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);
const row = (name: string, { precision, recall, f1 }: Figures): string =>
  `${name.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

function findTimexes({ text, created }: TimeMlDocument): TimexSpan[] {
  const article = parseArticle(text, created === undefined ? {} : { override: created });
  return collectDates(article).map(({ start, end, timex }) => ({ start, end, type: timex.type, value: timex.value }));
}

function describe(text: string, { gold, system }: Pair): string | undefined {
  if (gold && system && gold.value === system.value && gold.start === system.start && gold.end === system.end)
    return undefined;
  const show = (one: TimexSpan | undefined): string =>
    one ? `«${text.slice(one.start, one.end).replace(/\s+/g, ' ')}» ${one.type} ${one.value}` : 'nothing';
  return `  gold ${show(gold)}, found ${show(system)}`;
}

/** Scores folders of `.tml` files; the exit status is 2 if there is nothing to score. */
export function scoreTimexes(args: readonly string[]): number {
  const at = args.indexOf('--errors');
  const most = at < 0 ? 0 : Number(args[at + 1]) || 0;
  const folders = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  if (folders.length === 0 || folders.some(folder => folder.startsWith('-'))) {
    process.stdout.write(USAGE);
    return 2;
  }
  let status = 0;
  for (const folder of folders) {
    // npm runs programs in the project's folder; INIT_CWD is where the user stands.
    const place = path.resolve(process.env.INIT_CWD ?? '.', folder);
    const files = readdirSync(place)
      .filter(name => name.endsWith('.tml'))
      .sort();
    if (files.length === 0) {
      process.stderr.write(`${folder}: no .tml file\n`);
      status = 2;
      continue;
    }
    const counts = noCounts();
    const errors: string[] = [];
    for (const name of files) {
      const document = parseTimeMl(readFileSync(path.join(place, name), 'utf8'));
      const pairs = align(document.timexes, findTimexes(document));
      count(counts, pairs);
      for (const pair of pairs) {
        const error = errors.length < most ? describe(document.text, pair) : undefined;
        if (error) errors.push(`${name}:${error}`);
      }
    }
    const lines = [
      `${folder}: ${files.length} texts, ${counts.gold} annotated, ${counts.system} found`,
      row('strict', figures(counts.strict, counts)),
      row('relaxed', figures(counts.relaxed, counts)),
      `${'type'.padEnd(34)}F1 ${percent(attributeF1(counts.type, counts))}`,
      `${'value'.padEnd(34)}F1 ${percent(attributeF1(counts.value, counts))}`,
      ...errors,
    ];
    process.stdout.write(`${lines.join('\n')}\n\n`);
  }
  return status;
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { syntaxModel } from '../../server/src/syntax/model.ts';
import { collapseTree } from '../train/collapseTree.ts';
import { type GoldSentence, parseConllu } from '../train/conllu.ts';
import { measure, measureLine, relationLines } from '../train/measure.ts';
import { isHeldOut, isOurs } from '../train/treebanks.ts';

const USAGE = `Usage: npm run eval -- syntax FOLDER

Scores the model that ships on the .conllu files of a folder: UPOS, UAS and LAS with tags of its own, on words as they are in use (rates,
amounts, dates and names one word each) and on the treebank's; then F1 by relation over all of them. Of our own treebanks (trade-*), the
third that is held out.
`;

/** Relations that are seen less often say nothing. */
const LEAST_COUNT = 100;

/** Scores the treebanks of a folder; the exit status is 2 if there are none. */
export function scoreSyntax(args: readonly string[]): number {
  const [folder] = args;
  if (args.length !== 1 || folder === undefined || folder.startsWith('-')) {
    process.stdout.write(USAGE);
    return 2;
  }
  const place = path.resolve(process.env.INIT_CWD ?? '.', folder);
  const names = readdirSync(place).filter(name => name.endsWith('.conllu'));
  const model = syntaxModel();
  const all: GoldSentence[] = [];
  for (const name of names.sort()) {
    const sentences = parseConllu(readFileSync(path.join(place, name), 'utf8'));
    const scored = isOurs(name) ? sentences.filter(s => isHeldOut(s.id)) : sentences;
    const collapsed = scored.map(s => collapseTree(s));
    console.log(measureLine(name.replace('.conllu', ''), measure(model, collapsed)));
    console.log(measureLine('  as the treebank has it', measure(model, scored)));
    all.push(...collapsed);
  }
  console.log(relationLines(measure(model, all), LEAST_COUNT).join('\n'));
  return names.length > 0 ? 0 : 2;
}

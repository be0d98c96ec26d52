// npm run train -- TREEBANKS_DIR: see train.ts
// Makes server/src/syntax/model.bin from the treebanks of a folder (CONTRIBUTING.md says which) and our own, and prints a table of measures.
// Seeds are fixed: the same treebanks give the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../../server/src/syntax/modelFile.ts';
import { WordBook } from '../../server/src/syntax/wordShape.ts';
import { collapseTree } from './collapseTree.ts';
import { type GoldSentence, parseConllu } from './conllu.ts';
import { madeSentences } from './madeSentences.ts';
import { measure, measureLine, relationLines } from './measure.ts';
import { packModel } from './packModel.ts';
import { type Schedule, trainParser } from './trainParser.ts';
import { jackknifedTags, trainTagger } from './trainTagger.ts';
import { isHeldOut } from './treebanks.ts';

const MODEL = 'server/src/syntax/model.bin';
const OURS = 'test/treebank';
const TRAINED_ON = [
  'UD_English-EWT (CC BY-SA 4.0)',
  'UD_English-GUM, genres of free texts (annotation CC BY 4.0)',
  'documents of the White House (public domain)',
  'sentences of our own (MIT)',
];
const TAGGER: Schedule = { epochs: 6, closeAfter: 3, weights: 130_000 };
const PARSER: Schedule = { epochs: 8, closeAfter: 4, weights: 500_000 };
const FOLDS = 4;
/** How often a sentence of our domain is seen in a round. */
const TRADE_WEIGHT = 6;
const MADE = { count: 4000, seed: 5 };
/** Every so many sentences keep their names as words: not every name is known in use. */
const NAMES_APART = 4;

if (process.argv.length !== 3) throw new Error('usage: npm run train -- TREEBANKS_DIR');
const folder = path.resolve(process.env.INIT_CWD ?? '.', process.argv[2] as string);
const started = Date.now();
const log = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const read = (place: string, name: string): GoldSentence[] => {
  const file = path.join(place, `${name}.conllu`);
  if (!existsSync(file)) log(`${file} is missing`);
  return existsSync(file) ? parseConllu(readFileSync(file, 'utf8')) : [];
};
const spelled = (s: GoldSentence): string => s.forms.join(' ');
const mixed = (sentences: readonly GoldSentence[]): GoldSentence[] =>
  sentences.map((s, i) => collapseTree(s, i % NAMES_APART !== 0));

const trade = [...read(OURS, 'trade-own'), ...read(OURS, 'trade-more'), ...read(folder, 'trade-wh')];
const held = trade.filter(s => isHeldOut(s.id));
const heldTexts = new Set(held.map(spelled));
const sentences = [
  ...mixed([...read(folder, 'train.ewt'), ...read(folder, 'train.gum.ok')]),
  ...trade.filter(s => !isHeldOut(s.id)).flatMap(s => new Array<GoldSentence>(TRADE_WEIGHT).fill(collapseTree(s))),
  ...madeSentences(MADE.count, MADE.seed),
  ...mixed(read(folder, 'silver').filter(s => !heldTexts.has(spelled(s)))),
];
log(`${sentences.length} sentences, ${sentences.reduce((sum, s) => sum + s.forms.length, 0)} words`);
const words = new WordBook(new Map());
const tagger = trainTagger(sentences, words, TAGGER);
log('tagger trained');
const tags = jackknifedTags(sentences, words, tagger.tags, FOLDS);
log('sentences tagged');
const { labels, perceptron } = trainParser(sentences, words, tagger.tags, tags, PARSER, epoch =>
  log(`parser, epoch ${epoch + 1} of ${PARSER.epochs}`),
);
const bytes = packModel({
  trainedOn: TRAINED_ON,
  tags: tagger.tags,
  labels,
  certain: tagger.certain,
  clusters: [],
  tagger: tagger.rows,
  parser: perceptron.averaged(1),
});
writeFileSync(MODEL, bytes);
log(`${MODEL}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);

const model = readModel(bytes);
const tests: [string, GoldSentence[]][] = [
  ...['test.ewt', 'test.gum', 'test.gumnews', 'test.pud'].map((name): [string, GoldSentence[]] => [
    name,
    read(folder, name),
  ]),
  ['trade, held third', held],
];
for (const [name, of] of tests) {
  const collapsed = of.map(s => collapseTree(s));
  console.log(measureLine(name, measure(model, collapsed)));
  console.log(measureLine('  as the treebank has it', measure(model, of)));
}
const both = tests.slice(0, 2).flatMap(([, of]) => of.map(s => collapseTree(s)));
console.log(`EWT and GUM together:\n${relationLines(measure(model, both), 300).join('\n')}`);

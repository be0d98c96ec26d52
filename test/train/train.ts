// npm run train -- TREEBANKS_DIR
// Makes server/src/syntax/model.bin from the treebanks of a folder (README.md says which) and prints a table of measures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../../server/src/syntax/modelFile.ts';
import { WordBook } from '../../server/src/syntax/wordShape.ts';
import { collapseTree } from './collapseTree.ts';
import { type GoldSentence, parseConllu } from './conllu.ts';
import { measure, measureLine } from './measure.ts';
import { packModel } from './packModel.ts';
import { trainParser } from './trainParser.ts';
import { jackknifedTags, trainTagger } from './trainTagger.ts';
import { isHeldOut } from './treebanks.ts';

const MODEL = 'server/src/syntax/model.bin';
const FOLDS = 4;
const EPOCHS = { tagger: 5, parser: 7 };
const WEIGHTS = { tagger: 130_000, parser: 500_000 };

const folder = path.resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '');
if (process.argv.length < 3) throw new Error('usage: npm run train -- TREEBANKS_DIR');
const read = (name: string): GoldSentence[] => {
  const file = path.join(folder, `${name}.conllu`);
  return existsSync(file) ? parseConllu(readFileSync(file, 'utf8')) : [];
};
const started = Date.now();
const log = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const trade = [...read('trade-own'), ...read('trade-wh')];
const sentences = [
  ...[...read('train.ewt'), ...read('train.gum.ok')].map((s, i) => collapseTree(s, i % 4 !== 0)),
  ...trade.filter(s => !isHeldOut(s.id)).flatMap(s => [collapseTree(s), collapseTree(s)]),
];
log(`${sentences.length} sentences, ${sentences.reduce((sum, s) => sum + s.forms.length, 0)} words`);
const words = new WordBook(new Map());
const tagger = trainTagger(sentences, words, EPOCHS.tagger);
log('tagger trained');
const tags = jackknifedTags(sentences, words, tagger.tags, FOLDS);
log('sentences tagged');
const { labels, perceptron } = trainParser(sentences, words, tagger.tags, tags, EPOCHS.parser, epoch =>
  log(`parser, epoch ${epoch + 1}`),
);
const bytes = packModel({
  trainedOn: ['UD_English-EWT (CC BY-SA 4.0)', 'UD_English-GUM (CC BY 4.0)'],
  tags: tagger.tags,
  labels,
  certain: tagger.certain,
  clusters: [],
  tagger: tagger.rows(WEIGHTS.tagger),
  parser: perceptron.averaged(1, WEIGHTS.parser),
});
writeFileSync(MODEL, bytes);
log(`${MODEL}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
const model = readModel(bytes);
const tests: [string, GoldSentence[]][] = [
  ...['test.ewt', 'test.gum', 'test.gumnews', 'test.pud'].map((name): [string, GoldSentence[]] => [name, read(name)]),
  ['trade, held third', trade.filter(s => isHeldOut(s.id))],
];
for (const [name, of] of tests) {
  console.log(
    measureLine(
      `${name}, collapsed`,
      measure(
        model,
        of.map(s => collapseTree(s)),
      ),
    ),
  );
  console.log(measureLine(`${name}, raw`, measure(model, of)));
}

// npm run bench [-- --articles N] [--keys N] [FOLDER]
// Measures analysis, index and the built server on articles made from a seeded grammar, or on those of FOLDER. Prints a table and
// writes the same figures to dist/bench.json. Speed is measured here and nowhere else; the tests count steps.
//
// npm run bench -- --peers [--keep] [FOLDER]
// Times the analysis beside other readers of English, on the same articles in the same run, and says how the ratios stand to those that
// were committed last (test/bench/baseline.json, of generated articles); --keep writes them there.
//
// npm run bench -- --digest FOLDER…
// Prints hashes of all that is read in each folder: a change that is for speed alone leaves them as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../../esbuild.mjs';
import { benchAnalysis, benchCorpus } from './analysis.ts';
import { type GeneratedArticle, generateArticles } from './articles.ts';
import { againstBaseline, keepBaseline } from './baseline.ts';
import { benchCommandLine } from './commandLine.ts';
import { digestOf } from './digest.ts';
import { machine, table } from './measure.ts';
import { benchPeers } from './peers.ts';
import { benchServer } from './server.ts';
import { benchSyntax } from './syntax.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '10000' },
    keys: { type: 'string', default: '200' },
    digest: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const place = (given: string): string => path.resolve(process.env.INIT_CWD ?? '.', given);
if (values.digest) {
  for (const given of positionals) {
    const { articles, records, facts } = await digestOf(place(given));
    console.log(`${records}  ${facts}  ${String(articles).padStart(6)}  ${given}`);
  }
  process.exit();
}
const many = Number(values.articles);
const keys = Number(values.keys);
const folder = positionals[0] ? place(positionals[0]) : undefined;

function articlesOf(dir: string): GeneratedArticle[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(f => ({ name: f.replaceAll(path.sep, '__'), text: readFileSync(path.join(dir, f), 'utf8') }));
}

const all = folder ? articlesOf(folder) : generateArticles(many);
if (!all.length) throw new Error(`no .txt file in ${folder}`);
const thousand = all.slice(0, 1000);
if (values.peers) {
  console.log(`${machine()}; ${folder ?? 'generated articles, seed 1'}\n`);
  const ratios = await benchPeers(thousand);
  console.log(table(ratios));
  if (values.keep) keepBaseline(ratios);
  else if (!folder) console.log(`\n${table(againstBaseline(ratios))}`);
  process.exit();
}
await buildAll();
const program = path.resolve('dist/tradewire.js');
console.log(`${machine()}; ${folder ?? 'generated articles, seed 1'}\n`);

const figures = [
  ...benchSyntax(thousand),
  ...benchAnalysis(thousand),
  ...benchCorpus(all),
  ...(await benchCommandLine(program, all)),
  ...(await benchServer(program, thousand, keys)),
];
if (all.length > thousand.length) figures.push(...(await benchServer(program, all, keys)));
console.log(table(figures));
writeFileSync('dist/bench.json', `${JSON.stringify({ machine: machine(), articles: all.length, figures }, null, 1)}\n`);
console.log('\nWritten to dist/bench.json.');

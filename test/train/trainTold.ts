// npm run train -- told CASES.json… PAIRS.yaml… FOLDER…
// Makes server/src/claims/compare/toldWeights.ts: how likely two figures that nothing keeps apart are figures of one thing. A case is a few short
// articles with what is expected of them ({"cases": [{"id", "articles": [{"name", "text"}], "expect": [{"finding", "file", "at"} | {"silent"}]}]}): a pair
// of figures of its articles is one thing if a contradiction is expected at one of them; the pairs of our tests (test/unit/findings) are such
// cases, too. A folder holds real articles, of which nearly all pairs of figures are of two things. Prints what a table of the others finds of
// each file of cases, and how many pairs of each folder it takes for one thing, which are the measures that count. The same texts give the same
// table.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { bindClaims } from '../../server/src/claims/bind.ts';
import type { Claim } from '../../server/src/claims/claim.ts';
import { claimKeys } from '../../server/src/claims/compare/claimKeys.ts';
import { mayBeTold } from '../../server/src/claims/compare/comparable.ts';
import { toldApart } from '../../server/src/claims/compare/toldApart.ts';
import { toldFeatures } from '../../server/src/claims/compare/toldFeatures.ts';
import { compareValues } from '../../server/src/claims/compare/valueRelation.ts';
import { type Candidate, scoreOf, type Weights } from '../../server/src/claims/register/rank/candidate.ts';
import { VOTE } from '../../server/src/claims/told/concepts.ts';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { collectMentions } from '../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import { parseArticle } from '../../server/src/text/parse.ts';
import { type Choice, fitWeights } from './maxEnt.ts';
import { weightRows } from './weightRows.ts';

const TABLE = 'server/src/claims/compare/toldWeights.ts';
const PENALTY = 2;
const NOT_ONE: Candidate = { value: [], part: false, features: new Map() };
/** So many parts a folder is measured in. */
const FOLDS = 5;

/** A pair of figures, and the case or the articles that it is of. */
interface Pair extends Choice {
  readonly of: string;
}

interface PairSet {
  readonly name: string;
  readonly pairs: readonly Pair[];
  /** The cases of which a contradiction is expected, whether or not they have a pair. */
  readonly wanted: ReadonlySet<string>;
}

interface Case {
  readonly id: string;
  readonly published?: string;
  readonly articles?: readonly { readonly name: string; readonly text: string }[];
  readonly expect: readonly {
    readonly finding?: string;
    readonly silent?: true;
    readonly file?: string;
    readonly at?: string;
  }[];
}

const knowledge = loadKnowledge();

/** Trains the table of figures told in other words and writes it; the exit status is 2 without texts. */
export function trainTold(paths: readonly string[]): number {
  if (paths.length === 0) {
    console.log('usage: npm run train -- told CASES.json… PAIRS.yaml… FOLDER…');
    return 2;
  }
  const all = paths.map(each => path.resolve(process.env.INIT_CWD ?? '.', each));
  const sets = all.flatMap(file => (/\.(?:json|yaml)$/.test(file) ? [casesIn(file)] : foldsOf(file)));
  sets.forEach((held, i) => {
    const weights = fitWeights(
      sets.flatMap(({ pairs }, other) => (other === i ? [] : pairs)),
      PENALTY,
    );
    report(held, weights);
  });
  writeFileSync(
    TABLE,
    tableOf(
      fitWeights(
        sets.flatMap(({ pairs }) => pairs),
        PENALTY,
      ),
    ),
  );
  return 0;
}

/** How many of the wanted are found, how many others are taken for one, at some likelihoods. */
function report({ name, pairs, wanted }: PairSet, weights: Weights): void {
  const counts = [0.1, 0.2, 0.3, 0.4, 0.5].map(sure => {
    const found = new Set<string>();
    const wrong = new Set<string>();
    for (const { candidates, right, of } of pairs) {
      if (1 / (1 + Math.exp(-scoreOf(candidates[0] as Candidate, weights))) < sure) continue;
      if (right === 0) found.add(of);
      else if (!wanted.has(of)) wrong.add(of);
    }
    return `${sure}: ${found.size} of ${wanted.size}, ${wrong.size} wrong`;
  });
  console.log(
    `${name}: ${new Set(pairs.filter(({ right }) => right === 0).map(({ of }) => of)).size} with a pair; ${counts.join('; ')}`,
  );
}

interface Doc {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly Claim[];
}

function read(name: string, text: string, published?: string): Doc {
  const article = parseArticle(text, { fileName: name, ...(published ? { override: published } : {}) });
  return {
    name,
    text,
    claims: bindClaims(article, collectMentions(article, knowledge, noSettings), knowledge).filter(({ told }) => told),
  };
}

/** The pairs of two articles that only what is told of them can keep apart. */
function* pairsOf(x: Doc, y: Doc): Generator<[Claim, Claim]> {
  for (const a of x.claims) {
    const keys = new Set(claimKeys(a));
    for (const b of y.claims)
      if (
        a.told?.unit !== VOTE &&
        a.kind === b.kind &&
        mayBeTold(a, b) &&
        toldApart(a, b) === '' &&
        claimKeys(b).some(key => keys.has(key)) &&
        compareValues(a, b)?.relation === 'conflict'
      )
        yield [a, b];
  }
}

const pairOf = (of: string, right: number, a: Claim, b: Claim): Pair => ({
  of,
  right,
  candidates: [{ value: [], part: false, features: toldFeatures(a, b) }, NOT_ONE],
});

function casesIn(file: string): PairSet {
  const text = readFileSync(file, 'utf8');
  const cases = file.endsWith('.json')
    ? (JSON.parse(text) as { readonly cases: readonly Case[] }).cases
    : casesOf(parse(text));
  const pairs: Pair[] = [];
  const wanted = new Set<string>();
  for (const { id, published, articles = [], expect } of cases) {
    const expected = expect.find(({ finding }) => finding === 'figure-conflict');
    if (articles.length < 2 || (!expected && !expect.some(({ silent }) => silent))) continue;
    const docs = articles.map(({ name, text }) => read(name, text, published));
    const place = docs.find(({ name }) => name === (expected?.file ?? docs[0]?.name)) as Doc;
    const at = expected?.at === undefined ? -1 : place.text.indexOf(expected.at);
    if (expected) wanted.add(id);
    const isMeant = ({ start, end }: Claim): boolean => at >= 0 && start < at + (expected?.at ?? '').length && at < end;
    docs.forEach((x, i) => {
      for (const y of docs.slice(i + 1))
        for (const [a, b] of pairsOf(x, y)) {
          const right = (x === place && isMeant(a)) || (y === place && isMeant(b)) ? 0 : 1;
          pairs.push(pairOf(id, right, a, b));
        }
    });
  }
  return { name: path.basename(file), pairs, wanted };
}

/** Two short articles as our tests have them; the figures in brackets contradict each other where the verdict says so. */
interface OwnPair {
  readonly verdict?: string;
  readonly why: string;
  readonly days: readonly [string, string];
  readonly a: string;
  readonly b: string;
}

const nameOf = (days: readonly string[], i: number): string => `${days[i]}-${'ab'[i]}.txt`;

const casesOf = (pairs: readonly OwnPair[]): Case[] =>
  pairs.map(({ verdict = 'apart', why, days, a, b }) => {
    const at = /\[([^\]]+)\]/.exec(b)?.[1] ?? '';
    return {
      id: why,
      articles: [a, b].map((text, i) => ({ name: nameOf(days, i), text: text.replace(/\[([^\]]+)\]/g, '$1') })),
      expect: [verdict === 'apart' ? { silent: true } : { finding: 'figure-conflict', file: nameOf(days, 1), at }],
    };
  });

/** The pairs of a folder of articles, in parts by the first of two articles. */
function foldsOf(folder: string): PairSet[] {
  const files = (within: string): string[] =>
    readdirSync(within)
      .sort()
      .map(name => path.join(within, name))
      .flatMap(file => (statSync(file).isDirectory() ? files(file) : file.endsWith('.txt') ? [file] : []));
  const docs = files(folder).map(file => read(path.basename(file), readFileSync(file, 'utf8')));
  const parts = Array.from({ length: FOLDS }, (_, i): PairSet & { pairs: Pair[] } => ({
    name: `${path.basename(folder)} ${i}`,
    pairs: [],
    wanted: new Set(),
  }));
  const byKey = new Map<string, number[]>();
  docs.forEach(({ claims }, i) => {
    for (const key of new Set(claims.flatMap(claim => claimKeys(claim))))
      byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  const met = new Set<string>();
  for (const members of byKey.values())
    members.forEach((i, at) => {
      for (const j of members.slice(at + 1)) {
        if (met.has(`${i} ${j}`)) continue;
        met.add(`${i} ${j}`);
        const [x, y] = [docs[i], docs[j]] as [Doc, Doc];
        for (const [a, b] of pairsOf(x, y)) parts[i % FOLDS]?.pairs.push(pairOf(`${x.name} ${y.name}`, 1, a, b));
      }
    });
  return parts;
}

const tableOf = (weights: Weights): string =>
  `${HEAD}export const TOLD_WEIGHTS: Weights = {\n${weightRows(weights, '  ')}\n};\n`;

const HEAD = `import type { Weights } from '../register/rank/candidate.ts';

/*
 * What speaks for two figures that nothing keeps apart (toldApart.ts) being figures of one thing, and how much: made by "npm run train -- told", not by
 * hand.
 *
 * - "named": whom both sentences name; "names, of nobody known": of those, of whom the knowledge has nothing; "around": whom both articles name most
 * - "strangers": whom one clause names and the other article does not
 * - "lacking": words nearest to one figure that the other sentence has not; "sentence": words of both sentences, "share": of the shorter
 * - "recurring": of what is told each month; "once": of what is done; "period": both claims have the same one; "qualified": "up to", "a year"
 */
`;

/// <reference path="../../../server/src/yaml.d.ts" />
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { claimKeys, comparable, localKeys } from '../../../server/src/claims/compare/comparable.ts';
import { read } from './article.ts';
import pairs from './pairs.yaml';

interface Pair {
  readonly verdict: 'conflict' | 'agree' | 'apart';
  readonly why: string;
  readonly a: string;
  readonly b: string;
  /** Publication days of the two articles. */
  readonly days?: readonly [string, string];
  /** One article that holds both sentences. */
  readonly oneArticle?: true;
}

/** A plain lead, so that the sentence tested is not taken for a headline. */
const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

function claimsOf(pair: Pair): { a: readonly Claim[]; b: readonly Claim[] } {
  const [dayA, dayB] = pair.days ?? ['2025-04-15', '2025-04-15'];
  if (!pair.oneArticle) return { a: read(LEAD + pair.a, dayA).all, b: read(LEAD + pair.b, dayB).all };
  const { all: claims } = read(`${LEAD}${pair.a} ${pair.b}`, dayA);
  const middle = LEAD.length + pair.a.length;
  return { a: claims.filter(c => c.start < middle), b: claims.filter(c => c.start >= middle) };
}

function verdictOf(pair: Pair): Pair['verdict'] {
  const { a, b } = claimsOf(pair);
  const context = { sameArticle: pair.oneArticle === true };
  let verdict: Pair['verdict'] = 'apart';
  for (const x of a)
    for (const y of b) {
      const { relation } = comparable(x, y, context);
      expect(comparable(y, x, context).relation, 'the order of the two makes no difference').toBe(relation);
      if (relation === 'conflict') verdict = 'conflict';
      else if (relation === 'agree' && verdict === 'apart') verdict = 'agree';
      if (relation === 'conflict' || relation === 'agree') {
        const keys = pair.oneArticle ? localKeys : claimKeys;
        expect(
          keys(x).some(key => keys(y).includes(key)),
          `${keys(x)} | ${keys(y)}`,
        ).toBe(true);
      }
    }
  return verdict;
}

describe('paraphrased pairs', () => {
  it.each((pairs as Pair[]).map(pair => [`${pair.verdict}: ${pair.why}`, pair] as const))('%s', (_name, pair) => {
    expect(verdictOf(pair)).toBe(pair.verdict);
  });
});

describe('amounts of one key', () => {
  const loudest = (a: string, b: string): readonly (string | undefined)[] => {
    const [one, other] = [read(LEAD + a, '2025-04-15').all, read(LEAD + b, '2025-04-15').all];
    return one.flatMap(x =>
      other.flatMap(y => {
        const { relation, severity } = comparable(x, y, { sameArticle: false });
        return x.kind === 'quantity' && relation === 'conflict' ? [severity] : [];
      }),
    );
  };

  it('are told apart by their words, and then no reason to warn', () => {
    const first =
      'The Inter-American Development Bank approved a loan of $120 million to Bolivia to modernise its customs.';
    const ours =
      'The Inter-American Development Bank approved a loan of $150 million to Bolivia to modernise its customs.';
    const other =
      'The Inter-American Development Bank approved a loan of $150 million to Bolivia for clean water in villages.';
    expect(loudest(first, ours)).toEqual(['warning']);
    expect(loudest(first, other)).toEqual(['information']);
  });

  it('are a slip where only the point stands elsewhere, whatever is told', () => {
    const output = (figure: string) =>
      read(`${LEAD}Chile produced ${figure} tons of copper in 2020.`, '2025-04-15').all.find(({ told }) => told);
    const [right, other, slip] = ['2.4 million', '2.6 million', '2.4 billion'].map(output);
    const severityTo = (claim: Claim | undefined): string | undefined => {
      if (!right?.told || !claim) throw new Error('no amount was read');
      const told = { ...right.told, ways: `${right.told.ways} net` };
      return comparable({ ...right, told }, claim, { sameArticle: false }).severity;
    };
    expect(severityTo(other)).toBe('information');
    expect(severityTo(slip)).toBe('warning');
  });
});

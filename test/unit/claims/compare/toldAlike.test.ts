/// <reference path="../../../../server/src/yaml.d.ts" />
import { expect, it } from 'vitest';
import { bindClaims } from '../../../../server/src/claims/bind.ts';
import type { Claim } from '../../../../server/src/claims/claim.ts';
import { toldApart } from '../../../../server/src/claims/compare/toldApart.ts';
import { likelyOne } from '../../../../server/src/claims/compare/toldFeatures.ts';
import { loadKnowledge } from '../../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../../server/src/text/parse.ts';
import paraphrases from '../../findings/paraphrases.yaml';

interface Pair {
  readonly days: readonly [string, string];
  readonly a: string;
  readonly b: string;
}

const knowledge = loadKnowledge({ settings: noSettings });

function claimsOf(text: string, override: string): Claim[] {
  const article = parseArticle(text.replace(/\[([^\]]+)\]/g, '$1'), { override });
  return bindClaims(article, collectMentions(article, knowledge, noSettings), knowledge).filter(({ told }) => told);
}

it('tells the same of two figures whichever stands first', () => {
  let compared = 0;
  for (const { a, b, days } of paraphrases as Pair[])
    for (const x of claimsOf(a, days[0]))
      for (const y of claimsOf(b, days[1])) {
        if (x.told?.unit !== y.told?.unit) continue;
        compared++;
        expect(toldApart(x, y) === '', `${a} ${b}`).toBe(toldApart(y, x) === '');
        expect(likelyOne(x, y), `${a} ${b}`).toBeCloseTo(likelyOne(y, x), 9);
      }
  expect(compared).toBeGreaterThan(100);
});

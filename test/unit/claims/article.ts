import { isBound } from '../../../server/src/claims/articleLookup.ts';
import { bindClaims } from '../../../server/src/claims/bind.ts';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import type { Mention } from '../../../server/src/mentions/mention.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import type { Article } from '../../../server/src/text/article.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

export const knowledge = loadKnowledge();

export interface Read {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Of which it is known what they are of. */
  readonly claims: readonly Claim[];
  readonly all: readonly Claim[];
}

/** Reads a text as an article published on a day. */
export function read(text: string, day = '2025-04-15'): Read {
  const article = parseArticle(text, { override: day });
  const mentions = collectMentions(article, knowledge, noSettings);
  const all = bindClaims(article, mentions, knowledge);
  return { article, mentions, claims: all.filter(isBound), all };
}

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

/** "25 steel from CN (part) [stainless]": figure, goods, origin, part and narrowing of each rate of a text. */
export const goodsOf = (text: string): string[] =>
  read(LEAD + text).claims.flatMap(({ kind, key, value }) => {
    if (kind !== 'rate') return [];
    const short = (ids: readonly string[] | null | undefined): string =>
      ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';
    const origin = key.target?.[0] === 'any' ? '' : ` from ${short(key.target)}`;
    return `${value.number} ${short(key.product)}${origin}${key.part ? ' (part)' : ''}${key.scope ? ` [${key.scope}]` : ''}`;
  });

/** "20 US>PH": number, imposer, targets of each rate of a text. */
export const partiesOf = (text: string): string[] =>
  read(text).claims.flatMap(({ kind, key, value }) => {
    const short = (ids: readonly string[] | null | undefined): string =>
      ids?.map(id => id.replace('party/', '')).join('+') ?? '-';
    return kind === 'rate' ? [`${value.number} ${short(key.imposer)}>${short(key.target)}`] : [];
  });

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
  readonly claims: readonly Claim[];
}

/** Reads a text as an article published on a day. */
export function read(text: string, day = '2025-04-15'): Read {
  const article = parseArticle(text, { override: day });
  const mentions = collectMentions(article, knowledge, noSettings);
  return { article, mentions, claims: bindClaims(article, mentions, knowledge) };
}

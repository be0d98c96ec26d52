import type { ArticleFacts } from '../claims/articleFacts.ts';

/** What the wires put before the headline of a later version of a story; it takes the place of the earlier. */
const MARK =
  /^\W*(?:\d+(?:ST|ND|RD|TH)\s+)?(?:UPDATE|WRAPUP|WRAP-UP|CORRECTED|CORRECTION|REFILE|RPT|WRITETHRU)\s?\d*\W+/i;

const cache = new WeakMap<ArticleFacts, { readonly mark: string; readonly rest: string }>();

function headlineOf(facts: ArticleFacts): { readonly mark: string; readonly rest: string } {
  let headline = cache.get(facts);
  if (!headline) {
    const mark = MARK.exec(facts.headline)?.[0] ?? '';
    headline = {
      mark: mark.toLowerCase(),
      rest: facts.headline
        .slice(mark.length)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    };
    cache.set(facts, headline);
  }
  return headline;
}

/** Whether one of two articles is a later version of the other, by its headline: what changed in it was changed on purpose. */
export function isLaterVersion(a: ArticleFacts, b: ArticleFacts): boolean {
  const x = headlineOf(a);
  const y = headlineOf(b);
  return x.mark !== y.mark && x.rest !== '' && x.rest === y.rest;
}

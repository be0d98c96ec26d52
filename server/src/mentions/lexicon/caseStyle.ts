import type { Article, Sentence } from '../../text/article.ts';

/** How a sentence uses capitals: `upper` and `title` (headlines) say nothing about which words are names. */
export type CaseStyle = 'sentence' | 'title' | 'upper';

/** Words that titles in "title case" leave in lower case are too few to decide anything; short words are not counted. */
export function caseStyle(article: Article, { first, last }: Sentence): CaseStyle {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const token = article.tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.caps === 'all') upper++;
    else if (token.caps !== 'none') capital++;
  }
  if (words >= 2 && upper >= 0.8 * words) return 'upper';
  // Headlines have no full stop; a short sentence with a long title and a name may have as many capitals.
  if (article.tokens[last - 1]?.text === '.') return 'sentence';
  return words >= 4 && upper + capital >= 0.8 * words ? 'title' : 'sentence';
}

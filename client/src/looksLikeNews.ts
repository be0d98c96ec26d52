/** How the names of texts end that may be articles, without the dot. Pages and transcripts alone do not make a folder one of articles. */
export const ARTICLE_ENDINGS = ['txt', 'text', 'md', 'markdown', 'tradenews'] as const;

/** Only the beginning is read: this runs on every plain text that is opened. */
const lengthRead = 4000;

const signs: readonly RegExp[] = [
  // A header: "Published: 2018-03-08", " date 2021-11-17 ".
  /^\s*(?:published|date)\b[:\s]\s*["']?\d{4}-\d{2}-\d{2}/im,
  // A dateline: "TOKYO, Nov. 15 (Kyodo) –", "WASHINGTON (AP) —".
  /^\s*[A-Z][A-Z .'’-]{2,30}(?:,[^\n]{1,40}?)?(?: \([^)\n]{2,30}\))? ?(?:-|–|—|--) /m,
  // What trade news is about, beside a figure.
  /\b(?:tariffs?|duty|duties|levy|levies|customs|quotas?|exports?|imports?|trade)\b/i,
  /\d(?:\.\d+)?\s?(?:%|percent\b|per cent\b|pct\b|billion\b|million\b|tons?\b|tonnes?\b)/i,
  /\b(?:president|minister|secretary|commissioner|ambassador|representative|premier|government|ministry|congress|parliament)\b/i,
  // Who says what, as nobody writes in a manual.
  /\b(?:said|told reporters|announced|warned|agreed|declined to)\b/i,
];

/**
 * A cheap guess whether a text is an article of trade news: three of six signs.
 * It only decides whether the language server is worth starting; a wrong guess costs a start, never a finding.
 */
export function looksLikeNews(text: string): boolean {
  const beginning = text.slice(0, lengthRead);
  let found = 0;
  for (const sign of signs) if (sign.test(beginning) && ++found === 3) return true;
  return false;
}

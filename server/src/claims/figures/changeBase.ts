import type { Mark, SentenceView } from '../sentenceView.ts';

/**
 * Since when a change in percent is counted where that is not the year before: "0.2 percent from the quarter before", "2.5 percent in August from July", "1 percent
 * month on month" are other changes than those on the year. "quarter" or "month"; "" for the year, or where nothing is said.
 */
export function changeBase({ tokens, marks, last }: SentenceView, mark: Mark): 'quarter' | 'month' | '' {
  if (mark.mention.type !== 'quantity' || mark.mention.value.unit !== 'percent') return '';
  const next = marks.find(
    ({ mention, first }) => first >= mark.last && mention.type === 'quantity' && mention.value.unit === 'percent',
  );
  const words = tokens.slice(mark.last, next?.first ?? last);
  const text = words.map(({ norm }) => norm).join(' ');
  const found = ON_ANOTHER.exec(text) ?? BESIDE.exec(text);
  if (found) return found[1] as 'quarter' | 'month';
  return FROM_MONTH.test(text) ? 'month' : '';
}
/** "from the quarter before", "than in the previous month", "from a month earlier" */
const ON_ANOTHER =
  /\b(?:from|than|over|on|against|versus|compared (?:with|to)) (?:in |that (?:of|in) )?(?:the |a )?(?:previous |preceding |prior |last )?(quarter|month)(?: (?:before|earlier|ago))?\b/;
/** "quarter on quarter", "month-on-month" */
const BESIDE = /\b(quarter|month) ?-? ?(?:on|over) ?-? ?(?:quarter|month)\b/;
/** "from July", of another month than a year's */
const FROM_MONTH =
  /\b(?:from|than in|compared (?:with|to)) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:last year|a year|of last|(?:19|20)\d\d))\b/;

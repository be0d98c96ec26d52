import { type Phrase, words } from '../base/phrase.ts';
import type { Claim } from '../claims/claim.ts';
import { keyText } from '../claims/comparable.ts';
import { ALL_GOODS } from '../claims/goodsWords.ts';
import { figureText } from '../claims/valueText.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The figure of a claim as findings print and compare it. */
export const claimValue = (claim: Claim): string =>
  claim.kind === 'date' && claim.date ? claim.date : figureText(claim.value);

/** A figure or name with where it stands: `files` are the articles that have it, and nothing but the record where there are none. */
export function elsewhere(shown: Phrase, file: string, files: ReadonlySet<string>): Phrase {
  const own = files.has(file);
  const others = files.size - (own ? 1 : 0);
  if (files.size === 0) return words('{0} in the record', shown);
  if (others === 0) return words('{0} elsewhere in this article', shown);
  if (others === 1)
    return own
      ? words('{0} elsewhere in this article and in another article', shown)
      : words('{0} in another article', shown);
  return own
    ? words('{0} elsewhere in this article and in {1} other articles', shown, others)
    : words('{0} in {1} other articles', shown, others);
}

/** Where rivals stand, in words: "elsewhere in this article", "in 3 other articles". */
export function whereText(file: string, files: ReadonlySet<string>): string {
  const others = files.size - (files.has(file) ? 1 : 0);
  if (others === 0) return 'elsewhere in this article';
  const text = others === 1 ? 'in another article' : `in ${others} other articles`;
  return files.has(file) ? `elsewhere in this article and ${text}` : text;
}

/** The goods of a rate, as messages name them. */
export const goodsText = ({ key }: Claim, knowledge: Knowledge): string =>
  (key.product ?? []).map(id => (id === ALL_GOODS ? 'all goods' : nameOf(id, knowledge))).join(', ');

/** "on steel" for rates, "" for others: what stands between the figure and "here". */
export function objectText(claim: Claim, knowledge: Knowledge): string {
  if (claim.kind !== 'rate' || !claim.key.product?.length) return '';
  return ` on ${goodsText(claim, knowledge)}`;
}

/** The compared key in words: "US additional duty, 2018–", "China, output of crude steel, 2020". */
export function keyInWords(claim: Claim, knowledge: Knowledge): string {
  const { key } = claim;
  switch (claim.kind) {
    case 'rate': {
      const target = typeof key.target === 'string' ? [key.target] : (key.target ?? []);
      const parts = [
        key.imposer ? nameOf(key.imposer, knowledge) : '',
        key.measure && key.measure !== 'total' ? key.measure : '',
        key.measure === 'quota' ? '' : 'duty',
        target.length && target[0] !== 'any' ? `on ${target.map(id => nameOf(id, knowledge)).join(', ')}` : '',
      ];
      return `${parts.filter(Boolean).join(' ')}${claim.modality === 'in-force' ? '' : `, ${claim.modality}`}${timeText(claim)}`;
    }
    case 'quantity':
    case 'count': {
      const parts = [
        key.subject ? nameOf(key.subject, knowledge) : '',
        [key.metric, key.scope].filter(Boolean).join(' of '),
        key.period,
      ];
      return parts.filter(Boolean).join(', ');
    }
    case 'duration':
    case 'date': {
      const who = key.event?.participants.map(id => nameOf(id, knowledge)).join(', ');
      return [key.event?.kind, who].filter(Boolean).join(', ');
    }
    case 'office':
      return keyText(claim);
  }
}

function timeText({ valid }: Claim): string {
  if (valid.how !== 'stated') return '';
  return `, ${valid.from ?? ''}–${valid.to ?? ''}`;
}

export function nameOf(id: string, knowledge: Knowledge): string {
  const short = id.slice(id.indexOf('/') + 1);
  if (id.startsWith('party/')) return short;
  return knowledge.products.get(id)?.name ?? knowledge.laws.get(id)?.name ?? knowledge.agencies.get(id)?.name ?? short;
}

/** The same digits and another order of magnitude are a slip of the word, so the message asks for it. */
export const magnitudeQuestion = (times: number): string =>
  times === 1e3 ? ' – million or billion?' : times === 1e6 ? ' – million or trillion?' : ' – which magnitude?';

/** A figure as messages show it: rates in their normal form, others as the article writes them ("1.06 billion tons"). */
export const shownFigure = (value: string, written: string): string =>
  value.endsWith(' percent') || written === '' ? value : written.replace(/\s+/g, ' ');

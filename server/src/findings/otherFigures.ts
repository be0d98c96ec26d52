import type { ArticleFacts } from '../claims/articleFacts.ts';
import { countMentions, mentionOf, sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { valueText } from '../claims/valueText.ts';
import type { Mention } from '../mentions/mention.ts';

interface Beside {
  readonly unit: string;
  readonly norm: string;
}

/** Sentences with more figures beside are tables. */
const MOST = 8;

/**
 * Whether the other figures of two sentences leave room for their claims to be one: "$250 billion of goods … to 30 percent" and "$300
 * billion of goods … to 15 percent" are two measures, and what is bought "over two years" is not what is bought "in the first year".
 */
export function besideAlike(
  a: ArticleFacts,
  x: Claim,
  b: ArticleFacts,
  y: Claim,
  /** Days and periods have been compared. */
  timesKnown = false,
): boolean {
  const isAsked = ({ unit }: Beside): boolean => !timesKnown || unit !== 'date';
  const own = besideOf(a, x).filter(isAsked);
  const theirs = besideOf(b, y).filter(isAsked);
  if (own.length > MOST || theirs.length > MOST) return false;
  // What is aside of one figure may still be what stands beside the other.
  const [ours, yours] = [besideOf(a, x, true), besideOf(b, y, true)];
  const lack = own.filter(one => !yours.some(other => isSame(one, other)) && !isYearly(one, b, y));
  const extra = theirs.filter(one => !ours.some(other => isSame(one, other)) && !isYearly(one, a, x));
  if (x.kind !== 'date' && x.kind !== 'duration' && (lack.some(isSpan) || extra.some(isSpan))) return false;
  // Lists of goods follow each other: only those at one rate or of one day are one.
  if (
    x.key.metric === 'goods-under-tariffs' &&
    x.kind === 'quantity' &&
    !own.some(one => theirs.some(other => isSame(one, other)))
  )
    return false;
  // A rate that one side alone names makes the goods that bear it a part.
  if (x.key.metric === 'goods-under-tariffs' && [...lack, ...extra].some(one => one.unit === 'rate')) return false;
  return !lack.some(one => extra.some(other => other.unit === one.unit));
}

/** "a year", where the other sentence has it as "each year" or "annual". */
const isYearly = ({ unit, norm }: Beside, facts: ArticleFacts, { sentence }: Claim): boolean =>
  unit === 'duration' && (OFTEN[norm]?.test(sentenceOf(facts, sentence)?.quote ?? '') ?? false);
const OFTEN: Readonly<Record<string, RegExp>> = {
  '1 year': /\b(?:each|every|per) year\b|\b(?:annual|yearly)/i,
  '1 month': /\b(?:each|every|per) month\b|\bmonthly/i,
};

const isSame = (a: Beside, b: Beside): boolean =>
  a.unit === b.unit &&
  (a.norm === b.norm || (a.unit === 'date' && (a.norm.startsWith(b.norm) || b.norm.startsWith(a.norm))));

/** A year, a month, a length of time: it makes an amount one of its own. */
const isSpan = ({ unit, norm }: Beside): boolean =>
  unit === 'duration' || (unit === 'date' && norm.length < 'YYYY-MM-DD'.length);

function besideOf(facts: ArticleFacts, claim: Claim, isWide = false): Beside[] {
  const beside: Beside[] = [];
  for (const mention of mentionsOf(facts, claim.sentence)) {
    const unit =
      mention.id === claim.mentions[0] || (!isWide && claim.aside?.includes(mention.id)) ? undefined : unitOf(mention);
    // "three plants" are "three factories".
    if (unit)
      beside.push({
        unit,
        norm: unit === 'count' && 'value' in mention ? String(mention.value.number) : valueText(mention),
      });
  }
  return beside;
}

function unitOf(mention: Mention): string | undefined {
  if (mention.type === 'date')
    return /^\d{4}/.test(mention.timex.value) && !/\ba year\b/i.test(mention.text) ? 'date' : undefined;
  if (mention.type === 'duration') return mention.value.number === null ? undefined : 'duration';
  if (mention.type === 'tariff_rate') return 'rate';
  return mention.type === 'quantity' && mention.value.number !== null ? mention.value.unit : undefined;
}

/** They are in the order of the sentences. */
function mentionsOf(facts: ArticleFacts, sentence: number): readonly Mention[] {
  let low = 0;
  let high = countMentions(facts);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentionOf(facts, middle) as Mention).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  const mentions: Mention[] = [];
  for (let mention = mentionOf(facts, low); mention?.sentence === sentence; mention = mentionOf(facts, ++low))
    mentions.push(mention);
  return mentions;
}

import { listed, type Phrase, words } from '../base/phrase.ts';
import { ANY_ORIGIN, type Claim } from '../claims/claim.ts';
import { keyText } from '../claims/compare/comparable.ts';
import { ALL_GOODS } from '../claims/frames/nouns.ts';
import { figureText, isReckoned } from '../claims/valueText.ts';
import { countOrigins, type Telling } from '../corpus/origins.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The figure of a claim as findings print and compare it. */
export const claimValue = (claim: Claim): string =>
  claim.kind === 'date' && claim.date ? claim.date : figureText(claim.value);

/**
 * A figure or name with where it stands: `tellings` are the places that have it, and nothing but the record where there are none. That
 * several articles have it from one another is said.
 */
export function elsewhere(shown: Phrase, file: string, tellings: readonly Telling[]): Phrase {
  const files = new Set(tellings.map(({ facts }) => facts.file));
  const stands = standsIn(shown, file, files);
  const origins = countOrigins(tellings);
  if (origins === files.size || files.has(file)) return stands;
  return origins === 1
    ? words('{0}, copies of one story', stands)
    : words('{0}, {1} of them independent', stands, origins);
}

/** The same of the articles that have it. */
export function standsIn(shown: Phrase, file: string, files: ReadonlySet<string>): Phrase {
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

/** "20 percent on steel here; 25 percent in 3 other articles (United States, additional duty)": `note` says what is compared. */
export function conflictPhrase(
  own: Phrase,
  others: readonly Phrase[],
  note: Phrase | undefined,
  magnitude: number | undefined,
): Phrase {
  const apart = words('{0} here; {1}', own, listed(others, '; '));
  const noted = note === undefined ? apart : words('{0} ({1})', apart, note);
  // The same digits and another order of magnitude are a slip of the word, so the message asks for it.
  if (!magnitude) return noted;
  if (magnitude === 1e3) return words('{0} – million or billion?', noted);
  return magnitude === 1e6 ? words('{0} – million or trillion?', noted) : words('{0} – which magnitude?', noted);
}

/** The goods of a rate, as messages name them. */
export const goodsText = ({ key }: Claim, knowledge: Knowledge): string =>
  (key.product ?? []).map(id => (id === ALL_GOODS ? 'all goods' : nameOf(id, knowledge))).join(', ');

/** A figure with the goods that it is a rate on. */
export const withGoods = (shown: string, claim: Claim, knowledge: Knowledge): Phrase =>
  claim.kind === 'rate' && claim.key.product?.length ? words('{0} on {1}', shown, goodsText(claim, knowledge)) : shown;

/** The compared key in words: "United States, additional duty, since 2018", "China, output of crude steel, 2020"; undefined where there are none. */
export function keyPhrase(claim: Claim, knowledge: Knowledge): Phrase | undefined {
  const { key } = claim;
  const named = (ids: readonly string[]): string => ids.map(id => nameOf(id, knowledge)).join(', ');
  switch (claim.kind) {
    case 'rate': {
      const target = key.target ?? [];
      const { from, to, how } = claim.valid;
      const duty = dutyPhrase(key.measure ?? null);
      const parts: Phrase[] = [];
      if (key.imposer?.length) parts.push(named(key.imposer));
      parts.push(
        target.length && target[0] !== ANY_ORIGIN ? words('{0} on goods from {1}', duty, named(target)) : duty,
      );
      if (claim.modality !== 'in-force') parts.push(words(claim.modality));
      if (how === 'stated' && from !== null)
        parts.push(to === null ? words('since {0}', from) : words('from {0} to {1}', from, to));
      else if (how === 'stated' && to !== null) parts.push(words('until {0}', to));
      return listed(parts, ', ');
    }
    case 'quantity':
    case 'count':
      return joined([
        key.subject && nameOf(key.subject, knowledge),
        [key.metric, key.scope].filter(Boolean).join(/^(?:with|to|from|in|on) /.test(key.scope ?? '') ? ' ' : ' of '),
        key.period,
      ]);
    case 'duration':
    case 'date':
      return joined([key.event?.kind, named(key.event?.participants ?? [])]);
    case 'office':
      return keyText(claim);
  }
}

/** "additional duty", "duty", "quota". */
function dutyPhrase(measure: string | null): Phrase {
  if (measure === 'quota') return words('quota');
  if (measure === 'change') return words('change of duty');
  return measure && measure !== 'total' ? words('{0} duty', words(measure)) : words('duty');
}

/** Those that are there, with commas between them. */
function joined(parts: readonly (string | null | undefined)[]): Phrase | undefined {
  const there = parts.filter(part => typeof part === 'string' && part !== '');
  return there.length ? listed(there as string[], ', ') : undefined;
}

function nameOf(id: string, knowledge: Knowledge): string {
  const short = id.slice(id.indexOf('/') + 1);
  return (
    knowledge.parties.get(id)?.name ??
    knowledge.products.get(id)?.name ??
    knowledge.laws.get(id)?.name ??
    knowledge.agencies.get(id)?.name ??
    short
  );
}

/** A figure as messages show it: rates in their normal form, fractions in words and others as the article writes them ("1.06 billion tons"). */
export const shownFigure = (value: string, written: string): string =>
  (value.endsWith(' percent') && !isReckoned(value)) || written === '' ? value : written.replace(/\s+/g, ' ');

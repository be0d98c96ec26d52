import type { ArticleFacts } from '../claims/articleFacts.ts';
import { sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { findMention } from './places.ts';

/** Stems of the verbs and nouns that tell of a new figure in the place of an old one. */
const CHANGE =
  /\b(?:rais|rise|rose|ris(?:en|ing)|increas|elevat|hik|doubl|tripl|lower|cut|reduc|restor|boost|lift|jump)/i;
/** "to 25 percent", "to a total of 25 percent", "by 25 percent". */
const TO = /\b(?:to|by)(?: (?:a|an|about|nearly|some|total|of|the))*$/i;

/** "lowering its 25 percent", "raise the current duty of 25 percent": no more than these words stand between the verb and the figure. */
const OF = new RegExp(
  `(?:${CHANGE.source}|\\b(?:eas|scrap|remov|drop))\\w*(?: (?:in|a|an|the|its|his|her|their|current|existing|present|tariffs?|duty|duties|levy|rate|of))*$`,
  'i',
);

/** What a sentence tells of a figure: that something was changed to it, or that it is what is or may be changed. */
type Told = 'new' | 'old' | undefined;

const cache = new WeakMap<Claim, { readonly told: Told }>();

/** What is told of the change of a claim's figure: "increased the duty on steel to 50 percent", "talks on cutting the 25 percent duty". */
export function changeOf({ facts, claim }: Dated): Told {
  let known = cache.get(claim);
  if (!known) {
    known = { told: readChange(facts, claim) };
    cache.set(claim, known);
  }
  return known.told;
}

function readChange(facts: ArticleFacts, claim: Claim): Told {
  const sentence = sentenceOf(facts, claim.sentence);
  const figure = findMention(facts, claim.mentions[0] ?? '');
  if (!sentence || !figure) return undefined;
  const { quote } = sentence;
  // White space is folded in the quote, so that the figure may stand a little before its offset.
  const at = quote.lastIndexOf(figure.text.replace(/\s+/g, ' '), figure.start - sentence.start);
  if (at < 0) return undefined;
  const before = quote.slice(Math.max(0, at - 100), at).trimEnd();
  if (TO.test(before) && CHANGE.test(before)) return 'new';
  return OF.test(before) ? 'old' : undefined;
}

/** Whether one of two rates plainly took the place of the other: the later of two dated states, or a change after a state. */
export function succeeds(a: Dated, b: Dated): boolean {
  return begins(a, b) || begins(b, a);
}

interface Dated {
  readonly facts: ArticleFacts;
  readonly claim: Claim;
}

/** Whether `later` begins where `earlier` held already. */
function begins(later: Dated, earlier: Dated): boolean {
  const from = startOf(later.claim);
  const old = startOf(earlier.claim);
  if (from === null || old === null) return false;
  const changed = changeOf(later) === 'new' || changeOf(earlier) === 'old';
  if (later.claim.valid.how === 'stated' && earlier.claim.valid.how === 'stated') return isAfter(from, old);
  return changed && isAfter(from, old);
}

const startOf = ({ valid, asserted }: Claim): string | null => (valid.how === 'stated' && valid.from) || asserted;

/** ISO dates of any precision: one that contains the other is not after it. */
const isAfter = (a: string, b: string): boolean => a > b && !a.startsWith(b) && !b.startsWith(a);

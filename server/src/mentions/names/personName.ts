import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { areFormsOfOneGiven } from './givenNames.ts';

/** A personal name has seldom more words than "Tengku Datuk Seri Ahmad Abdul Aziz". */
const MOST_WORDS = 6;

/** Words that are no names elsewhere but family names after a given name: "Theresa May", "Oliver North", "Liu He". */
const FAMILY_NAME_TOO = new Set(
  'may king north west law judge straw steel young long house central new great lower gen to so he an no do up you how are under'.split(
    ' ',
  ),
);
/** "Certainly Jane Roe": adverbs that begin sentences. */
const ADVERB = /(?:ainly|ally|ently|antly|ously|ably|ibly|edly|arly|tely|kely|ingly|ively|ully)$/;
/** Given names that are also common words: "Per Dahl", "Jan de Vries". */
const GIVEN_NAME_TOO = new Set('per will jan april june may august art guy dean earl sun'.split(' '));
const AFTER_FAMILY_NAME = new Set('he an so no do you yi up may as to she'.split(' '));

/** The personal name that begins at the token, or undefined; honorifics are not part of it. */
export function findNameAt(scene: Scene, from: number, limit: number): TokenSpan | undefined {
  const { tokens, classes } = scene;
  let i = from;
  let words = 0;
  let last = from;
  let capitals = 0;
  while (i < limit && words < MOST_WORDS) {
    const token = tokens[i] as Token;
    if (i > from && isNickname(tokens, i, limit)) {
      i += 3;
      continue;
    }
    if (token.kind !== 'word' || (i > from && !token.spaced)) break;
    if (token.caps === 'none') {
      if (!isParticle(scene, i, limit)) break;
      const joined = afterHyphens(tokens, i, limit);
      if (joined > i + 1) {
        words++;
        last = joined;
      }
      i = joined;
      continue;
    }
    if (words > 0 && (classes[i] as number) & IS.NAME_SUFFIX) {
      last = ++i;
      break;
    }
    if (!mayBeNameWord(scene, i, from, limit)) break;
    // Web pages repeat a linked name: "Jane Roe Jane Ann Roe".
    if (words > 1 && token.norm === (tokens[from] as Token).norm) break;
    if (words > 1 && token.caps === 'mixed' && token.text.startsWith((tokens[from] as Token).text))
      return { first: from, last: from + 1 };
    if (words > 1 && isPartyMember(tokens[i + 1])) break;
    // "Jane Roe William (Bill) Poe": what has its own short form behind it is the next one's given name.
    if (words > 1 && isBesideShortForm(tokens, i)) break;
    i = afterHyphens(tokens, i, limit);
    words++;
    if (!isInitial(token)) capitals++;
    last = i;
  }
  if (!capitals) return undefined;
  last = withSuffix(scene, last, limit);
  return { first: from, last };
}

/** The personal name that ends before the token, or undefined; of at least two words unless `single`. */
export function findNameEndingAt(scene: Scene, end: number, limit: number): TokenSpan | undefined {
  const { tokens, classes } = scene;
  let last = end;
  // "Jr." may have a comma before it.
  if (last - 1 > limit && (classes[last - 1] as number) & IS.NAME_SUFFIX) {
    last--;
    if (tokens[last - 1]?.text === ',') last--;
  }
  let first = last;
  let words = 0;
  while (first > limit && words < MOST_WORDS) {
    let i = first - 1;
    const token = tokens[i] as Token;
    if (token.text === '"' || token.text === '”') {
      if (words > 0 && i - 2 > limit && isNickname(tokens, i - 2, last)) {
        first = i - 2;
        continue;
      }
      break;
    }
    if (token.kind !== 'word') break;
    if (token.caps === 'none') {
      if (words > 0 && (classes[i] as number) & IS.PARTICLE) {
        first = i;
        continue;
      }
      // "Kim Mahn-je": a lower-case word after a hyphen belongs to the word before.
      if (!(i - 2 >= limit && isHyphen(tokens[i - 1]) && !token.spaced)) break;
    }
    while (
      i - 2 >= limit &&
      isHyphen(tokens[i - 1]) &&
      !(tokens[i] as Token).spaced &&
      !(tokens[i - 1] as Token).spaced
    )
      i -= 2;
    if (
      i < limit ||
      !mayBeNameWord(scene, i, limit, last) ||
      (isAcronym(tokens[i] as Token) && !isFamilyInCapitals(scene, i, limit))
    )
      break;
    first = i;
    words++;
  }
  while (first < last && (tokens[first] as Token).caps === 'none') first++;
  if (!words || first >= last || isLabel(tokens, first)) return undefined;
  return { first, last: end };
}

/** "D-N.Y.": a legislator's party and state. */
const isLabel = (tokens: readonly Token[], i: number): boolean =>
  /^[RDI]$/.test(tokens[i]?.text ?? '') && isHyphen(tokens[i + 1]) && tokens[i + 1]?.spaced === false;

/** "Jane Roe Ohio Democrat": the state before a party's member is no part of the name. */
const isPartyMember = (token: Token | undefined): boolean =>
  token !== undefined && token.caps === 'initial' && (token.norm === 'democrat' || token.norm === 'republican');

/** "CNBC", "NAFTA": before a name in small letters, capitals are no part of it. */
const isAcronym = (token: Token): boolean => token.caps === 'all' && !isInitial(token) && token.text.length > 2;

/** "Ms. Jane ROE", "Norland: Jane ROE": lists of participants write the family name in capitals behind a given name. */
function isFamilyInCapitals({ tokens, classes }: Scene, i: number, limit: number): boolean {
  const lead = tokens[i - 2];
  return (
    i - 1 >= limit &&
    isPlainCapital(tokens[i - 1]) &&
    !classes[i - 1] &&
    (((classes[i - 2] ?? 0) & IS.HONORIFIC) > 0 || (i - 2 >= limit && lead?.norm === ':'))
  );
}

export function isInitial(token: Token): boolean {
  return token.caps === 'all' && token.norm.length <= 2 && token.text.includes('.');
}

/** "His Excellency" before a name. */
const EXCELLENCY = new Set(['H.E.', 'H.E']);

/** Whether the word can be part of a name by its form and is none of the words that never are. */
export function mayBeNameWord(scene: Scene, i: number, from: number, limit: number): boolean {
  const token = scene.tokens[i];
  if (token?.kind !== 'word' || token.caps === 'none' || scene.inDate[i]) {
    if (token?.norm !== 'may' || i === from || token.caps === 'none') return false;
  }
  if (i === from && EXCELLENCY.has(token.text)) return false;
  if (isInitial(token)) return true;
  // "English-language", "Tokyo-based": adjectives.
  if (isHyphen(scene.tokens[i + 1]) && COMPOUNDS.has(scene.tokens[i + 2]?.norm ?? '')) return false;
  if (i === from && ADVERB.test(token.norm)) return false;
  const bits = scene.classes[i] as number;
  if (isGivenInitials(scene, i, limit)) return true;
  if (
    token.caps === 'all' &&
    !isInitial(token) &&
    token.text.length < 4 &&
    token.text.length > 1 &&
    !isFamilyCapitals(scene, i)
  )
    return false;
  if (i === from && (bits & IS.HONORIFIC || token.text.length === 1)) return false;
  if (bits & (IS.NOT_IN_NAME | IS.PRIVATE_ORG | IS.OFFICE_HEAD | IS.PRIVATE_HEAD)) {
    if (i === from)
      return (token.norm === 'he' || (GIVEN_NAME_TOO.has(token.norm) && i > 0)) && isGivenAfterHe(scene, i, limit);
    const before = scene.tokens[i - 1] as Token;
    const familyFirst = (scene.classes[i - 1] as number) & IS.FAMILY_FIRST;
    if (familyFirst && AFTER_FAMILY_NAME.has(token.norm)) return before.kind === 'word';
    return FAMILY_NAME_TOO.has(token.norm) && before.kind === 'word' && !isLowerCaseNext(scene, i, limit);
  }
  if (bits & IS.PORTFOLIO && token.norm !== 'coal' && token.norm !== 'rural') return false;
  const party = scene.partyStarting.get(i);
  // Names of countries are given names, too: "Jordan Smith", "Israel Katz"; adjectives and blocs are not.
  // "Mexico City", "New Delhi": a capital of two words is no family name.
  if (party?.kind === 'metonym' && party.last > i + 1) return false;
  if (party && party.kind !== 'metonym')
    return (
      party.kind === 'party' &&
      party.last === i + 1 &&
      (i === from || isGivenOfCountry(scene, i, limit)
        ? isPlainCapital(scene.tokens[i + 1])
        : isFamilyOfHolder(scene, i, from))
    );
  return true;
}

/** "said Jordan Roe": countries that people are called after, straight before a family name. */
const isGivenOfCountry = ({ tokens, classes }: Scene, i: number, limit: number): boolean =>
  GIVEN_COUNTRIES.has((tokens[i] as Token).norm) && i + 1 < limit && !classes[i + 1] && tokens[i - 1]?.caps === 'none';
const GIVEN_COUNTRIES = new Set('jordan israel chad georgia india ireland'.split(' '));

/** "Trade Minister Jane Norway": between a title and its country a comma would stand, so that behind a given name it is none. */
function isFamilyOfHolder(
  { tokens, classes, styles, sentenceOf, partyStarting }: Scene,
  i: number,
  from: number,
): boolean {
  const given = tokens[from] as Token;
  return (
    i === from + 1 &&
    ((classes[from - 1] ?? 0) & (IS.OFFICE_HEAD | IS.HONORIFIC)) > 0 &&
    given.caps === 'initial' &&
    !((classes[from] as number) & ~(IS.FAMILY_FIRST | IS.PARTICLE)) &&
    !partyStarting.has(from) &&
    styles[sentenceOf[i] as number] === 'sentence' &&
    !isPlainCapital(tokens[i + 1]) &&
    !isHyphen(tokens[i + 1])
  );
}

/** "JD Roe": two initials written together before a family name, where they are no country's and no body's. */
function isGivenInitials(scene: Scene, i: number, limit: number): boolean {
  const { text, caps } = scene.tokens[i] as Token;
  if (caps !== 'all' || text.length !== 2 || scene.partyStarting.has(i) || scene.inOther[i]) return false;
  const next = scene.tokens[i + 1];
  return (
    i + 1 < limit &&
    next?.spaced === true &&
    isPlainCapital(next) &&
    !scene.classes[i + 1] &&
    !scene.partyStarting.has(i + 1)
  );
}

const COMPOUNDS = new Set('language based led born backed style made owned era'.split(' '));

/** "He Lifeng": the pronoun is never followed by a capital. */
const isGivenAfterHe = (scene: Scene, i: number, limit: number): boolean =>
  i + 1 < limit &&
  (isPlainCapital(scene.tokens[i + 1]) || isParticle(scene, i + 1, limit)) &&
  !((scene.classes[i + 1] as number) & (IS.NOT_IN_NAME | IS.PORTFOLIO));
const isPlainCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.caps === 'initial' || token.caps === 'mixed');
/** "KIM Hyun-chong": a short family name in capitals beside a given name. */
const isFamilyCapitals = (scene: Scene, i: number): boolean => ((scene.classes[i] as number) & IS.FAMILY_FIRST) > 0;
/** "New" and "Great" go on as "New York": only a name's last word may be such a word. */
const isLowerCaseNext = (scene: Scene, i: number, limit: number): boolean => {
  const next = scene.tokens[i + 1];
  return (
    i + 1 < limit &&
    next !== undefined &&
    (next.kind === 'number' || (isPlainCapital(next) && !next.text.endsWith('.')))
  );
};

function isParticle(scene: Scene, i: number, limit: number): boolean {
  let j = i;
  while (j < limit && (scene.classes[j] as number) & IS.PARTICLE && (scene.tokens[j] as Token).caps === 'none') j++;
  if (j === i || j - i > 3 || j >= limit)
    return (scene.tokens[i] as Token).norm === 'al' && isHyphen(scene.tokens[i + 1]);
  const next = scene.tokens[j] as Token;
  return next.kind === 'word' ? next.caps !== 'none' : isHyphen(next);
}

/** A hyphen joins the parts of a name; a dash, which tokens have as the same mark, cuts in: "Jane Roe—the envoy—left". */
export const isHyphen = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && (token.text === '-' || token.text === '\u2010' || token.text === '\u2011');

/** The token after a word and the parts joined to it by hyphens: "Mahn-je", "Jean-Claude", "al-Falih". */
function afterHyphens(tokens: readonly Token[], i: number, limit: number): number {
  let j = i + 1;
  while (j + 1 < limit && isHyphen(tokens[j]) && !(tokens[j] as Token).spaced) {
    const next = tokens[j + 1] as Token;
    if (next.kind !== 'word' || next.spaced) break;
    j += 2;
  }
  return j;
}

/** A nickname in quotation marks: Thomas "Tip" O'Neill. */
function isNickname(tokens: readonly Token[], i: number, limit: number): boolean {
  const open = tokens[i]?.norm;
  return (
    i + 3 < limit &&
    open === '"' &&
    tokens[i + 1]?.caps === 'initial' &&
    tokens[i + 2]?.norm === '"' &&
    isPlainCapital(tokens[i + 3])
  );
}

/** "William (Bill)". */
const isBesideShortForm = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '(' &&
  tokens[i + 3]?.text === ')' &&
  areFormsOfOneGiven((tokens[i] as Token).norm, tokens[i + 2]?.norm ?? '');

function withSuffix(scene: Scene, last: number, limit: number): number {
  const { tokens, classes } = scene;
  if (
    last + 1 < limit &&
    tokens[last]?.text === ',' &&
    (classes[last + 1] as number) & IS.NAME_SUFFIX &&
    tokens[last + 1]?.caps === 'initial'
  )
    return last + 2;
  return last;
}

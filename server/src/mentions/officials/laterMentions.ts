import { isVerb } from '../../dates/calendarWords.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { mayBeCalled } from '../names/genders.ts';
import { mayBeSameGiven } from '../names/givenNames.ts';
import { findNameAt, isHyphen, isInitial, mayBeNameWord } from '../names/personName.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { type ArticlePerson, bare, isElsewhere, nameKeyAt, placeBehind } from './articlePerson.ts';
import { actsAsPerson, goesOnAsFirm, isPlace, isRatherThing, NAMED_AFTER } from './namesakeWords.ts';
import type { Occurrence, People } from './people.ts';

/** A later mention by family name; `rivals` are officials of the same name that it may mean as well. */
export interface LaterMention extends TokenSpan {
  readonly person: ArticlePerson;
  readonly rivals: readonly ArticlePerson[];
  readonly isFull: boolean;
}

/** A private person of the same family name makes it doubtful for about two paragraphs. */
const PRIVATE_REACH = 80;

/** Finds the family names of the article's officials wherever they stand alone or with their given name. */
export function collectLaterMentions(scene: Scene, people: People, covered: Uint8Array): LaterMention[] {
  const { tokens, capitals } = scene;
  const found: LaterMention[] = [];
  const introduced = [...people.occurrences].sort((a, b) => a.span.first - b.span.first);
  const isFirm = (i: number): boolean =>
    goesOnAsFirm(scene, i + 1, other => people.withSurname(tokens[other]?.norm ?? '').length > 0);
  /** Family names that firms of the article have, too: a headline may mean either. */
  const firms = new Set<string>();
  for (const i of capitals) {
    const { norm, caps } = tokens[i] as Token;
    if (caps === 'initial' && people.withSurname(norm).length && isFirm(i)) firms.add(norm);
  }
  let next = 0;
  const meet = (upTo: number): void => {
    for (; next < introduced.length && (introduced[next] as Occurrence).span.first <= upTo; next++) {
      const { person, span } = introduced[next] as Occurrence;
      person.lastSeen = span.first;
      if (span.last - span.first > 1) person.lastFull = span.first;
      person.place ??= placeBehind(tokens, span.last);
    }
  };
  let from = 0;
  for (const i of capitals) {
    if (i < from) continue;
    meet(i);
    const token = tokens[i] as Token;
    if (covered[i] || scene.inDate[i]) continue;
    const name = nameKeyAt(tokens, i);
    // "Parker-Vuki" of a double name, else its first part alone
    const double = name.last > i + 1 ? people.withSurname(name.key) : [];
    const bearers = double.length ? double : people.withSurname(token.norm);
    const last = double.length ? name.last : behindOther(tokens, bearers, i);
    if (!bearers.length || isRatherWord(scene, i) || isRatherThing(scene, i) || isPlace(scene, i)) continue;
    const inHeadline = scene.styles[scene.sentenceOf[i] as number] !== 'sentence';
    if (isFirm(last - 1) || (inHeadline && firms.has(token.norm))) continue;
    const mention = readMention(scene, people, bearers, i, last);
    if (!mention) continue;
    mention.person.lastSeen = i;
    if (mention.isFull) {
      mention.person.lastFull = i;
      mention.person.fullNames++;
    }
    found.push(mention);
    from = mention.last;
  }
  meet(tokens.length);
  return found;
}

/** The token after "Peña Nieto", where the word is the first of two family names that a bearer has; else after the word. */
function behindOther(tokens: readonly Token[], bearers: readonly ArticlePerson[], i: number): number {
  const [word, next] = [tokens[i]?.norm ?? '', tokens[i + 1]];
  const isTwo = next?.kind === 'word' && next.caps !== 'none' && next.spaced;
  return isTwo && bearers.some(({ parts }) => parts.others.includes(word) && parts.surname === next.norm)
    ? i + 2
    : i + 1;
}

/** "He said", "So it went", "May 5": a family name that is a common word, too, needs a capital that nothing else explains. */
function isRatherWord(scene: Scene, i: number): boolean {
  if (!((scene.classes[i] as number) & IS.NOT_IN_NAME)) return false;
  const { first, zone } = scene.article.sentences[scene.sentenceOf[i] as number] as Sentence;
  const before = scene.tokens[i - 1];
  const next = scene.tokens[i + 1];
  // "May told members", "May to press Trump": the month does nothing.
  if (scene.tokens[i]?.norm === 'may' && (isVerb(next) || (zone === 'headline' && next?.norm === 'to'))) return false;
  // "Steel had told them": goods say nothing.
  if (i === first && actsAsPerson(scene, i)) return false;
  return (
    i === first ||
    before === undefined ||
    before.kind === 'punct' ||
    scene.styles[scene.sentenceOf[i] as number] !== 'sentence'
  );
}

function readMention(
  scene: Scene,
  people: People,
  bearers: readonly ArticlePerson[],
  at: number,
  last: number,
): LaterMention | undefined {
  const sentence = scene.article.sentences[scene.sentenceOf[at] as number] as Sentence;
  const style = scene.styles[scene.sentenceOf[at] as number];
  const span = withGiven(scene, at, last, sentence, style === 'sentence' ? undefined : bearers);
  const { given } = span;
  if (
    style === 'sentence'
      ? continuesOtherwise(scene, span, sentence, bearers)
      : isCompany(scene, span.last) || isOthersGiven(scene, span, bearers)
  )
    return undefined;
  if (style === 'upper' && (scene.tokens[at] as Token).text.length < 3) return undefined;
  // "Sen. Roe, the Norland Republican" is not "Jane Roe of South Norland".
  const place = placeBehind(scene.tokens, last);
  const fitting = bearers.filter(person => fits(person, given, at, scene) && !isElsewhere(person, place));
  const officials = toldApart(
    scene,
    people,
    fitting.filter(person => person.isOfficial),
    span,
  );
  if (!officials.length) return undefined;
  const person = mostLikely(officials, at);
  const privates = fitting.filter(
    other => !other.isOfficial && other.lastSeen > person.lastSeen && at - other.lastSeen < PRIVATE_REACH,
  );
  if (privates.length) return undefined;
  if (given.length && !person.parts.given.length) {
    // "Freedom Trump": nobody known by the family name has that given name.
    if (person.isRelative || !people.mayBeGiven(person.parts.surname, given[0] as string)) return undefined;
    person.parts = people.partsOf(span);
    person.name = people.textOf(span);
  }
  const rivals = given.length ? [] : officials.filter(other => other !== person);
  return { first: span.first, last: span.last, person, rivals, isFull: given.length > 0 };
}

/** Of several bearers, those whom "Mrs.", "the elder" or a place behind the name can mean; all of them where nothing tells. */
function toldApart(
  { tokens }: Scene,
  people: People,
  bearers: readonly ArticlePerson[],
  { first, last, given }: GivenSpan,
): readonly ArticlePerson[] {
  if (bearers.length < 2 || given.length) return bearers;
  const before = tokens[first - 1]?.norm;
  const called = bearers.filter(person => mayBeCalled(before, person.parts.given[0]));
  if (called.length && called.length < bearers.length) return called;
  if (before === 'elder' || before === 'younger') {
    const sorted = bearers
      .map(person => ({ person, from: people.holders.firstOffice(person.ids) }))
      .filter(({ from }) => from !== '')
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const found = before === 'elder' ? sorted[0] : sorted.at(-1);
    if (sorted.length === bearers.length && found) return [found.person];
  }
  const place = placeBehind(tokens, last);
  const there = place ? bearers.filter(person => person.place?.words === place.words) : [];
  return there.length ? there : bearers;
}

/** A full name holds for the words after it; further on, the family name is that of the article's main bearer of it. */
const FULL_NAME_REACH = 40;

/** Of several bearers: whose full name stands just before, else whose full name the text has most often, else who was named last. */
function mostLikely(officials: readonly ArticlePerson[], at: number): ArticlePerson {
  return officials.reduce((best, person) => {
    const [near, bestNear] = [isJustNamed(person, at), isJustNamed(best, at)];
    if (near || bestNear) return near && person.lastFull > best.lastFull ? person : bestNear ? best : person;
    if (person.fullNames !== best.fullNames) return person.fullNames > best.fullNames ? person : best;
    return person.lastSeen > best.lastSeen ? person : best;
  });
}

const isJustNamed = ({ lastFull }: ArticlePerson, at: number): boolean =>
  lastFull >= 0 && at - lastFull < FULL_NAME_REACH;

function fits(person: ArticlePerson, given: readonly string[], at: number, scene: Scene): boolean {
  const { key } = nameKeyAt(scene.tokens, at);
  const norm = key === person.parts.surname ? key : (scene.tokens[at] as Token).norm;
  if (norm !== person.parts.surname && given.length) return person.parts.words.includes(given[0] as string);
  if (!given.length) return norm === person.parts.surname || person.parts.others.includes(norm);
  if (!person.parts.given.length) return true;
  const suffix = suffixAt(scene, at);
  if (person.parts.suffix ? person.parts.suffix !== suffix : suffix === 'sr') return false;
  if (person.parts.familyFirst) return bare(person.parts.given) === bare(given);
  return person.parts.given.some(own => given.some(word => mayBeSameGiven(own, word)));
}

/** "jr", "iii" behind the family name; "" for none. */
function suffixAt({ tokens, classes }: Scene, at: number): string {
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return ((classes[next] ?? 0) & IS.NAME_SUFFIX) > 0 ? (tokens[next]?.norm ?? '') : '';
}

interface GivenSpan extends TokenSpan {
  readonly given: readonly string[];
}

/** The family name at the token with given names, initials and particles before it. */
function withGiven(
  scene: Scene,
  at: number,
  last: number,
  sentence: Sentence,
  headlineBearers: readonly ArticlePerson[] | undefined,
): GivenSpan {
  const { tokens, classes } = scene;
  let first = at;
  const given: string[] = [];
  while (first > sentence.first) {
    const i = first - 1;
    const token = tokens[i] as Token;
    if (token.kind !== 'word') break;
    if (
      (classes[i] as number) & IS.PARTICLE &&
      (token.caps === 'none'
        ? i > sentence.first
        : (first === at || (tokens[first] as Token).caps === 'none') &&
          token.norm !== 'al' &&
          PARTICLE_CAPS.has(token.norm))
    ) {
      first = i;
      continue;
    }
    if (token.caps === 'none' || (headlineBearers && !isGivenOf(headlineBearers, token.norm))) break;
    if (!mayBeNameWord(scene, i, i, sentence.last)) break;
    if (isInitial(token)) given.unshift(token.norm);
    else {
      let k = i;
      while (
        k - 2 >= sentence.first &&
        isHyphen(tokens[k - 1]) &&
        !(tokens[k] as Token).spaced &&
        tokens[k - 2]?.kind === 'word'
      )
        k -= 2;
      given.unshift(
        tokens
          .slice(k, i + 1)
          .filter(t => t.kind === 'word')
          .map(t => t.norm)
          .join('-'),
      );
      first = k;
      continue;
    }
    first = i;
  }
  while (first < at && (tokens[first] as Token).caps === 'none') first++;
  return { first, last, given };
}
/** In a headline every word has a capital: only a given name that the text has elsewhere is one. */
const isGivenOf = (bearers: readonly ArticlePerson[], norm: string): boolean =>
  bearers.some(person => person.parts.given.includes(norm));
const PARTICLE_CAPS = new Set('de del della von van der den di da do dos du la le bin'.split(' '));

/** "Ford Motor Co." in a headline. */
const isCompany = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.kind === 'word' &&
  scene.tokens[i]?.caps !== 'none' &&
  ((scene.classes[i] as number) & IS.PRIVATE_ORG) > 0;

/** A given name behind a family name that stands first, though it be a month or a small word: "Park Jun", "Roh In-young". */
function isGivenBehind({ tokens, classes }: Scene, { last }: TokenSpan): boolean {
  if (!((classes[last - 1] as number) & IS.FAMILY_FIRST) || tokens[last]?.caps !== 'initial') return false;
  const after = tokens[last + 1];
  const bits = classes[last] as number;
  return (
    (isHyphen(after) && after?.spaced === false) ||
    ((bits & IS.NOT_IN_NAME) > 0 && MONTHS_SHORT.has(tokens[last]?.norm ?? '') && after?.kind !== 'number')
  );
}
const MONTHS_SHORT = new Set(['jun', 'jan', 'may', 'mar', 'sun']);

/** "Roh In-young", where the article has another Roh: behind a family name that stands first a capital is a given name. */
const isOthersGiven = (scene: Scene, span: GivenSpan, bearers: readonly ArticlePerson[]): boolean =>
  !span.given.length && isGivenBehind(scene, span) && !bearers.some(person => hasGiven(person, scene, span.last));

function hasGiven(person: ArticlePerson, { tokens }: Scene, at: number): boolean {
  const given = bare(person.parts.given);
  return (
    given !== '' &&
    given.startsWith(tokens[at]?.norm ?? ' ') &&
    given.endsWith(isHyphen(tokens[at + 1]) ? (tokens[at + 2]?.norm ?? ' ') : '')
  );
}

/** Whether the capitals go on to something else than this person: "Trump Tower", "Baker Street", "Kim Dae-jung". */
function continuesOtherwise(
  scene: Scene,
  span: GivenSpan,
  sentence: Sentence,
  bearers: readonly ArticlePerson[],
): boolean {
  const { tokens, classes } = scene;
  const next = tokens[span.last];
  if (!next || span.last >= sentence.last || next.kind !== 'word' || next.caps === 'none' || !next.spaced) return false;
  const bits = classes[span.last] as number;
  if (!span.given.length && isGivenBehind(scene, span)) return isOthersGiven(scene, span, bearers);
  if (bits & (IS.PRIVATE_ORG | IS.PARTICLE)) return (bits & IS.PRIVATE_ORG) > 0;
  if (
    bits & (IS.NOT_IN_NAME | IS.OFFICE_HEAD | IS.STATUS | IS.PORTFOLIO | IS.AGENCY_HEAD) ||
    scene.inDate[span.last] ||
    scene.partyStarting.has(span.last)
  )
    return NAMED_AFTER.has(next.norm);
  const name = findNameAt(scene, span.last, sentence.last);
  return !bearers.some(person => name && person.parts.words.includes(next.norm));
}

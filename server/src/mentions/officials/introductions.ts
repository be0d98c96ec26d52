import type { Sentence, Token } from '../../text/article.ts';
import type { AgencySpot } from '../agencies/agencySpot.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { isGiven } from '../names/genders.ts';
import { findNameAt, findNameEndingAt, mayBeNameWord } from '../names/personName.ts';
import { readTitle } from '../offices/readTitle.ts';
import type { BodyLookup, Title } from '../offices/title.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { findSubject } from './apposition.ts';
import type { Introduction } from './introduction.ts';
import { collectLabelled } from './labelled.ts';
import { collectNameList } from './nameList.ts';

/** The titles of an article, and the names they stand beside. */
export interface Introductions {
  readonly introductions: readonly Introduction[];
  /** Titles that no name stands beside, in text order. */
  readonly alone: readonly Title[];
}

export function collectIntroductions(scene: Scene, bodies: BodyLookup, spots: readonly AgencySpot[]): Introductions {
  const introductions: Introduction[] = [];
  const alone: Title[] = [];
  for (const sentence of scene.article.sentences) {
    if (scene.styles[scene.sentenceOf[sentence.first] as number] === 'upper') continue;
    collectInSentence(scene, bodies, sentence, introductions, alone);
  }
  const titled = new Map(introductions.map(({ name }, index) => [name.first, index]));
  for (const labelled of collectLabelled(scene, spots)) addLabelled(introductions, titled, labelled);
  introductions.sort(
    (a, b) => a.name.first - b.name.first || Number(b.isOfficial) - Number(a.isOfficial) || distance(a) - distance(b),
  );
  alone.sort((a, b) => a.first - b.first);
  return { introductions, alone };
}

/** Of several titles beside a name the one before it counts, else the first one after it. */
const distance = ({ name, title }: Introduction): number =>
  title && title.first > name.first ? title.first - name.first : 0;

/** A label makes the holder of a title that says too little by itself an official: "Minority Leader Jane Roe (D-Ohio)". */
function addLabelled(introductions: Introduction[], titled: ReadonlyMap<number, number>, labelled: Introduction): void {
  const index = titled.get(labelled.name.first) ?? -1;
  const there = introductions[index];
  if (!there?.title || there.title.isPrivate) introductions.push(labelled);
  else introductions[index] = { ...there, isOfficial: true, party: there.party ?? labelled.party };
}

function collectInSentence(
  scene: Scene,
  bodies: BodyLookup,
  sentence: Sentence,
  out: Introduction[],
  alone: Title[],
): void {
  const { tokens, classes } = scene;
  for (let i = sentence.last - 1; i >= sentence.first; i--) {
    const bits = classes[i] as number;
    if (bits & IS.PRIVATE_HEAD && !(bits & IS.OFFICE_HEAD)) collectPrivate(scene, i, sentence, out);
    if (!(bits & IS.OFFICE_HEAD) && (tokens[i] as Token).norm !== 'general') continue;
    // "3 PM" is no prime minister.
    if (
      (tokens[i] as Token).norm === 'pm' &&
      ((tokens[i] as Token).text !== 'PM' || scene.inDate[i] || tokens[i - 1]?.kind === 'number')
    )
      continue;
    const title = readTitle(scene, bodies, i, sentence.first, sentence.last);
    if (!title) continue;
    const joined = joinTitles(scene, bodies, title, sentence);
    const found = introduce(scene, bodies, joined, sentence);
    for (const introduction of found) out.push(introduction);
    if (!found.length && !title.isPrivate) alone.push(title);
    i = Math.min(i, (found.length ? joined.joinedFirst : undefined) ?? title.first);
  }
}

/**
 * "Deputy Prime Minister and Finance Minister Jane Roe" holds both. After an article or an owner the two may be two persons ("Norland's prime
 * minister and finance minister Jane Roe"), unless the first is a deputy, who seldom has no department.
 */
function joinTitles(scene: Scene, bodies: BodyLookup, title: Title, sentence: Sentence): Title {
  const { tokens, classes } = scene;
  const and = title.first - 1;
  if (title.phraseFirst !== title.first || tokens[and]?.norm !== 'and' || and - 1 < sentence.first) return title;
  if (!((classes[and - 1] as number) & IS.OFFICE_HEAD)) return title;
  const earlier = readTitle(scene, bodies, and - 1, sentence.first, sentence.last);
  if (!earlier || earlier.last !== and || earlier.plural || title.plural || earlier.isPrivate) return title;
  const isLower = (i: number): boolean => tokens[i]?.caps === 'none';
  if (isLower(earlier.head) !== isLower(title.head)) return title;
  if (earlier.determiner !== '' && !isDeputy(scene, earlier)) return title;
  return {
    ...title,
    joinedFirst: earlier.first,
    phraseFirst: earlier.phraseFirst,
    determiner: earlier.determiner,
    party: title.party ?? earlier.party,
    isPublic: title.isPublic || earlier.isPublic,
    publicBeforeName: title.publicBeforeName || earlier.publicBeforeName,
  };
}

function isDeputy(scene: Scene, title: Title): boolean {
  if (title.headWord === 'tanaiste') return true;
  for (let i = title.first; i < title.head; i++) {
    const norm = scene.tokens[i]?.norm;
    if (norm === 'deputy' || norm === 'vice') return true;
  }
  return false;
}

/** The names beside one title: after it, else before it. */
function introduce(scene: Scene, bodies: BodyLookup, read: Title, sentence: Sentence): Introduction[] {
  const title = withAntecedent(bodies, read, sentence.first);
  const after = nameAfter(scene, title, sentence.last);
  if (after?.adjacent) {
    if (title.plural) return collectNameList(scene, bodies, title, after.name, sentence.last);
    const isOfficial =
      title.isPublic || (title.publicBeforeName && !isCompanyOf(scene, title, after.name, sentence.last));
    return [introduction(after.name, title, isOfficial)];
  }
  const subject = findSubject(scene, title, sentence.first);
  const named = after && title.isPublic && !title.plural;
  if (subject && !(subject.needsFullName && named)) {
    return [{ ...introduction(subject.name, title, title.isPublic), needsFullName: subject.needsFullName }];
  }
  if (named) return [introduction(after.name, title, true)];
  const signed = title.isPublic && !title.plural ? signatureAbove(scene, title, sentence) : undefined;
  if (signed) return [introduction(signed, title, true)];
  // "Roe's deputy, Jane Doe": an official if Roe is one.
  return after && title.associate && !title.plural ? [introduction(after.name, title, false)] : [];
}

/** A line that is a name and nothing else, above one that is the title: how orders and letters are signed. */
function signatureAbove(scene: Scene, title: Title, sentence: Sentence): TokenSpan | undefined {
  const isAlone =
    title.last === sentence.last || scene.tokens[title.last]?.norm === 'to' || scene.tokens[title.last]?.norm === '.';
  if (title.phraseFirst !== sentence.first || !isAlone) return undefined;
  const above = scene.article.sentences[(scene.sentenceOf[sentence.first] as number) - 1];
  if (!above) return undefined;
  const text = (i: number): string | undefined => scene.tokens[i]?.text;
  const isBracketed = text(above.first) === '(' && text(above.last - 1) === ')';
  const end = text(above.last - 1) === ',' ? above.last - 1 : above.last;
  const [first, last] = isBracketed ? [above.first + 1, above.last - 1] : [above.first, end];
  const name = findNameAt(scene, first, last);
  return name && name.last === last && last - first > 1 ? name : undefined;
}

/** "Executive Vice President Jane Roe", "Vice President Jane Roe of Acme": offices of a company, whatever the capitals say. */
function isCompanyOf(scene: Scene, title: Title, name: TokenSpan, last: number): boolean {
  const { tokens } = scene;
  const first = tokens[title.first]?.norm;
  if (first === 'executive' || first === 'senior') return true;
  const preposition = tokens[name.last]?.norm;
  if (preposition !== 'of' && preposition !== 'at') return false;
  const at = tokens[name.last + 1]?.norm === 'the' ? name.last + 2 : name.last + 1;
  return at < last && mayBeNameWord(scene, at, at, last) && !scene.partyStarting.has(at);
}

const introduction = (name: TokenSpan, title: Title, isOfficial: boolean): Introduction => ({
  name,
  title,
  isOfficial,
  party: title.party,
  agency: title.agency,
});

/** "the Office of …, … by its chief Katherine Tai": the body named before in the sentence is the owner. */
function withAntecedent(bodies: BodyLookup, title: Title, first: number): Title {
  if (title.determiner !== 'its' || title.party || title.agency || title.isPrivate) return title;
  for (let i = title.phraseFirst; i > first; i--) {
    const body = bodies.endingAt(i);
    if (body) return { ...title, agency: body.id, party: body.party, isPublic: true, publicBeforeName: true };
  }
  return title;
}

interface NameAfter {
  readonly name: TokenSpan;
  /** No comma between title and name. */
  readonly adjacent: boolean;
}

function nameAfter(scene: Scene, title: Title, last: number): NameAfter | undefined {
  const { tokens, classes } = scene;
  let i = title.last;
  const status = tokens[i]?.norm;
  if (status === 'nominee' || status === 'designate' || status === 'elect') i++;
  // "U.S. Trade Representative (USTR) Jane Roe"
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && tokens[i + 1]?.caps === 'all') i += 3;
  let adjacent = true;
  if (tokens[i]?.text === '(') return nameInBrackets(scene, title, i + 1, last);
  if (tokens[i]?.text === ',') {
    adjacent = false;
    i++;
  }
  let honoured = false;
  while (i < last && (classes[i] as number) & IS.HONORIFIC && (tokens[i] as Token).caps !== 'none') {
    honoured = true;
    i++;
  }
  if (i >= last) return undefined;
  const name = findNameAt(scene, i, last);
  if (!name) return undefined;
  const single = name.last - name.first === 1;
  if (single && !honoured && (!adjacent || NEED_FULL_NAME.has(title.headWord))) return undefined;
  if (single && (scene.partyStarting.has(i) || isOrgAfter(scene, name.last, last))) return undefined;
  if (!adjacent && !closes(tokens[name.last], name.last >= last)) return undefined;
  if (isOrgAfter(scene, name.last, last)) return undefined;
  return { name, adjacent };
}

/**
 * "The minister responsible for customs (Jane Roe)": a given name or an honorific tells a person from a town ("Sao Paulo") or a
 * seat, which is what a member of a house has in brackets.
 */
function nameInBrackets(scene: Scene, { headWord }: Title, from: number, last: number): NameAfter | undefined {
  if (SEATED.has(headWord)) return undefined;
  let at = from;
  while ((scene.classes[at] as number) & IS.HONORIFIC) at++;
  const name = findNameAt(scene, at, last);
  if (!name || scene.tokens[name.last]?.text !== ')' || name.last - name.first < 2) return undefined;
  if (at === from && !isGiven(scene.tokens[name.first]?.norm ?? '')) return undefined;
  return { name, adjacent: false };
}
const SEATED = new Set(
  'mp mep msp td member senator representative congressman congresswoman deputy delegate lawmaker'.split(' '),
);

/** Titles of two letters are more often parts of other names: "MP Materials"; after many holders a verb may have a capital: "Lawmakers End". */
const NEED_FULL_NAME = new Set(
  'mp mps mep meps king queen lawmakers legislators officials policymakers envoys'.split(' '),
);

/** What follows an apposition: a mark, or in lower case the verb of the sentence whose subject it is. */
const closes = (token: Token | undefined, atEnd: boolean): boolean =>
  atEnd || !token || token.kind === 'punct' || (token.kind === 'word' && token.caps === 'none');

/** "Treasury Secretary Robert Rubin Center", "minister Acme Corp": a company or institute, not a person. */
function isOrgAfter(scene: Scene, i: number, last: number): boolean {
  const token = scene.tokens[i];
  return (
    i < last &&
    token?.kind === 'word' &&
    token.caps !== 'none' &&
    ((scene.classes[i] as number) & IS.PRIVATE_ORG) > 0 &&
    !scene.inDate[i]
  );
}

/** "analyst Jane Roe", "Jane Roe, an economist at": private, whatever else is said of other persons of that family name. */
function collectPrivate(scene: Scene, at: number, sentence: Sentence, out: Introduction[]): void {
  const after = findNameAt(scene, at + 1, sentence.last);
  if (after && after.last - after.first > 1) {
    out.push({ name: after, title: undefined, isOfficial: false, party: undefined, agency: undefined });
    return;
  }
  const { tokens } = scene;
  for (let i = at - 1; i > sentence.first && at - i < 8; i--) {
    if ((tokens[i] as Token).text !== ',') continue;
    const name = findNameEndingAt(scene, i, sentence.first);
    if (name && name.last - name.first > 1)
      out.push({ name, title: undefined, isOfficial: false, party: undefined, agency: undefined });
    return;
  }
}

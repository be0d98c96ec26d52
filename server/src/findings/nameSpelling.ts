import { distance } from 'fastest-levenshtein';
import type { Meter } from '../base/meter.ts';
import { words } from '../base/phrase.ts';
import type { IndexView } from '../corpus/corpusIndex.ts';
import type { Place } from '../corpus/finding.ts';
import { mentionsOfEntity } from '../corpus/localEntities.ts';
import { isSlippedTwice, nearSpelling } from '../corpus/nearSpelling.ts';
import { spellingKey } from '../corpus/personName.ts';
import { postingsOf } from '../corpus/postings.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityMention } from '../mentions/mention.ts';
import { type Contradiction, MOST_RELATED } from './contradiction.ts';
import { NEAREST } from './nearestInTime.ts';
import { isSicMention, placeOf } from './places.ts';
import type { Side, Teller } from './sides.ts';
import { Spelling } from './spellingBucket.ts';
import { standsIn } from './wording.ts';

/** A surname with more spellings of given names than this is a family name of many people. */
const MOST_SPELLINGS = 200;

/** Given names that differ by one letter and are two names; without a common office nothing tells a slip from another person. */
const LEAST_GIVEN = 5;
/** The same for surnames of officials of one country who share a given name: "Gates" and "Bates" are two families. */
const LEAST_SURNAME = 6;

/** Buckets of names that are compared: one person, one surname, one office, one country and given name, one agency but for a word. */
const COMPARED: ReadonlySet<string> = new Set(['e:', 's:', 'o:', 'g:', 'n:']);

export const isCompared = (key: string): boolean => COMPARED.has(key.slice(0, 2));

/**
 * Two spellings of one person's name among the names of a bucket: those of one surname or of one office. Never between two people whom
 * the knowledge has, nor between two wordings that it accepts for one.
 */
export function spellingsOfBucket(
  key: string,
  spellings: Spelling[],
  index: IndexView,
  knowledge: Knowledge,
  meter: Meter,
): readonly Contradiction[] {
  const kind = key.slice(0, 2);
  if (kind === 'e:') addRecord(key.slice(2), spellings, knowledge);
  if (kind === 'o:') for (const holder of holdersOf(key.slice(2), knowledge)) addRecord(holder, spellings, knowledge);
  if (spellings.length < 2 || spellings.length > MOST_SPELLINGS) return [];
  const textOf = (spelling: Spelling): string => textIn(key, spelling, index, knowledge);
  const found: Contradiction[] = [];
  for (const one of spellings) {
    const rivals = spellings.filter(other => {
      if (other === one) return false;
      meter.pairs++;
      return isSlip(one, other, kind, knowledge);
    });
    const best = rivals.sort((a, b) => b.files.length - a.files.length || (textOf(a) < textOf(b) ? -1 : 1))[0];
    if (best && (kind === 'n:' ? isMinorAgency(one, best, knowledge) : isMinor(one, best, knowledge)))
      found.push(...mark(one, best, index, textOf));
  }
  return found;
}

/** How the first article that has a spelling writes it; the knowledge's own name where none does. */
function textIn(bucket: string, { key, files, ids }: Spelling, index: IndexView, knowledge: Knowledge): string {
  const facts = index.files.get(files[0] ?? '');
  const items = (facts && postingsOf(facts).names.get(bucket)?.items) ?? [];
  const written = items.find(item => item.written && spellingKey(item.spelling) === key)?.spelling;
  return written ?? knowledge.people.get(ids[0] ?? '')?.name ?? key;
}

const holders = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

/** Ids of the people who ever held an office: "Prime Minister Shigeru Ishida" is one letter from one of them. */
function holdersOf(office: string, knowledge: Knowledge): readonly string[] {
  let byOffice = holders.get(knowledge);
  if (!byOffice) {
    const lists = new Map<string, string[]>();
    for (const { id, terms } of knowledge.people.values())
      for (const held of new Set(terms.map(term => term.office))) {
        const list = lists.get(held);
        if (list) list.push(id);
        else lists.set(held, [id]);
      }
    byOffice = lists;
    holders.set(knowledge, byOffice);
  }
  return byOffice.get(office) ?? [];
}

/** The knowledge's own name of a person, where no article writes it so. */
function addRecord(id: string, spellings: Spelling[], knowledge: Knowledge): void {
  const person = knowledge.people.get(id);
  if (!person || spellings.some(spelling => spelling.ids.includes(id) && isAccepted(spelling, knowledge))) return;
  const spelling = new Spelling(person.name);
  spelling.count(id, 1);
  spellings.push(spelling);
}

function isSlip(a: Spelling, b: Spelling, kind: string, knowledge: Knowledge): boolean {
  if (kind === 'o:' && isMisnamed(a, b, knowledge)) return true;
  if (!nearSpelling(a.words, b.words)) return false;
  const known = (spelling: Spelling): string[] => spelling.ids.filter(id => knowledge.people.has(id));
  const x = known(a);
  const y = known(b);
  if (x.length && y.length && !x.some(id => y.includes(id))) return false;
  if (isAccepted(a, knowledge) && isAccepted(b, knowledge)) return false;
  if (kind === 'n:') return isAgencySlip(a.words, b.words);
  if (isSlippedTwice(a.words, b.words)) return true;
  if (kind === 'o:' || kind === 'e:' || x.some(id => y.includes(id))) return true;
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const differing = [a.words[at] ?? '', b.words[at] ?? ''] as const;
  const letters = Math.min(...differing.map(word => word.length));
  if (kind === 'g:') return at > 0 && letters >= LEAST_SURNAME;
  return letters >= LEAST_GIVEN && !isGenderPair(...differing);
}

/**
 * "Marek" for "Maros" in one office: nobody whom the knowledge has, with the surname of somebody who held the office and another given name that
 * begins alike. Short forms ("Steve"), and names that other alphabets make of one ("Sergei", "Sergey"), are those of one person.
 */
function isMisnamed(a: Spelling, b: Spelling, knowledge: Knowledge): boolean {
  const isKnown = (spelling: Spelling): boolean => spelling.ids.some(id => knowledge.people.has(id));
  if (isKnown(a) === isKnown(b) || !(isAccepted(a, knowledge) || isAccepted(b, knowledge))) return false;
  const [x, y] = [a.words, b.words];
  if (x.length !== 2 || y.length !== 2 || x[1] !== y[1]) return false;
  const [given, other] = [x[0] ?? '', y[0] ?? ''];
  return (
    Math.min(given.length, other.length) >= LEAST_GIVEN &&
    given[0] === other[0] &&
    skeleton(given) !== skeleton(other) &&
    ![given, other].some(name => SHORT_FORM.test(name))
  );
}
const skeleton = (name: string): string => name.replace(/[aeiouyhj]|(.)(?=\1)/g, '');
const SHORT_FORM = /(?:y|ie|[^aeiou]e)$/;

/** Letters of a word in the name of an agency below which one more or less makes another word. */
const LEAST_WORD = 7;

/** Spellings of the two sides of the Atlantic, and singular beside plural, are no slips. */
function isAgencySlip(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((word, i) => word !== b[i]);
  const [x = '', y = ''] = [a[at], b[at]];
  const common = (word: string): string =>
    word
      .replace(/s$/, '')
      .replace(/is(?=[ae]|ing)/, 'iz')
      .replace('our', 'or')
      .replace(/tre$/, 'ter')
      .replace(/ence$/, 'ense');
  return Math.min(x.length, y.length) >= LEAST_WORD && distance(x, y) === 1 && common(x) !== common(y);
}

/** Of agencies, only a name that more articles or the knowledge write otherwise. */
function isMinorAgency(one: Spelling, other: Spelling, knowledge: Knowledge): boolean {
  const known = (spelling: Spelling): boolean => spelling.ids.some(id => knowledge.agencies.has(id));
  return !known(one) && (known(other) || one.files.length < other.files.length);
}

/** "Maria" and "Mario", "Daniel" and "Daniela" are two names. */
function isGenderPair(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/[aeo]$/, '');
  return stem(a) === stem(b);
}

/** Whether the knowledge writes the name so itself. */
function isAccepted(spelling: Spelling, knowledge: Knowledge): boolean {
  return spelling.ids.some(id => {
    const person = knowledge.people.get(id);
    return person !== undefined && [person.name, ...person.aliases].some(name => spellingKey(name) === spelling.key);
  });
}

function isMinor(one: Spelling, other: Spelling, knowledge: Knowledge): boolean {
  if (isAccepted(one, knowledge)) return false;
  return isAccepted(other, knowledge) || one.files.length <= other.files.length;
}

/** The first mention in each article that writes the name so. Of those that write it otherwise, thousands perhaps, a few are shown. */
function mark(
  one: Spelling,
  other: Spelling,
  index: IndexView,
  textOf: (spelling: Spelling) => string,
): Contradiction[] {
  const related: Place[] = [];
  for (const file of other.files) {
    if (related.length > MOST_RELATED) break;
    const first = firstMention(file, other, index);
    if (first) related.push(placeOf(first.facts, first.mention, first.mention.text));
  }
  const more = Math.max(0, other.files.length - related.length);
  const [text, theirs] = [textOf(one), textOf(other)];
  const sides = [sideOf(one, text, index), sideOf(other, theirs, index)].filter(side => side.tellers.length);
  const otherFiles = new Set(other.files);
  return one.files.flatMap(file => {
    const first = firstMention(file, one, index);
    if (!first || isSicMention(first.facts, first.mention)) return [];
    return [
      {
        ...placeOf(first.facts, first.mention, first.mention.text),
        code: 'name-spelling',
        severity: 'information',
        message: words('{0} here; {1}', `"${text}"`, standsIn(`"${theirs}"`, file, otherFiles)),
        key: `name:${[...other.ids].sort()[0]}`,
        values: [text, theirs],
        sides,
        related,
        ...(more ? { more } : {}),
      } satisfies Contradiction,
    ];
  });
}

/** The articles that write a name so; a few of them, where they are many. */
function sideOf(spelling: Spelling, text: string, index: IndexView): Side {
  const tellers: Teller[] = [];
  for (const file of spelling.files) {
    if (tellers.length === NEAREST) break;
    const first = firstMention(file, spelling, index);
    if (!first) continue;
    const { facts, mention } = first;
    tellers.push({ facts, sentence: mention.sentence, place: placeOf(facts, mention, mention.text) });
  }
  return { value: text, tellers, articles: spelling.files.length };
}

function firstMention(file: string, { key, ids }: Spelling, index: IndexView) {
  const facts = index.files.get(file);
  if (!facts) return undefined;
  let first: EntityMention | undefined;
  for (const id of ids)
    for (const mention of mentionsOfEntity(facts, id))
      if (spellingKey(folded(mention.text)) === key && (!first || mention.start < first.start)) first = mention;
  return first && { facts, mention: first };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

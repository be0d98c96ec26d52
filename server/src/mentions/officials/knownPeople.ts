import type { Knowledge, Person, Term } from '../../knowledge/knowledge.ts';
import { surnameOf } from '../../knowledge/surname.ts';
import { normalize } from '../../text/tokens.ts';
import { mayBeSameGiven } from '../names/givenNames.ts';
import { bare, type NameParts } from './articlePerson.ts';

const bySurname = new WeakMap<Knowledge, ReadonlyMap<string, readonly Person[]>>();

/** The known people of a family name (comparable form; its last word where it has several). */
export function peopleNamed(knowledge: Knowledge, surname: string): readonly Person[] {
  let index = bySurname.get(knowledge);
  if (!index) {
    const map = new Map<string, Person[]>();
    for (const person of new Set(knowledge.people.values())) {
      const key = lastWord(normalize(surnameOf(person)));
      const list = map.get(key);
      if (list) list.push(person);
      else map.set(key, [person]);
    }
    index = map;
    bySurname.set(knowledge, index);
  }
  return index.get(surname) ?? [];
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** Whether the knowledge has nobody of the family name, or somebody with that given name. */
export function mayBeGiven(knowledge: Knowledge, surname: string, given: string): boolean {
  const people = peopleNamed(knowledge, surname);
  return !people.length || people.some(person => fitsGiven(person, { given: [given], familyFirst: false }));
}

/** What the text says of a person whose name may be known. */
export interface Evidence {
  readonly parts: NameParts;
  /** Known people whose full name stands in the text. */
  readonly ids: readonly string[];
  readonly party: string | undefined;
  readonly agency: string | undefined;
  /** Offices that the title beside the name may mean. */
  readonly offices: ReadonlySet<string>;
  /** Day of publication, or undefined. */
  readonly day: string | undefined;
  /** Whether a title or label calls the person an official. */
  readonly isOfficial: boolean;
  /** Whether a title calls the person a former holder. */
  readonly isFormer: boolean;
  /** Whether no title calls the person anything else. */
  readonly hasLeft: boolean;
}

export interface KnownChoice {
  readonly person: Person;
  readonly candidates: readonly Person[];
}

/** The known person that the evidence describes; undefined where none does, candidates where several do equally. */
export function chooseKnown(knowledge: Knowledge, evidence: Evidence): KnownChoice | undefined {
  const { parts } = evidence;
  const named = evidence.ids
    .map(id => knowledge.people.get(id))
    .filter(person => person !== undefined)
    .filter(person => parts.suffix !== 'sr' || isNamedSo(person, 'sr'));
  const bearers = peopleNamed(knowledge, parts.surname).filter(
    person => fitsGiven(person, parts) && (parts.suffix !== 'sr' || isNamedSo(person, 'sr')),
  );
  const candidates = named.length ? named : bearers.length ? bearers : namedFamilyFirst(knowledge, parts);
  let best: { person: Person; score: number } | undefined;
  let rivals: Person[] = [];
  for (const person of candidates) {
    const score = scoreOf(knowledge, person, evidence) + (named.length ? 10 : 0);
    if (!best || score > best.score) {
      best = { person, score };
      rivals = [];
    } else if (score === best.score && person !== best.person) rivals.push(person);
  }
  if (!best) return undefined;
  // A full name is enough; a family name, or a name spelt otherwise, needs the office or the time to agree.
  const needed = named.length ? 0 : parts.given.length ? 4 : 3;
  if (best.score < needed || (rivals.length && !named.length)) {
    if (parts.given.length) return undefined;
    const [household, other] = candidates.filter(
      person =>
        (isHouseholdName(knowledge, person, evidence.day) || ledOnce(knowledge, person, evidence)) &&
        scoreOf(knowledge, person, evidence) >= 0,
    );
    return household && !other ? { person: household, candidates: [] } : undefined;
  }
  return { person: best.person, candidates: rivals };
}

/** "Joseph R. Biden Sr." is not his son, of whom nobody writes so. */
export const isNamedSo = (person: Person | undefined, suffix: string): boolean =>
  person !== undefined && [person.name, ...person.aliases].some(one => new RegExp(`\\b${suffix}\\.?$`, 'i').test(one));

/** "Ishiba Shigeru" for "Shigeru Ishiba": both words must be the known person's. */
function namedFamilyFirst(knowledge: Knowledge, { words }: NameParts): readonly Person[] {
  const [family, given] = words;
  if (words.length !== 2 || family === undefined || given === undefined) return [];
  return peopleNamed(knowledge, family).filter(person => normalize(person.name).split(' ')[0] === given);
}

function fitsGiven(person: Person, parts: Pick<NameParts, 'given' | 'familyFirst'>): boolean {
  if (!parts.given.length) return true;
  const given = parts.given[0] as string;
  if (parts.familyFirst) {
    const wanted = bare(parts.given);
    return [person.name, ...person.aliases].some(name => {
      const words = normalize(name).split(/\s+/);
      return bare(words.slice(1)) === wanted || bare(words.slice(0, -1)) === wanted;
    });
  }
  return [person.name, ...person.aliases].some(name =>
    normalize(name)
      .split(/[\s]+/)
      .some((word, i, all) => i < all.length - 1 && mayBeSameGiven(word, given)),
  );
}

/** Points for what agrees: in office on the day 3 (a year around it 1), the office 3, its country 2; against: another country −4. */
function scoreOf(
  knowledge: Knowledge,
  person: Person,
  { parts, party, agency, offices, day, isOfficial, isFormer, hasLeft }: Evidence,
): number {
  let score = 0;
  let inTime = 0;
  let fits = 0;
  let samePlace = party === undefined ? 0 : -4;
  for (const term of person.terms) {
    // "Former President Roe" is not the one who is.
    const goesOn = day !== undefined && (term.to === null || term.to > day);
    if (hasLeft && !parts.given.length && goesOn && offices.has(term.office)) continue;
    inTime = Math.max(inTime, nearness(term, day));
    if (offices.has(term.office)) fits = 3;
    const office = knowledge.offices.get(term.office);
    if (party !== undefined && office?.party === party) samePlace = 2;
    if (agency !== undefined && (office?.agency === agency || office?.party === agency))
      samePlace = Math.max(samePlace, 2);
  }
  // Without a date, the office or the country must say it; years away from any term, another bearer of the name is likelier.
  if (day === undefined) inTime = isOfficial ? 1 : 0;
  else if (inTime === 0 && !isFormer) inTime = -2;
  // "President Brown" is not the senator of that name.
  const otherwise = !parts.given.length && !isFormer && offices.size > 0 && fits === 0 ? -3 : 0;
  score += inTime + fits + samePlace + otherwise;
  return person.terms.length ? score : score + (isOfficial ? 3 : 0);
}

/** 3 in office on the day, 1 within about a year of it. ISO dates compare as text; a term "to" null ends where it is known to. */
function nearness(term: Term, day: string | undefined): number {
  if (day === undefined) return 0;
  const from = term.from;
  const to = term.to ?? '9999';
  if (from <= day && day < to) return 3;
  return shiftYear(from, -1) <= day && day < shiftYear(to, 1) ? 1 : 0;
}

const shiftYear = (date: string, years: number): string =>
  `${String(Math.min(9999, Number(date.slice(0, 4)) + years)).padStart(4, '0')}${date.slice(4)}`;

/** Known people in so high an office that their family name alone names them in any paper of their time. */
export function isHouseholdName(knowledge: Knowledge, person: Person, day: string | undefined): boolean {
  return person.terms.some(term => {
    const title = knowledge.offices.get(term.office)?.title.toLowerCase() ?? '';
    if (!/\b(president|prime minister|chancellor|general secretary|premier)\b/.test(title) || /vice|deputy/.test(title))
      return false;
    return day === undefined || nearness(term, day) > 0 || (term.from <= day && /united states/.test(title));
  });
}

/** "Her late husband, Prime Minister Roe": who led a country within these years may be called so still. */
const YEARS_AFTER = 15;
function ledOnce(knowledge: Knowledge, person: Person, { offices, day }: Evidence): boolean {
  return person.terms.some(
    ({ office, from, to }) =>
      offices.has(office) &&
      LEADING.test(knowledge.offices.get(office)?.title ?? '') &&
      day !== undefined &&
      from <= day &&
      day < shiftYear(to ?? '9999', YEARS_AFTER),
  );
}
const LEADING = /^(?:president|prime minister|chancellor|premier)\b/i;

/** Known people of a family name who held an office on the day. */
export function inOfficeOn(people: readonly Person[], day: string): readonly Person[] {
  return people.filter(person => person.terms.some(term => nearness(term, day) === 3));
}

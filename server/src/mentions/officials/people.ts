import { wordSet } from '../../base/wordList.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { Token } from '../../text/article.ts';
import { plainText } from '../../text/inSource.ts';
import { STAFF_HEADS } from '../lexicon/officeWords.ts';
import type { Title } from '../offices/title.ts';
import { titleWords } from '../offices/titleWords.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { type ArticlePerson, isElsewhere, mayBeSame, type NameParts, nameParts, placeBehind } from './articlePerson.ts';
import type { Introduction } from './introduction.ts';
import type { TitleHolders } from './titleHolders.ts';

/** A place where a person is named. */
export interface Occurrence {
  readonly span: TokenSpan;
  readonly person: ArticlePerson;
  readonly introduction: Introduction | undefined;
}

/** With more bearers of one family name nothing is plain; the bound keeps the work linear. */
const MOST_NAMESAKES = 12;
const MOST_TITLES = 8;

interface NameInText {
  readonly span: TokenSpan;
  readonly parts: NameParts;
  readonly introduction: Introduction | undefined;
  readonly ids: readonly string[];
}

/** Words before an office that make another of it. */
const RANKED = ['vice', 'deputy', 'assistant', 'under'];

const KIN = wordSet(
  'brother sister father mother son daughter wife husband cousin uncle nephew niece grandfather grandson',
);
/** "His brother, Prime Minister Roe": the title of one whose relative has been named. */
function isKin({ tokens }: Scene, { first, phraseFirst }: Title): boolean {
  const lead = Math.min(first, phraseFirst) - 1;
  return KIN.has(tokens[tokens[lead]?.norm === ',' ? lead - 1 : lead]?.norm ?? '');
}

/** The persons whom the article names in full or with a title, and where. */
export class People {
  readonly persons: ArticlePerson[] = [];
  readonly occurrences: Occurrence[] = [];
  readonly #bySurname = new Map<string, ArticlePerson[]>();
  readonly #scene: Scene;
  /** Words that stand alone as a name would, by comparable form. */
  readonly #alone: ReadonlySet<string>;

  /** Whether a family name may have the given name, as far as the knowledge goes. */
  readonly mayBeGiven: (surname: string, given: string) => boolean;

  readonly holders: TitleHolders;
  readonly #titles = new Map<ArticlePerson, Title[]>();

  constructor(
    scene: Scene,
    alone: ReadonlySet<string>,
    mayBeGiven: (surname: string, given: string) => boolean,
    holders: TitleHolders,
  ) {
    this.mayBeGiven = mayBeGiven;
    this.holders = holders;
    this.#scene = scene;
    this.#alone = alone;
  }

  withSurname(surname: string): readonly ArticlePerson[] {
    return this.#bySurname.get(surname) ?? [];
  }

  surnames(): Iterable<string> {
    return this.#bySurname.keys();
  }

  partsOf(span: TokenSpan): NameParts {
    return nameParts(this.#scene, span, norm => this.#alone.has(norm));
  }

  /** Adds full names first, so that a family name with a title finds its person wherever the full name stands. */
  addAll(introductions: readonly Introduction[], hits: ReadonlyMap<number, GazetteerHit>): void {
    const taken = new Set<number>();
    const names: NameInText[] = [];
    for (const introduction of introductions) {
      if (taken.has(introduction.name.first)) continue;
      const hit = hits.get(introduction.name.first);
      const headline = this.#scene.styles[this.#scene.sentenceOf[introduction.name.first] as number] === 'title';
      // In a headline the words after a name have capitals, too.
      const span =
        hit && (headline || hit.last >= introduction.name.last)
          ? { first: hit.first, last: hit.last }
          : introduction.name;
      taken.add(span.first);
      names.push({ span, parts: this.partsOf(span), introduction, ids: hit?.ids ?? [] });
    }
    for (const hit of hits.values()) {
      if (taken.has(hit.first)) continue;
      const span = { first: hit.first, last: hit.last };
      names.push({ span, parts: this.partsOf(span), introduction: undefined, ids: hit.ids });
    }
    names.sort((a, b) => a.span.first - b.span.first);
    const inHeadline = ({ first }: TokenSpan): boolean =>
      this.#scene.styles[this.#scene.sentenceOf[first] as number] === 'title';
    for (const name of names) if (name.parts.given.length && !inHeadline(name.span)) this.#add(name);
    this.#addFamilyNames(names.filter(name => !name.parts.given.length));
    // Last, since the body of the text says where a name of a headline ends: "President Roe Acts".
    for (const name of names)
      if (name.parts.given.length && inHeadline(name.span)) this.#add(name.ids.length ? name : this.#shortened(name));
    this.#raiseStaff(names);
  }

  /** Goes through the text once more, so that `lastSeen` is the last full name before each family name. */
  #addFamilyNames(names: readonly NameInText[]): void {
    const full = [...this.occurrences].sort((a, b) => a.span.first - b.span.first);
    for (const person of this.persons) person.lastSeen = -1;
    let next = 0;
    for (const name of names) {
      for (; next < full.length && (full[next] as Occurrence).span.first < name.span.first; next++)
        (full[next] as Occurrence).person.lastSeen = (full[next] as Occurrence).span.first;
      this.#add(name);
    }
    for (const person of this.persons) person.lastSeen = -1;
  }

  /** "Commerce Secretary Jane Roe Signs": cut after the words that the body of the text has as a name. */
  #shortened(name: NameInText): NameInText {
    for (let last = name.span.first + 1; last < name.span.last; last++) {
      const { norm } = this.#scene.tokens[last - 1] as Token;
      if (
        !this.withSurname(norm).some(
          person => last === name.span.first + 1 || person.parts.words.includes(name.parts.words[0] ?? ''),
        )
      )
        continue;
      const span = { first: name.span.first, last };
      return { ...name, span, parts: this.partsOf(span) };
    }
    return name;
  }

  /** "Roe spokesman John Doe": who acts for an official of the article is one, too. */
  #raiseStaff(names: readonly NameInText[]): void {
    const indexOf = new Map(this.occurrences.map(({ span }, index) => [span, index]));
    for (const { span, introduction } of names) {
      const title = introduction?.title;
      if (!title?.associate || !STAFF_HEADS.has(title.headWord)) continue;
      const { norm } = this.#scene.tokens[title.associate.last - 1] as Token;
      if (!this.withSurname(norm).some(person => person.isOfficial)) continue;
      const index = indexOf.get(span) ?? -1;
      const occurrence = this.occurrences[index];
      if (!occurrence) continue;
      occurrence.person.isOfficial = true;
      this.occurrences[index] = { ...occurrence, introduction: introduction && { ...introduction, isOfficial: true } };
    }
  }

  #add({ span, parts, introduction, ids }: NameInText): void {
    const isOfficial = introduction ? introduction.isOfficial || ids.length > 0 : true;
    let person = this.#find(parts, ids, span.first, isOfficial, introduction);
    if (introduction?.needsFullName && !person?.parts.given.length) return;
    if (!person) {
      if (!parts.given.length && !isOfficial) return;
      person = {
        parts,
        name: this.textOf(span),
        isOfficial,
        party: introduction?.party,
        agency: introduction?.agency,
        ids,
        lastSeen: -1,
        fullNames: 0,
        lastFull: -1,
        isRelative: introduction?.title !== undefined && isKin(this.#scene, introduction.title),
      };
      this.persons.push(person);
      this.#index(person);
    } else {
      person.isOfficial ||= isOfficial;
      person.party ??= introduction?.party;
      person.agency ??= introduction?.agency;
      if (!person.ids.length) person.ids = ids;
      this.#enrich(person, parts, span);
    }
    person.lastSeen = span.first;
    person.place ??= placeBehind(this.#scene.tokens, span.last);
    if (introduction?.title) {
      const titles = this.#titles.get(person);
      if (!titles) this.#titles.set(person, [introduction.title]);
      else if (titles.length < MOST_TITLES) titles.push(introduction.title);
    }
    if (parts.given.length) person.fullNames++;
    this.occurrences.push({ span, person, introduction });
  }

  #find(
    parts: NameParts,
    ids: readonly string[],
    at: number,
    isOfficial: boolean,
    introduction: Introduction | undefined,
  ): ArticlePerson | undefined {
    const needsFullName = introduction?.needsFullName === true;
    const reversed = parts.words.length === 2 ? this.withSurname(parts.words[0] as string) : [];
    // "Sen. Roe, the Norland Republican" is not "Jane Roe of South Norland".
    const place = parts.given.length ? undefined : placeBehind(this.#scene.tokens, at + 1);
    const same = [...this.withSurname(parts.surname), ...reversed].filter(person => {
      if (isElsewhere(person, place)) return false;
      if (ids.length && person.ids.length) return ids.some(id => person.ids.includes(id));
      if (!mayBeSame(person.parts, parts)) return false;
      return parts.given.length > 0 || person.isOfficial || !isOfficial || needsFullName;
    });
    const title = parts.given.length || needsFullName ? undefined : introduction?.title;
    if (title && same.length) {
      const bearers = same.filter(person => this.#bears(person, title));
      if (bearers.length === 1) return bearers[0];
      const ids = same.flatMap(person => person.ids);
      // "Hillary Clinton … former President Clinton": one whom the article has not named.
      const known = same.every(person => person.ids.length > 0);
      const isAnother = isKin(this.#scene, title) || (known && this.holders.isAnother(parts.surname, ids, title));
      if (!bearers.length && isAnother) return undefined;
    }
    if (same.length < 2) return same[0];
    const there = place ? same.filter(person => person.place?.words === place.words) : [];
    if (there.length === 1) return there[0];
    // Of two bearers of a family name, the one named last before the place, else the first official.
    let best: ArticlePerson | undefined;
    for (const person of same)
      if (person.lastSeen >= 0 && person.lastSeen < at && (!best || person.lastSeen > best.lastSeen)) best = person;
    return best ?? same.find(person => person.isOfficial) ?? same[0];
  }

  /** Whether the text, or else the knowledge, gives the person the title. */
  #bears(person: ArticlePerson, title: Title): boolean {
    const wanted = titleWords(this.#scene, title);
    const said = this.#titles.get(person)?.some(other => {
      if (other.headWord !== title.headWord || (title.status === 'former') !== (other.status === 'former'))
        return false;
      if (title.party !== undefined && other.party !== undefined && title.party !== other.party) return false;
      const words = titleWords(this.#scene, other);
      // "President Roe" is not the vice president of that name.
      if (RANKED.some(word => words.has(word) !== wanted.has(word))) return false;
      return (
        [...wanted].every(word => words.has(word)) || (wanted.size > 0 && [...words].every(word => wanted.has(word)))
      );
    });
    return said || this.holders.holds(person.ids, title);
  }

  /** A fuller form of the name replaces a shorter one. */
  #enrich(person: ArticlePerson, parts: NameParts, span: TokenSpan): void {
    if (parts.words.length <= person.parts.words.length) return;
    if (!person.parts.given.length) {
      person.parts = parts;
      this.#index(person);
    }
    person.name = this.textOf(span);
  }

  #index(person: ArticlePerson): void {
    for (const key of [person.parts.surname, ...person.parts.others]) {
      const list = this.#bySurname.get(key);
      if (!list) this.#bySurname.set(key, [person]);
      else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
    }
  }

  textOf(span: TokenSpan): string {
    const { tokens } = this.#scene;
    const { start } = tokens[span.first] as Token;
    return plainText(this.#scene.article, { start, end: (tokens[span.last - 1] as Token).end }).replace(/\s+/g, ' ');
  }
}

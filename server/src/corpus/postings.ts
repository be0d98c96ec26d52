import { compact, sharedString } from '../base/detach.ts';
import type { ArticleFacts, MaskedSentence } from '../claims/articleFacts.ts';
import { filedClaims, sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { type ComparedCounts, SILENT_ZONES } from '../claims/filedClaims.ts';
import type { Posting } from './bucketMap.ts';
import { NOTHING_COMPARED } from './comparedCounts.ts';
import { entityIds, type LocalEntity, nameable } from './localEntities.ts';
import { nameWords, surnameOf } from './personName.ts';

/** A full name as an article writes it. */
export interface NameItem {
  readonly id: string;
  readonly spelling: string;
  /** Whether the article itself writes it so; names of the knowledge are filed for looking up alone. */
  readonly written: boolean;
}

/** What one article adds to the index, by bucket. A function of its facts. */
export interface Postings {
  /** The ids alone; the postings are empty. */
  readonly entities: PostingsByKey<never>;
  /** "e:" id of a person, "s:" surname, "f:" first word of a name, "b:" a surname standing alone, "o:" office, "g:" country of the office and first word, "a:" acronym, "n:" name of an agency. */
  readonly names: PostingsByKey<NameItem>;
  readonly claims: PostingsByKey<Claim>;
  readonly masked: PostingsByKey<MaskedSentence>;
  readonly compared: ComparedCounts;
}

type PostingsByKey<T> = ReadonlyMap<string, Posting<T>>;

const NONE: readonly never[] = [];

const cache = new WeakMap<ArticleFacts, Postings>();

export function postingsOf(facts: ArticleFacts): Postings {
  let postings = cache.get(facts);
  if (!postings) {
    postings = facts.alone ? aloneWith(facts) : new ArticlePostings(facts);
    cache.set(facts, postings);
  }
  return postings;
}

/** An article that meets no others is found by its entities alone. */
const aloneWith = (facts: ArticleFacts): Postings => ({
  entities: entityPostings(facts),
  names: new Map(),
  claims: new Map(),
  masked: new Map(),
  compared: NOTHING_COMPARED,
});

/** What findings ask of many articles is kept; what only an edit of the article asks is made each time, since it takes more room. */
class ArticlePostings implements Postings {
  readonly claims: Postings['claims'];
  readonly masked: Postings['masked'];
  readonly compared: ComparedCounts;
  readonly #facts: ArticleFacts;

  constructor(facts: ArticleFacts) {
    const { keys, compared } = filedClaims(facts);
    this.#facts = facts;
    this.compared = compared;
    this.claims = new Map(keys.map(([key, ...places]) => [sharedString(key), new ClaimPosting(facts, fewest(places))]));
    this.masked = maskedPostings(facts);
  }

  get entities(): Postings['entities'] {
    return entityPostings(this.#facts);
  }

  get names(): Postings['names'] {
    return namePostings(this.#facts);
  }
}

/** One item stands for the list of it: most postings have no second, and there are twenty to an article. */
type Few<T> = T | readonly T[];

/** A slice has just the room for its items, which a list that grew has not. */
const fewest = <T>(items: readonly T[]): Few<T> => (items.length === 1 ? (items[0] as T) : items.slice());

const listOf = <T extends number | object>(few: Few<T>): readonly T[] => (Array.isArray(few) ? few : [few as T]);

/** The claims of an article under one key, of which objects are made when somebody asks. */
class ClaimPosting implements Posting<Claim> {
  readonly facts: ArticleFacts;
  readonly places: Few<number>;

  constructor(facts: ArticleFacts, places: Few<number>) {
    this.facts = facts;
    this.places = places;
  }

  get file(): string {
    return this.facts.file;
  }

  get items(): readonly Claim[] {
    return listOf(this.places).map(place => this.facts.claims[place] as Claim);
  }
}

/** The masked sentences of an article under one key. */
class MaskedPosting implements Posting<MaskedSentence> {
  readonly facts: ArticleFacts;
  readonly sentences: Few<MaskedSentence>;

  constructor(facts: ArticleFacts, sentences: Few<MaskedSentence>) {
    this.facts = facts;
    this.sentences = sentences;
  }

  get file(): string {
    return this.facts.file;
  }

  get items(): readonly MaskedSentence[] {
    return listOf(this.sentences);
  }
}

function entityPostings(facts: ArticleFacts): PostingsByKey<never> {
  const posting = { file: facts.file, items: NONE };
  return new Map([...entityIds(facts)].map(id => [id, posting]));
}

function namePostings(facts: ArticleFacts): PostingsByKey<NameItem> {
  const names = new NamePostings(facts.file);
  for (const entity of nameable(facts)) {
    if (entity.type === 'official') addPerson(entity, names);
    else if (entity.type === 'agency') {
      addAgency(entity, names);
      for (const mention of entity.mentions)
        if (mention.form === 'acronym')
          names.add(`a:${mention.text}`, [{ id: entity.id, spelling: entity.name, written: true }]);
    }
  }
  return names.byKey;
}

function addPerson(entity: LocalEntity, names: NamePostings): void {
  const whole = nameWords(entity.name);
  if (whole.length < 2) {
    if (!entity.known) names.add(`b:${surnameOf(whole)}`, [{ id: entity.id, spelling: entity.name, written: true }]);
    return;
  }
  // A known person is filed under the name of the knowledge as well, so that a surname alone finds it whatever its article writes.
  const written = fullSpellings(entity);
  for (const spelling of new Set([entity.name, ...written])) {
    const words = nameWords(spelling);
    const item = [{ id: entity.id, spelling, written: written.includes(spelling) }] as const;
    names.add(`e:${entity.id}`, item);
    names.add(`s:${surnameOf(words)}`, item);
    names.add(`f:${words[0]}`, item);
    for (const office of entity.offices) {
      names.add(`o:${office.id}`, item);
      names.add(`g:${partyOfOffice(office.id)}:${words[0]}`, item);
    }
  }
}

/** Names of three words and more, filed under what is left of them without each word in turn: slips of one word meet there. */
function addAgency(entity: LocalEntity, names: NamePostings): void {
  for (const spelling of fullSpellings(entity)) {
    const words = nameWords(spelling);
    if (words.length < 3 || words.length > 12) continue;
    const item = [{ id: entity.id, spelling, written: true }] as const;
    for (let i = 0; i < words.length; i++) names.add(`n:${words.with(i, '*').join(' ')}`, item);
  }
}

/** "us" of "office/us-trade-representative": ids of offices begin with the code of their party. */
export const partyOfOffice = (office: string): string =>
  office.slice(office.indexOf('/') + 1).split('-', 1)[0] as string;

/** The names of two words and more that the article writes, white space folded. */
function fullSpellings(entity: LocalEntity): readonly string[] {
  const spellings = new Set<string>();
  for (const mention of entity.mentions) {
    const text = mention.text.replace(/\s+/g, ' ');
    if (nameWords(text).length > 1) spellings.add(text);
  }
  return [...spellings];
}

/** Each name once under a key, however many an article files there. */
class NamePostings {
  readonly byKey = new Map<string, Posting<NameItem>>();
  readonly #file: string;
  readonly #seen = new Set<string>();
  /** The last one of a single name: most keys of a name share it. */
  #last: Posting<NameItem> | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  add(key: string, own: readonly [NameItem]): void {
    const [{ id, spelling }] = own;
    const one = `${key}\n${id}\n${spelling}`;
    if (this.#seen.has(one)) return;
    this.#seen.add(one);
    const known = this.byKey.get(key);
    if (known) this.byKey.set(key, { file: this.#file, items: [...known.items, ...own] });
    else {
      if (this.#last?.items !== own) {
        compact(own);
        this.#last = { file: this.#file, items: own };
      }
      this.byKey.set(key, this.#last);
    }
  }
}

function maskedPostings(facts: ArticleFacts): PostingsByKey<MaskedSentence> {
  const masked = new Map<string, MaskedSentence[]>();
  for (const sentence of facts.masked) {
    const zone = sentenceOf(facts, sentence.sentence)?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    const known = masked.get(sentence.key);
    if (known) known.push(sentence);
    else masked.set(sentence.key, [sentence]);
  }
  return new Map([...masked].map(([key, sentences]) => [key, new MaskedPosting(facts, fewest(sentences))]));
}

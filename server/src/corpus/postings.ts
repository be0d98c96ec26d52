import { compact, sharedString } from '../base/detach.ts';
import type { ArticleFacts, MaskedSentence } from '../claims/articleFacts.ts';
import { sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { claimKeys } from '../claims/compare/comparable.ts';
import type { ZoneKind } from '../text/article.ts';
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
  readonly entities: ReadonlyMap<string, readonly never[]>;
  /** "e:" id of a person, "s:" surname, "f:" first word of a name, "b:" a surname standing alone, "o:" office, "g:" country of the office and first word, "a:" acronym, "n:" name of an agency. */
  readonly names: ReadonlyMap<string, readonly NameItem[]>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly masked: ReadonlyMap<string, readonly MaskedSentence[]>;
}

/** Zones that state nothing: furniture, other articles' headlines, and notices that repeat a wrong figure on purpose. */
export const SILENT_ZONES: ReadonlySet<ZoneKind> = new Set(['header', 'credit', 'related', 'correction', 'dateline']);

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
  entities: new Map([...entityIds(facts)].map(id => [id, NONE])),
  names: new Map(),
  claims: new Map(),
  masked: new Map(),
});

/** What findings ask of many articles is kept; what only an edit of the article asks is made each time, since it takes more room. */
class ArticlePostings implements Postings {
  readonly claims: Postings['claims'];
  readonly masked: Postings['masked'];
  readonly #facts: ArticleFacts;

  constructor(facts: ArticleFacts) {
    this.#facts = facts;
    this.claims = claimPostings(facts);
    this.masked = maskedPostings(facts);
  }

  get entities(): Postings['entities'] {
    return new Map([...entityIds(this.#facts)].map(id => [id, NONE]));
  }

  get names(): Postings['names'] {
    return namePostings(nameable(this.#facts));
  }
}

function namePostings(entities: readonly LocalEntity[]): ReadonlyMap<string, readonly NameItem[]> {
  const names = new NamePostings();
  for (const entity of entities) {
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
  readonly byKey = new Map<string, readonly NameItem[]>();
  readonly #seen = new Set<string>();

  add(key: string, own: readonly [NameItem]): void {
    const [{ id, spelling }] = own;
    const one = `${key}\n${id}\n${spelling}`;
    if (this.#seen.has(one)) return;
    this.#seen.add(one);
    compact(own);
    addTo(this.byKey, key, own);
  }
}

function claimPostings(facts: ArticleFacts): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, readonly Claim[]>();
  for (const claim of facts.claims) {
    const zone = sentenceOf(facts, claim.sentence)?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    const own = [claim] as const;
    for (const key of claimKeys(claim)) addTo(claims, sharedString(key), own);
  }
  return claims;
}

function maskedPostings(facts: ArticleFacts): ReadonlyMap<string, readonly MaskedSentence[]> {
  const masked = new Map<string, readonly MaskedSentence[]>();
  for (const sentence of facts.masked) {
    const zone = sentenceOf(facts, sentence.sentence)?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    addTo(masked, sentence.key, [sentence]);
  }
  return masked;
}

/** Most keys have one item; they share its list. */
function addTo<V>(map: Map<string, readonly V[]>, key: string, own: readonly [V]): void {
  const list = map.get(key);
  if (!list) map.set(key, own);
  else if (list.length === 1) map.set(key, [...list, ...own]);
  else (list as V[]).push(...own);
}

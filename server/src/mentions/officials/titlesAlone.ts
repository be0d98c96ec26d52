import { OFFICE_HEADS } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Title } from '../offices/title.ts';
import { titleWords } from '../offices/titleWords.ts';
import type { Scene } from '../scene.ts';
import type { ArticlePerson } from './articlePerson.ts';
import type { Occurrence, People } from './people.ts';

/** A title that stands for its holder: "the trade minister". */
export interface TitleMention {
  readonly title: Title;
  readonly person: ArticlePerson;
}

interface Holder {
  readonly person: ArticlePerson;
  readonly words: ReadonlySet<string>;
  readonly party: string | undefined;
}

/**
 * Titles without a name that plainly mean one person of the article: exactly one official bears a title with that head noun, or with
 * all its words, and neither names another country. "the president" in an article with two presidents is left alone.
 */
export function collectTitlesAlone(
  scene: Scene,
  people: People,
  alone: readonly Title[],
  heldTitles: (person: ArticlePerson) => readonly HeldTitle[],
  covered: Uint8Array,
  ownerOf: (title: Title) => string | undefined,
): TitleMention[] {
  if (!alone.length) return [];
  const holders = holdersByHead(scene, people, heldTitles);
  const isNear = nearnessOf(people);
  const found: TitleMention[] = [];
  for (const title of alone) {
    if (title.plural || title.status || title.isPrivate || !DEFINITE.has(title.determiner)) continue;
    // "Office of the U.S. Trade Representative" is a body.
    if (covered[title.head] || ANYBODY.has(title.headWord)) continue;
    const words = titleWords(scene, title);
    const owner = ownerOf(title);
    if (!words.size && title.party === undefined && (title.determiner !== 'the' || !BARE.has(title.headWord))) continue;
    if (goesOn(scene, title)) continue;
    const bearers = holders.get(title.headWord)?.filter(holder => agrees(holder, title.party ?? owner, words));
    const persons = new Set(bearers?.map(({ person }) => person));
    const [person] = persons;
    if (!person || persons.size !== 1) continue;
    // Far from any mention of its holder, "the president" may be another one, whom the article takes for granted.
    if (!words.size && title.party === undefined && person.party !== 'party/US' && !isNear(person, title.first))
      continue;
    found.push({ title, person });
  }
  return found;
}

const NEAR = 120;

/** Says of each person, for tokens in rising order, whether a mention stands a little before. */
function nearnessOf(people: People): (person: ArticlePerson, at: number) => boolean {
  const places = [...people.occurrences].sort((a, b) => a.span.first - b.span.first);
  const seen = new Map<ArticlePerson, number>();
  let next = 0;
  return (person, at) => {
    for (; next < places.length && (places[next] as Occurrence).span.first < at; next++) {
      const { person: other, span } = places[next] as Occurrence;
      seen.set(other, span.first);
    }
    return at - (seen.get(person) ?? -NEAR) < NEAR;
  };
}

/** "the minister", "Japan's trade minister", and headlines, which leave the article out before a longer title. */
const DEFINITE = new Set(['the', "'s", 'its', 'their', '']);

/** Heads that stand for their holder without another word; "the spokesman" or "the director" may be anybody's. */
const BARE = new Set(
  'minister president premier chancellor ambassador senator governor secretary commissioner negotiator'.split(' '),
);

/** Heads that many people have at a time. */
const ANYBODY = new Set(['member', 'official', 'lawmaker', 'aide', 'diplomat']);

/** "the president and CEO of", "the minister of": another office than the one before. */
function goesOn(scene: Scene, title: Title): boolean {
  const next = scene.tokens[title.last]?.norm;
  if (next === 'of' || next === 'for' || (scene.classes[title.last] ?? 0) & IS.OFFICE_HEAD) return true;
  return next === 'and' && ((scene.classes[title.last + 1] ?? 0) & IS.PRIVATE_HEAD) > 0;
}

/** A title that a known person held on the article's day, whether the text says so or not. */
export interface HeldTitle {
  readonly words: readonly string[];
  readonly party: string | undefined;
}

/** So many holders of one kind of title leave nothing plain; the bound keeps the work linear. */
const MOST_HOLDERS = 40;

function holdersByHead(
  scene: Scene,
  people: People,
  heldTitles: (person: ArticlePerson) => readonly HeldTitle[],
): ReadonlyMap<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  const add = (head: string, holder: Holder): void => {
    const list = holders.get(head);
    if (!list) holders.set(head, [holder]);
    else if (list.length < MOST_HOLDERS) list.push(holder);
  };
  const countries = new Map<ArticlePerson, readonly (string | undefined)[]>();
  for (const person of people.persons) {
    if (!person.isOfficial) continue;
    const held = heldTitles(person);
    countries.set(person, [...new Set(held.map(({ party }) => party))]);
    for (const { words, party } of held)
      for (const word of words) if (OFFICE_HEADS.has(word)) add(word, { person, words: new Set(words), party });
  }
  for (const { person, introduction } of people.occurrences) {
    const title = introduction?.title;
    if (!title || !person.isOfficial || title.plural) continue;
    // Whose office a known holder has is known where the text does not say it: "President Roe … the Norwegian president".
    const own = countries.get(person) ?? [];
    const party = title.party ?? person.party ?? (own.length === 1 ? own[0] : undefined);
    add(title.headWord, { person, words: titleWords(scene, title), party });
  }
  return holders;
}

function agrees({ words, party }: Holder, owner: string | undefined, wanted: ReadonlySet<string>): boolean {
  if (owner !== undefined && party !== undefined && owner !== party) return false;
  for (const word of wanted) if (!words.has(word)) return false;
  return true;
}

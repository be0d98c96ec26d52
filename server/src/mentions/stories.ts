import { Latest } from '../base/latest.ts';
import type { GazetteerHit, Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Sentence } from '../text/article.ts';
import { blockAt } from '../text/blocks.ts';
import { plainText } from '../text/inSource.ts';

/** One of the stories that a page tells one after the other, by its sentences: `[first, last)`. */
export interface Story {
  readonly first: number;
  readonly last: number;
  /** The country it is told from, or of: by its dateline or the line that says who wrote it where, by its head or the word that opens it. */
  readonly home: string | undefined;
  /** The sentences that stand above it. */
  readonly headings: readonly number[];
}

/** Titles of pages that tell many things shortly. */
const ROUNDUP =
  /^(?:[\p{L}\p{N}’'-]+ ){0,4}(?:round-?up|briefs?|digest|wrap-?up|(?:in|at) (?:brief|short)|week in [\p{L}-]+)(?: *[:|–—-]|$)/iu;
/** Words before the name that opens a story: "In Cairo, …", "The Peruvian government …". */
const BEFORE_NAME = new Set(['in', 'the', 'at', 'from', 'meanwhile', 'elsewhere', ',']);
/** How many words a head has, or what opens a story. */
const SHORT = 6;
/** How many words and marks the topic of a story has, said before its first sentence: "Steel. …". */
const TOPIC = 4;
/** From how many words and marks on a sentence tells something. */
const PROSE = 7;
/** How long a line may be that is the title of the story below it, in tokens. */
const TITLE = 20;
/**
 * - `dateline`: "OSLO: …" in the midst of a text
 *
 * On a page that calls itself a round-up also, since elsewhere one tariff may be told of country by country:
 *
 * - `head`: a line that is the name of a country and nothing else
 * - `label`: such a name before a colon
 * - `topic`: a word or two before the first sentence, which begins with a country
 */
type Kind = 'dateline' | 'head' | 'label' | 'topic';
interface Border {
  readonly kind: Kind;
  readonly sentence: number;
  readonly home: string | undefined;
  /** The words that open it, to tell a dateline from the one before. */
  readonly words: string;
}

const latest = new Latest<Article, readonly Story[]>();

/**
 * The stories of a page, each of which is read by itself: what one tells of a government says nothing of the next. What most of them tell of is one story
 * with several sides. The whole article, where there are no two.
 *
 * @param hits the names of the knowledge in the article, looked for where they are not at hand
 */
export const storiesOf = (
  article: Article,
  knowledge: Knowledge,
  hits: () => readonly GazetteerHit[] = () => knowledge.collectHits(article.tokens),
): readonly Story[] => latest.get(article, () => new Page(article, knowledge, hits()).stories());

/** Whether a sentence stands in one of several stories, told in sentences: what stands above it or leads it in says nothing of it. */
export const isOfStory = (article: Article, knowledge: Knowledge): ((sentence: number) => boolean) => {
  const stories = storiesOf(article, knowledge);
  if (stories.length < 2) return () => false;
  return sentence =>
    stories.some(
      ({ first, last, home }) => home !== undefined && first <= sentence && sentence < last && last - first > 1,
    );
};

/** An article as one story. */
export const wholeOf = ({ sentences }: Article): Story => ({
  first: 0,
  last: sentences.length,
  home: undefined,
  headings: sentences.flatMap(({ zone }, i) => (zone === 'headline' ? [i] : [])),
});

/** An article with the countries that it names. */
class Page {
  readonly #article: Article;
  readonly #knowledge: Knowledge;
  /** The names of countries by their first token. */
  readonly #names = new Map<number, GazetteerHit & { readonly party: string }>();
  /** The governments that each sentence names, by their people and bodies, too. */
  readonly #told: string[][];

  constructor(article: Article, knowledge: Knowledge, hits: readonly GazetteerHit[]) {
    this.#article = article;
    this.#knowledge = knowledge;
    this.#told = article.sentences.map(() => []);
    let sentence = 0;
    let other = 0;
    for (const hit of hits) {
      // "The Washington Post"
      if (hit.kind === 'other') other = Math.max(other, hit.last);
      const party = this.#governmentOf(hit);
      if (party === undefined || hit.last <= other) continue;
      while (sentence < article.sentences.length - 1 && this.#at(sentence).last <= hit.first) sentence++;
      this.#told[sentence]?.push(party);
      if (NAMES.has(hit.kind)) this.#names.set(hit.first, { ...hit, party });
    }
  }

  stories(): readonly Story[] {
    const { sentences } = this.#article;
    const whole = { ...wholeOf(this.#article), home: this.#filedFrom() };
    const isRoundup = whole.headings.some(at => ROUNDUP.test(plainText(this.#article, this.#at(at))));
    const borders = this.#borders(isRoundup);
    const headlines = whole.headings.filter(at => borders.every(({ sentence }) => sentence !== at));
    const [start] = borders;
    if (!start || borders.length < 2) return [whole];
    const title = new Set(headlines.flatMap(at => this.#told[at] ?? []));
    const [subject, another] = title;
    // "What the American duties mean: Chile … Peru …"
    if (subject !== undefined && another === undefined && !borders.some(({ home }) => home === subject)) return [whole];
    const stories: Story[] = start.sentence > 0 ? [{ ...whole, home: undefined, last: start.sentence }] : [];
    borders.forEach(({ kind, sentence, home }, i) => {
      const titled = kind === 'dateline' && this.#titleBefore(sentence, stories.at(-1)?.first ?? 0);
      // What stands above the page is of the country that it names alone, or of the first story.
      const isAbove = another === undefined && (subject === home || (i === 0 && kind === 'dateline'));
      const headings = isAbove && !isRoundup ? [...headlines] : [];
      if (titled) headings.push(sentence - 1);
      if (kind === 'head') headings.push(sentence);
      const first = titled ? sentence - 1 : sentence;
      const before = stories.pop();
      // A line above a dateline is none of the story before it.
      if (before && before.first < first) stories.push({ ...before, last: first });
      stories.push({ first, last: sentences.length, home, headings });
    });
    return isRoundup || !this.#isOneTale(stories) ? stories : [whole];
  }

  /** The country that the dateline is of, or the capital in a line above the text: "Staff Correspondent, Quito". */
  #filedFrom(): string | undefined {
    const { sentences } = this.#article;
    const lead = sentences.findIndex(({ zone }) => zone === 'body');
    const above = sentences.slice(0, lead + 1).flatMap(({ zone }, i) => (/^(?:header|credit)$/.test(zone) ? [i] : []));
    const dateline = sentences.findIndex(({ zone }) => zone === 'dateline');
    if (dateline >= 0) return this.#placeIn(this.#at(dateline));
    const places = above.flatMap(at => this.#capitalsIn(this.#at(at)));
    return new Set(places).size === 1 ? places[0] : undefined;
  }

  /** The first country that a dateline names, by its capital, too; "May" in it is no minister. */
  #placeIn({ first, last }: Sentence): string | undefined {
    for (let at = first; at < last; at++) if (this.#names.has(at)) return this.#names.get(at)?.party;
    return undefined;
  }

  #capitalsIn({ first, last }: Sentence): string[] {
    const found: string[] = [];
    for (let at = first; at < last; at++) {
      const name = this.#names.get(at);
      if (name?.kind === 'metonym') found.push(name.party);
    }
    return found;
  }

  #at(sentence: number): Sentence {
    return this.#article.sentences[sentence] as Sentence;
  }

  #governmentOf({ kind, ids: [id = ''] }: GazetteerHit): string | undefined {
    const { parties, agencies, people, offices } = this.#knowledge;
    const party = NAMES.has(kind)
      ? id
      : kind === 'agency'
        ? agencies.get(id)?.party
        : kind === 'person' || kind === 'surname'
          ? offices.get(people.get(id)?.terms[0]?.office ?? '')?.party
          : undefined;
    const known = party === undefined ? undefined : parties.get(party);
    return known === undefined || known.kind === 'region' ? undefined : party;
  }

  #borders(isRoundup: boolean): Border[] {
    const borders: Border[] = [];
    let paragraph = -1;
    this.#article.sentences.forEach((sentence, at) => {
      // A name alone may stand below the title of the page as another line of it.
      const isTitle = sentence.zone === 'headline' && (at === 0 || !this.#isName(sentence));
      const isCell = blockAt(this.#article, sentence.first)?.kind === 'cell';
      if (sentence.paragraph === paragraph || isTitle || isCell || !STATING.test(sentence.zone)) return;
      paragraph = sentence.paragraph;
      const border = this.#borderAt(at, isRoundup);
      const before = borders.at(-1);
      if (border && !(before && isSame(before, border))) borders.push(border);
    });
    return borders;
  }

  #borderAt(at: number, isRoundup: boolean): Border | undefined {
    const { tokens } = this.#article;
    const sentence = this.#at(at);
    const { first, last, zone, paragraph } = sentence;
    const next = this.#article.sentences[at + 1];
    const words = plainText(this.#article, sentence);
    if (zone === 'dateline') return { kind: 'dateline', sentence: at, home: this.#placeIn(sentence), words };
    if (!isRoundup) return undefined;
    let from = first;
    // "** India. …"
    while (from < last && /^[*#•-]+$/.test(tokens[from]?.norm ?? '')) from++;
    const name = this.#names.get(from);
    const isAlone = next?.paragraph !== paragraph;
    if (name?.kind === 'party') {
      const mark = name.last === last ? '' : (tokens[name.last]?.norm ?? '');
      const isHead = isAlone && mark === '';
      // "Peru. Tin pays more", "Peru: Tin pays more"
      const isLabel = (mark === '.' && name.last === last - 1 && !isAlone) || mark === ':';
      const told = isHead || mark === '.' ? next : sentence;
      // "Peru: 20%" tells no story.
      const isTold = told !== undefined && told.last - told.first >= PROSE;
      if (isTold && (isHead || isLabel))
        return { kind: isHead ? 'head' : 'label', sentence: at, home: name.party, words };
    }
    const topic = !isAlone && last - first <= TOPIC && /^[.:]$/.test(tokens[last - 1]?.norm ?? '');
    const home = topic ? this.#opening(next?.first ?? first) : undefined;
    return home === undefined ? undefined : { kind: 'topic', sentence: at, home, words };
  }

  /** Whether a sentence is the name of a country and nothing else. */
  #isName({ first, last }: Sentence): boolean {
    const name = this.#names.get(first);
    return name?.kind === 'party' && name.last === last;
  }

  /** The country whose name the words at a token begin with: "In Cairo, …", "The Peruvian government …". */
  #opening(first: number): string | undefined {
    const { tokens } = this.#article;
    let at = first;
    while (at < first + SHORT && BEFORE_NAME.has(tokens[at]?.norm ?? '')) at++;
    return this.#names.get(at)?.party;
  }

  /** Whether the paragraph before a sentence is the title of the story that begins there: one line without an end. */
  #titleBefore(sentence: number, from: number): boolean {
    const before = this.#article.sentences[sentence - 1];
    if (!before || sentence - 1 <= from || before.zone !== 'body') return false;
    return (
      this.#article.sentences[sentence - 2]?.paragraph !== before.paragraph &&
      before.last - before.first <= TITLE &&
      !/^[.!?:;,"”’']$/.test(this.#article.tokens[before.last - 1]?.norm ?? '')
    );
  }

  /** Whether most of the stories tell of one party, as the sides of one story do. */
  #isOneTale(stories: readonly Story[]): boolean {
    const counts = new Map<string, number>();
    for (const { first, last } of stories)
      for (const party of new Set(this.#told.slice(first, last).flat()))
        counts.set(party, (counts.get(party) ?? 0) + 1);
    return [...counts.values()].some(count => count * 2 > stories.length);
  }
}
const STATING = /^(?:headline|body|dateline)$/;
const NAMES = new Set(['party', 'demonym', 'metonym']);

/** What goes on with the country of the paragraph before, or stands under its head, opens no other story. */
const isSame = (before: Border, { kind, home, words }: Border): boolean => {
  if (kind === 'dateline') return before.kind === kind && before.words === words;
  return kind !== 'topic' && home === before.home;
};

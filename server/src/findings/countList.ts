import { Latest } from '../base/latest.ts';
import { type Phrase, words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { partyOf } from '../claims/partyOf.ts';
import { type Mark, type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Token } from '../text/article.ts';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ...'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 2]),
]);
/** Nouns under which officials are counted by their country. */
const PEOPLE = new Set(['envoys', 'officials', 'ministers', 'secretaries', 'negotiators', 'diplomats', 'leaders']);
/** Words that leave a list open. */
const OPEN = new Set([
  'including',
  'include',
  'such',
  'like',
  'among',
  'notably',
  'especially',
  'etc',
  'other',
  'others',
]);
const NOUN_REACH = 4;
/** What lists name. */
const ITEMS: ReadonlySet<string> = new Set(['party', 'product', 'official']);
/** What stands for a whole list even where a comma alone leads to it: "three countries, Japan, Korea and China, agreed". */
const LISTED = new Set([
  ...'countries nations governments economies partners allies members products goods metals'.split(' '),
  ...PEOPLE,
]);

/** A count word against the list it introduces ("three countries: …"), or against the people that the article has named before it. */
export const countList: ArticleRule = {
  code: 'count-list',
  check({ article, mentions, knowledge }) {
    const found: Discrepancy[] = [];
    const named = new Map<string, Map<string, Mark>>();
    const day = article.published?.date ?? null;
    for (const view of viewSentences(article, mentions)) {
      if (view.sentence.zone !== 'body') continue;
      for (let i = view.first; i < view.last; i++) {
        const count = COUNTS.get((view.tokens[i] as Token).norm);
        if (count === undefined) continue;
        const one = againstList(view, i, count) ?? againstPeople(view, i, count, named, knowledge, day);
        if (one) found.push(one);
      }
      for (const mark of view.marks) {
        if (mark.mention.type !== 'official') continue;
        const party = partyOf(mark.mention, knowledge, day);
        if (!party) continue;
        const people = named.get(party) ?? new Map<string, Mark>();
        if (!people.has(mark.mention.entity.id)) people.set(mark.mention.entity.id, mark);
        named.set(party, people);
      }
    }
    return found;
  },
};

/** "four countries: Canada, Mexico, Brazil and Argentina.", "three countries, Japan and Korea, agreed". Only a list that is closed by "and" and holds nothing but names is counted. */
function againstList(view: SentenceView, i: number, count: number): Discrepancy | undefined {
  let at = i + 1;
  while (at < Math.min(view.last, i + 1 + NOUN_REACH) && !isIntroduction(view, at) && wordAt(view, at) !== ',') {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'word' && token.norm !== '-') return undefined;
    at++;
  }
  const comma = wordAt(view, at) === ',' && wordAt(view, at + 1) !== 'namely';
  const noun = wordAt(view, at - 1);
  if (comma ? !LISTED.has(noun) : wordAt(view, at) !== ',' && !isIntroduction(view, at)) return undefined;
  if (!noun.endsWith('s')) return undefined;
  const people = PEOPLE.has(noun);
  const items: Mark[] = [];
  let closed = false;
  let expects = true;
  for (at++; at < view.last; ) {
    const word = wordAt(view, at);
    const mark = view.markAt(at);
    if (OPEN.has(word)) return undefined;
    if (isTitle(view, at)) {
      at++;
      continue;
    }
    if (mark && ITEMS.has(mark.mention.type)) {
      if (!expects || (items[0] && items[0].mention.type !== mark.mention.type)) return undefined;
      if (people !== (mark.mention.type === 'official')) return undefined;
      items.push(mark);
      expects = false;
      at = mark.last;
      continue;
    }
    // The comma after a list that is closed leads back to the sentence.
    if (comma && closed && !expects && word === ',') break;
    if (word === ',' || word === 'and') {
      if (closed && word === 'and') return undefined;
      if (word === 'and') closed = true;
      expects = true;
    } else if (word !== 'the' && word !== 'namely') break;
    at++;
  }
  const end = wordAt(view, at);
  if (
    !closed ||
    expects ||
    items.length < 2 ||
    items.length === count ||
    !(comma ? end === ',' && isPlainVerb(view, at + 1) : end === '.' || end === '' || isDash(view, at))
  )
    return undefined;
  return discrepancy(view, i, words('{0} announced, {1} listed', count, items.length), count, items);
}

/** Whether a token is of the title that stands before an official's name. */
const isTitle = (view: SentenceView, i: number): boolean =>
  (titles.get(view, () => collectTitles(view))[i - view.first] ?? 0) > 0;
const titles = new Latest<SentenceView, Int32Array>();

/** For each token of the sentence how many titles it stands in, counted up where one begins and down at its name. */
function collectTitles(view: SentenceView): Int32Array {
  const titles = new Int32Array(view.last - view.first + 1);
  for (const { mention, first } of view.marks) {
    if (mention.type !== 'official' || !mention.office || mention.office.end > mention.start) continue;
    const begins = firstTokenFrom(view, mention.office.start);
    if (begins >= first) continue;
    (titles[begins - view.first] as number)++;
    (titles[first - view.first] as number)--;
  }
  for (let i = 1; i < titles.length; i++) titles[i] = (titles[i] ?? 0) + (titles[i - 1] ?? 0);
  return titles;
}

function firstTokenFrom(view: SentenceView, offset: number): number {
  let [low, high] = [view.first, view.last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What goes on with the sentence after a list in commas; "and", "as well as" and "included" go on with the list. */
const isPlainVerb = (view: SentenceView, i: number): boolean => {
  const word = wordAt(view, i);
  return /^[a-z]+ed$/.test(word) ? word !== 'included' : GOES_ON.has(word);
};
const GOES_ON = new Set(
  'is are was were have had will would took met held said say make made account face pay paid'.split(' '),
);

const isDash = (view: SentenceView, i: number): boolean => {
  const token = view.tokens[i];
  return token !== undefined && (token.norm === '--' || (token.norm === '-' && token.spaced));
};
const isIntroduction = (view: SentenceView, i: number): boolean => wordAt(view, i) === ':' || isDash(view, i);

/**
 * "The three US envoys" where the article has so far named two of that country. Fewer than it has named is no slip: some may not be
 * meant. Nobody or one named before means that the people are introduced here.
 */
function againstPeople(
  view: SentenceView,
  i: number,
  count: number,
  named: ReadonlyMap<string, ReadonlyMap<string, Mark>>,
  knowledge: Knowledge,
  day: string | null,
): Discrepancy | undefined {
  if (wordAt(view, i - 1) !== 'the') return undefined;
  const mark = view.markAt(i + 1);
  if (mark?.mention.type !== 'party' || !PEOPLE.has(wordAt(view, mark.last))) return undefined;
  const after = wordAt(view, mark.last + 1);
  if (after === ',' || after === ':' || OPEN.has(after) || after === 'who') return undefined;
  const party = partyOf(mark.mention, knowledge, day);
  const people = party ? named.get(party) : undefined;
  if (!people || people.size < 2 || people.size >= count) return undefined;
  return discrepancy(view, i, words('{0} counted, {1} named so far', count, people.size), count, [...people.values()]);
}

function discrepancy(
  view: SentenceView,
  i: number,
  message: Phrase,
  count: number,
  items: readonly Mark[],
): Discrepancy {
  const token = view.tokens[i] as Token;
  return {
    code: 'count-list',
    start: token.start,
    end: token.end,
    message,
    values: [String(count), String(items.length)],
    related: items.slice(0, 5).map(({ mention }) => ({ start: mention.start, end: mention.end })),
  };
}

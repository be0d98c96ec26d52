import { words } from '../base/phrase.ts';
import type { Span } from '../base/span.ts';
import type { ArticleRule, ArticleRuleInput, Discrepancy } from '../claims/articleRule.ts';
import { isOneSlip } from '../corpus/nearSpelling.ts';
import { nameWords, surnameOf } from '../corpus/personName.ts';
import type { EntityMention, Mention } from '../mentions/mention.ts';
import type { Token } from '../text/article.ts';

/** Shorter surnames that differ by a letter are two families, unless the given name says whose they are. */
const LEAST_LETTERS = 5;
const LEAST_OF_KNOWN = 3;
/** An article with more people is a register, and is not worth the pairs. */
const MOST = 200;

interface Named {
  readonly id: string;
  readonly first: EntityMention;
  /** Of the longest name that the article writes. */
  readonly words: readonly string[];
  readonly alone: boolean;
}

/**
 * A surname that one article writes in two ways: "Ryosei Akasawa" whom it then calls "Akazawa". The spellings of full names are compared
 * across the folder by `nameSpelling.ts`; a surname alone means nobody beyond its article.
 */
export const surnameSpelling: ArticleRule = {
  code: 'name-spelling',
  check({ article, mentions, knowledge }) {
    const people = collectNamed(mentions);
    if (people.length > MOST) return [];
    const found: Discrepancy[] = collectStray(article, mentions, people);
    for (const short of people) {
      if (short.words.length !== 1) continue;
      for (const full of people) {
        if (full.words.length < 2 || full.id === short.id) continue;
        const [x, y] = [surnameOf(short.words), surnameOf(full.words)];
        if (!isOneSlip(x, y)) continue;
        const letters = Math.min(x.length, y.length);
        const known = knowledge.people.get(short.id);
        if (known) {
          if (
            letters >= LEAST_OF_KNOWN &&
            !knowledge.people.has(full.id) &&
            sharesGiven(nameWords(known.name), full.words)
          )
            found.push(discrepancy(full.first, short, known.name));
        } else if (letters >= LEAST_LETTERS && x[0] === y[0]) {
          // Of a full name that stands once and a surname alone nothing tells which is right; a surname that stands twice does.
          if (full.alone || knowledge.people.has(full.id)) found.push(discrepancy(short.first, full, full.first.text));
          else found.push(discrepancy(full.first, short, short.first.text));
        }
      }
    }
    return found;
  },
};

/** What people of whom an article speaks are said to do; the word before is somebody's name. */
const DOES = new Set(
  'said says told tells added adds noted responded replied answered asked called met arrived agreed also welcomed declined'.split(
    ' ',
  ),
);
const LEAST_OF_STRAY = 6;

/**
 * "Haguida said" in an article about Hagiuda. A surname alone has been introduced before, so that one which stands nowhere else, a letter
 * away from that of somebody who has, is a slip.
 */
function collectStray(
  { tokens }: ArticleRuleInput['article'],
  mentions: ArticleRuleInput['mentions'],
  people: readonly Named[],
): Discrepancy[] {
  const surnames = people.filter(({ words: name }) => surnameOf(name).length >= LEAST_OF_STRAY - 1);
  if (!surnames.length) return [];
  const found: Discrepancy[] = [];
  let next = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.norm.length < LEAST_OF_STRAY || !isCapitalized(token) || !DOES.has((tokens[i + 1] as Token).norm))
      continue;
    while (next < mentions.length && (mentions[next] as Mention).end <= token.start) next++;
    const covered = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    if (covered || isCapitalized(tokens[i - 1]) || tokens[i - 1]?.norm === '-') continue;
    const meant = surnames.find(({ words: name }) => isSurnameSlip(token.norm, surnameOf(name)));
    if (!meant || tokens.some((other, k) => k !== i && other.norm === token.norm)) continue;
    found.push(discrepancy(token, meant, meant.first.text));
  }
  return found;
}

const isCapitalized = (token: Token | undefined): boolean => token?.caps === 'initial';

/** The plural of a name is no slip. */
const isSurnameSlip = (word: string, surname: string): boolean =>
  word[0] === surname[0] && isOneSlip(word, surname) && word !== `${surname}s`;

function collectNamed(mentions: ArticleRuleInput['mentions']): Named[] {
  const people = new Map<string, Named>();
  for (const mention of mentions) {
    if (mention.type !== 'official' || (mention.form !== 'full' && mention.form !== 'short')) continue;
    const name = nameWords(mention.text);
    const before = people.get(mention.entity.id);
    const longest = before && before.words.length >= name.length;
    people.set(mention.entity.id, {
      id: mention.entity.id,
      first: longest ? before.first : mention,
      words: longest ? before.words : name,
      alone: before?.alone || name.length === 1,
    });
  }
  return [...people.values()];
}

/** Whether all words but the last are the same. */
const sharesGiven = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => i === a.length - 1 || word === b[i]);

function discrepancy(at: Span & { readonly text: string }, other: Named, right: string): Discrepancy {
  const [here, there] = [onOneLine(at.text), onOneLine(other.first.text)];
  return {
    code: 'name-spelling',
    start: at.start,
    end: at.end,
    message: words('{0} here; {1}', `"${here}"`, words('{0} elsewhere in this article', `"${there}"`)),
    key: `name:${other.id}`,
    values: [here, onOneLine(right)],
    related: [{ start: other.first.start, end: other.first.end }],
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

import type { Token } from '../text/article.ts';
import { isInstrument } from './figureCounts.ts';
import type { Qualifier } from './mention.ts';

const ONE_WORD: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['nearly', 'nearly'],
  ['near', 'nearly'],
  ['almost', 'nearly'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeded', 'more-than'],
  ['topping', 'more-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['maximum', 'at-most'],
  ['minimum', 'at-least'],
]);
/** Last word of a qualifier of two or three, with the words before it. */
const PHRASES: ReadonlyMap<string, readonly (readonly [string, Qualifier])[]> = new Map<
  string,
  readonly (readonly [string, Qualifier])[]
>([
  [
    'than',
    [
      ['no more', 'at-most'],
      ['not more', 'at-most'],
      ['no less', 'at-least'],
      ['not less', 'at-least'],
      ['no fewer', 'at-least'],
      ['more', 'more-than'],
      ['greater', 'more-than'],
      ['higher', 'more-than'],
      ['larger', 'more-than'],
      ['less', 'less-than'],
      ['fewer', 'less-than'],
      ['lower', 'less-than'],
    ],
  ],
  [
    'least',
    [
      ['at', 'at-least'],
      ['the very', 'at-least'],
    ],
  ],
  ['most', [['at', 'at-most']]],
  [
    'to',
    [
      ['add up', 'exact'],
      ['adds up', 'exact'],
      ['added up', 'exact'],
      ['adding up', 'exact'],
      ['up', 'at-most'],
      ['close', 'nearly'],
      ['equal', 'exact'],
    ],
  ],
  [
    'as',
    [
      ['as much', 'at-most'],
      ['as many', 'at-most'],
      ['as high', 'at-most'],
      ['as steep', 'at-most'],
      ['as hefty', 'at-most'],
      ['as stiff', 'at-most'],
      ['as heavy', 'at-most'],
      ['as little', 'at-least'],
      ['as low', 'at-least'],
      ['as few', 'at-least'],
    ],
  ],
  [
    'of',
    [
      ['maximum', 'at-most'],
      ['minimum', 'at-least'],
      ['not in excess', 'at-most'],
      ['excess', 'more-than'],
      ['upwards', 'more-than'],
      ['upward', 'more-than'],
      ['north', 'more-than'],
      ['south', 'less-than'],
    ],
  ],
]);
/** After these, "over" tells what a quarrel is about. */
const QUARRELS: ReadonlySet<string> = new Set(
  (
    'dispute disputes row rows fight war spat clash battle standoff feud tension tensions concern concerns worry worries ' +
    'fear fears anger outrage talks negotiations discussions complaint complaints debate disagreement controversy uncertainty ' +
    'frustration friction frictions suit lawsuit case retaliation retaliate hung rolled carried'
  ).split(' '),
);

/** The verb of which "over" is a part: "handed over 40 licences"; who "signed over 40" signed more. */
const GIVEN_OVER: ReadonlySet<string> = new Set(['hand', 'hands', 'handed', 'handing']);

/** What is about something: "complained to Oslo about a 5 percent duty", "news about a 5 percent duty". */
const TALK: ReadonlySet<string> = new Set(
  (
    'complain complains complained complaining complaint complaints protest protests protested warn warns warned warning warnings ask asks asked asking talk talks talked ' +
    'talking worry worries worried worrying concern concerns concerned hear hears heard learn learns learned learnt know knows knew tell tells told question questions ' +
    'questioned debate debated angry anger upset unhappy furious news report reports speak speaks spoke think thinks thought doubt doubts letter rumour rumours rumor ' +
    'rumors grumble grumbles grumbled something anything remind reminded write wrote'
  ).split(' '),
);

/** Whether, in the same clause, a word stands before a token whose "about" that is. */
function isTalk(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from; at >= first && /[\p{L}\p{N}]/u.test((tokens[at] as Token).norm); at--)
    if (TALK.has((tokens[at] as Token).norm)) return !isVerbBehind(tokens, at, from);
  return false;
}

/** "worry exports will fall about another 10 percent": what they talk of is told with its own verb. */
function isVerbBehind(tokens: readonly Token[], talk: number, from: number): boolean {
  for (let at = talk + 1; at <= from; at++)
    if (
      /^(?:will|would|could|may|might|by|of|that|is|are|was|were|has|have|had|fall|fell|rise|rose|grow|grew)$/.test(
        (tokens[at] as Token).norm,
      )
    )
      return true;
  return false;
}

/** How exactly the number that begins at token `i` is meant, from the words before it; `first` is the first token of the sentence. */
export function qualifierBefore(tokens: readonly Token[], i: number, first: number): Qualifier {
  let at = i - 1;
  // "about a quarter", "nearly $1", "up to an additional 25": determiners and comparing words may stand between.
  while (at > first && SKIPPED.has((tokens[at] as Token).norm)) at--;
  if (at < first) return 'exact';
  const norm = (tokens[at] as Token).norm;
  const one = ONE_WORD.get(norm);
  if (one) {
    const before = at > first ? (tokens[at - 1] as Token).norm : '';
    if (norm === 'over' && (QUARRELS.has(before) || GIVEN_OVER.has(before))) return 'exact';
    if (norm === 'about' && at < i - 1 && isTalk(tokens, at - 1, first)) return 'exact';
    if (one === 'less-than' && before === 'just') return 'nearly';
    // "never fell below 38 percent"
    if (one === 'less-than' && at - 2 >= first && (tokens[at - 2] as Token).norm === 'never') return 'at-least';
    if (norm === 'above' && before === 'the') return 'exact';
    // "exporters under a 50 percent tariff", "anger over the 25 percent duty": a thing that stands under or over another.
    if (norm === 'under' && isInstrument(tokens, i + 1)) return 'exact';
    if (PLACES.has(norm) && at < i - 1 && (tokens[i] as Token).kind === 'number') return 'exact';
    return one;
  }
  const phrases = PHRASES.get(norm);
  if (!phrases) return 'exact';
  // "we moved up to 100 percent": where it came to, and no bound.
  if (norm === 'to' && at - 2 >= first && MOVES.has((tokens[at - 2] as Token).norm)) return 'exact';
  for (const [words, qualifier] of phrases) if (endsWith(tokens, at - 1, first, words)) return qualifier;
  return 'exact';
}

/** Verbs of which "up" is a part. */
const MOVES: ReadonlySet<string> = new Set(
  'move moves moved moving go goes going went gone step stepped bump bumped ratchet ratcheted jack jacked push pushed climb climbed'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);

const SKIPPED: ReadonlySet<string> = new Set([
  '-',
  'a',
  'an',
  'the',
  'additional',
  'extra',
  'another',
  'further',
  '$',
  '€',
  '£',
  '¥',
  'us',
]);

function endsWith(tokens: readonly Token[], i: number, first: number, words: string): boolean {
  const wanted = words.split(' ');
  return wanted.every((word, k) => {
    const at = i - wanted.length + 1 + k;
    return at >= first && tokens[at]?.norm === word;
  });
}

/** How exactly a figure is meant, from the words after it ("or more", "or so", "-plus"). */
export function qualifierAfter(tokens: readonly Token[], i: number, end: number): Qualifier | undefined {
  const token = i < end ? (tokens[i] as Token) : undefined;
  if (token?.norm === '+' || (token?.norm === '-' && tokens[i + 1]?.norm === 'plus')) return 'at-least';
  if (token?.norm !== 'or' || i + 1 >= end) return undefined;
  const next = (tokens[i + 1] as Token).norm;
  if (next === 'more' || next === 'higher' || next === 'above') return 'at-least';
  if (next === 'less' || next === 'lower' || next === 'fewer') return 'at-most';
  return next === 'so' ? 'about' : undefined;
}

import type { Sentence, Token } from '../text/article.ts';
import { isCalendarWord } from './calendarWords.ts';
import { CENTURIES, readNumeral } from './numerals.ts';
import { referenceEnd } from './references.ts';
import { charOf, findChar, setChars, wordsOf, wordValue } from './vocabulary.ts';

/**
 * A sentence as the grammar sees it: one entry an atom, which is a token or several tokens that make one number ("twenty-one",
 * "2021-11-15"). `chars` has one character an atom, so places in it are indices of atoms.
 */
export interface Atoms {
  readonly chars: string;
  /** What an atom is: a word in its plain form, a mark, or a kind of numeral such as `#year`; '' for anything unknown. */
  readonly words: readonly string[];
  readonly values: readonly number[];
  /** Index of the first token of each atom, and of the token after the last. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const OTHER = charOf('');
const DASHES = new Set(['-', '--', '–']);

/** The words that no temporal expression is without. Sentences that have none of them are not looked at further. */
const TRIGGERS = new Set(
  [
    'MONTH WEEKDAY WEEKDAYS SEASON SEASONS UNIT UNITS PART PARTS NOON POINTER ADVERB LONG_WORD HOLIDAY NAMED_DAY DECADE_NAME'
      .split(' ')
      .map(setChars)
      .join(''),
    ...'#year #ordinal #iso #isomonth #slashed #clock #decade #q #yq #h #yh #fy AM now currently presently nowadays recently lately past overnight tonight weekend future period term present moment half fiscal financial'
      .split(' ')
      .map(word => (word === 'AM' ? setChars('AMPM') : charOf(word))),
  ].join(''),
);

const TRIGGER_WORDS: ReadonlySet<string> = new Set([...wordsOf(TRIGGERS), ...CENTURIES]);

/** Whether one of them may stand in the sentence: asked of every token of an article, where most sentences have neither a number nor a word of time. */
function mayTrigger(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { kind, norm, caps } = tokens[i] as Token;
    if (kind === 'number') return true;
    // "Q3", "FY24"
    if (kind === 'word' && (TRIGGER_WORDS.has(norm) || (caps !== 'none' && endsInDigit(norm)))) return true;
  }
  return false;
}

const endsInDigit = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1);
  return code >= 48 && code <= 57;
};

/** Undefined where the sentence has nothing that a temporal expression could be made of. */
export function readAtoms(tokens: readonly Token[], sentence: Sentence): Atoms | undefined {
  if (!mayTrigger(tokens, sentence)) return undefined;
  const words: string[] = [];
  const values: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  let chars = '';
  let triggered = false;
  for (let i = sentence.first; i < sentence.last; ) {
    const token = tokens[i] as Token;
    let char = OTHER;
    let word = '';
    let value = 0;
    const reference = referenceEnd(tokens, i, sentence.first, sentence.last);
    let next = Math.max(reference, i + 1);
    const numeral =
      reference === i && (token.kind === 'number' || token.kind === 'word')
        ? readNumeral(tokens, i, sentence)
        : undefined;
    if (numeral) {
      word = numeral.kind;
      value = numeral.value;
      next = numeral.next;
      char = charOf(word);
    } else if (reference === i) {
      const norm = token.kind !== 'word' && DASHES.has(token.norm) ? '-' : token.norm;
      const known =
        token.kind === 'symbol' && norm !== '/' && norm !== '&' && norm !== '+' ? undefined : findChar(norm);
      if (known !== undefined && isCalendarWord(tokens, i, sentence)) {
        char = known;
        word = norm;
        value = wordValue(norm);
      }
    }
    // "'18-'19" has no other mark of a date.
    const short = word === "'" && tokens[i + 1]?.kind === 'number' && !tokens[i + 1]?.spaced;
    if (!triggered && char !== OTHER && (TRIGGERS.has(char) || short)) triggered = true;
    chars += char;
    words.push(word);
    values.push(value);
    first.push(i);
    last.push(next);
    i = next;
  }
  return triggered ? { chars, words, values, first, last } : undefined;
}

import type { Mention } from '../mentions/mention.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';

const SAYING: ReadonlySet<string> = new Set(
  (
    'said says told reported announced estimated estimates noted added wrote claimed showed shows warned reiterated confirmed ' +
    'explained insisted argued'
  ).split(' '),
);
const MOST_WORDS = 6;
const ACTORS: ReadonlySet<string> = new Set(['party', 'official', 'agency']);
/** Who can act and speak. */
const isActor = (mark: Mark): boolean => ACTORS.has(mark.mention.type);

/** Who is named as having said something: a known name, a name that is only written, or a pronoun. */
export interface Source {
  readonly mention?: Mention;
  readonly name?: string;
  readonly pronoun?: boolean;
}

/**
 * Who says what a sentence states: the name after "according to", or the official, agency or party that is the subject of a verb of
 * saying. Null where none is named.
 *
 * @param figure token of a figure: what is said after it in a clause of its own ("…—China announced a list") does not say the figure
 */
export function attributionOf(view: SentenceView, figure?: number): string | null {
  const source = findSource(view, figure);
  if (source?.mention) return speaker(source.mention);
  return source?.name ?? null;
}

/** The first source that a sentence names. */
export function findSource(view: SentenceView, figure = view.last): Source | undefined {
  for (let i = view.first; i < view.last; i++) {
    const word = wordAt(view, i);
    if (word === 'according' && wordAt(view, i + 1) === 'to') return nameAt(view, i + 2);
    if (!SAYING.has(word)) continue;
    if (i > figure && !isClosing(view, i)) continue;
    const subject = subjectEnd(view, i);
    const before = view.markAt(subject);
    if (before && isActor(before)) return { mention: before.mention };
    if (PRONOUNS.has(wordAt(view, subject))) return { pronoun: true };
    const inverted = wordAt(view, i - 1) === ',' || wordAt(view, i - 1) === '"';
    const source = (inverted ? nameAt(view, i + 1) : undefined) ?? nameBefore(view, subject);
    if (source) return source;
  }
  return undefined;
}
/** "…, rival Jane Oberhelm warned": a clause of saying at the end follows a comma or a quotation. */
function isClosing(view: SentenceView, verb: number): boolean {
  for (let i = verb - 1; i > Math.max(view.first, verb - 12); i--) {
    const word = wordAt(view, i);
    if (word === ',' || word === '"') return true;
    if (BREAKS.has(word)) return false;
  }
  return false;
}
const BREAKS: ReadonlySet<string> = new Set(['-', '--', ';', ':', '.', 'and', 'but', 'while', 'as', 'that']);

/** The last token of the subject of a verb of saying: before "(PRC)", and before "on Monday". */
function subjectEnd(view: SentenceView, verb: number): number {
  let i = verb - 1;
  if (wordAt(view, i) === ')') return i - 1;
  const day = view.markAt(i);
  if (day?.mention.type === 'date') i = wordAt(view, day.first - 1) === 'on' ? day.first - 2 : day.first - 1;
  return i;
}

/** "Jane Oberhelm said", "…, Oberhelm said": a name of two words or more, or one after a comma or a quotation. */
function nameBefore(view: SentenceView, end: number): Source | undefined {
  let first = end + 1;
  while (first > view.first && first > end - 2 && isNameWord(view, first - 1)) first--;
  if (first > end) return undefined;
  const before = wordAt(view, first - 1);
  if (first === end && (first === view.first || !(before === ',' || before === '"'))) return undefined;
  if (end - first < 1 && first === view.first) return undefined;
  return { name: textOf(view, first, end + 1) };
}
const isNameWord = (view: SentenceView, i: number): boolean => {
  const token = view.tokens[i];
  return token?.kind === 'word' && token.caps === 'initial' && view.markAt(i) === undefined;
};

function textOf(view: SentenceView, first: number, last: number): string {
  const words: string[] = [];
  for (let k = first; k < last; k++) words.push(view.tokens[k]?.text ?? '');
  return words.join(' ');
}
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

const speaker = (mention: Mention): string => ('entity' in mention ? mention.entity.name : mention.text);

/** A known name at the token, or a run of capitalised words. */
function nameAt(view: SentenceView, i: number): Source | undefined {
  const at = wordAt(view, i) === 'the' || wordAt(view, i) === 'a' ? i + 1 : i;
  const mark = view.markAt(at);
  if (mark && isActor(mark)) return { mention: mark.mention };
  let end = at;
  while (end < Math.min(view.last, at + MOST_WORDS)) {
    const token = view.tokens[end];
    const joins =
      end > at && (token?.norm === 'of' || token?.norm === 'for') && view.tokens[end + 1]?.caps === 'initial';
    if (!joins && (token?.kind !== 'word' || token.caps === 'none')) break;
    end++;
  }
  if (end === at) return undefined;
  return { name: textOf(view, at, end) };
}

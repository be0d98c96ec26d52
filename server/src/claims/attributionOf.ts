import type { Mention } from '../mentions/mention.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';

const SAYING: ReadonlySet<string> = new Set(
  'said says told reported announced estimated estimates noted added wrote claimed showed shows'.split(' '),
);
const MOST_WORDS = 6;

/** Who is named as having said something: a known name, a name that is only written, or a pronoun. */
export interface Source {
  readonly mention?: Mention;
  readonly name?: string;
  readonly pronoun?: boolean;
}

/**
 * Who says what a sentence states: the name after "according to", or the official, agency or party that is the subject of a verb of
 * saying. Null where none is named.
 */
export function attributionOf(view: SentenceView): string | null {
  const source = findSource(view);
  if (source?.mention) return speaker(source.mention);
  return source?.name ?? null;
}

/** The first source that a sentence names. */
export function findSource(view: SentenceView): Source | undefined {
  for (let i = view.first; i < view.last; i++) {
    const word = wordAt(view, i);
    if (word === 'according' && wordAt(view, i + 1) === 'to') return nameAt(view, i + 2);
    if (!SAYING.has(word)) continue;
    const before = view.markAt(i - 1);
    if (before && isSpeaker(before)) return { mention: before.mention };
    const after = view.markAt(i + 1);
    if (after && isSpeaker(after) && wordAt(view, i - 1) === ',') return { mention: after.mention };
    if (PRONOUNS.has(wordAt(view, i - 1))) return { pronoun: true };
  }
  return undefined;
}
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

const SPEAKERS: ReadonlySet<string> = new Set(['official', 'agency', 'party']);
const isSpeaker = (mark: Mark): boolean => SPEAKERS.has(mark.mention.type);
const speaker = (mention: Mention): string => ('entity' in mention ? mention.entity.name : mention.text);

/** A known name at the token, or a run of capitalised words. */
function nameAt(view: SentenceView, i: number): Source | undefined {
  const at = wordAt(view, i) === 'the' || wordAt(view, i) === 'a' ? i + 1 : i;
  const mark = view.markAt(at);
  if (mark && isSpeaker(mark)) return { mention: mark.mention };
  let end = at;
  while (end < Math.min(view.last, at + MOST_WORDS)) {
    const token = view.tokens[end];
    const joins =
      end > at && (token?.norm === 'of' || token?.norm === 'for') && view.tokens[end + 1]?.caps === 'initial';
    if (!joins && (token?.kind !== 'word' || token.caps === 'none')) break;
    end++;
  }
  if (end === at) return undefined;
  const words: string[] = [];
  for (let k = at; k < end; k++) words.push(view.tokens[k]?.text ?? '');
  return { name: words.join(' ') };
}

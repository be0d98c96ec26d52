import { type SentenceView, wordAt } from './sentenceView.ts';

const SAYING: ReadonlySet<string> = new Set(
  'said says told reported announced estimated estimates noted added wrote claimed showed shows'.split(' '),
);
const MOST_WORDS = 6;

/**
 * Who says what a sentence states: the name after "according to", or the official, agency or party that is the subject of a verb of
 * saying. Null where none is named.
 */
export function attributionOf(view: SentenceView): string | null {
  for (let i = view.first; i < view.last; i++) {
    const word = wordAt(view, i);
    if (word === 'according' && wordAt(view, i + 1) === 'to') return nameAt(view, i + 2);
    if (!SAYING.has(word)) continue;
    const before = view.markAt(i - 1);
    if (before && SPEAKERS.has(before.mention.type)) return speaker(before.mention);
    const after = view.markAt(i + 1);
    if (after && SPEAKERS.has(after.mention.type) && wordAt(view, i - 1) === ',') return speaker(after.mention);
  }
  return null;
}

const SPEAKERS: ReadonlySet<string> = new Set(['official', 'agency', 'party']);
const speaker = (mention: { text: string; entity?: { name: string } }): string => mention.entity?.name ?? mention.text;

/** A known name at the token, or a run of capitalised words. */
function nameAt(view: SentenceView, i: number): string | null {
  const at = wordAt(view, i) === 'the' || wordAt(view, i) === 'a' ? i + 1 : i;
  const mark = view.markAt(at);
  if (mark && SPEAKERS.has(mark.mention.type)) return speaker(mark.mention);
  let end = at;
  while (end < Math.min(view.last, at + MOST_WORDS)) {
    const token = view.tokens[end];
    const joins =
      end > at && (token?.norm === 'of' || token?.norm === 'for') && view.tokens[end + 1]?.caps === 'initial';
    if (!joins && (token?.kind !== 'word' || token.caps === 'none')) break;
    end++;
  }
  if (end === at) return null;
  const words: string[] = [];
  for (let k = at; k < end; k++) words.push(view.tokens[k]?.text ?? '');
  return words.join(' ');
}

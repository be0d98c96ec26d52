import { partyOf } from './partyOf.ts';
import type { Cue } from './quantityFrame.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';

const list = (metric: string, words: string): [string, string][] => words.split(' ').map(word => [word, metric]);
/** Verbs whose object is the amount. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ...list('output', 'produced produces produce producing mined smelted manufactured'),
  ...list('exports', 'exported exporting sent shipped'),
  ...list('imports', 'imported importing bought buys purchased purchases'),
  ...list('consumption', 'consumed consumes'),
]);
/** Nouns of which the amount is said: "output of", "exports reached", "a deficit of". */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ...list('output', 'output production'),
  ...list('exports', 'exports shipments'),
  ...list('imports', 'imports'),
  ...list('deficit', 'deficit'),
  ...list('surplus', 'surplus'),
  ...list('consumption', 'consumption'),
  ...list('capacity', 'capacity'),
  ...list('reserves', 'reserves'),
]);
/** Between a noun and its amount: verbs of being and reaching; any other verb makes it a change or something else. */
const LINKS: ReadonlySet<string> = new Set(
  (
    'of was is were are at to reached reaching hit totaled totalled totaling totalling amounted amounting stood came about nearly almost around ' +
    'roughly approximately more than over some just only a an rose fell grew climbed increased dropped declined jumped worth'
  ).split(' '),
);
const REACH = 12;

/** The verb or noun that says what an amount measures; undefined where anything but links stands between. */
export function metricOf(view: SentenceView, mark: Mark): Cue | undefined {
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - REACH); i--) {
    const other = view.markAt(i);
    if (other) {
      // Dates and goods may stand between a noun and its amount ("output in 2020 was 1.06 billion tons").
      if (other.mention.type === 'date' || other.mention.type === 'party' || other.mention.type === 'product') continue;
      return undefined;
    }
    const word = wordAt(view, i);
    const verb = VERBS.get(word) ?? (word === 'out' && wordAt(view, i - 1) === 'put' ? 'output' : undefined);
    if (verb) return { metric: verb, at: i, noun: false };
    const noun = NOUNS.get(word);
    // "capital exports" are no goods.
    if (noun && wordAt(view, i - 1) === 'capital') return undefined;
    if (noun) return isChange(view, i, mark) ? undefined : { metric: balanceOf(view, i) + noun, at: i, noun: true };
    if (
      word === 'by' ||
      word === 'from' ||
      !(LINKS.has(word) || word === 'in' || word === 'with' || word === 'the' || word === ',')
    )
      return undefined;
  }
  return undefined;
}

/** Which balance a deficit or a surplus is of: "trade-", "current-account-", "budget-". */
function balanceOf(view: SentenceView, noun: number): string {
  const word = wordAt(view, noun);
  if (word !== 'deficit' && word !== 'surplus') return '';
  const before = wordAt(view, noun - 1);
  if (before === 'account') return 'current-account-';
  if (before !== 'trade' && before !== 'budget') return '';
  const spelled = wordAt(view, noun - 2);
  const kind = spelled === 'service' ? 'services' : spelled;
  return KINDS.has(kind) ? `${kind}-${before}-` : `${before}-`;
}
const KINDS: ReadonlySet<string> = new Set([
  'goods',
  'merchandise',
  'services',
  'visible',
  'agricultural',
  'bilateral',
]);

const MOVES: ReadonlySet<string> = new Set([
  'rose',
  'fell',
  'grew',
  'climbed',
  'increased',
  'dropped',
  'declined',
  'jumped',
]);
/** "exports rose to 5 million tons" is a level, "exports rose 5 million tons" a change. */
function isChange(view: SentenceView, noun: number, mark: Mark): boolean {
  for (let i = noun + 1; i < mark.first; i++) {
    if (!MOVES.has(wordAt(view, i))) continue;
    for (let at = i + 1; at < mark.first; at++) if (wordAt(view, at) === 'to') return false;
    return true;
  }
  return false;
}

const NOT_OWNERS: ReadonlySet<string> = new Set(['to', 'with', 'from']);
/** After these a party is not the one that does what the verb says. */
const NOT_SUBJECTS: ReadonlySet<string> = new Set(
  'to with from in of into for by at between against on among through'.split(' '),
);

/** The party that a verb is said of, or that a noun belongs to ("China's crude steel output", "output in China"). */
export function subjectOf(view: SentenceView, cue: Cue, context: ImposerContext): string | undefined {
  const start = cue.noun ? Math.max(view.first, cue.at - 6) : clauseStart(view, cue.at);
  for (let i = cue.at - 1; i >= start; i--) {
    const mark = view.markAt(i);
    const word = wordAt(view, i);
    if (mark?.mention.type === 'party') {
      const before =
        wordAt(view, mark.first - 1) === 'the' ? wordAt(view, mark.first - 2) : wordAt(view, mark.first - 1);
      if (cue.noun ? NOT_OWNERS.has(before) : NOT_SUBJECTS.has(before)) {
        i = mark.first;
        continue;
      }
      return partyOf(mark.mention, context.knowledge, context.day);
    }
    // "the world's largest producer" is one of it.
    if ((word === 'world' && wordAt(view, i + 1) !== "'s") || word === 'global') return 'world';
    if (cue.noun && (word === ',' || word === 'and')) break;
    if (mark) i = mark.first;
  }
  if (!cue.noun) return undefined;
  const preposition = wordAt(view, cue.at + 1);
  if (preposition !== 'in' && preposition !== 'of' && preposition !== 'by') return undefined;
  const at = wordAt(view, cue.at + 2) === 'the' ? cue.at + 3 : cue.at + 2;
  const mark = view.markAt(at);
  return mark?.mention.type === 'party' ? partyOf(mark.mention, context.knowledge, context.day) : undefined;
}

/** "and the U.S. nearly 73 million tons": a party right before the amount, past qualifying words. */
export function adjacentParty(view: SentenceView, mark: Mark, context: ImposerContext): string | undefined {
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 4); i--) {
    const other = view.markAt(i);
    if (other)
      return other.mention.type === 'party' ? partyOf(other.mention, context.knowledge, context.day) : undefined;
    if (!LINKS.has(wordAt(view, i)) && wordAt(view, i) !== ',') return undefined;
  }
  return undefined;
}

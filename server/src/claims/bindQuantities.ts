import type { FigureMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import type { Unnamed } from './bindRates.ts';
import type { ClaimKey, SlotHow } from './claim.ts';
import { partyOf } from './partyOf.ts';
import { type Cue, periodOf, scopeOf } from './quantityFrame.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';

/** What goes on from one quantity to the next until another is named. */
export interface QuantityMemory {
  metric: string | undefined;
  scope: string | undefined;
  period: string | undefined;
  unit: string | undefined;
  sentence: number;
}

export const newQuantityMemory = (): QuantityMemory => ({
  metric: undefined,
  scope: undefined,
  period: undefined,
  unit: undefined,
  sentence: Number.NEGATIVE_INFINITY,
});

const list = (metric: string, words: string): [string, string][] => words.split(' ').map(word => [word, metric]);
/** Verbs whose object is the amount. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ...list('output', 'produced produces produce producing mined smelted manufactured'),
  ...list('exports', 'exported exporting'),
  ...list('imports', 'imported importing'),
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
const DIFFERENCES: ReadonlySet<string> = new Set(['more', 'less', 'higher', 'lower', 'fewer']);
/** Carried for so many sentences at most: further on, the text has moved to other things. */
const CARRY = 2;
const REACH = 12;

/** The quantity claims of a sentence: what a party produced, exported or owed in a period. */
export function bindQuantities(
  view: SentenceView,
  published: string | null,
  context: ImposerContext,
  memory: QuantityMemory,
): Unnamed[] {
  const claims: Unnamed[] = [];
  let attribution: string | null | undefined;
  let previous:
    | { metric: string; scope: string | undefined; period: string | undefined; last: number; unit: string }
    | undefined;
  for (const mark of view.marks) {
    const mention = mark.mention as FigureMention;
    if (mention.type !== 'quantity' || mention.value.number === null) continue;
    const { unit } = mention.value;
    if (unit === 'count' || unit === 'percentage-points' || unit === 'percent') continue;
    // "$347 billion more than it exported" is a difference.
    if (DIFFERENCES.has(wordAt(view, mark.last))) continue;
    const cue = metricOf(view, mark);
    const listed =
      cue === undefined && previous?.unit === unit && mark.first - previous.last < REACH ? previous : undefined;
    const metric = cue?.metric ?? listed?.metric;
    const subject = cue ? subjectOf(view, cue, context) : listed ? adjacentParty(view, mark, context) : undefined;
    if (!metric || !subject) continue;
    const near = view.index - memory.sentence <= CARRY && memory.metric === metric && memory.unit === unit;
    const scope = scopeOf(view, mark, cue);
    const period = periodOf(view, mark);
    const carriedScope = scope ?? listed?.scope ?? (near ? memory.scope : undefined);
    const carriedPeriod =
      period === null ? undefined : (period ?? listed?.period ?? (near ? memory.period : undefined));
    if (attribution === undefined) attribution = attributionOf(view);
    const slots: Partial<Record<keyof ClaimKey, SlotHow>> = { subject: 'stated', metric: cue ? 'stated' : 'carried' };
    if (carriedScope) slots.scope = scope ? 'stated' : 'carried';
    if (carriedPeriod) slots.period = period ? 'stated' : 'carried';
    previous = { metric, scope: carriedScope, period: carriedPeriod, last: mark.last, unit };
    Object.assign(memory, { metric, scope: carriedScope, period: carriedPeriod, unit, sentence: view.index });
    claims.push({
      kind: 'quantity',
      key: { subject, metric, scope: carriedScope ?? null, period: carriedPeriod ?? null },
      value: mention.value,
      valid: carriedPeriod
        ? { from: carriedPeriod.slice(carriedPeriod.lastIndexOf(' ') + 1), to: null, how: 'stated' }
        : { from: null, to: null, how: 'unknown' },
      asserted: published,
      modality: isForecast(view, mark) ? 'proposed' : 'in-force',
      attribution,
      slots,
      start: mention.start,
      end: mention.end,
      text: '',
      mentions: [mention.id],
      sentence: view.index,
    });
  }
  return claims;
}

/** The verb or noun that says what an amount measures; undefined where anything but links stands between. */
function metricOf(view: SentenceView, mark: Mark): Cue | undefined {
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
  const kind = wordAt(view, noun - 2);
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

/** The party that a verb is said of, or that a noun belongs to ("China's crude steel output", "output in China"). */
function subjectOf(view: SentenceView, cue: Cue, context: ImposerContext): string | undefined {
  const start = cue.noun ? Math.max(view.first, cue.at - 6) : clauseStart(view, cue.at);
  for (let i = cue.at - 1; i >= start; i--) {
    const mark = view.markAt(i);
    const word = wordAt(view, i);
    if (mark?.mention.type === 'party') {
      const before =
        wordAt(view, mark.first - 1) === 'the' ? wordAt(view, mark.first - 2) : wordAt(view, mark.first - 1);
      if (before === 'to' || before === 'with' || before === 'from') {
        i = mark.first;
        continue;
      }
      return partyOf(mark.mention, context.knowledge, context.day);
    }
    if (word === 'world' || word === 'global') return 'world';
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
function adjacentParty(view: SentenceView, mark: Mark, context: ImposerContext): string | undefined {
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 4); i--) {
    const other = view.markAt(i);
    if (other)
      return other.mention.type === 'party' ? partyOf(other.mention, context.knowledge, context.day) : undefined;
    if (!LINKS.has(wordAt(view, i)) && wordAt(view, i) !== ',') return undefined;
  }
  return undefined;
}

const FORECASTS: ReadonlySet<string> = new Set(
  'will would could may might expected forecast forecasts projected estimated target targets plans aims should'.split(
    ' ',
  ),
);
function isForecast(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i >= Math.max(clauseStart(view, mark.first), mark.first - REACH); i--)
    if (FORECASTS.has(wordAt(view, i))) return true;
  return false;
}

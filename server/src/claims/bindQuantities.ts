import type { FigureMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import type { Unnamed } from './bindRates.ts';
import type { ClaimKey, SlotHow } from './claim.ts';
import { coveredParty } from './coveredGoods.ts';
import { modalityOf } from './modality.ts';
import { adjacentParty, metricOf, subjectOf } from './quantityCue.ts';
import { type Cue, isListed, periodOf, type Scope, scopeOf, scopeText } from './quantityFrame.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';

/** What goes on from one quantity to the next until another is named. */
export interface QuantityMemory {
  metric: string | undefined;
  scope: Scope;
  period: string | undefined;
  unit: string | undefined;
  sentence: number;
}

export const newQuantityMemory = (): QuantityMemory => ({
  metric: undefined,
  scope: {},
  period: undefined,
  unit: undefined,
  sentence: Number.NEGATIVE_INFINITY,
});

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
  let previous: Bound | undefined;
  for (const mark of view.marks) {
    const mention = mark.mention as FigureMention;
    if (mention.type !== 'quantity' || mention.value.number === null) continue;
    const { unit } = mention.value;
    if (unit === 'count' || unit === 'percentage-points' || unit === 'percent') continue;
    // "$347 billion more than it exported" is a difference.
    if (DIFFERENCES.has(wordAt(view, mark.last))) continue;
    const covered = coveredParty(view, mark, context);
    if (covered) {
      attribution ??= attributionOf(view);
      claims.push(coveredClaim(view, mark, covered, published, attribution));
      continue;
    }
    const cue = metricOf(view, mark);
    const listed =
      cue === undefined && previous?.unit === unit && mark.first - previous.mark.last < REACH ? previous : undefined;
    const metric = cue?.metric ?? listed?.metric;
    const subject = cue
      ? (subjectOf(view, cue, context) ?? (isElliptical(view, cue) ? previous?.subject : undefined))
      : listed &&
        (adjacentParty(view, mark, context) ?? (isListed(view, listed.mark, mark) ? listed.subject : undefined));
    if (!metric || !subject) continue;
    const near = view.index - memory.sentence <= CARRY && memory.metric === metric && memory.unit === unit;
    const own = scopeOf(view, mark, cue ?? listed?.cue);
    const shared = cue && isElliptical(view, cue) ? goodsOnly(previous?.scope) : listed?.scope;
    // "sent" and "shipped" are exports where they say to whom.
    if (cue && SENDING.has(wordAt(view, cue.at)) && !own.partner) continue;
    // "India bought 61,000 barrels" of something spoken of before is not all that it bought.
    if (cue && !cue.noun && metric === 'imports' && !own.goods && !own.partner && !shared && !near) continue;
    const period = periodOf(view, mark);
    const scope = carryScope(own, shared ?? (near ? memory.scope : {}));
    const carriedPeriod =
      period === null ? undefined : (period ?? listed?.period ?? (near ? memory.period : undefined));
    if (attribution === undefined) attribution = attributionOf(view);
    const slots: Partial<Record<keyof ClaimKey, SlotHow>> = { subject: 'stated', metric: cue ? 'stated' : 'carried' };
    const narrowed = scopeText(scope);
    if (narrowed) slots.scope = scopeText(own) ? 'stated' : 'carried';
    if (carriedPeriod) slots.period = period ? 'stated' : 'carried';
    previous = { metric, cue: cue ?? listed?.cue, subject, scope, period: carriedPeriod, mark, unit };
    Object.assign(memory, { metric, scope, period: carriedPeriod, unit, sentence: view.index });
    claims.push({
      kind: 'quantity',
      key: { subject, metric, scope: narrowed ?? null, period: carriedPeriod ?? null },
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

const LONGEST_PROPOSAL = 30;
/** "a proposed list of products …, which covers exports worth": the list is what is proposed, whatever it covers. */
function isProposal(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - LONGEST_PROPOSAL); i--)
    if (wordAt(view, i) === 'proposed' && (wordAt(view, i + 1) === 'list' || wordAt(view, i + 1) === 'tariff'))
      return true;
  return false;
}

/** How much the goods of a party are worth that a tariff falls on. */
const coveredClaim = (
  view: SentenceView,
  mark: Mark,
  subject: string,
  published: string | null,
  attribution: string | null,
): Unnamed => ({
  kind: 'quantity',
  key: { subject, metric: 'goods-under-tariffs', scope: null, period: null },
  value: (mark.mention as FigureMention).value,
  valid: { from: null, to: null, how: published === null ? 'unknown' : 'publication' },
  asserted: published,
  modality: isProposal(view, mark) ? 'proposed' : modalityOf(view, mark.first, mark.last),
  attribution,
  slots: { subject: 'stated', metric: 'stated' },
  start: mark.mention.start,
  end: mark.mention.end,
  text: '',
  mentions: [mark.mention.id],
  sentence: view.index,
});

interface Bound {
  readonly metric: string;
  readonly cue: Cue | undefined;
  readonly subject: string;
  readonly scope: Scope;
  readonly period: string | undefined;
  readonly mark: Mark;
  readonly unit: string;
}

const SENDING: ReadonlySet<string> = new Set(['sent', 'shipped']);

/** Goods go on until others are named; a partner only with them. */
const carryScope = (own: Scope, before: Scope): Scope =>
  own.goods ? own : own.partner ? { ...(before.goods ? { goods: before.goods } : {}), ...own } : before;

const goodsOnly = (scope: Scope | undefined): Scope => (scope?.goods ? { goods: scope.goods } : {});

/** "imported $200 million but exported only $38 million": a verb that shares the subject of the one before. */
const isElliptical = (view: SentenceView, cue: Cue): boolean => {
  const before = wordAt(view, cue.at - 1);
  return !cue.noun && (before === 'but' || before === 'and');
};

const FORECASTS: ReadonlySet<string> = new Set(
  'will would could may might expected forecast forecasts projected estimated target targets plans aims should'.split(
    ' ',
  ),
);
function isForecast(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i >= Math.max(clauseStart(view, mark.first), mark.first - REACH); i--)
    // "is estimated to have produced" tells of what was.
    if (FORECASTS.has(wordAt(view, i)) && !(wordAt(view, i + 1) === 'to' && wordAt(view, i + 2) === 'have'))
      return true;
  return false;
}

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FigureMention } from '../../mentions/mention.ts';
import { attributionOf } from '../attributionOf.ts';
import type { Unnamed } from '../bindRates.ts';
import type { ClaimKey, SlotHow } from '../claim.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';
import { type Amount, amountAt } from './amount.ts';
import type { AmountMemory } from './amountMemory.ts';
import { countAt } from './count.ts';
import { Names, type Topic } from './names.ts';
import { periodOf } from './period.ts';
import { scopeText } from './scope.ts';
import { isHypothetical, stanceOf } from './stance.ts';

export interface FigureContext {
  readonly knowledge: Knowledge;
  /** ISO day of the article; null where unknown. */
  readonly day: string | null;
  /** The party that an article speaks of most beside another; undefined where none stands out. */
  rivalOf(party: string): string | undefined;
  /** The one agreement or law that an article is about. */
  readonly mainLaw: string | undefined;
}

/** The quantity and count claims of a sentence: what is measured or counted, whose it is, of what, and when, as its tree has it. */
export function bindFigures(view: SentenceView, context: FigureContext, topic: Topic, memory: AmountMemory): Unnamed[] {
  const figures = view.marks.flatMap((mark, index) => (isBindable(mark) ? [{ mark, index }] : []));
  const names = new Names(view, context, topic);
  if (figures.length === 0 || figures.length > MOST_FIGURES) {
    names.noteMentioned();
    return [];
  }
  const claims: Unnamed[] = [];
  const dates = view.marks.filter(({ mention }) => mention.type === 'date').length;
  for (const { mark, index } of figures) {
    const node = view.tree.nodeOf(index);
    if (node < 0) continue;
    const { value } = mark.mention as FigureMention;
    const said = value.unit === 'count' ? countAt(names, node, value.of ?? '') : readAmount(names, node, mark, memory);
    const amount = said && memory.complete(said, view.index, value.unit);
    if (!amount || isHypothetical(view.tree, amount.stance)) continue;
    if (value.unit === 'percent' && !amount.metric.includes(' of ')) continue;
    const claim = claimOf(view, names, mark, amount, memory, context.day);
    // What was before a change, without its time, is any time's.
    if (!amount.old || (claim.key.period && dates > 1)) claims.push(claim);
  }
  names.noteTopic();
  return claims;
}

/** Of a list, a party right before the amount has it; else the tree says whose it is. */
function readAmount(names: Names, node: number, mark: Mark, memory: AmountMemory): Amount | undefined {
  const listed = names.tree.relation(node) === 'conj' ? memory.listed(names, mark) : undefined;
  return listed ?? amountAt(names, node) ?? memory.listed(names, mark);
}

/** Sentences with more figures are tables. */
const MOST_FIGURES = 12;

const isBindable = ({ mention }: Mark): boolean =>
  mention.type === 'quantity' && mention.value.number !== null && mention.value.unit !== 'percentage-points';

function claimOf(
  view: SentenceView,
  names: Names,
  mark: Mark,
  amount: Amount,
  memory: AmountMemory,
  day: string | null,
): Unnamed {
  const { mention } = mark as Mark & { readonly mention: FigureMention };
  const stated = periodOf(view, mark, amount.nodes, amount.old);
  const period = (stated === undefined ? memory.periodOf(amount) : stated) ?? null;
  const scope = scopeText(amount.scope, names);
  const slots: Partial<Record<keyof ClaimKey, SlotHow>> = { subject: amount.how, metric: 'stated' };
  if (amount.imposer) slots.imposer = 'stated';
  if (scope) slots.scope = 'stated';
  if (period) slots.period = stated ? 'stated' : 'carried';
  if (!amount.old && mention.value.unit !== 'count' && mention.value.unit !== 'percent')
    memory.note({ mark, amount, period: period ?? undefined, unit: mention.value.unit, sentence: view.index });
  return {
    kind: mention.value.unit === 'count' ? 'count' : 'quantity',
    key: {
      ...(amount.imposer ? { imposer: [amount.imposer] } : {}),
      subject: amount.subject,
      metric: amount.metric,
      scope,
      period,
    },
    value: mention.value,
    valid: period
      ? { from: period.slice(period.lastIndexOf(' ') + 1), to: null, how: 'stated' }
      : { from: null, to: null, how: day === null ? 'unknown' : 'publication' },
    asserted: day,
    modality: amount.old || amount.given ? 'in-force' : stanceOf(view.tree, amount.stance),
    attribution: attributionOf(view),
    slots,
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
  };
}

import { extended } from '../../base/extended.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FigureMention, FigureValue } from '../../mentions/mention.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { attributionOf } from '../attribution.ts';
import type { ClaimKey, Modality, OtherSide, SlotHow, Unnamed } from '../claim.ts';
import { type Mark, type SentenceView, wordAt } from '../sentenceView.ts';
import { openClaim } from '../told/openClaim.ts';
import { type Balance, toldOf } from '../told/toldOf.ts';
import { isOfVoters, isVotes, toldVote } from '../told/toldVote.ts';
import { amountAt } from './amount.ts';
import type { AmountMemory } from './amountMemory.ts';
import type { Amount } from './amountOf.ts';
import { countAt } from './count.ts';
import type { Names } from './names.ts';
import { periodOf } from './period.ts';
import { scopeText } from './scope.ts';
import { isEntitled, isHypothetical, isPermitted, stanceOf } from './stance.ts';
import { timesAside } from './timesAside.ts';
import { LEVELS } from './words.ts';

export interface FigureContext {
  readonly knowledge: Knowledge;
  /** ISO day of the article; null where unknown. */
  readonly day: string | null;
  /** The country that its dateline names. */
  placeOf(): string | undefined;
  /** The town of its dateline as the id of a name; none where it has none. */
  town(): readonly string[];
  /** Parties, bodies and laws that the article names, those it names most. */
  around(): readonly string[];
  /** The party that an article speaks of most beside another; undefined where none stands out. */
  rivalOf(party: string): string | undefined;
  /** The one agreement or law that an article is about. */
  readonly mainLaw: string | undefined;
  /** Whether it tells of votes, so that which chamber voted is to be noted. */
  readonly hasVotes: boolean;
}

/** The quantity and count claims of a sentence: what is measured or counted, whose it is, of what, and when, as its tree has it. */
export function bindFigures(names: Names, memory: AmountMemory): Unnamed[] {
  const { view, context } = names;
  const figures = view.marks.filter(isBindable);
  const dates = figures.length === 0 ? 0 : view.marks.filter(({ mention }) => mention.type === 'date').length;
  if (figures.length > MOST_FIGURES || (dates === 0 && figures.every(isOfFew))) {
    names.noteMentioned();
    return [];
  }
  const claims: Unnamed[] = [];
  const chamber = names.chamber();
  for (const mark of figures) {
    const node = view.tree.nodeOf(view.marks.indexOf(mark));
    if (node < 0 || isThere(names, node)) continue;
    const { value } = mark.mention as FigureMention;
    const said = value.unit === 'count' ? countAt(names, node, value.of ?? '') : readAmount(names, node, mark, memory);
    const whole = said && memory.complete(said, view.index, value.unit);
    // "may ship 500 tons free of duty" is no amount of its exports.
    const amount = isPermitted(view.tree, clauseVerb(view.tree, node)) ? undefined : whole;
    if (amount && isHypothetical(view.tree, amount.stance) && !isEntitled(view.tree, clauseVerb(view.tree, node)))
      continue;
    if (figures.length > 1 && isOfEach(names, node)) continue;
    const isVote = isVotes(mark.mention) || (!!chamber && isOfVoters(names, mark));
    const told = isVote ? toldVote(names, mark, chamber) : toldOf(names, mark, balanceOf(amount));
    const addOpen = (): void => {
      if (told) claims.push(openClaim(view, mark.mention as FigureMention, told, context.day));
    };
    if (!amount || (value.unit === 'percent' && !amount.metric.includes(' of ') && !LEVELS.test(amount.metric))) {
      addOpen();
      continue;
    }
    const claim = claimOf(view, names, mark, amount, memory, context.day);
    // A price without its day is any day's.
    if (amount.metric === 'price' && !claim.key.period) addOpen();
    // What was before a change, without its time, is any time's.
    else if (!amount.old) claims.push(told ? extended(claim, { told }) : claim);
    else if (claim.key.period && dates > 1) claims.push(claim);
  }
  names.noteTopic();
  return claims;
}

/** What an amount says of a balance of trade as a level. */
function balanceOf(amount: Amount | undefined): Balance | undefined {
  const sort = /^trade-(deficit|surplus)$/.exec(amount?.metric ?? '')?.[1];
  return sort && amount?.subject ? { sort: sort as Balance['sort'], who: amount.subject } : undefined;
}

/** "sold 5 tons there": at a place that only the sentence before names. */
function isThere({ tree }: Names, node: number): boolean {
  const verb = clauseVerb(tree, node);
  return verb >= 0 && childrenBy(tree, verb, 'advmod').some(i => tree.lower(i) === 'there');
}

/** "Exports of tin, zinc and lead were 9, 8 and 7 tons": which amount is of which is in no tree. */
function isOfEach({ tree }: Names, node: number): boolean {
  const others = [
    ...childrenBy(tree, node, 'conj'),
    ...childrenBy(tree, node, 'nummod').flatMap(i => childrenBy(tree, i, 'conj')),
  ];
  if (!others.some(i => tree.mention(i) >= 0)) return false;
  const verb = clauseVerb(tree, node);
  return [...childrenBy(tree, node, 'nsubj'), ...(verb < 0 ? [] : childrenBy(tree, verb, 'nsubj'))].some(subject =>
    childrenBy(tree, subject, 'nmod').some(good => childrenBy(tree, good, 'conj').length > 0),
  );
}

/** Of a list, a party right before the amount has it; else the tree says whose it is. */
function readAmount(names: Names, node: number, mark: Mark, memory: AmountMemory): Amount | undefined {
  const listed = names.tree.relation(node) === 'conj' ? memory.listed(names, mark) : undefined;
  return (
    listed ??
    amountAt(names, convertedAt(names, mark) ?? node) ??
    memory.listed(names, mark) ??
    memory.continued(names, node)
  );
}

/** "150 billion yuan ($24 billion)": the node of the amount that one in brackets says in other money. */
function convertedAt({ view }: Names, mark: Mark): number | undefined {
  let at = mark.first - 1;
  while (
    at > view.first &&
    /^(?:about|some|around|nearly|almost|roughly|or|equivalent|to|worth|approximately)$/.test(wordAt(view, at))
  )
    at--;
  const before = wordAt(view, at) === '(' ? view.markAt(at - 1) : undefined;
  return before?.mention.type === 'quantity' && before.last === at
    ? view.tree.nodeOf(view.marks.indexOf(before))
    : undefined;
}

/** "150 billion yuan (about $24 billion)" is no vaguer in dollars than in yuan. */
function valueAt(names: Names, mark: Mark): FigureValue {
  const { value } = mark.mention as FigureMention;
  const node = value.qualifier === 'about' ? convertedAt(names, mark) : undefined;
  const whole = node === undefined ? undefined : names.mentionAt(node);
  if (whole?.type !== 'quantity' || value.number === null) return value;
  const { number, low, high, qualifier } = whole.value;
  if (!number || low === null || high === null) return value;
  const rate = value.number / number;
  return { ...value, qualifier, low: rate * low, high: rate * high };
}

/** "Nine mills": a few in words are seldom counted for news, and without a day for none. */
const isOfFew = ({ mention }: Mark): boolean =>
  mention.type === 'quantity' &&
  mention.value.unit === 'count' &&
  (mention.value.number ?? 0) < 11 &&
  /^\p{L}/u.test(mention.text) &&
  !STATES.test(mention.value.of ?? '');
const STATES = /^(?:countries|nations|governments|states|members)$/;

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
  const stated = periodOf(view, mark, amount.nodes, amount.old, amount.metric);
  const period = (stated === undefined ? memory.periodOf(amount, view.index) : stated) ?? null;
  const scope = scopeText(amount.scope, names);
  const otherSide = otherSideOf(names, amount);
  const aside = timesAside(view, view.tree.nodeOf(view.marks.indexOf(mark)));
  const slots: Partial<Record<keyof ClaimKey, SlotHow>> = {
    subject: amount.how,
    metric: amount.bought ? 'carried' : 'stated',
  };
  if (amount.imposer) slots.imposer = 'stated';
  if (scope) slots.scope = 'stated';
  // A day or a span that says no period that is known still keeps the amount from being any other's.
  if (period || stated === null) slots.period = period ? (stated ? 'stated' : 'carried') : 'inferred';
  if (amount.old) memory.noteOld(amount, period, view.index);
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
    value: valueAt(names, mark),
    valid: period
      ? { from: period.slice(period.lastIndexOf(' ') + 1), to: null, how: 'stated' }
      : { from: null, to: null, how: day === null ? 'unknown' : 'publication' },
    asserted: day,
    modality: stanceAt(view, amount),
    attribution: attributionOf(view, mention),
    slots,
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    ...(aside.length > 0 ? { aside } : {}),
    ...(otherSide ? { otherSide } : {}),
    sentence: view.index,
  };
}

/** Money announced is to be paid. */
const stanceAt = ({ tree }: SentenceView, { stance, old, given }: Amount): Modality =>
  old || given ? 'in-force' : stanceOf(tree, stance);

/** What one of two has, the other has the other way round: a surplus with it is its deficit, what is imported from it is its export. */
function otherSideOf(names: Names, { metric, scope, subject }: Amount): OtherSide | undefined {
  if (!subject.startsWith('party/')) return undefined;
  const isSurplus = metric.endsWith('trade-surplus');
  const isImport = metric === 'imports';
  if (!isSurplus && !isImport) return undefined;
  const by = isSurplus ? 'with ' : 'from ';
  const named = scope.partner?.startsWith(by) ? names.partyNamed(scope.partner.slice(by.length)) : undefined;
  const other = named ?? (isImport ? scope.origin : undefined);
  if (!other || other === subject) return undefined;
  const partner = `${isSurplus ? 'with' : 'to'} ${names.partyName(subject)}`;
  return {
    subject: other,
    metric: isSurplus ? metric.replace('surplus', 'deficit') : 'exports',
    scope: scopeText({ goods: scope.goods.length > 0 || isSurplus ? scope.goods : ['goods'], partner }, names),
  };
}

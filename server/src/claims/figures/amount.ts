import { conjuncts } from '../../syntax/coordination.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import { type Amount, amount, flowOf, kindOf } from './amountOf.ts';
import { basisOf } from './basis.ts';
import { coveredBy, freedBy, goodsBehind, worthOf } from './covered.ts';
import { between, holderOf, partnerOf, recipientOf } from './holder.ts';
import { type Measured, measuredBy, possessorOf } from './measured.ts';
import type { Names, Who } from './names.ts';
import { netTradeAt, tradeParties } from './netTrade.ts';
import { shareOf } from './partOf.ts';
import { revenueAt } from './revenue.ts';
import { EMPTY, goodsOf, isKind, modifiers, type Scope } from './scope.ts';
import { BALANCES, CALLED, GENERIC, LIGHT, measureOf } from './words.ts';

const MONEY = /^[A-Z]{3}$/;

/** What a sentence says that an amount is of; undefined where its tree leaves it open. */
export function amountAt(names: Names, figure: number): Amount | undefined {
  const { tree } = names;
  const behind = goodsBehind(names, figure);
  const freed = freedBy(names, figure, behind);
  if (freed) return freed;
  const covered = coveredBy(names, figure, behind);
  if (covered) return covered;
  const net = netTradeAt(names, figure);
  if (net) {
    const introduced = (i: number): boolean =>
      /^(?:with|from|to)$/.test(tree.lower(tree.lower(i - 1) === 'the' && i > 1 ? i - 2 : i - 1));
    let beside = net.verb + 1;
    while (beside < tree.size && !(introduced(beside) && names.partyAt(beside))) beside++;
    const partner = beside < tree.size ? names.partyAt(beside) : undefined;
    const scope = {
      goods: [],
      ...(partner && partner !== net.who.id ? { partner: `with ${names.partyName(partner)}` } : {}),
    };
    return amount(net.metric, net.who, scope, [net.verb], net.verb);
  }
  const revenue = MONEY.test(unitAt(names, figure) ?? '') ? revenueAt(names, figure) : undefined;
  if (revenue) return revenue;
  const found = measuredBy(tree, figure);
  // "A fifth of the world's wheat exports come from Russia": what is measured is the subject itself.
  const above = tree.head(figure);
  const isPart = !found && behind >= 0 && above >= 0 && /^(?:come|go)$/.test(tree.lemma(above));
  const measured: Measured | undefined = isPart ? { noun: -1, verb: above, extent: 'level' } : found;
  if (!measured) return undefined;
  const { noun, verb, extent } = measured;
  const unit = unitAt(names, figure);
  const share = unit === 'percent' ? shareOf(names, measured, behind) : undefined;
  if (share) return share;
  if (isPart) return undefined;
  const flow = verb >= 0 ? flowOf(tree, verb) : undefined;
  const kind = noun >= 0 ? kindOf(tree, noun) : undefined;
  if (flow && !kind && extent === 'level')
    return ofFlow(names, flow, measured, behind >= 0 ? behind : worthOf(names, figure), figure);
  if (noun < 0) return undefined;
  const base = ofNoun(names, measured, kind, behind, figure);
  if (!base) return undefined;
  if (extent !== 'rise' && extent !== 'fall') return base;
  const scope = { ...base.scope, goods: [...base.scope.goods, ...basisOf(names, verb)] };
  return { ...base, metric: `${extent} of ${base.metric}`, scope };
}

/** The unit of the figure at a node. */
function unitAt(names: Names, figure: number): string | undefined {
  const mention = names.mentionAt(figure);
  return mention?.type === 'quantity' ? mention.value.unit : undefined;
}

/** "a surplus with Japan in these products", before the clause ends. */
function ofThese(tree: Tree, figure: number): boolean {
  for (let i = figure + 1; i + 1 < tree.size && tree.upos(i) !== 'PUNCT' && tree.upos(i) !== 'VERB'; i++)
    if (/^(?:in|of|for|on)$/.test(tree.lower(i)) && /^(?:these|those|such)$/.test(tree.lower(i + 1))) return true;
  return false;
}

function ofFlow(
  names: Names,
  metric: string,
  { noun, verb }: Measured,
  behind: number,
  figure: number,
): Amount | undefined {
  const { tree } = names;
  const isPassive = passive(tree, verb);
  const who =
    names.whoAt(isPassive ? agentOf(tree, verb) : subjectOf(tree, verb)) ??
    (tree.head(verb) === figure ? names.whoAt(childrenBy(tree, figure, 'nsubj')[0] ?? -1) : undefined);
  if (!who) return undefined;
  const node = noun >= 0 ? noun : behind;
  const goods = node >= 0 ? goodsOf(names, node) : EMPTY;
  const partner = partnerOf(names, metric, [figure, node, verb, ...clauseOf(names, verb)]);
  const abroad = tree.children(verb).some(i => /^(?:abroad|overseas)$/.test(tree.lower(i)));
  // "Thailand shipped 10 million tons of rice": what a country ships goes abroad; what is sold may stay.
  const byCountry =
    tree.lemma(verb) === 'ship' && !isPassive && names.mentionAt(subjectOf(tree, verb))?.type === 'party';
  if (/^(?:sell|send|ship)$/.test(tree.lemma(verb)) && !partner && !abroad && !byCountry) return undefined;
  // What one buys from another the other exports to it.
  const from =
    goods.origin ?? (partner?.startsWith('from ') ? names.partyNamed(partner.slice('from '.length)) : undefined);
  if (/^(?:buy|purchase|take)$/.test(tree.lemma(verb)) && from && who.id.startsWith('party/') && node >= 0) {
    const scope = { goods: goods.goods, partner: `to ${names.partyName(who.id)}` };
    return { ...amount('exports', { id: from, how: who.how }, scope, [verb, node], verb), bought: true };
  }
  if (tree.lemma(verb) === 'spend' && node < 0) return undefined;
  // "took 5,000 tons of Turkish nuts" is a purchase, "took $5 billion" may be anything.
  if (tree.lemma(verb) === 'take') return undefined;
  const one = amount(metric, who, withPartner(goods, partner, names), [verb, node], verb);
  // "India bought 61,000 barrels" of something spoken of before.
  return node < 0 ? { ...one, bare: true } : one;
}

function ofNoun(
  names: Names,
  measured: Measured,
  kind: string | undefined,
  behind: number,
  figure: number,
): Amount | undefined {
  const { tree } = names;
  const { noun, verb, extent } = measured;
  const lemma = tree.lemma(noun).toLowerCase();
  if (tree.upos(noun) !== 'NOUN' && !kind) return undefined;
  const named = names.mentionAt(noun);
  const words = [...modifiers(names, noun), ...(named?.type === 'product' ? [named.entity.name] : [])];
  // Capital that is exported is no goods.
  if (kind === 'exports' && words.includes('capital')) return undefined;
  if (!kind && (LIGHT.has(lemma) || GENERIC.has(lemma) || names.mentionAt(noun))) return undefined;
  // "Taiwan's surplus grew to 18 billion and Korea's to 6.5 billion": the possessor of a verb stands for the measure with it.
  const owner = verb >= 0 && verb !== noun && tree.upos(verb) === 'VERB' ? possessorOf(tree, verb) : -1;
  const gapped = owner < 0 ? undefined : names.whoAt(owner);
  // "a surplus in these products": of which, only the sentences before say.
  if (ofThese(tree, figure)) return undefined;
  const partOf = kind ? wholeOf(names, noun, verb, kind) : undefined;
  const pair = kind === 'trade' ? tradeParties(names, noun) : undefined;
  const who: Who | undefined =
    (pair && { id: pair[0], how: 'stated' }) ??
    gapped ??
    partOf?.who ??
    holderOf(names, noun, verb, kind) ??
    names.ownerOf(figure, /^$/) ??
    between(names, noun, figure, kind) ??
    (tree.relation(noun) === 'compound' ? names.ownerOf(tree.head(noun), /^(?:of|in)$/) : undefined) ??
    (kind && STATISTICS.test(kind) && namesNoOther(names, noun) ? NOBODY : undefined);
  if (!who) return undefined;
  const metric =
    kind === 'deficit' || kind === 'surplus'
      ? balance(names, noun, verb, kind, words)
      : (kind ?? CALLED.get(lemma) ?? lemma);
  const of = [
    noun,
    ...childrenBy(tree, noun, 'nmod').filter(i => /^(?:of|in)$/.test(marker(tree, i)) && isKind(names, i)),
  ];
  const goods = of.slice(1).map(i => goodsOf(names, i));
  if (behind >= 0 && behind !== noun && !of.includes(behind)) goods.push(goodsOf(names, behind));
  const kept =
    kind === 'deficit' || kind === 'surplus'
      ? words.filter(word => !BALANCES.has(word) && !/^(?:current|foreign|external)$/.test(word))
      : kind === 'exports'
        ? words.filter(word => !/^(?:overseas|foreign|outbound|external)$/.test(word))
        : kind === 'trade'
          ? words.filter(word => !/^(?:bilateral|mutual|way|trading)$/.test(word))
          : words;
  const others = goods
    .flatMap(one => one.goods)
    .filter(word => !/^(?:goods|services|trade)/.test(metric) || !BALANCES.has(word));
  const from = goods.find(one => one.origin)?.origin;
  // What a country exports or makes is from there.
  const origin = from === who.id && (kind === 'exports' || kind === 'output') ? undefined : from;
  const bilateral = words.includes('bilateral') ? names.context.rivalOf(who.id) : undefined;
  const partner =
    (pair && `with ${names.partyName(pair[1])}`) ??
    partOf?.partner ??
    recipientOf(names, verb, noun, figure) ??
    partnerOf(names, kind ?? '', [...of, verb, figure]) ??
    (bilateral && `with ${names.partyName(bilateral)}`);
  const scope: Scope = {
    goods: [...kept, ...others],
    ...(origin ? { origin } : {}),
    ...(partner ? { partner } : {}),
  };
  const one = amount(metric, who, scope, [noun, verb], verb >= 0 ? verb : noun);
  if (extent === 'old') return { ...one, old: true };
  return isGiven(names, noun, figure) ? { ...one, given: true } : one;
}

/** "U.S. exports to China stood at $19 billion, with soybean shipments accounting for $12 billion": whose the part is, and to whom. */
function wholeOf(
  names: Names,
  noun: number,
  verb: number,
  kind: string,
): { who: Who; partner: string | undefined } | undefined {
  const { tree } = names;
  if (verb < 0 || tree.relation(verb) !== 'advcl' || names.ownerOf(noun, /^$/)) return undefined;
  const whole = subjectOf(tree, tree.head(verb));
  if (whole < 0 || whole === noun || measureOf(tree.lemma(whole)) !== kind) return undefined;
  const who = holderOf(names, whole, -1, kind);
  return who && { who, partner: partnerOf(names, kind, [whole]) };
}

/** What a country's statistics tell one after the other, naming the country once. */
const STATISTICS = /^(?:exports|imports|output|deficit|surplus)$/;
const NOBODY: Who = { id: '', how: 'carried' };

/** Whether no party stands in the sentence but as a partner, so that the one spoken of may go on. */
const namesNoOther = (names: Names, noun: number): boolean => {
  const { tree, view } = names;
  if (
    view.marks.some((_, i) => names.partyAt(tree.nodeOf(i)) && !/^(?:with|to|from)$/.test(marker(tree, tree.nodeOf(i))))
  )
    return false;
  return !tree.children(noun).some(i => tree.relation(i) === 'nmod:poss' && names.mentionAt(i)?.type !== 'date');
};

/** All nodes of a clause: what two amounts share may hang on the second. */
const clauseOf = ({ tree }: Names, verb: number): number[] => {
  const nodes: number[] = [];
  for (let i = verb + 1; i < tree.size; i++) if (clauseVerb(tree, i) === verb) nodes.push(i);
  return nodes;
};

/** Goods from where they come from need no partner that is the same. */
function withPartner(goods: Scope, partner: string | undefined, names: Names): Scope {
  if (!partner || (goods.origin && partner === `from ${names.partyName(goods.origin)}`)) return goods;
  return { ...goods, partner };
}

const isGiven = ({ tree }: Names, noun: number, figure: number): boolean =>
  figure < noun &&
  [noun, figure].some(i =>
    tree.children(i).some(child => tree.relation(child) === 'nmod:poss' || tree.lower(child) === 'the'),
  );

/** "goods-trade-deficit", "current-account-deficit": which balance it is. */
function balance(names: Names, noun: number, verb: number, kind: string, words: readonly string[]): string {
  const { tree } = names;
  const near = [
    ...words,
    ...[...childrenBy(tree, noun, 'nmod'), ...(verb < 0 ? [] : childrenBy(tree, verb, 'obl'))]
      .filter(i => /^(?:in|on)$/.test(marker(tree, i)))
      .flatMap(i => [...conjuncts(tree, i), ...childrenBy(tree, i, 'compound', 'amod')])
      .map(i => tree.lemma(i)),
    ...childrenBy(tree, noun, 'nsubj').map(i => tree.lemma(i)),
  ];
  const kinds = new Set(near.map(word => BALANCES.get(word)).filter(word => word !== undefined));
  if (kinds.has('current-account') || kinds.has('budget')) return `${[...kinds].find(one => one !== 'trade')}-${kind}`;
  const sort = [...kinds]
    .filter(one => one !== 'trade')
    .sort()
    .join('-and-');
  // A deficit with a partner is one of trade; any other that is not called so may be one of payments.
  const withPartner = childrenBy(tree, noun, 'nmod').some(i => marker(tree, i) === 'with' && names.partyAt(i));
  return sort || kinds.size > 0 || withPartner ? `${sort ? `${sort}-` : ''}trade-${kind}` : kind;
}

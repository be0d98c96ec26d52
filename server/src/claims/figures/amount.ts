import { conjuncts } from '../../syntax/coordination.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import type { SlotHow } from '../claim.ts';
import { coveredBy, goodsBehind, worthOf } from './covered.ts';
import { between, holderOf, partnerOf, recipientOf } from './holder.ts';
import { type Measured, measuredBy } from './measured.ts';
import type { Names, Who } from './names.ts';
import { EMPTY, goodsOf, isKind, modifiers, type Scope } from './scope.ts';
import { BALANCES, FLOWS, GENERIC, LIGHT, MEASURES } from './words.ts';

/** What an amount is of: the metric, whose it is, what of. */
export interface Amount {
  readonly metric: string;
  readonly subject: string;
  readonly how: SlotHow;
  readonly scope: Scope;
  /** The nodes whose days are its period's. */
  readonly nodes: readonly number[];
  /** The node whose clause says whether it is so. */
  readonly stance: number;
  readonly old: boolean;
  /** Taken for granted, whatever is said or planned of it: "to reduce its $44 billion debt". */
  readonly given?: true;
  /** Whose tariffs they are that goods are under. */
  readonly imposer?: string;
  /** Of what, only the sentences before say. */
  readonly bare?: true;
}

/** What a sentence says that an amount is of; undefined where its tree leaves it open. */
export function amountAt(names: Names, figure: number): Amount | undefined {
  const { tree } = names;
  const behind = goodsBehind(names, figure);
  const covered = coveredBy(names, figure, behind);
  if (covered) return covered;
  const measured = measuredBy(tree, figure);
  if (!measured) return undefined;
  const { noun, verb, extent } = measured;
  const share = shareOf(names, verb, behind);
  if (share) return share;
  const flow = verb >= 0 ? flowOf(tree, verb) : undefined;
  const kind = noun >= 0 ? MEASURES.get(tree.lemma(noun)) : undefined;
  if (flow && !kind && extent === 'level')
    return ofFlow(names, flow, measured, behind >= 0 ? behind : worthOf(names, figure), figure);
  if (noun < 0) return undefined;
  const base = ofNoun(names, measured, kind, behind, figure);
  if (!base) return undefined;
  if (extent !== 'rise' && extent !== 'fall') return base;
  const scope = { ...base.scope, goods: [...base.scope.goods, ...basisOf(names, verb)] };
  return { ...base, metric: `${extent} of ${base.metric}`, scope };
}

/** "accounts for 40 percent of world rice exports", "30 percent of the world's rice exports come from India". */
function shareOf(names: Names, verb: number, behind: number): Amount | undefined {
  const { tree } = names;
  if (verb < 0 || behind < 0 || tree.lemma(behind) === 'gdp') return undefined;
  const lemma = tree.lemma(verb);
  const from = childrenBy(tree, verb, 'obl').find(i => marker(tree, i) === 'from');
  const subject = lemma === 'account' ? subjectOf(tree, verb) : lemma === 'come' ? (from ?? -1) : -1;
  const who = names.whoAt(subject);
  return who && amount(`share of ${tree.lower(behind)}`, who, { goods: modifiers(names, behind) }, [verb], verb);
}

const PHRASAL: ReadonlyMap<string, string> = new Map([
  ['put out', 'output'],
  ['let in', 'admission'],
]);

const flowOf = (tree: Tree, verb: number): string | undefined =>
  PHRASAL.get(`${tree.lemma(verb)} ${verb + 1 < tree.size ? tree.lower(verb + 1) : ''}`) ?? FLOWS.get(tree.lemma(verb));

/** What a change is counted in or from: "in dollar terms", "from October". A year before is what most are counted from. */
function basisOf(names: Names, verb: number): string[] {
  const { tree } = names;
  return childrenBy(tree, verb, 'obl', 'nmod').flatMap(child => {
    const by = marker(tree, child);
    if (by === 'in' && /^(?:term|volume|value)$/.test(tree.lemma(child)))
      return [...modifiers(names, child), tree.lemma(child)];
    const mention = names.mentionAt(child);
    return by === 'from' &&
      mention?.type === 'date' &&
      /^\d{4}-\d\d$/.test(mention.timex.value) &&
      !/year/i.test(mention.text)
      ? ['on month']
      : [];
  });
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
  const partner = partnerOf(names, metric, [verb, node, figure, ...clauseOf(names, verb)]);
  if (/^(?:sell|send|ship)$/.test(tree.lemma(verb)) && !partner) return undefined;
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
  const lemma = tree.lemma(noun);
  if (tree.upos(noun) !== 'NOUN' && !kind) return undefined;
  // Capital that is exported is no goods.
  const words = modifiers(names, noun);
  if (kind === 'exports' && words.includes('capital')) return undefined;
  if (!kind && (LIGHT.has(lemma) || GENERIC.has(lemma) || names.mentionAt(noun))) return undefined;
  const who = holderOf(names, noun, verb, kind) ?? names.ownerOf(figure, /^$/) ?? between(names, noun, figure, kind);
  if (!who) return undefined;
  const metric = kind === 'deficit' || kind === 'surplus' ? balance(names, noun, kind, words) : (kind ?? lemma);
  const of = [
    noun,
    ...childrenBy(tree, noun, 'nmod').filter(i => /^(?:of|in)$/.test(marker(tree, i)) && isKind(names, i)),
  ];
  const goods = of.slice(1).map(i => goodsOf(names, i));
  if (behind >= 0 && behind !== noun && !of.includes(behind)) goods.push(goodsOf(names, behind));
  const kept =
    kind === 'deficit' || kind === 'surplus' ? words.filter(word => !BALANCES.has(word) && word !== 'current') : words;
  if (kind && goods.length === 0 && kept.length === 0) goods.push(...productBeside(names, noun));
  const named = goods
    .flatMap(one => one.goods)
    .filter(word => !(metric.startsWith('goods') || metric.startsWith('services')) || !BALANCES.has(word));
  const origin = goods.find(one => one.origin)?.origin;
  const load = kind === 'tariff amount' ? loadOf(names, [noun, verb, figure]) : undefined;
  const bilateral = words.includes('bilateral') ? names.context.rivalOf(who.id) : undefined;
  const partner =
    recipientOf(names, verb, figure) ??
    partnerOf(names, kind ?? '', [...of, verb, figure]) ??
    (bilateral && `with ${names.partyName(bilateral)}`);
  const scope: Scope = load ?? {
    goods: [...kept, ...named],
    ...(origin ? { origin } : {}),
    ...(partner ? { partner } : {}),
  };
  const one = amount(
    metric,
    who,
    { ...scope, goods: [...scope.goods, ...versionOf(names, figure)] },
    [noun, verb],
    verb >= 0 ? verb : noun,
  );
  if (extent === 'old') return { ...one, old: true };
  return isGiven(names, noun, figure) ? { ...one, given: true } : one;
}

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

/** "a revised $98.1 billion", "$9.2 billion, seasonally adjusted": which reckoning it is. */
const versionOf = ({ tree }: Names, figure: number): string[] =>
  tree
    .children(figure)
    .map(i => tree.lower(i))
    .filter(word => /^(?:revised|preliminary|provisional|adjusted|unadjusted|initial)$/.test(word));

/** "crude steel output", "output of crude steel": the goods beside a measure, whatever the tree hangs them on. */
function productBeside(names: Names, noun: number): Scope[] {
  const { tree, view } = names;
  for (const { mention } of view.marks) {
    if (mention.type !== 'product') continue;
    const before = tree.start(noun) - mention.end === 1;
    const after = noun + 1 < tree.size && tree.lower(noun + 1) === 'of' && mention.start - tree.end(noun + 1) === 1;
    if (before || after) return [{ goods: [mention.entity.name] }];
  }
  return [];
}

const isGiven = ({ tree }: Names, noun: number, figure: number): boolean =>
  figure < noun &&
  [noun, figure].some(i =>
    tree.children(i).some(child => tree.relation(child) === 'nmod:poss' || tree.lower(child) === 'the'),
  );

/** What tariffs of an amount fall on. */
function loadOf(names: Names, nodes: readonly number[]): Scope | undefined {
  const { tree } = names;
  for (const node of nodes)
    for (const child of node < 0 ? [] : childrenBy(tree, node, 'nmod', 'obl'))
      if (/^(?:on|against)$/.test(marker(tree, child)) && names.mentionAt(child)?.type !== 'date')
        return goodsOf(names, child);
  return undefined;
}

/** "goods-trade-deficit", "current-account-deficit": which balance it is. */
function balance(names: Names, noun: number, kind: string, words: readonly string[]): string {
  const { tree } = names;
  const near = [
    ...words,
    ...childrenBy(tree, noun, 'nmod')
      .filter(i => marker(tree, i) === 'in')
      .flatMap(i => conjuncts(tree, i))
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

const amount = (metric: string, { id, how }: Who, scope: Scope, nodes: readonly number[], stance: number): Amount => ({
  metric,
  subject: id,
  how,
  scope,
  nodes,
  stance,
  old: false,
});

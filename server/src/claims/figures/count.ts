import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { Amount } from './amountOf.ts';
import { imposerOf } from './covered.ts';
import { doingAt } from './doings.ts';
import type { Names } from './names.ts';
import { EMPTY, goodsOf, modifiers, type Scope } from './scope.ts';

const MEMBERS = /^(?:country|nation|member|economy|state|government)$/;
const AMONG = /^(?:among|between|of|involving|including)$/;
const TARIFFS = /^(?:tariff|duty|levy|tax|surcharge|concession)$/;
const COVERING = /^(?:cover|apply|hit|target|affect|tax|name)$/;
const FREEING = /^(?:eliminate|cut|reduce|lower|remove|exempt|abolish|free|lift|drop|scrap)$/;
const COUNTED = /^(?:product|item|goods|good|category|line)$/;

/** What a count counts, and whose it is: the goods under a tariff, the members of a pact, or what a verb does with so many. */
export function countAt(names: Names, node: number, of: string): Amount | undefined {
  const { tree } = names;
  const noun = tree.upos(node) === 'NUM' && isRelation(tree.relation(node), 'nummod') ? tree.head(node) : node;
  // "20 Boeing planes", where the tree has the number or the name for the head.
  const lemma = tree.upos(noun) === 'NOUN' ? (tree.lemma(noun).split(' ').at(-1) ?? of) : lemmaOf(of, 'NOUN');
  if (childrenBy(tree, noun, 'amod').some(i => /^(?:other|more|additional|further|least)$/.test(tree.lower(i))))
    return undefined;
  const meeting = MEMBERS.test(lemma) ? sentTo(names, noun) : undefined;
  if (meeting) return meeting;
  if (MEMBERS.test(lemma) && !isRelation(tree.relation(noun), 'obj')) {
    const pact = pactOf(names, noun);
    return pact === undefined ? undefined : counted('members', pact, EMPTY, noun);
  }
  if (COUNTED.test(lemma)) return underTariffs(names, noun);
  const doing = doingAt(names, noun, lemma);
  if (!doing) return undefined;
  const { who, verb, metric } = doing;
  // Whatever parties its clause names beside make it a count of its own: "at plants in Canada".
  const beside = new Set<string>();
  for (let i = 0; i < tree.size; i++) {
    const party = clauseVerb(tree, i) === verb ? names.partyAt(i) : undefined;
    if (party && party !== who.id) beside.add(names.partyName(party));
    // "in Florence": a place that nobody knows, too.
    const at = party || !/^(?:in|at)$/.test(marker(tree, i)) || tree.upos(i) !== 'PROPN' || names.mentionAt(i);
    if (!at && clauseVerb(tree, i) === verb && !who.id.includes(tree.lower(i))) beside.add(tree.form(i));
  }
  const scope: Scope = {
    goods: [...modifiers(names, noun), ...doing.goods],
    ...(beside.size > 0 ? { partner: `in ${[...beside].sort().join(', ')}` } : {}),
  };
  return {
    ...counted(metric, who.id, scope, verb),
    how: who.how,
    nodes: [noun, verb, ...childrenBy(tree, verb, 'obl')],
  };
}

const ENVOYS = /^(?:delegate|delegation|minister|representative|official|negotiator|envoy|leader|participant)$/;
const MEETING = /^(?:attend|meet|gather|assemble|convene)$/;
/** "Delegates from 23 countries are meeting in Geneva": how many take part, known by where. */
function sentTo(names: Names, noun: number): Amount | undefined {
  const { tree } = names;
  const envoys = tree.head(noun);
  if (envoys < 0 || !/^(?:from|of)$/.test(marker(tree, noun)) || !ENVOYS.test(tree.lemma(envoys))) return undefined;
  const verb = clauseVerb(tree, envoys);
  if (verb < 0 || !MEETING.test(tree.lemma(verb))) return undefined;
  const place = names.context.placeOf();
  return place === undefined ? undefined : counted('countries at meeting', place, EMPTY, verb);
}

/** "tariffs on 128 U.S. products", "a list of 1,300 products imported from China": whose goods they are. */
function underTariffs(names: Names, noun: number): Amount | undefined {
  const { tree } = names;
  const head = tree.head(noun);
  const by = marker(tree, noun);
  const near = head < 0 ? [] : [head, ...tree.children(head), tree.head(head)].filter(i => i >= 0);
  if (near.some(i => FREEING.test(tree.lemma(i)))) return undefined;
  const tariff = near.some(i => TARIFFS.test(tree.lemma(i)) || tree.lemma(i) === 'list');
  const falls =
    head >= 0 && (by === 'on' || (by === 'of' && tree.lemma(head) === 'list') || COVERING.test(tree.lemma(head)));
  const origin = goodsOf(names, noun).origin ?? (head < 0 ? undefined : goodsOf(names, head).origin);
  if (!tariff || !falls || !origin) return undefined;
  // "104 products that Mexico is taxing"
  const taxing = childrenBy(tree, noun, 'acl:relcl').find(i => COVERING.test(tree.lemma(i)));
  const imposer =
    imposerOf(names, head) ?? (taxing === undefined ? undefined : names.whoAt(subjectOf(tree, taxing))?.id);
  return {
    ...counted('goods-under-tariffs', origin, EMPTY, head),
    ...(imposer && imposer !== origin ? { imposer } : {}),
  };
}

/** "the Trans-Pacific Partnership, a trade pact among 12 countries", "the 12 TPP countries": the law that a count of members is of. */
function pactOf(names: Names, noun: number): string | undefined {
  const { tree } = names;
  for (const child of childrenBy(tree, noun, 'compound', 'nmod', 'amod')) {
    const mention = names.mentionAt(child);
    if (mention?.type === 'law' && child < noun) return mention.entity.id;
  }
  if (!AMONG.test(marker(tree, noun))) return undefined;
  for (
    let at = tree.head(noun), steps = 0;
    at >= 0 && steps < 3 && tree.upos(at) !== 'VERB';
    at = tree.head(at), steps++
  ) {
    const mention = names.mentionAt(at);
    if (mention?.type === 'law') return mention.entity.id;
  }
  return undefined;
}

const counted = (metric: string, subject: string, scope: Scope, stance: number): Amount => ({
  metric,
  subject,
  how: 'stated',
  scope,
  nodes: [],
  stance,
  old: false,
});

import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { Amount } from './amountOf.ts';
import { imposerOf, listOf } from './covered.ts';
import { doingAt } from './doings.ts';
import type { Names } from './names.ts';
import { EMPTY, goodsOf, modifiers, type Scope } from './scope.ts';

const MEMBERS = /^(?:country|nation|member|economy|state|government)$/;
const TARIFFS = /^(?:tariff|duty|levy|tax|surcharge|concession)$/;
const COVERING = /^(?:cover|apply|hit|target|affect|tax|name)$/;
const FREEING = /^(?:eliminate|cut|reduce|lower|remove|exempt|abolish|free|lift|drop|scrap)$/;
const COUNTED = /^(?:product|item|goods|good|category|line)$/;

/** What a count counts, and whose it is: the goods under a tariff, those who meet, or what a verb does with so many. */
export function countAt(names: Names, node: number, of: string): Amount | undefined {
  const { tree } = names;
  const noun = tree.upos(node) === 'NUM' && isRelation(tree.relation(node), 'nummod') ? tree.head(node) : node;
  const lemma = tree.lemma(noun).split(' ').at(-1) ?? of;
  if (childrenBy(tree, noun, 'amod').some(i => /^(?:other|more|additional|further|least)$/.test(tree.lower(i))))
    return undefined;
  const meeting = MEMBERS.test(lemma) ? sentTo(names, noun) : undefined;
  if (meeting) return meeting;
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
  const listed = onList(names, noun);
  if (listed) return listed;
  const head = tree.head(noun);
  const by = marker(tree, noun);
  const near = head < 0 ? [] : [head, ...tree.children(head), tree.head(head)].filter(i => i >= 0);
  if (near.some(i => FREEING.test(tree.lemma(i)))) return undefined;
  const tariff = near.some(i => TARIFFS.test(tree.lemma(i)) || tree.lemma(i) === 'list');
  const falls =
    head >= 0 &&
    (by === 'on' || by === 'to' || (by === 'of' && tree.lemma(head) === 'list') || COVERING.test(tree.lemma(head)));
  const origin = goodsOf(names, noun).origin ?? (head < 0 ? undefined : goodsOf(names, head).origin);
  // "among the 118 American products on Europe's list"
  const on = childrenBy(tree, noun, 'nmod').find(i => tree.lemma(i) === 'list' && marker(tree, i) === 'on');
  const lister = on === undefined ? undefined : names.ownerOf(on, /^(?:of|by)$/)?.id;
  if (origin && lister && lister !== origin)
    return { ...counted('goods-under-tariffs', origin, EMPTY, noun), imposer: lister };
  if (!tariff || !falls || !origin) return undefined;
  // "104 products that Mexico is taxing"
  const taxing = childrenBy(tree, noun, 'acl:relcl').find(i => COVERING.test(tree.lemma(i)));
  const imposer =
    imposerOf(names, head) ?? (taxing === undefined ? undefined : names.whoAt(subjectOf(tree, taxing))?.id);
  const list = listOf(names, head);
  return {
    ...counted('goods-under-tariffs', origin, EMPTY, list >= 0 ? list : head),
    ...(imposer && imposer !== origin ? { imposer } : {}),
  };
}

/** "Mexico's list of American goods names ninety-four products": the goods that a list is of, whose it is. */
function onList(names: Names, noun: number): Amount | undefined {
  const { tree } = names;
  const first = Math.min(noun, ...childrenBy(tree, noun, 'nummod'));
  if (
    first < 1 ||
    !/^(?:names|named|covers|covered|includes|included|has|had|holds|contains|comprises|comprised)$/.test(
      tree.lower(first - 1),
    )
  )
    return undefined;
  let list = first - 2;
  while (list >= 0 && tree.lemma(list) !== 'list') list--;
  const of = list < 0 ? undefined : childrenBy(tree, list, 'nmod').find(i => marker(tree, i) === 'of');
  const origin = of === undefined ? undefined : goodsOf(names, of).origin;
  const imposer = list < 0 ? undefined : names.ownerOf(list, /^$/)?.id;
  if (!origin || imposer === origin) return undefined;
  return { ...counted('goods-under-tariffs', origin, EMPTY, list), ...(imposer ? { imposer } : {}) };
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

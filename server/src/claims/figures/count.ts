import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import { antecedent, subjectOf } from '../../syntax/subjects.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Amount } from './amountOf.ts';
import { imposerOf, listOf } from './covered.ts';
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
  const signed = MEMBERS.test(lemma) ? signersOf(names, noun) : undefined;
  if (signed) return signed;
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

const SIGNING = /^(?:sign|ratify|initial)$/;
const PACTS = /^(?:agreement|pact|deal|accord|treaty|convention)$/;
/** "Eleven governments signed the Pacific islands' trade pact": how many did, by the name of what they signed. */
function signersOf(names: Names, noun: number): Amount | undefined {
  const { tree } = names;
  const verb = clauseVerb(tree, noun);
  if (verb < 0 || !SIGNING.test(tree.lemma(verb))) return undefined;
  const isPassive = passive(tree, verb);
  // "the agreement, which sixteen countries signed"
  const told = antecedent(tree, verb);
  if ((isPassive ? agentOf(tree, verb) : subjectOf(tree, verb)) !== noun) return undefined;
  const objects = isPassive ? [subjectOf(tree, verb)] : childrenBy(tree, verb, 'obj');
  const pact =
    objects.find(i => PACTS.test(tree.lemma(i))) ?? (objects.length === 0 || told >= 0 ? told : objects[0]) ?? -1;
  if (pact < 0) return undefined;
  const mention = names.mentionAt(pact);
  if (mention?.type === 'law') return counted(`members that ${tree.lemma(verb)}`, mention.entity.id, EMPTY, verb);
  if (!PACTS.test(tree.lemma(pact))) return undefined;
  // "the RCEP agreement"
  for (const child of childrenBy(tree, pact, 'compound', 'amod', 'nmod', 'appos')) {
    const law = names.mentionAt(child);
    if (law?.type === 'law') return counted(`members that ${tree.lemma(verb)}`, law.entity.id, EMPTY, verb);
  }
  const words = nameBefore(names, pact);
  return words.length === 0
    ? undefined
    : counted(`members that ${tree.lemma(verb)}`, `name/${words.join('-')}-agreement`, EMPTY, verb);
}

/** The words right before a noun that name it, "the trans-Pacific trade pact", without those that every pact has. */
function nameBefore({ tree }: Names, noun: number): string[] {
  const words: string[] = [];
  for (let i = noun - 1; i >= 0 && /^(?:ADJ|NOUN|PROPN|PART)$|PUNCT/.test(tree.upos(i)); i--) {
    if (tree.upos(i) === 'PUNCT' && tree.lower(i) !== '-') break;
    if (!/^(?:free|trade|new|-|'s|')$/.test(tree.lower(i))) words.unshift(tree.lemma(i));
  }
  return words;
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
  // The pact may stand beside what explains it: "the Partnership, a pact among 12 countries, was signed".
  const top = tree.head(tree.head(noun));
  for (const child of top < 0 ? [] : childrenBy(tree, top, 'nsubj')) {
    const mention = names.mentionAt(child);
    if (mention?.type === 'law' && child < noun) return mention.entity.id;
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

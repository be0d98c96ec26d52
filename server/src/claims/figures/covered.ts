import { firstConjunct } from '../../syntax/coordination.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Amount } from './amountOf.ts';
import type { Names } from './names.ts';
import { EMPTY, goodsOf, isKind, modifiers } from './scope.ts';

const TARIFFS = /^(?:tariff|duty|levy|tax|surcharge)$/;
const COVERING = /^(?:cover|hit|target|affect|apply|tax)$/;

/** "tons of crude steel", "$200 million in ethanol", "$130 billion worth of goods": the noun behind an amount. */
export function goodsBehind(names: Names, figure: number): number {
  const { tree } = names;
  let at = figure + 1;
  while (at < tree.size && /^(?:-|worth|a|year|each|per)$/.test(tree.lower(at))) at++;
  if (at >= tree.size) return -1;
  const by = tree.lower(at);
  // "spend $5 billion on a plant"
  const spent = by === 'on' && tree.head(figure) >= 0 && tree.lemma(tree.head(figure)) === 'spend';
  if (by !== 'of' && by !== 'in' && !spent) return -1;
  const noun = tree.head(at);
  if (!isRelation(tree.relation(at), 'case') || /\d/.test(tree.form(noun))) return -1;
  const mention = names.mentionAt(noun);
  // "of gas a year": the goods hang on the span.
  if (mention?.type === 'duration' || mention?.type === 'date')
    return (
      childrenBy(tree, noun, 'compound', 'amod', 'nmod').findLast(i => i < noun && i > at && tree.upos(i) === 'NOUN') ??
      -1
    );
  return isKind(names, noun) ? noun : -1;
}

/** The amount of the goods that a tariff falls on; undefined for any other. */
export function coveredBy(names: Names, figure: number, behind: number): Amount | undefined {
  const { tree } = names;
  const goods = behind >= 0 ? behind : worthOf(names, figure);
  if (goods < 0) return undefined;
  const origin = goodsOf(names, goods).origin;
  // "U.S. imports" are no goods of the United States.
  if (
    !origin ||
    (tree.lemma(goods) === 'import' && childrenBy(tree, goods, 'compound', 'nmod:poss').some(i => names.partyAt(i)))
  )
    return undefined;
  for (let at = goods === behind ? figure : goods, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
    const head = tree.head(at);
    if (head < 0) return undefined;
    const on = marker(tree, at) === 'on' || marker(tree, at) === 'to';
    const tariff = TARIFFS.test(tree.lemma(head)) || tree.children(head).some(i => TARIFFS.test(tree.lemma(i)));
    const imposer = imposerOf(names, head);
    if ((on && tariff) || (COVERING.test(tree.lemma(head)) && tariff))
      return {
        metric: 'goods-under-tariffs',
        subject: origin,
        ...(imposer && imposer !== origin ? { imposer } : {}),
        how: 'stated',
        scope: EMPTY,
        nodes: [],
        stance: head,
        old: false,
      };
  }
  return undefined;
}

const FREEING = /^(?:eliminate|lift|remove|abolish|free|drop|scrap|exempt|phase)$/;

/** "tariffs will be lifted on 95 percent of Australian exports": how much of a party's goods an agreement frees. */
export function freedBy(names: Names, figure: number, behind: number): Amount | undefined {
  const { tree } = names;
  const origin =
    behind < 0 || !/^(?:goods|good|product|export|import|item|line)$/.test(tree.lemma(behind))
      ? undefined
      : goodsOf(names, behind).origin;
  const first = firstConjunct(tree, figure);
  if (!origin || modifiers(names, behind).length > 0 || !/^(?:on|from)$/.test(marker(tree, first))) return undefined;
  const verb = clauseVerb(tree, first);
  if (verb < 0 || !FREEING.test(tree.lemma(verb))) return undefined;
  const tariff = childrenBy(tree, verb, 'obj', 'nsubj').find(i => TARIFFS.test(tree.lemma(i)));
  if (tariff === undefined) return undefined;
  const stated = imposerOf(names, verb);
  const imposer = stated ?? names.context.rivalOf(origin);
  if (!imposer) return undefined;
  return {
    metric: 'share of goods freed',
    subject: origin,
    imposer,
    how: stated ? 'stated' : 'inferred',
    scope: EMPTY,
    nodes: [],
    stance: verb,
    old: false,
    given: true,
  };
}

/** Whose tariff it is that falls on goods: of the tariff's own phrase, else of the verb above it. */
export function imposerOf(names: Names, head: number): string | undefined {
  const { tree } = names;
  const tariff = [head, ...tree.children(head)].find(i => TARIFFS.test(tree.lemma(i)));
  const own = (tariff === undefined ? undefined : names.ownerOf(tariff, /^(?:of|by)$/)) ?? names.ownerOf(head, /^$/);
  if (own?.id.startsWith('party/')) return own.id;
  const verb = tree.upos(head) === 'VERB' ? head : clauseVerb(tree, head);
  const actor = verb < 0 ? undefined : names.whoAt(passive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb));
  return actor?.id.startsWith('party/') ? actor.id : undefined;
}

/** The list that covers goods: "the proposed list covers". */
export const listOf = ({ tree }: Names, verb: number): number => {
  const subject = subjectOf(tree, verb);
  return subject >= 0 && tree.lemma(subject) === 'list' ? subject : -1;
};

/** "Chinese goods worth $43 billion": the noun before "worth". */
export function worthOf(names: Names, figure: number): number {
  const { tree } = names;
  // "worth about", "worth no less than": nothing but words that say how sure the amount is.
  let at = figure - 1;
  while (at > 0 && tree.lower(at) !== 'worth' && !/^(?:NOUN|PROPN|VERB|AUX)$/.test(tree.upos(at))) at--;
  return at > 0 && tree.lower(at) === 'worth' && tree.upos(at - 1) === 'NOUN' ? at - 1 : -1;
}

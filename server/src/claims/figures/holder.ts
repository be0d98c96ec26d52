import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, passive } from '../../syntax/verbs.ts';
import type { Names, Who } from './names.ts';
import { modifiers } from './scope.ts';
import { GIVING, HAVING, RECEIVING } from './words.ts';

const PARTNERS: ReadonlyMap<string, RegExp> = new Map([
  ['exports', /^to$/],
  ['imports', /^from$/],
  ['investment', /^in$/],
  ['deficit', /^with$/],
  ['surplus', /^with$/],
  ['trade', /^with$/],
  ['aid', /^(?:to|for)$/],
  ['loan', /^(?:to|for)$/],
  ['tariff amount', /^(?:on|against)$/],
]);
const OWNERS: ReadonlyMap<string, RegExp> = new Map([
  ['exports', /^(?:of|from|by)$/],
  ['imports', /^(?:of|by|to|into)$/],
  ['output', /^(?:of|in|by)$/],
  ['aid', /^from$/],
  ['stock', /^(?:of|in|by)$/],
]);
const IMPOSING = /^(?:impose|put|levy|slap|threaten|place|plan|introduce)$/;

/** Whose what is measured is: by its own phrase, else the subject of a verb of having it. */
export function holderOf(names: Names, noun: number, verb: number, kind: string | undefined): Who | undefined {
  const { tree } = names;
  // Governments announce what firms invest.
  if (kind === 'investment' && verb >= 0 && /^(?:announce|unveil)$/.test(tree.lemma(verb))) return undefined;
  if (verb >= 0 && (GIVING.has(tree.lemma(verb)) || RECEIVING.has(tree.lemma(verb)))) {
    const giver = GIVING.has(tree.lemma(verb))
      ? passive(tree, verb)
        ? agentOf(tree, verb)
        : subjectOf(tree, verb)
      : (childrenBy(tree, verb, 'obl', 'nmod').find(i => marker(tree, i) === 'from') ?? -1);
    return names.whoAt(giver);
  }
  // "new U.S. investments" are those of anybody there.
  const own = kind === 'investment' ? undefined : names.ownerOf(noun, OWNERS.get(kind ?? '') ?? /^(?:of|in)$/);
  // "Chinese imports" are China's or those from China.
  if (own && kind === 'imports' && isDemonym(names, noun)) return undefined;
  if (own) return own;
  if (verb < 0 || subjectOf(tree, verb) === noun) return undefined;
  if (!HAVING.has(tree.lemma(verb)) && !(kind === 'tariff amount' && IMPOSING.test(tree.lemma(verb)))) return undefined;
  const subject = passive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb);
  // "announced last week plans to impose": whoever stands before, where the tree names none.
  return names.whoAt(subject) ?? (kind === 'tariff amount' ? names.whoAt(subjectBefore(tree, verb)) : undefined);
}

function subjectBefore(tree: Tree, verb: number): number {
  for (let i = verb - 1; i >= 0; i--) if (isRelation(tree.relation(i), 'nsubj')) return i;
  return -1;
}

const isDemonym = (names: Names, noun: number): boolean =>
  childrenBy(names.tree, noun, 'amod').some(i => names.partyAt(i)) &&
  !childrenBy(names.tree, noun, 'nmod').some(i => /^(?:from|to|into)$/.test(marker(names.tree, i)));

/** "Output of steel in China was 5 million tons": whose it is stands between the measure and the amount, whatever it hangs on. */
export function between(names: Names, noun: number, figure: number, kind: string | undefined): Who | undefined {
  const { tree } = names;
  const by = kind && OWNERS.get(kind);
  for (let i = noun + 1; by && i < figure; i++) {
    if (tree.upos(i) === 'VERB') return undefined;
    const party = by.test(marker(tree, i)) ? names.partyAt(i) : undefined;
    if (party) return { id: party, how: 'stated' };
    // The possessor of a phrase may hang on another of its nouns.
  }
  for (let i = noun - 1; kind && i >= 0 && !/^(?:VERB|AUX|PUNCT)$/.test(tree.upos(i)); i--)
    if (tree.relation(i) === 'nmod:poss' && names.partyAt(i)) return { id: names.partyAt(i) as string, how: 'stated' };
  return undefined;
}

/** Who is given something, or gets it: "to farmer". */
export function recipientOf(names: Names, verb: number, noun: number, figure: number): string | undefined {
  const { tree } = names;
  if (verb < 0) return undefined;
  // "give farmers $12 billion": right before the amount, whatever it hangs on.
  const before = figure - 1 > verb && /^NN/.test(tree.xpos(figure - 1)) ? figure - 1 : undefined;
  const given =
    before ??
    childrenBy(tree, verb, 'iobj')[0] ??
    [...childrenBy(tree, verb, 'obl'), ...childrenBy(tree, noun, 'nmod')].find(i =>
      /^(?:to|for)$/.test(marker(tree, i)),
    );
  const node = GIVING.has(tree.lemma(verb)) ? (given ?? -1) : -1;
  if (node < 0) return undefined;
  const party = names.partyAt(node);
  return `to ${party ? names.partyName(party) : [...modifiers(names, node), tree.lemma(node)].join(' ')}`;
}

/** "with Japan", "to the United States": the other side. */
export function partnerOf(names: Names, metric: string, nodes: readonly number[]): string | undefined {
  const { tree } = names;
  const by = PARTNERS.get(metric) ?? /^(?:with|to|from|against)$/;
  for (const node of nodes) {
    if (node < 0) continue;
    for (const child of childrenBy(tree, node, 'nmod', 'obl')) {
      const word = marker(tree, child);
      // "with the United States as the main cause"
      const party =
        by.test(word) && tree.lower(child + 1 < tree.size ? child + 1 : child) !== 'as'
          ? names.partyAt(child)
          : undefined;
      if (party) return `${word} ${names.partyName(party)}`;
    }
  }
  // "surplus with the U.S. Rose": right behind the measure, whatever the party hangs on.
  for (const node of nodes) {
    if (node < 0 || node + 1 >= tree.size || !by.test(tree.lower(node + 1))) continue;
    const at = node + 2 < tree.size && tree.lower(node + 2) === 'the' ? node + 3 : node + 2;
    const party = at < tree.size && tree.lower(node + 1) !== 'in' ? names.partyAt(at) : undefined;
    if (party) return `${tree.lower(node + 1)} ${names.partyName(party)}`;
  }
  return undefined;
}

import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { ownSubject } from '../frames/chain.ts';
import { DESTINATION_VERBS, PEOPLES, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Actor } from './actor.ts';
import type { RateSite } from './rateSite.ts';

/** That goods go somewhere: "Kenya sells tea to Egypt", "Kenyan tea enters Egypt". */
export interface Flow {
  readonly goal: Actor;
  /** Who sells or sends them, where he is the subject. */
  readonly seller: string | undefined;
}

/** Where a sentence says that goods go, and who sends them. */
export function flowsTold(reading: Reading): Flow[] {
  const { tree } = reading;
  const found: Flow[] = [];
  for (let verb = 0; verb < tree.size; verb++) {
    // "ships" and "exports" may be taken for nouns, which have no object.
    const isVerb = tree.upos(verb) === 'VERB' || childrenBy(tree, verb, 'obj').length > 0;
    if (!isVerb) continue;
    const objects = childrenBy(tree, verb, 'obj', 'nsubj');
    const sends = DESTINATION_VERBS.has(tree.lemma(verb));
    if (!sends && !objects.some(object => TRADED.has(tree.lemma(object)))) continue;
    const held = [
      ...(sends ? [verb] : []),
      ...objects.flatMap(object => [object, ...childrenBy(tree, object, 'nmod')]),
    ];
    const goals = held
      .flatMap(holder => childrenBy(tree, holder, 'obl', 'nmod'))
      .filter(place => /^(?:to|into)$/.test(marker(tree, place)));
    // "enters Egypt free"
    if (/^(?:enter|reach)$/.test(tree.lemma(verb)))
      goals.push(
        ...childrenBy(tree, verb, 'obj'),
        ...childrenBy(tree, verb, 'xcomp').flatMap(at => childrenBy(tree, at, 'nsubj')),
      );
    const goal = goals.map(place => reading.partyAt(place)).find(Boolean);
    if (goal?.mention.type !== 'party') continue;
    const subject = ownSubject(tree, verb);
    const seller = subject < 0 ? undefined : reading.partyAt(subject)?.party;
    found.push({
      goal: { party: goal.party, mention: goal.mention, how: 'stated' },
      seller: seller === goal.party ? undefined : seller,
    });
  }
  return found;
}

/** "when they import them", "to bring tin in", "bringing tin into the country" */
export const isBringingIn = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'import' ||
  (/^(?:bring|ship)$/.test(tree.lemma(verb)) &&
    [...tree.children(verb), ...childrenBy(tree, verb, 'obj').flatMap(goods => nounsBelow(tree, goods))].some(
      at => tree.lower(at) === 'in' || marker(tree, at) === 'into',
    ));

/** What hangs on goods, and on those joined to them. */
const nounsBelow = (tree: Tree, goods: number): number[] =>
  [goods, ...childrenBy(tree, goods, 'conj')].flatMap(at => childrenBy(tree, at, 'nmod'));

/** The clauses beside a verb, or of its subject, in which something is brought in: "have to pay a duty when they import it", "firms bringing it in pay". */
export const bringingIn = (tree: Tree, verb: number): number[] => {
  const verbs = [verb, ...(tree.relation(verb) === 'xcomp' ? [tree.head(verb)] : [])];
  const told = verbs
    .flatMap(at => childrenBy(tree, at, 'nsubj'))
    // "nations that import it" bear what another puts on them.
    .filter(subject => !PEOPLES.has(tree.lemma(subject)))
    .flatMap(subject => childrenBy(tree, subject, 'acl', 'acl:relcl'));
  return [...verbs.flatMap(at => childrenBy(tree, at, 'advcl', 'xcomp')), ...told]
    .flatMap(clause => [clause, ...childrenBy(tree, clause, 'xcomp')])
    .filter(clause => isBringingIn(tree, clause));
};

/** "importers pay a duty when they bring in Peruvian tin", "when they import it from Peru": what buyers bring in, and whence. */
export function broughtIn({ tree }: Reading, { chain: [step] }: RateSite): number[] {
  if (step?.predicate?.frame.act !== 'bear') return [];
  return bringingIn(tree, step.node).flatMap(clause => [
    ...childrenBy(tree, clause, 'obj').filter(at => tree.upos(at) !== 'PRON'),
    ...childrenBy(tree, clause, 'obl').filter(at => marker(tree, at) === 'from'),
  ]);
}

/** "imported flour", "foreign cars" */
export const comesFromAbroad = (tree: Tree, goods: number): boolean =>
  childrenBy(tree, goods, 'amod').some(word => /^(?:imported|foreign)$/.test(tree.lower(word)));

import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { ownSubject } from '../frames/chain.ts';
import { DESTINATION_VERBS, FIRMS, PEOPLES, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { type Actor, namedAt } from './actor.ts';
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
    // "will be able to sell tea"
    const subject = ownSubject(tree, tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb);
    const seller = subject < 0 ? undefined : sellerAt(reading, subject);
    found.push({
      goal: { party: goal.party, mention: goal.mention, how: 'stated' },
      seller: seller === goal.party ? undefined : seller,
    });
  }
  return found;
}

/** "Kenya", "the people of Kenya", "Kenyan growers" */
function sellerAt(reading: Reading, node: number): string | undefined {
  const { tree } = reading;
  const own = reading.partyAt(node)?.party;
  if (own !== undefined || !(FIRMS.has(tree.lemma(node)) || tree.lower(node) === 'people')) return own;
  return childrenBy(tree, node, 'amod', 'compound', 'nmod:poss', 'nmod')
    .filter(word => /^(?:of|in|from|)$/.test(marker(tree, word)))
    .flatMap(word => reading.partyAt(word)?.party ?? [])[0];
}

/**
 * "Shipments of tea from Kenya to Egypt fell", "sales of Kenyan tea in Egypt", "imports of tea from Kenya": trade of which a noun tells, whose goal is undefined
 * where none is named.
 */
export function tradeTold(
  reading: Reading,
): { readonly goal: Actor | undefined; readonly seller: string | undefined }[] {
  const { tree } = reading;
  const found: { goal: Actor | undefined; seller: string | undefined }[] = [];
  for (let trade = 0; trade < tree.size; trade++) {
    if (tree.upos(trade) !== 'NOUN' || !TRADED.has(tree.lemma(trade))) continue;
    const below = [trade, ...childrenBy(tree, trade, 'nmod')].flatMap(at => [at, ...childrenBy(tree, at, 'conj')]);
    const phrases = below.flatMap(at => childrenBy(tree, at, 'nmod', 'nmod:poss', 'amod', 'compound'));
    const parties = (markers: RegExp): string[] =>
      phrases.filter(at => markers.test(marker(tree, at))).flatMap(at => reading.partyAt(at)?.party ?? []);
    const [goal] = phrases
      .filter(at => /^(?:to|into)$/.test(marker(tree, at)) && reading.partyAt(at)?.mention.type === 'party')
      .flatMap(at => namedAt(reading, at) ?? []);
    // "Peru's imports" are what it buys.
    const own = tree.lemma(trade) === 'import' ? /^from$/ : /^(?:from|)$/;
    const sellers = new Set(parties(own).filter(party => party !== goal?.party));
    if (sellers.size === 1 || goal) found.push({ goal, seller: sellers.size === 1 ? [...sellers][0] : undefined });
  }
  return found;
}

/**
 * Who a sentence says sells to the one who imposes a tariff: "Kenya sells tea to Egypt, which charges a duty on it"; where nothing is said of what the tariff
 * is on, also those of the trade beside it: "Imports of tea from Kenya rose despite Egypt's duty".
 */
export function sellersTo(reading: Reading, imposer: string, isBare: boolean): readonly string[] {
  const { tree } = reading;
  const sold = flowsTold(reading).flatMap(({ goal, seller }) =>
    goal.party === imposer && seller !== undefined ? [seller] : [],
  );
  if (sold.length > 0 || !isBare) return sold;
  const traded = tradeTold(reading).flatMap(({ goal, seller }) =>
    (goal === undefined || goal.party === imposer) && seller !== undefined && seller !== imposer ? [seller] : [],
  );
  if (traded.length > 0) return new Set(traded).size === 1 ? traded.slice(0, 1) : [];
  // "Shares of Kenyan mills fell after Egypt set a duty"
  const makers = new Set<string>();
  for (let node = 0; node < tree.size; node++) {
    const party = reading.partyAt(node)?.party;
    if (party === undefined || party === imposer) continue;
    if (!/^(?:amod|compound)$/.test(tree.relation(node)) || !FIRMS.has(tree.lemma(tree.head(node)))) return [];
    makers.add(party);
  }
  return makers.size === 1 ? [...makers] : [];
}

/** "when they import them", "to bring tin in", "bringing tin into the country" */
export const isBringingIn = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'import' ||
  (/^(?:bring|ship|enter)$/.test(tree.lemma(verb)) &&
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

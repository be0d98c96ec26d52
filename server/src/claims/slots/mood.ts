import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { introducer, SCHEDULED } from '../frames/chain.ts';
import { NOUNS } from '../frames/frames.ts';
import { ANAPHORIC, DESTINATION_VERBS } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { ACCORDS, isProvided } from './proviso.ts';

/**
 * How a verb is put: told as a fact (`real`), as going on (`under way`), as what will be (`coming`), set or said to be done (`promised`: "is
 * set to", "I will", "said it would"), as what was to be (`dropped`: "was set to"), left open by a modal or a condition, or denied.
 */
export type Mood = 'real' | 'under way' | 'coming' | 'promised' | 'dropped' | 'open' | 'not' | 'no longer';

const MODALS: readonly (readonly [Mood, ReadonlySet<string>])[] = [
  ['open', wordSet("would 'd could may might should must ought")],
  ['coming', wordSet("will 'll wo shall")],
];

export function moodOf(tree: Tree, node: number): Mood {
  const beside = childrenBy(tree, node, 'advmod', 'det').map(child => tree.lower(child));
  if (beside.includes('longer')) return 'no longer';
  // "has not yet been approved"
  if (childrenBy(tree, node, 'advmod', 'det').some(child => isNot(tree, child)) && !isNotYet(tree, node))
    return beside.includes('yet') ? 'open' : 'not';
  if (isOfNobody(tree, node)) return 'not';
  // "has yet to charge 5 percent"
  if (beside.includes('yet') && introducer(tree, node) === 'to') return 'open';
  if (isGivenTime(tree, node) || isOfScenario(tree, node)) return 'open';
  const words = auxiliaries(tree, node);
  // What has been done is done, whatever it depended on; who must buy to pay a duty is told of one that may be there.
  if (isAhead(tree, node) && hasCondition(tree, node)) return isOfWhoPays(tree, node) ? 'promised' : 'open';
  // "will still be subject to", "will now be", "will continue to pay"
  if (beside.some(word => /^(?:still|now)$/.test(word)) || tree.lemma(node) === 'continue') return 'real';
  // "goods that would otherwise be subject to 5 percent": those that nothing spares are; a duty that "would otherwise have gone to 5" did not.
  if (words.includes('would') && beside.includes('otherwise'))
    return words.includes('have') &&
      !childrenBy(tree, node, 'nsubj').some(subject => tree.lower(subject) === 'that') &&
      /^(?:change|start)$/.test(predicateAt(tree, node)?.frame.act ?? '')
      ? 'not'
      : 'real';
  for (const [mood, set] of MODALS) {
    const word = words.find(one => set.has(one));
    if (word === undefined) continue;
    // "said that it would charge 5 percent", "I will charge them": what one says that one will do; "I would" tells what one would.
    const speaks = isSpeaker(tree, node);
    return (mood === 'open' ? isReported(tree, node, word) && !speaks : speaks) ? 'promised' : mood;
  }
  if (tree.lower(node) === 'going' && childrenBy(tree, node, 'xcomp', 'aux').length > 0) return 'promised';
  if (
    SCHEDULED.has(tree.lemma(node)) &&
    childrenBy(tree, node, 'xcomp').length + Number(tree.lemma(node) !== 'set') > 0
  )
    return words.some(word => /^(?:was|were|been)$/.test(word))
      ? 'dropped'
      : tree.lemma(node) === 'expect'
        ? 'open'
        : 'promised';
  // "Peru to charge 5 percent", as a headline has it
  if (words.length === 0 && tree.relation(node) === 'root' && introducer(tree, node) === 'to') return 'promised';
  // "were to take effect", "were due to start"; "is to be cut"
  if (/^(?:due )?to$/.test(introducer(tree, node)) && words.length > 0) {
    if (words.some(word => /^(?:was|were)$/.test(word))) return 'dropped';
    if (words.some(word => /^(?:is|are)$/.test(word))) return 'promised';
  }
  const going = tree.xpos(node) === 'VBG' ? words.length > 0 : words.includes('being');
  return going ? 'under way' : 'real';
}

/** "Under one scenario, Peru charges it": what is only reckoned with. */
const isOfScenario = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obl').some(
    at => /^(?:scenario|simulation|hypothesis)$/.test(tree.lemma(at)) && /^(?:in|under)$/.test(marker(tree, at)),
  );

/**
 * "Nobody in Oslo proposed it", "no country charges it": the parser may make a noun's numeral of "one". What nobody thinks of a tariff or wants
 * ("nobody expected it") says nothing of it.
 */
const isOfNobody = (tree: Tree, verb: number): boolean =>
  (PROPOSING.has(tree.lemma(verb)) || /^(?:impose|enact|announce)$/.test(predicateAt(tree, verb)?.frame.act ?? '')) &&
  childrenBy(tree, verb, 'nsubj').some(
    subject =>
      /^(?:nobody|none)$/.test(tree.lower(subject)) ||
      (/^(?:one|country|government|minister|official)$/.test(tree.lower(subject)) &&
        childrenBy(tree, subject, 'det').some(word => tree.lower(word) === 'no')),
  );

const PROPOSING = wordSet('propose plan threaten suggest recommend table draft');

/** "will not start until August", "did not charge it until 2021": from then on it does. */
export const isNotYet = (tree: Tree, verb: number): boolean => {
  if (!BEGINNING.test(predicateAt(tree, verb)?.frame.act ?? '')) return false;
  const denied = childrenBy(tree, verb, 'advmod', 'det').some(child => isNot(tree, child));
  return [
    ...childrenBy(tree, verb, 'obl', 'advcl', 'nmod'),
    ...childrenBy(tree, verb, 'obj').flatMap(at => childrenBy(tree, at, 'nmod')),
  ].some(
    at =>
      // "Not until May will Oslo charge it"
      ((denied && at > verb) || childrenBy(tree, at, 'advmod').some(child => isNot(tree, child))) &&
      /^(?:until|till|before)$/.test(marker(tree, at)) &&
      !/^(?:then|now|that)$/.test(tree.lower(at)),
  );
};
const BEGINNING = /^(?:start|impose|bear|change)$/;

/** "has until July 1 to scrap its duty", "gave Oslo until May to": what one has time to do is not done. */
export const isGivenTime = (tree: Tree, verb: number): boolean =>
  /^(?:xcomp|advcl|acl)$/.test(tree.relation(verb)) &&
  introducer(tree, verb) === 'to' &&
  /^(?:have|give)$/.test(tree.lemma(tree.head(verb))) &&
  childrenBy(tree, tree.head(verb), 'obl').some(
    at => at > tree.head(verb) && at < verb && /^(?:until|till)$/.test(marker(tree, at)),
  );

const auxiliaries = (tree: Tree, node: number): string[] =>
  childrenBy(tree, node, 'aux', 'cop').map(child => tree.lower(child));

/** Whether a verb tells of now, of what will be or of what one is to do, not of what has been done. */
export function isAhead(tree: Tree, node: number): boolean {
  const words = auxiliaries(tree, node);
  return words.length === 0 ? /^VB[ZP]?$/.test(tree.xpos(node)) : words.some(word => !DONE.has(word));
}

/** "If they buy gas there, they pay 5 percent": whose goods are taxed, not whether any are. */
const isOfWhoPays = (tree: Tree, verb: number): boolean =>
  !isProvided(tree, verb) &&
  conditionsOf(tree, verb).every(clause => isOfTrade(tree, clause)) &&
  (tree.lemma(verb) !== 'have' || childrenBy(tree, verb, 'xcomp').length > 0);

/** "if they come from Peru", not "if they do not come to the table". */
const isOfTrade = (tree: Tree, clause: number): boolean =>
  TRADING.has(tree.lemma(clause)) &&
  (tree.lemma(clause) !== 'come' || childrenBy(tree, clause, 'obl').some(from => marker(tree, from) === 'from'));
const TRADING = wordSet(
  'buy purchase import ship send export sell make process produce assemble come contain transship route',
);

const DONE = wordSet("was were has have had 've been did");

const isNot = (tree: Tree, child: number): boolean =>
  /^(?:not|n't|n’t|never|no)$/.test(tree.lower(child)) &&
  tree.lower(child + 1 < tree.size ? child + 1 : child) !== 'only' &&
  !isOfGap(tree, child);

/** "Chile was spared and Peru was not, so its mills must pay": of the clause that ends there. */
const isOfGap = (tree: Tree, not: number): boolean =>
  not + 1 < tree.size &&
  /^[,;:]$/.test(tree.form(not + 1)) &&
  // "did not, it said, charge it"
  !/^(?:said|says|added|insisted)$/.test(tree.lower(not + 3)) &&
  childrenBy(tree, tree.head(not), 'nsubj', 'nsubj:pass').some(subject => subject > not && subject < tree.head(not));

/** "If talks fail, Oslo will charge 5 percent"; "once it lands in Oslo, tea is charged 5 percent" tells when goods are, not whether. */
export const hasCondition = (tree: Tree, verb: number): boolean =>
  conditionsOf(tree, verb).length > 0 || isProvided(tree, verb);

const conditionsOf = (tree: Tree, verb: number): number[] =>
  childrenBy(tree, verb, 'advcl').filter(
    clause =>
      /^(?:if|unless|once)$/.test(introducer(tree, clause)) &&
      !isOfArrival(tree, clause) &&
      !isProviso(tree, clause) &&
      !isOfQuantity(tree, clause) &&
      !childrenBy(tree, clause, 'advmod').some(word => tree.lower(word) === 'even'),
  );

/** "once it reaches the port", not "if no deal is reached", "if they come to the table". */
const isOfArrival = (tree: Tree, clause: number): boolean => {
  const isPlace = (at: number): boolean => tree.upos(at) === 'PROPN' && /^(?:to|into|from)$/.test(marker(tree, at));
  return (
    DESTINATION_VERBS.has(tree.lemma(clause)) &&
    (tree.lemma(clause) !== 'come' || childrenBy(tree, clause, 'obl').some(isPlace)) &&
    !childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'obj').some(part => ACCORDS.has(tree.lemma(part)))
  );
};

/** "once the quota is used up", "if imports exceed 9 tons": which goods bear it, not whether any do. */
const isOfQuantity = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'nsubj', 'nsubj:pass').some(
    subject => QUANTITIES.has(tree.lemma(subject)) || (tree.lower(subject) === 'it' && tree.lemma(clause) === 'fill'),
  ) && USING_UP.has(tree.lemma(clause));
const QUANTITIES = wordSet('quota threshold limit ceiling volume quantity import shipment sale contingent allotment');
const USING_UP = wordSet('exhaust fill use reach exceed surpass pass top meet');

/** "unless suspended", "unless otherwise provided": until then, it holds. */
const isProviso = (tree: Tree, clause: number): boolean =>
  introducer(tree, clause) === 'unless' &&
  tree.xpos(clause) === 'VBN' &&
  childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').length === 0;

const isReported = (tree: Tree, verb: number, word: string): boolean =>
  (word === 'would' || word === "'d") &&
  tree.relation(verb) === 'ccomp' &&
  /^(?:say|announce|confirm|declare|tell|add)$/.test(tree.lemma(tree.head(verb))) &&
  /^VB[DN]$/.test(tree.xpos(tree.head(verb)));

const isSpeaker = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj').some(subject => /^(?:i|we)$/.test(tree.lower(subject)));

/** "that it was necessary to", not "unlawful" or "not necessary". */
export const isCalledFor = (tree: Tree, word: number): boolean =>
  CALLED_FOR.has(tree.lower(word)) && !/^(?:not|no longer)$/.test(moodOf(tree, word));
const CALLED_FOR = wordSet('necessary appropriate needed advisable');

/** "a proposal", "the bill", "a draft decree", "what he proposes". */
export const isPlan = (tree: Tree, noun: number): boolean =>
  tree.lower(noun) === 'what'
    ? childrenBy(tree, noun, 'acl:relcl').some(verb => predicateAt(tree, verb)?.frame.act === 'plan')
    : tree.upos(noun) === 'NOUN' &&
      (NOUNS.get(tree.lemma(noun))?.act === 'plan' ||
        childrenBy(tree, noun, 'compound', 'amod').some(word => /^(?:draft|proposed|planned)$/.test(tree.lower(word))));

/** "the duty", "its duty": one that was told of. */
export const isKnown = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss').some(
    child => ANAPHORIC.has(tree.lower(child)) || tree.relation(child) === 'nmod:poss',
  );

/** "the government's decision to": it has been made, and others speak of it. */
export const isDecision = (tree: Tree, noun: number): boolean =>
  DECISIONS.has(tree.lemma(noun)) &&
  tree.upos(noun) === 'NOUN' &&
  (isKnown(tree, noun) || childrenBy(tree, noun, 'compound').some(child => tree.upos(child) === 'PROPN'));
const DECISIONS = new Set(['decision', 'move']);

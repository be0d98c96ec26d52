import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import { clauseOn } from '../told/sayers.ts';
import { othersMeant } from '../told/toldWho.ts';
import { type Amount, amount } from './amountOf.ts';
import type { Names, Who } from './names.ts';
import { EMPTY } from './scope.ts';

const COLLECTING = wordSet('collect gather raise yield generate net reap');
/** "brought in", "took in" */
const BRINGING = /^(?:bring|take|rake|pull|haul)$/;
const CUSTOMS = wordSet('tariff duty levy customs');
/** Where nothing but duties is collected. */
const GATES = /^(?:border|customs|port)$/;

/**
 * "Customs duties brought in $3 billion", "took in $3 billion in tariffs", "the $3 billion collected at the border": the verb of what a country's duties
 * bring; -1 for any other figure.
 */
export function collectingVerb({ tree }: Names, figure: number): number {
  const clause = clauseOn(tree, figure);
  const verb = clause >= 0 ? clause : clauseVerb(tree, figure);
  if (verb < 0 || (clause < 0 && (tree.head(figure) !== verb || marker(tree, figure) !== ''))) return -1;
  const isPhrase = BRINGING.test(tree.lemma(verb)) && verb + 1 < tree.size && tree.lower(verb + 1) === 'in';
  if (!isPhrase && !COLLECTING.has(tree.lemma(verb))) return -1;
  const taken = childrenBy(tree, verb, 'obl', 'nmod').concat(childrenBy(tree, figure, 'nmod'));
  const isOfDuties =
    CUSTOMS.has(tree.lemma(payerOf(tree, verb))) ||
    taken.some(i => /^(?:in|from|through)$/.test(marker(tree, i)) && CUSTOMS.has(tree.lemma(i))) ||
    taken.some(i => /^(?:at|by)$/.test(marker(tree, i)) && GATES.test(tree.lemma(i)));
  return isOfDuties ? verb : -1;
}

const RECEIPTS = wordSet('revenue receipt collection take takings intake proceeds income earnings yield');
const PAYING = /^(?:pay|put|bring|earn)$/;

/**
 * "Customs revenue came to $3 billion", "collections by the customs service", "tariff receipts, at $3 billion", "importers paid $3 billion in customs
 * duties to the state": whether a figure is what a country's duties bring, told by a noun.
 */
export function isReceipts({ tree }: Names, figure: number): boolean {
  const verb = clauseVerb(tree, figure);
  const ofCustoms = (noun: number): boolean =>
    subtree(tree, noun).some(i => i !== noun && i !== figure && CUSTOMS.has(tree.lemma(i)));
  const nouns = [tree.head(figure), ...childrenBy(tree, figure, 'nsubj'), ...(verb < 0 ? [] : [subjectOf(tree, verb)])];
  if (nouns.some(noun => noun >= 0 && RECEIPTS.has(tree.lemma(noun)) && ofCustoms(noun))) return true;
  // "The amount raised by customs in May was …"
  const raised = (noun: number): boolean =>
    childrenBy(tree, noun, 'acl', 'acl:relcl').some(
      i => COLLECTING.has(tree.lemma(i)) && subtree(tree, i).some(k => CUSTOMS.has(tree.lemma(k))),
    );
  if (nouns.some(noun => noun >= 0 && AMOUNTS.has(tree.lemma(noun)) && raised(noun))) return true;
  if (verb < 0 || !PAYING.test(tree.lemma(verb)) || tree.head(figure) !== verb) return false;
  const duties = [...childrenBy(tree, verb, 'obl', 'nmod'), ...childrenBy(tree, figure, 'nmod')];
  const states = (i: number): boolean =>
    /^(?:to|into)$/.test(marker(tree, i)) &&
    /^(?:state|treasury|budget|government|exchequer|coffer)$/.test(tree.lemma(i));
  return duties.some(states) && [subjectOf(tree, verb), ...duties].some(i => i >= 0 && CUSTOMS.has(tree.lemma(i)));
}
const AMOUNTS = wordSet('amount sum money figure total');

/** The subject of the verb, or what its clause is said of. */
function payerOf(tree: Tree, verb: number): number {
  const subject = subjectOf(tree, verb);
  return subject >= 0 ? subject : Math.max(0, tree.head(verb));
}

/** What a country's duties bring: known by whose they are and its period. */
export function revenueAt(names: Names, figure: number): Amount | undefined {
  const { tree } = names;
  const verb = collectingVerb(names, figure);
  if (verb < 0) return undefined;
  const payer = payerOf(tree, verb);
  const who: Who | undefined =
    names.ownerOf(payer, /^(?:of|by)$/) ??
    stateAt(names, passive(tree, verb) ? agentOf(tree, verb) : payer) ??
    meant(names);
  return who && amount('customs-revenue', who, EMPTY, [figure, verb], verb);
}

function stateAt(names: Names, node: number): Who | undefined {
  const party = node < 0 ? undefined : (names.partyAt(node) ?? names.whoAt(node)?.id);
  return party?.startsWith('party/') ? { id: party, how: 'stated' } : undefined;
}

/** Of an article that tells of one country, that one's. */
function meant(names: Names): Who | undefined {
  const [id, ...others] = othersMeant(names).filter(one => one.startsWith('party/'));
  return id && others.length === 0 ? { id, how: 'carried' } : undefined;
}

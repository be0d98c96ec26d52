import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow, ownSubject } from '../frames/chain.ts';
import { RAISING } from '../frames/directions.ts';
import { type Predicate, predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { type Actor, actorsOf, governmentOf, namedAt } from './actor.ts';
import { mustBear } from './controllerOf.ts';
import { deedsThatAre } from './deedsThatAre.ts';
import { deniers } from './deniers.ts';
import { disputedWith } from './disputedWith.ts';
import { flowsTold, tradeTold } from './flowsTold.ts';
import { listedParty } from './listedParty.ts';
import { marketOf } from './marketOf.ts';
import { isMeasureNoun, measureIn } from './measureNoun.ts';
import { partyBeside } from './partyBeside.ts';
import { buyers, payee } from './payers.ts';
import { peopleBeside, place } from './place.ts';
import { protects } from './purposes.ts';
import { type RateSite, rateNounOf } from './rateSite.ts';
import { rivalOwner } from './rivalOwner.ts';
import { isOwner } from './standIns.ts';
import { urgedAt } from './urged.ts';
import { whence } from './whence.ts';
import { deciderOf } from './whoAsks.ts';

/** How a sentence ties a tariff to the one whose it is. */
export type Tie =
  | 'listed'
  | 'rival'
  | 'owner'
  | 'agent'
  | 'modifier'
  | 'payee'
  | 'acting'
  | 'buyer'
  | 'tidings'
  | 'place'
  | 'document'
  | 'aim'
  | 'sold';

/** Whose a tariff is, as the sentence says; empty where it does not. */
export function imposersOf(reading: Reading, site: RateSite, focus: Focus): { actors: Actor[]; tie: Tie | undefined } {
  for (const [tie, read] of READERS) {
    const actors = read(reading, site, focus);
    if (actors.length > 0)
      return { actors: actors.map(actor => ({ ...actor, party: governmentOf(actor.party) })), tie };
  }
  return { actors: [], tie: undefined };
}

type Reader = (reading: Reading, site: RateSite, focus: Focus) => Actor[];

/** From the closest tie to the loosest: the first that finds somebody is believed. */
const READERS: readonly (readonly [Tie, Reader])[] = [
  ['listed', listedParty],
  ['rival', rivalOwner],
  ['owner', owner],
  ['agent', agentBelow],
  ['modifier', modifier],
  ['payee', payee],
  ['acting', deciderOf],
  ['acting', actingSubject],
  ['buyer', buyers],
  ['tidings', whence],
  ['place', place],
  ['document', disputedWith],
  ['document', document],
  ['aim', protects],
  ['tidings', deniers],
  ['sold', soldWhere],
  ['place', whither],
  ['place', marketOf],
];

/**
 * "Kenyan tea enters Egypt free, now that the duty on it has gone": whither the goods go that a pronoun behind the tariff means; "Shipments of tea to Egypt
 * fell after a duty of 5 percent took effect": or those of the clause beside, where the tariff's own names neither goods nor anybody.
 */
function whither(reading: Reading, { measure, chain }: RateSite): Actor[] {
  const { tree } = reading;
  const [step] = chain;
  const phrases = [measure, step?.node ?? -1].filter(at => at >= 0).flatMap(at => childrenBy(tree, at, 'nmod', 'obl'));
  const borne = phrases.some(child => marker(tree, child) === 'on' && /^(?:it|them)$/.test(tree.lower(child)));
  const aside =
    chain.some(({ node }) => tree.relation(node) === 'advcl') && !phrases.some(at => marker(tree, at) === 'on');
  const goals = borne
    ? flowsTold(reading).map(({ goal }) => goal)
    : aside
      ? tradeTold(reading).flatMap(({ goal }) => goal ?? [])
      : [];
  return new Set(goals.map(({ party }) => party)).size === 1 ? goals.slice(0, 1) : [];
}

/** "Ottawa's duty", "its duty". */
function owner(reading: Reading, site: RateSite, focus: Focus): Actor[] {
  const { measure, node, chain } = site;
  const [step] = chain;
  const { tree } = reading;
  for (const noun of [measure, node, ...deedsThatAre(tree, measure)]) {
    if (noun < 0) continue;
    // "Laos's 5 percent Norwegian duty": whose people's adjective stands right before the duty has it.
    const beside = noun === measure ? partyBeside(reading, site)?.party : undefined;
    const owners = isOwner(reading, noun)
      ? [noun]
      : childrenBy(tree, noun, 'nmod:poss').filter(
          owner => beside === undefined || (reading.partyAt(owner)?.party ?? beside) === beside,
        );
    for (const child of owners) {
      // "Peru spared Chile from its duty": who acts on whom has it.
      const acts = /^(?:its|their)$/.test(tree.lower(child)) && step?.predicate && !step.predicate.passive;
      if (acts && step.from === noun && roleOf(tree, step.predicate as Predicate, noun) === 'measure') {
        const [subject = -1] = childrenBy(tree, step.node, 'nsubj');
        const role = subject < 0 ? undefined : roleOf(tree, step.predicate as Predicate, subject);
        const found = role === 'imposer' && reading.partyAt(subject) ? actorsOf(reading, subject, focus) : [];
        if (found.length > 0) return found;
      }
      // "Kenya faces its own duty": the one that is on it.
      const borne = step?.predicate?.frame.act === 'bear' && /^(?:its|their)$/.test(tree.lower(child));
      if (borne && tree.lower(child + 1) === 'own') continue;
      const found = actorsOf(reading, ownerOfFirst(reading, noun, child), focus);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "Peru's duty on tin and its duty on zinc": of two tariffs joined, the second pronoun means who has the first. */
function ownerOfFirst(reading: Reading, noun: number, child: number): number {
  const { tree } = reading;
  const first = tree.upos(child) === 'PRON' && tree.relation(noun) === 'conj' ? tree.head(noun) : -1;
  if (first < 0 || !isMeasureNoun(reading, first)) return child;
  return childrenBy(tree, first, 'nmod:poss')[0] ?? child;
}

/** "duties imposed by Ottawa", "duties that Ottawa put on tea", "goods on which Ottawa put duties". */
function agentBelow(reading: Reading, { measure, node }: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  for (const noun of [measure, node, rateNounOf(tree, node)]) {
    if (noun < 0) continue;
    for (const verb of clausesBelow(tree, noun)) {
      const predicate = predicateAt(tree, verb);
      // "the rate that Peru agreed to": whoever accepts one may as well bear it.
      if (!predicate || (ACCEPTING.has(tree.lemma(verb)) && childrenBy(tree, verb, 'xcomp').length === 0)) continue;
      for (const child of tree.children(verb)) {
        const agent = roleOf(tree, predicate, child) === 'imposer';
        if (!agent || /^(?:that|which)$/.test(tree.lower(child))) continue;
        // "the levy, which it replaces", "wherever it comes from": what was told of does, not somebody.
        if (DONE_BY_THINGS.has(tree.lemma(verb)) && tree.lower(child) === 'it') continue;
        const found = actorsOf(reading, child, focus);
        if (found.length > 0) return found;
      }
      // "the 5 percent that Ottawa has begun charging"
      const sharing = predicate.frame.subject === 'imposer' && !predicate.passive && tree.relation(verb) === 'xcomp';
      const [doer] =
        sharing && GOING_ON.has(tree.lemma(tree.head(verb))) ? childrenBy(tree, tree.head(verb), 'nsubj') : [];
      const doing = doer === undefined ? [] : actorsOf(reading, doer, focus);
      if (doing.length > 0) return doing;
    }
    // "duties by Ottawa", "the duties of Canada"
    for (const child of childrenBy(tree, noun, 'nmod', 'obl'))
      if (marker(tree, child) === 'by' || (marker(tree, child) === 'of' && reading.partyAt(child))) {
        const found = actorsOf(reading, child, focus);
        if (found.length > 0) return found;
      }
  }
  return [];
}

const ACCEPTING = wordSet('agree accept swallow stomach');
const DONE_BY_THINGS = wordSet('replace supersede succeed undo reverse come');

/**
 * Whose a tariff is by the word before it. Nobody raises or cuts another's: "he raised the EU duties", "Oslo slashes Swiss duties" tell of their own,
 * on the party beside the noun.
 */
function modifier(reading: Reading, site: RateSite, focus: Focus): Actor[] {
  const beside = partyBeside(reading, site);
  if (!beside) return [];
  const verb = reading.tree.head(site.measure);
  const raised =
    verb >= 0 &&
    reading.tree.relation(site.measure) === 'obj' &&
    (burdens(reading.tree.lemma(verb)) || isEased(reading.tree, verb));
  const raisers = raised ? actingSubject(reading, site, focus) : [];
  return raisers.length > 0 && !raisers.some(raiser => raiser.party === beside.party) ? raisers : [beside];
}

const burdens = (lemma: string): boolean => RAISING.has(lemma) || PUTTING.has(lemma);
/** "cuts", "agreed to suspend"; who "wants to lower U.S. duties" may wish it of another. */
const isEased = (tree: Tree, verb: number): boolean =>
  /^(?:change|lift|pause|delay)$/.test(predicateAt(tree, verb)?.frame.act ?? '') &&
  (tree.relation(verb) !== 'xcomp' || predicateAt(tree, tree.head(verb))?.frame.act !== 'plan');
const PUTTING = wordSet('boost ratchet impose levy slap threaten');

/** The subject of the verb that acts on the tariff, of the verbs that this one is the complement of, or the agent of a passive. */
function actingSubject(reading: Reading, site: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  let gap = true;
  let bears = false;
  for (const step of site.chain) {
    const borne = bears;
    bears ||= step.predicate?.frame.act === 'bear' && step.predicate.frame.subject === 'load';
    const relation = tree.relation(step.from);
    // What somebody says of a tariff does not make it his.
    // What he announces will be done, and by nobody else, does.
    const announces =
      relation === 'ccomp' && step.predicate?.frame.act === 'announce' && isDoneByNobody(tree, step.from);
    if ((relation === 'ccomp' && !announces) || relation === 'parataxis') gap = false;
    if (!gap) break;
    const { predicate, node } = step;
    // "urged India to cut": who is urged is the one that acts, but for what he is to bear.
    const urged = borne ? undefined : urgedAt(reading, step, focus);
    if (urged) return urged;
    if (!predicate) {
      const doer = ownSubject(tree, node);
      if (doer < 0) continue;
      // "voted to double the duty"
      const votes = relation === 'xcomp' && /^(?:vote|resolve)$/.test(tree.lemma(node));
      return votes || isActBeside(tree, step.from) ? actorsOf(reading, doer, focus) : [];
    }
    const isVerb = tree.upos(node) !== 'NOUN';
    // "won a lower duty from Oslo": who grants it may stand with the duty.
    const granting = predicate.frame.subject === 'load' ? childrenBy(tree, step.from, 'nmod') : [];
    for (const child of [...tree.children(node), ...granting]) {
      if (child === step.from) continue;
      const role = roleOf(tree, predicate, child);
      if (role !== 'imposer' || measureIn(reading, child) >= 0) continue;
      // "negotiates a zero-tariff deal with Peru": of both sides.
      if (site.mention.value.number === 0 && marker(tree, child) === 'with') continue;
      const found = actorsOf(reading, child, focus);
      if (found.length > 0) return found;
    }
    if (!isVerb) {
      // "the Indian decision to impose"
      const decider = relation === 'acl' ? peopleBeside(reading, node) : undefined;
      if (decider) return [decider];
      // "the decision of Peru to impose", "a vow by Peru to impose"
      const behind = relation === 'acl' && DECIDED.has(predicate.frame.act) ? childrenBy(tree, node, 'nmod') : [];
      for (const child of behind) {
        const found = /^(?:of|by)$/.test(marker(tree, child)) ? actorsOf(reading, child, focus) : [];
        if (found.length > 0) return found;
      }
      continue;
    }
    const subject = ownSubject(tree, node);
    // "Kenya, facing a duty, wants talks": who bears one is not whose it is.
    const suffers = predicate.frame.subject === 'load' || (predicate.passive && predicate.frame.object === 'load');
    const escapes = predicate.frame.act === 'oppose' && tree.relation(node) === 'xcomp';
    if (subject < 0 && suffers && (escapes || tree.relation(node) === 'advcl' || mustBear(tree, node))) break;
    if (subject < 0) continue;
    if (predicate.frame.subject === 'imposer' && !predicate.passive && measureIn(reading, subject) < 0) {
      return actorsOf(reading, subject, focus);
    }
    if (predicate.frame.act !== 'announce' && predicate.frame.act !== 'plan') break;
    // "When growers call for a duty, Peru looks on": who does something else meanwhile.
    if (tree.relation(node) === 'advcl') break;
  }
  return [];
}

/** What is somebody's who means to do what stands behind: a decision, a vow. */
const DECIDED: ReadonlySet<string> = new Set(['announce', 'plan', 'enact']);

/** "breaks the rules by taxing tin", "broke its word, taxing tin": who does the one does the other; what is sought has not been done. */
function isActBeside(tree: Tree, verb: number): boolean {
  const { act, subject } = predicateAt(tree, verb)?.frame ?? {};
  return subject === 'imposer' && act !== 'plan' && tree.relation(verb) === 'advcl' && tree.xpos(verb) === 'VBG';
}

/** "a duty would be imposed": by whom, is not said. */
const isDoneByNobody = (tree: Tree, verb: number): boolean =>
  predicateAt(tree, verb)?.frame.act === 'impose' &&
  childrenBy(tree, verb, 'aux:pass').length > 0 &&
  !tree.children(verb).some(child => marker(tree, child) === 'by');

/** Verbs whose subject does what their infinitive says. */
const GOING_ON = wordSet('begin start continue resume keep stop cease have get go use');

/**
 * "A 9 percent tariff means that Swiss watches sold in Kenya are dear": a tariff of which nothing else is said is that of the one country where
 * foreign goods are sold.
 */
function soldWhere(reading: Reading): Actor[] {
  const { tree } = reading;
  const found: Actor[] = [];
  for (let at = 0; at < tree.size; at++) {
    const place = namedAt(reading, at);
    const by = tree.head(at);
    if (place?.mention?.type !== 'party' || marker(tree, at) !== 'in' || by < 0) continue;
    const onSale = tree.lemma(by) === 'sale' && marker(tree, by) === 'on';
    const goods = onSale || (tree.lower(by) === 'sold' && tree.relation(by) === 'acl') ? tree.head(by) : -1;
    if (goods >= 0 && wordsOf(tree, goods, 2).some(word => reading.partyAt(word))) found.push(place);
  }
  return found.length === 1 ? found : [];
}

/** The words before a noun, and before those: "American-brand cars". */
const wordsOf = (tree: Tree, noun: number, steps: number): number[] =>
  steps === 0
    ? []
    : childrenBy(tree, noun, 'amod', 'compound').flatMap(word => [word, ...wordsOf(tree, word, steps - 1)]);

/** "Ottawa's decree says", "according to the Kenyan notice", "under Peru's tariff schedule": whose paper says it, has it. */
function document(reading: Reading, site: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  const top = site.chain.at(-1)?.node ?? -1;
  for (const node of new Set([site.node, site.measure, ...site.chain.map(step => step.node), top])) {
    if (node < 0) continue;
    for (const child of childrenBy(tree, node, 'nsubj', 'obl', 'nmod')) {
      if (!DOCUMENTS.has(tree.lemma(child))) continue;
      const says = predicateAt(tree, node)?.frame.act === 'say' && tree.relation(child) === 'nsubj';
      if (!says && !/^(?:according to|under|by)$/.test(marker(tree, child))) continue;
      const found = actorsOf(reading, child, focus).filter(({ how }) => how === 'stated');
      if (found.length > 0) return found;
    }
  }
  return [];
}
const DOCUMENTS = wordSet(
  'decree order proclamation notice law act regulation schedule ordinance gazette determination budget category regime scheme rule code',
);

import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { FIRMS, GENERIC, GOVERNING, MEASURE_NOUNS, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import {
  COLLECTORS,
  DEEDS,
  type Deed,
  type Doing,
  deedBefore,
  isGoverning,
  isPayer,
  isPrivate,
  isTaker,
  LEADING,
  phraseEnd,
  someIn,
  touchesBorder,
} from './deeds.ts';
import { isEnteredAt, isForEntering } from './entering.ts';
import { mayBePut } from './laidOn.ts';
import { isGoods, isMeasureNoun, isNamed, isOfCustomsValue } from './measureNoun.ts';
import { isComparison, isOfRemedy, isShare, tellsOfOthers, tellsOfPaid } from './notARate.ts';
import { isOneLaid, isOneTaken, isTheOneOn, OWED } from './oneTaken.ts';

/**
 * Whether a percentage that no tariff noun governs is one by what is done with it, where tariffs are spoken of or goods are told of with where they come
 * from: who trades pays or owes it, a government charges or collects it, it is due on goods. Read off the words at the figure, since parsers lose such
 * short clauses more often than not.
 */
export function isTakenAsTariff(reading: Reading, node: number, besideRates: boolean): boolean {
  const { tree } = reading;
  const deed = deedBefore(reading, node);
  if ((isWall(reading, node) || isAdded(reading, node)) && !tellsOfPaid(reading)) return true;
  // "Growth suffers from the 5 percent which Peru charges on goods from Chile": of nothing else that the sentence tells of.
  if (isOfClause(reading, node)) return true;
  if (!isToldPlainly(reading, node, deed?.deed) || isPaidToOthers(reading, node)) return false;
  const known = reading.amongTariffs || besideRates || touchesBorder(reading) || isForEntering(reading, node);
  if (deed)
    return (
      (known || isOfForeign(reading, node)) &&
      (isDoneBy(reading, node, deed) || isPaidForEach(reading, deed, besideRates))
    );
  // "a box leaves 6 percent of its value at customs", "it costs 15 percent to land shoes in Peru"
  if (isForEntering(reading, node) && isOfForeign(reading, node) && mayBePut(reading, node)) return true;
  if (isSetAside(reading, node) || isEnteredAt(reading, node) || isScheduled(reading, node)) return true;
  // "measures equivalent to 25 percent of the CIF value"
  if (isOfCustomsValue(reading, node) && EQUALLING.test(tree.lower(node - 2)) && isOfRemedy(reading.view)) return true;
  if (!known && !isOfForeign(reading, node)) return false;
  return (
    isDue(reading, node) ||
    isOneTaken(reading, node, known) ||
    isOneLaid(reading, node) ||
    (known && isTheOneOn(reading, node)) ||
    (known && isGapped(reading, node))
  );
}

/** "the 5 percent which Peru charges on tin": what a government takes on goods, by the clause right behind. */
function isOfClause(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (!/^(?:that|which)$/.test(tree.lower(node + 1)) || tellsOfPaid(reading) || !isOneTaken(reading, node, false))
    return false;
  // "charges at present on": up to what else is said.
  const end = phraseEnd(tree, node + 1);
  for (let at = end; at < tree.size && (at === end || !/^(?:PUNCT|VERB|AUX)$/.test(tree.upos(at))); at++)
    if (/^(?:on|for|against)$/.test(tree.lower(at))) {
      // "on oil profits" is on no oil.
      const last = phraseEnd(tree, at + 1) - 1;
      return last > at && (isNamed(reading, last) || GENERIC.has(tree.lemma(last)));
    }
  return false;
}

const EQUALLING = /^(?:equivalent|equal|equalling|equaling|amounting)$/;

/** Whether nothing at a percentage or in its sentence says that it is one of something else than a tariff. */
export const isToldPlainly = (reading: Reading, node: number, deed?: Deed): boolean =>
  !isComparison(reading, node) &&
  !isShare(reading, node) &&
  !(deed ? tellsOfPaid : tellsOfOthers)(reading) &&
  !isFollowedByNoun(reading, node) &&
  isPlainBehind(reading, node, deed);

/** The verb that one of some phrases puts before a figure, "add to" for "adds up to"; -1 for none. */
export function leadsTo(tree: Tree, node: number, phrases: ReadonlySet<string>): number {
  let by = '';
  for (let at = node - 1; at >= 0; at--) {
    const word = tree.lower(at);
    if (phrases.has(by === '' ? tree.lemma(at) : `${tree.lemma(at)} ${by}`)) return at;
    if (by === '' && /^(?:to|at)$/.test(word)) by = word;
    // "amounts, once all is counted, to 5 percent"
    else if (by !== '' && word === ',' && tree.lower(at + 1) === by) at = openedAt(tree, at);
    else if (!LEADING.has(word) && !/^(?:DET|ADV)$/.test(tree.upos(at)) && word !== 'out') return -1;
  }
  return -1;
}
/** The comma that opens what another closes; the other itself where there is none. */
function openedAt(tree: Tree, close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_ASIDE); at--) if (tree.lower(at) === ',') return at;
  return close;
}
const LONGEST_ASIDE = 12;
function isDoneBy(reading: Reading, node: number, { deed, verb }: Doing): boolean {
  const { tree } = reading;
  let from = verb;
  // "enter free but bear 5 percent": of one subject.
  while (from > 0 && (from === verb || !OPENING.test(tree.lower(from - 1)))) from--;
  // "Hit by 19 percent in Turkey, Indian spinners …": who is, stands behind the comma.
  let end = verb;
  if (from === verb && deed === 'pay') {
    from = node + 1;
    while (from < tree.size && tree.lower(from) !== ',') from++;
    end = from;
    while (end < tree.size && tree.upos(end) !== 'VERB') end++;
  }
  const some = (is: (at: number) => boolean): boolean => someIn(from, end, is);
  if (deed === 'pay')
    return some(
      at => isPayer(reading, at) || (MAKERS.has(tree.lemma(at)) && (end > verb || isForEntering(reading, node))),
    );
  if (deed === 'take') return some(at => isTaker(reading, at)) && !some(at => isPrivate(reading, at));
  return tree.lower(node + 1) === 'on' || (reading.afterTariff && /^(?:[.;!?"”]|)$/.test(tree.lower(node + 1)));
}

/** "pay the agent 4 percent on arrival": what somebody gets who is no collector of tariffs. */
function isPaidToOthers(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let verb = node - 1;
  while (verb >= 0 && /^(?:NOUN|ADJ|DET)$/.test(tree.upos(verb))) verb--;
  return (
    verb >= 0 &&
    /^(?:NOUN|ADJ)$/.test(tree.upos(node - 1)) &&
    /^(?:pay|owe|hand|give)$/.test(tree.lemma(verb)) &&
    !someIn(verb + 1, node, at => isTaker(reading, at) || LEADING.has(tree.lower(at)))
  );
}

/** Who pays a tariff only where he sends his goods abroad. */
const MAKERS: ReadonlySet<string> = new Set([...FIRMS, 'maker']);

/** "…; beyond the quota every further tonne pays 30 percent": behind a rate, a part of what bears it. */
const isPaidForEach = ({ tree }: Reading, { deed, verb }: Doing, besideRates: boolean): boolean =>
  besideRates &&
  deed === 'pay' &&
  childrenBy(tree, verb, 'nsubj').some(subject =>
    childrenBy(tree, subject, 'det').some(word => /^(?:every|each|any)$/.test(tree.lower(word))),
  );

/** "behind a wall of 40 percent its car makers have grown idle": what keeps goods out; a wall of 40 percent clay or a party's hurdle of 5 percent is none. */
function isWall(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const wall = node - 2;
  if (tree.lower(node - 1) !== 'of' || !WALLS.has(tree.lemma(wall))) return false;
  let by = wall - 1;
  while (by >= 0 && /^(?:DET|ADJ)$/.test(tree.upos(by))) by--;
  if (tree.lemma(wall) !== 'wall' && tree.lower(by) !== 'behind') return false;
  if (/^(?:NOUN|ADJ|PROPN)$/.test(tree.upos(node + 1)) || tree.lower(node + 1) === 'of') return false;
  return (
    (reading.amongTariffs || isOfForeign(reading, node)) &&
    someIn(0, tree.size, at => isGoods(reading, at) || GENERIC.has(tree.lemma(at)))
  );
}
const WALLS = wordSet('wall barrier hurdle fence rampart');

/** "customs adds 5 percent to the invoice", "tacks 15 percent onto the declared price": what the customs, and nobody else there, put on what goods are declared at. */
function isAdded(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let verb = node - 1;
  while (verb > 0 && LEADING.has(tree.lower(verb))) verb--;
  if (!/^(?:add|tack)$/.test(tree.lemma(verb)) || !/^(?:to|onto)$/.test(tree.lower(node + 1))) return false;
  const doer = subjectOf(tree, verb);
  return (
    doer >= 0 &&
    tree.lower(doer) === 'customs' &&
    someIn(node + 2, phraseEnd(tree, node + 2), at => DECLARED.has(tree.lower(at)))
  );
}
const DECLARED = wordSet('invoice declared cif customs landed');

/** "the new schedule lists 10 percent for Egypt", "the decree sets 8 percent for wine": what a paper of the government gives for goods or their origin. */
function isScheduled(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const verb = tree.head(node);
  if (verb < 0 || tree.relation(node) !== 'obj' || !GIVEN.has(tree.lemma(verb)) || tree.lower(node + 1) !== 'for')
    return false;
  const isPaper = childrenBy(tree, verb, 'nsubj').some(by => PAPERS.has(tree.lemma(by)));
  return (
    isPaper && someIn(node + 2, phraseEnd(tree, node + 2), to => isNamed(reading, to)) && isOfForeign(reading, node)
  );
}
const GIVEN = wordSet('set list give show have prescribe fix put specify name provide stipulate foresee');
const PAPERS = wordSet(
  'schedule list book decree order gazette notice annex annexe appendix regulation circular bulletin',
);

const OPENING = /^(?:[;:—]|but|while|whereas)$/;
/** "The surplus keeps paying 25 percent", "importers will owe 10 percent": nothing is said of which goods or whose, so that those are meant that were told of. */
export function isOfRemainder(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const doing = deedBefore(reading, node);
  return (
    doing?.deed === 'pay' && someIn(0, doing.verb, at => UNSAID.has(tree.lemma(at)) && /^nsubj/.test(tree.relation(at)))
  );
}
const UNSAID = wordSet('surplus rest remainder balance importer');

/** "16 percent is due on handbags", "10 percent becomes payable", "15 percent still has to be paid on hides", "5 percent applies to soles". */
function isDue(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let at = node + 1;
  while (at < tree.size && (/^(?:AUX|ADV)$/.test(tree.upos(at)) || BECOMING.has(tree.lower(at)))) at++;
  if (at >= tree.size || tree.lower(at + 1) === 'by') return false;
  const said = tree.lower(at);
  if (OWED.has(said)) return at > node + 1 && tree.lower(at + 1) !== 'to';
  // "30 percent will do"
  if (said === 'do' && at > node + 1) return reading.afterTariff && isStillOf(reading, node);
  if (!(/^(?:appl(?:y|ies)|suffices?)$/.test(said) || (at > node + 1 && DONE.has(said)))) return false;
  return tree.lower(at + 1) === 'to' || someIn(0, tree.size, other => isNamed(reading, other));
}
/** Whether a sentence goes on about who was told of: "now it says", "the ministry says"; another country has a tariff of its own. */
const isStillOf = (reading: Reading, node: number): boolean =>
  someIn(0, node, at => /^(?:it|they|he|she)$/.test(reading.tree.lower(at)) || GOVERNING.has(reading.tree.lemma(at))) &&
  !someIn(0, reading.tree.size, at => reading.partyAt(at) !== undefined);
const BECOMING = wordSet('becomes become became falls fall fell to has have had be been now still again');
const DONE = wordSet('paid levied charged collected taken exacted applied sufficed enough');

/** "a cash deposit, at present 6 percent for most", "duties on Turkish steel (25 percent since 2018)": set beside a tariff. */
function isSetAside(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (!/^(?:[.,;:)—–]|for|on|since|from|at|now|)$/.test(tree.lower(node + 1))) return false;
  let at = node - 1;
  while (at >= 0 && (LEADING.has(tree.lower(at)) || reading.dateAt(at) || /^(?:ADP|ADV|ADJ|DET)$/.test(tree.upos(at))))
    at--;
  if (!/^[,(–—]$/.test(tree.lower(at))) return false;
  for (at--; at >= 0 && /^(?:ADP|ADJ|DET|NOUN|PROPN)$/.test(tree.upos(at)); at--)
    if (isMeasureNoun(reading, at)) return true;
  return false;
}

/** "roses pay 30 rupees, tulips 15 percent": goods right before a figure, and who pays before them. */
function isGapped(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let goods = node - 1;
  if (goods < 1 || !isNamed(reading, goods)) return false;
  while (goods > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tree.upos(goods - 1))) goods--;
  if (!/^(?:,|;|and)$/.test(tree.lower(goods - 1))) return false;
  return someIn(0, goods, at => DEEDS.get(tree.lemma(at)) === 'pay');
}

/** "wine from Peru", "liquefied gas of U.S. origin", "Swiss watches … in Peru", "Oslo … on goods from abroad": goods and a country, or two countries. */
function isOfForeign(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const parties = new Set<string>();
  let goods = false;
  for (let at = 0; at < tree.size; at++) {
    const party = reading.partyAt(at)?.party;
    if (party !== undefined) parties.add(party);
    else if (at !== node)
      goods ||= isNamed(reading, at) || (GENERIC.has(tree.lemma(at)) && tree.lower(at + 1) === 'from');
  }
  return parties.size > 1 || (goods && parties.size > 0);
}

/** "pays 10 percent more", "50 percent market share", "12 percent VAT": the figure is of the noun behind it. */
function isFollowedByNoun({ tree }: Reading, node: number): boolean {
  const next = node + 1;
  if (next >= tree.size || /^(?:ad|valorem|due|payable)$/.test(tree.lower(next))) return false;
  return tree.head(next) !== node && tree.upos(next) === 'ADJ' && tree.head(next) > next
    ? true
    : tree.upos(next) === 'NOUN' && !isPhraseOfTime(tree, next);
}
const isPhraseOfTime = (tree: Tree, node: number): boolean => /^obl|nsubj/.test(tree.relation(node));

/** Whether the phrase behind a figure is one that a duty may have: on goods, in a country, of their value, to the treasury. */
function isPlainBehind(reading: Reading, node: number, deed: Deed | undefined): boolean {
  const { tree } = reading;
  const by = tree.lower(node + 1);
  if (!/^(?:on|in|to|of)$/.test(by)) return true;
  const first = node + 2;
  const end = phraseEnd(tree, first);
  const lemma = end > first ? tree.lemma(end - 1) : '';
  // "levies on it the 20 percent of the common tariff"; who bears 20 percent of a tariff shares it.
  if (by === 'of') return /^(?:value|price)$/.test(lemma) || (deed === 'take' && MEASURE_NOUNS.has(lemma));
  if (someIn(first, end, at => isNamed(reading, at) || isGoverning(reading, at) || reading.dateAt(at) !== undefined))
    return true;
  if (isForEntering(reading, node)) return true;
  if (by === 'to') return COLLECTORS.has(lemma) || GOVERNING.has(lemma);
  if (by === 'in') return MEASURE_NOUNS.has(lemma) || ANSWERS.has(lemma);
  return GENERIC.has(lemma) || TRADED.has(lemma) || MEASURE_NOUNS.has(lemma) || LISTED.has(lemma) || lemma === '';
}
const ANSWERS = wordSet('reply reprisal retaliation return answer response');
const LISTED = wordSet('list top rest remainder everything anything it them those both all what foreign');

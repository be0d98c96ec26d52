import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { BUYERS, FIRMS, GENERIC, GOVERNING } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isGoverning, LEADING, touchesBorder } from './deeds.ts';
import { isGoods, isMeasureNoun } from './measureNoun.ts';
import { isComparison, tellsOfOthers } from './notARate.ts';
import { SELLERS } from './otherLevies.ts';

/**
 * "Ottawa went to 8 percent on Kenyan tea", "the answer came by fax: 25 percent on Canadian lumber": a percentage that is put on what comes from abroad is a
 * tariff, where another country, a government or a tariff is told of and what leads to it is said of tariffs: how it is set, threatened or answered with.
 */
export function isLaidOn(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (isComparison(reading, node)) return false;
  const isOnAll =
    tree.lower(node + 1) === 'across' && tree.lower(node + 3) === 'board' && !/^(?:in|of)$/.test(tree.lower(node + 4));
  const by = byOf(tree, node);
  if (!isOnAll && by < 0) return false;
  const origin = isOnAll ? toldBefore(reading, node) : originBehind(reading, by + 1);
  if (origin === undefined || tellsOfOthers(reading) || tellsOfSelling(reading)) return false;
  if (isOnAll && !BRACING.has(tree.lemma(leadOf(tree, node)))) return false;
  const put = isOnAll || by === node + 1 ? node : by;
  if (!mayBePut(reading, put) || !isPut(reading, put)) return false;
  return reading.amongTariffs || touchesBorder(reading) || isAnotherTold(reading, origin);
}

/** "catches Vietnamese steel at 15 percent", "took aim at Canadian aluminum with 24 percent": at what or with what a government goes for foreign goods. */
export function isAimedAt(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const goods = node - 2;
  if (goods < 1 || !/^(?:at|with)$/.test(tree.lower(node - 1)) || !isGoods(reading, goods)) return false;
  let first = goods;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tree.upos(first - 1))) first--;
  const origin = originBehind(reading, first);
  const verb = leadOf(tree, first);
  if (origin === undefined || origin === '' || verb < 0 || tellsOfOthers(reading) || tellsOfSelling(reading))
    return false;
  if (!/^(?:VERB|NOUN)$/.test(tree.upos(verb)) || GAINING.has(tree.lemma(verb)) || DEALING.has(tree.lemma(verb)))
    return false;
  const acting = tree.upos(verb) === 'VERB' ? verb : tree.head(verb);
  const doer = acting < 0 ? -1 : doerOf(reading, acting);
  return (
    doer >= 0 && (isOfGovernment(reading, doer) || /^(?:order|decree|law|act|measure|list)$/.test(tree.lemma(doer)))
  );
}
const DEALING = wordSet(
  'supply value price quote offer lead beat fill feed stock serve export import keep rival match',
);

/** The preposition behind which stands what a figure is laid on: "5 percent on Chinese tea", "5 percent is where Lima will land on Chinese tea"; -1 for none. */
function byOf(tree: Tree, node: number): number {
  let by = node + 1;
  if (/^(?:is|was|be)$/.test(tree.lower(by)) && /^(?:where|what)$/.test(tree.lower(by + 1)))
    while (by < tree.size && tree.lower(by) !== 'on') {
      by++;
      // "what China has in store for Canadian pork"
      if (tree.lower(by) === 'for' && INTENDING.has(tree.lemma(by - 1))) return by;
    }
  // "approved 6 percent for Brazilian soya"
  if (tree.lower(by) === 'for' && INTENDING.has(tree.lemma(leadOf(tree, node)))) return by;
  // "fixed at 5 percent for cement from Peru"
  if (tree.lower(by) === 'for' && tree.lower(node - 1) === 'at' && SETTING.has(tree.lemma(node - 2))) return by;
  return /^(?:on|against|upon)$/.test(tree.lower(by)) ? by : -1;
}

const INTENDING = wordSet(
  'store mind plan want propose demand set approve decree announce order seek suggest consider pass endorse sign speak talk have',
);
const SETTING = wordSet('fix set put hold peg keep leave');

/** What is done about a tariff on all goods. */
const BRACING = wordSet('expect brace prepare face charge impose threaten levy put slap announce decree');

/** The country last named before a figure. */
function toldBefore(reading: Reading, node: number): string | undefined {
  for (let at = node - 1; at >= 0; at--) {
    const party = reading.partyAt(at)?.party;
    if (party !== undefined) return party;
  }
  return undefined;
}

/** Whose goods the phrase that begins at a word names, '' where it says only that they come from abroad; undefined where it names none such. */
function originBehind(reading: Reading, first: number): string | undefined {
  const { tree } = reading;
  let origin: string | undefined;
  let goods = first;
  for (; goods < tree.size && !isWare(reading, goods); goods++) {
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART|ADV)$/.test(tree.upos(goods)) && tree.lower(goods) !== "'s")
      return undefined;
    origin = reading.partyAt(goods)?.party ?? origin ?? (FROM_ABROAD.test(tree.lower(goods)) ? '' : undefined);
  }
  if (goods >= tree.size) return undefined;
  // "on Chinese steel news"
  const whole = tree.head(goods);
  if (whole > goods && /^(?:compound|amod|nmod:desc)$/.test(tree.relation(goods)) && !isWare(reading, whole))
    return undefined;
  if (tree.lemma(goods) === 'import') origin ??= '';
  for (let at = goods + 1; origin === undefined && at < tree.size && tree.upos(at) !== 'PUNCT'; at++) {
    // "rice moving from Kenya into Chile", "everything Chile ships"
    const by = /^(?:DET|ADJ)$/.test(tree.upos(at - 1)) ? at - 2 : at - 1;
    if (COMING.test(tree.lower(by)) || by === goods) origin = reading.partyAt(at)?.party;
  }
  return origin;
}
const FROM_ABROAD = /^(?:its|their|his|her|our|your|imported|foreign|foreign-made|overseas)$/;
const COMING = /^(?:from|of|into|to|by)$/;

const isWare = (reading: Reading, at: number): boolean =>
  isGoods(reading, at) || GENERIC.has(reading.tree.lemma(at)) || reading.tree.lower(at) === 'all';

/** The word that leads to a figure, past prepositions and words of amount; -1 for none. */
function leadOf(tree: Tree, node: number): number {
  let at = node - 1;
  while (
    at >= 0 &&
    (LEADING.has(tree.lower(at)) || /^(?:ADP|DET|ADV)$/.test(tree.upos(at)) || /^(?:its|their)$/.test(tree.lower(at)))
  )
    at--;
  return at;
}

/** Whether the words before a figure leave open that it is a tariff. */
export function mayBePut(reading: Reading, node: number): boolean {
  const lead = leadOf(reading.tree, node);
  // "are up 14 percent on Thai rice"
  return !/^(?:up|down)$/.test(reading.tree.lower(node - 1)) && (lead < 0 || mayLay(reading, lead));
}

/** Whether the word that leads to a figure is one that puts tariffs on goods, or none does: "from Monday: 5 percent on everything Chile sells". */
function isPut(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const lead = leadOf(tree, node);
  if (lead < 0) return true;
  const lemma = tree.lemma(lead);
  switch (tree.upos(lead)) {
    case 'VERB':
      return PUTTING.has(lemma) || (STRIKING.has(lemma) && tree.lower(lead + 1) === 'back');
    // "is 5 percent on Chinese tea"; who is 90 percent against something has an opinion.
    case 'AUX':
      return tree.lower(node + 1) === 'on';
    case 'NOUN':
      return ANSWERS.has(lemma) || INTENDING.has(lemma) || isMeasureNoun(reading, lead);
    case 'ADJ':
      return OF_TARIFFS.has(lemma);
    case 'ADV':
    case 'ADP':
      return false;
    default:
      return isPutAlike(reading, lead);
  }
}
/** "takes 42 percent on imported pork and 31 percent on veal": of figures in a row one is as the other. */
function isPutAlike(reading: Reading, joint: number): boolean {
  if (!/^(?:,|;|and|or|but)$/.test(reading.tree.lower(joint))) return true;
  for (let at = joint - 1; at >= 0; at--) if (reading.percentAt(at) !== undefined) return isPut(reading, at);
  return true;
}
const PUTTING = wordSet(
  'put place set fix impose slap clap levy charge lay tack pile heap whack collect exact take tax land settle go return revert retaliate answer respond reply earn get have ' +
    'announce decree order approve adopt pass agree choose decide propose plan consider mull weigh want demand seek suggest threaten promise vow pledge warn face expect deserve ' +
    'simulate model introduce apply enact raise lift double cut lower drop scrap withdraw rescind repeal keep maintain restore reinstate suspend delay postpone',
);
const STRIKING = wordSet('hit strike fire');
const ANSWERS = wordSet('answer reply response retaliation reprisal threat');
const OF_TARIFFS = wordSet('retaliatory reciprocal punitive protective standard');

/** Whether the word that leads to a figure leaves open that it is a tariff: no gain, no price that has moved, nothing that firms do. */
function mayLay(reading: Reading, lead: number): boolean {
  const { tree } = reading;
  const lemma = tree.lemma(lead);
  // "a tariff cap of 15 percent on Japanese medicines": the tariff itself is named.
  if (tree.upos(lead) === 'NOUN')
    return !GAINS.has(lemma) && !tree.children(lead).some(child => isMeasureNoun(reading, child));
  if (tree.upos(lead) !== 'VERB' && tree.upos(lead) !== 'AUX') return true;
  const doer = doerOf(reading, lead);
  if (doer >= 0 && isOfTrader(reading, doer)) return false;
  if (!GAINING.has(lemma) && !MOVING.has(lemma) && lemma !== 'have') return true;
  // "What has Peru done to earn 14 percent on its shrimp?"
  return /^(?:earn|get|go|drop|have)$/.test(lemma) && doer >= 0 && isOfGovernment(reading, doer);
}

/** Who does what a verb says, the party right before it where the tree has somebody else. */
function doerOf(reading: Reading, verb: number): number {
  const { tree } = reading;
  let at = verb - 1;
  while (at >= 0 && /^(?:AUX|ADV)$/.test(tree.upos(at))) at--;
  // "dealers in Lima earn"; "within hours of Lima going to 5 percent"
  const isGerund = tree.xpos(verb) === 'VBG' && at === verb - 1;
  const isPlace = !isGerund && /^(?:in|at|of|from|to|for|with)$/.test(tree.lower(at - 1));
  return at >= 0 && !isPlace && isGoverning(reading, at) ? at : subjectOf(tree, verb);
}

/** "Retailers made 12 percent on Chinese tea", "the store offers 15 percent": what somebody who deals in goods gains or lets go is no tariff. */
export function isGained(reading: Reading, node: number): boolean {
  const lead = leadOf(reading.tree, node);
  if (lead < 0 || !/^(?:on|off|)$/.test(reading.tree.lower(node + 1)) || reading.tree.upos(lead) !== 'VERB')
    return false;
  if (!GAINING.has(reading.tree.lemma(lead)) && !OFFERING.has(reading.tree.lemma(lead))) return false;
  const doer = doerOf(reading, lead);
  return doer >= 0 && isOfTrader(reading, doer);
}
const OFFERING = wordSet('offer ask quote take give');
const GAINING = wordSet(
  'make earn lose gain save spend profit pocket net reap get sell buy knock shave drop rely depend lean live count bet lend borrow own hold',
);
const MOVING = wordSet('rise fall climb jump leap slip slide sink grow shrink go move advance ease surge soar plunge');
const GAINS = wordSet(
  'gain loss rise fall drop climb jump rally slump return stake reliance dependence bet hold holding',
);

/** Somebody who deals in goods, and does what he does for himself. */
const isOfTrader = ({ tree }: Reading, node: number): boolean => {
  const lemma = tree.lemma(node);
  return FIRMS.has(lemma) || SELLERS.has(lemma) || BUYERS.has(lemma) || DEALERS.has(lemma);
};
const DEALERS = wordSet(
  'dealer store supermarket wholesaler middleman broker speculator smuggler tourist traveller traveler investor fund agent club insurer underwriter landlord platform',
);

/** Whether a sentence is of what things are sold for and what is gained by it. */
function tellsOfSelling({ tree }: Reading): boolean {
  for (let at = 0; at < tree.size; at++) if (SELLING.has(tree.lemma(at))) return true;
  return false;
}
const SELLING = wordSet(
  'discount rebate markup mark-up premium saving cashback coupon voucher promotion bargain mark-down markdown royalty insurance insurer collateral',
);

const isOfGovernment = (reading: Reading, node: number): boolean =>
  isGoverning(reading, node) || childrenBy(reading.tree, node, 'nmod:poss').some(owner => isGoverning(reading, owner));

/** Whether the sentence or the one before it tells of a government other than that of the goods. */
function isAnotherTold(reading: Reading, origin: string): boolean {
  const { tree, before } = reading;
  for (let at = 0; at < tree.size; at++) {
    const party = reading.partyAt(at)?.party ?? reading.seatOf(tree.form(at));
    if (party !== undefined ? party !== origin : GOVERNING.has(tree.lemma(at))) return true;
  }
  return before?.marks.some(({ mention }) => mention.type === 'party') ?? false;
}

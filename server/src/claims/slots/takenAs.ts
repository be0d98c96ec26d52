import { wordSet } from '../../base/wordList.ts';
import type { Tree } from '../../syntax/tree.ts';
import { BUYERS, FIRMS, GENERIC, GOVERNING, MEASURE_NOUNS, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isMeasureNoun, isNamed } from './measureNoun.ts';
import { isComparison, isShare, tellsOfOthers, tellsOfPaid } from './notARate.ts';
import { SELLERS } from './otherLevies.ts';

/**
 * Whether a percentage that no tariff noun governs is one by what is done with it, where tariffs are spoken of or goods are told of with where they come
 * from: who trades pays or owes it, a government charges or collects it, it is due on goods. Read off the words at the figure, since parsers lose such
 * short clauses more often than not.
 */
export function isTakenAsTariff(reading: Reading, node: number, besideRates: boolean): boolean {
  const { tree } = reading;
  const deed = deedBefore(tree, node);
  if (!isToldPlainly(reading, node, deed?.deed)) return false;
  const known = reading.amongTariffs || besideRates || touchesBorder(reading);
  if (deed) return (known || isOfForeign(reading, node)) && isDoneBy(reading, node, deed);
  if (isSetAside(reading, node)) return true;
  if (!known && !isOfForeign(reading, node)) return false;
  return (
    isDue(reading, node) ||
    isOneTaken(reading, node) ||
    (known && isTheOneOn(reading, node)) ||
    (known && isGapped(reading, node))
  );
}

/** Whether nothing at a percentage or in its sentence says that it is one of something else than a tariff. */
export const isToldPlainly = (reading: Reading, node: number, deed?: Deed): boolean =>
  !isComparison(reading, node) &&
  !isShare(reading, node) &&
  !(deed ? tellsOfPaid : tellsOfOthers)(reading) &&
  !isFollowedByNoun(reading, node) &&
  isPlainBehind(reading, node, deed);

/** What is done with a figure: who trades pays it, who governs takes it, somebody wants it on goods. */
type Deed = 'pay' | 'take' | 'want';
interface Doing {
  readonly deed: Deed;
  readonly verb: number;
}

const ofEach = (deed: Deed, phrases: string): [string, Deed][] =>
  phrases.split(' ').map(phrase => [phrase.replaceAll('_', ' '), deed]);
const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ...ofEach('pay', 'pay owe bear attract incur carry face'),
  ...ofEach(
    'pay',
    'hand_over fork_out fork_over shell_out cough_up stump_up part_with sting_for liable_for good_for pass_on subject_to hit_with slap_with saddle_with',
  ),
  ...ofEach(
    'take',
    'levy charge collect take exact extract claim pocket heap pile tack clap slap put place whack impose lay demand',
  ),
  ...ofEach('take', 'skim_off pile_on slap_on tack_on heap_on'),
  ...ofEach(
    'want',
    'want mull weigh contemplate ponder consider float seek propose threaten favour favor discuss favour_of favor_of think_of talk_of',
  ),
]);

/** What the words right before a figure do with it. */
function deedBefore(tree: Tree, node: number): Doing | undefined {
  for (let at = node - 1; at >= 0; at--) {
    const phrase = at > 0 ? DEEDS.get(`${tree.lemma(at - 1)} ${tree.lower(at)}`) : undefined;
    if (phrase) return { deed: phrase, verb: at - 1 };
    if (LEADING.has(tree.lower(at)) || tree.upos(at) === 'DET') continue;
    // "charges them 20 percent"
    if (tree.relation(at) === 'iobj' && tree.head(at) === at - 1) continue;
    // "charges on it the 20 percent"
    if (/^(?:it|them)$/.test(tree.lower(at)) && tree.lower(at - 1) === 'on') {
      at--;
      continue;
    }
    // "hands the treasury 8 percent", "pays the state 5 percent"
    if (COLLECTORS.has(tree.lemma(at))) {
      const verb = tree.upos(at - 1) === 'DET' ? at - 2 : at - 1;
      return verb >= 0 && GIVING.has(tree.lemma(verb)) ? { deed: 'pay', verb } : undefined;
    }
    const deed =
      /^(?:VERB|AUX)$/.test(tree.upos(at)) || tree.xpos(at) === 'NNS' ? DEEDS.get(tree.lemma(at)) : undefined;
    return deed && { deed, verb: at };
  }
  return undefined;
}
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
/** Between a verb and its figure. */
const LEADING = wordSet(
  'extra additional another further some only just about around roughly nearly almost up to as much now still already over at least most effective combined',
);
const COLLECTORS = wordSet('taxman treasury state customs government exchequer fisc');
const GIVING = wordSet('hand pay owe give pass');

function isDoneBy(reading: Reading, node: number, { deed, verb }: Doing): boolean {
  const { tree } = reading;
  let from = verb;
  // "enter free but bear 5 percent": of one subject.
  while (from > 0 && (from === verb || !OPENING.test(tree.lower(from - 1)))) from--;
  const some = (is: (at: number) => boolean): boolean => someIn(from, verb, is);
  if (deed === 'pay') return some(at => isPayer(reading, at));
  if (deed === 'take') return some(at => isTaker(reading, at)) && !some(at => isPrivate(reading, at));
  return tree.lower(node + 1) === 'on' || (reading.afterTariff && /^(?:[.;!?"”]|)$/.test(tree.lower(node + 1)));
}

const OPENING = /^(?:[;:—]|but|while|whereas)$/;
const someIn = (from: number, to: number, is: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (is(at)) return true;
  return false;
};

/** Goods, or who trades in them. */
function isPayer(reading: Reading, at: number): boolean {
  const { tree } = reading;
  const lemma = tree.lemma(at);
  if (isNamed(reading, at) || TRADERS.has(lemma) || TRADED.has(lemma) || GENERIC.has(lemma)) return true;
  return /^(?:it|they|which|that|those|these|ours|theirs|we)$/.test(tree.lower(at));
}
/** Who brings goods in or sends them out, and what is left of goods that were told of. */
const TRADERS = wordSet(
  'importer exporter shipper buyer grower supplier trader surplus rest remainder balance anyone whoever everyone',
);

/** "The surplus keeps paying 25 percent", "importers will owe 10 percent": nothing is said of which goods or whose, so that those are meant that were told of. */
export function isOfRemainder({ tree }: Reading, node: number): boolean {
  const doing = deedBefore(tree, node);
  return (
    doing?.deed === 'pay' && someIn(0, doing.verb, at => UNSAID.has(tree.lemma(at)) && /^nsubj/.test(tree.relation(at)))
  );
}
const UNSAID = wordSet('surplus rest remainder balance importer');

/** Who takes tariffs: a government by a name or a word for it, or one that was named. */
const isTaker = (reading: Reading, at: number): boolean =>
  reading.partyAt(at) !== undefined ||
  reading.seatOf(reading.tree.form(at)) !== undefined ||
  GOVERNING.has(reading.tree.lemma(at)) ||
  COLLECTORS.has(reading.tree.lemma(at)) ||
  /^(?:it|they|he|she|we|which|who)$/.test(reading.tree.lower(at));

/** Who takes for himself: a firm, a bank, a fund. */
function isPrivate({ tree }: Reading, at: number): boolean {
  const lemma = tree.lemma(at);
  return (
    /^nsubj/.test(tree.relation(at)) &&
    (SELLERS.has(lemma) || FIRMS.has(lemma) || BUYERS.has(lemma) || PRIVATE.has(lemma))
  );
}
const PRIVATE = wordSet('dealer gallery fund investor agent landlord worker party voter team club owner platform');

/** "16 percent is due on handbags", "10 percent becomes payable", "15 percent still has to be paid on hides", "5 percent applies to soles". */
function isDue(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let at = node + 1;
  while (at < tree.size && (/^(?:AUX|ADV)$/.test(tree.upos(at)) || BECOMING.has(tree.lower(at)))) at++;
  if (at >= tree.size || tree.lower(at + 1) === 'by') return false;
  const said = tree.lower(at);
  if (OWED.has(said)) return at > node + 1 && tree.lower(at + 1) !== 'to';
  if (!(/^(?:appl(?:y|ies)|suffices?)$/.test(said) || (at > node + 1 && DONE.has(said)))) return false;
  return tree.lower(at + 1) === 'to' || someIn(0, tree.size, other => isNamed(reading, other));
}
const BECOMING = wordSet('becomes become became falls fall fell to has have had be been now still again');
const OWED = wordSet('due payable owed');
const DONE = wordSet('paid levied charged collected taken exacted applied sufficed enough');

/** "the 10 percent that it took on ore", "the 8 percent importers owe": what the clause behind a figure does with it. */
function isOneTaken(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (node === 0 || !/^(?:the|those|that)$/.test(tree.lower(node - 1))) return false;
  let at = node + 1;
  if (/^(?:that|which)$/.test(tree.lower(at))) at++;
  while (at < tree.size && /^(?:DET|ADJ|PROPN|NOUN|PRON)$/.test(tree.upos(at))) at++;
  while (at < tree.size && /^(?:AUX|ADV)$/.test(tree.upos(at))) at++;
  if (at >= tree.size || at === node + 1) return false;
  const deed = DEEDS.get(tree.lemma(at));
  const from = node + 1;
  if (deed === 'pay') return someIn(from, at, by => isPayer(reading, by));
  return (
    deed !== undefined &&
    someIn(from, at, by => isTaker(reading, by)) &&
    !someIn(from, at, by => isPrivate(reading, by))
  );
}

/** "the 7 percent on peppers", "Turkey's new 20 percent on walnuts": of what is known, or somebody's own, on goods. */
function isTheOneOn(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (node === 0 || tree.lower(node + 1) !== 'on') return false;
  let at = node - 1;
  while (at > 0 && tree.upos(at) === 'ADJ') at--;
  const isOwn = /^['’]s?$/.test(tree.lower(at)) && reading.partyAt(at - 1) !== undefined;
  return isOwn || (tree.lower(at) === 'the' && someIn(node + 2, phraseEnd(tree, node + 2), to => isNamed(reading, to)));
}

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

/** "wine from Peru", "liquefied gas of U.S. origin", "Swiss watches … in Peru": goods and a country, or two countries. */
function isOfForeign(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const parties = new Set<string>();
  let goods = false;
  for (let at = 0; at < tree.size; at++) {
    const party = reading.partyAt(at)?.party;
    if (party !== undefined) parties.add(party);
    else goods ||= isNamed(reading, at) && at !== node;
  }
  return parties.size > 1 || (goods && parties.size > 0);
}

/** "at customs", "at the border", "leaves its ports", "sold abroad" */
const touchesBorder = ({ tree }: Reading): boolean =>
  someIn(
    0,
    tree.size,
    at =>
      (BORDERS.has(tree.lower(at)) && tree.upos(at) !== 'VERB') ||
      (tree.lemma(at) === 'leave' && someIn(at + 1, phraseEnd(tree, at + 1), gate => GATES.has(tree.lemma(gate)))),
  );
const BORDERS = wordSet('customs border frontier importer importers abroad');
const GATES = wordSet('port country border');

/** "pays 10 percent more", "50 percent market share", "12 percent VAT": the figure is of the noun behind it. */
function isFollowedByNoun({ tree }: Reading, node: number): boolean {
  const next = node + 1;
  if (next >= tree.size || /^(?:ad|valorem)$/.test(tree.lower(next))) return false;
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
  if (someIn(first, end, at => isNamed(reading, at) || reading.dateAt(at) !== undefined)) return true;
  if (by === 'to') return COLLECTORS.has(lemma) || GOVERNING.has(lemma);
  if (by === 'in') return MEASURE_NOUNS.has(lemma) || ANSWERS.has(lemma);
  return GENERIC.has(lemma) || TRADED.has(lemma) || MEASURE_NOUNS.has(lemma) || LISTED.has(lemma) || lemma === '';
}
const ANSWERS = wordSet('reply reprisal retaliation return answer response');
const LISTED = wordSet('list rest remainder everything anything it them those both all what foreign');

/** Behind the last word of the phrase that begins at a word. */
function phraseEnd(tree: Tree, first: number): number {
  let end = first;
  while (end < tree.size && /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(tree.upos(end))) end++;
  return end;
}

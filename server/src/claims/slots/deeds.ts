import { wordSet } from '../../base/wordList.ts';
import type { Tree } from '../../syntax/tree.ts';
import { BUYERS, FIRMS, GENERIC, GOVERNING, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isNamed } from './measureNoun.ts';
import { SELLERS } from './otherLevies.ts';

/** What is done with a figure: who trades pays it, who governs takes it, somebody wants it on goods. */
export type Deed = 'pay' | 'take' | 'want';
export interface Doing {
  readonly deed: Deed;
  readonly verb: number;
}

const ofEach = (deed: Deed, phrases: string): [string, Deed][] =>
  phrases.split(' ').map(phrase => [phrase.replaceAll('_', ' '), deed]);
export const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ...ofEach('pay', 'pay owe bear attract incur carry face meet encounter'),
  ...ofEach(
    'pay',
    'hand_over fork_out fork_over shell_out cough_up stump_up part_with sting_for liable_for good_for pass_on subject_to hit_with slap_with saddle_with meet_with greet_with confront_with stare_at look_at run_into up_against hit_by struck_by',
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
export function deedBefore(reading: Reading, node: number): Doing | undefined {
  const { tree } = reading;
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
    // "is charging Egyptian cement 14 percent"
    const verb = isNamed(reading, at) ? chargeBefore(tree, at) : -1;
    if (verb >= 0) return { deed: 'take', verb };
    // "must now find 20 percent"; what somebody found is no duty.
    if (tree.lemma(at) === 'find' && tree.xpos(at) === 'VB') return { deed: 'pay', verb: at };
    const deed =
      /^(?:VERB|AUX)$/.test(tree.upos(at)) || tree.xpos(at) === 'NNS' ? DEEDS.get(tree.lemma(at)) : undefined;
    return deed && { deed, verb: at };
  }
  return undefined;
}
/** The verb whose object goods are that are charged so much; -1 for none. */
function chargeBefore(tree: Tree, goods: number): number {
  let at = goods - 1;
  while (at >= 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tree.upos(at))) at--;
  return at >= 0 && tree.lemma(at) === 'charge' && tree.upos(at) === 'VERB' ? at : -1;
}

/** Between a verb and its figure. */
export const LEADING = wordSet(
  'extra additional another further some only just about around roughly nearly almost up to as much now still already over at least most effective combined',
);
export const COLLECTORS = wordSet('taxman treasury state customs government exchequer fisc');
const GIVING = wordSet('hand pay owe give pass');

/** Goods, or who trades in them. */
export function isPayer(reading: Reading, at: number): boolean {
  const { tree } = reading;
  const lemma = tree.lemma(at);
  if (isNamed(reading, at) || TRADERS.has(lemma) || TRADED.has(lemma) || GENERIC.has(lemma)) return true;
  return /^(?:it|they|which|that|those|these|ours|theirs|we|you)$/.test(tree.lower(at));
}
/** Who brings goods in or sends them out, and what is left of goods that were told of. */
export const TRADERS = wordSet(
  'importer exporter shipper buyer grower supplier trader surplus rest remainder balance anyone whoever everyone',
);

/** Who takes tariffs: a government by a name or a word for it, or one that was named. */
export const isTaker = (reading: Reading, at: number): boolean =>
  isGoverning(reading, at) ||
  COLLECTORS.has(reading.tree.lemma(at)) ||
  /^(?:it|they|he|she|we|which|who)$/.test(reading.tree.lower(at));

/** A government by its name, its seat or a word for it. */
export const isGoverning = (reading: Reading, at: number): boolean =>
  reading.partyAt(at) !== undefined ||
  reading.seatOf(reading.tree.form(at)) !== undefined ||
  GOVERNING.has(reading.tree.lemma(at));

/** Who takes for himself: a firm, a bank, a fund. */
export function isPrivate({ tree }: Reading, at: number): boolean {
  const lemma = tree.lemma(at);
  return (
    /^nsubj/.test(tree.relation(at)) &&
    (SELLERS.has(lemma) || FIRMS.has(lemma) || BUYERS.has(lemma) || PRIVATE.has(lemma))
  );
}
const PRIVATE = wordSet('dealer gallery fund investor agent landlord worker party voter team club owner platform');

/** "at customs", "at the border", "leaves its ports", "sold abroad" */
export const touchesBorder = ({ tree }: Reading): boolean =>
  someIn(
    0,
    tree.size,
    at =>
      (BORDERS.has(tree.lower(at)) && tree.upos(at) !== 'VERB') ||
      (tree.lemma(at) === 'leave' && someIn(at + 1, phraseEnd(tree, at + 1), gate => LEFT.has(tree.lemma(gate)))),
  );
const BORDERS = wordSet('customs border frontier importer importers abroad');
/** What goods leave that go abroad. */
const LEFT = wordSet('port country border');

export const someIn = (from: number, to: number, is: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (is(at)) return true;
  return false;
};

/** Behind the last word of the phrase that begins at a word: "the day-old tariff", "the shipment's value". */
export function phraseEnd(tree: Tree, first: number): number {
  let end = first;
  while (
    end < tree.size &&
    (/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(tree.upos(end)) ||
      (end > first && /^(?:-|['’]s|['’])$/.test(tree.lower(end))))
  )
    end++;
  return end;
}

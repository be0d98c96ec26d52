import { wordSet } from '../../base/wordList.ts';
import type { Mention } from '../../mentions/mention.ts';
import { marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { ENTRIES, GATES } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isPayer, phraseEnd, someIn } from './deeds.ts';
import { isGoods } from './measureNoun.ts';

/** "5 percent to get into Japan", "9 percent on their way into India", "12 percent on arrival", "4 percent at the port": for coming in it is paid. */
export function isForEntering(reading: Reading, figure: number): boolean {
  const { tree } = reading;
  let from = figure + 1;
  // "6 percent of its value at customs", "tacked on at the border"
  if (tree.lower(from) === 'of' && /^(?:value|price|worth)$/.test(tree.lemma(from + 2))) from += 3;
  if (/^(?:tacked|slapped|added|piled|heaped)$/.test(tree.lower(from)) && tree.lower(from + 1) === 'on') from += 2;
  const by = tree.lower(from);
  if (by === 'to') {
    const verb = tree.lemma(from + 1);
    if (ENTERING.has(verb)) return isPlace(reading, from + 2);
    if (!GETTING.has(verb)) return false;
    // "to land Vietnamese shoes in Peru"
    return isInto(reading, from + 2) || isInto(reading, phraseEnd(tree, from + 2));
  }
  if (by !== 'on' && by !== 'upon' && by !== 'at') return false;
  let at = from + 1;
  while (at < tree.size && /^(?:DET|ADJ|PRON|PROPN)$/.test(tree.upos(at))) at++;
  if (by === 'at' || tree.lemma(at) === 'quay' || tree.lemma(at) === 'dock')
    return someIn(from + 1, phraseEnd(tree, from + 1), gate => GATES.has(tree.lemma(gate)));
  return ENTRIES.has(tree.lemma(at)) || (tree.lower(at) === 'way' && isInto(reading, at + 1));
}
const ENTERING = wordSet('enter reach clear cross');
const GETTING = wordSet('get come go make cross land sell bring ship take');
const INTO = wordSet('into in to through past over inside across');

const isInto = (reading: Reading, at: number): boolean => INTO.has(reading.tree.lower(at)) && isPlace(reading, at + 1);

/** A country or where goods come into one, and nothing else that is there: "Japan", "the Egyptian market". */
function isPlace(reading: Reading, first: number): boolean {
  const { tree } = reading;
  const last = phraseEnd(tree, first) - 1;
  if (last < first) return false;
  return (
    (reading.partyAt(last) !== undefined && tree.upos(last) !== 'ADJ') ||
    GATES.has(tree.lemma(last)) ||
    PLACES.has(tree.lemma(last))
  );
}
const PLACES = wordSet('market country shelf shop');

/** "crates of mangoes have been let into Japan at 8 percent", "lentils land in India at 14 percent": what comes into a country at so much bears it there. */
export function isEnteredAt(reading: Reading, figure: number): boolean {
  const { tree } = reading;
  // "under an 8 percent rate"
  const rate = tree.head(figure) > figure && tree.lemma(tree.head(figure)) === 'rate' ? tree.head(figure) : figure;
  const verb = tree.head(rate);
  if (
    verb < 0 ||
    !/^(?:at|under|with)$/.test(marker(tree, rate)) ||
    !ADMITTING.has(tree.lemma(verb)) ||
    tree.lower(figure + 1) === 'of'
  )
    return false;
  if (isBroughtIn(reading, verb, figure)) return true;
  const subject = subjectOf(tree, verb);
  const isOfGoods = subject >= 0 && someIn(subject, verb, at => isPayer(reading, at));
  return isOfGoods && someIn(verb + 1, figure, at => isInto(reading, at) || isPlace(reading, at));
}
const ADMITTING = wordSet('admit enter clear land let go allow bring come arrive release wave import reach ship');

/** So many tonnes, cars, heads. */
const isMeasured = (mention: Mention): boolean => mention.type === 'quantity' && mention.value.unit !== 'percent';

/** "to bring in 9,000 tonnes of sugar at 5 percent", "allow 5,000 cars a year in at 6 percent": goods, by who lets them in. */
function isBroughtIn(reading: Reading, verb: number, figure: number): boolean {
  const { tree } = reading;
  const isIn = tree.lower(verb + 1) === 'in' || (tree.lower(figure - 2) === 'in' && tree.lower(figure - 1) === 'at');
  const some = (is: (at: number) => boolean): boolean => someIn(verb + 1, figure, is);
  return isIn && some(at => isGoods(reading, at)) && some(at => reading.mentionsAt(at).some(isMeasured));
}

import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { type Actor, actorsOf, namedAt } from './actor.ts';
import type { RateSite } from './rateSite.ts';

/** What a government lets the world know, or does to it: of which a tariff may be the content. */
const TIDINGS = wordSet(
  'answer reply response retaliation reprisal riposte news word relief announcement blow offer proposal concession move decision order decree threat warning ' +
    'signal shock surprise gift reward punishment message promise pledge verdict ruling countermeasure bid',
);
/** How tidings reach somebody. */
const ARRIVING = wordSet('come arrive emerge follow land');
/** What tidings do with what they say. */
const BRINGING = wordSet('include bring contain comprise carry mean entail spell be come arrive emerge follow');
/** How far up from a tariff its tidings are looked for. */
const STEPS = 4;

/**
 * Whence the tidings come of which a tariff is the content: "Word came from Oslo of a duty", "The answer from Oslo was swift: a duty", "Bad news from
 * Oslo: a duty", "a duty was part of the Norwegian offer".
 */
export function whence(reading: Reading, { measure, node }: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  const told = beforeColon(reading, measure < 0 ? node : measure);
  if (told) return [told];
  let at = measure < 0 ? node : measure;
  // "a tariff cap"
  if (measure >= 0 && tree.relation(measure) === 'compound') at = tree.head(measure);
  for (let left = STEPS; left > 0; left--) {
    const head = tree.head(at);
    // "The answer from Oslo was a duty"
    const own = childrenBy(tree, at, 'cop').length > 0 ? sentBy(reading, childrenBy(tree, at, 'nsubj'), focus) : [];
    if (own.length > 0 || head < 0) return own;
    const found = toldOver(reading, at, head, focus);
    if (found.length > 0) return found;
    if (!isContent(tree, at)) return [];
    at = head;
  }
  return [];
}

/** "got more bad news from Oslo: a duty": whence the tidings come that end right before a colon, whatever the tree hangs them on. */
function beforeColon(reading: Reading, node: number): Actor | undefined {
  const { tree } = reading;
  let colon = node - 1;
  while (colon > 3 && /^(?:DET|ADJ|NUM|NOUN)$/.test(tree.upos(colon))) colon--;
  if (/^nsubj/.test(tree.relation(node))) return undefined;
  if (tree.form(colon) !== ':' || tree.lower(colon - 2) !== 'from' || !TIDINGS.has(tree.lemma(colon - 3)))
    return undefined;
  const seat = reading.seatOf(tree.form(colon - 1));
  return (
    namedAt(reading, colon - 1) ?? (seat === undefined ? undefined : { party: seat, mention: undefined, how: 'stated' })
  );
}

/** Whether a phrase is what the word above it says: "news of a duty", "an answer: a duty", "an offer with a duty". */
const isContent = (tree: Tree, at: number): boolean =>
  /^(?:parataxis|appos|dep|conj)$/.test(tree.relation(at)) ||
  (/^(?:nsubj|obj)$/.test(tree.relation(at)) && BRINGING.has(tree.lemma(tree.head(at)))) ||
  (tree.relation(at) === 'nsubj' && childrenBy(tree, tree.head(at), 'cop').length > 0) ||
  (/^(?:nmod|obl)$/.test(tree.relation(at)) && /^(?:of|with|in|from|)$/.test(marker(tree, at)));

function toldOver(reading: Reading, at: number, head: number, focus: Focus): Actor[] {
  const { tree } = reading;
  if (!isContent(tree, at)) return [];
  const beside = childrenBy(tree, head, 'nsubj', 'obj', 'nmod').filter(child => child !== at);
  const tidings = [at, head, ...beside];
  const found = sentBy(reading, tidings, focus);
  const arrived = ARRIVING.has(tree.lemma(head)) && tidings.some(word => TIDINGS.has(tree.lemma(word)));
  if (found.length > 0 || !arrived) return found;
  const sources = childrenBy(tree, head, 'obl').filter(child => marker(tree, child) === 'from');
  return sources.map(source => actorsOf(reading, source, focus)).find(actors => actors.length > 0) ?? [];
}

function sentBy(reading: Reading, words: readonly number[], focus: Focus): Actor[] {
  const { tree } = reading;
  for (const word of words)
    for (const tidings of isPartOf(tree, word) ? childrenBy(tree, word, 'nmod') : [word]) {
      const found = senderOf(reading, tidings, focus);
      if (found.length > 0) return found;
    }
  return [];
}

/** "part of the Norwegian offer" */
const isPartOf = (tree: Tree, node: number): boolean =>
  tree.lemma(node) === 'part' && childrenBy(tree, node, 'nmod').some(child => TIDINGS.has(tree.lemma(child)));

/** "the answer from Oslo", "Oslo's answer", "the Norwegian answer" */
function senderOf(reading: Reading, tidings: number, focus: Focus): Actor[] {
  const { tree } = reading;
  if (!TIDINGS.has(tree.lemma(tidings))) return [];
  for (const child of childrenBy(tree, tidings, 'nmod', 'obl', 'nmod:poss', 'amod', 'compound', 'nmod:desc')) {
    const relation = tree.relation(child);
    const by = marker(tree, child);
    if ((relation === 'nmod' || relation === 'obl') && by !== 'from' && by !== 'by' && by !== 'out of') continue;
    const own = relation === 'nmod:poss' || by !== '' ? undefined : namedAt(reading, child);
    const found = own ? [own] : relation === 'amod' || relation === 'compound' ? [] : actorsOf(reading, child, focus);
    if (found.length > 0) return found;
  }
  return [];
}

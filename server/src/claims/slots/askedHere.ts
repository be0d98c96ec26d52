import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { isGoods, isMeasureNoun } from './measureNoun.ts';

/**
 * "'Fifty percent,' he said when asked what tariff Peruvian cheese would face", "Asked how much duty Chilean wine pays in Peru, he said 14 percent": the
 * tariff after which a question in the sentence itself asks, where a figure is all of the answer; -1 for none.
 */
export function tariffAskedFor(reading: Reading, figure: number): number {
  const { tree } = reading;
  const asking = wordIn(reading, 0, tree.size, at => ASKING.has(tree.lower(at)));
  const what =
    asking < 0 ? -1 : wordIn(reading, asking + 1, endOfPhrase(reading, asking + 1), at => isWhat(reading, at));
  const measure =
    what < 0 ? -1 : wordIn(reading, what + 1, endOfPhrase(reading, what + 1), at => isMeasureNoun(reading, at));
  // "what tariffs would do to prices", "how much duty fraud costs"
  const verb = measure < 0 ? -1 : endOfPhrase(reading, measure + 1);
  const does = verb >= 0 && verb < tree.size && tree.upos(verb) === 'VERB' ? verb : -1;
  if (
    measure < 0 ||
    (does >= 0 && !BEARING.has(tree.lemma(does))) ||
    (tree.upos(measure + 1) === 'NOUN' &&
      !isGoods(reading, measure + 1) &&
      measure + 1 < tree.size &&
      tree.relation(measure) === 'compound')
  )
    return -1;
  const answers =
    figure < asking
      ? // "'Some fifty percent,' …"
        wordIn(reading, 0, figure, at => !/^(?:ADV|DET|PUNCT|ADP)$/.test(tree.upos(at))) < 0
      : wordIn(reading, measure + 1, figure, at => ANSWERING.has(tree.lemma(at))) >= 0 &&
        !/^(?:NOUN|ADP)$/.test(figure + 1 < tree.size ? tree.upos(figure + 1) : '');
  return answers ? measure : -1;
}
const ASKING = wordSet('asked question questioned query pressed quizzed');
const BEARING = wordSet(
  'pay face bear apply charge levy impose collect take put set owe be carry attract have cost draw incur add wine want like see mean',
);
const ANSWERING = wordSet('say answer reply respond repeat add tell');

/** "what", "which", "how much", "how high a" */
const isWhat = ({ tree }: Reading, at: number): boolean =>
  /^(?:what|which)$/.test(tree.lower(at)) ||
  (tree.lower(at - 1) === 'how' && /^(?:much|high|big|steep)$/.test(tree.lower(at)));

/** Where the words before a verb, a mark or the end of the sentence end. */
function endOfPhrase({ tree }: Reading, from: number): number {
  let at = from;
  while (at < tree.size && tree.upos(at) !== 'VERB' && tree.upos(at) !== 'PUNCT') at++;
  return at;
}

function wordIn({ tree }: Reading, from: number, to: number, is: (at: number) => boolean): number {
  for (let at = from; at < Math.min(to, tree.size); at++) if (is(at)) return at;
  return -1;
}

/**
 * "'Call it a 10 percent entry fee,' she said of the duty on lamb", "'It is 40 percent, not 30,' he said of the duty": the tariff of which somebody says
 * nothing but how high it is; -1 for none.
 */
export function tariffSpokenOf(reading: Reading, figure: number): number {
  const { tree } = reading;
  const said = wordIn(reading, figure + 1, tree.size, at => tree.lemma(at) === 'say' && tree.upos(at) === 'VERB');
  if (said < 0 || wordIn(reading, figure + 1, said, at => /^["”’']$/.test(tree.form(at))) < 0) return -1;
  const isElse = (at: number): boolean => /^(?:NOUN|PROPN|VERB)$/.test(tree.upos(at)) && tree.lemma(at) !== 'call';
  if (wordIn(reading, 0, figure, at => isElse(at) || /^(?:up|down)$/.test(tree.lower(at))) >= 0) return -1;
  return wordIn(reading, said + 1, tree.size, at => marker(tree, at) === 'of' && isMeasureNoun(reading, at));
}

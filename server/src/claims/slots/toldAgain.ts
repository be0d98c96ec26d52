import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import { isToldPlainly, leadsTo } from './takenAs.ts';

/**
 * The word by which a percentage is said of the tariff that the sentence before tells of, a pronoun or a noun for what is borne: "It had been 15 percent
 * until then", "On garlic it comes to 360 percent", "The load on a lorry adds up to 58 percent"; -1 for none.
 */
export function toldAgainBy(reading: Reading, node: number, besideRates: boolean): number {
  if (!reading.afterTariff && !reading.onTariffs && !besideRates) return -1;
  const { tree } = reading;
  const subject = subjectOfAmount(tree, node);
  if (subject < 0 || !isToldPlainly(reading, node)) return -1;
  const points = /^(?:it|that|this)$/.test(tree.lower(subject)) || isStep(tree, subject);
  // "stands at 10 percent; it could swell to 17 percent"
  if (besideRates && /^(?:it|that|which)$/.test(tree.lower(subject)) && marker(tree, node) === 'to') return subject;
  if (points ? reading.afterTariff && isFirstNamed(tree, subject) : BORNE.has(tree.lemma(subject))) return subject;
  // "the figure will increase to 92 percent": of what, only the rate before it says.
  if (FIGURES.has(tree.lemma(subject)) && (reading.afterTariff || besideRates)) return subject;
  return -1;
}
const BORNE = wordSet('load burden bill toll charge take levy band tier');
const FIGURES = wordSet('rate level figure');

/** "The first, in July, is 5 percent": of the steps in which the tariff comes. */
const STEPS = wordSet(
  'first second third last initial final former latter step stage phase tranche instalment installment',
);

export const isStep = (tree: Tree, node: number): boolean => STEPS.has(tree.lower(node));
/** The step that stands with a figure where the one before it is one: "the first, in May, is 5 percent, the second, in June, 8 percent". */
export const stepBeside = (tree: Tree, figure: number, before: number): number =>
  (isStep(tree, before) ? tree.children(figure).find(child => isStep(tree, child)) : undefined) ?? before;

/** The subject of "is", "comes to", "adds up to", "works out at" before a figure; -1 for any other verb. */
function subjectOfAmount(tree: Tree, node: number): number {
  const [copula] = childrenBy(tree, node, 'cop');
  if (copula !== undefined) return childrenBy(tree, node, 'nsubj')[0] ?? -1;
  const verb = leadsTo(tree, node, AMOUNTING);
  if (verb < 0) return -1;
  // What is borne is its subject, whatever the parser makes of it.
  for (let at = verb - 1; at >= 0 && tree.lower(at) !== ';'; at--)
    if (BORNE.has(tree.lemma(at)) || FIGURES.has(tree.lemma(at))) return at;
  const [own = subjectOf(tree, verb)] = childrenBy(tree, verb, 'nsubj');
  return own;
}
/** By what stands between it and its figure. */
const AMOUNTING: ReadonlySet<string> = new Set([
  'come to',
  'add to',
  'amount to',
  'work at',
  'work to',
  'run to',
  'rise to',
  'fall to',
  'drop to',
  'climb to',
  'go to',
  'swell to',
  'balloon to',
  'grow to',
  'jump to',
  'double to',
  'triple to',
  'increase to',
  'shrink to',
  'stand at',
  'stay at',
  'remain at',
  'lie at',
  'equal',
  'equal to',
  'total',
  'reach',
  'remain',
]);

/** No other noun is told of before it than where or when. */
const isFirstNamed = (tree: Tree, subject: number): boolean => {
  for (let at = 0; at < subject; at++) if (/^nsubj/.test(tree.relation(at))) return false;
  return true;
};

import { wordSet } from '../base/wordList.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

const MOVING = wordSet(
  'lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing slash slashed slashing raise raises raised raising double doubled doubling ' +
    'lift lifting remove removing abolish abolishing eliminate eliminating scrap scrapping drop dropping end ending repeal revoke rescind waive replace replaces replaced replacing',
);
const DONE = wordSet('lowered cut reduced slashed raised doubled replaced');
const OWN = wordSet('its their his the current existing additional extra old previous');
const UNDONE = wordSet("to will would may might could should shall not n't has have plans");

/** The verb that changes the rate at a token, whose object it is ("lower its 20 percent tariff"); undefined without one. */
function movingVerb(view: SentenceView, first: number): number | undefined {
  let at = first - 1;
  while (OWN.has(wordAt(view, at))) at--;
  return at < first - 1 && MOVING.has(wordAt(view, at)) ? at : undefined;
}

/** Whether a rate is what was before a change. */
export const isOutgoing = (view: SentenceView, first: number): boolean => movingVerb(view, first) !== undefined;

/** Whether that change has been made: "cut its 20 percent tariff", not "will cut its 20 percent tariff". */
export function wasChanged(view: SentenceView, first: number): boolean {
  const verb = movingVerb(view, first);
  return verb !== undefined && DONE.has(wordAt(view, verb)) && !UNDONE.has(wordAt(view, verb - 1));
}

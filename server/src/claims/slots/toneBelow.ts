import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow, type Step } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';
import { ABOVE, FAMILIES, type Family, FIRST, type Tone } from './tones.ts';

/** Tones of a clause on the tariff that say more than that something was done with it. */
export const AHEAD: ReadonlySet<Tone> = new Set<Tone>(['coming', 'promised', 'open', 'planned', 'refused']);

const isToImpose = (tree: Tree, verb: number): boolean =>
  /^(?:impose|enact|start)$/.test(predicateAt(tree, verb)?.frame.act ?? '');

/** What a plan is to do. */
const isOfPlan = (tree: Tree, verb: number): boolean =>
  tree.relation(verb) === 'xcomp' && predicateAt(tree, tree.head(verb))?.frame.act === 'plan';

/** "tariffs announced in May", "a tariff that would hit toys": clauses on the tariff. */
export function toneBelow(tree: Tree, { measure, node }: RateSite): Tone {
  const noun = measure >= 0 ? measure : node;
  // "two points below the 20 percent that Oslo proposed": of the figure itself.
  for (const verb of [...clausesBelow(tree, noun), ...(noun === node ? [] : clausesBelow(tree, node))]) {
    const act = predicateAt(tree, verb)?.frame.act;
    const family = act && FAMILIES[act];
    if (act === undefined || act === 'oppose' || family === undefined) continue;
    const own = FIRST[family][moodOf(tree, verb)];
    // "a duty that Peru plans to scrap"
    const tone = isOfPlan(tree, verb) ? (ABOVE.planning[own] ?? own) : own;
    // "a duty of 5 percent, which could be raised": until then, it is what it is.
    if (act === 'change' && AHEAD.has(tone)) continue;
    // "a duty on the tea that Kenya hopes to sell": a plan of something else; of what is to be done with a tariff the verb of that tells.
    if (act === 'plan' && childrenBy(tree, verb, 'xcomp').some(meant => !isToImpose(tree, meant))) continue;
    return tone;
  }
  // "a duty on wool, which was suspended", "… that starts in May if talks fail": goods are not suspended and do not start, so what the clause tells of is the tariff.
  for (const goods of childrenBy(tree, noun, 'nmod'))
    for (const verb of clausesBelow(tree, goods)) {
      const act = predicateAt(tree, verb)?.frame.act;
      if (
        act === 'start' ||
        (act && /^(?:pause|delay|lift)$/.test(act) && childrenBy(tree, verb, 'nsubj:pass').length > 0)
      )
        return FIRST[FAMILIES[act] as Family][moodOf(tree, verb)];
    }
  return 'none';
}

/** "The steps include charging 5 percent": what they are, which have been announced, and need not have been taken. */
export const isOfSteps = (tree: Tree, { node, from }: Step): boolean =>
  CONSISTING.has(tree.lemma(node)) && /^VB[ZP]$/.test(tree.xpos(node)) && tree.xpos(from) === 'VBG';
const CONSISTING = wordSet('include involve mean entail comprise');

import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf } from '../../syntax/verbs.ts';
import { clausesBelow } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';
import { chainOf } from './tone.ts';

const BEFORE_NOW = new Set(['previously', 'formerly', 'once', 'originally', 'earlier']);

/** "The duty was 14 percent", "had a duty of 14 percent", "before the accord toys bore 14 percent". */
export function isPast({ tree }: Reading, site: RateSite): boolean {
  const step = site.chain[0];
  const verb = step?.node ?? site.node;
  for (const child of childrenBy(tree, verb, 'cop', 'aux:pass')) {
    const act = step?.predicate?.frame.act;
    if (/^(?:was|were)$/.test(tree.lower(child)) && (act === undefined || act === 'bear' || act === 'stand'))
      return true;
  }
  if (tree.xpos(verb) === 'VBD' && (step?.predicate?.frame.act === 'stand' || tree.lemma(verb) === 'have')) return true;
  return false;
}

/** "When Roe imposed 5 percent", "the duty that Roe raised": Roe has been out of office for longer than two terms of four years. */
export function isOfLongGone(reading: Reading, site: RateSite): boolean {
  const { tree, context } = reading;
  const { day, knowledge } = context;
  if (day === null) return false;
  const left = (mention: Mention): boolean => {
    const terms = mention.type === 'official' ? (knowledge.people.get(mention.entity.id)?.terms ?? []) : [];
    return (
      terms.length > 0 && terms.every(({ to }) => to !== null && Number(day.slice(0, 4)) - Number(to.slice(0, 4)) > 8)
    );
  };
  const verbs = chainOf(tree, site).map(step => step.node);
  return [...verbs, ...clausesBelow(tree, site.measure >= 0 ? site.measure : site.node)].some(
    verb =>
      /^VB[DN]$/.test(tree.xpos(verb)) &&
      /^(?:impose|change|enact|announce)$/.test(predicateAt(tree, verb)?.frame.act ?? '') &&
      [...childrenBy(tree, verb, 'nsubj'), agentOf(tree, verb)].some(
        by => by >= 0 && reading.mentionsAt(by).some(left),
      ),
  );
}

/** "earlier this year", "earlier in May": when, not before what is now. */
const isOfThisTime = (tree: Tree, word: number): boolean =>
  tree.lower(word) === 'earlier' && word + 1 < tree.size && /^(?:this|last|in|on)$/.test(tree.lower(word + 1));

/** "had paid 5 percent", "previously": said to have been so before what is told. */
export function isBefore({ tree }: Reading, site: RateSite): boolean {
  // "raised to 5 percent from 3 percent earlier": the new end is that of now.
  if (site.role === 'new') return false;
  const verb = chainOf(tree, site)[0]?.node ?? site.node;
  // "used to pay"
  if (site.chain.some(({ node, from }) => tree.lower(node) === 'used' && tree.relation(from) === 'xcomp')) return true;
  // "had paid": before what is told.
  if (
    childrenBy(tree, verb, 'aux').some(child => tree.lower(child) === 'had') &&
    site.chain[0]?.predicate?.frame.act === 'bear'
  )
    return true;
  // "will waive it until May": up to then it is not there.
  if (/^(?:lift|pause|delay)$/.test(predicateAt(tree, verb)?.frame.act ?? '')) return false;
  return [...childrenBy(tree, verb, 'advmod', 'obl', 'nmod'), ...childrenBy(tree, site.node, 'advmod')].some(
    child =>
      (BEFORE_NOW.has(tree.lower(child)) && !isOfThisTime(tree, child)) ||
      // "can meet before the duty starts" tells of the duty's own time.
      (child !== site.node &&
        child !== site.measure &&
        /^(?:obl|nmod)$/.test(tree.relation(child)) &&
        /^(?:before|until|till)$/.test(marker(tree, child))),
  );
}

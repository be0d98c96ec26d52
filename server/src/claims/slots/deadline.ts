import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';
import { calendarValue } from './time.ts';

/**
 * The day from which a tariff is threatened, where its sentence says by when something else must have come: "if there is no deal by May 3, wine will be
 * charged 5 percent", "ahead of a May 3 deadline when it threatens to charge 5 percent".
 */
export function deadlineOf(reading: Reading, { chain }: RateSite): string | undefined {
  const { tree } = reading;
  const { day } = reading.context;
  const found = new Set<string>();
  for (const { mention } of reading.view.marks) {
    const value = mention.type === 'date' ? calendarValue(mention, day) : undefined;
    if (value === undefined || (day !== null && value < day.slice(0, value.length))) continue;
    const node = reading.nodeOf(mention);
    const clause = clauseOf(tree, node);
    const isDeadline = node >= 0 && tree.lemma(tree.head(node)) === 'deadline';
    if (isDeadline || (clause >= 0 && chain.some(({ node }) => node === tree.head(clause)))) found.add(value);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The clause of a condition in which something must have come by a day: "if nothing is agreed by May 3", "unless it yields before May 3"; -1 for none. */
function clauseOf(tree: Tree, date: number): number {
  let at = date;
  for (let left = tree.size; at >= 0 && left > 0 && tree.relation(at) !== 'advcl' && tree.upos(at) !== 'VERB'; left--)
    at = tree.head(at);
  if (at < 0 || tree.relation(at) !== 'advcl') return -1;
  // "by the deadline on May 3"
  if (!childrenBy(tree, at, 'obl', 'obj', 'nmod').some(time => /^(?:by|before|until)$/.test(marker(tree, time))))
    return -1;
  const by = marker(tree, at);
  return by === 'unless' || (by === 'if' && isLacking(tree, at)) ? at : -1;
}

/** "is not reached", "no deal is reached", "talks fail" */
const isLacking = (tree: Tree, verb: number): boolean =>
  negated(tree, verb) ||
  /^(?:fail|collapse|stall)$/.test(tree.lemma(verb)) ||
  childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'obj').some(part =>
    childrenBy(tree, part, 'det').some(word => tree.lower(word) === 'no'),
  );

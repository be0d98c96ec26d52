import type { Claim, Told } from '../claim.ts';
import { areWithin } from './story.ts';
import { sameTimes } from './toldTimes.ts';

/**
 * A chamber votes on more than one thing a day: what it voted on, and for or with whom, must not differ, and something of it be the same, or
 * the votes of the other side. Gives what makes two votes ones of their own, in a word; "" where nothing does.
 */
export function votesApart(a: Claim, b: Claim): string {
  const [x, y] = [a.told, b.told] as [Told, Told];
  // "the Export Levy Bill": what it was about by its name
  const isNamed = (x.beside ?? []).some(id => /^(?:name|law)\//.test(id) && y.beside?.includes(id));
  if (!areWithin(a, b, isNamed ? NAMED_DAYS : VOTE_DAYS)) return 'story';
  const common = x.bag.filter(word => y.bag.includes(word));
  const isOneTally = common.some(word => word.startsWith('#'));
  const isUntimed = x.when.length === 0 || y.when.length === 0;
  if (isUntimed ? !isOneTally : !sameTimes(x.when, y.when, false)) return 'times';
  // Whose chamber it is need not be said.
  const all = [...(x.beside ?? []), ...(y.beside ?? [])];
  const partiesOf = ({ beside = [] }: Told): string[] =>
    beside.filter(
      id => id.startsWith('party/') && !all.some(other => other.startsWith(`agency/${id.slice(6).toLowerCase()}-`)),
    );
  const [own, theirs] = [partiesOf(x), partiesOf(y)];
  if (own.some(id => !theirs.includes(id)) && theirs.some(id => !own.includes(id))) return 'names';
  if (x.core.length > 0 && y.core.length > 0 && !x.core.some(word => y.core.includes(word))) return 'words';
  const parties = own.filter(id => theirs.includes(id)).length;
  // "passed a bill on milk", "passed a bill on ports"
  const isNothingElse = parties === 0 && common.every(word => PASSED.test(word));
  return isOneTally || isNamed || (common.length + parties > 1 && !isNothingElse) ? '' : 'words';
}
const VOTE_DAYS = 2;
const NAMED_DAYS = 7;
/** Of each vote something of these is told. */
const PASSED = /^(?:approval|transit|bill|measur|resol|motion|amend|legislat|lawmaker)/;

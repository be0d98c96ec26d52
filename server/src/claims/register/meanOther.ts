import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import { GENERAL } from '../slots/measureKind.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { partiesTold } from './meanOrigin.ts';

/**
 * "Peru withdrew its retaliatory duty on wine when Chile gave up the tariff on tin that had provoked it": of a tariff that retaliates, changed when the
 * only other party of the sentence changes one of its own, that one bears it. Whoever else is named beside may only watch, gain or speak. "Peru hit back
 * with 5 percent on Chilean wine": who bears one for what it did bears the other's.
 */
export function meanOther(draft: RateDraft): void {
  const { reading, load, kind, imposers, targets } = draft;
  if (draft.exportDuty || draft.ofSeveral || load.conditional || (kind !== null && GENERAL.has(kind))) return;
  const isOnWhom = imposers.length === 1 && targets.length === 0 && !load.universal && !load.imported;
  const isWhose = imposers.length === 0 && targets.length === 1 && draft.targetHow === 'stated';
  if (!(isOnWhom ? hasProvoked(draft) : isWhose && retaliates(reading))) return;
  const others = new Set(partiesTold(reading).map(({ party }) => party));
  if (others.size !== 2 || !others.delete((isOnWhom ? imposers[0] : targets[0]) as string)) return;
  if (isOnWhom) [draft.targets, draft.targetHow] = [[...others], 'carried'];
  else [draft.imposers, draft.imposerHow] = [[...others], 'carried'];
}

/** Whether words of a sentence tell of retaliation. */
const retaliates = ({ view: { tokens, first, last } }: Reading): boolean =>
  tokens
    .slice(first, last)
    .some(({ norm }, i, words) => RETALIATING.has(norm) || (HITTING.test(norm) && words[i + 1]?.norm === 'back'));
const HITTING = /^(?:hits?|hitting|struck|strikes?|striking|fired|fires|firing)$/;
const RETALIATING = wordSet(
  'retaliatory retaliates retaliated retaliating retaliation counter-tariff counter-tariffs tit-for-tat',
);

/** Whether a tariff that is itself called a retaliation is changed when another changes one of its own. */
function hasProvoked({ reading, imposers, site: { measure, chain } }: RateDraft): boolean {
  const { tree } = reading;
  if (chain.some(({ node }) => hitsBack(reading, node))) return true;
  if (measure < 0 || !tree.children(measure).some(child => RETALIATING.has(tree.lower(child)))) return false;
  return chain
    .flatMap(({ node }) => childrenBy(tree, node, 'advcl'))
    .filter(clause => isWhen(tree, clause) && childrenBy(tree, clause, 'obj').some(at => isMeasureNoun(reading, at)))
    .flatMap(clause => childrenBy(tree, clause, 'nsubj'))
    .map(at => reading.partyAt(at)?.party ?? reading.seatOf(tree.form(at)))
    .some(party => party !== undefined && !imposers.includes(party));
}
/** "hit back at Japan with", "retaliated against Japan with" */
const hitsBack = (reading: Reading, verb: number): boolean =>
  (RETALIATING.has(reading.tree.lower(verb)) ||
    (HITTING.test(reading.tree.lower(verb)) && reading.tree.lower(verb + 1) === 'back')) &&
  childrenBy(reading.tree, verb, 'obl').some(
    at => /^(?:at|against|on)$/.test(marker(reading.tree, at)) && reading.partyAt(at),
  );
const isWhen = (tree: Tree, clause: number): boolean =>
  WHEN.has(marker(tree, clause)) || childrenBy(tree, clause, 'advmod').some(word => WHEN.has(tree.lower(word)));
const WHEN = wordSet('when after once because since');

import type { RateDraft } from '../slots/rateDraft.ts';
import type { Focus } from './focus.ts';
import type { Discourse } from './rank/discourse.ts';

/** "Kenya sells tea to Egypt. There it bears a duty": whose the tariff is, and on whom, by the sentence before, which says whither goods go. */
export function meanPlace(draft: RateDraft, { focus }: Discourse): void {
  if (draft.imposers.length > 0 || !isThere(draft)) return;
  const { goal, others } = whither(draft, focus);
  if (goal === undefined || draft.targets.includes(goal)) return;
  [draft.imposers, draft.imposerHow] = [[goal], 'carried'];
  const [only, other] = others;
  if (only === undefined || other !== undefined || !draft.load.anaphoric || draft.targets.length > 0) return;
  [draft.targets, draft.targetHow] = [[only], 'carried'];
}

/** Whether "there" stands for a place that was named: "they bear a duty there", not "there is a duty". */
function isThere({ bears, reading: { tree } }: RateDraft): boolean {
  for (let node = 0; node < tree.size; node++)
    if (tree.lower(node) === 'there' && (bears || tree.relation(node) !== 'expl')) return true;
  return false;
}

/** The one party of the last sentence with any to which goods go there, and the others that it names. */
function whither({ reading: { view } }: RateDraft, focus: Focus): { goal: string | undefined; others: string[] } {
  const places = focus.placesBefore(view.index);
  const goals = places.filter(({ start }) => {
    let at = view.first - 1;
    while (at > 0 && (view.tokens[at]?.start ?? 0) >= start) at--;
    if (view.tokens[at]?.norm === 'the') at--;
    return /^(?:to|into|in)$/.test(view.tokens[at]?.norm ?? '');
  });
  const goal = goals.length === 1 ? goals[0]?.party : undefined;
  return { goal, others: places.flatMap(({ party }) => (party === goal ? [] : [party])) };
}

import { SAYING } from '../attribution.ts';
import type { SentenceView } from '../sentenceView.ts';
import type { RateDraft } from '../slots/rateDraft.ts';

/** "A member told parliament that Fiji pays 32 percent. That is wrong: …": what somebody said is denied where the next sentence begins by saying that it is not so. */
export function refutedAfter(draft: RateDraft): void {
  const { site, state, reading } = draft;
  if (site.role === 'old' || (state.modality !== 'in-force' && state.modality !== 'proposed')) return;
  if (isRefuted(reading.view) && tellsOfSaying(draft)) draft.state = { modality: 'denied', certainty: 'firm' };
}

/** "That is wrong", "This was not true", "Not so": how the next sentence begins. */
const isRefuted = ({ tokens, last }: SentenceView): boolean =>
  REFUTING.test([0, 1, 2, 3].map(k => tokens[last + k]?.norm ?? '').join(' '));
const REFUTING =
  /^(?:(?:that|this|it) (?:is|was) (?:wrong(?! and)|false|untrue|incorrect|not (?:so|true|correct|right))|(?:that|this|it) (?:isn't|wasn't) (?:so|true|correct|right)|not so\b|not true\b)/;

function tellsOfSaying({ reading: { tree } }: RateDraft): boolean {
  for (let i = 0; i < tree.size; i++) if (SAYING.has(tree.lemma(i)) && tree.upos(i) === 'VERB') return true;
  return false;
}

import type { RateDraft } from '../../slots/rateDraft.ts';
import { ANY } from '../register.ts';
import type { FeatureSet } from './candidate.ts';
import type { PartyField } from './partyField.ts';
import { noteTie } from './tie.ts';

/** By which words a sentence was read to say on whom a tariff falls. */
const WAYS = ['origins', 'owners', 'ours', 'nation', 'universal'] as const;
const wayOf = ({ load }: RateDraft): string =>
  WAYS.find(way => {
    const said = load[way];
    return Array.isArray(said) ? said.length > 0 : said !== undefined && said !== false;
  }) ?? 'otherwise';

/** What the sentence by itself was read to say of the slot, and how it says it. */
export function noteSaid(field: PartyField): void {
  const { side, draft } = field;
  const features = field.featuresOf(draft[side]);
  if (!features) return;
  const { load, reading } = draft;
  features.note('said');
  if (side === 'imposers') return;
  features.note(`said, ${draft.targetHow ?? 'nothing'}`);
  features.note('said, several', draft.targets.length > 1);
  features.note('said, any', draft.targets[0] === ANY);
  features.note(`said, ${wayOf(draft)}`);
  const [node] = load.nodes;
  if (node !== undefined) noteTie(features, draft, node, reading.tree.start(node), 'said, ');
  features.note('said, bears', draft.bears);
}

/** Of one who was read to bear the tariff, that he imposes it: by which words he was read to bear it. */
export function noteBears(features: FeatureSet, draft: RateDraft): void {
  features.note(`bears, ${draft.targetHow ?? ''}`);
  features.note(`bears, ${wayOf(draft)}`);
  features.note('bears, subject', draft.bears);
}

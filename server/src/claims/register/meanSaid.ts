import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { agentOf, negated } from '../../syntax/verbs.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { wordAt } from '../sentenceView.ts';
import { governmentOf } from '../slots/actor.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';

/** "Peru complained of a 9 percent duty on its wine. The measure is Chilean", "It is Chile's": whose a tariff is, as the next sentence says. */
export function meanSaid(draft: RateDraft, { viewAt, readingAt }: Discourse): void {
  if (draft.imposers.length > 0) return;
  const { index } = draft.reading.view;
  const view = viewAt(index + 1);
  if (!view || !OPENING.has(wordAt(view, view.first))) return;
  const next = readingAt(index + 1);
  const party = next && ownerSaid(next);
  if (party === undefined || draft.targets.includes(party)) return;
  [draft.imposers, draft.imposerHow] = [[party], 'carried'];
}

/** With what a sentence begins that means the tariff of the one before. */
const OPENING = wordSet('it this that the');

/** The party that a sentence says to have the tariff told of, as its owner or by whom it was imposed. */
function ownerSaid(reading: Reading): string | undefined {
  const { tree } = reading;
  const { root } = tree;
  const [subject] = root < 0 ? [] : childrenBy(tree, root, 'nsubj:pass');
  const agent =
    subject !== undefined && isTheTariff(reading, subject) && predicateAt(tree, root)?.frame.act === 'impose'
      ? agentOf(tree, root)
      : -1;
  const at = agent >= 0 && !negated(tree, root) ? agent : ownerBehind(reading);
  const party = at < 0 ? undefined : (reading.partyAt(at)?.party ?? reading.seatOf(tree.form(at)));
  return party === undefined ? undefined : governmentOf(party);
}

/** "The duty is Chile's.", "It is Chilean.": of such short sentences parsers make anything; -1 for any other. */
function ownerBehind(reading: Reading): number {
  const { tree } = reading;
  for (let is = 1; is <= 2 && is + 2 < tree.size; is++) {
    const owner = is + 1;
    if (!/^(?:is|was)$/.test(tree.lower(is)) || !isTheTariff(reading, is - 1)) continue;
    const isPeoples = reading.mentionsAt(owner).some(mention => mention.type === 'party' && mention.form === 'demonym');
    const end = /^['’]s?$/.test(tree.lower(owner + 1)) ? owner + 2 : isPeoples ? owner + 1 : -1;
    if (end >= 0 && end < tree.size && /^[.;!]$/.test(tree.form(end))) return owner;
  }
  return -1;
}

/** "The duty", "this measure", "it". */
function isTheTariff(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (node === 0) return /^(?:it|this|that)$/.test(tree.lower(node));
  const named = isMeasureNoun(reading, node) || /^(?:measure|tax|charge|step|barrier)$/.test(tree.lemma(node));
  return named && node === 1 && /^th(?:e|is|at)$/.test(tree.lower(0));
}

import { ALL_GOODS } from '../../frames/nouns.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { ANY } from '../register.ts';
import { type Candidate, likeliest, type Slot } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { goodsCandidates } from './goodsCandidates.ts';
import { partyCandidates } from './partyCandidates.ts';
import { answers } from './site.ts';

/**
 * Fills what the sentence leaves open with the likeliest of what the article tells: the goods first, since they say which tariff is meant,
 * then whose it is, then on whom.
 */
export function fillSlots(draft: RateDraft, article: Discourse): void {
  if (leavesGoods(draft)) fillGoods(draft, article);
  if (draft.imposers.length === 0 || draft.pronoun !== undefined) fillImposer(draft, article);
  if (draft.exportDuty && draft.targets.length === 0)
    [draft.targets, draft.targetHow] = [draft.imposers, draft.imposerHow];
  else if (leavesTarget(draft)) fillTarget(draft, article);
}

/** Whether the sentence leaves the goods open, or names all only because it names no others. */
const leavesGoods = ({ load, products, productHow }: RateDraft): boolean =>
  !load.unnamed && (products.length === 0 || productHow === 'inferred');
const leavesTarget = ({ exportDuty, load, targets, targetHow }: RateDraft): boolean =>
  !exportDuty && !load.conditional && (targets.length === 0 || targetHow === 'inferred');

/** What a slot is filled with: nothing where the likeliest is not likely enough. */
function choose(slot: Slot, draft: RateDraft, candidates: readonly Candidate[], { ranking }: Discourse): Candidate {
  ranking.watch?.(slot, draft, candidates);
  const { candidate, likely } = likeliest(candidates, ranking.weights[slot]);
  return likely < ranking.sure[slot] ? NOTHING : candidate;
}
const NOTHING: Candidate = { value: [], part: false, features: new Map() };

function fillGoods(draft: RateDraft, article: Discourse): void {
  const { value, part } = choose('goods', draft, goodsCandidates(draft, article), article);
  draft.products = value;
  draft.part ||= part;
  draft.productHow = value.length === 0 ? undefined : value[0] === ALL_GOODS ? 'inferred' : 'carried';
  const { start, value: rate } = draft.site.mention;
  for (const entry of article.register.around(start)) {
    if (entry.start === start || value.length === 0 || entry.products.join(' ') !== value.join(' ')) continue;
    if (entry.start > start && draft.meant) break;
    if (!draft.meant || entry.rate === rate.number || draft.meant.rate !== rate.number) draft.meant = entry;
  }
}

function fillImposer(draft: RateDraft, article: Discourse): void {
  draft.imposers = choose('imposer', draft, partyCandidates('imposers', draft, article), article).value;
  draft.imposerHow = draft.imposers.length > 0 ? 'carried' : undefined;
}

function fillTarget(draft: RateDraft, article: Discourse): void {
  const answered = whomItAnswers(draft, article);
  if (answered !== undefined) {
    [draft.targets, draft.targetHow] = [[answered], 'carried'];
    return;
  }
  // "steel imports" plainly means all of them, whoever the article tells of beside.
  if (draft.load.imported && draft.load.products.length > 0 && draft.load.origins.length === 0) {
    [draft.targets, draft.targetHow] = [[ANY], 'stated'];
    return;
  }
  draft.targets = choose('target', draft, partyCandidates('targets', draft, article), article).value;
  if (draft.targets.length === 0) draft.targetHow = undefined;
  else if (draft.targets[0] === ANY) draft.targetHow = draft.load.imported ? 'stated' : 'inferred';
  else draft.targetHow = 'carried';
}

/**
 * "India responded with a duty on almonds", "they charge 70 percent on ours, we 3 percent on theirs": an answer falls on the one that it
 * answers, whose tariffs are on the one who answers.
 */
function whomItAnswers(draft: RateDraft, { register, told }: Discourse): string | undefined {
  const { reading, load, site } = draft;
  const [imposer] = draft.imposers;
  const theirs = load.nodes.some(node => reading.tree.lower(node) === 'theirs');
  const answering = answers(draft);
  if (imposer === undefined || draft.imposers.length > 1 || !(answering || theirs)) return undefined;
  const found = new Set<string>();
  for (const { imposers, targets, sentence } of register.around(site.mention.start))
    if (targets.includes(imposer) && (answering || sentence === reading.view.index))
      for (const party of imposers) found.add(party);
  const headed = new Set(told.headed.map(({ party }) => party));
  if (answering && found.size === 0 && headed.size === 2 && headed.has(imposer))
    for (const party of headed) found.add(party);
  found.delete(imposer);
  return found.size === 1 ? [...found][0] : undefined;
}

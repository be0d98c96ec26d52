import { partyOf } from '../partyOf.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { isOwner } from '../slots/standIns.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY, type Entry } from './register.ts';

/**
 * "Importers pay a duty of 9 percent on Thai wine. It had been 4 percent", "The remainder pays 5 percent", "Peru's is lower: 3 percent": whose tariff, on
 * whom and on what, of a rate that is said of the tariff told of last, or of what was asked; what its own sentence says stands.
 */
export function meanAgain(draft: RateDraft, article: Discourse): void {
  const { beside } = draft;
  // "Apples pay 70 percent, lentils 30": as the first of them.
  if (beside && firstOf(beside).site.again) fill(draft, beside.imposers, beside.targets, [], false);
  if (!draft.site.again) return;
  const { start } = draft.site.mention;
  const { index } = draft.reading.view;
  const last = article.register.around(start).findLast(entry => entry.start < start && entry.sentence >= index - 1);
  if (!last) {
    meanAsked(draft);
    return;
  }
  if (isOfOtherBearer(draft, last, article)) {
    [draft.targets, draft.targetHow] = [draft.imposers, draft.imposerHow];
    [draft.imposers, draft.imposerHow] = [last.imposers, 'carried'];
  }
  fill(draft, last.imposers, last.targets, last.products, last.part);
}

const firstOf = (draft: RateDraft): RateDraft => (draft.beside ? firstOf(draft.beside) : draft);

/** "Q: What does Swiss wine pay in Peru? A: 8 percent." */
function meanAsked(draft: RateDraft): void {
  const { before, context } = draft.reading;
  const [places, others, goods]: [string[], string[], string[]] = [[], [], []];
  for (const { mention, first } of before?.marks ?? []) {
    if (mention.type === 'product') goods.push(mention.entity.id);
    const party =
      mention.type === 'party' || mention.type === 'agency'
        ? partyOf(mention, context.knowledge, context.day)
        : undefined;
    if (party === undefined) continue;
    const isPlace = /^(?:in|into|at|to)$/.test(before?.tokens[first - 1]?.norm ?? '');
    (isPlace ? places : others).push(party);
  }
  // "What does Peru charge on Swiss wine?": who is named alone may be either.
  if (places.length > 0) fill(draft, places, others, goods, false);
  else fill(draft, [], [], goods, false);
}

function fill(
  draft: RateDraft,
  imposers: readonly string[],
  targets: readonly string[],
  products: readonly string[],
  part: boolean,
): void {
  if (draft.imposers.length === 0 && imposers.length > 0) [draft.imposers, draft.imposerHow] = [imposers, 'carried'];
  // "Importers will owe" says of no origin.
  const isOpen = draft.targets.length === 0 || draft.targets[0] === ANY;
  if (isOpen && targets.length > 0 && targets[0] !== ANY) [draft.targets, draft.targetHow] = [targets, 'carried'];
  if (draft.products.length > 0 || draft.load.unnamed || products.length === 0) return;
  [draft.products, draft.productHow, draft.part] = [products, 'carried', draft.part || part];
}

/** "Thai shrimp faces a duty of 4 percent in Peru. India's is higher": whose it is stands beside who bears the other, unless that is Peru's by name. */
function isOfOtherBearer({ site, reading, imposers }: RateDraft, last: Entry, { told }: Discourse): boolean {
  if (site.measure < 0 || !isOwner(reading, site.measure) || !last.stated || last.targets[0] === ANY) return false;
  if (last.imposers.length === 0 || imposers.length === 0) return false;
  return !told
    .partiesOf(last.sentence)
    .some(({ party, part }) => last.imposers.includes(party) && (part === 'tariff' || part === 'acts'));
}

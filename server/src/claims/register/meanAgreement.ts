import type { Reading } from '../reading.ts';
import { type Agreement, agreementsIn } from '../slots/agreedBetween.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/**
 * "Under its accord with Peru the duty on Chilean wine goes", "Peru and Chile signed an accord. The duty on Chilean wine goes": whose goods gain by an
 * agreement of two, the other taxes; and whose duty goes by it, bore on the other's goods.
 */
export function meanAgreement(draft: RateDraft, { readingAt }: Discourse): void {
  const { reading, load, imposers, targets, exportDuty } = draft;
  if (exportDuty || load.conditional || draft.ofSeveral) return;
  if (imposers.length === 0 && targets.length === 1 && targets[0] !== ANY) {
    const other = otherOf(targets[0] as string, reading, readingAt(reading.view.index - 1));
    if (other !== undefined) [draft.imposers, draft.imposerHow] = [[other], 'carried'];
  } else if (imposers.length === 1 && targets.length === 0 && !load.universal && !load.imported) {
    const here = agreementsIn(reading).filter(({ node }) => changes(draft, node));
    const other =
      here.map(agreement => partnerOf(imposers[0] as string, agreement)).find(Boolean) ??
      (draft.load.origins.length === 0 && draft.kind === null && isOfPact(draft)
        ? otherOf(imposers[0] as string, reading, readingAt(reading.view.index - 1))
        : undefined);
    if (other !== undefined) [draft.targets, draft.targetHow] = [[other], 'carried'];
  }
}

/** The other party of the agreement that a sentence tells of, or of one between two that the sentence before does. */
function otherOf(party: string, here: Reading, before: Reading | undefined): string | undefined {
  const own = agreementsIn(here);
  const told = own.length > 0 || !before ? own : agreementsIn(before).filter(({ parties }) => parties.length === 2);
  const others = new Set(told.map(agreement => partnerOf(party, agreement)));
  return others.size === 1 ? [...others][0] : undefined;
}

/** The one other party; of an agreement that names a single one, the one with whom it is. */
function partnerOf(party: string, { parties }: Agreement): string | undefined {
  if (parties.length > 2 || (parties.length === 2 && !parties.includes(party))) return undefined;
  const others = parties.filter(other => other !== party);
  return others.length === 1 ? others[0] : undefined;
}

/** "Peru and Chile struck a deal. Peru will cut its duty": what one does next, and names nobody else, is of the deal. */
function isOfPact({ reading, site: { chain }, imposers }: RateDraft): boolean {
  const changes = chain.some(({ predicate }) => /^(?:change|lift|exempt)$/.test(predicate?.frame.act ?? ''));
  if (!changes) return false;
  for (let node = 0; node < reading.tree.size; node++) {
    const party = reading.partyAt(node)?.party;
    if (party !== undefined && !imposers.includes(party)) return false;
  }
  return true;
}

/** Whether the agreement is what changes the tariff, or by which it is changed. */
function changes({ reading: { tree }, site }: RateDraft, agreement: number): boolean {
  const above = tree.head(agreement);
  return site.chain.some(
    ({ node, predicate }) => node === above && /^(?:change|lift|bear|stand)$/.test(predicate?.frame.act ?? ''),
  );
}

import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/**
 * "Tractors shall bear a surtax of 5 percent", in a document that imposes by its own words: whose nobody says, it is that of the government that
 * issues it, unless its sentence tells of another's doings, or of its own goods; on whom nobody says, on those whose goods its title is about.
 */
export function meanIssuer(draft: RateDraft, { issuer, told }: Discourse): void {
  if (!issuer?.enacts) return;
  const { party, about } = issuer;
  const { load, reading } = draft;
  if (draft.imposers.length === 0 && !draft.ofSeveral) {
    if (draft.targets.includes(party) || load.owners.includes(party) || load.ours || load.exported) return;
    const others = told
      .partiesOf(reading.view.index)
      .filter(other => ![party, ...about, ...draft.targets, ...load.origins].includes(other.party));
    if (others.some(({ part }) => DOING.has(part))) return;
    [draft.imposers, draft.imposerHow] = [[party], 'carried'];
  }
  const isOpen = draft.targets.length === 0 || (draft.targets[0] === ANY && draft.targetHow === 'inferred');
  if (!isOpen || load.universal || load.conditional || draft.imposers[0] !== party) return;
  const origins = originsBeside(draft, told).filter(origin => origin !== party);
  const meant = origins.length > 0 ? origins : about;
  if (meant.length > 0) [draft.targets, draft.targetHow] = [meant, 'carried'];
}
/** "… by deleting “5%” and inserting “8%”, with respect to products of Peru": whose goods the sentence tells of that amends a schedule. */
const originsBeside = ({ site: { chain, measure }, reading }: RateDraft, told: Discourse['told']): readonly string[] =>
  chain.length === 0 && measure < 0
    ? told.partiesOf(reading.view.index).flatMap(({ party, part }) => (part === 'goods' ? [party] : []))
    : [];

/** What the one does who taxes. */
const DOING: ReadonlySet<string> = new Set(['acts', 'says', 'subject', 'tariff', 'place']);

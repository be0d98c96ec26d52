import type { Claim } from '../claims/claim.ts';
import type { ClaimPlace } from '../corpus/snapshot.ts';
import type { CardPlace } from './card.ts';
import { keyInWords } from './claimWords.ts';
import { findMention } from './mentionAt.ts';
import type { Reading } from './names.ts';

/** A statement of a fact, as an item of its history. */
export interface Statement {
  readonly name: string;
  readonly detail: string;
  readonly claim: string;
  readonly place: CardPlace;
  readonly figure: CardPlace;
}

/** The statements that the figure at an offset makes. */
export function collectStatements(reading: Reading, file: string, offset: number): Statement[] {
  const mention = findMention(reading.snapshot, file, offset)?.mention;
  if (!mention) return [];
  return reading.snapshot
    .claimsOf(file, mention.id)
    .filter(c => c.mentions[0] === mention.id)
    .map(claim => statement(reading, { file, claim }));
}

/** Other articles that state the same figure for the fact. */
export function collectAgreeing(reading: Reading, file: string, claimId: string): Statement[] {
  const claim = claimOf(reading, file, claimId);
  return claim ? reading.snapshot.rivals(file, claim).agree.map(p => statement(reading, p)) : [];
}

/** What the statement takes the place of: earlier states of the fact with another figure. */
export function collectSuperseded(reading: Reading, file: string, claimId: string): Statement[] {
  const claim = claimOf(reading, file, claimId);
  if (!claim) return [];
  const timeline = reading.snapshot.timeline(file, claim);
  const now = timeline.findIndex(e => e.places.some(p => p.file === file && p.claim.id === claimId));
  return timeline
    .slice(0, Math.max(0, now))
    .flatMap(entry => entry.places)
    .filter(p => p.claim.value.number !== claim.value.number || p.claim.modality !== claim.modality)
    .map(p => statement(reading, p));
}

const claimOf = ({ snapshot }: Reading, file: string, id: string): Claim | undefined =>
  snapshot.facts(file)?.claims.find(c => c.id === id);

function statement(reading: Reading, { file, claim }: ClaimPlace): Statement {
  const figure = reading.snapshot.facts(file)?.mentions.find(m => m.id === claim.mentions[0]) ?? claim;
  const { value, modality } = claim;
  return {
    name: `${value.number ?? claim.text} ${value.unit}${modality === 'in-force' ? '' : ` (${modality})`}`,
    detail: keyInWords(reading, claim),
    claim: claim.id,
    place: { file, start: Math.min(claim.start, figure.start), end: Math.max(claim.end, figure.end) },
    figure: { file, start: figure.start, end: figure.end },
  };
}

import type { Span } from '../base/span.ts';
import type { MentionPlace } from '../corpus/snapshot.ts';
import type { EntityMention, Mention } from '../mentions/mention.ts';
import { type CardPlace, distinct } from './card.ts';
import { findMention, isEntity } from './mentionAt.ts';
import type { Reading } from './names.ts';
import { rivalPlaces } from './references.ts';

export interface Jump {
  /** What was asked about. */
  readonly origin: Span;
  /** Best first. */
  readonly targets: readonly CardPlace[];
}

const place = ({ file, mention }: MentionPlace): CardPlace => ({ file, start: mention.start, end: mention.end });
const samePlace = (a: CardPlace, b: CardPlace): boolean => a.file === b.file && a.start === b.start;

/**
 * From a later mention: this article's introduction and the folder's fullest one; at an introduction: the fullest elsewhere; one more
 * for each entity it may also be. From a figure: the places that state the same thing, the differing ones first. From an inferred date:
 * the place that dates the article.
 */
export function findDefinition(reading: Reading, file: string, offset: number): Jump | undefined {
  const mention = findMention(reading.snapshot, file, offset)?.mention;
  if (!mention) return;
  const targets = distinct(targetsOf(reading, file, mention));
  return targets.length ? { origin: mention, targets } : undefined;
}

/** Where this article itself introduces what is mentioned. */
export function findDeclaration(reading: Reading, file: string, offset: number): Jump | undefined {
  const mention = findMention(reading.snapshot, file, offset)?.mention;
  if (!mention) return;
  if (isEntity(mention)) {
    const first = introductionIn(reading, file, mention);
    return first ? { origin: mention, targets: [{ file, start: first.start, end: first.end }] } : undefined;
  }
  const dated = mention.type === 'date' ? dateSource(reading, file) : undefined;
  return dated ? { origin: mention, targets: [dated] } : undefined;
}

/** The fullest introduction of the folder: what a type definition is where no dossier can be shown. */
export function findFullest(reading: Reading, file: string, offset: number): Jump | undefined {
  const mention = findMention(reading.snapshot, file, offset)?.mention;
  if (!mention || !isEntity(mention)) return;
  const fullest = reading.snapshot.fullestIntroduction(reading.snapshot.canonical(file, mention.entity.id));
  return { origin: mention, targets: [fullest ? place(fullest) : { file, start: mention.start, end: mention.end }] };
}

function targetsOf(reading: Reading, file: string, mention: Mention): CardPlace[] {
  const { snapshot } = reading;
  const here: CardPlace = { file, start: mention.start, end: mention.end };
  if (mention.type === 'tariff_rate' || mention.type === 'quantity') {
    const rivals = rivalPlaces(reading, file, mention);
    return rivals.length ? rivals.slice(0, 5) : [here];
  }
  if (!isEntity(mention)) {
    const dated = mention.type === 'date' && mention.timex.how === 'inferred' ? dateSource(reading, file) : undefined;
    return [dated ?? here];
  }
  const id = snapshot.canonical(file, mention.entity.id);
  const local = introductionIn(reading, file, mention);
  const fullest = snapshot.fullestIntroduction(id);
  const targets: CardPlace[] = [];
  if (local && local.start !== mention.start) targets.push({ file, start: local.start, end: local.end });
  if (fullest && !samePlace(place(fullest), here)) targets.push(place(fullest));
  // The fullest introduction is this one: another article's first mention is the next best thing to jump to.
  if (targets.length === 0) {
    const elsewhere = snapshot.mentionsOf(id).find(m => m.file !== file && m.mention.form === 'full');
    if (elsewhere) targets.push(place(elsewhere));
  }
  for (const candidate of mention.candidates ?? []) {
    const other = snapshot.fullestIntroduction(snapshot.canonical(file, candidate.id));
    if (other) targets.push(place(other));
  }
  return targets.length ? targets : [here];
}

/** The first full form in the article, else the first mention. */
function introductionIn({ snapshot }: Reading, file: string, mention: EntityMention): EntityMention | undefined {
  const all = snapshot.mentionsIn(file, snapshot.canonical(file, mention.entity.id));
  return all.find(m => m.form === 'full') ?? all[0];
}

function dateSource({ snapshot }: Reading, file: string): CardPlace | undefined {
  const span = snapshot.facts(file)?.published?.span;
  return span && { file, start: span.start, end: span.end };
}

import type { FigureMention, Mention } from '../mentions/mention.ts';
import { type CardPlace, distinct } from './card.ts';
import { findMention, isEntity } from './mentionAt.ts';
import type { Reading } from './names.ts';

/**
 * All mentions of an entity in the folder; on a figure, the places that state the same key; on a date, the same day in this article.
 * Without the declaration the fullest introduction is left out.
 */
export function collectReferences(
  reading: Reading,
  file: string,
  offset: number,
  includeDeclaration: boolean,
): readonly CardPlace[] {
  const { snapshot } = reading;
  const mention = findMention(snapshot, file, offset)?.mention;
  if (!mention) return [];
  if (!isEntity(mention))
    return distinct([...collectHighlights(reading, file, offset), ...rivalPlaces(reading, file, mention)]);
  const id = snapshot.canonical(file, mention.entity.id);
  const declared = includeDeclaration ? undefined : snapshot.fullestIntroduction(id);
  return snapshot
    .mentionsOf(id)
    .filter(m => m.file !== declared?.file || m.mention.start !== declared.mention.start)
    .map(m => ({ file: m.file, start: m.mention.start, end: m.mention.end }));
}

/** The same within one article. */
export function collectHighlights({ snapshot }: Reading, file: string, offset: number): readonly CardPlace[] {
  const mention = findMention(snapshot, file, offset)?.mention;
  if (!mention) return [];
  if (isEntity(mention))
    return snapshot
      .mentionsIn(file, snapshot.canonical(file, mention.entity.id))
      .map(m => ({ file, start: m.start, end: m.end }));
  const same = snapshot.facts(file)?.mentions.filter(m => sameValue(m, mention)) ?? [mention];
  return same.map(m => ({ file, start: m.start, end: m.end }));
}

const sameValue = (a: Mention, b: Mention): boolean => {
  if ('timex' in a && 'timex' in b) return a.type === b.type && a.timex.value === b.timex.value;
  if ('value' in a && 'value' in b && a.type === b.type && a.value.number !== null)
    return a.value.number === b.value.number && a.value.unit === b.value.unit && a.value.of === b.value.of;
  return a.id === b.id;
};

/** Other places that state the same fact, the differing ones first. */
export function rivalPlaces({ snapshot }: Reading, file: string, mention: FigureMention | Mention): CardPlace[] {
  const differ: CardPlace[] = [];
  const agree: CardPlace[] = [];
  for (const claim of snapshot.claimsOf(file, mention.id)) {
    if (claim.mentions[0] !== mention.id) continue;
    const rivals = snapshot.rivals(file, claim);
    for (const [list, found] of [
      [differ, rivals.differ],
      [agree, rivals.agree],
    ] as const)
      for (const p of found) {
        const figure = snapshot.facts(p.file)?.mentions.find(m => m.id === p.claim.mentions[0]);
        list.push({ file: p.file, start: (figure ?? p.claim).start, end: (figure ?? p.claim).end });
      }
  }
  return distinct([...differ, ...agree]);
}

import { contains, type Span } from '../base/span.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { EntityMention, Mention } from '../mentions/mention.ts';

export const isEntity = (mention: Mention): mention is EntityMention => 'entity' in mention;

export interface Found {
  readonly mention: Mention;
  /** What of the text was pointed at: the mention, or the title that belongs to it. */
  readonly span: Span;
}

/**
 * What a reader points at: a country inside the name of a law or an agency is part of that name, and the title beside a person's name
 * stands for the person.
 */
export function findMention(snapshot: Snapshot, file: string, offset: number): Found | undefined {
  const smallest = snapshot.mentionAt(file, offset);
  const mentions = snapshot.facts(file)?.mentions ?? [];
  if (!smallest) {
    for (const mention of mentions)
      if (isEntity(mention) && mention.office && mention.office.start <= offset && offset < mention.office.end)
        return { mention, span: mention.office };
    return;
  }
  let mention = smallest;
  if (smallest.type === 'party' || smallest.type === 'product')
    for (const outer of mentions)
      if ((outer.type === 'law' || outer.type === 'agency') && outer !== smallest && contains(outer, smallest))
        mention = outer;
  return { mention, span: mention };
}

import { spoken } from '../base/phrase.ts';
import type { Span } from '../base/span.ts';
import { type CardPlace, counted } from './card.ts';
import { isEntity } from './mentionAt.ts';
import type { Reading } from './names.ts';

export interface Lens extends Span {
  readonly title: string;
  /** Where a click leads. */
  readonly target: CardPlace;
}

/** In how many articles those are mentioned whom this one introduces, and how many findings it has. */
export function collectLenses(
  { snapshot, say }: Reading,
  file: string,
  which: { readonly mentions: boolean; readonly contradictions: boolean },
): Lens[] {
  const facts = snapshot.facts(file);
  if (!facts) return [];
  const lenses: Lens[] = [];
  const findings = snapshot.findings(file);
  const first = findings[0];
  if (which.contradictions && first)
    lenses.push({
      start: 0,
      end: 0,
      title: say('{0}: {1}', counted(say, findings.length, 'finding'), spoken(first.phrase, say)),
      target: first.related[0] ?? first,
    });
  if (!which.mentions) return lenses;
  const seen = new Set<string>();
  for (const mention of facts.mentions) {
    if (!isEntity(mention) || (mention.type !== 'official' && mention.type !== 'agency')) continue;
    const id = snapshot.canonical(file, mention.entity.id);
    if (seen.has(id)) continue;
    seen.add(id);
    const record = snapshot.entity(id);
    if (!record || record.files.length < 2) continue;
    const elsewhere = snapshot.mentionsOf(id).find(m => m.file !== file);
    if (!elsewhere) continue;
    lenses.push({
      start: mention.start,
      end: mention.end,
      title: say('{0}: {1} mentions in {2} articles', record.name, record.mentions, record.files.length),
      target: { file: elsewhere.file, start: elsewhere.mention.start, end: elsewhere.mention.end },
    });
  }
  return lenses;
}

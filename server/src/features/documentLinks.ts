import type { Span } from '../base/span.ts';
import { isEntity } from './mentionAt.ts';
import { nameOf, type Reading } from './names.ts';

export interface PageLink extends Span {
  readonly page: string;
  readonly tooltip: string;
}

/** The official pages of laws and agencies, at their first mention. */
export function collectPageLinks(reading: Reading, file: string): PageLink[] {
  const { knowledge, snapshot } = reading;
  const links: PageLink[] = [];
  const seen = new Set<string>();
  for (const mention of snapshot.facts(file)?.mentions ?? []) {
    if (!isEntity(mention)) continue;
    const id = snapshot.canonical(file, mention.entity.id);
    if (seen.has(id)) continue;
    seen.add(id);
    const page = knowledge.laws.get(id)?.url ?? knowledge.agencies.get(id)?.site;
    if (page?.startsWith('https://'))
      links.push({ start: mention.start, end: mention.end, page, tooltip: nameOf(reading, id) });
  }
  return links;
}

import type { Span } from '../base/span.ts';
import { findMention, isEntity } from '../features/mentionAt.ts';
import type { Asked } from './session.ts';

const SCHEME = 'tradewire-dossier';

/** The virtual document about the entity at a place. */
export function dossierUri({ reading, file, offset }: Asked): { uri: string; origin: Span } | undefined {
  const mention = findMention(reading.snapshot, file, offset)?.mention;
  if (!mention || !isEntity(mention)) return;
  const id = reading.snapshot.canonical(file, mention.entity.id);
  const name = reading.snapshot.entity(id)?.name ?? mention.entity.name;
  return { uri: uriOfDossier(id, name), origin: mention };
}

/** The entity's name is the document's, so that a tab can be read; its id is the query. */
export const uriOfDossier = (id: string, name: string): string =>
  `${SCHEME}:/${encodeURIComponent(name.replaceAll('/', ' '))}.md?${encodeURIComponent(id)}`;

/** The entity id of a dossier's URI. */
export function entityOfDossier(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !uri.startsWith(`${SCHEME}:`)) return;
  const query = uri.indexOf('?');
  if (query < 0) return;
  try {
    // Clients may escape the query once more.
    return decodeURIComponent(decodeURIComponent(uri.slice(query + 1).replace(/#.*$/, '')));
  } catch {
    return undefined;
  }
}

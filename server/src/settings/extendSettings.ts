import { type Phrase, words } from '../base/phrase.ts';
import { parseSettings } from './parse.ts';
import { type FolderSettings, joinKnowledge } from './settings.ts';

/** A file that `extends` names: its text, or why it is not read. */
export interface ExtensionFile {
  readonly path: string;
  readonly text?: string;
  readonly reason?: string;
}

/**
 * A folder's settings with the knowledge and the facts of the files they extend, which come first: the folder's own word is the last.
 * Everything else of such a file speaks of its own folder and is left there; what it extends itself is not followed.
 */
export function extendSettings(
  own: FolderSettings,
  files: readonly ExtensionFile[],
): { settings: FolderSettings; faults: readonly Phrase[] } {
  const faults: Phrase[] = [];
  const bases: FolderSettings[] = [];
  for (const { path, text, reason } of files) {
    if (text === undefined) {
      faults.push(words('{0} is not read, since it {1}.', path, reason ?? 'is not there'));
      continue;
    }
    const { settings, problems } = parseSettings(text);
    bases.push(settings);
    const [first] = problems;
    if (first) faults.push(words('{0} has faults: {1}', path, first.message));
  }
  if (!bases.length) return { settings: own, faults };
  const shared = bases.flatMap(base => base.facts).map(fact => ({ ...fact, shared: true as const }));
  const facts = [...shared, ...own.facts];
  return { settings: { ...own, ...joinKnowledge([...bases, own]), facts }, faults };
}

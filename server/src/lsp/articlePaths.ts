import type { FolderSettings } from '../settings/settings.ts';

/** Files that are articles by their name, as the command line has it. */
export function isArticlePath(path: string, _settings: FolderSettings): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.(txt|md|tradenews)$/i.test(name) && !/^(README|NOTE|LICENSE|CHANGELOG)/i.test(name);
}

import type { FolderSettings } from '../settings/settings.ts';
import type { SettingsChange } from './settingsChange.ts';

/**
 * What `tradewire.json` must say after articles were renamed, so that their dates, annotations and suppressions stay theirs. A folder's
 * new name renames everything in it.
 */
export function renamedPaths(
  settings: FolderSettings,
  renames: readonly { readonly from: string; readonly to: string }[],
): SettingsChange[] {
  const moved = (path: string): string => {
    for (const { from, to } of renames) {
      if (path === from) return to;
      if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
    }
    return path;
  };
  const changes: SettingsChange[] = [];
  for (const [path, day] of Object.entries(settings.articles.dates)) {
    if (moved(path) === path) continue;
    changes.push(
      { path: ['articles', 'dates', path], value: undefined },
      { path: ['articles', 'dates', moved(path)], value: day },
    );
  }
  for (const [i, { file }] of settings.annotations.entries())
    if (moved(file) !== file) changes.push({ path: ['annotations', i, 'file'], value: moved(file) });
  for (const [i, { files }] of settings.suppressions.entries())
    for (const [j, file] of (files ?? []).entries())
      if (moved(file) !== file) changes.push({ path: ['suppressions', i, 'files', j], value: moved(file) });
  return changes;
}

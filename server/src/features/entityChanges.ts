import type { EntityMention } from '../mentions/mention.ts';
import type { FolderSettings } from '../settings/settings.ts';
import { append, type SettingsChange } from './settingsChange.ts';

type NamedList = 'people' | 'agencies' | 'products';

const LISTS: Readonly<Partial<Record<EntityMention['type'], NamedList>>> = {
  official: 'people',
  agency: 'agencies',
  product: 'products',
};

const listOf = (type: string): NamedList | undefined => LISTS[type as EntityMention['type']];

/** Index of the entry that has this name or spelling, or -1. */
function entryOf(settings: FolderSettings, list: NamedList, name: string): number {
  return settings[list].findIndex(entry => entry.name === name || entry.aliases?.includes(name));
}

/** Adds a spelling, and ids that are the same, to the entry of a name; makes the entry where there is none. */
export function addSpelling(
  settings: FolderSettings,
  type: 'official' | 'agency',
  name: string,
  spelling: string,
  sameAs: readonly string[] = [],
): SettingsChange[] {
  const list = type === 'official' ? 'people' : 'agencies';
  const at = entryOf(settings, list, name);
  const spelled = spelling.replace(/\s+/g, ' ').trim();
  if (at < 0)
    return [
      append(list, {
        name,
        ...(spelled && spelled !== name ? { aliases: [spelled] } : {}),
        ...(sameAs.length ? { sameAs } : {}),
      }),
    ];
  const entry = settings[list][at];
  const changes: SettingsChange[] = [];
  if (spelled && spelled !== entry?.name && !entry?.aliases?.includes(spelled))
    changes.push({ path: [list, at, 'aliases'], value: [...(entry?.aliases ?? []), spelled] });
  const known = (entry && 'sameAs' in entry && entry.sameAs) || [];
  const added = sameAs.filter(id => !known.includes(id));
  if (added.length) changes.push({ path: [list, at, 'sameAs'], value: [...known, ...added] });
  return changes;
}

/** Gives a person or an agency another name; the old one stays a spelling. */
export function renameEntity(
  settings: FolderSettings,
  type: 'official' | 'agency',
  id: string,
  oldName: string,
  newName: string,
): SettingsChange[] {
  const list = type === 'official' ? 'people' : 'agencies';
  const same = settings.people.findIndex(person => person.sameAs?.includes(id));
  const at = list === 'people' && same >= 0 ? same : entryOf(settings, list, oldName);
  if (at < 0)
    return [append(list, { name: newName, aliases: [oldName], ...(type === 'official' ? { sameAs: [id] } : {}) })];
  const aliases = [...new Set([...(settings[list][at]?.aliases ?? []), oldName])].filter(name => name !== newName);
  return [
    { path: [list, at, 'name'], value: newName },
    { path: [list, at, 'aliases'], value: aliases },
  ];
}

/** "Not an official", "not an agency": the name is never marked again. undefined for types that have no such list. */
export function rejectEntity(settings: FolderSettings, type: string, name: string): SettingsChange[] | undefined {
  const list = listOf(type);
  if (list !== 'people' && list !== 'agencies') return;
  const flag = list === 'people' ? 'official' : 'agency';
  const at = entryOf(settings, list, name);
  return at < 0 ? [append(list, { name, [flag]: false })] : [{ path: [list, at, flag], value: false }];
}

/** Makes the name one that is always known. */
export function acceptEntity(settings: FolderSettings, type: string, name: string): SettingsChange[] | undefined {
  const list = listOf(type);
  if (!list) return;
  const at = entryOf(settings, list, name);
  if (at < 0) return [append(list, { name })];
  const flag = list === 'people' ? 'official' : list === 'agencies' ? 'agency' : undefined;
  return flag === undefined ? [] : [{ path: [list, at, flag], value: undefined }];
}

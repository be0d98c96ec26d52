/** Shorter strings are copied by the engine, longer ones are windows into the text they were cut from. */
const SHORTEST_WINDOW = 13;
/** Longer strings are sentences, of which hardly two are equal. */
const LONGEST_SHARED = 64;
/** When so many strings are known they are forgotten: what is kept stays shared, and a folder of pure noise does not fill the memory. */
const MOST_SHARED = 20_000;

const shared = new Map<string, string>();

/** An equal string that does not keep the text alive that it was cut from. */
export function detached(s: string): string {
  if (s.length < SHORTEST_WINDOW) return s;
  // Joining copies the letters; a concatenation would keep its parts.
  return [s.slice(0, 1), s.slice(1)].join('');
}

/** The same, and one string for all that are equal: names, ids and figures recur in article after article. */
export function sharedString(s: string): string {
  if (s.length > LONGEST_SHARED) return detached(s);
  let one = shared.get(s);
  if (one === undefined) {
    if (shared.size >= MOST_SHARED) shared.clear();
    one = detached(s);
    shared.set(one, one);
  }
  return one;
}

/**
 * Makes plain data small that is kept for long, in place: strings are detached from the article they were cut from and shared, lists give
 * back the room they had reserved for growing. Frozen objects are left as they are: they come from elsewhere.
 */
export function compact(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  if (Array.isArray(value)) compactList(value);
  else compactRecord(value as Record<string, unknown>);
}

/** By number: walking a list by its keys would make a string of every index. */
function compactList(list: unknown[]): void {
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (typeof item === 'string') list[i] = sharedString(item);
    else if (typeof item === 'object' && item !== null) list[i] = compacted(item);
  }
}

function compactRecord(record: Record<string, unknown>): void {
  for (const key in record) {
    const item = record[key];
    if (typeof item === 'string') record[key] = sharedString(item);
    else if (typeof item === 'object' && item !== null) record[key] = compacted(item);
  }
}

const sharedRecords = new Map<string, object>();

/** Names, days and values recur as strings do: one record for all that are equal, where it has no place in a text and holds no other. */
function sharedRecord(record: Record<string, unknown>): object {
  if ('start' in record) return record;
  for (const key in record) if (typeof record[key] === 'object' && record[key] !== null) return record;
  const key = JSON.stringify(record);
  let one = sharedRecords.get(key);
  if (!one) {
    if (sharedRecords.size >= MOST_SHARED) sharedRecords.clear();
    one = Object.freeze(record);
    sharedRecords.set(key, one);
  }
  return one;
}

/** Ids, words and days come in the same lists again and again; longer ones are rarely equal. */
const LONGEST_SHARED_LIST = 6;
const sharedLists = new Map<string, readonly string[]>();

function sharedList(list: readonly string[]): readonly string[] {
  const key = JSON.stringify(list);
  let one = sharedLists.get(key);
  if (!one) {
    if (sharedLists.size >= MOST_SHARED) sharedLists.clear();
    one = Object.freeze(list.slice());
    sharedLists.set(key, one);
  }
  return one;
}

function compacted(item: object): object {
  if (Object.isFrozen(item)) return item;
  compact(item);
  if (!Array.isArray(item)) return sharedRecord(item as Record<string, unknown>);
  if (item.length > LONGEST_SHARED_LIST || !item.every(one => typeof one === 'string')) return item.slice();
  return sharedList(item);
}

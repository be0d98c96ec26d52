/** Shorter strings are copied by the engine, longer ones are windows into the text they were cut from. */
const SHORTEST_WINDOW = 13;

/** An equal string that does not keep the text alive that it was cut from. */
export const detached = (s: string): string => (s.length < SHORTEST_WINDOW ? s : ` ${s}`.slice(1));

/**
 * Detaches all strings in plain data, in place, so that a few kept quotes do not keep a whole article in memory. Frozen objects are
 * left as they are: they come from elsewhere.
 */
export function detachStrings(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  for (const key in record) {
    const item = record[key];
    if (typeof item === 'string') {
      if (item.length < SHORTEST_WINDOW) continue;
      // Asked here since it costs more than all the rest, and few objects hold a long string.
      if (Object.isFrozen(record)) return;
      record[key] = detached(item);
    } else if (typeof item === 'object') detachStrings(item);
  }
}

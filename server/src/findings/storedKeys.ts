/** Keys name amounts and counts of one thing alike. */
const AMOUNTS: ReadonlySet<string> = new Set(['quantity', 'count']);

/** The slot that alone must fit: whose amount it is, what kind of event. Long figures and days tell the rest apart; rates are common. */
const TELLING = 1;

/**
 * Whether a key that an earlier version of the program stored may name the fact that one of today names: keys are made of what the binder
 * reads, which becomes more ("furniture", then "upholstered-furniture"), less (no imposer) or is put in another order. It is for those
 * who know besides that article and figure are the same.
 */
export function mayBeSameKey(stored: string, key: string): boolean {
  if (stored === key) return true;
  const [kind, ...slots] = stored.split(':');
  const [otherKind, ...others] = key.split(':');
  if (kind !== otherKind && !(AMOUNTS.has(kind ?? '') && AMOUNTS.has(otherKind ?? ''))) return false;
  const telling = kind === 'rate' ? slots.length : TELLING;
  return slots.slice(0, telling).every((slot, i) => slotsFit(slot, others[i] ?? NONE));
}

const NONE = '-';
const slotsFit = (a: string, b: string): boolean => {
  if (a === NONE || b === NONE || a === '' || b === '') return true;
  const words = new Set(wordsOf(a));
  return wordsOf(b).some(word => words.has(word));
};
const wordsOf = (slot: string): string[] => slot.toLowerCase().split(/[+-]/);

// Hashes of words and features. The model keeps features by hash alone, so these functions are part of its format: a change of any
// constant wants a new model.

/** FNV-1a over UTF-16 code units, then scrambled: 32 bits. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h | 0;
}

/** One more value taken into a running hash. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Start of the hash of a feature of template `id`; `salt` keeps models apart. */
export const featureSeed = (id: number, salt: number): number => Math.imul(id, 0x3c6ef372) + salt;

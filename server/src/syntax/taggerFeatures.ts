import { featureSeed, mix } from './featureHash.ts';
import type { WordFeatures } from './wordShape.ts';

const SALT = 1;
const edge = (n: number): WordFeatures => ({
  form: n,
  lower: n + 1,
  suffix1: n + 2,
  suffix2: n + 3,
  suffix3: n + 4,
  suffix4: n + 5,
  prefix1: n + 6,
  prefix2: n + 7,
  prefix3: n + 8,
  shape: n + 9,
  cluster: 0,
});
const BEFORE = edge(11);
const BEHIND = edge(31);

export const MOST_TAGGER_FEATURES = 48;

/**
 * Features of word `i` of a sentence into `out`; returns how many. `tag1`, `tag2` are the tags of the word before and the one before that
 * (-1 for none); `loud` tells a sentence in capitals.
 */
export function taggerFeatures(
  words: readonly WordFeatures[],
  i: number,
  tag1: number,
  tag2: number,
  loud: boolean,
  out: Int32Array,
): number {
  const w = words[i] as WordFeatures;
  const a = words[i - 1] ?? BEFORE;
  const aa = words[i - 2] ?? BEFORE;
  const b = words[i + 1] ?? BEHIND;
  const bb = words[i + 2] ?? BEHIND;
  let n = 0;
  const one = (id: number, v: number) => {
    out[n++] = mix(featureSeed(id, SALT), v);
  };
  const two = (id: number, v: number, u: number) => {
    out[n++] = mix(mix(featureSeed(id, SALT), v), u);
  };
  one(1, 0);
  one(2, w.form);
  one(3, w.lower);
  one(4, w.suffix1);
  one(5, w.suffix2);
  one(6, w.suffix3);
  one(7, w.suffix4);
  one(8, w.prefix1);
  one(9, w.prefix2);
  one(10, w.prefix3);
  one(11, w.shape);
  two(12, w.shape, i === 0 ? 1 : loud ? 2 : 3);
  one(13, tag1);
  one(14, tag2);
  two(15, tag1, tag2);
  two(16, tag1, w.lower);
  one(17, a.lower);
  one(18, aa.lower);
  one(19, b.lower);
  one(20, bb.lower);
  two(21, w.lower, b.lower);
  two(22, a.lower, w.lower);
  two(23, tag1, b.lower);
  one(24, a.suffix3);
  one(25, b.suffix3);
  one(26, b.suffix2);
  one(27, b.shape);
  two(28, w.shape, b.shape);
  two(29, w.suffix3, b.suffix2);
  two(30, w.suffix3, tag1);
  two(31, tag1, b.suffix3);
  two(32, b.lower, bb.lower);
  one(33, a.shape);
  if (w.cluster) {
    one(40, w.cluster);
    two(41, w.cluster, tag1);
  }
  if (a.cluster) one(42, a.cluster);
  if (b.cluster) {
    one(43, b.cluster);
    two(44, tag1, b.cluster);
    if (w.cluster) two(45, w.cluster, b.cluster);
  }
  return n;
}

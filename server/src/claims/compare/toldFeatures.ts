import type { Claim, Told } from '../claim.ts';
import { FeatureSet, scoreOf } from '../register/rank/candidate.ts';
import { unheardOf } from './contrast.ts';
import { areSwapped } from './swapped.ts';
import { isOwn } from './toldTimes.ts';
import { TOLD_WEIGHTS } from './toldWeights.ts';
import { goodsOf, isName, isRecurring, lacks } from './toldWords.ts';

/** How likely two figures that nothing keeps apart are figures of one thing, by what is told of both and of one alone. */
export function likelyOne(a: Claim, b: Claim): number {
  const score = scoreOf({ value: [], part: false, features: toldFeatures(a, b) }, TOLD_WEIGHTS);
  return 1 / (1 + Math.exp(-score));
}

/** What speaks for and against it, by feature, the same whichever stands first; what they mean stands in `toldWeights.ts`. */
export function toldFeatures(a: Claim, b: Claim): FeatureSet {
  const [x, y] = [a.told, b.told] as [Told, Told];
  const features = new FeatureSet();
  features.note('always');
  noteNames(features, x, y);
  noteWords(features, x, y);
  noteTimes(features, a, b);
  noteValues(features, a, b);
  return features;
}

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter(one => b.includes(one));

function noteNames(features: FeatureSet, x: Told, y: Told): void {
  const all = (told: Told): string[] => [...told.who, ...(told.beside ?? [])];
  const both = shared(all(x), all(y));
  features.note('named', Math.min(4, both.length));
  features.note('names, of nobody known', shared(x.who, y.who).filter(isName).length > 0);
  const isCountry = both.length > 0 && both.every(id => id.startsWith('party/'));
  features.note('named, countries alone', isCountry);
  const around = shared(x.around, y.around);
  const fewest = Math.max(1, Math.min(x.around.length, y.around.length));
  features.note('around', around.length);
  features.note('around, share', around.length / fewest);
  features.note('around, goods', around.filter(id => id.startsWith('product/')).length);
  const strangers = unheardOf(x.who, y).length + unheardOf(y.who, x).length;
  features.note('strangers', Math.min(3, strangers));
}

function noteWords(features: FeatureSet, x: Told, y: Told): void {
  const [own, theirs] = [lacks(x, y), lacks(y, x)];
  features.note('lacking', Math.min(4, Math.max(own.length, theirs.length)));
  const [bag, other] = [x.bag, y.bag].map(words => words.filter(word => !/^[#>]/.test(word))) as [string[], string[]];
  const told = shared(bag, other).length;
  features.note('sentence', Math.min(8, told));
  features.note('sentence, share', told / Math.max(1, Math.min(bag.length, other.length)));
  const figuresOf = ({ bag }: Told): string[] => bag.filter(word => word.startsWith('#'));
  const figures = [figuresOf(x), figuresOf(y)] as const;
  features.note(
    'figures apart',
    figures[0].some(one => !figures[1].includes(one)) && figures[1].some(one => !figures[0].includes(one)),
  );
  const goods = [goodsOf(x).length, goodsOf(y).length];
  features.note(
    'goods',
    goods.every(count => count > 0),
  );
}

function noteTimes(features: FeatureSet, a: Claim, b: Claim): void {
  const [x, y] = [a.told, b.told] as [Told, Told];
  const [own, theirs] = [x.when.filter(isOwn), y.when.filter(isOwn)];
  const kind = isRecurring(x) || isRecurring(y) ? 'recurring' : 'once';
  const when =
    own.length > 0 && theirs.length > 0 ? 'same time' : own.length + theirs.length > 0 ? 'time on one side' : 'no time';
  features.note(`${kind}, ${when}`);
  features.note('same day', a.asserted === b.asserted);
  features.note('to come', x.state !== 'in-force' && y.state !== 'in-force');
  features.note('qualified', x.ways.includes(' ') && x.ways === y.ways);
  features.note('qualified on one side', x.ways !== y.ways);
  features.note('period', a.key.period !== undefined && a.key.period !== null && a.key.period === b.key.period);
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^date$/, 'of a day'],
  [/^percent$/, 'of percent'],
  [/^[A-Z]{3}$/, 'of money'],
  [/^count$/, 'of a count'],
  [/^(?:day|month|year|week|hour)$/, 'of a length'],
];

function noteValues(features: FeatureSet, a: Claim, b: Claim): void {
  const unit = a.told?.unit ?? '';
  features.note('of a rate', a.key.measure !== undefined && b.key.measure !== undefined);
  features.note(KINDS.find(([known]) => known.test(unit))?.[1] ?? 'of a measure');
  features.note('same digits', unit !== 'date' && areSwapped(a, b));
  const [least, most] = [a.value.number ?? 0, b.value.number ?? 0].sort((p, q) => p - q) as [number, number];
  if (unit === 'date' || least <= 0) return;
  features.note('far apart', Math.min(2, Math.log(most / least)));
}

import { ALL_GOODS } from '../frames/nouns.ts';
import type { ReadingContext } from '../reading.ts';
import type { Clue } from './register.ts';

/** How long before its beginning a measure is told of, in years of the calendar. */
const AHEAD = 1;

/**
 * On whose goods the measure of the record falls that a place of an article may mean: of the same rate on the first of the same goods by the same party,
 * begun by the next year; what has ended is meant only where nothing else fits. Undefined where measures on several parties fit and none
 * on all.
 */
export function recordedTarget(
  { imposers, products, rate }: Clue,
  part: boolean,
  { knowledge, day }: ReadingContext,
): string | undefined {
  const [imposer] = imposers;
  if (imposer === undefined || imposers.length > 1 || rate === null) return undefined;
  const last = day === null ? '9999' : String(Number(day.slice(0, 4)) + AHEAD);
  const onAll = products.length === 0 || products[0] === ALL_GOODS;
  const [going, gone] = [new Set<string>(), new Set<string>()];
  for (const measure of knowledge.measures.values()) {
    if (measure.imposer !== imposer) continue;
    const same = onAll
      ? part && measure.part === true && measure.products.length === 0
      : measure.products.includes(products[0] as string);
    if (!same) continue;
    for (const step of measure.steps) {
      if (step.rate !== rate || step.from.slice(0, 4) > last || step.modality === 'lifted') continue;
      (step.to === null || day === null || step.to > day ? going : gone).add(measure.target);
    }
  }
  const found = going.size > 0 ? going : gone;
  if (found.has('any')) return 'any';
  return found.size === 1 ? [...found][0] : undefined;
}

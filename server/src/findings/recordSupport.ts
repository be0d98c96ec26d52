import type { Phrase } from '../base/phrase.ts';
import { words } from '../base/phrase.ts';
import type { RecordSupport } from '../corpus/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { differingEntry, holds, readSource } from './recordDiffers.ts';
import type { Side } from './sides.ts';

/**
 * Which of the sides of a contradiction the record of measures supports: that whose figure the record has, where it has another in the
 * place of the other sides' and does not know those in any way. Undefined where the record is silent.
 */
export function recordSupport(sides: readonly Side[], knowledge: Knowledge): RecordSupport | undefined {
  const claims = sides.map(({ tellers }) => tellers.find(teller => teller.claim?.kind === 'rate')?.claim);
  const entries = claims.map(claim => claim && differingEntry(claim, knowledge));
  const entry = entries.find(one => one !== undefined);
  if (!entry) return undefined;
  const { measure, step } = entry;
  const right = sides.filter((_, i) => {
    const value = claims[i]?.value;
    return !entries[i] && value?.unit === 'percent' && holds(value, step.rate);
  });
  const known = entries.filter(one => one !== undefined);
  // It has one rate for all of them, and each side either is that or is not known at all.
  if (known.some(one => one.step.rate !== step.rate) || known.length + right.length !== sides.length) return undefined;
  const { text, link } = readSource(step.source);
  return {
    value: `${step.rate} percent`,
    supports: right[0]?.value ?? null,
    measure: measure.name,
    from: step.from,
    to: step.to,
    source: text,
    ...(link === undefined ? {} : { link }),
  };
}

/** "the record supports 25 percent, since 2018-03-23"; of what is told on no side, "the record has …". */
export function recordPhrase({ value, supports, from, to }: RecordSupport): Phrase {
  const time = to === null ? words('since {0}', from) : words('from {0} to {1}', from, to);
  return supports === null
    ? words('the record has {0}, {1}', value, time)
    : words('the record supports {0}, {1}', supports, time);
}

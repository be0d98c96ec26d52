import { describe, expect, it } from 'vitest';
import { MOST_RATES } from '../../../server/src/claims/slots/rateSite.ts';
import { read } from './article.ts';

describe('a sentence without end', () => {
  it.each([300, 600])('of %d rates costs no more than its first', n => {
    const list = Array.from({ length: n }, (_, i) => `${(i % 97) + 1} percent on wool`).join(', ');
    const { claims } = read(`Peru imposed tariffs of ${list}.`);
    expect(claims.filter(claim => claim.kind === 'rate')).toHaveLength(MOST_RATES);
  });
});

describe('the day on which something ends', () => {
  it('is read of what is of so much else', () => {
    const { claims } = read(`The ban on ${'goods of '.repeat(2500)}Chile lasts until May 3.`);
    expect(claims).toHaveLength(0);
  });
  it('is none of a list of days', () => {
    const days = Array.from({ length: 20 }, (_, i) => `until May ${i + 1}`).join(' and ');
    const told = (text: string) => read(text).all.filter(claim => claim.told?.ways === 'lifting');
    expect(told("Peru's ban on Chilean pork lasts until May 1.")).toHaveLength(1);
    expect(told(`Peru's ban on Chilean pork lasts ${days}.`)).toHaveLength(0);
  });
});

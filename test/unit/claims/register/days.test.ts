import { describe, expect, it } from 'vitest';
import { Days, type ToldDay } from '../../../../server/src/claims/register/days.ts';

const clue = { sentence: 4, start: 40, imposers: ['party/KE'], targets: [], products: ['product/tea'], rate: 9 };
const day = (sentence: number, from: string, more: Partial<ToldDay> = {}): ToldDay => ({
  ...{ sentence, start: sentence * 10, from, imposers: ['party/KE'], targets: [], products: [], rate: null },
  ...{ starts: true, points: false, ...more },
});

describe('the days of an article', () => {
  it('gives a rate the day of the same rate, and none where two differ', () => {
    const days = new Days();
    days.addRate({ ...clue, sentence: 1, start: 10 }, '2025-03', false);
    expect(days.ofSame(clue)).toBe('2025-03');
    days.addRate({ ...clue, sentence: 2, start: 20 }, '2025-03-04', false);
    expect(days.ofSame(clue)).toBe('2025-03-04');
    expect(days.ofSame({ ...clue, rate: 10 })).toBeUndefined();
    expect(days.ofSame({ ...clue, imposers: ['party/PE'] })).toBeUndefined();
    expect(days.ofSame({ ...clue, products: ['product/tin'] })).toBeUndefined();
    days.addRate({ ...clue, sentence: 6, start: 60 }, '2025-05-01', false);
    expect(days.ofSame(clue)).toBeUndefined();
  });

  it('gives what is pointed to the day of the pointer', () => {
    const days = new Days();
    days.addRate(clue, undefined, false);
    days.add(day(6, '2025-06-01', { points: true }));
    days.addRate({ ...clue, sentence: 8, start: 80 }, undefined, false);
    expect(days.ofPointer(clue)).toBe('2025-06-01');
    expect(days.ofPointer({ ...clue, sentence: 8, start: 80 })).toBeUndefined();
  });

  it('points to no rate behind other tariffs', () => {
    const days = new Days();
    days.addRate(clue, undefined, false);
    days.addOther(5);
    days.add(day(6, '2025-06-01', { points: true }));
    expect(days.ofPointer(clue)).toBeUndefined();
  });

  it('gives what is to come the only day that is to come', () => {
    const days = new Days();
    days.add(day(0, '2025-05-01'));
    expect(days.toCome(clue, '2025-04-15')).toBe('2025-05-01');
    expect(days.toCome(clue, '2025-05-02')).toBeUndefined();
    days.add(day(2, '2025-07-01', { imposers: ['party/PE'] }));
    expect(days.toCome(clue, '2025-04-15')).toBe('2025-05-01');
    days.add(day(3, '2025-06-01'));
    expect(days.toCome(clue, '2025-04-15')).toBeUndefined();
  });
});

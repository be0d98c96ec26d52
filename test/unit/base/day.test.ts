import { describe, expect, it } from 'vitest';
import { dayNumber, daysInMonth, isoDay, parseIsoDay, weekdayOf } from '../../../server/src/base/day.ts';
import { compact, detached } from '../../../server/src/base/detach.ts';
import { hashText } from '../../../server/src/base/hash.ts';

describe('calendar days', () => {
  it('agree with the platform from 1000 to 3000', () => {
    for (let n = dayNumber(1000, 1, 1); n < dayNumber(3000, 1, 1); n += 97) {
      const date = new Date(n * 86_400_000);
      const iso = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(iso).toBe(date.toISOString().slice(0, 10));
      expect(parseIsoDay(iso ?? '')).toBe(n);
      expect(weekdayOf(n)).toBe(date.getUTCDay() || 7);
    }
  });

  it('know what days there are', () => {
    expect(isoDay(2023, 2, 29)).toBeUndefined();
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(1900, 2, 29)).toBeUndefined();
    expect(isoDay(2023, 13, 1)).toBeUndefined();
    expect(parseIsoDay('2023-06-31')).toBeUndefined();
    expect(parseIsoDay('2023-6-1')).toBeUndefined();
    expect(daysInMonth(2000, 2)).toBe(29);
  });
});

describe('hashText', () => {
  it('is stable and tells texts apart', () => {
    expect(hashText('')).toBe(hashText(''));
    const texts = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
    expect(new Set(texts.map(t => hashText(t))).size).toBe(texts.length);
    expect(hashText('a')).not.toBe(hashText('a', 1));
    expect(hashText('abc')).toMatch(/^[0-9a-z]+$/);
  });
});

describe('detaching', () => {
  it('changes no text', () => {
    const text = 'a text that is long enough to be a window';
    const data = { a: text.slice(2, 30), b: [text.slice(0, 3), { c: text.slice(1) }], d: null, e: 5 };
    const copy = structuredClone(data);
    compact(data);
    expect(data).toEqual(copy);
    expect(detached('')).toBe('');
  });

  it('leaves frozen objects alone', () => {
    const frozen = Object.freeze({ name: 'a name that is rather long', list: ['some', 'more'] });
    expect(() => compact({ frozen })).not.toThrow();
    expect(() => compact({ list: Object.freeze(['a name that is rather long']) })).not.toThrow();
  });
});

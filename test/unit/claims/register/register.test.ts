import { describe, expect, it } from 'vitest';
import { type Entry, Register } from '../../../../server/src/claims/register/register.ts';

const entry = (start: number): Entry => ({
  sentence: start,
  start,
  imposers: ['party/KE'],
  stated: false,
  targets: [],
  products: [],
  part: false,
  rate: start % 7,
  kind: null,
  law: null,
  state: { modality: 'in-force', certainty: 'firm' },
  old: false,
  isChange: false,
});

/** Entries looked at where each of as many tariffs asks for one that is not there. */
function looks(count: number): number {
  const register = new Register();
  for (let i = 0; i < count; i++) register.add(entry(i));
  register.sort();
  for (let i = 0; i < count; i++) {
    const clue = { ...entry(i), imposers: [] };
    register.best(clue, () => false);
    register.around(clue.start);
  }
  return register.looks;
}

describe('the register of an article', () => {
  it('is searched in steps that grow with the article', () => {
    const [few, many] = [looks(1000), looks(4000)];
    expect(few).toBeGreaterThan(1000);
    expect(many / few).toBeLessThan(4.4);
  });

  it('means the nearest entry before a place, else the first after', () => {
    const register = new Register();
    for (const start of [30, 10, 20]) register.add(entry(start));
    register.sort();
    expect(register.best({ ...entry(25), imposers: [] }, () => true)?.start).toBe(20);
    expect(register.best({ ...entry(5), imposers: [] }, () => true)?.start).toBe(10);
  });

  it('knows how many of its entries have a value, and how many of those on some goods', () => {
    const register = new Register();
    register.add({ ...entry(1), products: ['product/tin'] });
    register.add({ ...entry(2), imposers: ['party/PE'] });
    register.add({ ...entry(3), imposers: ['party/PE'], old: true });
    register.sort();
    expect(register.shareOf('imposers', 'party/KE')).toBe(0.5);
    expect(register.shareOf('imposers', 'party/KE', 'products', ['product/tin'])).toBe(1);
    expect(register.shareOf('imposers', 'party/KE', 'products', ['product/tea'])).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { compact } from '../../../server/src/base/detach.ts';

describe('compact', () => {
  it('keeps one record for all that are equal and stand nowhere', () => {
    const peru = () => ({ start: 1, entity: { id: 'party/PE', name: 'Peru' } });
    const [one, other] = [peru(), peru()];
    compact([one, other]);
    expect(one).toEqual(peru());
    expect(other.entity).toBe(one.entity);
  });

  it('leaves places and what holds others by themselves', () => {
    const span = () => ({ office: { start: 3, end: 9 }, key: { parties: ['party/PE'] } });
    const [one, other] = [span(), span()];
    compact([one, other]);
    expect(one).toEqual(span());
    expect(other.office).not.toBe(one.office);
    expect(other.key).not.toBe(one.key);
  });

  it('keeps one list for all short ones with the same words', () => {
    const told = () => ({ who: ['party/PE', 'party/CL'], bag: 'a b c d e f g'.split(' '), values: ['x', 1] });
    const [one, other, joined] = [told(), told(), { who: ['party/PE\nparty/CL'] }];
    compact([one, other, joined]);
    expect(one).toEqual(told());
    expect(joined).toEqual({ who: ['party/PE\nparty/CL'] });
    expect(other.who).toBe(one.who);
    expect(other.bag).not.toBe(one.bag);
    expect(other.values).not.toBe(one.values);
  });
});

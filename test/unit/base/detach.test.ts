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
});

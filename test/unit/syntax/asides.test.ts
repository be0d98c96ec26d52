import { describe, expect, it } from 'vitest';
import { outline, parsed } from './parsed.ts';

const arcs = (text: string): string[] => outline(parsed(text)).filter(arc => !/ punct /.test(arc));

describe('figures in brackets', () => {
  it('stand beside the name before them and leave the sentence as it is without them', () => {
    const plain = arcs('Peru and Chile charge duties on Danish wine.');
    const bracketed = arcs('Peru (9%) and Chile (14%) charge duties on Danish wine.');
    expect(bracketed.filter(arc => !arc.includes('%'))).toEqual(plain);
    expect(bracketed.filter(arc => arc.includes('%'))).toEqual(['9% appos Peru', '14% appos Chile']);
  });

  it('belong to the name before its short form', () => {
    const found = arcs('Duties in Peru (9%) and the European Union (EU) (14%) are high.');
    expect(found).toContain('14% appos European Union');
  });
});

import { describe, expect, it } from 'vitest';
import { nodeOf, parsed } from './parsed.ts';

const forms = (text: string): string[] => {
  const tree = parsed(text);
  return Array.from({ length: tree.size }, (_, i) => tree.form(i));
};

describe('mentions in a tree', () => {
  it.each([
    ['Canada set a 10-percent duty on May 4, 2025.', ['10-percent', 'May 4, 2025', 'Canada', 'duty']],
    ['The European Union taxes $2.5 billion of goods.', ['European Union', '$2.5 billion', 'goods']],
    ['Officials gave the Commerce Department 90 days.', ['Commerce Department', '90 days', 'Officials']],
    ['Chinese steel faces duties under Section 232.', ['Chinese', 'steel', 'Section 232']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expect.arrayContaining(expected));
  });

  it('have their offsets, and are found by any offset in them', () => {
    const text = 'Canada set a 10 percent duty on steel.';
    const tree = parsed(text);
    const node = nodeOf(tree, '10 percent');
    expect(text.slice(tree.start(node), tree.end(node))).toBe('10 percent');
    for (let offset = tree.start(node); offset < tree.end(node); offset++) expect(tree.nodeAt(offset)).toBe(node);
    expect(tree.nodeOf(tree.mention(node))).toBe(node);
  });

  it('of goods in several words are one node', () => {
    const text = 'Duties on solar panels fell last week.';
    const tree = parsed(text);
    const node = tree.nodeAt(text.indexOf('panels'));
    expect(text.slice(tree.start(node), tree.end(node))).toBe('solar panels');
    expect(tree.nodeAt(text.indexOf('solar'))).toBe(node);
  });

  it('of other sentences are passed over', () => {
    const tree = parsed('Canada spoke. China set a 10 percent duty on steel.');
    expect(tree.size).toBe(3);
    expect(tree.nodeOf(0)).toBe(0);
    expect(tree.nodeOf(1)).toBe(-1);
  });
});

it('what stands beside the first and behind the last node is nothing', () => {
  const tree = parsed('Peru taxes wine.');
  for (const i of [-1, tree.size]) expect([tree.form(i), tree.lower(i), tree.lemma(i)]).toEqual(['', '', '']);
});

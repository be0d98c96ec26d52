import { describe, expect, it } from 'vitest';
import { figureSpellings } from './figureSpellings.ts';
import { mentionsOf } from './recognised.ts';

/** "12 percent rate": number, unit and whether it is the rate of a tariff, of each figure of a text. */
function figuresOf(text: string): string[][] {
  const found: string[][] = [];
  for (const mention of mentionsOf(text, { names: false, published: '2025-06-12' })) {
    if (mention.type !== 'tariff_rate' && mention.type !== 'quantity') continue;
    const { number, low, high, unit } = mention.value;
    const amount = number ?? `${low}..${high}`;
    found.push([mention.text, `${amount} ${unit}${mention.type === 'tariff_rate' ? ' rate' : ''}`]);
  }
  return found;
}

describe.each(
  figureSpellings
    .trim()
    .split('\n\n')
    .map(block => block.split('\n')),
)('%s', (_title, ...rows) => {
  it.each(rows)('%s', row => {
    const [marked = '', values = ''] = row.split('|').map(cell => cell.trim());
    const wanted = values === '' ? [] : values.split(';').map(value => value.trim());
    expect(figuresOf(marked.replace(/[[\]]/g, ''))).toEqual(
      [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i) => [match[1], wanted[i]]),
    );
  });
});

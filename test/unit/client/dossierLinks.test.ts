import { describe, expect, it } from 'vitest';
import { linksToFragments, withoutLinks } from '../../../client/src/dossierLinks.ts';

describe('linksToFragments', () => {
  it('numbers the links and keeps what they lead to', () => {
    const { markdown, targets } = linksToFragments(
      'See [a.txt:5](<file:///a.txt#L5>) and [b](<https://example.org/>).',
    );
    expect(markdown).toBe('See [a.txt:5](#link-0) and [b](#link-1).');
    expect(targets).toEqual(['file:///a.txt#L5', 'https://example.org/']);
  });

  it('goes without them', () => {
    expect(withoutLinks('> Tin \\[sic\\] – [a\\_b.txt:5](<file:///a_b.txt#L5>).')).toBe(
      '> Tin \\[sic\\] – a\\_b.txt:5.',
    );
  });

  it('leaves other text as it is', () => {
    for (const text of ['', 'no link (<at> all)', '[words](elsewhere)', '](<two words>)']) {
      expect(linksToFragments(text)).toEqual({ markdown: text, targets: [] });
    }
  });
});

import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
/** "text | id" of every law of a text. */
const laws = (text: string): string[] =>
  collectMentions(parseArticle(text), knowledge, noSettings).flatMap(m =>
    m.type === 'law' ? [`${m.text} | ${m.entity.id.slice('law/'.length)}`] : [],
  );

describe('laws', () => {
  test('a section and its act are one mention, by whatever name of the act', () => {
    expect(laws('Under Section 232 of the Trade Expansion Act of 1962, duties rose.')).toEqual([
      'Section 232 of the Trade Expansion Act of 1962 | section-232',
    ]);
    expect(laws('He cited section 301(b) of the Trade Act of 1974.')).toEqual([
      'section 301(b) of the Trade Act of 1974 | section-301',
    ]);
    expect(laws('Lawyers call it Section 232.')).toEqual(['Section 232 | section-232']);
  });

  test('a section of an act the knowledge has not keeps both in its id', () => {
    expect(laws('It follows Section 409 of the Harbor Dues Act of 1911.')).toEqual([
      'Section 409 of the Harbor Dues Act of 1911 | section-409-harbor-dues-act-of-1911',
    ]);
  });

  test('several sections are several mentions', () => {
    expect(laws('Probes under Sections 201 and 301 go on.')).toEqual([
      'Sections 201 | section-201',
      '301 | section-301',
    ]);
  });

  test('acts by their form, with commas, small words and year', () => {
    expect(laws('Congress passed the Fair Ports, Docks and Piers Act of 1999 on Monday.')).toEqual([
      'Fair Ports, Docks and Piers Act of 1999 | fair-ports-docks-and-piers-act',
    ]);
  });

  test('agreements by acronym, by full name and by form', () => {
    expect(laws('USMCA replaced the North American Free Trade Agreement.')).toEqual([
      'USMCA | usmca',
      'North American Free Trade Agreement | nafta',
    ]);
    expect(laws('The Chile-Thailand Free Trade Agreement covers fruit.')).toEqual([
      'Chile-Thailand Free Trade Agreement | chile-thailand-free-trade-agreement',
    ]);
    expect(laws('They set up the Japan-U.S. Commercial and Industrial Partnership.')).toEqual([
      'Japan-U.S. Commercial and Industrial Partnership | jucip',
    ]);
  });

  test('numbered orders', () => {
    expect(laws('Executive Order 14257 amended Proclamation No. 9705.')).toEqual([
      'Executive Order 14257 | executive-order-14257',
      'Proclamation No. 9705 | proclamation-9705',
    ]);
  });

  test('an acronym that is other things as well needs the full name in the article', () => {
    expect(laws('The price CAP was lifted.')).toEqual([]);
    expect(laws('The Common Agricultural Policy (CAP) costs much.')).toEqual([
      'Common Agricultural Policy | common-agricultural-policy',
      'CAP | common-agricultural-policy',
    ]);
  });

  test.each([
    'Congress Must Act on steel now, he said.',
    'The Act was signed, and the Agreement was, too.',
    'See section 3 of this order and section 301 of title 3, United States Code.',
    'He sat in Section 12 of the stadium.',
    'The two sides reached an agreement on trade.',
    'It was an act of war.',
    'The Democratic National Convention met.',
    'Rose Partners Limited Partnership bought it.',
    'A new pact may follow.',
  ])('none in: %s', text => {
    expect(laws(text)).toEqual([]);
  });
});

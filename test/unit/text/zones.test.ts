import { describe, expect, it } from 'vitest';
import type { ZoneKind } from '../../../server/src/text/article.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

/** The zones of a text other than its body, as "kind: text". */
const zonesOf = (text: string): string[] =>
  parseArticle(text)
    .zones.filter(z => z.kind !== 'body')
    .map(z => `${z.kind}: ${text.slice(z.start, z.end)}`);
const zoneOf = (text: string, words: string): ZoneKind | undefined => {
  const at = text.indexOf(words);
  return parseArticle(text).sentences.find(s => s.start <= at && at < s.end)?.zone;
};

const PROSE = 'The two ministers spoke for an hour about the duty on widgets and agreed to meet again.';

describe('datelines', () => {
  it.each([
    'TOKYO, Nov. 15 (Kyodo) – ',
    'WASHINGTON (AP) — ',
    'HOUSTON (Tin Weekly)–',
    'TOKYO: ',
    'TOKYO – ',
    'RIO DE JANEIRO, Feb 26 - ',
    'REYKJAVIK, July 1-- ',
    'HANOI, Nov. 2  -- ',
    'WASHINGTON/BEIJING (Reuters) - ',
    'ST. PAUL, Minn. (AP) — ',
    'TAUPO, New Zealand, March 23 - ',
    'THE HAGUE, March 17 - ',
    'BRUSSELS, 4 May 2023 (Xinhua) -- ',
    'Orlando, Florida (CNN) ',
    'Lima, March 18 - ',
    'NEW YORK _ ',
    'April 2 (Reuters) - ',
    'SEOUL, Oct. 20 (Example Wire) -- ',
    '(Reuters) - ',
    'New Delhi [India], April 3 (ANI): ',
    'MOSCOW, April 3. /TASS/. ',
    'New Delhi, Apr 3 (PTI) ',
    'Tokyo (AFP) – ',
    'BAGHDAD, Iraq (AP)_ ',
    'SAN JOSE, Calif., Oct. 4 /PRNewswire/ -- ',
    'PARIS, Monday, May 4, 2020 — ',
  ])('are read: %s', dateline => {
    expect(zonesOf(dateline + PROSE)).toEqual([`dateline: ${dateline}`]);
  });

  it.each([
    'MODERATOR: Thank you all for joining us on this call, and welcome.',
    'FACT SHEET: The government acts on widgets and what follows from it.',
    'EXPLAINER – What the duty on widgets means for the people who buy them.',
    'UPDATE 2 - The ministers have agreed on the duty after all, they said.',
    'Steel (and aluminum) - the two metals that the talks were all about.',
    'Monday – the day of the talks – was a busy one for the two of them.',
    'US - Japan trade was at the heart of what the ministers said at noon.',
    'WTO: the rules that everyone says they follow and that few have read.',
    'Roe (D) said that the duty would stay where it had been for years.',
    'April 2 – the day of the talks – was a busy one for the two of them.',
    '(Good) - that is how the two ministers spoke of what they had agreed.',
    'Doe Inc (DOE) rose by half after the two ministers said what they said.',
  ])('are not seen in %s', text => {
    expect(zonesOf(text).filter(z => z.startsWith('dateline'))).toEqual([]);
  });

  it('stand on a line of their own', () => {
    expect(zonesOf(`OSLO, Norway (AP) --\n\n${PROSE}`)).toEqual(['dateline: OSLO, Norway (AP) --']);
  });

  it('are not seen in a headline in capitals', () => {
    const text = `ECONOMIC SPOTLIGHT - WIDGETS ON THE MOVE\n\nOSLO, May 4 - ${PROSE}`;
    expect(zonesOf(text)).toEqual(['headline: ECONOMIC SPOTLIGHT - WIDGETS ON THE MOVE', 'dateline: OSLO, May 4 - ']);
  });
});

describe('headers', () => {
  it('stand inside the first line', () => {
    expect(zonesOf(` date 2023-05-04 ${PROSE}`)).toEqual(['header:  date 2023-05-04 ']);
    expect(zonesOf(` date 2023-05-04 OSLO – ${PROSE}`)).toEqual(['header:  date 2023-05-04 ', 'dateline: OSLO – ']);
  });

  it.each([
    'Published: 4 May 2023',
    'Updated May 4, 2023 10:30 AM',
    'May 4, 2023',
    '(May 4, 2023)',
    'Thursday, May 4, 2023',
  ])('are lines such as %s', line => {
    expect(zonesOf(`Widgets are back\n\n${line}\n\n${PROSE}`)).toEqual([
      'headline: Widgets are back',
      `header: ${line}`,
    ]);
  });

  it('hold a YAML front matter', () => {
    const matter = '---\ntitle: Widgets\ndate: 2023-05-04\n---';
    expect(zonesOf(`${matter}\n\n${PROSE}`)).toEqual([`header: ${matter}`]);
  });

  it('take a time along', () => {
    expect(zonesOf(` date 2023-05-04T10:00:00Z ${PROSE}`)).toEqual(['header:  date 2023-05-04T10:00:00Z ']);
  });

  it('are no headlines that hold a date', () => {
    const headline = 'What changes on May 4, 2023: A Guide to Widgets';
    expect(zonesOf(`${headline}\n\n${PROSE}`)).toEqual([`headline: ${headline}`]);
  });

  it('do not swallow a date in prose', () => {
    expect(zoneOf('May 4, 2023 was the day. The ministers met.', 'was the day')).toBe('body');
  });
});

describe('headlines', () => {
  it.each([
    'Widgets Are Back. Just Ask Around.',
    'Ministers weigh duty on widgets',
    'WIDGETS UP, SAYS ROE.',
    'Who pays for widgets?',
  ])('come first: %s', headline => {
    expect(zoneOf(`${headline}\n\n${PROSE}`, headline)).toBe('headline');
  });

  it('are no leads', () => {
    expect(zonesOf(`The duty stays.\n\n${PROSE}`)).toEqual([]);
    expect(zonesOf(PROSE.slice(0, -1))).toEqual([]);
  });

  it('stand above bylines and days without a name', () => {
    expect(
      zonesOf(`Widgets of all kinds are back again\nBy our trade correspondent\nMarch 9, 2018\n\n${PROSE}`),
    ).toEqual([
      'headline: Widgets of all kinds are back again',
      'credit: By our trade correspondent',
      'header: March 9, 2018',
    ]);
    expect(zonesOf(`Widgets are cut\nby half as talks go on\n\n${PROSE}`)).toEqual([
      'headline: Widgets are cut\nby half as talks go on',
    ]);
  });

  it('stand above bylines', () => {
    expect(zonesOf(`Widgets are back\n\nBy Jane Q. Doe and Richard Roe\n\n${PROSE}`)).toEqual([
      'headline: Widgets are back',
      'credit: By Jane Q. Doe and Richard Roe',
    ]);
  });
});

describe('captions', () => {
  it.each([
    'Trade minister Jane Doe (L) and her colleague Richard Roe shake hands in Oslo on May 4, 2023. (Kyodo)',
    'FILE PHOTO: Widgets at a port in Oslo, May 4, 2013.',
    'Photo: Ministry of Trade',
    'Widgets are loaded in Oslo, Norway, May 4, 2023. REUTERS/Richard Roe',
    'Widgets in Oslo. [Photo/Xinhua]',
  ])('are known by their marks: %s', caption => {
    expect(zonesOf(`${PROSE}\n\n${caption}\n\n${PROSE}`)).toEqual([`caption: ${caption}`]);
  });

  it('stand at the front of a paragraph', () => {
    expect(zonesOf(`Widgets in Oslo, May 4, 2023. [Photo/Xinhua] ${PROSE}`)).toEqual([
      'caption: Widgets in Oslo, May 4, 2023. [Photo/Xinhua]',
    ]);
  });

  it('are not seen where a party stands in brackets', () => {
    expect(
      zonesOf('“It is a good duty,” said Jane Doe, who used to work for Sen. Richard Roe (R) and others.'),
    ).toEqual([]);
  });
});

describe('notices, credits and links', () => {
  it.each([
    'Correction: An earlier version of this article gave the duty as 20 percent.',
    'An earlier version of this story misstated the duty on widgets.',
    'CORRECTION: The duty is 25 percent, not 20 percent.',
    'Clarification: the duty is not new.',
    "Editor's note: This story has been corrected to say that the duty is 25 percent.",
    '(Corrects duty in paragraph 3)',
    'This article was amended on 4 May 2023 to give the right duty.',
  ])('corrections: %s', notice => {
    expect(zonesOf(`${PROSE}\n\n${notice}\n\n${PROSE}`)).toEqual([`correction: ${notice}`]);
  });

  it('leaves prose about corrections alone', () => {
    expect(
      zonesOf(`${PROSE}\n\nThe correction: prices fell by a tenth.\n\nThis article of the treaty was never used.`),
    ).toEqual([]);
  });

  it.each([
    '(Reporting by Jane Doe; editing by Richard Roe)',
    '— Agencies',
    'Copyright 2023 The Widget Press.',
    'Jane Doe contributed to this report.',
  ])('credits: %s', credit => {
    expect(zonesOf(`${PROSE}\n\n${credit}`)).toEqual([`credit: ${credit}`]);
    expect(zonesOf(`${PROSE} ${credit}`).length).toBeLessThanOrEqual(1);
  });

  it('cuts a credit off the end of a paragraph', () => {
    expect(zonesOf(`${PROSE} — Agencies`)).toEqual(['credit: — Agencies']);
    expect(zonesOf(`${PROSE} (Reporting by Jane Doe; Editing by Richard Roe)`)).toEqual([
      'credit: (Reporting by Jane Doe; Editing by Richard Roe)',
    ]);
    expect(zonesOf('The rules were written by two bodies – agencies of the state – and the reuters of old.')).toEqual(
      [],
    );
  });

  it('ends links that stand alone with their line', () => {
    expect(zonesOf(`${PROSE}\n\nAdvertisement\n\nWho pays\n\n${PROSE}`)).toEqual(['related: Advertisement']);
    expect(zonesOf(`${PROSE}\n\nRelated: Who pays\n\nWhat is next\n\n${PROSE}`)).toEqual([
      'related: Related: Who pays',
    ]);
  });

  it('leaves prose that begins as a byline or a heading does', () => {
    expect(zonesOf(`By Monday, the talks were over\n\n${PROSE}`)).toEqual(['headline: By Monday, the talks were over']);
    expect(zonesOf(`By Monday, the talks were over.\n\n${PROSE}`)).toEqual([]);
    expect(zonesOf(`More from the talks on widgets\n\n${PROSE}`)).toEqual(['headline: More from the talks on widgets']);
  });

  it('takes the lines below a heading for links, until prose comes', () => {
    const links = 'Related coverage:\n\nFOCUS: Widgets put to the test\n\nWho pays for widgets';
    expect(zonesOf(`${PROSE}\n\n${links}`)).toEqual([`related: ${links}`]);
    expect(zonesOf(`${PROSE}\n\nRead more: Who pays for widgets\n\n${PROSE}`)).toEqual([
      'related: Read more: Who pays for widgets',
    ]);
    expect(zoneOf(`${PROSE}\n\nSee also:\n\nWho pays\n\nThe end was near.`, 'The end')).toBe('body');
  });
});

describe('zones and sentences', () => {
  it('fit: every sentence lies in the zone of its kind', () => {
    const text = ` date 2023-05-04 OSLO – ${PROSE} — Agencies\n\nRelated:\n\nWho pays\n`;
    const { sentences, zones } = parseArticle(text);
    for (const s of sentences) expect(zones.find(z => z.start <= s.start && s.end <= z.end)?.kind).toBe(s.zone);
    expect(sentences.map(s => s.zone)).toEqual(['header', 'dateline', 'body', 'credit', 'related', 'related']);
  });
});

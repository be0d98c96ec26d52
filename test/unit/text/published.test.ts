import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../../server/src/text/article.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const PROSE = 'The ministers met on Thursday and spoke about the duty on widgets for an hour.';
const CAPTION = 'Trade ministers Jane Doe (L) and Richard Roe meet in Oslo on May 4, 2023. (Kyodo)';

/** "date source", and the rivals behind it. */
function dates(text: string, options: ArticleOptions = {}): string {
  const { published, rivalDates } = parseArticle(text, options);
  return [published, ...rivalDates].map(p => (p ? `${p.date} ${p.source}` : 'none')).join(' | ');
}

describe('the publication date', () => {
  it.each<[string, string, ArticleOptions, string]>([
    ['a header in the first line', ` date 2023-05-04 ${PROSE}`, {}, '2023-05-04 header'],
    ['a line', `Widgets are back\n\nPublished: Thursday, May 4, 2023 10:30 AM\n\n${PROSE}`, {}, '2023-05-04 header'],
    ['place and day below a title', `Speech by Minister Roe\nLima, 9 May 2023\n\n${PROSE}`, {}, '2023-05-09 header'],
    ['a day with its month between hyphens', `Widgets are back\n04-May-2023\n\n${PROSE}`, {}, '2023-05-04 header'],
    ['published before updated', `Updated: May 6, 2023\nPublished: May 4, 2023\n\n${PROSE}`, {}, '2023-05-04 header'],
    ['day before month', `Widgets are back\n\n4 May 2023\n\n${PROSE}`, {}, '2023-05-04 header'],
    ['front matter', `---\ntitle: x\ndate: "2023-05-04T10:00:00Z"\n---\n${PROSE}`, {}, '2023-05-04 frontmatter'],
    ['a line of the day and the time', `Head\n\n4 May 2023 06:30PM\n\n${PROSE}`, {}, '2023-05-04 header'],
    ['a time with dots', `Widgets are back\n\nThu., May 4, 2023, 7:45 a.m.\n\n${PROSE}`, {}, '2023-05-04 header'],
    ['a sentence with a time', `It shut\n\nIt shut on May 4, 2023, at 7:45 a.m.\n\n${PROSE}`, {}, 'none'],
    ['a dateline with a year', `OSLO, May 4, 2023 (Kyodo) – ${PROSE}`, {}, '2023-05-04 dateline'],
    [
      'a caption whose day is the story’s',
      `${PROSE.replace('Thursday', 'Thursday, May 4,')} They part on Friday.\n\n${CAPTION}`,
      {},
      '2023-05-04 caption',
    ],
    ['a caption whose weekday is the story’s', `${PROSE}\n\n${CAPTION}\n\n${PROSE}`, {}, '2023-05-04 caption'],
    [
      'the day on which somebody spoke in the lead',
      `The minister said on Thursday, May 4, 2023, that widgets stay. ${PROSE}`,
      {},
      '2023-05-04 caption',
    ],
    ['a line in brackets at the end', `${PROSE}\n\n${PROSE}\n\n(Published: May 4, 2023)`, {}, '2023-05-04 header'],
    ['a file name', PROSE, { fileName: '2023-05-04_widgets.txt' }, '2023-05-04 filename'],
    ['a file name without hyphens', PROSE, { fileName: 'wire.20230504.txt' }, '2023-05-04 filename'],
    ['a neighbour', PROSE, { neighbour: '2023-05-04' }, '2023-05-04 neighbour'],
    ['an override', ` date 2023-05-09 ${PROSE}`, { override: '2023-05-04' }, '2023-05-04 override'],
  ])('comes from %s', (_, text, options, expected) => {
    expect(dates(text, options)).toBe(expected);
  });

  it.each<[string, string, ArticleOptions]>([
    ['prose', 'On May 4, 2023, the ministers met. They spoke.', {}],
    ['a dateline without a year', `OSLO, May 4 (Kyodo) – ${PROSE}`, {}],
    ['a caption of another weekday', `${PROSE}\n\n${CAPTION.replace('May 4', 'May 2')}`, {}],
    ['a day of another weekday', `The minister said on Friday, May 4, 2023, that widgets stay. ${PROSE}`, {}],
    ['a day of something else', `The duty began on Thursday, May 4, 2023, he said. ${PROSE}`, {}],
    ['an old picture', `${PROSE}\n\nFILE PHOTO: ${CAPTION}`, {}],
    ['two captions that disagree', `${PROSE}\n\n${CAPTION}\n\n${CAPTION.replace('May 4', 'May 11')}`, {}],
    ['an impossible day', ` date 2023-02-30 ${PROSE}`, { fileName: '2023-13-01.txt' }],
    ['digits of a name', PROSE, { fileName: '000_0e9584029bc85eb1.txt' }],
    ['more digits', PROSE, { fileName: 'a120230504.txt' }],
  ])('does not come from %s', (_, text, options) => {
    expect(dates(text, options)).toBe('none');
  });

  it('names its place in the text', () => {
    const text = ` date 2023-05-04 ${PROSE}`;
    const { published } = parseArticle(text);
    expect(text.slice(published?.span?.start, published?.span?.end)).toBe('2023-05-04');
  });

  it('shows sources that disagree', () => {
    expect(dates(` date 2023-05-04 ${PROSE}`, { fileName: '2023-05-06.txt' })).toBe(
      '2023-05-04 header | 2023-05-06 filename',
    );
    expect(dates(`OSLO, May 3, 2023 – ${PROSE}`, { fileName: '2023-05-04.txt' })).toBe('2023-05-03 dateline');
    expect(dates(`OSLO, May 3, 2023 – ${PROSE}`, { fileName: '2023-05-08.txt' })).toBe(
      '2023-05-03 dateline | 2023-05-08 filename',
    );
  });

  it('takes a picture of months before for what it is', () => {
    expect(dates(`${PROSE}\n\n${CAPTION}`, { fileName: '2023-08-10.txt' })).toBe('2023-08-10 filename');
  });

  it('does not use the neighbour where the text has a date', () => {
    expect(dates(` date 2023-05-04 ${PROSE}`, { neighbour: '2023-05-06' })).toBe('2023-05-04 header');
  });
});

/** How ministries, newsletters, outlets and clippings say their day, written before any of it was read; \n parts lines. */
const SAID = String.raw`
Widgets are back\n\nPublished on May 4, 2023 at 10.30
EMBARGOED UNTIL 6:00 A.M. EDT, Thursday, May 4, 2023
Embargo: not for release before 4 May 2023
FOR IMMEDIATE RELEASE: Thursday, May 4, 2023
For Immediate Release\nMay 4, 2023
FOR RELEASE AT 10:00 A.M. EDT, THURSDAY, MAY 4, 2023
May 4, 2023 - Ottawa, Ontario - Global Affairs Canada
Ottawa, Ontario – May 4, 2023 – Department of Finance
Home\nNews\nMinister on widgets\nMinister on widgets\n4 May 2023\nPress room
- Home\n- Press\n- Speeches of the minister\n*Note: This text is provisional.\nThursday, May 4, 2023\nRoom 4
Widgets are back\nMay 4, 2023 | 5 min read
Widgets are back\nJane Doe · May 4, 2023 · 3 min read
Title: Widgets are back\nPublication date: May 4, 2023
Title: Widgets are back\nRelease date: 4 May 2023
Date published: 4 May 2023
Posted by Jane Doe on May 4, 2023
First published on Thu 4 May 2023 11.05 BST\nLast modified on Fri 5 May 2023 12.00 BST
Updated 6 May 2023 | Published 4 May 2023
Last updated: 6 May 2023, first published: 4 May 2023
2023-05-04 10:30:00
2023-05-04T10:30:00+09:00
Press Conference by the Minister\n\nThursday, May 4, 2023, 2:35 p.m. Ministry of Finance
Revised 6 May 2023\nIssued 4 May 2023
OSLO (Reuters) - May 4, 2023 -
OSLO — May 4, 2023 —
---\ncreated: 2023-05-09\npublished: 2023-05-04\n---
---\ndate: 2023-05-09\npublished: 2023-05-04\n---
---\ndate_published: "2023-05-04"\n---
---\ncreated: 2023-05-09\npublished: "[[2023-05-04]]"\n---
---\npublishedAt: 2023-05-04\n---
Thursday 4 May 2023 10.30 BST
STRICTLY EMBARGOED UNTIL 10:00, 4 May 2023
Last reviewed: 6 May 2023\nFirst published: 4 May 2023
Press release | 04.05.2023
Posted: 4 May 2023 | Last updated: 9 May 2023
Widgets are back\n\n**Publisher:** Widget Weekly\n**Published:** May 4, 2023
**Published:** 2023-05-04
Widgets are back\n\nUpdate: 2023-05-04 09:10 GMT
### [2023-05-04](/news/2023/05/04/index.md)\n\n# Widgets are back
Oslo starts to lift its new duties on foreign widgets\n                 Source: Widget Wire | 2023-05-04 04:04:02 | Editor: roe
Widgets are back\n\nSource: By Widget-Pulse • Posted: Thursday, May 4, 2023
Widgets are back\n\nThe duty, which the board had promised for a month, will hurt the makers of widgets, as they say.\n\nPublished May 4, 2023, 3:41 PM EST
Widgets are back\n\nThe duty, which the board had promised for a month, will hurt the makers of widgets, as they say.\n\nThursday, May 4, 2023
Widgets are back\n\nMay 4th 2023 OSLO, NORWAY
Widgets are back\n\nQuito, Ecuador, 4 May 2023
Widgets are back\nDaily Briefing, Thursday, May 4, 2023
Acme Widget Digest, May 4, 2023
[12th Edition] May 4, 2023\n\nWidgets are back
`;
const DAY_OF_24 = [
  'Widgets are back\n\n24/05/2023',
  'Widgets are back\n\n24.05.2023',
  '05/24/2023',
  'Widgets are back\n\nDate: 24-05-2023',
  '24-05-2023\n\nWidgets are back',
  'Widgets are back\n\nLima, Peru, 5-24-2023',
  'Widgets are back\n\nThe board of customs sent this bulletin at 05/24/2023 10:00 AM EDT',
  'Duty on widgets to fall in August\n24/05/2023 (Widget Ledger) - OSLO will raise its duty on widgets in June, an official said.',
];
/** Lines below the text that say whose it is, and when. */
const SAID_BELOW = [
  '(Xinhua News Agency May 4, 2023)',
  '(Kyodo, May 4, 2023)',
  'The Oslo Sunday Magazine, 4 May 2023.',
];
const NOT_SAID_BELOW = ['(Effective May 4, 2023)', 'It was the first of all duties, May 4, 2023.'];
/** Days that are none of the publication. */
const NOT_SAID = String.raw`
Deadline: May 4, 2023
Deadline for comments: 4 May 2023
Effective date: May 4, 2023
Comments due: May 4, 2023, 5 p.m.
Hearing: Thursday, May 4, 2023, 10:00 a.m.
Meeting date: 4 May 2023
Valid until: May 4, 2023
Expires 4 May 2023
Entry into force: 4 May 2023
04/05/2023
Tariffs from May 4, 2023
Timeline: May 4, 2023 | June 6, 2023
Comment period ends May 4, 2023
Event: Thursday, 4 May 2023 | Oslo
Economic Update: Week of May 4, 2023
Update: Oslo to tax widgets from May 4, 2023
Tariffs Begin, May 4, 2023
Date: 04-05-2023
Widgets are back\n\nThe makers of widgets had met three times in the harbour of Oslo, and they had asked for help.\n\nMay 4, 2023\n\nThe first duty came.\n\nJune 6, 2023\n\nThe second one came.
Widgets are back\n\nThe makers of widgets had met three times in the harbour of Oslo, and they had asked for help.\n\nIssued on May 4, 2023, the order holds.
---\ncreated: 2023-05-04\n---
`;
const lines = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map(line => line.replaceAll('\\n', '\n'));

describe('the publication date as outlets say it', () => {
  it.each(lines(SAID))('%j', head => expect(parseArticle(`${head}\n\n${PROSE}`).published?.date).toBe('2023-05-04'));
  it.each(DAY_OF_24)('%j', head => expect(parseArticle(`${head}\n\n${PROSE}`).published?.date).toBe('2023-05-24'));
  it.each(SAID_BELOW)('%j below', tail =>
    expect(parseArticle(`${PROSE}\n\n${tail}`).published?.date).toBe('2023-05-04'),
  );
  it.each(NOT_SAID_BELOW)('%j below is none', tail => expect(parseArticle(`${PROSE}\n\n${tail}`).published).toBe(null));
  it.each(lines(NOT_SAID))('%j is none', head => expect(parseArticle(`${head}\n\n${PROSE}`).published).toBe(null));
});

import { describe, expect, test } from 'vitest';
import { collectLenses } from '../../../server/src/features/codeLenses.ts';
import { collectSuggestions } from '../../../server/src/features/completion.ts';
import { findDeclaration, findDefinition, findFullest } from '../../../server/src/features/definition.ts';
import { collectOutline } from '../../../server/src/features/documentSymbols.ts';
import { findDossier } from '../../../server/src/features/dossier.ts';
import { isFinishedWord } from '../../../server/src/features/finishedWord.ts';
import { collectFolds } from '../../../server/src/features/foldingRanges.ts';
import { findHover } from '../../../server/src/features/hover.ts';
import { collectHints } from '../../../server/src/features/inlayHints.ts';
import { collectMentionFixes, wordAt } from '../../../server/src/features/mentionFixes.ts';
import { collectHighlights, collectReferences } from '../../../server/src/features/references.ts';
import { collectSelections } from '../../../server/src/features/selectionRanges.ts';
import { collectMarkedSpans } from '../../../server/src/features/semanticTokens.ts';
import { collectTimelines } from '../../../server/src/features/timelines.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';
import { readingOf } from './reading.ts';

const arrival = `Published: 2021-11-15

Raimondo lands in Tokyo

TOKYO – U.S. Commerce Secretary Gina Raimondo arrived in Tokyo on Monday. Raimondo meets officials of the Ministry of Economy, Trade and Industry (METI) today.

The METI talks turn on Section 232 of the Trade Expansion Act of 1962. The United States imposed a tariff of 25 percent on steel from Japan.
`;
const later = `Published: 2021-11-17

Talks end

WASHINGTON – Raimondo left Japan on Tuesday. Commerce Secretary Gina Raimondo will report to Congress next week.
`;
const reading = readingOf({ 'arrival.txt': arrival, 'later.txt': later });
const texts: Record<string, string> = { 'arrival.txt': arrival, 'later.txt': later };
const at = (file: string, word: string, nth = 0): number => {
  let offset = (texts[file] ?? '').indexOf(word);
  for (let i = 0; i < nth; i++) offset = (texts[file] ?? '').indexOf(word, offset + 1);
  return offset + 1;
};
const words = (place: { file: string; start: number; end: number }) => [
  place.file,
  (texts[place.file] ?? '').slice(place.start, place.end),
];

describe('jumps', () => {
  test('a later mention leads to this article’s introduction and the fullest of the folder', () => {
    const jump = findDefinition(reading, 'later.txt', at('later.txt', 'Raimondo left'));
    expect(jump?.targets.map(words)).toEqual([
      ['later.txt', 'Gina Raimondo'],
      ['arrival.txt', 'Gina Raimondo'],
    ]);
    expect(words({ file: 'later.txt', ...(jump as NonNullable<typeof jump>).origin })).toEqual([
      'later.txt',
      'Raimondo',
    ]);
  });

  test('the fullest introduction leads to another article', () => {
    const jump = findDefinition(reading, 'arrival.txt', at('arrival.txt', 'Gina Raimondo'));
    expect(jump?.targets.map(p => p.file)).toEqual(['later.txt']);
  });

  test('a title stands for its holder', () => {
    expect(findHover(reading, 'arrival.txt', at('arrival.txt', 'Commerce Secretary'))?.heading).toBe('Gina Raimondo');
  });

  test('an inferred date leads to what dates the article', () => {
    const jump = findDefinition(reading, 'arrival.txt', at('arrival.txt', 'Monday'));
    expect(jump?.targets.map(words)).toEqual([['arrival.txt', '2021-11-15']]);
  });

  test('declaration stays in the article, the fullest introduction need not', () => {
    const offset = at('later.txt', 'Raimondo left');
    expect(findDeclaration(reading, 'later.txt', offset)?.targets.map(p => p.file)).toEqual(['later.txt']);
    expect(findFullest(reading, 'later.txt', offset)?.targets.map(p => p.file)).toEqual(['arrival.txt']);
  });

  test('references are all mentions, highlights those of the article', () => {
    const offset = at('arrival.txt', 'Raimondo meets');
    expect(collectReferences(reading, 'arrival.txt', offset, true)).toHaveLength(5);
    expect(collectReferences(reading, 'arrival.txt', offset, false)).toHaveLength(4);
    expect(collectHighlights(reading, 'arrival.txt', offset)).toHaveLength(3);
  });

  test('nothing is found where nothing is', () => {
    for (const offset of [0, at('later.txt', 'left'), 99_999, -1]) {
      expect(findHover(reading, 'later.txt', offset)).toBeUndefined();
      expect(findDefinition(reading, 'later.txt', offset)).toBeUndefined();
      expect(collectReferences(reading, 'later.txt', offset, true)).toEqual([]);
    }
    expect(findHover(reading, 'absent.txt', 0)).toBeUndefined();
  });
});

describe('cards', () => {
  test('a term that may have ended since says until when it is known', () => {
    const text =
      'Published: 2027-02-01\n\nTalks\n\nWASHINGTON – U.S. Trade Representative Jamieson Greer spoke on Monday.\n';
    const card = findHover(readingOf({ 'new.txt': text }), 'new.txt', text.indexOf('Greer') + 1);
    const notes = card?.sections.flatMap(s => s.rows).map(row => row.note ?? '') ?? [];
    expect(notes.some(note => note.includes('from 2025-02-27, known until 2026-08-20'))).toBe(true);
    expect(card?.sections.flatMap(s => s.rows).some(row => row.label?.startsWith('Office on'))).toBe(false);
  });

  test('a person’s office on the article’s day', () => {
    const card = findHover(reading, 'later.txt', at('later.txt', 'Raimondo left'));
    const rows = card?.sections.flatMap(s => s.rows) ?? [];
    expect(rows[0]).toMatchObject({ label: 'Office on 2021-11-17', text: expect.stringContaining('Commerce') });
    expect(rows.map(r => r.text)).toContain('5 mentions in 2 of 2 articles');
  });

  test('a rate says of each slot how it is known', () => {
    const card = findHover(reading, 'arrival.txt', at('arrival.txt', '25 percent'));
    const rows = card?.sections.flatMap(s => s.rows) ?? [];
    expect(rows).toContainEqual({ label: 'Imposed by', text: 'United States', note: 'stated' });
    expect(rows).toContainEqual({ label: 'On', text: 'steel', note: 'stated' });
    expect(rows.find(r => r.label === 'From')?.text).toBe('Japan');
  });

  test('a date shows its day, weekday and rule', () => {
    const card = findHover(reading, 'arrival.txt', at('arrival.txt', 'Monday'));
    expect(card?.heading).toBe('Monday, 15 November 2021');
    expect(card?.sections[0]?.rows[0]?.note).toBe('inferred');
  });

  test('a dossier lists the articles by day', () => {
    const dossier = findDossier(reading, reading.snapshot.canonical('later.txt', 'person/gina-raimondo'));
    expect(dossier?.articles.map(a => a.published)).toEqual(['2021-11-17', '2021-11-15']);
    // All sentences that name her, the titles that stand for her among them.
    expect(dossier?.articles[1]?.quotes.length).toBeGreaterThan(1);
    const second = findDossier(reading, 'person/gina-raimondo', { from: 1, count: 1 });
    expect(second).toMatchObject({ from: 1, total: 2, articles: [{ published: '2021-11-15' }] });
    expect(findDossier(reading, 'person/nobody')).toBeUndefined();
  });

  test('the dossier of a country has the rates on its goods', () => {
    const { rates } = findDossier(reading, 'party/JP') ?? {};
    expect(rates?.map(section => section.title)).toEqual(['Rates on its goods']);
    expect(rates?.[0]?.rows[0]?.text).toContain('25% on steel from Japan');
    expect(findDossier(reading, 'party/US')?.rates[0]).toMatchObject({ title: 'Rates that it imposes' });
  });
});

describe('the article', () => {
  test('as an outline', () => {
    const outline = collectOutline(reading, 'arrival.txt');
    expect(outline.find(e => e.type === 'headline')?.name).toBe('Raimondo lands in Tokyo');
    const names = outline.flatMap(e => e.children).map(e => e.name);
    expect(names.filter(name => name === 'Gina Raimondo')).toHaveLength(1);
    expect(names).toContain('25 percent');
    for (const { range, children } of outline)
      for (const child of children) expect(range.start <= child.range.start && child.range.end <= range.end).toBe(true);
  });

  test('in colours that never overlap', () => {
    const marked = collectMarkedSpans(reading, 'arrival.txt');
    for (const [i, span] of marked.entries()) expect(span.start).toBeGreaterThanOrEqual(marked[i - 1]?.end ?? 0);
    expect(marked.map(s => s.type)).toEqual(
      expect.arrayContaining(['official', 'agency', 'law', 'tariff_rate', 'date', 'party']),
    );
    const within = { start: at('arrival.txt', 'The METI'), end: arrival.length };
    expect(collectMarkedSpans(reading, 'arrival.txt', within).every(s => s.end > within.start)).toBe(true);
  });

  test('with hints at inferred dates and first acronyms, when wanted', () => {
    const all = { start: 0, end: arrival.length };
    const hints = (dates: boolean, agencies: boolean) =>
      collectHints(reading, 'arrival.txt', all, { dates, agencies }).map(h => h.label);
    expect(hints(true, false)).toContain('15 November 2021');
    expect(hints(false, false)).toEqual([]);
  });

  test('with a lens for each who is named elsewhere', () => {
    const lenses = collectLenses(reading, 'arrival.txt', { mentions: true, contradictions: true });
    expect(lenses.map(l => l.title)).toContain('Gina Raimondo: 5 mentions in 2 articles');
    expect(collectLenses(reading, 'arrival.txt', { mentions: false, contradictions: false })).toEqual([]);
  });

  test('folds paragraphs', () => {
    expect(collectFolds(reading, 'arrival.txt').length).toBeGreaterThan(2);
  });

  test('is selected in ever wider steps', () => {
    const offset = at('arrival.txt', 'Raimondo arrived');
    const mentions = reading.snapshot.facts('arrival.txt')?.mentions ?? [];
    const steps = collectSelections(parseArticle(arrival), mentions, offset).map(s => arrival.slice(s.start, s.end));
    expect(steps[0]).toBe('Raimondo');
    expect(steps[1]).toBe('Gina Raimondo');
    expect(steps.at(-1)).toBe(arrival);
    for (const [i, step] of steps.entries()) if (i > 0) expect(step.length).toBeGreaterThan(steps[i - 1]?.length ?? 0);
  });
});

test('a name that is not known may be said to be another of the folder', () => {
  const text = 'Published: 2021-11-18\n\nNorwegian Trade Minister Otto Brandvold flew home.\n';
  const other = 'Published: 2021-11-17\n\nNorwegian Trade Minister Ottilie Brandvold flew in.\n';
  const folder = readingOf({ 'other.txt': other, 'slip.txt': text });
  const start = text.indexOf('Otto') + 2;
  const place = { file: 'slip.txt', path: 'slip.txt', text, settings: noSettings };
  const fixes = collectMentionFixes(folder, place, { start, end: start });
  const same = fixes.find(fix => fix.title === 'Same as Ottilie Brandvold');
  expect(same?.changes?.[0]).toMatchObject({ path: ['people'], value: { name: 'Ottilie Brandvold' } });
  expect(fixes.map(fix => fix.title)).toContain('Not an official');
  const known = collectMentionFixes(
    reading,
    { ...place, file: 'later.txt', text: later },
    { start: at('later.txt', 'Gina'), end: at('later.txt', 'Gina') },
  );
  expect(known.filter(fix => fix.title.startsWith('Same as'))).toEqual([]);
});

test('names are completed from the folder and the knowledge', () => {
  const labels = (typed: string) => collectSuggestions(reading, 'later.txt', typed).map(s => s.label);
  expect(labels('Raim')[0]).toBe('Gina Raimondo');
  expect(labels('Lighth')).toContain('Robert Lighthizer');
  expect(labels('qqq')).toEqual([]);
});

test.each([
  ['China', true],
  ['Trump', true],
  ['Robert Lighthizer', true],
  ['Monday', true],
  ['U.S', true],
  ['Raimondo', true],
  ['Raim', false],
  ['Robert Lighth', false],
  ['Robert ', false],
  ['Zu', false],
])('%j typed is whole: %s', (typed, whole) => {
  expect(isFinishedWord(reading, typed, `Words of an article. ${typed}`)).toBe(whole);
});

test('a word that the article has elsewhere is whole', () => {
  expect(isFinishedWord(reading, 'Zurich', 'Zurich is quiet. Zurich')).toBe(true);
  expect(isFinishedWord(reading, 'Zurich', 'Zurichs are quiet. Zurich')).toBe(false);
});

test('rates over time by key', () => {
  const [series] = collectTimelines(reading, { product: 'product/steel' });
  expect(series?.label).toContain('steel');
  expect(series?.points.map(p => p.value)).toEqual([25]);
  expect(collectTimelines(reading, { product: 'product/none' })).toEqual([]);
});

test('what a former president did is history with its own time, and no two timelines have the same words', () => {
  const text = `Published: 2019-02-01

Mills look back

PITTSBURGH – President George W. Bush imposed a tariff of 30 percent on steel. The United States has charged 25 percent on steel since March 23, 2018.
`;
  const all = collectTimelines(readingOf({ 'mills.txt': text }), { product: 'product/steel' });
  const points = all.flatMap(series => series.points);
  expect(points.find(point => point.value === 30)).toMatchObject({
    from: '2001-01-20',
    to: '2009-01-20',
    history: true,
  });
  expect(points.find(point => point.value === 25)).toMatchObject({ from: '2018-03-23', to: null, history: false });
  expect(new Set(all.map(series => series.label)).size).toBe(all.length);
});

test('hints say what the words leave out, and no weekday twice', () => {
  const text = `Published: 2021-11-15

Steel talks go on

BRUSSELS – Negotiators met on Nov. 9 and again on Friday. A third round is planned for tomorrow, and the deal runs until December.
`;
  const all = { start: 0, end: text.length };
  const hints = collectHints(readingOf({ 'talks.txt': text }), 'talks.txt', all, { dates: true, agencies: false });
  const shown = hints.map(({ mention, label }) => `${text.slice(mention.start, mention.end)}: ${label}`);
  expect(shown).toEqual([
    'Nov. 9: 2021',
    'Friday: 12 November 2021',
    'tomorrow: Tuesday, 16 November 2021',
    'December: 2021',
  ]);
});

test.each([
  ['a duty on tin ore', 8, 'on'],
  ['an anti-dumping case', 5, 'anti-dumping'],
  ['at 25% now', 4, '25%'],
  ["Xi's plan", 1, "Xi's"],
  ['tin  ore', 4, undefined],
])('the word of "%s" at %d', (text, at, word) => {
  const found = wordAt(text, at);
  expect(found && text.slice(found.start, found.end)).toBe(word);
});

import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { findingSubject } from '../../../server/src/features/findingSubject.ts';
import { findHover } from '../../../server/src/features/hover.ts';
import { isMainSide } from '../../../server/src/features/mainSide.ts';
import { inEnglish } from '../../../server/src/features/say.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const steel = (headline: string, rest: string) =>
  `${headline}\n\n${rest} on steel from all countries since March 23, 2018.\n`;
const texts: Readonly<Record<string, readonly [day: string, text: string]>> = {
  'a.txt': ['2018-06-12', steel('Mills', 'Washington has levied a tariff of 20 percent')],
  'b.txt': ['2018-06-10', steel('Ports fear for their trade', 'The United States has charged 25 percent')],
  'c.txt': ['2018-06-11', steel('Ports fear for their trade', 'As is known, the United States has charged 25 percent')],
};

test('the card of a disputed figure says who tells each side, since when, and what the record supports', () => {
  const knowledge = loadKnowledge({ settings: noSettings });
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }) });
  for (const [file, [override, text]] of Object.entries(texts))
    corpus.set(analyse(file, text, { override }, { knowledge, settings: noSettings, rules: articleRules }));
  const reading = { snapshot: corpus.snapshot(), knowledge, say: inEnglish };
  const card = findHover(reading, 'a.txt', texts['a.txt']?.[1].indexOf('20 percent') ?? 0);
  const [told, record] = card?.sections ?? [];
  expect(told?.rows.map(({ label, text, note }) => [label, text, note].join(' | '))).toEqual([
    '20 percent | Washington has levied a tariff of 20 percent on steel from all countries since March 23, 2018. | 1 article, 2018-06-12',
    '25 percent | The United States has charged 25 percent on steel from all countries since March 23, 2018. | 2 articles, copies of one story, first 2018-06-10',
  ]);
  expect(told?.rows.map(row => row.place?.file)).toEqual(['a.txt', 'b.txt']);
  expect(record?.title).toBe('Record');
  expect(record?.rows[0]?.text).toBe('the record supports 25 percent, from 2018-03-23 to 2025-06-04');
  expect(record?.rows[0]?.note).toMatch(/^Section 232 duty on steel, Proclamation 9705/);
  // The figure's slots come after, and no second list of those that differ.
  expect(card?.sections.map(section => section.title).filter(title => /differ/.test(title ?? ''))).toEqual([]);
});

test('a contradiction stands for itself once, at the side of the fewer', () => {
  const knowledge = loadKnowledge({ settings: noSettings });
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }) });
  for (const [file, [override, text]] of Object.entries(texts))
    corpus.set(analyse(file, text, { override }, { knowledge, settings: noSettings, rules: articleRules }));
  const snapshot = corpus.snapshot();
  const reading = { snapshot, knowledge, say: inEnglish };
  const all = snapshot.allFindings();
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter(finding => isMainSide(snapshot, finding)).map(finding => finding.file)).toEqual(['a.txt']);
  expect(all.map(finding => findingSubject(reading, finding))[0]).toBe('Steel');
});

import { expect, it } from 'vitest';
import { align, attributeF1, count, figures, noCounts } from '../../eval/temporalScore.ts';
import { parseTimeMl } from '../../eval/timeMl.ts';

const DOCUMENT = `<?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-11-17" functionInDocument="CREATION_TIME">17.11.</TIMEX3></DCT>
<TEXT>AT&amp;T met <EVENT eid="e1">on</EVENT> <TIMEX3 tid="t1" type="DATE" value="2021-11-15">Monday</TIMEX3> for <TIMEX3 tid="t2" type='DURATION' value='P2D'>two days</TIMEX3>.</TEXT></TimeML>`;

it('reads the text, the creation day and the expressions of TimeML', () => {
  const { text, created, timexes } = parseTimeMl(DOCUMENT);
  expect(text).toBe('AT&T met on Monday for two days.');
  expect(created).toBe('2021-11-17');
  expect(timexes.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['Monday', '2021-11-15'],
    ['two days', 'P2D'],
  ]);
});

it('counts as TempEval-3 does: strict by span, relaxed by overlap, value within the relaxed matches', () => {
  const at = (start: number, end: number, value: string, type = 'DATE') => ({ start, end, value, type });
  const gold = [at(0, 6, 'a'), at(10, 20, 'b'), at(30, 40, 'c'), at(50, 60, 'd')];
  const system = [at(0, 6, 'a'), at(12, 20, 'b'), at(14, 18, 'b'), at(30, 40, 'x', 'SET'), at(70, 80, 'e')];
  const counts = noCounts();
  count(counts, align(gold, system));
  expect(counts).toEqual({ gold: 4, system: 5, strict: 2, relaxed: 3, value: 2, type: 2 });
  expect(figures(counts.relaxed, counts).f1).toBeCloseTo(2 / 3, 10);
  expect(attributeF1(counts.value, counts)).toBeCloseTo((2 / 3) * (2 / 3), 10);
});

it('prefers equal spans over mere overlap', () => {
  const at = (start: number, end: number) => ({ start, end, value: '', type: '' });
  const pairs = align([at(0, 10)], [at(0, 4), at(0, 10)]);
  expect(pairs[0]?.system).toEqual(at(0, 10));
});

import { describe, expect, test } from 'vitest';
import { rateChanges } from '../../../client/src/views/rateChanges.ts';
import type { PagePoint } from '../../../client/src/webview/messages.ts';
import { beginningOf, seconds, steps } from '../../../client/src/webview/steps.ts';
import type { TimelinePoint } from '../../../server/src/protocol.ts';

const pagePoint = (from: string, value: number, more: Partial<PagePoint> = {}): PagePoint => ({
  from,
  to: null,
  value,
  shown: `${value}%`,
  history: false,
  modality: 'in-force',
  disputed: false,
  superseded: false,
  attribution: null,
  outlet: '',
  quote: '',
  place: 0,
  ...more,
});
const END = seconds('2026-01-01');
const line = (points: readonly PagePoint[]) => {
  const [times, values] = steps(points, END);
  return times.map((time, i) => [new Date(time * 1000).toISOString().slice(0, 10), values[i]]);
};

describe('the line of a rate', () => {
  test('goes from value to value', () => {
    expect(line([pagePoint('2018-03-23', 25), pagePoint('2025-06-04', 50)])).toEqual([
      ['2018-03-23', 25],
      ['2025-06-04', 50],
      ['2026-01-01', 50],
    ]);
  });

  test('ends where an article says that it does, though it was superseded', () => {
    const ended = pagePoint('2025-03-12', 25, { to: '2025-06-03', superseded: true });
    expect(line([ended])).toEqual([
      ['2025-03-12', 25],
      ['2025-06-03', null],
      ['2026-01-01', null],
    ]);
    expect(line([ended, pagePoint('2025-05-01', 50)]).at(-1)).toEqual(['2026-01-01', 50]);
  });

  test('of two values of one day is what most tell, and a plan draws none', () => {
    const most = [
      pagePoint('2018-03-23', 20, { disputed: true }),
      pagePoint('2018-03-23', 25),
      pagePoint('2018-03-23', 25),
    ];
    expect(line(most)[0]).toEqual(['2018-03-23', 25]);
    expect(line([pagePoint('2025-04-09', 24, { modality: 'proposed' })])).toEqual([['2026-01-01', null]]);
  });

  test('begins with what is no history', () => {
    const points = [pagePoint('2001-01-20', 30, { history: true }), pagePoint('2018-03-23', 25)];
    expect(beginningOf(points, 0)).toBe(seconds('2018-03-23'));
    expect(beginningOf(points.slice(0, 1), 7)).toBe(7);
  });
});

const place = (uri: string) => ({
  uri,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  text: '',
  quote: '',
  published: null,
  headline: '',
});
const point = (from: string, value: number, uri: string, more: Partial<TimelinePoint> = {}): TimelinePoint => ({
  ...pagePoint(from, value),
  unit: 'percent',
  stated: true,
  place: place(uri),
  ...more,
});

test('changes come newest first, and an article that says what holds already tells of none', () => {
  const points = [
    point('2018-03-08', 25, 'before', { stated: false }),
    point('2018-03-23', 25, 'a'),
    point('2018-03-23', 20, 'slip', { disputed: true }),
    point('2018-03-23', 25, 'b'),
    point('2021-11-15', 25, 'c', { stated: false }),
    point('2025-06-04', 50, 'd'),
  ];
  const series = { key: 'k', label: 'duty on steel', imposer: null, products: [], points };
  const told = rateChanges([series]).map(change => [
    change.point.from,
    change.point.shown,
    change.places.map(one => one.uri).join(),
  ]);
  expect(told).toEqual([
    ['2025-06-04', '50%', 'd'],
    ['2018-03-23', '25%', 'a,b,c'],
    ['2018-03-23', '20%', 'slip'],
    ['2018-03-08', '25%', 'before'],
  ]);
});

import { expect, test } from 'vitest';
import {
  baselineOf,
  compareWithBaseline,
  parseBaseline,
  printBaseline,
} from '../../../server/src/findings/baseline.ts';
import type { Finding } from '../../../server/src/findings/finding.ts';
import { fingerprint } from '../../../server/src/findings/fingerprint.ts';

const finding = (file: string, values: readonly string[]): Finding => ({
  code: 'figure-conflict',
  severity: 'warning',
  file,
  start: 0,
  end: 2,
  text: '20',
  message: '',
  phrase: '',
  fingerprint: fingerprint('figure-conflict', 'k', values, ['20']),
  values,
  related: [],
});

test('what a baseline covers is not shown, what is new is', () => {
  const old = [finding('a', ['20', '25']), finding('b', ['10', '15'])];
  const baseline = baselineOf(old);
  expect(compareWithBaseline(old, baseline)).toEqual({ fresh: [], known: 2, gone: [] });
  const changed = [finding('a', ['20', '30']), old[1] as Finding];
  const compared = compareWithBaseline(changed, baseline);
  expect(compared.fresh).toEqual([changed[0]]);
  expect(compared.gone).toEqual([old[0]?.fingerprint]);
});

test('the same slip in one more article is new', () => {
  const baseline = baselineOf([finding('a', ['20', '25'])]);
  const now = [finding('a', ['20', '25']), finding('c', ['20', '25'])];
  expect(compareWithBaseline(now, baseline).fresh).toEqual([now[1]]);
});

test('a baseline file is read as it was printed, and the same whatever the order', () => {
  const some = [finding('a', ['20', '25']), finding('b', ['10', '15'])];
  const text = printBaseline(baselineOf(some));
  expect(parseBaseline(text)).toEqual({ baseline: baselineOf(some) });
  expect(printBaseline(baselineOf(some.toReversed()))).toBe(text);
});

test.each(['', '[]', 'null', '{"schema":2}', '{"schema":1,"fingerprints":{"a":"x"}}', '{"schema":1}'])(
  'what is no baseline gives a reason: %s',
  text => {
    expect(parseBaseline(text)).toHaveProperty('reason');
  },
);

test('a fingerprint changes with code, key, values and quotes, not with white space or the order of values', () => {
  const base = fingerprint('figure-conflict', 'k', ['20', '25'], ['about 20']);
  expect(fingerprint('figure-conflict', 'k', ['25', '20'], ['about \n 20'])).toBe(base);
  const others = [
    fingerprint('sum-mismatch', 'k', ['20', '25'], ['about 20']),
    fingerprint('figure-conflict', 'l', ['20', '25'], ['about 20']),
    fingerprint('figure-conflict', 'k', ['20', '26'], ['about 20']),
    fingerprint('figure-conflict', 'k', ['20', '25'], ['about 21']),
  ];
  expect(new Set([base, ...others]).size).toBe(5);
});

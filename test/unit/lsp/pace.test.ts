import { expect, test } from 'vitest';
import { waitAfterChange, waitForRequests } from '../../../server/src/lsp/pace.ts';

test('findings follow a single change at once, but behind what is asked together with it', () => {
  const wait = waitAfterChange({ since: 60_000, cost: 5000, indexing: undefined });
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThan(10);
});

test('while changes go on, most of the time is left to other requests', () => {
  const cost = 20;
  expect(waitAfterChange({ since: 0, cost, indexing: undefined })).toBeGreaterThanOrEqual(2 * cost);
  expect(waitAfterChange({ since: 30, cost, indexing: undefined })).toBe(
    waitAfterChange({ since: 0, cost, indexing: undefined }) - 30,
  );
});

test('one slow round does not hold back the next for longer than a reader notices', () => {
  expect(waitAfterChange({ since: 0, cost: 10_000, indexing: undefined })).toBeLessThanOrEqual(250);
});

test('while indexing, findings get a small share of the time however much they cost', () => {
  expect(waitAfterChange({ since: 60_000, cost: 1000, indexing: 0 })).toBe(10_000);
  expect(waitAfterChange({ since: 60_000, cost: 0, indexing: 0 })).toBeGreaterThan(100);
});

test('the longer the indexing takes, the rarer they become', () => {
  let rounds = 0;
  for (let time = 0; time < 60_000; time += waitAfterChange({ since: 0, cost: 0, indexing: time })) rounds++;
  expect(rounds).toBeLessThan(30);
});

test('requests that wait in a row go first, but not for ever', () => {
  expect(waitForRequests(0.5, 20)).toBeUndefined();
  expect(waitForRequests(25, 20)).toBeGreaterThan(0);
  expect(waitForRequests(25, 1000)).toBeUndefined();
});

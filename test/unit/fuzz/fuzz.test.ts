import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { Desk, differenceOf, type History, historyOf } from '../../fuzz/histories.ts';
import { faultOf } from '../../fuzz/invariants.ts';
import { diceOf, textOf } from '../../fuzz/texts.ts';

// The small part of `npm run fuzz`: always the same seeds.
describe('random texts', () => {
  it('are read without a fault, with true places, in bounded steps', () => {
    const knowledge = loadKnowledge();
    for (let seed = 0; seed < 200; seed++) {
      const { maker, text, fileName } = textOf(seed);
      expect(faultOf(text, fileName, knowledge), `seed ${seed}: ${maker}`).toBeUndefined();
    }
  });
});

describe('random histories of a folder', () => {
  const desk = new Desk();
  const write = (file: string, text: string) => ({ do: 'write' as const, file, text });
  const look = { do: 'look' as const };

  it('end in the index that a fresh reading makes', () => {
    for (let seed = 0; seed < 60; seed++)
      expect(differenceOf(historyOf(diceOf(seed)), desk), `seed ${seed}`).toBeUndefined();
  });

  const imposed = (percent: number) =>
    `The United States imposed a ${percent} percent tariff on steel from China on March 8, 2018.`;
  const rise = 'The tariff rose from 10 percent to 25 percent, up 15 percent.';
  const stand = 'Published: 2025-04-10\n\nU.S. duties on Chinese steel stand at 25 percent.';
  const stands =
    'Published: 2025-04-10\n\nThe duty on steel from China, which the United States put in place in March 2018, is 30 percent.';
  const carried = `${imposed(10)} The tariff rose from 25 percent to 30 percent, up 5 percentage points.`;

  it.each<[string, History]>([
    [
      'a change told beside a contradiction',
      [write('a', imposed(25)), write('b', imposed(30)), look, write('d', `${imposed(25)} ${rise}`)],
    ],
    [
      'a figure whose goods were first carried over',
      [write('f', stand), write('b', carried), look, write('c', stands), write('b', 'Nobody minded.')],
    ],
  ])('among them %s', (_, history) => {
    expect(differenceOf(history, desk)).toBeUndefined();
  });
});

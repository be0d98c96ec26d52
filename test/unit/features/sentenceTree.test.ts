import { describe, expect, it } from 'vitest';
import { sentenceTree } from '../../../server/src/features/sentenceTree.ts';
import { readingOf } from './reading.ts';

const STORY = `OSLO, May 4, 2023 – Talks went on.

The United States raised the tariff on steel to 25 percent on Thursday. Nobody spoke.
`;

describe('how a sentence is read', () => {
  const reading = readingOf({ 'a.txt': STORY });
  const at = (words: string) => sentenceTree(reading, 'a.txt', STORY, STORY.indexOf(words));

  it('is an outline of its tree, a mention being one word', () => {
    const text = at('tariff on') ?? '';
    expect(text).toMatch(/^The United States raised the tariff on steel to 25 percent on Thursday\.\n\n/);
    expect(text).toMatch(/^root: raised$/m);
    expect(text).toMatch(/^ {4}nsubj: United States$/m);
    expect(text).toMatch(/^ {4}obl: 25 percent$/m);
  });

  it('tells the slots of the claims and the words they were read from', () => {
    const text = at('25 percent') ?? '';
    expect(text).toMatch(/Imposed by: United States \(stated\)/);
    expect(text).toMatch(/Read from: “25 percent”/);
  });

  it('has nothing to say between sentences and beyond the text', () => {
    expect(sentenceTree(reading, 'a.txt', STORY, STORY.length + 5)).toBeUndefined();
    expect(sentenceTree(reading, 'none.txt', STORY, 3)).toBeUndefined();
  });
});

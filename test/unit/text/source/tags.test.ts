import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../server/src/text/parse.ts';

const read = (text: string): string[] => {
  const article = parseArticle(text, { fileName: 'a.txt' });
  return article.sentences.map(s =>
    article.tokens
      .slice(s.first, s.last)
      .map((t, i) => (t.spaced && i > 0 ? ` ${t.text}` : t.text))
      .join(''),
  );
};

describe('tags left in a plain text', () => {
  it('are none of its words', () => {
    expect(read('The duty on <b>tin</b> is <span style="color: red">9</span> percent.')).toEqual([
      'The duty on tin is 9 percent.',
    ]);
  });

  it('are none of its words as marks of emphasis either, which stand in pairs', () => {
    expect(read('A **25%** duty on __tin__ stays.** See 5 ** 3.')).toEqual(['A 25% duty on tin stays.** See 5 ** 3.']);
  });

  it('set titles apart from the sentences under them', () => {
    const text = 'It ends in 2030.   <u>Cranes</u>   The duty rises. <span class="a">Chips</span> are next.';
    expect(read(text)).toEqual(['It ends in 2030.', 'Cranes', 'The duty rises.', 'Chips are next.']);
  });

  it('take what is struck out and the numbers of notes with them', () => {
    expect(read('The duty is <s>8</s> 9 percent<sup>2</sup> on the 4<sup>th</sup> list.')).toEqual([
      'The duty is 9 percent on the 4th list.',
    ]);
  });

  it('end a paragraph where they break the line', () => {
    expect(read('<p>Tin is taxed</p><p>Zinc is not</p>')).toEqual(['Tin is taxed', 'Zinc is not']);
  });

  it('are no tags in a comparison', () => {
    expect(read('A rate < 5 and a rate > 9 </ are odd.')).toHaveLength(1);
  });

  it('keep the offsets of the source', () => {
    const text = 'The <b>Chilean</b> duty is <i>12 percent</i> now.';
    const { tokens } = parseArticle(text, { fileName: 'a.txt' });
    expect(tokens.map(t => text.slice(t.start, t.end))).toEqual('The Chilean duty is 12 percent now .'.split(' '));
  });
});

import { describe, expect, it } from 'vitest';
import { collectParagraphs } from '../../../server/src/text/paragraphs.ts';

const split = (text: string): string[] => collectParagraphs(text).map(p => text.slice(p.start, p.end));

const wire = [
  'MINISTERS WEIGH DUTY ON WIDGETS',
  '',
  'OSLO, May 4 - Trade ministers said they would look again at',
  'the duty on widgets, which importers in northern ports have',
  'called a burden since it was first proposed last winter.',
  '    Exporters said they were content. The duty would bring in',
  'about three mln crowns a year, or less than one pct of what',
  'the state takes at its borders.',
].join('\n');

describe('collectParagraphs', () => {
  it('joins the lines of hard-wrapped copy and ends paragraphs at blank and indented lines', () => {
    const paragraphs = split(wire);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toBe('MINISTERS WEIGH DUTY ON WIDGETS');
    expect(paragraphs[1]?.endsWith('last winter.')).toBe(true);
    expect(paragraphs[2]?.startsWith('Exporters')).toBe(true);
  });

  it('does the same with CR LF and CR', () => {
    expect(split(wire.replaceAll('\n', '\r\n'))).toHaveLength(3);
    expect(split(wire.replaceAll('\n', '\r'))).toHaveLength(3);
  });

  it('takes each line for a paragraph where lines are not wrapped', () => {
    const long =
      'The minister of the island said that the duty on widgets would stay as it is until the end of the year, and longer if need be.';
    expect(split(`${long}\n${long}\nShort one.`)).toHaveLength(3);
    expect(split('First line ends.\nSecond line ends.\n- a point\n- another point')).toHaveLength(4);
  });

  it('goes on where the sentence plainly does', () => {
    expect(
      split('The rate is set by section 301 of the act that was passed long ago and in title\n3 of the code.'),
    ).toHaveLength(1);
    expect(split('The minister said\nthat all is well.')).toHaveLength(1);
    expect(split('Under the law (19 U.S.C.\n1862) it may be raised.')).toHaveLength(1);
  });

  it('goes on where a line breaks off before a figure', () => {
    expect(split('- The island restored a\n  25% tariff on tin.\n- It put\n  25 ships to sea.')).toHaveLength(3);
    expect(split('On the first term: “A\n20% tariff led to little.”')).toHaveLength(1);
    expect(split('Plan B\n20 ways to raise a duty')).toHaveLength(2);
  });

  it('has no paragraphs in nothing', () => {
    expect(split('')).toEqual([]);
    expect(split(' \r\n\t\n')).toEqual([]);
  });
});

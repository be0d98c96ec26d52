import { describe, expect, it } from 'vitest';
import { read } from '../article.ts';

/** "10 US>VN honey lifted": figure, whose, on whom, on what, and its state, of the last rate of a text. */
const last = (text: string): string | undefined =>
  read(text)
    .claims.flatMap(({ kind, key, value, modality }) => {
      const short = (ids: readonly string[] | null | undefined): string =>
        ids?.map(id => id.replace(/^.*\//, '')).join('+') ?? '-';
      return kind === 'rate'
        ? [`${value.number} ${short(key.imposer)}>${short(key.target)} ${short(key.product)} ${modality}`]
        : [];
    })
    .at(-1);

describe('a rate that is said of the tariff told of last', () => {
  it.each([
    [
      'The United States raised its duty on Vietnamese honey to 60 percent on Tuesday. It had been 10 percent.',
      '10 US>VN honey lifted',
    ],
    [
      'Kenya lowered its import duty on Indian rice to 35 percent in July. In 2019 the rate was 75 percent.',
      '75 KE>IN rice lifted',
    ],
    ['Brazil’s tariff on wine is 27 percent. Chile’s is lower: 6 percent.', '6 CL>any wine in-force'],
    ['Q: What does Swiss cheese pay in Japan? A: 29 percent.', '29 JP>CH cheese in-force'],
    [
      'The new duties of India on American goods are in force. Apples pay 70 percent, lentils 30 percent.',
      '30 IN>US vegetables in-force',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));
});

import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

const short = (id: string): string => id.slice(id.indexOf('/') + 1);
const list = (ids: readonly string[] | null | undefined): string => [...(ids ?? [])].map(short).sort().join('+') || '-';
const told = ({ key, value }: Claim): string =>
  `${value.number ?? value.low ?? value.high} ${list(key.imposer)}>${list(key.target)} ${list(key.product)}`;

/** What a sentence was read to say is weighed with what else it and the article name. */
describe('slots weighed against each other', () => {
  it.each([
    // Goods in general, in an article on one kind of them.
    [
      'Ghana taxes Ivorian cocoa\n\nGhana imposed duties on cocoa beans from Ivory Coast on Monday. Ivorian exporters of cocoa face a duty of 14 percent.',
      '14 GH>CI cocoa',
    ],
    // A reply is on the one that it answers.
    [
      'Norway imposed a 15 percent tariff on Chilean copper. In response, Chile put a 30 percent tariff on cheese.',
      '30 CL>NO cheese',
    ],
    // A list of countries bears it together.
    ['Peru said that goods from Ghana, Kenya and Togo would be hit with a tariff of 9 percent.', '9 PE>GH+KE+TG all'],
    // On whom is named with the tariff: nobody else is taken for it.
    ['Kenya spoke to Uganda. Norway imposed a 12 percent tariff on Chilean tea.', '12 NO>CL tea'],
  ])('%s', (text, expected) => {
    const rates = read(text).claims.filter(claim => claim.kind === 'rate');
    expect(rates.map(told)).toContain(expected);
  });
});

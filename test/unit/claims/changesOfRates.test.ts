import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the tariffs.\n\n';

const told = (text: string): unknown[] =>
  read(LEAD + text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ key, value, modality }) => [
      key.measure,
      value.number,
      key.imposer?.join() ?? null,
      key.target?.join() ?? null,
      key.product?.join() ?? null,
      modality,
    ]);

describe('how much a tariff goes up or down', () => {
  it.each([
    [
      'Import duties in Egypt have been lowered by an average of 8 percent since May.',
      [['change', 8, 'party/EG', 'any', 'product/all', 'in-force']],
    ],
    [
      'Kenya lowered its tariffs on 300 goods. Reductions of 20 percent on those goods had been made in May.',
      [['change', 20, 'party/KE', 'any', null, 'in-force']],
    ],
    [
      'Peru raised its import duties on Chilean wine by 12 percent.',
      [['change', 12, 'party/PE', 'party/CL', 'product/wine', 'in-force']],
    ],
    [
      'Kenya proposes a 35 percent increase in its import duty on rice from Pakistan.',
      [['change', 35, 'party/KE', 'party/PK', 'product/rice', 'proposed']],
    ],
    [
      'Norway will lower its duty on Danish butter by 3 percentage points on May 3, 2030.',
      [['change', 3, 'party/NO', 'party/DK', 'product/butter', 'in-force']],
    ],
    ['Inflation rose by 2 percentage points, and with it the duty.', []],
    [
      'Japan has cut its tariff on Danish cheese by a tenth, and Korea put 9 percent on Danish pork.',
      [
        ['change', 10, 'party/JP', 'party/DK', 'product/cheese', 'in-force'],
        [null, 9, 'party/KR', 'party/DK', 'product/pork', 'in-force'],
      ],
    ],
    [
      'Ghana lifted the duty on Togolese cement from 10 percent to 15 percent, an increase of 5 percent.',
      [
        [null, 10, 'party/GH', 'party/TG', 'product/cement', 'lifted'],
        [null, 15, 'party/GH', 'party/TG', 'product/cement', 'in-force'],
        ['change', 5, 'party/GH', 'party/TG', 'product/cement', 'in-force'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('is no rate that another sentence carries on, and begins no duty', () => {
    const { claims } = read(
      `${LEAD}Peru raised its duty on Chilean wine by 12 percent on March 3, 2021. The duty is 30 percent.`,
    );
    expect(claims.map(({ kind, key, value }) => [kind, key.measure, value.number])).toEqual([
      ['rate', 'change', 12],
      ['rate', null, 30],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();

/** "18 TR>CN vegetables anti-dumping 2025-05-01": the rate claims of a Markdown text. */
function ratesOf(text: string): string[] {
  const { claims } = analyse('a.md', text, { fileName: 'a.md' }, { knowledge, settings: noSettings, rules: [] });
  const short = (ids: readonly string[] | null | undefined): string =>
    ids?.map(id => id.replace(/^\w+\//, '')).join('+') ?? '-';
  return claims
    .filter(({ kind }) => kind === 'rate')
    .map(({ key, valid, value }) =>
      [value.number, `${short(key.imposer)}>${short(key.target)}`, short(key.product), key.measure, valid.from]
        .filter(Boolean)
        .join(' '),
    );
}

describe('rates on cards of labelled lines', () => {
  it.each([
    [
      'lines of a paragraph under the name of the measure',
      '**Anti-dumping duty** \n**Product:** garlic\n**Country of origin:** China\n**Imposed by:** Turkey\n**Rate:** 18%\n',
      ['18 TR>CN vegetables anti-dumping'],
    ],
    [
      'items, with the day',
      '- **Imposing country:** Brazil\n- **Product:** tyres\n- **Rate of duty:** 16%\n- **From:** 1 May 2025\n',
      ['16 BR>any tires 2025-05-01'],
    ],
    [
      'who sells and who buys',
      'Trade remedy notice\n\n- Product: solar glass\n- Exporter: Vietnam\n- Importer: India\n- Duty rate: 22%\n',
      ['22 IN>VN glass'],
    ],
    [
      'a table with labels in its first column',
      '| Item | Detail |\n| --- | --- |\n| Measure | safeguard duty |\n| Imposed by | Morocco |\n| Product | steel wire |\n| Rate | 12% |\n',
      ['12 MA>any steel safeguard'],
    ],
    [
      'two cards, one behind the other',
      'Importer: Egypt\nOrigin: Kenya\nGoods: tea\nDuty: 12%\n\nImporter: Egypt\nOrigin: Jordan\nGoods: tea\nDuty: 20%\n',
      ['12 EG>KE tea', '20 EG>JO tea'],
    ],
    [
      'an old rate and a new one',
      'Imposing country: Brazil\nAffected goods: tyres\nOld duty: 10%\nNew duty: 25%\n',
      ['10 BR>any tires', '25 BR>any tires'],
    ],
    ['a card of something else', '**Company:** Acme\n**Growth rate:** 15%\n**Margin:** 7%\n', []],
    ['what is only called by a tariff', '- Tariff revenue: up 40%\n- Inflation: 3.2%\n', []],
  ])('%s', (_, text, expected) => expect(ratesOf(text)).toEqual(expected));
});

describe('tables of goods', () => {
  it.each([
    [
      'goods by row, known as such by the heads of the columns',
      '## Kenyan import duties\n\n| Goods | Duty |\n|---|---|\n| Sugar | 20% |\n| Rice | 10% |\n',
      ['20 KE>any sugar', '10 KE>any rice'],
    ],
    [
      'whose they are by column',
      '| Goods | Duty in Ghana | Duty in Togo |\n|---|---|---|\n| Rice | 20% | 12% |\n',
      ['20 GH>any rice', '12 TG>any rice'],
    ],
  ])('%s', (_, text, expected) => expect(ratesOf(text)).toEqual(expected));
});

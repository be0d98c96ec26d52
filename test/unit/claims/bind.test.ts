import { describe, expect, it } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import { bindClaims } from '../../../server/src/claims/bind.ts';
import { keyText } from '../../../server/src/claims/compare/comparable.ts';
import { knowledge, read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

/** "rate:US:JP:steel:additional 25 in-force 2018..-": key, figure, modality and stated time of each claim of a kind. */
function claimsOf(text: string, kind: string, day = '2025-04-15'): string[] {
  return read(LEAD + text, day)
    .claims.filter(claim => claim.kind === kind)
    .map(claim => {
      const { number, low, high } = claim.value;
      const { from, to, how } = claim.valid;
      const time = how === 'stated' ? ` ${from ?? '-'}..${to ?? '-'}` : '';
      return `${keyText(claim)} ${number ?? `${low}..${high}`} ${claim.modality}${time}`;
    });
}

describe('rates', () => {
  it.each([
    [
      'The United States imposed extra duties of 25 percent on steel and 10 percent on aluminum in 2018.',
      ['rate:US:any:steel:additional 25 in-force 2018..-', 'rate:US:any:aluminum:additional 10 in-force 2018..-'],
    ],
    [
      'The United States paused its 24% across-the-board duty on Japan, but a 10% baseline tariff and a 25% tariff on cars and steel are kept.',
      [
        'rate:US:JP:all:across-the-board 24 paused',
        'rate:US:any:all:baseline 10 in-force',
        'rate:US:any:cars+steel:sectoral 25 in-force',
      ],
    ],
    [
      'The United States raised its duty on steel from 25 percent to 50 percent on June 4, 2025.',
      ['rate:US:any:steel:- 25 in-force -..2025-06-04', 'rate:US:any:steel:- 50 in-force 2025-06-04..-'],
    ],
    ['China has threatened a 25 percent tariff on American soybeans.', ['rate:CN:US:soybeans:- 25 proposed']],
    ['If talks fail, Canada will impose a 25 percent tariff on U.S. steel.', ['rate:CA:US:steel:- 25 proposed']],
    ['Switzerland was hit by a 39 percent tariff.', ['rate:-:CH:-:- 39 in-force']],
    [
      'Steel and aluminum tariffs of 25 percent and 10 percent, respectively, remain.',
      ['rate:-:any:steel:- 25 in-force', 'rate:-:any:aluminum:- 10 in-force'],
    ],
    [
      "Japan's 38.5 percent tariff on American beef will drop to 9 percent.",
      ['rate:JP:US:beef:- 38.5 in-force', 'rate:JP:US:beef:- 9 proposed'],
    ],
    [
      'Trump said he would put a 200% tariff on European wine unless the EU drops its 50% duty on whiskey.',
      ['rate:US:EU:wine:- 200 proposed', 'rate:EU:any:whiskey:- 50 in-force'],
    ],
    ['South Korea agreed to a 15% tariff on its exports to the United States.', ['rate:US:KR:all:- 15 in-force']],
    ['The EU lifted its 25 percent duty on bourbon.', ['rate:EU:any:bourbon:- 25 lifted']],
    ['Japan has not imposed a 25 percent tariff on cars.', ['rate:JP:any:cars:- 25 denied']],
    ['Steel from Brazil faces a 50 percent tariff imposed by the United States.', ['rate:US:BR:steel:- 50 in-force']],
    ["China's 25 percent punitive tariff on pork hurts farmers.", ['rate:CN:any:pork:- 25 in-force']],
    ['India also charges a 100% tariff on U.S. motorcycles.', ['rate:IN:US:motorcycles:- 100 in-force']],
    ['Washington levies 25 percent on steel.', ['rate:US:any:steel:- 25 in-force']],
    ['Beijing has put a tariff of 15 percent on coal.', ['rate:CN:any:coal:- 15 in-force']],
    ['Ottawa slapped 25 percent on American cars.', ['rate:CA:US:cars:- 25 in-force']],
    [
      'Trump announced new tariffs. The plan means 25% on cars and 10% on chips.',
      ['rate:US:any:cars:- 25 proposed', 'rate:US:any:semiconductors:- 10 proposed'],
    ],
    [
      "The United States ended the exemptions. Goods from Canada, Mexico and the European Union now meet the same extra duties as everybody's: 25 percent on steel and 10 percent on aluminum.",
      ['rate:US:CA+MX+EU:steel:additional 25 in-force', 'rate:US:CA+MX+EU:aluminum:additional 10 in-force'],
    ],
    [
      'Canada, Mexico and the European Union now pay the extra duties of 25 percent on steel and 10 percent on aluminum that the United States imposed.',
      ['rate:US:CA+MX+EU:steel:additional 25 in-force', 'rate:US:CA+MX+EU:aluminum:additional 10 in-force'],
    ],
    [
      "Trump paused the tariffs. Japan's 24 percent and the European Union's 20 percent are suspended.",
      ['rate:US:JP:-:- 24 paused', 'rate:US:EU:-:- 20 paused'],
    ],
    ['Trump announced new tariffs. Imports from India will be charged 26 percent.', ['rate:US:IN:all:- 26 proposed']],
    [
      'All articles imported into the customs territory of the United States from Japan shall be subject to an additional duty of 10 percent.',
      ['rate:US:JP:all:additional 10 in-force'],
    ],
    [
      'A 25 percent duty, which comes on top of others, shall apply to imports of steel.',
      ['rate:-:any:steel:- 25 in-force'],
    ],
    ['The 25 percent tariff does not apply to lumber.', ['rate:-:any:-:- 25 in-force']],
    ['The 25 percent tariff will apply to the value of American parts.', ['rate:-:any:-:- 25 proposed']],
    ['For example, on rice, China cut its 20 percent tariff.', ['rate:CN:any:rice:- 20 lifted']],
    ['Trump spoke of tariffs. "They charge 25 percent on our cars," he said.', ['rate:-:any:cars:- 25 in-force']],
    // Whoever meets whom bears nothing, and whose exemption is asked for imposes nothing.
    ['Carney met Xi in Beijing, and China lowered its tariff to 15 percent.', ['rate:CN:any:-:- 15 in-force']],
    ['The tariff that the United States imposed on steel is 25 percent.', ['rate:US:any:steel:- 25 in-force']],
    ['Before 2018, the U.S. duty on steel was 0 percent.', ['rate:US:any:steel:- 0 in-force -..2018']],
    [
      'Mexico set tariffs of 15 percent and 20 percent, respectively, on corn and pork.',
      ['rate:MX:any:corn:- 15 in-force', 'rate:MX:any:pork:- 20 in-force'],
    ],
    [
      'The United States taxed Chinese imports at first, then imposed tariffs of 20 to 25 percent on cars.',
      ['rate:US:any:cars:- 20..25 in-force'],
    ],
    [
      'The average tariffs in the EU (5 percent) and India (17 percent) are higher.',
      ['rate:EU:any:-:average 5 in-force', 'rate:IN:any:-:average 17 in-force'],
    ],
  ])('%s', (text, expected) => expect(claimsOf(text, 'rate')).toEqual(expected));

  it('says how each slot is known', () => {
    const [first, second] = read(
      `${LEAD}Canada imposed a 25 percent surtax on U.S. steel. The 10 percent surtax on bourbon remains.`,
    ).claims.filter(claim => claim.kind === 'rate');
    expect(first?.slots).toMatchObject({ imposer: 'stated', target: 'stated', product: 'stated' });
    expect(second?.slots).toMatchObject({ imposer: 'carried', product: 'stated' });
    expect(second?.key.target).toEqual(['any']);
    expect(second?.slots.target).toBeUndefined();
  });

  it.each([
    'Exports grew 6.9 percent.',
    'The United States raised its tariff on steel by 10 percentage points.',
    'In a poll 59 percent of voters backed the tariffs.',
  ])('makes no rate of: %s', text => expect(claimsOf(text, 'rate')).toEqual([]));

  it('makes no claims of a correction or of related headlines', () => {
    const text = `${LEAD}The United States has a 25 percent duty on steel.\n\nRelated coverage:\n\nCanada sets 50 percent tariff on steel\n`;
    expect(read(text).claims.filter(claim => claim.kind === 'rate')).toHaveLength(1);
    const corrected = `${LEAD}Correction: An earlier version gave the U.S. duty on steel as 20 percent.`;
    expect(read(corrected).claims).toEqual([]);
  });
});

describe('quantities', () => {
  it('go on with metric, goods and year until others are named', () => {
    const text =
      'China produced 1.06 billion tons of crude steel in 2020. India put out 100 million tons, while Japan produced 83.7 million tons and the U.S. nearly 73 million tons.';
    expect(claimsOf(text, 'quantity')).toEqual([
      'quantity:CN:output:crude-steel:2020 1060000000 in-force 2020..-',
      'quantity:IN:output:crude-steel:2020 100000000 in-force 2020..-',
      'quantity:JP:output:crude-steel:2020 83700000 in-force 2020..-',
      'quantity:US:output:crude-steel:2020 73000000 in-force 2020..-',
    ]);
  });

  it.each([
    [
      'In 2013 the U.S. trade deficit with Vietnam was $19.6 billion.',
      ['quantity:US:trade-deficit:with-Vietnam:2013 19600000000 in-force 2013..-'],
    ],
    [
      'China imported 3.2 million tonnes of U.S. coal in 2017.',
      ['quantity:CN:imports:coal-from-United-States:2017 3200000 in-force 2017..-'],
    ],
    [
      'Crude steel output in Japan rose to 99 million tons from 98 million tons in 2016.',
      ['quantity:JP:output:crude-steel:- 99000000 in-force'],
    ],
  ])('%s', (text, expected) => expect(claimsOf(text, 'quantity')).toEqual(expected));

  it.each([
    'The U.S. imported $347 billion more than it exported in 2016.',
    'Exports of steel rose 5 million tons in 2020.',
    'Some 5 million tons of steel were lost in 2020.',
    'The mill has 5,000 workers.',
  ])('are not bound where it is not said whose they are: %s', text => expect(claimsOf(text, 'quantity')).toEqual([]));
});

describe('events', () => {
  it.each([
    ['The United States announced a 90-day pause on its latest tariffs.', ['duration:pause:US 90 in-force']],
    ['The meeting on the dispute lasted about two hours.', ['duration:meeting:- 2 in-force']],
    ['The drought lasted for 90 days.', []],
  ])('%s', (text, expected) => expect(claimsOf(text, 'duration')).toEqual(expected));

  it('date a duty once', () => {
    const text =
      'The United States has imposed extra duties of 25 percent on steel and 10 percent on aluminum since 2018.';
    expect(claimsOf(text, 'date')).toEqual(['date:duty-start:US:any:steel:additional null..null in-force']);
  });
});

it('takes twice the steps for twice the text', () => {
  const sentence =
    'The United States imposed duties of 25 percent on steel and 10 percent on aluminum from China in 2018. ';
  const steps = (n: number): number => {
    const meter = newMeter();
    const { article, mentions } = read(LEAD + sentence.repeat(n));
    bindClaims(article, mentions, knowledge, meter);
    return meter.tokens;
  };
  expect(steps(80)).toBeLessThanOrEqual(2.1 * steps(40));
});

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
      'The United States raised its duty on steel from 25 percent to 50 percent on June 4, 2025.',
      ['rate:US:any:steel:- 25 in-force -..2025-06-04', 'rate:US:any:steel:- 50 in-force 2025-06-04..-'],
    ],
    ['China has threatened a 25 percent tariff on American soybeans.', ['rate:CN:US:soybeans:- 25 proposed']],
    [
      'Steel and aluminum tariffs of 25 percent and 10 percent, respectively, remain.',
      ['rate:-:any:steel:- 25 in-force', 'rate:-:any:aluminum:- 10 in-force'],
    ],
    ['The EU lifted its 25 percent duty on bourbon.', ['rate:EU:US:bourbon:- 25 lifted']],
    ['Japan has not imposed a 25 percent tariff on cars.', ['rate:JP:any:cars:- 25 denied']],
    ['Steel from Brazil faces a 50 percent tariff imposed by the United States.', ['rate:US:BR:steel:- 50 in-force']],
    ["China's 25 percent punitive tariff on pork hurts farmers.", ['rate:CN:any:pork:- 25 in-force']],
    ['India also charges a 100% tariff on U.S. motorcycles.', ['rate:IN:US:motorcycles:- 100 in-force']],
    ['Washington levies 25 percent on steel.', ['rate:US:any:steel:- 25 in-force']],
    ['Beijing has put a tariff of 15 percent on coal.', ['rate:CN:any:coal:- 15 in-force']],
    ['Ottawa slapped 25 percent on American cars.', ['rate:CA:US:cars:- 25 in-force']],
    [
      'Canada, Mexico and the European Union now pay the extra duties of 25 percent on steel and 10 percent on aluminum that the United States imposed.',
      ['rate:US:CA+MX+EU:steel:additional 25 in-force', 'rate:US:CA+MX+EU:aluminum:additional 10 in-force'],
    ],
    ['For example, on rice, China cut its 20 percent tariff.', ['rate:CN:any:rice:- 20 lifted']],
    ['Trump spoke of tariffs. "They charge 25 percent on our cars," he said.', ['rate:-:US:cars:- 25 in-force']],
    // Whoever meets whom bears nothing, and whose exemption is asked for imposes nothing.
    ['The tariff that the United States imposed on steel is 25 percent.', ['rate:US:any:steel:- 25 in-force']],
    [
      'Mexico set tariffs of 15 percent and 20 percent, respectively, on corn and pork.',
      ['rate:MX:any:corn:- 15 in-force', 'rate:MX:any:pork:- 20 in-force'],
    ],
  ])('%s', (text, expected) => expect(claimsOf(text, 'rate')).toEqual(expected));

  it.each(['Exports grew 6.9 percent.', 'In a poll 59 percent of voters backed the tariffs.'])(
    'makes no rate of: %s',
    text => expect(claimsOf(text, 'rate')).toEqual([]),
  );

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
    [
      'The U.S. imported $347 billion more than it exported in 2016.',
      ['quantity:US:trade-deficit:-:2016 347000000000 in-force 2016..-'],
    ],
    [
      "Norway's exports of $40 billion were more than its imports in 2016.",
      ['quantity:NO:exports:-:2016 40000000000 in-force 2016..-'],
    ],
    [
      'Peru imported $3 billion more from Chile than it exported there in 2016.',
      ['quantity:PE:trade-deficit:with-Chile:2016 3000000000 in-force 2016..-'],
    ],
    [
      "The value of Peru's copper exports to Chile was $3 billion in 2016.",
      ['quantity:PE:exports:copper-to-Chile:2016 3000000000 in-force 2016..-'],
    ],
    [
      "Oman's exports exceeded its imports by $3 billion in 2016.",
      ['quantity:OM:trade-surplus:-:2016 3000000000 in-force 2016..-'],
    ],
    [
      "Oman's trade surplus rose to $5.2 billion in 2016. It was 4.3 billion in 2015.",
      [
        'quantity:OM:trade-surplus:-:2016 5200000000 in-force 2016..-',
        'quantity:OM:trade-surplus:-:2015 4300000000 in-force 2015..-',
      ],
    ],
    [
      'Trade between Oman and Qatar was 20 billion riyals ($52 billion) in 2016.',
      ['quantity:OM:trade:with-Qatar:2016 52000000000 in-force 2016..-'],
    ],
  ])('%s', (text, expected) => expect(claimsOf(text, 'quantity')).toEqual(expected));

  it.each([
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

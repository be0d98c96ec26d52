import { describe, expect, it } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import { english } from '../../../server/src/base/phrase.ts';
import { collectDates } from '../../../server/src/dates/collect.ts';
import { explainTimex, valueInWords } from '../../../server/src/dates/explain.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const dates = (text: string, published?: string) => {
  const article = parseArticle(text, published ? { override: published } : {});
  return collectDates(article).map(({ start, end, type, timex }) => ({ text: text.slice(start, end), type, timex }));
};
const values = (text: string, published?: string): string[] =>
  dates(text, published).map(one => `${one.text} = ${one.timex.value}`);

describe('dates in their context', () => {
  it('counts a year back from the quarter that the text reports on', () => {
    expect(
      values(
        'The mill posted a third-quarter loss. A year earlier it made money. Sales in the quarter fell.',
        '2021-11-17',
      ),
    ).toEqual(['third-quarter = 2021-Q3', 'A year earlier = 2020-Q3', 'the quarter = 2021-Q3']);
  });

  it('keeps the year that the paragraph is about', () => {
    expect(
      values('The pact was signed on Nov. 4, 1994. On Dec. 8 it was ratified by the house.', '2021-11-17'),
    ).toEqual(['Nov. 4, 1994 = 1994-11-04', 'Dec. 8 = 1994-12-08']);
  });

  it('gives both ends of a range the year that one of them states', () => {
    expect(values('It ran from April 9 to July 31, 2024, in all ports.', '2025-04-15')).toEqual([
      'April 9 = 2024-04-09',
      'July 31, 2024 = 2024-07-31',
    ]);
  });

  it('ends a range after it begins', () => {
    expect(values('He will stay from Friday to Monday.', '2025-04-15')).toEqual([
      'Friday = 2025-04-18',
      'Monday = 2025-04-21',
    ]);
    expect(values('Offices close from Dec. 28 to Jan. 3.', '2021-12-20')).toEqual([
      'Dec. 28 = 2021-12-28',
      'Jan. 3 = 2022-01-03',
    ]);
  });

  it('takes the time to the day that is named beside it', () => {
    expect(values('The blast was heard at 10:35 a.m. (0735 GMT) Friday in the port.', '1998-08-10')).toEqual([
      '10:35 a.m. = 1998-08-07T10:35',
      'Friday = 1998-08-07',
    ]);
  });

  it('goes on in the year of a story that tells of no day of its own', () => {
    expect(
      values('Chile raised the duty on March 2, 2019. On June 5 Peru answered. The duty will fall on July 1.'),
    ).toEqual(['March 2, 2019 = 2019-03-02', 'June 5 = 2019-06-05', 'July 1 = XXXX-07-01']);
    // A day before the one that was dated, and another year named since.
    expect(values('Chile raised the duty on March 2, 2019. On Feb. 5 Peru had warned it.')[1]).toBe(
      'Feb. 5 = XXXX-02-05',
    );
    expect(values('Chile raised the duty on March 2, 2019. In 2021 it fell. On June 5 Peru answered.')[2]).toBe(
      'June 5 = XXXX-06-05',
    );
  });

  it('takes the year that an article without a day states with the same day', () => {
    expect(
      values('The duty on tin took effect on Oct. 4. "As of October 4, 2017, tin pays more," the order says.'),
    ).toEqual(['Oct. 4 = 2017-10-04', 'October 4, 2017 = 2017-10-04']);
    // Two years are possible, and another day of that month may be of another year.
    expect(
      values('It began on 4 March. It was raised on 4 March 2016 and on 4 March 2019. It ends on 5 March.'),
    ).toEqual([
      '4 March = XXXX-03-04',
      '4 March 2016 = 2016-03-04',
      '4 March 2019 = 2019-03-04',
      '5 March = XXXX-03-05',
    ]);
    expect(values('It began on 4 May 2016.\n\nIt changes on 4 May.', '2025-04-15')[1]).toBe('4 May = 2025-05-04');
  });

  it('counts from a dateline without a year as far as month and day go', () => {
    const lead = 'LIMA, Oct 31 - Ministers meet';
    expect(values(`${lead} tomorrow and met yesterday. Exports fell last month.`).slice(1)).toEqual([
      'tomorrow = XXXX-11-01',
      'yesterday = XXXX-10-30',
      'last month = XXXX-09',
    ]);
    expect(values(`${lead} next week, as they did last year.`).slice(1)).toEqual([
      'next week = XXXX-WXX',
      'last year = XXXX',
    ]);
    expect(values('LIMA, March 1 - Ministers met yesterday in the port.')[1]).toBe('yesterday = XXXX-XX-XX');
  });

  it('never runs over the end of a sentence', () => {
    expect(values('The steel deal lapsed in May. 2018 cars stood in port.', '2021-11-17')).not.toContain(
      'May. 2018 = 2018-05',
    );
    expect(values('They met on Monday. November is late.', '2021-11-17')[0]).toBe('Monday = 2021-11-15');
  });

  it('says what is stated and what was inferred, and from which day', () => {
    const [monday, year] = dates('They met Monday, as in 2018.', '2021-11-17');
    expect(monday?.timex).toMatchObject({ how: 'inferred', rule: 'weekday-past', anchor: '2021-11-17' });
    expect(year?.timex).toMatchObject({ how: 'stated', value: '2018' });
  });

  it('records modifiers', () => {
    const mods = dates(
      'It took about two weeks, more than a month or at least 30 days, until early December.',
      '2021-11-17',
    );
    expect(mods.map(one => [one.text, one.timex.mod])).toEqual([
      ['two weeks', 'APPROX'],
      ['a month', 'MORE_THAN'],
      ['30 days', 'EQUAL_OR_MORE'],
      ['early December', 'START'],
    ]);
  });

  it('reads digits of any width', () => {
    expect(values('The duty began on Nov. １５, ２０２１.')).toEqual(['Nov. １５, ２０２１ = 2021-11-15']);
  });

  it('looks at each token as often in a text four times as long', () => {
    const text = 'The 90-day pause began on April 9, and talks were due to resume on Monday or in the third quarter. ';
    const steps = (times: number): number => {
      const meter = newMeter();
      collectDates(parseArticle(text.repeat(times), { override: '2025-04-15' }), meter);
      return meter.tokens;
    };
    expect(steps(40)).toBe(4 * steps(10));
  });
});

it('has words for every rule that it resolves by', () => {
  const text =
    'They met Monday and will meet Friday, last Monday, next Monday, the previous Monday, Monday of last week, Monday, Nov. 15. ' +
    'It began on Oct. 3, in March, in the third quarter, last October, this May, next June, in March last year. ' +
    'Today, this week, the weekend, two weeks ago. On Oct. 3 they met; two weeks later and the same day; from Monday to Friday. ' +
    'In the nineties, at 3 p.m., on 11/12/21 and 3/4/05, a year earlier, daily, 90 days, now.';
  const rules = new Set<string>();
  for (const published of ['2021-11-17', undefined])
    for (const { text: part, timex } of dates(text, published)) {
      rules.add(timex.rule);
      expect([timex.rule, english(explainTimex(part, timex))]).not.toEqual([timex.rule, 'inferred']);
    }
  expect(rules.size).toBeGreaterThan(20);
});

describe('the rule in words', () => {
  const explain = (text: string, published?: string): string => {
    const [one] = dates(text, published);
    return one ? english(explainTimex(one.text, one.timex)) : '';
  };
  it('names verb, weekday and the article', () => {
    expect(explain('They met Monday.', '2021-11-17')).toBe(
      "past verb: the latest Monday up to Wednesday, 17 November 2021, the article's date",
    );
    expect(explain('They will meet Monday.', '2021-11-17')).toBe(
      "future verb: the next Monday from Wednesday, 17 November 2021, the article's date",
    );
  });
  it('gives no verb as a reason where none says it', () => {
    expect(explain('The envoys are meeting Monday.', '2021-11-17')).toMatch(/^no verb says which: the latest Monday/);
    expect(explain('Talks on Nov. 20.', '2021-11-17')).toMatch(/^the nearest such day to/);
    expect(explain('They hope for an end by Monday.', '2021-11-17')).not.toMatch(/verb/);
  });
  it('says when nothing is known', () => {
    expect(explain('They met Monday.')).toBe("the article's date is not known, so the text is all there is");
    expect(explain('It began in 2018.')).toBe('stated in the text');
  });
  it.each([
    ['2021-11-15', 'Monday, 15 November 2021'],
    ['2021-10', 'October 2021'],
    ['2021-W46', 'week of Monday, 15 November 2021 to Sunday, 21 November 2021'],
    ['2021-Q3', 'third quarter of 2021'],
    ['2021-11-15T18:00Z', 'Monday, 15 November 2021, 18:00 UTC'],
    ['198', 'the 1980s'],
    ['P90D', '90 days'],
    ['PT1H20M', '1 hour and 20 minutes'],
    ['PXM', 'some months'],
    ['XXXX-WXX-1', 'a Monday, which one is not known'],
    ['PAST_REF', undefined],
  ])('%s', (value, expected) => {
    const phrase = valueInWords(value);
    expect(phrase && english(phrase)).toBe(expected);
  });
});

describe('a length behind "over"', () => {
  it.each([
    ['The quota is phased out over [five years].', undefined],
    ['The levy falls to zero over [three months].', undefined],
    ['The levy was brought in over [three months].', undefined],
    ['It was the first rise in over [ten years].', 'MORE_THAN'],
    ['Over [two years], the duty fell by half.', undefined],
    ['Payments are spread over [90 days].', undefined],
    ['The talks lasted over [five years].', 'MORE_THAN'],
    ['He has served for over [ten years].', 'MORE_THAN'],
    ['It stayed in force for well over [six months].', 'MORE_THAN'],
  ])('%s', (marked, mod) => {
    const expression = /\[(.*)\]/.exec(marked)?.[1];
    const found = dates(marked.replace(/[[\]]/g, ''), '2025-06-12').find(one => one.text === expression);
    expect(found?.timex.mod).toBe(mod);
  });
});

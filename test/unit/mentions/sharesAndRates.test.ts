import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
/** "rate 25 exact", "quantity 80 at-least" of each percentage of a text. */
const percentages = (text: string): string[] =>
  collectMentions(parseArticle(text), knowledge, noSettings).flatMap(m =>
    (m.type === 'tariff_rate' || m.type === 'quantity') && m.value.unit === 'percent'
      ? [`${m.type === 'tariff_rate' ? 'rate' : 'quantity'} ${m.value.number} ${m.value.qualifier}`]
      : [],
  );

describe('percentages beside tariffs', () => {
  it.each([
    ['The tariffs kept the mills at a utilization of at least 80 percent.', ['quantity 80 at-least']],
    ['Norway put a tariff on steel imports of at least 80 percent.', ['rate 80 at-least']],
    ['Tariffs will end for over 90 percent commodities.', ['quantity 90 more-than']],
    ['Most goods will be free from tariff and another 3 percent will follow.', ['quantity 3 exact']],
    ['Norway will add another 3 percent tariff.', ['rate 3 exact']],
    ['Duties raised their prices 30 percent above the market — a tariff of the usual height.', ['quantity 30 exact']],
    ['Norway put a 30-percent tariff on toys.', ['rate 30 exact']],
  ])('%s', (text, found) => {
    expect(percentages(text)).toEqual(found);
  });
});

describe('"up to"', () => {
  it.each([
    ['We moved up to 100 percent tariffs on cars.', ['rate 100 exact']],
    ['We set up to 100 percent tariffs on cars.', ['rate 100 at-most']],
    ['The list has tariffs of up to 100 percent.', ['rate 100 at-most']],
  ])('%s', (text, found) => {
    expect(percentages(text)).toEqual(found);
  });
});

describe('percentages beside words of tariffs', () => {
  it.each([
    ['Salaries in the duty office will rise by 6 percent.', ['quantity 6 exact']],
    ['Attendance at the tariff hearings fell by 30 percent.', ['quantity 30 exact']],
    ['The number of clerks at the tariff desk fell by 11 percent.', ['quantity 11 exact']],
    ['The tariff commission will raise duties by 5 percent.', ['rate 5 exact']],
    ['Sales tax on imported tyres, now 12%, is due beside the duty.', ['quantity 12 exact']],
    ['A tax on imported tyres, now 12%, is due in Peru.', ['rate 12 exact']],
    ['Cloth of 60 percent cotton pays duty under heading 5208.', ['quantity 60 exact']],
    ['Lenders charge exporters 7 percent on the credit that covers their duties.', ['quantity 7 exact']],
    ['Ghana charges exporters 7 percent on imported safes, a duty of old.', ['rate 7 exact']],
  ])('%s', (text, found) => {
    expect(percentages(text)).toEqual(found);
  });
});

import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { differencesFromRecord } from '../../../server/src/findings/recordDiffers.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();
const found = (published: string, sentence: string) => {
  const text = `Tariffs in the news\n\n${sentence}\n`;
  const facts = analyse('a.txt', text, { override: published }, { knowledge, settings: noSettings, rules: [] });
  return differencesFromRecord(facts, knowledge).map(({ text: figure, values }) => [figure, values[1]]);
};

test.each([
  ['2021-11-18', 'The United States imposed additional duties of 15 percent on steel.', '15 percent', '25 percent'],
  ['2021-11-18', 'The United States imposed additional duties of 25 percent on aluminum.', '25 percent', '10 percent'],
  ['2021-11-18', 'Former President Trump imposed tariffs of 20 percent on steel in 2018.', '20 percent', '25 percent'],
  [
    '2025-09-20',
    'The United States imposes an additional duty of 40 percent on steel from Canada.',
    '40 percent',
    '50 percent',
  ],
  [
    '2025-09-20',
    'The United States charges a reciprocal tariff of 20 percent on goods from Japan.',
    '20 percent',
    '15 percent',
  ],
  [
    '2024-11-01',
    'The Biden administration imposed an additional 50 percent tariff on Chinese electric vehicles.',
    '50 percent',
    '100 percent',
  ],
  [
    '2023-06-01',
    'The United States imposes an additional tariff of 100 percent on Russian aluminum.',
    '100 percent',
    '200 percent',
  ],
  [
    '2018-05-10',
    'China imposed retaliatory tariffs of 20 percent on pork from the United States.',
    '20 percent',
    '25 percent',
  ],
])('%s: %s', (published, sentence, figure, recorded) => {
  expect(found(published, sentence)).toEqual([[figure, recorded]]);
});

/** True ones, ordinary and other duties beside the recorded ones, sums of several, parts, lists, plans and history. */
test.each([
  ['2018-09-15', 'Trump doubled tariffs on Turkish steel and aluminum to 50 percent and 20 percent, respectively.'],
  ['2018-06-20', 'The United States imposes a 2.5 percent tariff on cars, while the EU charges 10 percent.'],
  ['2019-07-01', 'The Commerce Department set countervailing duties of 30 percent on Mexican steel.'],
  ['2019-07-01', 'The United States slapped anti-dumping duties of 73 percent on structural steel from China.'],
  ['2018-10-01', 'China imposed tariffs of 25 percent on U.S. soybeans, bringing the total to 28 percent.'],
  [
    '2018-05-10',
    "China's 25 percent tariff on U.S. pork came on top of a duty of 12 percent, for a rate of 37 percent.",
  ],
  ['2025-09-10', 'The United States charges tariffs of about 55 percent on Chinese goods.'],
  ['2025-12-15', 'Washington cut its tariffs on Chinese imports to 47 percent after the leaders met in Busan.'],
  ['2025-10-20', 'The United States charges 50 percent on goods from India, half of it for buying Russian oil.'],
  ['2025-10-20', 'The United States levies a 39 percent reciprocal tariff on Switzerland.'],
  ['2025-10-20', 'The United States charges a 15 percent tariff on Japanese cars, down from 27.5 percent.'],
  ['2025-10-20', 'The U.S. keeps an additional tariff of 25 percent on Canadian cars.'],
  [
    '2025-08-20',
    'The United States imposes a 50 percent tariff on steel and aluminum, but 25 percent on those from Britain.',
  ],
  ['2025-08-20', 'The U.S. imposes an additional duty of 50 percent on copper products but not on refined copper.'],
  [
    '2025-08-20',
    'Washington imposes an additional 10 percent duty on energy from Canada and 35 percent on other goods.',
  ],
  ['2019-03-01', 'Canada imposed retaliatory tariffs of 25 percent on American steel and 10 percent on whiskey.'],
  [
    '2019-03-01',
    'The EU imposed additional duties of 25 percent on bourbon, motorcycles and orange juice from the United States.',
  ],
  ['2019-03-01', 'The EU levies a duty of 25 percent on steel imports beyond the quota.'],
  [
    '2021-05-01',
    'The 25 percent tariff on steel and 10 percent tariff on aluminum imposed by former President Donald Trump remain in place.',
  ],
  ['2021-05-01', 'The Section 232 tariffs of 25 percent on steel hurt allies.'],
  [
    '2024-11-01',
    'The Biden administration imposed an additional 100 percent tariff on Chinese electric vehicles and 25 percent on batteries.',
  ],
  ['2024-11-01', 'The United States imposes 50 percent tariffs on solar cells and semiconductors from China.'],
  ['2024-06-01', 'The US already charges a 25 percent tariff on Chinese semiconductors.'],
  ['2024-06-01', 'Under Section 301 the United States charges 7.5 percent on Chinese steel.'],
  ['2024-06-01', 'The U.S. raised tariffs on Chinese steel and aluminum to 25 percent from 7.5 percent.'],
  [
    '2020-06-01',
    'Under Section 301 the United States charges an additional 25 percent on about $250 billion of goods from China.',
  ],
  ['2020-06-01', 'The United States imposes an additional duty of 7.5 percent on goods from China worth $120 billion.'],
  ['2019-01-10', 'The United States imposes a 10 percent tariff on $200 billion of Chinese goods.'],
  ['2018-08-01', 'The United States imposed tariffs of 25 percent on $34 billion in Chinese goods.'],
  ['2025-06-20', 'The United States charges a baseline tariff of 10 percent on all imports.'],
  ['2025-09-20', 'The United States charges a baseline tariff of 15 percent on all goods from Japan.'],
  ['2025-09-20', 'The United States charges a reciprocal tariff of 15 percent on goods from the European Union.'],
  ['2025-12-20', 'Washington imposes an additional 25 percent duty on heavy trucks and 10 percent on buses.'],
  ['2025-12-20', 'The United States imposes an additional duty of 45 percent on Canadian lumber.'],
  ['2025-12-20', 'The United States imposes an additional tariff of 10 percent on lumber.'],
  ['2023-06-01', 'The United States imposes a 200 percent tariff on Russian aluminum.'],
  ['2020-03-01', 'U.S. tariffs on solar panels stand at 20 percent.'],
  ['2020-03-01', 'The United States imposes safeguard tariffs of 20 percent on solar panels.'],
  ['2025-09-20', 'The United States doubled its additional duty on steel to 50 percent from 25 percent.'],
  ['2025-09-20', 'Mexico faces an additional U.S. duty of 25 percent on steel.'],
  ['2022-06-20', 'The United States charges additional tariffs of 25 percent on steel from Korea above the quota.'],
  ['2022-06-20', 'The U.S. lifted the additional 25 percent tariff on steel from Japan within a quota.'],
  ['2019-06-01', 'The United States removed its 25 percent tariff on steel from Canada.'],
  ['2018-07-15', 'Canada charges 25 percent on steel from the United States.'],
])('%s is silent: %s', (published, sentence) => {
  expect(found(published, sentence)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
const goods = (text: string): string[] =>
  collectMentions(parseArticle(text), knowledge, noSettings).flatMap(m =>
    m.type === 'product' ? [`${m.text} ${m.entity.id.slice('product/'.length)}`] : [],
  );

describe('goods whose name has other senses', () => {
  test.each([
    ['Ottawa drew up electricity tariffs for its neighbours.', ['electricity electricity']],
    ['The levy on imported energy stays.', ['energy energy']],
    ['Duties fall on energy and potash.', ['energy energy', 'potash fertilizer']],
    ['Imports of films may be taxed.', ['films movies']],
    ['Brussels put a duty on tire imports.', ['tire tires']],
    ['Dates and roses will carry an ordinary Chilean customs duty.', ['Dates fruit', 'roses flowers']],
    ['The tables turned, and players pay a duty.', []],
    ['Chile doubled the duty on gold.', ['gold gold']],
    ['Chile doubled the duties on gold and silver.', ['gold gold', 'silver silver']],
    [
      'Duties on knives, caustic soda and single malts stay.',
      ['knives kitchenware', 'caustic soda chemicals', 'single malts whiskey'],
    ],
    [
      'Thai servers and drinks face a duty, as do lithium-ion cells.',
      ['servers computers', 'drinks beverages', 'lithium-ion cells batteries'],
    ],
    ['Duties on chocolate and cocoa butter rise.', ['chocolate food', 'cocoa butter cocoa']],
    ['The export tariff for billet stays.', ['billet steel-billet']],
  ])('count in a phrase of goods: %s', (text, found) => {
    expect(goods(text)).toEqual(found);
  });

  test.each([
    'Tariffs drive up the electricity bill of exporters.',
    'The minister for energy spoke of the tariffs.',
    'Suits from both sides met for drinks before the tariff talks, and knives were out.',
    'The servers of the ministry could not be reached when the duty began.',
    'Consumer prices without food and energy rose as duties did.',
    'The exporter won gold at the games.',
    'Importers never tire of asking for quotas.',
    'Two films about a trade war won prizes.',
    'Clean energy and tariffs divided the negotiators.',
    'The ministers wore hard hats at the export terminal.',
    'The tariff is a red herring, exporters say.',
    'The Silk Road once linked markets.',
  ])('do not count elsewhere: %s', text => {
    expect(goods(text)).toEqual([]);
  });
});

test.each([
  ['Kiwifruit and lemons are duty-free.', ['Kiwifruit fruit', 'lemons fruit']],
  [
    'A levy on network switches and routers was dropped.',
    ['network switches telecom-equipment', 'routers telecom-equipment'],
  ],
  ['Wine and seamless tubes are on the list.', ['Wine wine', 'seamless tubes steel-pipe']],
  [
    'Tariffs on high-tech goods and permanent magnets rise.',
    ['high-tech goods technology-goods', 'permanent magnets magnets'],
  ],
  [
    'The duty on battery parts is lower than that on batteries.',
    ['battery parts battery-parts', 'batteries batteries'],
  ],
])('everyday names: %s', (text, found) => {
  expect(goods(text)).toEqual(found);
});

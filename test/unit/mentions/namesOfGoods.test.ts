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

describe('names of goods by chapter of the nomenclature', () => {
  test.each([
    [
      'Peru taxes okra, zucchini and sweet potatoes.',
      ['okra vegetables', 'zucchini vegetables', 'sweet potatoes vegetables'],
    ],
    ['A duty on jackfruit and mangosteens began in Oslo.', ['jackfruit fruit', 'mangosteens fruit']],
    ['Whey powder and casein pay nothing.', ['Whey powder dairy-products', 'casein dairy-products']],
    ['Imports of hake, surimi and sea bream fell.', ['hake seafood', 'surimi seafood', 'sea bream seafood']],
    ['Kenya buys soya oil and palmolein.', ['soya oil soybean-oil', 'palmolein palm-oil']],
    ['Importers of jet fuel and gasoil pay more.', ['jet fuel oil', 'gasoil oil']],
    ['Duties on alcoholic drinks doubled.', ['alcoholic drinks beverages']],
    [
      'Acetic acid, phenol and toluene are on the list.',
      ['Acetic acid chemicals', 'phenol chemicals', 'toluene chemicals'],
    ],
    ['The levy spares polyurethane and polyamide.', ['polyurethane plastics', 'polyamide plastics']],
    ['Ankara taxes viscose staple fiber and spandex.', ['viscose staple fiber textiles', 'spandex textiles']],
    ['A levy on raincoats and hosiery was dropped.', ['raincoats clothing', 'hosiery clothing']],
    ['The duty on tempered glass and chinaware stays.', ['tempered glass glass', 'chinaware ceramics']],
    [
      'Rebars, wire rods and cold-rolled coils cost more.',
      ['Rebars rebar', 'wire rods steel-wire-rod', 'cold-rolled coils steel'],
    ],
    [
      'A duty on lithium carbonate and copper concentrates ended.',
      ['lithium carbonate lithium', 'copper concentrates copper'],
    ],
    ['Air purifiers and rice cookers pay a duty.', ['Air purifiers appliances', 'rice cookers appliances']],
    ['PHEVs and BEVs are exempt.', ['PHEVs evs', 'BEVs evs']],
    [
      'Minibuses, gearboxes and dump trucks may be taxed.',
      ['Minibuses buses', 'gearboxes auto-parts', 'trucks trucks'],
    ],
    [
      'The list has regional jets, landing gear and UAVs.',
      ['regional jets aircraft', 'landing gear aircraft-parts', 'UAVs drones'],
    ],
    [
      'Catheters and oxygen concentrators were spared.',
      ['Catheters medical-devices', 'oxygen concentrators medical-devices'],
    ],
    [
      'A duty on skateboards and fishing tackle is planned.',
      ['skateboards sporting-goods', 'fishing tackle sporting-goods'],
    ],
  ])('%s', (text, found) => {
    expect(goods(text)).toEqual(found);
  });
});

describe('an adjective that names goods before what is traded or taxed', () => {
  test.each([
    ['Duties on automotive imports rose.', ['automotive cars']],
    ['The average agricultural tariff of Kenya is high.', ['agricultural agricultural-products']],
    [
      'Cuts to industrial tariffs and farm tariffs were agreed.',
      ['industrial industrial-goods', 'farm agricultural-products'],
    ],
    [
      'Seoul dropped its duty on chemical products and aerospace goods.',
      ['chemical products chemicals', 'aerospace aircraft'],
    ],
    ['The automotive industry fears tariffs.', []],
    ['An agricultural census preceded the tariff talks.', []],
    ['Industrial output and the chemical attack overshadowed the import talks.', []],
  ])('%s', (text, found) => {
    expect(goods(text)).toEqual(found);
  });
});

describe('words of other senses are no goods', () => {
  test.each([
    'The machine of government and its engine are taxed by the tariff talks.',
    'Carrot and stick is how exporters see the tariffs.',
    'Speakers on television and radios told importers of the ministry.',
    'The minister dressed in a coat and a sweater to defend the tariff.',
    'The deal fuels hopes among exporters that brakes on trade will ease.',
    'The president toilets and pens were no subject of the tariff talks.',
    'A pencil was all that the exporters needed, and a camera.',
  ])('%s', text => {
    expect(goods(text)).toEqual([]);
  });
});

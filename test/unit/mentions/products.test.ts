import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
/** "text id" of every good of a text. */
const goods = (text: string): string[] =>
  collectMentions(parseArticle(text), knowledge, noSettings).flatMap(m =>
    m.type === 'product' ? [`${m.text} ${m.entity.id.slice('product/'.length)}`] : [],
  );

describe('goods', () => {
  test('are found in lists, the longer name before the shorter', () => {
    expect(goods('Duties fall on cars, auto parts, aluminium and soybean meal.')).toEqual([
      'cars cars',
      'auto parts auto-parts',
      'aluminium aluminum',
      'soybean meal soybean-products',
    ]);
  });

  test('aluminum and aluminium are one', () => {
    expect(goods('Aluminum, or aluminium, is dearer.').map(g => g.split(' ')[1])).toEqual(['aluminum', 'aluminum']);
  });

  test('are found at the start of a sentence and in headlines', () => {
    expect(goods('Steel prices rose.')).toEqual(['Steel steel']);
    expect(goods('JAPAN TO CURB STEEL EXPORTS\n\nTOKYO, March 3 - Output fell.')).toEqual(['STEEL steel']);
  });

  test('the company that shares its name with the metal is not the metal, whose tariffs are', () => {
    expect(goods('Shares of U.S. Steel fell.')).toEqual([]);
    expect(goods('Makers want U.S. steel tariffs lifted.')).toEqual(['steel steel']);
  });

  test('capitals that no name has: titles of orders, items of a list, shouting', () => {
    expect(goods('The order (Adjusting Imports of Steel Into the Union) stands.')).toEqual(['Steel steel']);
    expect(goods('It says: (4) Steel articles are exempt.')).toEqual(['Steel steel']);
    expect(goods('We will bring FAIRNESS TO STEEL AND ALUMINUM at last, he wrote in a letter today.')).toEqual([
      'STEEL steel',
      'ALUMINUM aluminum',
    ]);
  });

  test('words with other senses count where the sentence is about trade', () => {
    expect(goods('The duty covers imported vehicles and chips.')).toEqual(['vehicles cars', 'chips semiconductors']);
    expect(goods('He parked two vehicles and ate his chips.')).toEqual([]);
  });

  test.each([
    'They must steel themselves for a long quarrel.',
    'Both sides hope to iron out their differences.',
    'Tariffs are a bargaining chip in these trade talks.',
    'The fund is an investment vehicle for export firms.',
    'The import duty is meant to stop illegal drugs.',
    'Nippon Steel and Tata Steel cut output.',
    'The World Steel Association counts production.',
    'Parliament rubber-stamped the tariff.',
    'A car bomb closed the export market.',
    'Condoleezza Rice spoke about trade.',
    'The tea party wing opposed the tariff.',
    'The United Auto Workers want higher duties.',
  ])('none in: %s', text => {
    expect(goods(text)).toEqual([]);
  });
});

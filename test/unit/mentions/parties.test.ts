import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
/** "text id" of every party of a text. */
const parties = (text: string): string[] =>
  collectMentions(parseArticle(text), knowledge, noSettings).flatMap(m =>
    m.type === 'party' ? [`${m.text} ${m.entity.id.slice('party/'.length)}`] : [],
  );

describe('parties', () => {
  test('names, acronyms and blocs, before nouns, too', () => {
    expect(parties('The U.S. duty hits EU goods, while Japan, South Korea and ASEAN wait.')).toEqual([
      'U.S. US',
      'EU EU',
      'Japan JP',
      'South Korea KR',
      'ASEAN ASEAN',
    ]);
  });

  test('one entity under its variants', () => {
    const ids = new Set(
      ['the US', 'the U.S.', 'the United States', 'the USA', 'America'].map(name =>
        parties(`Exports to ${name} fell.`)[0]?.split(' ').at(-1),
      ),
    );
    expect(ids).toEqual(new Set(['US']));
  });

  test('a city that bears the name of its country is none', () => {
    expect(parties('The envoys landed in Mexico City and left Panama City.')).toEqual([]);
    expect(parties('Traders of Papua New Guinea object.')).toEqual(['Papua New Guinea PG']);
  });

  test('demonyms are marked as such', () => {
    const mention = collectMentions(parseArticle('They tax Chinese steel.'), knowledge, noSettings).find(
      m => m.type === 'party',
    );
    expect(mention).toMatchObject({ text: 'Chinese', form: 'demonym', entity: { id: 'party/CN' } });
  });

  test('an ambiguous name keeps its candidates', () => {
    const mention = collectMentions(parseArticle('Cobalt from Congo is exempt.'), knowledge, noSettings).find(
      m => m.type === 'party',
    );
    expect(mention).toMatchObject({ entity: { id: 'party/CD' }, candidates: [{ id: 'party/CG' }] });
  });

  test.each([
    ['a capital that does something', 'Beijing retaliated within hours.', ['Beijing CN']],
    ['a capital that levies', 'Ottawa now levies 25 percent on cars.', ['Ottawa CA']],
    ['a capital that has put', 'Brussels has also put a duty on shoes.', ['Brussels EU']],
    ['a capital that is dealt with', 'Talks with Washington, now in their third week, go on.', ['Washington US']],
    ['what only a government has', "They oppose Tokyo's decision on rice.", ['Tokyo JP']],
    ['two capitals', 'Trust between Washington and Beijing is thin.', ['Washington US', 'Beijing CN']],
  ])('%s stands for its government', (_, text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  test.each([
    'She met him in Washington and flew to Tokyo on Friday.',
    'A lawyer from Brussels visited Beijing.',
    "Washington's cherry trees are in bloom.",
    'Washington is the capital.',
    'Talks in Beijing put pressure on prices.',
    'A shop near Washington charges 25 percent more.',
    'Farmers in Washington state and New Mexico lost sales.',
    'Peaches from Georgia sell well.',
    'Chad Bown and Michael Jordan disagreed.',
    'The ship left the Gulf of Mexico for the South China Sea.',
    'He reads China Daily and the Japan Times.',
    'Bank of America and Air France cut fees.',
    'The Vietnam War and the Uruguay Round ended long ago.',
    'They cheered "America First".',
    'He paid US$5 for it.',
    'Let us and our turkey be.',
  ])('none in: %s', text => {
    expect(parties(text)).toEqual([]);
  });

  test('the country Georgia beside its neighbours', () => {
    expect(parties('Wine from Georgia and Armenia pays no duty.')).toEqual(['Georgia GE', 'Armenia AM']);
  });

  test('the country Georgia beside another country', () => {
    expect(parties('China and Georgia signed a pact. Georgia sells wine.')).toEqual([
      'China CN',
      'Georgia GE',
      'Georgia GE',
    ]);
  });

  test('Jordan is the country unless a name stands beside it', () => {
    expect(parties('Jordan and Sudan barter cement.')).toEqual(['Jordan JO', 'Sudan SD']);
  });

  test('a party before "and" is none of the union that follows', () => {
    expect(parties('Regulators of the U.S. and European Union met.')).toEqual(['U.S. US', 'European Union EU']);
  });

  test('a country in the name of a company or an association is not marked', () => {
    expect(parties('The Japan Iron and Steel Federation objected, and China Mobile did.')).toEqual([]);
  });
});
